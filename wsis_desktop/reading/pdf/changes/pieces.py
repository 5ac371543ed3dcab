"""Pieces of a page's lines that look one way: what is struck, underlined or coloured, as the judgement on marks counts it.

Ink is black and grey: no author is given such a colour. Only in a document that has next to none of it is the colour of most
letters ink as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from wsis_desktop.reading.blocks.line_ends import IDEOGRAPH
from wsis_desktop.reading.pdf.changes.legend import NO_LEGEND, Legend
from wsis_desktop.reading.pdf.lines.line import Line

TWO_NUMBERS: Final = re.compile(rf"(\S{{1,9}}?)? ?\[(\(?\w{{1,7}}[.)]{{0,2}})\](?: |(?={IDEOGRAPH.pattern}))")
"""`3.[2.] Text`: the number as it is and, in brackets, as it was; LibreOffice prints both where they differ."""

_LEAST_SATURATION: Final = 0x30
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S|\S@\S+\.\w|\b\S+\.(?:org|com|int|net|edu|gov)\b", re.IGNORECASE)
_LEAST_INK: Final = 0.1
_LINKS_SHARE: Final = 0.6
_FEW: Final = 12


BOLD: Final = -1
"""The colour of bold ink, where a legend says that bold letters came."""


@dataclass(slots=True, eq=False)
class Piece:
    """Characters of a line from `start` to before `end` that look one way; `color` is None for ink, or else `BOLD`.

    `struck` and `underlined` count the rules; `linked` says that most of it lies in a link or is a web address. `opens` and
    `closes` say that it stands at the beginning and at the end of its line. What is `small` went though no rule strikes it.
    """

    line: Line
    start: int
    end: int
    struck: int
    underlined: int
    color: int | None
    linked: bool
    small: bool = False

    @property
    def text(self) -> str:
        """Return its characters."""
        return self.line.text[self.start : self.end]

    @property
    def opens(self) -> bool:
        """Tell whether it begins its line."""
        return self.start == 0

    @property
    def closes(self) -> bool:
        """Tell whether it ends its line."""
        return self.end == len(self.line.text)

    @property
    def is_plain(self) -> bool:
        """Tell text that nothing sets apart."""
        return not self.struck and not self.underlined and self.color is None

    @property
    def is_two_numbers(self) -> bool:
        """Tell the number of either text before a paragraph, which has a colour of its own and no rule."""
        if not self.opens or self.color is None or self.struck or self.underlined:
            return False
        found = TWO_NUMBERS.match(self.line.text)
        return found is not None and self.end in {found.end(), found.end() - 1}

    def goes_on_from(self, before: Piece) -> bool:
        """Tell whether it looks like the piece before it and may be one run with it."""
        return (before.struck > 0, before.underlined > 0, before.color) == (
            self.struck > 0,
            self.underlined > 0,
            self.color,
        )


class Inks:
    """Which colours of a document are ink, and what its legend says of other looks."""

    def __init__(self, lines: Iterable[Line], legend: Legend = NO_LEGEND) -> None:
        self.legend = legend
        colors: Counter[int] = Counter()
        ruled: Counter[int] = Counter()
        for line in lines:
            for run in line.runs:
                colors[run.color] += run.end - run.start
                for look in line.looks.marks:
                    ruled[run.color] += max(0, min(run.end, look.end) - max(run.start, look.start))
        self._plain = {color: _is_grey(color) for color in colors}
        grey = sum(count for color, count in colors.items() if self._plain[color])
        if colors and grey < _LEAST_INK * colors.total():
            usual, count = colors.most_common(1)[0]
            # Where all was changed, most letters have the colour of whoever changed them.
            self._plain[usual] = self._plain[usual] or 2 * ruled[usual] < count

    def is_ink(self, color: int) -> bool:
        """Tell a colour of ordinary text from one that sets text apart."""
        return self._plain.setdefault(color, _is_grey(color))


def _is_grey(color: int) -> bool:
    channels = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return max(channels) - min(channels) < _LEAST_SATURATION


def pieces_of(line: Line, inks: Inks) -> list[Piece]:
    """Return the pieces of a line in the order of its text; one for a line that looks one way."""
    states = _states(line, inks)
    pieces: list[Piece] = []
    start = 0
    for at in range(1, len(states) + 1):
        if at == len(states) or states[at] != states[start]:
            struck, underlined, color = states[start]
            pieces.append(Piece(line, start, at, struck, underlined, color, _is_linked(line, start, at)))
            start = at
    return pieces


def looks_plain(line: Line, inks: Inks) -> bool:
    """Tell at a glance a line that nothing sets apart."""
    if inks.legend.holds(line):
        return True
    if inks.legend.bold and any(run.bold for run in line.runs):
        return False
    return not line.looks.marks and not line.looks.washed and all(inks.is_ink(run.color) for run in line.runs)


State = tuple[int, int, int | None]
_PLAIN: Final[State] = (0, 0, None)


def _states(line: Line, inks: Inks) -> list[State]:
    """Return how each character looks; a space between two that look alike looks as they do."""
    states: list[State] = [_PLAIN] * len(line.text)
    for run in line.runs:
        ink = inks.is_ink(run.color)
        if not ink or (inks.legend.bold and run.bold):
            states[run.start : run.end] = [(0, 0, BOLD if ink else run.color)] * (run.end - run.start)
    for look in line.looks.marks:
        # Black words under a coloured rule are set apart by its colour; beside words of that colour it only reaches too far.
        of_rule = None if inks.is_ink(look.color) else look.color
        reaches = of_rule is not None and any(states[at][2] == of_rule for at in range(look.start, look.end))
        for at in range(look.start, look.end):
            color = states[at][2]
            if color is not None or not reaches or line.text[at] == " ":
                states[at] = (look.struck, look.underlined, of_rule if color is None else color)
    for wash in line.looks.washed:
        # Black words on a coloured ground are set apart by its colour.
        for at in range(wash.start, wash.end):
            struck, underlined, color = states[at]
            states[at] = (struck, underlined, wash.color if color is None else color)
    for at, character in enumerate(line.text):
        if character == " ":
            before = states[at - 1] if at else _PLAIN
            behind = states[at + 1] if at + 1 < len(states) else _PLAIN
            states[at] = _state_of_space(states[at], before, behind)
    return states


def _state_of_space(own: State, before: State, behind: State) -> State:
    """Return how a space looks that stands between two others; one that went beside one that came is plain."""
    if own[0] and own[1] and bool(before[0]) != bool(behind[0]) and bool(before[1]) != bool(behind[1]):
        return _PLAIN
    if before == behind or own[:2] == before[:2] != _PLAIN[:2]:
        return before
    if own[:2] == _PLAIN[:2]:
        return _PLAIN
    return behind if own[:2] == behind[:2] else own


def _is_linked(line: Line, start: int, end: int) -> bool:
    inside = sum(max(0, min(last, end) - max(first, start)) for first, last in line.looks.links)
    return 2 * inside >= end - start or _ADDRESS.search(line.text[start:end]) is not None


def link_colors(pieces: Iterable[Piece]) -> set[int]:
    """Return the colours that most often mean a link."""
    linked: Counter[int] = Counter()
    letters: Counter[int] = Counter()
    for piece in pieces:
        if piece.color is not None and not piece.struck:
            letters[piece.color] += piece.end - piece.start
            # A mark of a footnote is a link in many files, and says nothing of its colour.
            if piece.linked and piece.end - piece.start > _FEW // 4:
                linked[piece.color] += piece.end - piece.start
    return {color for color, count in linked.items() if count >= _LINKS_SHARE * letters[color]}


def runs_among(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the first piece of each run of `pieces`, in their order: a run may go on over the ends of lines."""
    last: Piece | None = None
    for piece in pieces:
        goes_on = last is not None and piece.goes_on_from(last) and _follows(last, piece)
        if not goes_on:
            yield piece
        last = piece


def _follows(before: Piece, piece: Piece) -> bool:
    if before.line is piece.line:
        return before.line.text[before.end : piece.start].strip() == ""
    return before.closes and piece.opens
