"""The other process: it reads, compares and renders pages, and may die without harm."""
