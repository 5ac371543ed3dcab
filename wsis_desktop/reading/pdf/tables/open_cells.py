"""Cells of a drawn table between which no rule is drawn: rows may be ruled alone, and columns in some of the rows alone.

A merged cell is told from several by its words: none of these crosses an edge that other rows show, and behind it they
begin where the cells of its column do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf
from typing import Final

from wsis_desktop.reading.pdf.drawn.grids import cell_of
from wsis_desktop.reading.pdf.lines.line import Grid, Line, Word
from wsis_desktop.reading.pdf.tables.gaps import ONE_PLACE, gaps_in, what_stays

_LEAST_ROWS: Final = 2
# How exactly cells begin below each other, and what of a word may lie beyond an edge, in points.
_ONE_EDGE: Final = 1.0
_LONGEST_NUMBER: Final = 5
_ONE_SIDE, _WIDEST_PADDING = 2.0, 12.0


def with_open_cells(lines: Sequence[Line], grid: Grid, last: Grid | None) -> Grid:
    """Return the grid with its cells parted where their words show it, though no rule is drawn there.

    The `last` one before may be the same table's, with columns that are drawn there alone.
    """
    if len(grid.xs) == _LEAST_ROWS:
        grid = (
            _with_those_of(last, grid) if last is not None and _has_sides_of(last, grid) else _with_columns(lines, grid)
        )
    by_row: dict[int, list[Line]] = {}
    for line in lines:
        by_row.setdefault(cell_of(grid, line, line.words[0].x0)[0], []).append(line)
    owners = list(grid.owners)
    for column in range(1, len(grid.xs) - 1):
        edge, end = grid.xs[column : column + 2]
        begins = [
            behind.x0
            for row, in_row in by_row.items()
            if owners[row][column] == (row, column)
            for line in in_row
            for behind in _first_behind(line, edge, end)
        ] or _leftmost(lines, edge, end)
        for row, in_row in by_row.items():
            if owners[row][column] == owners[row][column - 1] and _is_open(in_row, (edge, end), begins):
                cut = tuple((row, column) if owner == owners[row][column] else owner for owner in owners[row][column:])
                owners[row] = owners[row][:column] + cut
    return replace(grid, owners=tuple(owners))


def _is_open(lines: Sequence[Line], column: tuple[float, float], begins: Sequence[float]) -> bool:
    """Tell a row in which no word crosses an edge, and words begin behind it as its column's do."""
    edge, end = column
    parted = False
    for line in lines:
        if any(word.x0 < edge - _ONE_EDGE and word.x1 > edge + _ONE_EDGE for word in line.words):
            return False
        for behind in _first_behind(line, edge, end):
            if not any(abs(behind.x0 - place) <= _ONE_EDGE for place in begins):
                return False
            parted = parted or _is_far(line, behind)
    return parted


def _leftmost(lines: Sequence[Line], edge: float, end: float) -> list[float]:
    """Return where the first of the cells near behind an edge begin that no row shows to be drawn."""
    near = [behind.x0 for line in lines for behind in _first_behind(line, edge, end)]
    return [min(near)] if near and min(near) - edge <= _WIDEST_PADDING else []


def _has_sides_of(last: Grid, grid: Grid) -> bool:
    return len(last.xs) > _LEAST_ROWS and all(abs(last.xs[at] - grid.xs[at]) <= _ONE_SIDE for at in (0, -1))


def _with_those_of(last: Grid, grid: Grid) -> Grid:
    """Return a grid of ruled rows with the columns of another, all of which are one cell in each row."""
    return replace(grid, xs=last.xs, owners=tuple((row[0],) * (len(last.xs) - 1) for row in grid.owners))


def _first_behind(line: Line, edge: float, end: float = inf) -> Iterator[Word]:
    """Yield the first word of a line behind an edge, if there is one before the `end`."""
    at = bisect_right([word.x0 for word in line.words], edge)
    yield from (word for word in line.words[at : at + 1] if word.x0 < end)


def _with_columns(lines: Sequence[Line], grid: Grid) -> Grid:
    """Return a grid of ruled rows with the columns that its words show: strips that all lines leave empty.

    Each is a wide gap in several rows, and all cells behind it begin at one place; labels in a margin are no column.
    """
    shown: list[tuple[float, float]] = []
    rows: list[int] = []
    for at, line in enumerate(lines):
        gaps = gaps_in(lines, at)
        shown += gaps
        rows += [cell_of(grid, line, line.words[0].x0)[0]] * bool(gaps)
    strips = shown[:1] and _narrowest(shown)
    for line in lines:
        strips = what_stays(strips, line)
    edges = [x1 for _, x1 in strips if _begin_together(lines, x1)]
    if len(set(rows)) < _LEAST_ROWS or not edges or _are_numbers(lines, edges[0]):
        return grid
    xs = (grid.xs[0], *(edge - ONE_PLACE for edge in edges), grid.xs[-1])
    owners = [[(row, column) for column in range(len(xs) - 1)] for row in range(len(grid.ys) - 1)]
    for row, in_row in enumerate(grid.owners):
        if in_row[0][0] != row:  # a cell that began above
            owners[row] = owners[row - 1]
    return replace(grid, xs=xs, owners=tuple(tuple(row) for row in owners))


def _narrowest(gaps: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return what gaps that overlap have in common, each set of them from several lines."""
    strips: list[tuple[float, float, int]] = []
    for x0, x1 in sorted(gaps):
        last = strips[-1] if strips else None
        if last is not None and x0 < last[1]:
            strips[-1] = (x0, min(x1, last[1]), last[2] + 1)
        else:
            strips.append((x0, x1, 1))
    return [(x0, x1) for x0, x1, count in strips if count >= _LEAST_ROWS]


def _begin_together(lines: Sequence[Line], edge: float) -> bool:
    return all(
        abs(behind.x0 - edge) <= _ONE_EDGE or (behind.x0 > edge + _ONE_EDGE and _is_far(line, behind))
        for line in lines
        for behind in _first_behind(line, edge - ONE_PLACE)
    )


def _is_far(line: Line, behind: Word) -> bool:
    """Tell a word of a column farther right: behind a wide gap, or first in its line."""
    return behind.start in line.tabs or behind is line.words[0]


def _are_numbers(lines: Sequence[Line], edge: float) -> bool:
    names = [line.text[word.start : word.end] for line in lines for word in line.words if word.x0 < edge - _ONE_EDGE]
    return all(len(name) <= _LONGEST_NUMBER for name in names)
