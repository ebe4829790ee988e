"""Pages: what they say, that they are safe, and how they behave in a real browser."""
