"""What is set otherwise inside rows, or drawn around them, and says nothing: raised letters, bold labels, boxes, grounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

import pymupdf

from tests.reading.typeset.drafts import Piece
from tests.reading.typeset.layouts import Layout
from tests.reading.typeset.rows import BOLD, MARK_RISE, MARK_SCALE, REGULAR, Row, Word
from wsis_desktop.model.revision import Kind

_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_GREY = (0.88, 0.88, 0.88)


def adorn(rows: list[Row], layout: Layout, piece: Piece | None = None) -> list[Row]:
    """Return the rows of a piece, or of a note, as the layout adorns them."""
    if "raised ordinals" in layout.extras:
        for row in rows:
            row.words = [part for word in row.words for part in _raised(word)]
    if piece is None:
        return rows
    label = rows[0].words[0] if rows else None
    numbered = piece.kind in {Kind.PARAGRAPH, Kind.ITEM} and label is not None and label.text == piece.label
    if "bold labels" in layout.extras and numbered and label is not None and label.style.face == REGULAR:
        rows[0].words[0] = replace(label, style=replace(label.style, face=BOLD))
    shown = "heading" if piece.kind is Kind.HEADING and piece.level == 1 else "quotation" if piece.quoted else ""
    for row in rows:
        row.ornament = shown
    return rows


def _raised(word: Word) -> Iterator[Word]:
    """Yield a word in parts where letters behind its figures are raised, as word processors set them."""
    if word.up:
        yield word
        return
    at, small = 0, replace(word.style, size=word.style.size * MARK_SCALE)
    for found in _ORDINAL.finditer(word.text):
        yield replace(word, x=word.x + word.style.width(word.text[:at]), text=word.text[at : found.start()])
        x = word.x + word.style.width(word.text[: found.start()])
        yield replace(word, x=x, text=found[0], style=small, up=MARK_RISE * word.style.size)
        at = found.end()
    if at < len(word.text):
        yield replace(word, x=word.x + word.style.width(word.text[:at]), text=word.text[at:])


def draw_around(page: pymupdf.Page, rows: list[tuple[Row, float]], x: float, width: float, layout: Layout) -> None:
    """Draw boxes, grounds and rules for rows of a column, each with the height where it ends."""
    for ornament, together in groupby(rows, key=lambda each: each[0].ornament):
        block = list(together)
        top, bottom = block[0][1] - block[0][0].height, block[-1][1]
        if ornament == "heading" and "shaded headings" in layout.extras:
            page.draw_rect(pymupdf.Rect(x - 2, top, x + width, bottom), color=None, fill=_GREY)
        if ornament == "heading" and "ruled headings" in layout.extras:
            page.draw_line((x, bottom), (x + width, bottom), width=0.7)
        if ornament == "quotation" and "boxed quotations" in layout.extras:
            inset = 2.2 * layout.size
            page.draw_rect(pymupdf.Rect(x + inset, top - 1, x + width - inset, bottom + 1), width=0.6)
