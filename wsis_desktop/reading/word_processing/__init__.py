"""What the files of word processors have in common: packages of XML, names of styles, headings without one."""
