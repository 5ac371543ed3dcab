"""Bullets that are drawn and no letters, as browsers print the markers of lists: each becomes a sign before its item.

A disc, a circle or a square is a bullet if it stands by itself a little to the left of a line, at the height of its small
letters and in a colour of the page's text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, Final

from wsis_desktop.reading.pdf.lines.line import MIRRORED_TURN, Line, Run, Word, turned

# In sizes of the line's letters: how large a bullet is, how high over the baseline its middle, how far off the text.
_SIZES: Final = (0.12, 0.6)
_HEIGHTS: Final = (0.1, 0.6)
_GAPS: Final = (0.1, 2.5)
_SQUARE: Final = 0.2
_LARGEST: Final = 20.0
_MOST_SHAPES: Final = 2_000
_DISC, _CIRCLE, _BLOCK = "•", "◦", "▪"

Raw = dict[str, Any]


def bullets_of(lines: Sequence[Line], vectors: Sequence[Raw], number: int) -> Iterator[Line]:
    """Yield a line of one sign for each bullet drawn before one of the `lines` of a page."""
    shapes = [vector for vector in vectors if _may_be_bullet(vector)]
    if not shapes or len(shapes) > _MOST_SHAPES:
        return
    for turn in (0, MIRRORED_TURN):
        of_turn = sorted((line for line in lines if line.turn == turn), key=lambda line: line.base)
        colors = {run.color for line in of_turn for run in line.runs}
        for shape in shapes:
            line = _line_behind(of_turn, turned(turn, *shape["bbox"])) if shape["color"] in colors else None
            if line is not None:
                yield _bullet(shape, line, number)


def _may_be_bullet(vector: Raw) -> bool:
    x0, y0, x1, y1 = vector["bbox"]
    width, height = x1 - x0, y1 - y0
    return bool(0 < max(width, height) <= _LARGEST and abs(width - height) <= _SQUARE * max(width, height))


def _line_behind(lines: Sequence[Line], box: tuple[float, float, float, float]) -> Line | None:
    """Return the line that a shape stands before, at its left and alone."""
    x0, y0, x1, y1 = box
    middle = (y0 + y1) / 2
    first = bisect_left(lines, middle, key=lambda line: line.base)
    beside: list[Line] = []
    for line in lines[first:]:
        if line.base - middle > _LARGEST:
            break
        if _HEIGHTS[0] * line.size <= line.base - middle <= _HEIGHTS[1] * line.size:
            beside.append(line)
    right = min((line for line in beside if line.x0 > x0), key=lambda line: line.x0, default=None)
    if right is None or not _SIZES[0] * right.size <= y1 - y0 <= _SIZES[1] * right.size:
        return None
    is_near = _GAPS[0] * right.size <= right.x0 - x1 <= _GAPS[1] * right.size
    alone = all(line.x1 < x0 - 2 * _GAPS[1] * right.size for line in beside if line.x0 <= x0)
    return right if is_near and alone else None


def _bullet(shape: Raw, line: Line, number: int) -> Line:
    x0, y0, x1, y1 = turned(line.turn, *shape["bbox"])
    sign = _CIRCLE if shape["stroked"] else _BLOCK if shape["isrect"] else _DISC
    return Line(
        page=number,
        turn=line.turn,
        x0=x0,
        y0=y0,
        x1=x1,
        y1=y1,
        base=line.base,
        text=sign,
        size=line.size,
        bold=line.bold,
        italic=line.italic,
        runs=[Run(0, 1, line.size, line.bold, line.italic, False, shape["color"], x0, x1)],  # noqa: FBT003
        words=[Word(0, 1, x0, y0, x1, y1)],
        # Behind it, where its item begins.
        tabs=[len(sign) + 1],
        grid=line.grid,
    )
