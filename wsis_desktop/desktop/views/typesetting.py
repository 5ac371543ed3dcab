"""How texts of the Text view are set: fonts, widths, and lines of one even height."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional, east_asian_width

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from wsis_desktop.desktop.painting.text_style import USUAL_STYLE, Face, TextStyle
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Kind, Paragraph

SERIF = ["Noto Serif", "DejaVu Serif", "Amiri", "Droid Sans Fallback", "serif"]
SANS = ["Inter", "Noto Sans", "DejaVu Sans", "sans-serif"]
LEGIBLE = ["Atkinson Hyperlegible", *SANS]
HEADINGS = frozenset({Kind.TITLE, Kind.HEADING})
_WIDEST = 640
_LEAST_HEADING = 13
# On average, the letters of no word are wider, in sizes of the letters; signs set apart may have to stay on its line.
_WIDEST_LETTER, _SIGNS_BESIDE = 1.25, 4
_LEAST_COLUMNS = 18  # so many times its padding a column is wide at the least
FACES = {Face.SERIF: SERIF, Face.SANS: SANS, Face.LEGIBLE: LEGIBLE}
WORDS_PER_LETTERS = 1.3  # of room added between words for that between letters, lest words run together


@dataclass(frozen=True, slots=True)
class Measure:
    """How texts are set: the zoom, the width of a column in pixels, whether the new one stands alone, and the style.

    `mirrored` puts the earlier text on the right, where reading begins from there.
    """

    zoom: float
    column: int
    alone: bool = False
    mirrored: bool = False
    style: TextStyle = USUAL_STYLE

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that are set."""
        return (Side.NEW,) if self.alone else tuple(Side)

    @property
    def leftmost(self) -> Side:
        """Return the side that stands on the left."""
        return Side.NEW if self.mirrored else Side.OLD

    @property
    def padding(self) -> float:
        """Return the room left and right of a text."""
        return min(18.0 * min(1.25, max(0.75, self.zoom)), self.column / _LEAST_COLUMNS)

    @property
    def width(self) -> float:
        """Return the width of the text: the column's, but no wider than is comfortable to read."""
        return max(60.0, min(self.column - 2 * self.padding, _WIDEST * self.zoom))

    def left(self, side: Side) -> float:
        """Return where the text begins in its column: both next to the gutter, one alone in the middle."""
        if self.alone:
            return (self.column - self.width) / 2
        return self.column - self.padding - self.width if side is self.leftmost else self.padding

    def font(self, families: Sequence[str], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return a font at the zoom."""
        font = QFont(list(families))
        font.setPixelSize(max(6, round(pixels * self.zoom)))
        font.setWeight(weight)
        return font

    def text_font(self, text: str, pixels: float) -> QFont:
        """Return the font that the reader chose for texts."""
        font = self.font(FACES[self.style.face], pixels)
        # Arabic letters are joined: room between them would tear the words.
        if self.style.letter_spacing and not reads_right_to_left(text):
            room = font.pixelSize() * self.style.letter_spacing / 100
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, room)
            font.setWordSpacing(room * WORDS_PER_LETTERS)
        return font

    def pitch(self, usual: float) -> float:
        """Return how far lines stand apart, against the size of their letters."""
        return usual * self.style.line_spacing / 100


def slants(words: str) -> bool:
    """Tell whether words may be set in italics: Chinese and Arabic letters have none, and leant over they read worse."""
    return not any(bidirectional(each) in {"R", "AL"} or east_asian_width(each) in {"W", "F"} for each in words)


def reads_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from right to left."""
    first = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return first != "L"


def body_font(paragraph: Paragraph, measure: Measure) -> QFont:
    """Return the font of a paragraph's own words."""
    match paragraph.kind:
        case Kind.TITLE:
            return measure.font(SANS, 19, QFont.Weight.DemiBold)
        case Kind.HEADING:
            return measure.font(SANS, 15 if paragraph.level <= 1 else 14, QFont.Weight.DemiBold)
        case Kind.FOOTNOTE:
            return measure.text_font(paragraph.text, 13)
        case Kind.PARAGRAPH | Kind.ITEM | Kind.ROW:
            return measure.text_font(paragraph.text, 14.5)


def fitted_font(paragraph: Paragraph, measure: Measure, texts: Iterable[str], width: float) -> QFont:
    """Return the font of a paragraph's own words: a heading's is smaller where one of its words would be parted otherwise.

    `texts` are those that stand face to face: they are set alike. A word too long even at the size of a text is parted.
    """
    font = body_font(paragraph, measure)
    if paragraph.kind in HEADINGS:
        least = measure.font(SANS, _LEAST_HEADING).pixelSize()
        shown = [text for text in texts if text]
        while font.pixelSize() > least and not all(_has_words_whole(text, font, width) for text in shown):
            font.setPixelSize(font.pixelSize() - 1)
    return font


def _has_words_whole(text: str, font: QFont, width: float) -> bool:
    """Tell whether a width has room for each word of a text, or what of it else stays on one line.

    Mostly that is seen by counting letters; else the text is laid out, which takes ten times as long.
    """
    letters = max(map(len, text.split(" "))) + _SIGNS_BESIDE
    if letters * _WIDEST_LETTER * font.pixelSize() <= width:
        return True
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    whole = True
    while whole and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        whole = line.naturalTextWidth() <= width
    layout.endLayout()
    return whole


def ink_style(colour: str, font: QFont) -> QTextCharFormat:
    """Return the style of letters of one colour and font."""
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(QColor(colour))
    return style


def text_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a style from one place on, for so many characters."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def laid(
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
    width: float,
    pitch: float,
    *,
    right_to_left: bool,
    justified: bool = False,
) -> tuple[QTextLayout, float]:
    """Set a text to a width, and return it with its height; `pitch` is that of a line, against the size of its letters."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    straight = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignJustify if justified else straight)
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


def box_of(line: QTextLine, start: int, end: int) -> QRectF:
    """Return the width that letters take on a line, and the line's height; where directions meet, only glyphs tell it."""
    box = QRectF()
    for run in line.glyphRuns(start, end - start):
        box = box.united(run.boundingRect())
    return QRectF(box.left(), line.y(), box.width(), line.height())
