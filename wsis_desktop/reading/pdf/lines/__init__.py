"""A line as it stands on a page, its cells, and what all lines of a document have in common."""
