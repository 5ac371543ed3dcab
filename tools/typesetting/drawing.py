"""Draw pages of rows as PDF, with the furniture of a conference document around them.

The same rows give the same bytes: no clock, no random identifier.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pymupdf

from typesetting.breaking import Piece
from typesetting.fonts import Face, Fonts
from typesetting.layouts import CONFERENCE, Layout
from typesetting.renditions import Rendition
from typesetting.rows import MARK_SIZE, Page, Row, foot_height, paginate, shown

INK = (0.0, 0.0, 0.0)
GREY = (0.45, 0.45, 0.45)
PALE = (0.935, 0.935, 0.935)
_MASTHEAD = 152.0
_HEAD = 52.0


@dataclass(slots=True)
class _Sheet:
    """One page being drawn: text gathers by colour in the order of reading and is written at the end."""

    page: pymupdf.Page
    layout: Layout
    fonts: Fonts
    writers: dict[tuple[float, float, float], pymupdf.TextWriter] = field(default_factory=dict)

    def put(
        self, x: float, y: float, text: str, face: Face, size: float, colour: tuple[float, float, float] = INK
    ) -> None:
        """Set `text` with its first letter at `x` on the base line `y`."""
        writer = self.writers.setdefault(colour, pymupdf.TextWriter(self.page.rect))
        writer.append((x, y), text, font=self.fonts.font(face), fontsize=size)

    def put_right(self, x: float, y: float, text: str, face: Face, size: float) -> None:
        """Set `text` so that it ends at `x`."""
        self.put(x - self.fonts.width(text, face, size), y, text, face, size)

    def rule(self, x0: float, x1: float, y: float, width: float) -> None:
        """Draw a level line."""
        self.page.draw_line((x0, y), (x1, y), color=INK, width=width)

    def finish(self) -> None:
        """Write what was gathered."""
        for colour, writer in self.writers.items():
            writer.write_text(self.page, color=colour)


def typeset(rendition: Rendition, layout: Layout) -> bytes:
    """Return one revision as a PDF file."""
    fonts = Fonts()
    document = pymupdf.open()
    pages = paginate(rendition, layout, fonts, _MASTHEAD + 34)
    outline: list[list[int | str]] = []
    for number, page in enumerate(pages, start=1):
        sheet = _Sheet(document.new_page(width=layout.width, height=layout.height), layout, fonts)
        _watermark(sheet)
        _head(sheet, number)
        outline.extend([row.heading, _plain(row), number] for row in page.rows if row.heading)
        _body(sheet, page, _MASTHEAD + 34 if number == 1 else layout.top)
        _notes(sheet, page)
        _foot(sheet, number, len(pages))
        sheet.finish()
    return _saved(document, layout, rendition.paragraphs[0].text, outline)


def _saved(document: pymupdf.Document, layout: Layout, title: str, outline: list[list[int | str]]) -> bytes:
    stamp = "D:20251103090000Z" if layout.line_numbers else "D:20251203090000Z"
    document.set_toc(outline)
    document.set_metadata(
        {"title": f"{title}, {layout.symbol}", "author": CONFERENCE, "creationDate": stamp, "modDate": stamp}
    )
    document.set_language("en")
    document.subset_fonts()
    data: bytes = document.tobytes(garbage=4, deflate=True, no_new_id=True)
    document.close()
    return data


def _watermark(sheet: _Sheet) -> None:
    if not sheet.layout.watermark:
        return
    size = 128.0
    width = sheet.fonts.width(sheet.layout.watermark, Face.SANS_BOLD, size)
    centre = pymupdf.Point(sheet.layout.width / 2, sheet.layout.height / 2)
    writer = pymupdf.TextWriter(sheet.page.rect)
    writer.append(
        (centre.x - width / 2, centre.y + size * 0.36),
        sheet.layout.watermark,
        font=sheet.fonts.font(Face.SANS_BOLD),
        fontsize=size,
    )
    writer.write_text(sheet.page, color=PALE, morph=(centre, pymupdf.Matrix(52)))


def _head(sheet: _Sheet, number: int) -> None:
    layout = sheet.layout
    left, right = layout.left, layout.width - layout.right
    if number == 1:
        _masthead(sheet, left, right)
        return
    if layout.line_numbers:
        sheet.put(left, _HEAD, CONFERENCE, Face.SERIF, 8.4)
        sheet.put_right(right, _HEAD, layout.symbol, Face.SERIF_BOLD, 8.4)
    elif number % 2:
        sheet.put_right(right, _HEAD, layout.symbol, Face.SANS_SEMIBOLD, 8)
    else:
        sheet.put(left, _HEAD, layout.symbol, Face.SANS_SEMIBOLD, 8)
    sheet.rule(left, right, _HEAD + 6, 0.5)


def _masthead(sheet: _Sheet, left: float, right: float) -> None:
    layout = sheet.layout
    face = Face.SANS if layout.sans_headings else Face.SERIF
    bold = Face.SANS_BOLD if layout.sans_headings else Face.SERIF_BOLD
    sheet.put_right(right, 62, layout.symbol, bold, 12.5)
    sheet.rule(left, right, 70, 0.5)
    conference = CONFERENCE.split(" on ")
    sheet.put(left, 92, f"{conference[0]} on", bold, 15)
    sheet.put(left, 112, conference[1], bold, 15)
    for at, line in enumerate(("Distr.: Limited", layout.date, "", "Original: English")):
        if line:
            sheet.put(right - 112, 86 + 12.4 * at, line, face, 8.8)
    sheet.rule(left, right, _MASTHEAD - 10, 1.6)


def _body(sheet: _Sheet, page: Page, top: float) -> None:
    y = top
    for at, row in enumerate(page.rows):
        y += (row.before if at else 0) + row.style.leading
        base = y - row.style.leading * 0.28
        if sheet.layout.line_numbers:
            number = str(at + 1)
            width = sheet.fonts.width(number, Face.SANS, 6.4)
            sheet.put(sheet.layout.left - 26 - width, base, number, Face.SANS, 6.4, GREY)
        _row(sheet, row, base)


def _row(sheet: _Sheet, row: Row, base: float) -> None:
    left = sheet.layout.left
    if row.label:
        label = f"{row.label}." if row.label[0] != "(" else row.label
        sheet.put(left + row.style.indents[0], base, label, row.style.face, row.style.size)
    x = left + row.x
    for at, piece in enumerate(row.line.pieces):
        last = at == len(row.line.pieces) - 1
        x = _piece(sheet, row, piece, x, base, spaced=piece.ends_word and not last)


def _piece(sheet: _Sheet, row: Row, piece: Piece, x: float, base: float, *, spaced: bool) -> float:
    """Set a piece of a word and return where the next one begins."""
    style, fonts = row.style, sheet.fonts
    letters = shown(piece.text, sheet.layout, style.face)
    width = fonts.width(letters, style.face, style.size)
    sheet.put(x, base, letters + (" " if spaced and not piece.mark else ""), style.face, style.size)
    if piece.mark:
        size = style.size * MARK_SIZE
        sheet.put(x + width, base - style.size * 0.34, piece.mark, style.face, size)
        width += fonts.width(piece.mark, style.face, size)
    return x + width + (row.space if spaced else 0)


def _notes(sheet: _Sheet, page: Page) -> None:
    if not page.notes:
        return
    layout = sheet.layout
    y = layout.height - layout.bottom - foot_height(page.notes) + 16
    sheet.rule(layout.left, layout.left + 96, y - 5, 0.5)
    for row in page.notes:
        y += row.before + row.style.leading
        base = y - row.style.leading * 0.28
        if row.label:
            sheet.put(layout.left, base - row.style.size * 0.34, row.label, row.style.face, row.style.size * 0.72)
        _row(sheet, _unlabelled(row), base)


def _unlabelled(row: Row) -> Row:
    return Row(row.line, row.style, row.x, row.space, row.before)


def _foot(sheet: _Sheet, number: int, total: int) -> None:
    layout = sheet.layout
    left, right, y = layout.left, layout.width - layout.right, layout.height - 46
    if layout.line_numbers:
        text = f"{number}/{total}"
        width = sheet.fonts.width(text, Face.SERIF, 8.8)
        sheet.put((left + right - width) / 2, y, text, Face.SERIF, 8.8)
        if number == 1:
            sheet.put(left, y, layout.job, Face.SERIF, 7.4)
        return
    inner, outer = (left, right) if number % 2 else (right, left)
    for x, text, face in ((inner, layout.job, Face.SANS), (outer, str(number), Face.SANS_SEMIBOLD)):
        (sheet.put_right if x == right else sheet.put)(x, y, text, face, 7.6)


def _plain(row: Row) -> str:
    return "".join(piece.text + (" " if piece.ends_word else "") for piece in row.line.pieces).strip()
