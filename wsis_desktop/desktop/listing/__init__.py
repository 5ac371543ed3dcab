"""What changed, as it is listed beside the text: the change list and its rows, the outline, the remarks."""
