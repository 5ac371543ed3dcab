"""What the window is painted with: the colours of its themes, its style sheet, its icons, and which way it runs."""
