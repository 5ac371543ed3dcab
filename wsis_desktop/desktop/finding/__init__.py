"""The ways to a place or a command by its words: the command palette, and what find lists."""
