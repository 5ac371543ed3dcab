"""Typesets small PDFs line by line, so that a test says exactly what stands where on a page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pymupdf

from wsis_desktop.model.progress import finish
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps

LEFT, RIGHT, TOP, LEADING = 90.0, 500.0, 110.0, 12.0
ROMAN, BOLD, ITALIC = "tiro", "tibo", "tiit"

SENTENCE = (
    "We reaffirm that the commitments made by Governments, the private sector, civil society and the technical community "
    "remain valid, and we call upon all stakeholders to work together so that their benefits reach everyone, everywhere, in "
    "particular those who live in developing countries and in situations of vulnerability, without any discrimination."
)
OTHER = (
    "Recognizing that the use of these technologies must be inclusive and affordable, we invite international organizations "
    "to support national efforts, within their mandates and existing resources, and to report on the progress achieved."
)


def wrapped(text: str, width: float, *, first_indent: float = 0) -> list[str]:
    """Break text into lines as a typesetter without hyphens does."""
    lines: list[str] = []
    line, room = "", width - first_indent
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and pymupdf.get_text_length(longer, fontname=ROMAN, fontsize=10) > room:
            lines.append(line)
            line, room = word, width
        else:
            line = longer
    return [*lines, line]


class Sheets:
    """A document under construction: pages of 612 by 792 points, and a pen that moves down."""

    def __init__(self) -> None:
        self.document = pymupdf.open()
        self.y = TOP
        self.page: pymupdf.Page = None

    def new_page(self, *, width: float = 612, height: float = 792) -> Sheets:
        """Begin a page and put the pen at its top."""
        self.page = self.document.new_page(width=width, height=height)
        self.y = TOP
        return self

    def put(self, x: float, y: float, text: str, *, size: float = 10, font: str = ROMAN, **options: object) -> None:
        """Write text at a place, wherever the pen is."""
        self.page.insert_text((x, y), text, fontsize=size, fontname=font, **options)

    def line(
        self, text: str, *, x: float = LEFT, size: float = 10, font: str = ROMAN, leading: float = LEADING
    ) -> float:
        """Write one line under the pen and return its baseline."""
        y = self.y
        self.put(x, y, text, size=size, font=font)
        self.y += leading
        return y

    def paragraph(
        self,
        text: str,
        *,
        label: str = "",
        x: float = LEFT,
        right: float = RIGHT,
        indent: float = 0,
        gap: float = 6,
        leading: float = LEADING,
    ) -> None:
        """Write a paragraph; a `label` stands at its left edge and its text a tab further right."""
        tab = 24.0 if label else indent
        for at, line in enumerate(wrapped(text, right - x, first_indent=tab)):
            if at == 0 and label:
                self.put(x, self.y, label)
            self.line(line, x=x + (tab if at == 0 else 0), leading=leading)
        self.y += gap

    def bytes(self, **options: object) -> bytes:
        """Return the file."""
        return bytes(self.document.tobytes(**options))


def read(data: bytes, *, password: str | None = None) -> Document:
    """Read a PDF's bytes."""
    return finish(read_pdf_steps(Path("draft.pdf"), data, password))


def blocks_of(sheets: Sheets) -> list[Block]:
    """Return the blocks of a document under construction."""
    return read(sheets.bytes()).blocks


def texts(blocks: Iterable[Block]) -> list[str]:
    """Return the blocks' texts."""
    return [block.text for block in blocks]
