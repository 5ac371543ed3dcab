"""The texts of a cell, laid out: what is painted, measured and pointed at in the Text view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.cell_text import CellText, Part, PartKind, cell_text
from wsis_desktop.desktop.views.cell_words import CellWords, Remark
from wsis_desktop.desktop.views.marks import Mark, Marks
from wsis_desktop.desktop.views.rows import Piece, Row, RowKind
from wsis_desktop.desktop.views.typesetting import (
    HEADINGS,
    SANS,
    Measure,
    box_of,
    fitted_font,
    ink_style,
    laid,
    reads_right_to_left,
    slants,
    text_range,
)
from wsis_desktop.model.comparison import Change, Comparison, Side, Significance
from wsis_desktop.model.revision import Kind, Paragraph

_CARD_PADDING = 9.0
_LINE_PITCH = 1.5
_REMARK_PITCH = 1.4
_INDENT = 18
_KEPT = 300


class Stretch(NamedTuple):
    """Characters that are painted otherwise: a selection or a match, in offsets of a paragraph."""

    paragraph: int
    start: int
    end: int
    ground: str
    ink: str


@dataclass(frozen=True, slots=True)
class Block:
    """One text of a cell, `top` pixels below the cell's top; a line of the program's own has no piece."""

    layout: QTextLayout
    top: float
    height: float
    left: float
    piece: Piece | None
    text: CellText | None = None

    def place_at(self, x: float, y: float) -> int:
        """Return the place in the laid out text nearest to a point of the cell."""
        inner = y - self.top
        lines = [self.layout.lineAt(at) for at in range(self.layout.lineCount())]
        line = next((each for each in lines if inner < each.y() + each.height()), lines[-1])
        return int(line.xToCursor(x - self.left))

    def part_at(self, x: float, y: float) -> Part | None:
        """Return the part under a point: a label, a chip, the mark of a footnote."""
        if self.text is None or not self.top <= y <= self.top + self.height:
            return None
        for part in self.text.parts:
            if self.box(part).contains(QPointF(x - self.left, y - self.top)):
                return part
        return None

    def box(self, part: Part) -> QRectF:
        """Return where a part stands in the laid out text, on the line of its first character."""
        line = self.layout.lineForTextPosition(part.start)
        return box_of(line, part.start, part.end) if line.isValid() else QRectF()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's texts and height; `card` frames them when the paragraph moved; `chip` is the line around its chips.

    `recognised` when any of its texts was read by OCR.
    """

    blocks: tuple[Block, ...]
    height: float
    card: bool
    action: bool
    chip: str
    recognised: bool

    def paint(self, paint_at: QPointF, painter: QPainter, stretches: Sequence[Stretch]) -> None:
        """Paint the texts with what is selected and found in them."""
        for block in self.blocks:
            self._frame_chips(paint_at + QPointF(block.left, block.top), painter, block)
            block.layout.draw(painter, paint_at + QPointF(block.left, block.top), _ranges(block, stretches))

    def _frame_chips(self, origin: QPointF, painter: QPainter, block: Block) -> None:
        if block.text is None:
            return
        painter.setPen(QPen(QColor(self.chip), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in block.text.parts:
            if part.kind is PartKind.CHIP:
                box = block.box(part)
                middle, half = box.center().y(), 0.42 * box.height()
                room = 0.35 * half
                frame = QRectF(box.left() - room, middle - half, box.width() + 2 * room, 2 * half)
                painter.drawRoundedRect(frame.translated(origin), half, half)

    def part_at(self, x: float, y: float) -> Part | None:
        """Return the part under a point."""
        return next((part for block in self.blocks if (part := block.part_at(x, y))), None)

    def block_at(self, y: float) -> Block | None:
        """Return the text of a paragraph nearest to a height."""
        texts = [block for block in self.blocks if block.piece]
        return min(texts, key=lambda b: max(b.top - y, y - b.top - b.height, 0.0), default=None)

    def offset_at(self, x: float, y: float) -> tuple[Piece, int] | None:
        """Return the piece and the paragraph's offset nearest to a point; None when the cell holds no text."""
        block = self.block_at(y)
        if block is None or block.piece is None or block.text is None:
            return None
        return block.piece, block.text.offset(block.place_at(x, y))

    def line_top(self, paragraph: int, offset: int) -> float | None:
        """Return the height of the line that shows a paragraph's offset; None when it stands in another cell."""
        for block in self.blocks:
            piece, text = block.piece, block.text
            if piece and text and piece.paragraph == paragraph and piece.start <= offset <= piece.end:
                line = block.layout.lineForTextPosition(text.at(offset))
                return block.top + line.y() if line.isValid() else block.top
        return None


class CellMaker:
    """Lays cells out and keeps those used last."""

    def __init__(self, comparison: Comparison, words: CellWords, theme: Theme, marks: Marks) -> None:
        self._comparison = comparison
        self._words = words
        self._theme = theme
        self.marks = marks
        self._kept: OrderedDict[tuple[Row, Side, Measure], Cell] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Lay out in another theme's inks."""
        self._theme = theme
        self._kept.clear()

    def set_least(self, least: Significance) -> None:
        """Lay out with the marks of what matters at least so much."""
        self.marks.set_least(least)
        self._kept.clear()

    def cell(self, row: Row, side: Side, measure: Measure) -> Cell:
        """Return a cell laid out for a width."""
        key = (row, side, measure)
        if (known := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return known
        made = self._make(row, side, measure)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def height(self, row: Row, measure: Measure, *, keep: bool) -> int:
        """Return how high a row is; `keep` its cells when they are to be painted soon."""
        make = self.cell if keep else self._make
        return max(1, round(max(make(row, side, measure).height for side in measure.sides)))

    def estimates(self, rows: Sequence[Row], measure: Measure) -> list[int]:
        """Guess how high rows are, from the lengths of their texts alone."""
        letter = 7.1 + 14.5 * measure.style.letter_spacing / 100
        a_line = max(8.0, measure.width / (letter * measure.zoom))
        line, room = 14.5 * measure.pitch(_LINE_PITCH) * measure.zoom, 18 * measure.zoom
        heights = []
        for row in rows:
            longest = max(row.old[-1].end - row.old[0].start if row.old else 0, row.new[-1].end if row.new else 0)
            lines = 2 if row.kind is not RowKind.PAIR else int((longest + 4) / a_line) + 1
            heights.append(int(lines * line + room))
        return heights

    def _make(self, row: Row, side: Side, measure: Measure) -> Cell:
        remark = self._words.remark(row, side)
        card = bool(remark and remark.card)
        inset = _CARD_PADDING * measure.zoom if card else 0.0
        first = self._first(row, side)
        above, below = _room(first, row, measure)
        y = above + inset
        blocks: list[Block] = []
        if remark:
            blocks.append(self._remark_block(remark, row, y, inset, measure))
            y += blocks[-1].height + 2 * measure.zoom
        if row.kind is RowKind.PAIR:
            for at, piece in enumerate(row.pieces(side)):
                if at:
                    y += 6 * measure.zoom
                blocks.append(self._text_block(row, side, piece, QPointF(inset, y), measure))
                y += blocks[-1].height
        action, line = bool(remark and remark.action), self._theme.strong_line
        by_ocr = any(self._words.recognised(side, piece.paragraph) for piece in row.pieces(side))
        return Cell(tuple(blocks), y + below + inset, card, action, line, by_ocr and row.kind is RowKind.PAIR)

    def _first(self, row: Row, side: Side) -> Paragraph | None:
        for near in (side, side.other):
            if pieces := row.pieces(near):
                return self._comparison.revision(near).paragraphs[pieces[0].paragraph]
        return None

    def _remark_block(self, remark: Remark, row: Row, top: float, inset: float, measure: Measure) -> Block:
        text = f"{remark.words}   ↷ {remark.action}" if remark.action else remark.words
        font = measure.font(SANS, 12)
        divider = row.kind is RowKind.DIVIDER
        if divider:
            font.setWeight(QFont.Weight.DemiBold)
        elif not remark.card:
            font.setItalic(slants(text))
        ink = self._theme.ghost_ink if remark.card else self._theme.soft if divider else self._theme.faint
        formats = [text_range(0, len(text), ink_style(ink, font))]
        if remark.action:
            strong = measure.font(SANS, 11, QFont.Weight.DemiBold)
            start = len(remark.words)
            formats.append(
                text_range(start, len(text) - start, ink_style(self._theme.kind(Change.MOVED).strong, strong))
            )
        # The program's own words run as the interface does, whatever the drafts speak.
        width = measure.width - 2 * inset
        layout, height = laid(text, font, formats, width, _REMARK_PITCH, right_to_left=measure.mirrored)
        return Block(layout, top, height, inset, None)

    def _text_block(self, row: Row, side: Side, piece: Piece, at: QPointF, measure: Measure) -> Block:
        revision = self._comparison.revision(side)
        paragraph = revision.paragraphs[piece.paragraph]
        beside = self._words.beside(row, side, paragraph)
        text = cell_text(revision, paragraph, piece.start, piece.end, beside)
        font = fitted_font(paragraph, measure, self._face_to_face(row), measure.width - 2 * at.x())
        of_label = font if paragraph.kind in HEADINGS else measure.font(SANS, 12, QFont.Weight.DemiBold)
        formats = [text_range(0, len(text.text), ink_style(self._theme.ink, font))]
        formats += [
            text_range(part.start, part.end - part.start, self._part_style(part, row, of_label, measure))
            for part in text.parts
        ]
        formats += self._marked(side, text, piece, font)
        indent = _INDENT * measure.zoom * max(0, paragraph.level) if paragraph.kind is Kind.ITEM else 0.0
        indent = min(indent, measure.width / 4)
        right_to_left = reads_right_to_left(paragraph.text)
        width = measure.width - 2 * at.x() - indent
        pitch = _LINE_PITCH if paragraph.kind not in HEADINGS else 1.3
        justified = measure.style.justified and paragraph.kind not in HEADINGS
        layout, height = laid(
            text.text, font, formats, width, measure.pitch(pitch), right_to_left=right_to_left, justified=justified
        )
        return Block(layout, at.y(), height, at.x() + (0.0 if right_to_left else indent), piece, text)

    def _face_to_face(self, row: Row) -> Iterator[str]:
        """Yield the texts of a row, on both sides."""
        for side in Side:
            for piece in row.pieces(side):
                paragraph = self._comparison.revision(side).paragraphs[piece.paragraph]
                yield f"{paragraph.printed_label}  {paragraph.text[piece.start : piece.end]}".lstrip()

    def _part_style(self, part: Part, row: Row, of_label: QFont, measure: Measure) -> QTextCharFormat:
        theme = self._theme
        match part.kind:
            case PartKind.LABEL:
                return ink_style(theme.soft, of_label)
            case PartKind.COUNTED:
                font = measure.font(SANS, 12)
                font.setItalic(True)
                return ink_style(theme.faint, font)
            case PartKind.CHIP:
                return ink_style(theme.soft, measure.font(SANS, 10.5, QFont.Weight.Medium))
            case PartKind.SOURCE:
                change = self._comparison.links[row.link].change or Change.MOVED
                return ink_style(theme.kind(change).strong, measure.font(SANS, 11, QFont.Weight.DemiBold))
            case PartKind.NOTE:
                style = ink_style(theme.accent, measure.font(SANS, 12))
                style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
                return style

    def _marked(self, side: Side, text: CellText, piece: Piece, font: QFont) -> list[QTextLayout.FormatRange]:
        formats = []
        for mark in self.marks.of(side, piece.paragraph):
            start, end = max(mark.start, piece.start), min(mark.end, piece.end)
            if start < end:
                style = self._mark_style(side, mark, font)
                formats += [text_range(first, last - first, style) for first, last in _own(text, start, end)]
        return formats

    def _mark_style(self, side: Side, mark: Mark, font: QFont) -> QTextCharFormat:
        """Return how marked words look: what went struck, what came underlined, what is folded away dotted."""
        if mark.faint:
            style = ink_style(self._theme.ink, font)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(self._theme.faint))
            return style
        gone = side is Side.OLD
        ink = self._theme.on_deleted if gone else self._theme.on_inserted
        style = ink_style(ink, font)
        style.setBackground(QColor(self._theme.deleted if gone else self._theme.inserted))
        if gone:
            style.setFontStrikeOut(True)
        else:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            style.setUnderlineColor(QColor(ink))
        return style


def card_rect(cell: QRectF, measure: Measure, side: Side) -> QRectF:
    """Return the dashed frame of a cell's card."""
    margin = 6 * measure.zoom
    left = cell.left() + measure.left(side)
    return QRectF(left + 0.5, cell.top() + margin + 0.5, measure.width - 1, cell.height() - 2 * margin - 1)


def _room(first: Paragraph | None, row: Row, measure: Measure) -> tuple[float, float]:
    """Return the room above and below a cell's texts."""
    above, below = 9.0, 9.0
    if first is not None and first.kind in HEADINGS and row.kind is RowKind.PAIR:
        above, below = 18.0, 7.0
    elif row.kind is RowKind.DIVIDER:
        above, below = 26.0, 6.0
    return above * measure.zoom, below * measure.zoom


def _ranges(block: Block, stretches: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
    if block.piece is None or block.text is None:
        return []
    ranges = []
    for stretch in stretches:
        start, end = max(stretch.start, block.piece.start), min(stretch.end, block.piece.end)
        if stretch.paragraph == block.piece.paragraph and start < end:
            style = QTextCharFormat()
            style.setBackground(QColor(stretch.ground))
            style.setForeground(QColor(stretch.ink))
            first, last = block.text.at(start), block.text.at(end, closing=True)
            ranges.append(text_range(first, last - first, style))
    return ranges


def _own(text: CellText, start: int, end: int) -> list[tuple[int, int]]:
    """Return the places of a span of the paragraph, without the marks of footnotes that are set into it."""
    cuts = [start, *(insert.offset for insert in text.inserts if start < insert.offset < end), end]
    return [(text.at(first), text.at(last, closing=True)) for first, last in pairwise(cuts)]
