"""What is told of how texts were read, what can be done about it, and pictures of text that are read by OCR."""
