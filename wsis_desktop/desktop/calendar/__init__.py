"""The calendar of the dossier on show: meetings beside the notes, pasted, entered, taken over and written out."""
