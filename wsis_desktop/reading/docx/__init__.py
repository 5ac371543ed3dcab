"""DOCX, as it stands on one side of its tracked changes."""
