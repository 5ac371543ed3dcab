"""What the reader chooses once for all: how the window looks, how texts are set, what counts, and which keys do what."""
