"""Parts that many windows are made of, and what all of them need: the way of Tab, and what a screen reader hears."""
