"""A comparison seen from afar: in numbers, and by its brackets and tags."""
