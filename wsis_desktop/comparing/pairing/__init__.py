"""Which paragraphs of two revisions belong together, and which of them moved."""
