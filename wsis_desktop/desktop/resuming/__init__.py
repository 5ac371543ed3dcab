"""What was open when the window closed, opened again at the next start."""
