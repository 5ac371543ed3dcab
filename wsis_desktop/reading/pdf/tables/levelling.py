"""Rows whose cells stand in the middle of their height are levelled: the first lines of all cells come to one base line.

A name of two lines has its figures between them, on no base line of its own. Nothing but cells beside each other is set so:
the cells of a row have one middle, and where they differ by a line, each stands between two lines of the other. Levelled,
they are read as any rows are; lines that prove to be no table's are put back as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.pdf.columns.rows import joined_line
from wsis_desktop.reading.pdf.lines.cells import Piece, is_figure, part_of
from wsis_desktop.reading.pdf.lines.line import NO_EDGES, ONE_SIZE, Line
from wsis_desktop.reading.pdf.tables.gaps import LEAST_STRIP, gaps_in

# How far apart the lines of a cell stand, and how exactly they do, in sizes of their letters.
_LEAST_LEADING, _MOST_LEADING, _EXACT = 0.9, 2.4, 0.12
# Rows are no nearer than a cell's lines; where no cell stands between two lines of another, they are farther apart.
_NO_NEARER, _FARTHER = 0.9, 1.12
# A line between two others of one cell is half as far from them as they are from each other, give or take.
_BETWEEN = 0.75
_MOST_LINES = 14
# Columns are parted by more than the spaces of their words, and by less where cells stand between lines of others.
_WIDER_THAN_SPACE, _WIDER_BETWEEN, _WIDEST_SPACE = 1.4, 1.2, 0.7
_LEAST_CELLS = 2


@dataclass(slots=True)
class Levelled:
    """The lines of a flow with such rows levelled, and for each line of them those of its row as they were."""

    lines: list[Line]
    rows: dict[Line, list[Line]] = field(default_factory=dict)

    def tail(self) -> tuple[Sequence[Line], Sequence[Line]]:
        """Return the lines of the row that ends the flow, and what they were; none where none was levelled there."""
        row = self.rows.get(self.lines[-1], []) if self.lines else []
        return [line for line in self.lines if row and self.rows.get(line) is row], row

    def put_back(self, pieces: list[Piece]) -> list[Piece]:
        """Return what a flow was split into, with the lines of rows that no table took as they were."""
        taken = {id(self.rows[line]) for line in self.rows if line not in pieces}
        found: list[Piece] = []
        done: set[int] = set()
        for piece in pieces:
            row = self.rows.get(piece) if isinstance(piece, Line) else None
            if row is None or id(row) in taken:
                found.append(piece)
            elif id(row) not in done:
                done.add(id(row))
                found += row
        return found


def level(flow: list[Line]) -> Levelled:
    """Return a flow with its rows levelled whose cells stand in the middle of their height."""
    levelled = Levelled([])
    at = 0
    while at < len(flow):
        count, lines = _row_at(flow, at)
        if lines:
            row = flow[at : at + count]
            levelled.rows |= dict.fromkeys(lines, row)
            levelled.lines += lines
        else:
            levelled.lines.append(flow[at])
        at += max(count, 1)
    return levelled


def _row_at(flow: Sequence[Line], at: int) -> tuple[int, list[Line]]:
    """Return how many lines a row has that begins at a place and is to be levelled, and its lines levelled; 0 for none."""
    first = flow[at]
    if not _is_plain(first) or (at and 0 < first.base - flow[at - 1].base < _LEAST_LEADING * first.size):
        return 0, []
    leading = 0.0
    last = first
    between = gaps = False
    for end in range(at + 1, min(at + _MOST_LINES, len(flow))):
        line = flow[end]
        if not _is_plain(line) or line.page != first.page or abs(line.size - first.size) >= ONE_SIZE:
            break
        distance = line.base - last.base
        if not leading and _share_a_column(first, line):
            leading = line.base - first.base
            if not _LEAST_LEADING * first.size <= leading <= _MOST_LEADING * first.size:
                break
        if not 0 < distance <= (leading or _MOST_LEADING * first.size) + _EXACT * first.size:
            break
        between = between or (distance < _BETWEEN * (leading or distance) and not _share_a_column(last, line))
        gaps = gaps or bool(line.tabs)
        last = line
        below = flow[end + 1].base - last.base if end + 1 < len(flow) else None
        if not leading or (below is not None and 0 <= below < _NO_NEARER * leading):
            continue
        above = first.base - flow[at - 1].base if at else None
        shown = gaps and _are_apart(above, below, leading) and any(gaps_in(flow, place) for place in range(at + 1, end))
        lines = _levelled(flow[at : end + 1], leading, between=between) if between or shown else []
        if lines:
            return end + 1 - at, lines
    return 0, []


def _are_apart(above: float | None, below: float | None, leading: float) -> bool:
    """Tell whether lines stand farther from those above and below than the lines of their cells from each other."""
    return all(distance is None or not 0 <= distance <= _FARTHER * leading for distance in (above, below))


def _is_plain(line: Line) -> bool:
    return line.grid is None and not line.ghost and line.edges is NO_EDGES


def _share_a_column(one: Line, other: Line) -> bool:
    return any(a.x0 < b.x1 and b.x0 < a.x1 for a in one.words for b in other.words)


def _levelled(row: Sequence[Line], leading: float, *, between: bool) -> list[Line]:
    """Return the lines of a row with its cells levelled; none if it is no row or its cells stand otherwise, or level.

    If a line stands `between` two others, so does a cell of it.
    """
    size = row[0].size
    extents = _columns(row, _WIDER_BETWEEN if between else _WIDER_THAN_SPACE)
    if len(extents) < _LEAST_CELLS:
        return []
    columns = [list(_cells_in(row, extent)) for extent in extents]
    heights = [cell[-1].base - cell[0].base for cell in columns]
    highest = columns[max(range(len(columns)), key=lambda at: heights[at])]
    if highest[0].base != row[0].base or highest[-1].base != row[-1].base:
        return []
    middle = (row[0].base + row[-1].base) / 2
    exact = _EXACT * size
    for cell in columns:
        if abs((cell[0].base + cell[-1].base) / 2 - middle) > exact or _are_of_several_rows(cell):
            return []
        if any(abs(b.base - a.base - leading) > exact for a, b in pairwise(cell)):
            return []
    lower = [cell for cell in columns if len(cell) < len(highest)]
    if not lower or between != any((len(highest) - len(cell)) % 2 for cell in lower):
        return []
    lines = [_joined([cell[at] for cell in columns if at < len(cell)]) for at in range(len(highest))]
    for at, (line, level_with) in enumerate(zip(lines, highest, strict=True)):
        line.base, line.opens_row = level_with.base, at == 0
    return lines


def _are_of_several_rows(cell: Sequence[Line]) -> bool:
    """Tell figures below each other: all of one row share a base line, unless one came where the other went."""
    return len(cell) > 1 and all(is_figure(part.text) and not part.changes for part in cell)


def _joined(parts: list[Line]) -> Line:
    return joined_line(parts) if len(parts) > 1 else copy(parts[0])


def _columns(row: Sequence[Line], wider: float) -> list[tuple[float, float]]:
    """Return from where to where the words of a row's columns stand: what parts them is wider than its lines' spaces."""
    least = max(LEAST_STRIP, wider * _space(row))
    columns: list[tuple[float, float]] = []
    for x0, x1 in sorted((word.x0, word.x1) for line in row for word in line.words):
        if columns and x0 - columns[-1][1] < least:
            columns[-1] = (columns[-1][0], max(x1, columns[-1][1]))
        else:
            columns.append((x0, x1))
    return columns


def _space(row: Sequence[Line]) -> float:
    """Return the width of the spaces between words; 0 where no cell has two words."""
    gaps = (b.x0 - a.x1 for line in row for a, b in pairwise(line.words))
    return min((gap for gap in gaps if 0 < gap < _WIDEST_SPACE * row[0].size), default=0.0)


def _cells_in(row: Sequence[Line], column: tuple[float, float]) -> Iterator[Line]:
    """Yield what the lines of a row have in a column, each as a line of its own."""
    for line in row:
        places = [at for at, word in enumerate(line.words) if column[0] <= word.x0 < column[1]]
        if places:
            part = part_of(line, places[0], places[-1] + 1)
            if part is not line:
                start = line.words[places[0]].start
                part.tabs = [tab - start for tab in line.tabs if start < tab < start + len(part.text)]
            yield part
