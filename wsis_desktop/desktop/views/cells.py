"""The texts of a cell, laid out: what is painted, measured and pointed at in the Text view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from wsis_desktop.desktop.theme import Theme
from wsis_desktop.desktop.views.cell_words import CellWords, Remark
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.rows import Piece, Row, RowKind
from wsis_desktop.model.comparison import Change, Comparison, Side
from wsis_desktop.model.revision import Kind, Paragraph

SERIF = ["Noto Serif", "DejaVu Serif", "Amiri", "Droid Sans Fallback", "serif"]
SANS = ["Inter", "Noto Sans", "DejaVu Sans", "sans-serif"]
_CARD_PADDING = 9.0
_LINE_PITCH = 1.5
_REMARK_PITCH = 1.4
_WIDEST = 640
_INDENT = 18
_KEPT = 900
_HEADINGS = frozenset({Kind.TITLE, Kind.HEADING})


@dataclass(frozen=True, slots=True)
class Measure:
    """How texts are set: the zoom, the width of a column in pixels, and whether the new one stands alone."""

    zoom: float
    column: int
    alone: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that are set."""
        return (Side.NEW,) if self.alone else tuple(Side)

    @property
    def padding(self) -> float:
        """Return the room left and right of a text."""
        return 18.0 * min(1.25, max(0.75, self.zoom))

    @property
    def width(self) -> float:
        """Return the width of the text: the column's, but no wider than is comfortable to read."""
        return max(60.0, min(self.column - 2 * self.padding, _WIDEST * self.zoom))

    def left(self, side: Side) -> float:
        """Return where the text begins in its column: both next to the gutter, one alone in the middle."""
        if self.alone:
            return (self.column - self.width) / 2
        return self.column - self.padding - self.width if side is Side.OLD else self.padding

    def font(self, families: Sequence[str], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return a font at the zoom."""
        font = QFont(list(families))
        font.setPixelSize(max(6, round(pixels * self.zoom)))
        font.setWeight(weight)
        return font


class Stretch(NamedTuple):
    """Characters that are painted otherwise: a selection or a match, in offsets of a paragraph."""

    paragraph: int
    start: int
    end: int
    ground: str
    ink: str


@dataclass(frozen=True, slots=True)
class Block:
    """One text of a cell, `top` pixels below the cell's top; `lead` characters stand before the piece's own."""

    layout: QTextLayout
    top: float
    height: float
    left: float
    piece: Piece | None
    lead: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's texts and height; `card` frames them when the paragraph moved."""

    blocks: tuple[Block, ...]
    height: float
    card: bool
    action: bool

    def paint(self, paint_at: QPointF, painter: QPainter, stretches: Sequence[Stretch]) -> None:
        """Paint the texts with what is selected and found in them."""
        for block in self.blocks:
            block.layout.draw(painter, paint_at + QPointF(block.left, block.top), _ranges(block, stretches))

    def block_at(self, y: float) -> Block | None:
        """Return the text of a paragraph nearest to a height."""
        texts = [block for block in self.blocks if block.piece]
        return min(texts, key=lambda b: max(b.top - y, y - b.top - b.height, 0.0), default=None)

    def offset_at(self, x: float, y: float) -> tuple[Piece, int] | None:
        """Return the piece and the paragraph's offset nearest to a point; None when the cell holds no text."""
        block = self.block_at(y)
        if block is None or block.piece is None:
            return None
        inner = y - block.top
        layout = block.layout
        lines = [layout.lineAt(at) for at in range(layout.lineCount())]
        line = next((each for each in lines if inner < each.y() + each.height()), lines[-1])
        cursor = int(line.xToCursor(x - block.left))
        inside = min(max(cursor - block.lead, 0), block.piece.end - block.piece.start)
        return block.piece, block.piece.start + inside

    def line_top(self, paragraph: int, offset: int) -> float | None:
        """Return the height of the line that shows a paragraph's offset; None when it stands in another cell."""
        for block in self.blocks:
            if block.piece and block.piece.paragraph == paragraph and block.piece.start <= offset <= block.piece.end:
                line = block.layout.lineForTextPosition(block.lead + offset - block.piece.start)
                return block.top + line.y() if line.isValid() else block.top
        return None


class CellMaker:
    """Lays cells out and keeps those used last."""

    def __init__(self, comparison: Comparison, words: CellWords, theme: Theme) -> None:
        self._comparison = comparison
        self._words = words
        self._theme = theme
        self._marks = Marks(comparison)
        self._kept: OrderedDict[tuple[Row, Side, Measure], Cell] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Lay out in another theme's inks."""
        self._theme = theme
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
        a_line = max(8.0, measure.width / (7.1 * measure.zoom))
        line, room = 14.5 * _LINE_PITCH * measure.zoom, 18 * measure.zoom
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
        return Cell(tuple(blocks), y + below + inset, card, bool(remark and remark.action))

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
            font.setItalic(True)
        ink = self._theme.ghost_ink if remark.card else self._theme.soft if divider else self._theme.faint
        formats = [_range(0, len(text), _ink(ink, font))]
        if remark.action:
            strong = measure.font(SANS, 11, QFont.Weight.DemiBold)
            start = len(remark.words)
            formats.append(_range(start, len(text) - start, _ink(self._theme.kind(Change.MOVED).strong, strong)))
        layout, height = _laid(text, font, formats, measure.width - 2 * inset, _REMARK_PITCH, right_to_left=False)
        return Block(layout, top, height, inset, None, 0)

    def _text_block(self, row: Row, side: Side, piece: Piece, at: QPointF, measure: Measure) -> Block:
        paragraph = self._comparison.revision(side).paragraphs[piece.paragraph]
        body = paragraph.text[piece.start : piece.end]
        label, note = (paragraph.printed_label, self._words.badge_note(row, side)) if piece.start == 0 else ("", "")
        lead = "".join(f"{words}\u2002" for words in (label, note) if words)
        font = _body_font(paragraph, measure)
        formats = [_range(0, len(lead) + len(body), _ink(self._theme.ink, font))]
        if label:
            heading = paragraph.kind in _HEADINGS
            sans = font if heading else measure.font(SANS, 12, QFont.Weight.DemiBold)
            formats.append(_range(0, len(label), _ink(self._theme.soft, sans)))
        if note:
            change = self._comparison.links[row.link].change or Change.MOVED
            small = measure.font(SANS, 11, QFont.Weight.DemiBold)
            formats.append(_range(len(lead) - len(note) - 1, len(note), _ink(self._theme.kind(change).strong, small)))
        formats += self._marked(side, piece, len(lead), font)
        indent = _INDENT * measure.zoom * max(0, paragraph.level) if paragraph.kind is Kind.ITEM else 0.0
        indent = min(indent, measure.width / 4)
        right_to_left = reads_right_to_left(paragraph.text)
        width = measure.width - 2 * at.x() - indent
        pitch = _LINE_PITCH if paragraph.kind not in _HEADINGS else 1.3
        layout, height = _laid(lead + body, font, formats, width, pitch, right_to_left=right_to_left)
        return Block(layout, at.y(), height, at.x() + (0.0 if right_to_left else indent), piece, len(lead))

    def _marked(self, side: Side, piece: Piece, lead: int, font: QFont) -> list[QTextLayout.FormatRange]:
        formats = []
        for span in self._marks.spans(side, piece.paragraph):
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start >= end:
                continue
            gone = side is Side.OLD
            ink = self._theme.on_deleted if gone else self._theme.on_inserted
            style = _ink(ink, font)
            style.setBackground(QColor(self._theme.deleted if gone else self._theme.inserted))
            if gone:
                style.setFontStrikeOut(True)
            else:
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                style.setUnderlineColor(QColor(ink))
            formats.append(_range(lead + start - piece.start, end - start, style))
        return formats


def reads_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from right to left."""
    first = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return first != "L"


def card_rect(cell: QRectF, measure: Measure, side: Side) -> QRectF:
    """Return the dashed frame of a cell's card."""
    margin = 6 * measure.zoom
    left = cell.left() + measure.left(side)
    return QRectF(left + 0.5, cell.top() + margin + 0.5, measure.width - 1, cell.height() - 2 * margin - 1)


def _room(first: Paragraph | None, row: Row, measure: Measure) -> tuple[float, float]:
    """Return the room above and below a cell's texts."""
    above, below = 9.0, 9.0
    if first is not None and first.kind in _HEADINGS and row.kind is RowKind.PAIR:
        above, below = 18.0, 7.0
    elif row.kind is RowKind.DIVIDER:
        above, below = 26.0, 6.0
    return above * measure.zoom, below * measure.zoom


def _body_font(paragraph: Paragraph, measure: Measure) -> QFont:
    match paragraph.kind:
        case Kind.TITLE:
            return measure.font(SANS, 19, QFont.Weight.DemiBold)
        case Kind.HEADING:
            return measure.font(SANS, 15 if paragraph.level <= 1 else 14, QFont.Weight.DemiBold)
        case Kind.FOOTNOTE:
            return measure.font(SERIF, 13)
        case Kind.PARAGRAPH | Kind.ITEM | Kind.ROW:
            return measure.font(SERIF, 14.5)


def _ink(colour: str, font: QFont) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(QColor(colour))
    return style


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _laid(
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
    width: float,
    pitch: float,
    *,
    right_to_left: bool,
) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    line_height = font.pixelSize() * pitch
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, y + max(0.0, (line_height - line.height()) / 2)))
        y += line_height
    layout.endLayout()
    return layout, y


def _ranges(block: Block, stretches: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
    if block.piece is None:
        return []
    ranges = []
    for stretch in stretches:
        start, end = max(stretch.start, block.piece.start), min(stretch.end, block.piece.end)
        if stretch.paragraph == block.piece.paragraph and start < end:
            style = QTextCharFormat()
            style.setBackground(QColor(stretch.ground))
            style.setForeground(QColor(stretch.ink))
            ranges.append(_range(block.lead + start - block.piece.start, end - start, style))
    return ranges
