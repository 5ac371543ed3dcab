"""A file with tracked changes held against clean revisions."""
