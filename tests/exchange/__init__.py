"""The formats of other programs, each read back by its own reader."""
