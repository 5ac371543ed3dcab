"""Sheets that hold two pages side by side, as they are printed to save paper and scanned from books: each half is a page.

Two columns of one page look alike at first. But pages stand half a sheet apart, margins, heads and feet included, while
columns share the margins of their sheet and are nearer; and nothing that a page holds, be it a title, reaches into the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.columns.last_columns import extent_of
from wsis_desktop.reading.pdf.columns.shown import move
from wsis_desktop.reading.pdf.lines.line import MIRRORED_TURN, Grid, Line, PageFrame, turned, unturned

# A sheet of two pages is wider than it is high; a page of some length proves what it is.
_WIDER: Final = 1.2
_FEWEST_LINES: Final = 4
_SAME_PLACE, _SAME_LINE = 1.5, 2.0
# The share of the sheets that hold words on both halves which must show two pages, and of those that something crosses.
_MOST, _CROSSED = 0.6, 0.2
# Heads and feet are among so many rows from either end of a page, so long at most, and hold so few numbers.
_OUTER_ROWS, _LONGEST_HEAD, _FEW_NUMBERS = 2, 90, 4
# The share of lines that begin alike on both halves at least, and how far off columns may begin, in points.
_ALIKE, _FARTHEST = 0.4, 150
_NUMBER: Final = re.compile(r"\d+")

Pages = list[list[Line]]


@dataclass(slots=True)
class _Spread:
    """The lines of a sheet's halves in the order in which they are read, and where these begin on it."""

    halves: tuple[list[Line], list[Line]]
    lefts: tuple[float, float]
    width: float

    def upright(self) -> tuple[list[Line], list[Line]]:
        """Return those lines that are set as most of them are."""
        turns = Counter(line.turn for lines in self.halves for line in lines)
        usual = max(turns, key=lambda turn: turns[turn], default=0)
        first, second = ([line for line in lines if line.turn == usual and not line.faint] for lines in self.halves)
        return first, second


def apart(sheets: Pages, frames: list[PageFrame]) -> tuple[Pages, list[PageFrame]]:
    """Return the lines and the frames of the pages that the sheets hold, in order; lines are changed in place.

    Frames name the sheet on which their page stands; the lines count pages.
    """
    spreads = [_spread(lines, frame) for lines, frame in zip(sheets, frames, strict=True)]
    if not _hold_pairs(spreads, frames):
        return sheets, frames
    pages: Pages = []
    places: list[PageFrame] = []
    for lines, frame, spread in zip(sheets, frames, spreads, strict=True):
        for own, place in [(lines, frame)] if spread is None else _pages_of(spread, frame):
            pages.append(own)
            places.append(place)
            for line in own:
                line.page = len(pages)
    return pages, places


def _spread(lines: list[Line], frame: PageFrame) -> _Spread | None:
    """Return the halves of a sheet; None for a sheet that is one page, for its form or for what crosses its middle."""
    if not _is_wide(frame):
        return None
    middle = frame.width / 2
    left: list[Line] = []
    right: list[Line] = []
    mirrored = 0
    for line in lines:
        x0, x1 = _extent(line)
        if x0 < middle < x1 and not line.faint:
            return None
        (left if x0 + x1 < frame.width else right).append(line)
        mirrored += line.turn == MIRRORED_TURN
    if 2 * mirrored > len(lines):
        return _Spread((right, left), (middle, 0.0), frame.width)
    return _Spread((left, right), (0.0, middle), frame.width)


def _is_wide(frame: PageFrame) -> bool:
    return not frame.rotation and frame.width >= _WIDER * frame.height


def _extent(line: Line) -> tuple[float, float]:
    """Return from where to where a line, or the table in which it stands, goes on its sheet."""
    first, last = extent_of(line)
    x0, _, x1, _ = unturned(line.turn, first, line.y0, last, line.y1)
    return x0, x1


def _hold_pairs(spreads: list[_Spread | None], frames: list[PageFrame]) -> bool:
    """Tell whether the sheets of a file that could hold two pages do so, next to all of them."""
    wide = sum(map(_is_wide, frames))
    whole = [spread for spread in spreads if spread is not None]
    texts = [(spread, *spread.upright()) for spread in whole]
    full = [each for each in texts if min(map(len, each[1:])) >= _FEWEST_LINES]
    if not full or wide - len(whole) > _CROSSED * wide:
        return False
    if _begin_alike([(first, second, spread.width / 2) for spread, first, second in full]):
        return True
    return sum(_are_pages(first, second, spread.width / 2) for spread, first, second in full) >= _MOST * len(full)


def _begin_alike(full: list[tuple[list[Line], list[Line], float]]) -> bool:
    """Tell pages by where their lines begin: no other distance than half a sheet brings those of both so well together."""
    firsts = Counter(round(line.x0) for first, _, _ in full for line in first)
    seconds = Counter(round(line.x0 - half) for _, second, half in full for line in second)
    found = {shift: _shared(firsts, seconds, shift) for shift in range(-_FARTHEST, _FARTHEST + 1)}
    own = max(found[shift] for shift in (-1, 0, 1))
    return own >= _ALIKE and own >= max(share for shift, share in found.items() if abs(shift) > _SAME_PLACE)


def _shared(firsts: Counter[int], seconds: Counter[int], shift: int) -> float:
    """Return the share of the places where lines begin that two kinds of pages have in common where one is shifted."""
    one, other = firsts.total(), seconds.total()
    return sum(min(count / one, seconds.get(at + shift, 0) / other) for at, count in firsts.items())


def _are_pages(first: list[Line], second: list[Line], half: float) -> bool:
    """Tell two pages: the leftmost lines begin half a sheet apart, or heads or feet do; these may also face each other."""
    edges = min(line.x0 for line in first), min(line.x0 for line in second)
    if abs(edges[0] + half - edges[1]) <= _SAME_PLACE:
        return True
    return any(
        _answers(one, other, half)
        for one in _outer(first)
        for other in _outer(second)
        if abs(one.base - other.base) <= _SAME_LINE
    )


def _outer(lines: list[Line]) -> list[Line]:
    """Return the short lines in the first and last rows of a page."""
    ordered = sorted(lines, key=lambda line: line.base)
    rows = [0]
    for upper, lower in pairwise(ordered):
        rows.append(rows[-1] + (lower.base - upper.base > _SAME_LINE))
    return [
        line
        for line, row in zip(ordered, rows, strict=True)
        if (row < _OUTER_ROWS or row > rows[-1] - _OUTER_ROWS) and len(line.text) <= _LONGEST_HEAD
    ]


def _answers(one: Line, other: Line, half: float) -> bool:
    """Tell the head or foot of one page from that of the next: the same words, or a number that counts on."""
    bare = [_NUMBER.sub("#", line.text) for line in (one, other)]
    before, behind = ([int(number) for number in _NUMBER.findall(line.text)[:_FEW_NUMBERS]] for line in (one, other))
    steps = {b - a for a, b in zip(before, behind, strict=False)}
    if bare[0] != bare[1] or not steps <= {0, 1}:
        return False
    shifts = (other.x0 - one.x0, other.x1 - one.x1, (other.x0 + other.x1 - one.x0 - one.x1) / 2)
    middle, _, _, _ = turned(one.turn, half, 0.0, half, 0.0)
    faces = abs(one.x0 + other.x1 - 2 * middle) <= _SAME_PLACE and 1 in steps
    return faces or any(abs(shift - half) <= _SAME_PLACE for shift in shifts)


def _pages_of(spread: _Spread, frame: PageFrame) -> Iterator[tuple[list[Line], PageFrame]]:
    """Yield the pages of a sheet, of which the second may be missing, with their lines at their places on them."""
    for at, (lines, left) in enumerate(zip(spread.halves, spread.lefts, strict=True)):
        grids: dict[Grid, Grid] = {}
        if lines or not at:
            for line in lines:
                x, y, _, _ = turned(line.turn, left, 0.0, left, 0.0)
                move(line, x, y, grids)
            yield lines, replace(frame, width=frame.width / 2, left=left, sheet=frame.width)
