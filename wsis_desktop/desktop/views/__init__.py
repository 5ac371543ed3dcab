"""The views over one comparison: *Text* sets pairs face to face, *Pages* shows the real pages with marks over the words."""
