"""What the window remembers from one evening to the next."""
