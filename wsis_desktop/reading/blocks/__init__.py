"""What the readers of all formats make: blocks of text in one line each, with what is known of their letters."""
