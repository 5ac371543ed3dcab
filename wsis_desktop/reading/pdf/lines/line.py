"""A line of text as it stands on a page, before anyone knows what paragraph it belongs to.

Coordinates are in points in the line's *frame*: the page turned so that the line reads from left to right. `turn` says how
how the page was turned, and `PageFrame` turns a box back to fractions of the page as shown. Lines read from right to left
have a mirrored frame, so that they too begin at their `x0`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import MarkKind, TextSide


class Word(NamedTuple):
    """A word's place in its line's text, and its box."""

    start: int
    end: int
    x0: float
    y0: float
    x1: float
    y1: float


class Run(NamedTuple):
    """Characters of a line in one style; a `raised` run is a superscript, `x0` and `x1` are its ends."""

    start: int
    end: int
    size: float
    bold: bool
    italic: bool
    raised: bool
    color: int
    x0: float
    x1: float


class Ruled(NamedTuple):
    """Characters of a line with rules through or under them: how many of each, and the last one's colour."""

    start: int
    end: int
    struck: int
    underlined: int
    color: int


class Washed(NamedTuple):
    """Characters of a line that lie on a coloured ground of their own."""

    start: int
    end: int
    color: int


class Noted(NamedTuple):
    """Words that one text has before the character at `at`, which stands at `x`: a note or a balloon tells them."""

    at: int
    text: str
    x: float
    color: int
    side: TextSide = TextSide.AFTER


@dataclass(slots=True)
class Looks:
    """What is drawn about a line: rules at its characters, grounds behind them, links over them, a bar beside it.

    `bar` is the number of the bar on its page, 0 for none. `noted` are words that stand in notes or balloons alone, and
    `put_back` says that those of this line, a balloon's, are `noted` elsewhere. `struck_by_notes` says that strikes are
    notes, and not the page's own. `column_rules` are the places of the rules between columns beside which it stands, and
    `row` is what the rules over and under its row of a table reach over.
    """

    marks: list[Ruled] = field(default_factory=list)
    washed: list[Washed] = field(default_factory=list)
    links: list[tuple[int, int]] = field(default_factory=list)
    bar: int = 0
    noted: list[Noted] = field(default_factory=list)
    struck_by_notes: bool = False
    put_back: bool = False
    column_rules: tuple[float, ...] = ()
    row: tuple[float, float] | None = None


class Change(NamedTuple):
    """Characters of a line that are marked as changed; `side` is the text that holds them, None for neither."""

    start: int
    end: int
    kind: MarkKind
    side: TextSide | None
    color: int


@dataclass(frozen=True, slots=True)
class Edges:
    """Which one text the words at both ends of a line belong to, and those that opened it; None is both texts.

    `unnumbered` says that only the number which the line bears in the other text is printed. `found` is the line as the page
    has it, and `extents` are where its words began and ended there: by these the ends of lines were chosen.
    It `meets` the line above where the end of a paragraph between them is not in this text, and no space either.
    """

    head: str = ""
    head_side: TextSide | None = None
    tail_side: TextSide | None = None
    unnumbered: bool = False
    found: str = ""
    extents: tuple[tuple[float, float], ...] = ()
    meets: bool = False


NO_EDGES = Edges()
# No language has a space before these, so one that is left there was a change's own.
NEVER_BEHIND_SPACE = frozenset((".", ",", ")", "]", "،", "؛", "؟"))


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """The drawn cells of a table: the edges of its columns and rows.

    `owners` says for each row and column where the cell begins that covers them; merged cells cover several. `open_ends` say
    whether the first row has no rule above it and the last one none below, as where a page cuts a row.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    owners: tuple[tuple[tuple[int, int], ...], ...]
    open_ends: tuple[bool, bool] = (False, False)


@dataclass(slots=True, eq=False)
class Line:
    """Text on one baseline. `bold` and `italic` hold for all of it; `size` for most of it.

    `tabs` are offsets in the text before which a gap wider than a space stands; `marks` are offsets where the mark of a
    footnote stood, with the footnote's key. `looks` hold for the text as it was found; `changes` follow what is done to it.
    `edges` are kept when the line is reduced to one text; a `ghost` has no words in that text, and only keeps its place.
    One that `waits` is not yet reduced; one that is `prose` stood in no table with the words of both texts. `grid` is that
    of the drawn table in which the line stands. The first line of a row that was levelled `opens_row`, its others do not,
    and of other lines nobody knows. Where a line `may_begin` a paragraph, nothing shows whether it does.
    """

    page: int
    turn: int
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    text: str
    size: float
    bold: bool
    italic: bool
    runs: list[Run]
    words: list[Word]
    tabs: list[int] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    faint: bool = False
    trailing_space: bool = False
    looks: Looks = field(default_factory=Looks)
    changes: list[Change] = field(default_factory=list)
    edges: Edges = NO_EDGES
    ghost: bool = False
    waits: bool = False
    prose: bool = False
    grid: Grid | None = None
    opens_row: bool | None = None
    may_begin: bool = False

    @property
    def height(self) -> float:
        """Return the height of the line's box."""
        return self.y1 - self.y0

    @property
    def opening(self) -> float:
        """Return the width of the word that the page has first in it."""
        x0, x1 = self.extents[0]
        return x1 - x0

    @property
    def extents(self) -> Sequence[tuple[float, float]]:
        """Return where the words that the page has in it begin and end."""
        return self.edges.extents or [(word.x0, word.x1) for word in self.words]

    @property
    def as_found(self) -> str:
        """Return the text that the page has, of which `text` may be what one side keeps."""
        return self.edges.found or self.text


TURNS, MIRRORED_TURN = range(5), 4
UPRIGHT = (0, MIRRORED_TURN)
"""The turns of lines that stand upright on their page, read from the left or from the right."""
# Narrower gaps beside a sign of Chinese are no spaces, in letters' sizes.
SPREAD = 0.6
ONE_SIZE = 0.6
"""Sizes that differ by less, in points, are one."""
_LABEL = re.compile(r"(?:[IVXLC]{1,6}|[A-Z])\.|[^\W\d_]{3,12} (?:\d{1,3}|[IVXLC]{1,6})\.?")


def is_label_before(text: str) -> bool:
    """Tell a heading's label, which may be set otherwise than its words; figures alone count paragraphs as well."""
    return _LABEL.fullmatch(text) is not None


def cut(line: Line, start: int, end: int) -> None:
    """Take the characters from `start` to before `end` out of a line, with their share of the words' boxes.

    The runs' own ends say where a word ends when a raised mark leaves it; a part of a run has its share of the word's width.
    """
    gone = end - start
    edge = next((run for run in line.runs if run.start <= start and end <= run.end), None)
    words: list[Word] = []
    for word in line.words:
        if word.end <= start:
            words.append(word)
        elif word.start >= end:
            words.append(word._replace(start=word.start - gone, end=word.end - gone))
        else:
            rest = _shrunk(word, start, end, edge)
            if rest is not None:
                words.append(rest)
    line.words = words
    line.text = line.text[:start] + line.text[end:]
    line.tabs = [tab if tab <= start else max(start, tab - gone) for tab in line.tabs]
    line.marks = [(offset if offset <= start else max(start, offset - gone), key) for offset, key in line.marks]
    line.changes = [
        change._replace(start=_moved(change.start, start, end), end=_moved(change.end, start, end))
        for change in line.changes
        if not (start <= change.start and change.end <= end)
    ]
    line.runs = [
        run._replace(start=_moved(run.start, start, end), end=_moved(run.end, start, end))
        for run in line.runs
        if not (start <= run.start and run.end <= end)
    ]


def insert(line: Line, at: int, text: str, x: float) -> None:
    """Put characters into a line before the one at `at`; their words stand at `x` and have no width."""
    size = len(text)

    def moved(offset: int) -> int:
        return offset if offset < at else offset + size

    line.text = line.text[:at] + text + line.text[at:]
    line.words = _parted(line.words, at, size)
    new = [Word(at + found.start(), at + found.end(), x, line.y0, x, line.y1) for found in re.finditer(r"\S+", text)]
    line.words = sorted([*line.words, *new])
    line.runs = [run._replace(start=moved(run.start), end=_end_moved(run.end, at, size)) for run in line.runs]
    line.tabs = [moved(tab) for tab in line.tabs]
    line.marks = [(moved(offset), key) for offset, key in line.marks]
    looks = line.looks
    looks.marks = [each._replace(start=moved(each.start), end=_end_moved(each.end, at, size)) for each in looks.marks]
    line.changes = [
        change._replace(start=moved(change.start), end=_end_moved(change.end, at, size)) for change in line.changes
    ]


def _end_moved(end: int, at: int, size: int) -> int:
    return end if end <= at else end + size


def _parted(words: list[Word], at: int, size: int) -> list[Word]:
    """Return words with room before the character at `at`; one that is parted there becomes two."""
    parted: list[Word] = []
    for word in words:
        if word.end <= at:
            parted.append(word)
        elif word.start >= at:
            parted.append(word._replace(start=word.start + size, end=word.end + size))
        else:
            middle = word.x0 + (word.x1 - word.x0) * (at - word.start) / (word.end - word.start)
            parted.append(word._replace(end=at, x1=middle))
            parted.append(word._replace(start=at + size, end=word.end + size, x0=middle))
    return parted


def _shrunk(word: Word, start: int, end: int, edge: Run | None) -> Word | None:
    gone = min(word.end, end) - max(word.start, start)
    if gone >= word.end - word.start:
        return None
    x0, x1 = word.x0, word.x1
    width, letters = x1 - x0, word.end - word.start
    if word.start < start and word.end <= end:
        own = edge is not None and edge.start == start
        x1 = max(min(edge.x0, x1), x0) if own and edge else x0 + width * (start - word.start) / letters
    elif word.start >= start and word.end > end:
        own = edge is not None and edge.end == end
        x0 = min(max(edge.x1, x0), x1) if own and edge else x1 - width * (word.end - end) / letters
    return Word(_moved(word.start, start, end), _moved(word.end, start, end), x0, word.y0, x1, word.y1)


def _moved(at: int, start: int, end: int) -> int:
    return at if at <= start else max(start, at - (end - start))


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What turns boxes of a page's lines into regions.

    `width` and `height` are the page's before its rotation, `rotation` is 0, 90, 180 or 270 clockwise. A page that shares a
    sheet with another begins `left` on it; `sheet` is the width of that sheet, and `number` the sheet's.
    """

    number: int
    width: float
    height: float
    rotation: int = 0
    left: float = 0.0
    sheet: float = 0.0

    def region(self, turn: int, x0: float, y0: float, x1: float, y1: float) -> Region:
        """Return the region of a box given in the frame of lines turned by `turn`."""
        whole = self.sheet or self.width
        if turn or self.rotation:
            x0, y0, x1, y1 = unturned(turn, x0, y0, x1, y1)
            u0, u1 = (x0 + self.left) / whole, (x1 + self.left) / whole
            v0, v1 = y0 / self.height, y1 / self.height
            u0, v0, u1, v1 = _rotated(self.rotation, u0, v0, u1, v1)
        else:
            u0, u1 = (x0 + self.left) / whole, (x1 + self.left) / whole
            v0, v1 = y0 / self.height, y1 / self.height
        if u0 > u1 or v0 > v1:  # a sign of negative width, as broken fonts have
            u0, v0, u1, v1 = min(u0, u1), min(v0, v1), max(u0, u1), max(v0, v1)
        if u0 < 0 or v0 < 0 or u1 > 1 or v1 > 1:
            u0, v0, u1, v1 = _within(u0), _within(v0), _within(u1), _within(v1)
        return Region(self.number, u0, v0, u1, v1)

    def unrotated(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """Return a box of the page as shown, in points, as it stands on the page before its rotation."""
        width, height = self.width, self.height
        match self.rotation:
            case 90:
                return y0, height - x1, y1, height - x0
            case 180:
                return width - x1, height - y1, width - x0, height - y0
            case 270:
                return width - y1, x0, width - y0, x1
            case _:
                return x0, y0, x1, y1

    def size(self, turn: int) -> tuple[float, float]:
        """Return the width and height of the frame of lines turned by `turn`."""
        return (self.height, self.width) if turn % 2 else (self.width, self.height)

    def origin(self, turn: int) -> tuple[float, float]:
        """Return the top left corner of the page in the frame of lines turned by `turn`."""
        match turn:
            case 1:
                return -self.height, 0.0
            case 2:
                return -self.width, -self.height
            case 3:
                return 0.0, -self.width
            case _:
                return (-self.width if turn == MIRRORED_TURN else 0.0), 0.0


def turned(turn: int, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    """Return a box of the page in the frame where text of this turn reads from left to right.

    0 is upright text, 1 runs up the page, 2 stands on its head, 3 runs down the page; 4 is upright text of a page that is
    read from the right, mirrored.
    """
    match turn:
        case 1:
            return -y1, x0, -y0, x1
        case 2:
            return -x1, -y1, -x0, -y0
        case 3:
            return y0, -x1, y1, -x0
        case 4:
            return -x1, y0, -x0, y1
        case _:
            return x0, y0, x1, y1


def turn_of(direction: tuple[float, float]) -> int:
    """Return how text that runs in this direction is turned."""
    cos, sin = direction
    if abs(cos) >= abs(sin):
        return 0 if cos >= 0 else 2
    return 1 if sin < 0 else 3


def unturned(turn: int, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    """Return a box of the frame of text of this turn as it stands on the page."""
    match turn:
        case 1:
            return y0, -x1, y1, -x0
        case 2:
            return -x1, -y1, -x0, -y0
        case 3:
            return -y1, x0, -y0, x1
        case 4:
            return -x1, y0, -x0, y1
        case _:
            return x0, y0, x1, y1


def _rotated(rotation: int, u0: float, v0: float, u1: float, v1: float) -> tuple[float, float, float, float]:
    match rotation:
        case 90:
            return 1 - v1, u0, 1 - v0, u1
        case 180:
            return 1 - u1, 1 - v1, 1 - u0, 1 - v0
        case 270:
            return v0, 1 - u1, v1, 1 - u0
        case _:
            return u0, v0, u1, v1


def _within(value: float) -> float:
    return 0.0 if value < 0 else min(value, 1.0)
