"""Rows with a level rule over and under them, as tables have that are drawn without sides: all of one table are as long.

What such rules cross, be it a gap in all of the rows, lies inside the table and parts no columns of a page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from wsis_desktop.reading.pdf.lines.line import Line, turned

Raw = dict[str, Any]

_THIN: Final = 3.0
_SHORTEST: Final = 60.0
_ONE_EDGE: Final = 1.0
# How far apart the rules of one row are at most, and how far out its words may stand, in sizes of its letters.
_HIGHEST: Final = 9.0
_SLACK: Final = 0.5


def set_ruled_rows(lines: Sequence[Line], vectors: Iterable[Raw]) -> None:
    """Give the lines of a table's rows what the rules over and under them reach over."""
    boxes = [vector["bbox"] for vector in vectors if vector["isrect"]]
    for turn in {line.turn for line in lines}:
        rules: dict[tuple[int, int], list[float]] = defaultdict(list)
        for x0, y0, x1, y1 in (turned(turn, *box) for box in boxes):
            if y1 - y0 <= _THIN and x1 - x0 >= _SHORTEST:
                rules[round(x0 / _ONE_EDGE), round(x1 / _ONE_EDGE)].append((y0 + y1) / 2)
        of_turn = [line for line in lines if line.turn == turn]
        for (x0, x1), heights in rules.items():
            for top, bottom in _rows(sorted(heights)):
                _set_row(of_turn, (x0 * _ONE_EDGE, x1 * _ONE_EDGE), top, bottom)


def _rows(heights: list[float]) -> Iterator[tuple[float, float]]:
    """Yield the tops and bottoms of rows; the last one, as high as any other, may have no rule under it."""
    rows = list(pairwise(heights))
    yield from rows
    if rows:
        yield heights[-1], heights[-1] + max(bottom - top for top, bottom in rows)


def _set_row(lines: Iterable[Line], extent: tuple[float, float], top: float, bottom: float) -> None:
    x0, x1 = extent
    between = [line for line in lines if top < line.base - line.size / 3 < bottom and line.x0 < x1 and line.x1 > x0]
    slack = _SLACK * max((line.size for line in between), default=0.0)
    if any(line.x0 < x0 - slack or line.x1 > x1 + slack or bottom - top > _HIGHEST * line.size for line in between):
        return
    for line in between:
        line.looks.row = extent
