"""How drafts are written, whatever the format: their heads and dates, contents, resolutions, names below, language."""
