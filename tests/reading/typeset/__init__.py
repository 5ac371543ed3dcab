"""One draft, typeset in any number of layouts and formats, so that a reading can be held to what was written."""
