"""A file becomes a revision."""
