"""The lines of pages: as the file has them, or recognised where it lies."""
