"""Markdown, as those who draft in it write it."""
