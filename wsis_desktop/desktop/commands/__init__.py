"""What the window can be told to do: words, keys and icons of each command, in tables."""
