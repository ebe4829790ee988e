"""Whether each column of the worksheets counts: altered, it changes an answer."""
