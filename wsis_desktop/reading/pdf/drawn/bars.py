"""Bars in the margin beside lines of which something changed, and those beside which no words are marked.

What is drawn at the end of a paragraph, or of a new format, is such a bar alone: the page does not tell what it means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from wsis_desktop.reading.pdf.lines.line import UPRIGHT, Line, turned

Raw = dict[str, Any]
Box = tuple[float, float, float, float]

_WIDEST: Final = 2.0
_SHORTEST: Final = 4.0
_THIN: Final = 3.0
# Bars of neighbouring lines touch, and so do the sides of a frame.
_TOUCHING: Final = 2.5
# A bar beside so many of a page's lines is drawn along all of its pages.
_NEARLY_ALL: Final = 0.9
_FEW_LINES: Final = 3


def set_bars(lines: Sequence[Line], vectors: Iterable[Raw]) -> None:
    """Give the lines of text that have a bar beside them in the margin its number."""
    boxes = [vector["bbox"] for vector in vectors]
    for turn in UPRIGHT:
        upright = [line for line in lines if line.turn == turn]
        if upright:
            _set_bars(upright, [turned(turn, *box) for box in boxes])


def _set_bars(upright: list[Line], boxes: list[Box]) -> None:
    starts, ends = sorted(line.x0 for line in upright), sorted(line.x1 for line in upright)
    left, right = starts[len(starts) // 20], ends[-1 - len(ends) // 20]
    level = [box for box in boxes if box[3] - box[1] <= _THIN < box[2] - box[0]]
    bars = [
        box
        for box in boxes
        if box[2] - box[0] <= _WIDEST
        and box[3] - box[1] >= _SHORTEST
        and (box[2] <= left - 1 or box[0] >= right + 1)
        and not any(_is_side(box, rule) for rule in level)
    ]
    for number, (_, y0, _, y1) in enumerate(_joined(bars), 1):
        for line in upright:
            if y0 <= (line.y0 + line.y1) / 2 <= y1:
                line.looks.bar = number


def _is_side(bar: Box, level: Box) -> bool:
    """Tell a side of a frame: a level line begins or ends where it does."""
    beside = level[0] - _TOUCHING <= bar[0] <= level[2] + _TOUCHING
    return beside and min(abs(level[1] - bar[1]), abs(level[3] - bar[3])) <= _TOUCHING


def _joined(bars: Iterable[Box]) -> list[Box]:
    """Join bars that touch."""
    joined: list[Box] = []
    for bar in sorted(bars, key=lambda box: (round(box[0]), box[1])):
        last = joined[-1] if joined else None
        if last and abs(bar[0] - last[0]) <= 1 and bar[1] - last[3] <= _TOUCHING:
            joined[-1] = (*last[:3], max(last[3], bar[3]))
        else:
            joined.append(bar)
    return joined


def bars_alone(pages: Iterable[Sequence[Line]]) -> Iterator[tuple[int, int]]:
    """Yield pages with the number of their bars beside which no words are marked as changed."""
    for page in pages:
        beside: dict[int, list[Line]] = defaultdict(list)
        for line in page:
            if line.looks.bar:
                beside[line.looks.bar].append(line)
        most = max(_FEW_LINES, _NEARLY_ALL * len(page))
        behind_ends = {id(line) for above, line in pairwise(page) if _ends_changed(above)}
        alone = [
            lines
            for lines in beside.values()
            if len(lines) < most
            and not any(map(_is_marked, lines))
            and not (len(lines) == 1 and id(lines[0]) in behind_ends)
        ]
        if alone:
            yield alone[0][0].page, len(alone)


def _ends_changed(line: Line) -> bool:
    """Tell a line whose last words came or went: with its paragraph's end, for which a bar stands beside the next line."""
    return any(change.end >= len(line.text.rstrip()) for change in line.changes)


def _is_marked(line: Line) -> bool:
    return bool(line.changes or line.looks.marks or line.looks.noted)
