"""The text of one row of the Redline view, set to a width: where its letters stand, and how they are painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.redline_rows import Look, RedlinePiece, RedlineRow
from wsis_desktop.desktop.views.typesetting import (
    HEADINGS,
    SANS,
    Measure,
    body_font,
    fitted_font,
    ink_style,
    laid,
    reads_right_to_left,
    text_range,
)
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Change, Side, Significance
from wsis_desktop.model.revision import Kind, Paragraph

_PITCH = 1.55
_STEP = 22.0
_LETTER = 0.5
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Ink:
    """What decides how pieces look: the theme, and how much must matter to be marked fully."""

    theme: Theme
    least: Significance


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row that has been set: its lines, and where they stand in it."""

    layout: QTextLayout
    left: float
    above: float
    height: float

    def place_at(self, point: QPointF) -> int:
        """Return the place in the text nearest to a point of the row."""
        y = point.y() - self.above
        lines = [self.layout.lineAt(at) for at in range(self.layout.lineCount())]
        line = next((each for each in lines if y < each.y() + each.height()), lines[-1] if lines else None)
        return line.xToCursor(point.x() - self.left) if line is not None else 0

    def top_of(self, place: int) -> float:
        """Return how far down in the row the line of a place stands."""
        line = self.layout.lineForTextPosition(place)
        return self.above + (line.y() if line.isValid() else 0.0)


def set_row(row: RedlineRow, measure: Measure, ink: Ink) -> SetRow:
    """Set a row to the width of the sheet."""
    indent = _indent(row) * measure.zoom
    above, below = _room(row)
    text, width = row.text, max(60.0, measure.width - indent)
    font = fitted_font(row.paragraph, measure, [text], width)
    layout, height = laid(
        text,
        font,
        list(_formats(row, font, measure, ink)),
        width,
        measure.pitch(_PITCH),
        right_to_left=reads_right_to_left(row.paragraph.text),
        justified=measure.style.justified and row.paragraph.kind not in HEADINGS,
    )
    left = measure.left(Side.NEW) + (0.0 if reads_right_to_left(row.paragraph.text) else indent)
    return SetRow(layout, left, above * measure.zoom, height + (above + below) * measure.zoom)


class Bulk(NamedTuple):
    """What the height of a row follows from, whichever the width: how many letters, of which size, and the room around."""

    letters: int
    kind: Kind
    level: int
    indent: float
    room: float


def bulks_of(rows: Sequence[RedlineRow]) -> Parts[list[Bulk]]:
    """Return what there is of each row, a part at a time."""
    bulks: list[Bulk] = []
    for row in rows:
        if len(bulks) % _AT_ONCE == 0:
            yield
        letters = sum(len(piece.text) for piece in row.pieces)
        bulks.append(Bulk(letters, row.paragraph.kind, row.paragraph.level, _indent(row), sum(_room(row))))
    return bulks


def guessed_heights(rows: Iterable[Bulk], measure: Measure) -> list[float]:
    """Return about how high each row will be."""
    pitch, share = measure.pitch(_PITCH), _LETTER + measure.style.letter_spacing / 100
    width, zoom = measure.width, measure.zoom
    sizes: dict[tuple[Kind, int], int] = {}
    heights = []
    for letters, kind, level, indent, room in rows:
        pixels = sizes.get((kind, level))
        if pixels is None:
            pixels = sizes[kind, level] = body_font(Paragraph(0, kind, "", level=level), measure).pixelSize()
        lines = max(1, -(-int(letters * pixels * share) // max(60, int(width - indent * zoom))))
        heights.append(lines * pixels * pitch + room * zoom)
    return heights


def starts(row: RedlineRow) -> Iterator[tuple[int, RedlinePiece]]:
    """Yield the pieces of a row with the place at which each begins."""
    at = 0
    for piece in row.pieces:
        yield at, piece
        at += len(piece.text)


def places_of(row: RedlineRow, side: Side, paragraph: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where characters of a paragraph stand in a row."""
    for at, piece in starts(row):
        for spot in piece.spots:
            if spot.side is side and spot.paragraph == paragraph:
                first, last = max(start, spot.start), min(end, spot.start + len(piece.text))
                if first < last:
                    yield at + first - spot.start, at + last - spot.start


def coloured(ranges: Sequence[tuple[int, int]], ground: str, ink: str) -> Iterator[QTextLayout.FormatRange]:
    """Yield what paints stretches of a row on another ground."""
    style = QTextCharFormat()
    style.setBackground(QColor(ground))
    style.setForeground(QColor(ink))
    for start, end in ranges:
        yield text_range(start, end - start, style)


def _indent(row: RedlineRow) -> float:
    paragraph = row.paragraph
    return _STEP * paragraph.level if paragraph.kind is Kind.ITEM else 0.0


def _room(row: RedlineRow) -> tuple[float, float]:
    if row.link < 0:
        return 26.0, 6.0
    return (18.0, 7.0) if row.paragraph.kind in HEADINGS else (7.0, 7.0)


def _formats(row: RedlineRow, font: QFont, measure: Measure, ink: Ink) -> Iterator[QTextLayout.FormatRange]:
    for at, piece in starts(row):
        yield text_range(at, len(piece.text), _style(piece, font, measure, ink))


def _style(piece: RedlinePiece, font: QFont, measure: Measure, ink: Ink) -> QTextCharFormat:
    theme, faint = ink.theme, piece.significance is not None and not piece.significance.reaches(ink.least)
    match piece.look:
        case Look.KEPT:
            return ink_style(theme.ink, font)
        case Look.LABEL:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            return ink_style(theme.ink, bold)
        case Look.BESIDE:
            return ink_style(theme.soft, measure.font(SANS, 11.5))
        case Look.CAME | Look.WENT if faint:
            return _faint(piece, font, theme)
        case Look.CAME | Look.MOVED_HERE:
            moved = piece.look is Look.MOVED_HERE
            return _underlined(
                theme.kind(Change.MOVED).strong if moved else theme.on_inserted, font, theme, moved=moved
            )
        case Look.WENT | Look.MOVED_AWAY:
            moved = piece.look is Look.MOVED_AWAY
            style = ink_style(theme.kind(Change.MOVED).strong if moved else theme.on_deleted, font)
            style.setBackground(QColor(theme.kind(Change.MOVED).tint if moved else theme.deleted))
            style.setFontStrikeOut(True)
            return style


def _underlined(colour: str, font: QFont, theme: Theme, *, moved: bool) -> QTextCharFormat:
    style = ink_style(colour, font)
    style.setBackground(QColor(theme.kind(Change.MOVED).tint if moved else theme.inserted))
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    style.setUnderlineColor(QColor(colour))
    return style


def _faint(piece: RedlinePiece, font: QFont, theme: Theme) -> QTextCharFormat:
    """Return how words look that matter less than the reader wants to see: what came dotted, what went in faint ink."""
    gone = piece.look is Look.WENT
    style = ink_style(theme.faint if gone else theme.ink, font)
    style.setFontStrikeOut(gone)
    if not gone:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(QColor(theme.faint))
    return style
