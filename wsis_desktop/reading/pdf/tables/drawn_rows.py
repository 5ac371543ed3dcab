"""Rows of a table whose cells are drawn, and how wide the text in them may be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.drawn.grids import cell_of
from wsis_desktop.reading.pdf.lines.cells import Row, part_of
from wsis_desktop.reading.pdf.lines.line import Grid, Line
from wsis_desktop.reading.pdf.tables.figure_rows import parted_by_figures

# How exactly cells of a row have one middle, in sizes of their letters.
_ONE_MIDDLE: Final = 0.12


def drawn_rows(lines: Sequence[Line], grid: Grid) -> list[Row]:
    """Return the rows of a table whose cells are drawn; a merged cell stands where it begins."""
    cells: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        places = [cell_of(grid, line, (word.x0 + word.x1) / 2) for word in line.words]
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or places[end] != places[start]:
                cells.setdefault(places[start], []).append(part_of(line, start, end))
                start = end
    rows = [
        Row([cells.get(cell, []) for at, cell in enumerate(owners) if cell == (row, at)])
        for row, owners in enumerate(grid.owners)
    ]
    return [part for row in rows if row.lines for part in parted_by_figures(row)]


def drawn_widths(rows: Sequence[Row], grid: Grid) -> list[float]:
    """Return how wide text may be in each column: it stands as far off the rule on its right as off that on its left."""
    widths: list[float] = []
    for at, (x0, x1) in enumerate(pairwise(grid.xs)):
        inset = min((line.x0 - x0 for row in rows if at < len(row.cells) for line in row.cells[at]), default=0.0)
        widths.append(x1 - x0 - 2 * inset)
    return widths


def has_one_middle(row: Row) -> bool:
    """Tell a row with cells of several heights that have one middle."""
    cells = [cell for cell in row.cells if cell]
    middles = [(cell[0].base + cell[-1].base) / 2 for cell in cells]
    exact = _ONE_MIDDLE * max((line.size for line in row.lines), default=0.0)
    return (
        max(middles) - min(middles) <= exact < max(cell[0].base for cell in cells) - min(cell[0].base for cell in cells)
    )


def row_over(line: Line, grid: Grid) -> Row | None:
    """Return the row that a line on the page before a table is, if its words fill all columns, parted by wide gaps."""
    columns = [bisect_right(grid.xs, word.x0) - 1 for word in line.words]
    crossed = any(bisect_right(grid.xs, word.x1) - 1 != at for word, at in zip(line.words, columns, strict=True))
    if crossed or sorted(set(columns)) != list(range(len(grid.xs) - 1)) or columns != sorted(columns):
        return None
    starts = [0, *(at for at in range(1, len(columns)) if columns[at] != columns[at - 1])]
    if not all(line.words[at].start in line.tabs for at in starts[1:]):
        return None
    return Row([[part_of(line, start, end)] for start, end in pairwise([*starts, len(columns)])])
