"""A document in one of its forms."""

from __future__ import annotations

from enum import StrEnum

from wsis_desktop.model.progress import Steps
from wsis_desktop.publishing.document import Document
from wsis_desktop.publishing.writing.look import Look


class DocumentForm(StrEnum):
    """The forms that every document has."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"


def write_steps(document: Document, form: DocumentForm, look: Look) -> Steps[str | bytes]:
    """Return the document in a form: text, or bytes where it is none."""
    # What a form needs is loaded where it is asked for: MuPDF and python-docx take a tenth of a second each.
    match form:
        case DocumentForm.PDF:
            from wsis_desktop.publishing.writing.pdf import pdf_steps  # noqa: PLC0415

            return (yield from pdf_steps(document, look))
        case DocumentForm.DOCX:
            from wsis_desktop.publishing.writing.docx import docx_steps  # noqa: PLC0415

            return (yield from docx_steps(document, look.paper))
        case DocumentForm.HTML:
            from wsis_desktop.publishing.writing.html import html  # noqa: PLC0415

            return html(document, look)
        case DocumentForm.MARKDOWN:
            from wsis_desktop.publishing.writing.markdown import markdown  # noqa: PLC0415

            return markdown(document)
