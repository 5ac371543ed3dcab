"""The window's way to paper: what is published, how it looks, and where it goes."""
