"""The bytes of a file from strangers: fetched, told by their signs, taken for text or XML, all within bounds."""
