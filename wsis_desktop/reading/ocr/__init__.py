"""Pages whose text cannot be read are read from their pictures, by Tesseract where the reader has installed it."""
