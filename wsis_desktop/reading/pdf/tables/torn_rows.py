"""A row torn at the end of a page or column: its name alone stands there, and all its other cells at the head of the next.

Programs that keep the lines of a cell together move whole cells. The name looks like a line of text below its table, and the
cells like indented ones above the text: what tells them is that these begin where the table's columns do, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line
from wsis_desktop.reading.pdf.tables.gaps import LEAST_STRIP, ONE_PLACE, TERMINAL, cells_of, what_stays
from wsis_desktop.reading.pdf.tables.runs import Run

# How far a row stands at most below another one, and the lines of a cell below each other, in sizes of their letters.
_NEXT_ROW: Final = 2.6
_NEXT_LINE: Final = 2.0
_NO_WIDER: Final = 1.05
_MOST_LINES: Final = 4


def is_name_alone(run: Run, below: Sequence[Line]) -> bool:
    """Tell whether the lines that stand below a table, the last of their page or column, may be the name of a torn row.

    It may be wider than the names above it, but ends before the next column begins.
    """
    last = run.lines[-1]
    return (
        0 < len(below) <= _MOST_LINES
        and below[-1].text[-1] not in TERMINAL
        and all(
            abs(line.x0 - run.left) <= ONE_PLACE
            and line.x1 <= run.strips[0][1] - LEAST_STRIP
            and _are_set_alike(last, line)
            for line in below
        )
        and 0 < below[0].base - last.base <= max(_NEXT_ROW * last.size, _NO_WIDER * run.widest)
        and _are_close(below)
    )


def rest_of_row(run: Run, names: list[Line], flow: Sequence[Line], shift: float) -> tuple[Row, int] | None:
    """Return the row whose name alone ended the page before, and how many lines its other cells take at the head of a flow.

    `shift` is how far right of its place there the table stands here.
    """
    strips = [(x0 + shift, x1 + shift) for x0, x1 in run.strips]
    edge = strips[0][1] - 1
    end = next((at for at, line in enumerate(flow) if line.x0 < edge or not _are_set_alike(names[-1], line)), len(flow))
    lines = list(flow[:end])
    if not lines or not _are_close(lines) or any(len(what_stays(strips, line)) < len(strips) for line in lines):
        return None
    _, *cells = cells_of(lines, strips)
    begin = all(
        bool(cell) and all(abs(line.x0 - x) <= ONE_PLACE for line in cell)
        for cell, (_, x) in zip(cells, strips, strict=True)
    )
    return (Row([names, *cells]), end) if begin else None


def _are_set_alike(one: Line, other: Line) -> bool:
    alike = other.grid is None and (one.bold, one.italic) == (other.bold, other.italic)
    return alike and abs(one.size - other.size) < ONE_SIZE


def _are_close(lines: Sequence[Line]) -> bool:
    return all(0 <= b.base - a.base <= _NEXT_LINE * b.size for a, b in pairwise(lines))
