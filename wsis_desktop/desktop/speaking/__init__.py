"""What the window says, in the reader's language: its words, its numbers, and what it calls things."""
