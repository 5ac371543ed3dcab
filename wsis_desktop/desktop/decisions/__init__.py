"""What the reader decides of a change, and pairs or parts by hand."""
