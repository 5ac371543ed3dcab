"""Which letters a page holds and in which order they are read, whatever its fonts say of them."""
