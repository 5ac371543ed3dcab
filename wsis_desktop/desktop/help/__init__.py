"""Help inside the window: the guide, searchable and offline, and a tour of the window in five steps."""
