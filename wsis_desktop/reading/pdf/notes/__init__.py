"""Footnotes and the marks that they answer."""
