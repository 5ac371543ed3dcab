"""The window for a room: full screen, one pair of paragraphs in large type, and on paper."""
