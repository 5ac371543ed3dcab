"""How a reading begins: the start page, files that come in, and later starts of the program."""
