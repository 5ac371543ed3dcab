"""Which characters lie on a coloured ground of their own, as a highlighter leaves it: a filled rectangle that hugs them.

Its corners may be round. The ground of a table's cell, or of a whole paragraph, has room around its words and says
nothing of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from wsis_desktop.reading.pdf.drawn.looks import Placed, chars_of
from wsis_desktop.reading.pdf.lines.line import Line, Washed, turned

Raw = dict[str, Any]

# How high a ground is, and how far it may reach beyond its characters, in sizes of these.
_HEIGHT: Final = (0.7, 1.7)
_BESIDE: Final = 0.35
_COVERED: Final = 0.5
_ONE_BASE: Final = 0.5
_LEAST_SATURATION, _LEAST_LIGHT = 0x10, 0xC0
_MOST_GROUNDS: Final = 5_000


class _Ground(NamedTuple):
    y0: float
    y1: float
    x0: float
    x1: float
    color: int


def set_washes(placed: Sequence[Placed], vectors: Sequence[Raw], clean: Callable[[str], str]) -> None:
    """Say which characters of a page's lines lie on a ground of their own."""
    lit = [vector for vector in vectors if _is_light_colour(vector["color"])]
    if not lit or len(lit) > _MOST_GROUNDS:
        return
    for turn in {each.line.turn for each in placed}:
        boxes = (turned(turn, *vector["bbox"]) for vector in lit)
        grounds = sorted(_Ground(y0, y1, x0, x1, v["color"]) for (x0, y0, x1, y1), v in zip(boxes, lit, strict=True))
        for row in _rows([each for each in placed if each.line.turn == turn]):
            if near := list(_near(grounds, [each.line for each in row])):
                _wash(row, near, clean)


def _rows(placed: Sequence[Placed]) -> Iterable[list[Placed]]:
    """Yield lines that stand on one base together: a ground goes on from a number to the words behind it."""
    row: list[Placed] = []
    for each in sorted(placed, key=lambda each: each.line.base):
        if row and each.line.base - row[-1].line.base > _ONE_BASE:
            yield row
            row = []
        row.append(each)
    if row:
        yield row


def _is_light_colour(color: int) -> bool:
    channels = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return max(channels) - min(channels) >= _LEAST_SATURATION and max(channels) >= _LEAST_LIGHT


def _near(grounds: Sequence[_Ground], row: Sequence[Line]) -> Iterable[_Ground]:
    """Yield the grounds behind a row of lines that are no higher than one line's."""
    base, size = row[0].base, max(line.size for line in row)
    first = bisect_left(grounds, base - _HEIGHT[1] * size, key=lambda ground: ground.y0)
    last = bisect_right(grounds, base - 0.3 * size, key=lambda ground: ground.y0)
    slack = _BESIDE * size
    x0, x1 = min(line.x0 for line in row) - slack, max(line.x1 for line in row) + slack
    for ground in grounds[first:last]:
        if ground.y1 > base - 0.1 * size and ground.x0 > x0 and ground.x1 < x1:
            yield ground


def _wash(row: Sequence[Placed], grounds: Sequence[_Ground], clean: Callable[[str], str]) -> None:
    chars = [
        (each.line, char)
        for each in sorted(row, key=lambda each: each.line.x0)
        for char in chars_of(each.line, each.characters(), clean)
        if char.offset >= 0
    ]
    for ground in grounds:
        inside = [
            (line, char)
            for line, char in chars
            if min(char.x1, ground.x1) - max(char.x0, ground.x0) > _COVERED * (char.x1 - char.x0) > 0
            and _HEIGHT[0] <= (ground.y1 - ground.y0) / line.size <= _HEIGHT[1]
        ]
        if not inside:
            continue
        slack = _BESIDE * inside[0][0].size
        if inside[0][1].x0 - ground.x0 < slack and ground.x1 - inside[-1][1].x1 < slack:
            for line, found in groupby(inside, key=itemgetter(0)):
                offsets = [char.offset for _, char in found]
                line.looks.washed.append(Washed(offsets[0], offsets[-1] + 1, ground.color))
