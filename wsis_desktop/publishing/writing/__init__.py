"""Set a document as PDF, DOCX, HTML or Markdown."""
