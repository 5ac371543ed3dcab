"""The notes beside the text: the reader's library, and what the window shows of it."""
