"""How a text refers to its own paragraphs, and what became of those."""
