"""A comparison becomes a document."""
