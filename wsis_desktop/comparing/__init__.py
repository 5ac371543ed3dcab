"""Two revisions become a comparison."""
