"""Rows of several full lines in a table whose lines are all as far apart: where several cells go on in the line below.

A row begins with a cell that had room in the line above, or below one that was finished. Where none does, letters tell: a
cell that begins small, as no row does in its column, goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import is_figure
from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.tables.gaps import Strip, cells_of, lacked_room

# A name that was broken for want of room fills more of its column.
_FILLED: Final = 0.7

_Cells = Sequence[Line | None]


def rests_of_rows(lines: Sequence[Line], strips: list[Strip], left: float, widths: Sequence[float]) -> list[Line]:
    """Return the lines of a table from `left` on with which more than one cell goes on and none begins.

    None had room above in columns so wide, and some cell begins small as no row does; or all do, and names do not.
    """
    rows = [[cell[0] if cell else None for cell in cells_of([line], strips)] for line in lines]
    lacked = [_lacked(above, below, widths) for above, below in pairwise(rows)]
    surely = [rows[0], *(row for row, each in zip(rows[1:], lacked, strict=True) if row[0] and not all(each))]
    usual = [any(_begins_small(row[column]) for row in surely) for column in range(len(widths))]
    small_names = _begin_small_in_names(rows, lacked, left + _FILLED * widths[0])
    rests: list[Line] = []
    for line, row, each in zip(lines[1:], rows[1:], lacked, strict=True):
        small = [_begins_small(cell) for cell in row if cell]
        some = any(_begins_small(cell) and not often for cell, often in zip(row, usual, strict=True))
        if len(small) > 1 and ((all(each) and some) or (any(each) and all(small) and not small_names)):
            rests.append(line)
    return rests


def _lacked(above: _Cells, below: _Cells, widths: Sequence[float]) -> list[bool]:
    """Tell of each cell of a line whether it lacked room in the line above, where one like it stands unfinished."""
    return [
        upper is not None and upper.bold == lower.bold and lacked_room(upper, lower, width)
        for upper, lower, width in zip(above, below, widths, strict=True)
        if lower
    ]


def _begin_small_in_names(rows: Sequence[_Cells], lacked: Sequence[list[bool]], filled: float) -> bool:
    """Tell a table most of whose names begin small, each below one that had room for more."""
    small = capital = 0
    for (above, below), each in zip(pairwise(rows), lacked, strict=True):
        upper, lower = above[0], below[0]
        capital += lower is not None and not _begins_small(lower)
        small += upper is not None and _begins_small(lower) and not each[0] and upper.x1 < filled
    return small > capital


def _begins_small(cell: Line | None) -> bool:
    return cell is not None and cell.text[0].islower() and not is_figure(cell.text)
