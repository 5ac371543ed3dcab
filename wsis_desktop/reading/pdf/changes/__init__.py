"""Whether the marks of a file are tracked changes, and what its lines are without them."""
