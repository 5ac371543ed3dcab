"""In which order a page is read: pieces of lines become rows, rows columns, and sheets pages."""
