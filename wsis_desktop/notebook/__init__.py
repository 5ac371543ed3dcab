"""Notes, bookmarks and dossiers, kept in the reader's library."""
