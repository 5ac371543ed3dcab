"""A reader's notes become documents: listed, as comments on a text, and on the pages that they were written on."""
