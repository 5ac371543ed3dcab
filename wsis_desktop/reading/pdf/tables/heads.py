"""The head of a table in another column or on another page, told by where its cells stand: in line with columns below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import part_of
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line
from wsis_desktop.reading.pdf.tables.gaps import Strip, cells_of, in_line, wide_gaps

# How exactly heads begin where their columns do, in points.
_ONE_EDGE: Final = 1.0
# So many cells stand in line by no chance, where none shows how far they are moved.
_LEAST_CELLS: Final = 2


def shift_of(head: Line, lines: Sequence[Line], strips: list[Strip], left: float) -> float | None:
    """Return how far a line in bold stands from where it would be right above the lines of a table; None if it is no head.

    Its cells begin where the columns do, the first at `left`, or stand in line with cells of theirs; the names may have no
    word over them.
    """
    if not head.bold or lines[0].bold or abs(head.size - lines[0].size) >= ONE_SIZE:
        return None
    cells, columns = list(_cells_in(head)), cells_of(list(lines), strips)
    edges = [left, *(x1 for _, x1 in strips)]
    if len(cells) == len(columns) and all(
        abs(cell.x0 - head.x0 - edge + left) <= _ONE_EDGE for cell, edge in zip(cells, edges, strict=True)
    ):
        return head.x0 - left
    below = columns[-len(cells) :]
    if len(cells) < max(_LEAST_CELLS, len(strips)) or len(below) < len(cells):
        return None
    shifts = (shift for cell in below[0] for shift in _shifts(cell, cells[0]))
    return next((shift for shift in shifts if _are_in_line(below, cells, shift)), None)


def _cells_in(line: Line) -> Iterator[Line]:
    """Yield what stands between the wide gaps of a line."""
    starts = [0, *(line.words.index(behind) for _, behind in wide_gaps(line))]
    for start, end in pairwise([*starts, len(line.words)]):
        yield part_of(line, start, end)


def _shifts(cell: Line, head: Line) -> tuple[float, ...]:
    """Return how far a head may have been moved from a cell that begins, ends or has its middle where it does."""
    return head.x0 - cell.x0, head.x1 - cell.x1, (head.x0 + head.x1 - cell.x0 - cell.x1) / 2


def _are_in_line(columns: Sequence[Sequence[Line]], heads: Sequence[Line], shift: float) -> bool:
    return all(any(in_line(cell, head, shift) for cell in column) for column, head in zip(columns, heads, strict=True))
