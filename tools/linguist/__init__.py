"""The words of the interface and their translations: found in the code, kept as files of Qt Linguist, made ready to ship."""
