"""The window's part for dossiers: their revisions, what is found in them, and the history of a paragraph."""
