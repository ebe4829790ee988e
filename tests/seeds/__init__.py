"""The shipped models and the answers that were derived for them by hand."""
