"""Which characters lie on a coloured ground of their own, as a highlighter leaves it: a filled rectangle that hugs them.

Its corners may be round. The ground of a table's cell, or of a whole paragraph, has room around its words and says
nothing of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from wsis_desktop.reading.pdf.lines import Line, Washed, turned
from wsis_desktop.reading.pdf.looks import Placed, chars_of

Raw = dict[str, Any]

# How high a ground is, and how far it may reach beyond its characters, in sizes of these.
_HEIGHT: Final = (0.7, 1.7)
_BESIDE: Final = 0.35
_COVERED: Final = 0.5
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
        for each in placed:
            if each.line.turn == turn and (near := list(_near(grounds, each.line))):
                each.line.looks.washed = list(_washed(each, near, clean))


def _is_light_colour(color: int) -> bool:
    channels = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return max(channels) - min(channels) >= _LEAST_SATURATION and max(channels) >= _LEAST_LIGHT


def _near(grounds: Sequence[_Ground], line: Line) -> Iterable[_Ground]:
    """Yield the grounds behind a line that are no higher than one line's."""
    first = bisect_left(grounds, line.base - _HEIGHT[1] * line.size, key=lambda ground: ground.y0)
    last = bisect_right(grounds, line.base - 0.3 * line.size, key=lambda ground: ground.y0)
    for ground in grounds[first:last]:
        height = (ground.y1 - ground.y0) / line.size
        if _HEIGHT[0] <= height <= _HEIGHT[1] and ground.y1 > line.base - 0.1 * line.size:
            slack = _BESIDE * line.size
            if ground.x0 > line.x0 - slack and ground.x1 < line.x1 + slack:
                yield ground


def _washed(each: Placed, grounds: Sequence[_Ground], clean: Callable[[str], str]) -> Iterable[Washed]:
    chars = [char for char in chars_of(each.line, each.characters(), clean) if char.offset >= 0]
    for ground in grounds:
        inside = [
            char
            for char in chars
            if min(char.x1, ground.x1) - max(char.x0, ground.x0) > _COVERED * (char.x1 - char.x0) > 0
        ]
        if not inside:
            continue
        slack = _BESIDE * each.line.size
        if inside[0].x0 - ground.x0 < slack and ground.x1 - inside[-1].x1 < slack:
            yield Washed(inside[0].offset, inside[-1].offset + 1, ground.color)
