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
# Rules that lie closer are one; a table has several, and its rows are no higher than this, in points and sizes of letters.
_ONE_RULE: Final = 4.0
_FEWEST_RULES: Final = 3
_HIGHEST, _MOST_LINES = 120.0, 9.0
# How far out a row's words may stand, in sizes of their letters, and how much lower below a rule than those of others.
_SLACK: Final = 0.5
_NO_LOWER: Final = 2.0


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
            for table in _tables(sorted(heights)):
                _set_rows(of_turn, (x0 * _ONE_EDGE, x1 * _ONE_EDGE), table)


def _tables(heights: Iterable[float]) -> Iterator[list[float]]:
    """Yield the heights of the rules of each table, from top to bottom."""
    table: list[float] = []
    for height in heights:
        if table and height - table[-1] > _HIGHEST:
            yield table
            table = []
        if not table or height - table[-1] > _ONE_RULE:
            table.append(height)
    yield table


def _set_rows(lines: Iterable[Line], extent: tuple[float, float], rules: Sequence[float]) -> None:
    """Set the rows between a table's rules, and the last one, which may have none under it; it is as high as any other."""
    if len(rules) < _FEWEST_RULES:
        return
    x0, x1 = extent
    inside = [line for line in lines if line.x0 < x1 and line.x1 > x0]
    rows = [(top, bottom, _between(inside, top, bottom)) for top, bottom in pairwise(rules)]
    lowest = max((row[0].base - top for top, _, row in rows if row), default=0.0)
    end = rules[-1] + max(bottom - top for top, bottom, _ in rows)
    last = _between(inside, rules[-1], end)
    if last and last[0].base - rules[-1] <= lowest + _NO_LOWER:
        rows.append((rules[-1], end, last))
    for top, bottom, row in rows:
        slack = _SLACK * max((line.size for line in row), default=0.0)
        if all(
            x0 - slack <= line.x0 and line.x1 <= x1 + slack and bottom - top <= _MOST_LINES * line.size for line in row
        ):
            for line in row:
                line.looks.row = extent


def _between(lines: Iterable[Line], top: float, bottom: float) -> list[Line]:
    """Return the lines between two heights, from the top."""
    return sorted((line for line in lines if top < line.base - line.size / 3 < bottom), key=lambda line: line.base)
