"""Lines become paragraphs: where these begin, how far they go, what kind they are, and their one text."""
