"""Typesets drafts with marked changes as several programs draw them, so that both texts are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

import pymupdf

from tests.reading.pdf_builder import BOLD, ROMAN

TYPED = "cour"
BLACK = (0.0, 0.0, 0.0)
RED, BLUE, GREEN, OCHRE = (0.8, 0.0, 0.0), (0.0, 0.2, 0.8), (0.0, 0.5, 0.0), (0.78, 0.57, 0.0)
Colour = tuple[float, float, float]


class Status(Enum):
    """Which texts hold a piece."""

    KEPT = "kept"
    CAME = "came"
    WENT = "went"


KEPT, CAME, WENT = Status.KEPT, Status.CAME, Status.WENT
Piece = tuple[Status, str]
Paragraph = Sequence[Piece]


def kept(text: str) -> Piece:
    return (KEPT, text)


def came(text: str) -> Piece:
    return (CAME, text)


def went(text: str) -> Piece:
    return (WENT, text)


def text_of(paragraph: Paragraph, without: Status) -> str:
    """Return a paragraph as it stands in the text without one status."""
    return " ".join("".join(text for status, text in paragraph if status is not without).split())


def texts(paragraphs: Sequence[Paragraph], without: Status) -> list[str]:
    """Return the paragraphs of one text; one of which nothing is left is none."""
    return [text for each in paragraphs if (text := text_of(each, without))]


@dataclass(frozen=True)
class Manner:
    """How a program marks: colours, whether what came is underlined or bold, and how rules are drawn."""

    name: str
    came: Colour
    went: Colour
    underlines: bool = True
    bold: bool = False
    filled: bool = False
    rule: Colour | None = None
    strike_height: float = 0.27
    underline_depth: float = 0.1
    waves: bool = False
    double: bool = False
    bars: bool = False


MOVES = Manner("what moved, doubly ruled in green, with bars", GREEN, GREEN, double=True, bars=True)
MANNERS = (
    Manner("one colour for each author, lines", OCHRE, OCHRE),
    Manner("thin filled rectangles", RED, RED, filled=True, strike_height=0.24, underline_depth=0.13),
    Manner("what came by colour alone", GREEN, GREEN, underlines=False, filled=True),
    Manner("two colours, what came by colour alone", BLUE, RED, underlines=False),
    Manner("bold and underlined, struck, in black", BLACK, BLACK, bold=True),
    Manner("underlined and struck in black", BLACK, BLACK, filled=True),
    Manner("black words under coloured rules", BLACK, BLACK, rule=RED),
    Manner("waves set as letters of another font", BLUE, RED, underline_depth=0.3, waves=True),
)


@dataclass(frozen=True)
class Layout:
    """How the page is set; `width` is the column's."""

    size: float = 10.5
    width: float = 400.0
    columns: int = 1
    justified: bool = False
    rotation: int = 0
    indent: float = 0.0
    lines: int = 44

    @property
    def leading(self) -> float:
        """Return the distance between two baselines."""
        return self.size * 1.25


class _Char(NamedTuple):
    text: str
    status: Status


_Line = list[_Char]


def typeset(paragraphs: Sequence[Paragraph], manner: Manner, layout: Layout | None = None) -> bytes:
    """Return a PDF of the paragraphs."""
    return _Press(manner, layout or Layout()).run(paragraphs)


class _Press:
    def __init__(self, manner: Manner, layout: Layout) -> None:
        self._manner = manner
        self._layout = layout
        self._document = pymupdf.open()
        self._page: pymupdf.Page = None
        self._fonts = {name: pymupdf.Font(name) for name in (ROMAN, BOLD)}
        self._column, self._row = layout.columns, 0

    def run(self, paragraphs: Sequence[Paragraph]) -> bytes:
        for paragraph in paragraphs:
            lines = list(self._broken([_Char(char, status) for status, text in paragraph for char in text]))
            for at, line in enumerate(lines):
                x, y = self._place()
                self._draw(line, x, y, last=at == len(lines) - 1)
            self._row += 1
        return bytes(self._document.tobytes(deflate=True))

    def _place(self) -> tuple[float, float]:
        layout = self._layout
        if self._page is None or self._row >= layout.lines:
            self._column, self._row = self._column + 1, 0
            if self._column >= layout.columns:
                self._page = self._document.new_page(width=140 + (layout.width + 24) * layout.columns, height=760)
                self._page.set_rotation(layout.rotation)
                self._column = 0
        self._row += 1
        return 70 + self._column * (layout.width + 24), 80 + self._row * layout.leading

    def _font(self, status: Status) -> str:
        return BOLD if status is CAME and self._manner.bold else ROMAN

    def _width(self, chars: Sequence[_Char]) -> float:
        return sum(
            float(self._fonts[self._font(status)].text_length(text, self._layout.size))
            for status, text in _pieces(chars)
        )

    def _broken(self, chars: Sequence[_Char]) -> Iterator[_Line]:
        """Break before words; the space at the end of a line stays there, where nobody sees it."""
        line: _Line = []
        for word in _words(chars):
            visible = [*line, *word]
            while visible and visible[-1].text == " ":
                visible.pop()
            if line and self._width(visible) > self._layout.width:
                yield line
                line = []
            line += word
        yield line

    def _draw(self, line: _Line, x: float, y: float, *, last: bool) -> None:
        visible = list(line)
        while visible[-1].text == " ":
            visible.pop()
        spaces = sum(char.text == " " for char in visible)
        stretch = (
            (self._layout.width - self._width(visible)) / spaces
            if self._layout.justified and spaces and not last
            else 0.0
        )
        at = x
        for status, text in _pieces(visible):
            end = self._write(text, status, at, y, stretch)
            self._mark(status, at, end, y)
            at = end

    def _write(self, text: str, status: Status, x: float, y: float, stretch: float) -> float:
        """Write word by word where lines are stretched, as programs do that set the space between words."""
        manner, layout = self._manner, self._layout
        colour = {KEPT: BLACK, CAME: manner.came, WENT: manner.went}[status]
        font = self._font(status)
        for word in _with_spaces(text) if stretch else [text]:
            self._page.insert_text((x, y), word, fontsize=layout.size, fontname=font, color=colour)
            x += float(self._fonts[font].text_length(word, layout.size)) + stretch * word.count(" ")
        return x

    def _mark(self, status: Status, x0: float, x1: float, y: float) -> None:
        manner, size = self._manner, self._layout.size
        if status is KEPT or (status is CAME and not manner.underlines):
            return
        colour = manner.rule or (manner.came if status is CAME else manner.went)
        if manner.bars:
            self._page.draw_line((58, y - size), (58, y + 0.25 * size), color=BLACK, width=0.5)
        height = y - manner.strike_height * size if status is WENT else y + manner.underline_depth * size
        if status is CAME and manner.waves:
            self._wave(x0, x1, height, colour)
            return
        for at in (height, height + 0.1 * size)[: 1 + manner.double]:
            self._rule(x0, x1, at, colour)

    def _rule(self, x0: float, x1: float, y: float, colour: Colour) -> None:
        size = self._layout.size
        if self._manner.filled:
            self._page.draw_rect(pymupdf.Rect(x0, y, x1, y + 0.05 * size), color=None, fill=colour, width=0)
        else:
            self._page.draw_line((x0, y), (x1, y), color=colour, width=0.06 * size)

    def _wave(self, x0: float, x1: float, y: float, colour: Colour) -> None:
        """Repeat a sign from `x0` to `x1`, the last one ending there."""
        size = 0.5 * self._layout.size
        width = float(pymupdf.Font(TYPED).text_length("~", size))
        for x, signs in ((x0, "~" * int((x1 - x0) / width)), (max(x0, x1 - width), "~")):
            self._page.insert_text((x, y), signs, fontsize=size, fontname=TYPED, color=colour)


def _pieces(chars: Sequence[_Char]) -> Iterator[Piece]:
    start = 0
    for at in range(1, len(chars) + 1):
        if at == len(chars) or chars[at].status is not chars[start].status:
            yield chars[start].status, "".join(char.text for char in chars[start:at])
            start = at


def _words(chars: Sequence[_Char]) -> Iterator[_Line]:
    word: _Line = []
    for char in chars:
        if word and word[-1].text == " " and char.text != " ":
            yield word
            word = []
        word.append(char)
    yield word


def _with_spaces(text: str) -> list[str]:
    words = text.split(" ")
    return [f"{word} " for word in words[:-1]] + [words[-1]] * bool(words[-1])


def shifted(manner: Manner, **changes: object) -> Manner:
    """Return a manner with some of it changed."""
    return replace(manner, **changes)  # type: ignore[arg-type]  # the caller names fields
