"""Web pages as a browser shows them, without a browser."""
