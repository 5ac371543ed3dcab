"""Rules between columns: upright ones with words on both sides, which nothing below a title crosses.

They part columns where the words alone do not tell, as where the last one holds no more than a table. A rule inside a table
ends with it; one between columns goes on beside next to all lines of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from wsis_desktop.reading.pdf.lines.line import Line, turned

Raw = dict[str, Any]

# Charts have thousands of upright pieces; so many lines are higher than most of them.
_WIDEST, _SHORTEST = 2.0, 20.0
_FEWEST_LINES: Final = 10
# Heads, feet and notes over all columns stand above and below it.
_MOST_OUTSIDE: Final = 4


def set_column_rules(lines: Sequence[Line], vectors: Iterable[Raw]) -> None:
    """Give the lines on both sides of a rule between columns its place."""
    boxes = [vector["bbox"] for vector in vectors]
    for turn in {line.turn for line in lines}:
        of_turn = [line for line in lines if line.turn == turn]
        for x0, y0, x1, y1 in (turned(turn, *box) for box in boxes):
            if x1 - x0 <= _WIDEST and y1 - y0 >= _SHORTEST:
                _set_rule(of_turn, (x0 + x1) / 2, y0, y1)


def _set_rule(lines: Sequence[Line], x: float, top: float, bottom: float) -> None:
    across = max((line.base for line in lines if line.x0 < x < line.x1 and line.base < bottom), default=top)
    below = [line for line in lines if line.base > across]
    beside = [line for line in below if top <= line.base - line.size / 2 <= bottom]
    if len(beside) < max(_FEWEST_LINES, len(below) - _MOST_OUTSIDE):
        return
    if any(line.x0 > x for line in beside) and any(line.x1 < x for line in beside):
        for line in beside:
            line.looks.column_rules = (*line.looks.column_rules, x)
