"""Which words changed, as a reader would mark them."""
