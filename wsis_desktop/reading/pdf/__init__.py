"""A PDF becomes blocks of text: glyphs into lines, lines into flows, flows into paragraphs."""
