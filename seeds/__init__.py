"""The shipped models, with the answers expected of them."""
