"""The rows of tables take the place of their lines, in flow after flow: a table may go on over pages and columns.

Cells are told by what is drawn around them, else by the strips between them. Where a table goes on, its head may stand
again: that is left out. A row may go on too: its cells then begin in the middle of a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.pdf.drawn.grids import cell_of
from wsis_desktop.reading.pdf.lines.cells import Piece, Row, is_figure, part_of
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Grid, Line
from wsis_desktop.reading.pdf.tables.figure_rows import parted_by_figures
from wsis_desktop.reading.pdf.tables.gaps import TERMINAL, cells_of, lacked_room
from wsis_desktop.reading.pdf.tables.levelling import level
from wsis_desktop.reading.pdf.tables.runs import Run
from wsis_desktop.reading.pdf.tables.strips import continued, row_above, run_below, run_from
from wsis_desktop.reading.pdf.tables.torn_rows import is_name_alone, rest_of_row

_MOST_HEADS = 2
# How far apart the lines of a head stand, in sizes of their letters.
_CLOSE = 1.6
# How exactly cells of a row have one middle, in sizes of their letters.
_ONE_MIDDLE = 0.12
# So many rows in which each has a name show that a row has one.
_LEAST_NAMES = 2


@dataclass(slots=True)
class Tables:
    """Finds the tables of a document; keeps the one read last, and the lines of heads that stood again.

    One that `_levels` has shown cells in the middle of their row's height. What was split before may have ended with the
    `_names` of a row that was torn, or as its `_tail` with lines that were levelled, which stand there as they were.
    """

    repeated: list[Line] = field(default_factory=list)
    _open: bool = False
    _run: Run | None = None
    _heads: list[str] = field(default_factory=list)
    _columns: int = 0
    _last: Row | None = None
    _named: int = 0
    _widths: list[float] = field(default_factory=list)
    _before: list[Piece] = field(default_factory=list)
    _cut: bool = False
    _joins: bool = False
    _lefts: set[float] = field(default_factory=set)
    _nears: bool = False
    _levels: bool = False
    _names: list[Line] = field(default_factory=list)
    _left: float = 0.0
    _tail: tuple[Sequence[Line], Sequence[Line]] = ((), ())

    def split(self, flow: list[Line]) -> list[Piece]:
        """Return a flow with the rows of its tables in place of their lines."""
        pieces: list[Piece] = []
        before, self._before = self._before, pieces
        end = 0
        levelled = level(flow)
        flow = levelled.lines
        start = at = self._head_again(flow)
        self._nears = 0 < start < len(flow) and self._run is not None and self._run.nears(flow[start - 1], flow[start])
        self.repeated += flow[:start]
        at = start = start + self._take_torn_row(before, flow, start)
        while at < len(flow):
            goes_on = at == start and self._open
            tail = before[-1] if before and at == 0 and not goes_on else None
            rows, taken = self._rows_at(flow, at, tail, goes_on=goes_on)
            if taken and at == 0 and not goes_on:
                goes_on = self._take_lone_head(before, flow[0].grid)
            elif taken and start == 0 and not goes_on:
                goes_on = self._take_cut_head(before, pieces)
            if taken:
                pieces += self._continued(rows) if goes_on else self._begun(rows)
            else:
                pieces.append(flow[at])
            at += max(taken, 1)
            self._open = taken > 0
            end = at if taken else end
        self._lefts |= {min(line.x0 for line in flow)} if flow else set()
        below = flow[end:] if end else []
        self._names = below if self._run is not None and below and is_name_alone(self._run, below) else []
        self._left = min((line.x0 for line in flow), default=0.0)
        self._tail = levelled.tail()
        pieces[:] = levelled.put_back(pieces)
        return pieces

    def _take_torn_row(self, before: list[Piece], flow: list[Line], start: int) -> int:
        """Make a row of a name that ended what was split before and its other cells here; return how many lines they take.

        Where the head stands again, it shows where the table is, else what stands leftmost does.
        """
        run, names = self._run, self._names
        if run is None or not names or not _ends_with(before, names) or start == len(flow):
            return 0
        place, there = (flow[0].x0 - run.inset, run.left) if start else (min(line.x0 for line in flow), self._left)
        found = rest_of_row(run, names, flow[start:], place - there)
        if found is None:
            return 0
        row, taken = found
        before[-len(names) :] = [row]
        self._last, self._open = row, True
        return taken

    def _head_again(self, flow: list[Line]) -> int:
        """Return how many lines the head has that stands again at the head of a flow; what follows may be half a row."""
        head = self._run.head if (self._open or self._names) and self._run is not None else []
        return len(head) if head and [line.text for line in flow[: len(head)]] == head else 0

    def _take_lone_head(self, before: list[Piece], grid: Grid | None) -> bool:
        """Make a row of a table's head that stands alone at the end of what was split before.

        It fills the drawn columns, or stands again here, or is in bold over cells that are not and its words begin where
        this table's columns do, or it has a gap at each of its strips.
        """
        run = self._run
        tail = before[-1] if before else None
        drawn = _row_over(tail, grid) if isinstance(tail, Line) and grid is not None else None
        if drawn is not None:
            before[-1:] = self._begun([drawn])
            return True
        if run is None:
            return False
        count = len(run.head)
        if _texts(before[-count:]) != run.head:
            count = run.heads_of(_lines_at_end(before))
        if count:
            lines = [piece for piece in before[-count:] if isinstance(piece, Line)]
            before[-count:] = self._begun([run.row_of(lines)])
            return True
        levelled, row = self._tail
        ends: Sequence[Line] = [tail] if isinstance(tail, Line) else []
        if row and _ends_with(before, row):
            ends = levelled
        head = row_above(run, ends) if ends else None
        if head is None:
            return False
        before[-(len(row) if ends is levelled else 1) :] = self._begun([head])
        return True

    def _take_cut_head(self, before: list[Piece], pieces: list[Piece]) -> bool:
        """Make a row of a head at the end of what was split before, and of its cells' last lines right above a table."""
        run, rest = self._run, _lines_at_end(pieces)
        upper = _lines_at_end(before)
        if run is None or not upper or len(rest) != len(pieces) or not all(map(run.has_in_cells, rest)):
            return False
        count = run.heads_of(upper)
        if not count or abs(upper[-1].size - rest[0].size) >= ONE_SIZE:
            return False
        head = run.row_of(upper[-count:])
        for cell, more in zip(head.cells, cells_of(rest, run.strips), strict=True):
            cell.extend(more)
        before[-count:] = self._begun([head])
        pieces.clear()
        return True

    def _rows_at(self, flow: list[Line], at: int, tail: Piece | None, *, goes_on: bool) -> tuple[list[Row], int]:
        """Return the rows of the table that stands at a place of a flow, and how many lines they take.

        Above the first line of a flow, `tail` ended what was split before.
        """
        grid = flow[at].grid
        if grid is not None:
            end = next((place for place in range(at, len(flow)) if flow[place].grid is not grid), len(flow))
            self._run = None
            opened, cut = grid.open_ends
            self._joins, self._cut = goes_on and self._cut and opened, cut
            rows = _drawn_rows(flow[at:end], grid)
            self._levels = self._levels or any(map(_has_one_middle, rows))
            self._know_widths(_drawn_widths(rows, grid), goes_on=goes_on)
            return rows, end - at
        self._joins = self._cut = False
        run = run_from(flow, at)
        if goes_on and self._run is not None:
            rest = continued(self._run, flow[at:], flow[0].x0 - self._run.inset if at else None, self._lefts)
            run = rest if rest is not None and (run is None or len(rest.lines) >= len(run.lines)) else run
        if run is None and isinstance(tail, Line):
            run = run_below(tail, flow)
        if run is None:
            return [], 0
        self._run = run
        rows = run.rows()
        self._levels = self._levels or any(line.opens_row is not None for line in run.lines)
        self._know_widths(run.widths(at_least=True), goes_on=goes_on)
        return rows, len(run.lines)

    def _know_widths(self, widths: list[float], *, goes_on: bool) -> None:
        """Remember how wide text may be in each column; what goes on may be too little to show it."""
        alike = goes_on and len(widths) == len(self._widths)
        self._widths = [max(pair) for pair in zip(widths, self._widths, strict=True)] if alike else widths

    def _begun(self, rows: list[Row]) -> list[Row]:
        heads = rows[:_MOST_HEADS] if all(line.bold for row in rows[:_MOST_HEADS] for line in row.lines) else rows[:1]
        self._heads = [_told(row) for row in heads]
        self._columns = len(rows[0].cells)
        self._last = rows[-1]
        self._named = 0
        self._count_names(rows)
        return rows

    def _count_names(self, rows: list[Row]) -> None:
        """Count the rows with a name in their first cell; a table of which one has none tells nothing by that."""
        nameless = any(not row.cells[0] for row in rows)
        self._named = -len(rows) if nameless or self._named < 0 else self._named + len(rows)

    def _continued(self, rows: list[Row]) -> list[Row]:
        """Return the rows of a table that goes on, without its head and with what the last row had still to say."""
        heads = 0
        while heads < min(len(self._heads), len(rows)) and _told(rows[heads]) == self._heads[heads]:
            self.repeated += rows[heads].lines
            heads += 1
        rest = rows[heads:]
        if not heads and len(rows[0].cells) not in {self._columns, len(self._last.cells) if self._last else 0}:
            return self._begun(rows)
        if (
            rest
            and self._last is not None
            and (
                (self._joins and len(self._last.cells) == len(rest[0].cells))
                or _goes_on(self._last, rest[0], self._widths, nears=self._nears)
                or _is_rest_of_name(self._last, rest[0])
                or (self._levels and _is_name_of(self._last, rest[0]))
                or (self._run is None and self._named >= _LEAST_NAMES and _is_more_of(self._last, rest[0]))
            )
        ):
            for cell, more in zip(self._last.cells, rest[0].cells, strict=True):
                cell.extend(more)
            del rest[0]
        self._count_names(rest)
        self._last = rest[-1] if rest else self._last
        return rest


def _is_name_of(last: Row, row: Row) -> bool:
    """Tell the name alone in the first row of a page whose figures, in the middle of its height, ended the page before."""
    return _filled(last) == [at > 0 for at in range(len(row.cells))] and _filled(row) == [
        not at for at in _filled(last)
    ]


def _is_rest_of_name(last: Row, row: Row) -> bool:
    """Tell all the cells but the name of a row whose name alone ended the page before: the page had no room for them.

    What stands over a group of rows is a name alone, too, but rows below it have names of their own, and it is set apart.
    """
    names = [at == 0 for at in range(len(last.cells))]
    alike = {line.bold for line in last.cells[0]} == {line.bold for line in row.lines}
    return alike and _filled(last) == names and _filled(row) == [not at for at in names]


def _filled(row: Row) -> list[bool]:
    return [bool(cell) for cell in row.cells]


def _has_one_middle(row: Row) -> bool:
    """Tell a row with cells of several heights that have one middle."""
    cells = [cell for cell in row.cells if cell]
    middles = [(cell[0].base + cell[-1].base) / 2 for cell in cells]
    exact = _ONE_MIDDLE * max((line.size for line in row.lines), default=0.0)
    return (
        max(middles) - min(middles) <= exact < max(cell[0].base for cell in cells) - min(cell[0].base for cell in cells)
    )


def _ends_with(pieces: Sequence[Piece], lines: Sequence[Line]) -> bool:
    last = pieces[-len(lines) :]
    return len(last) == len(lines) and all(piece is line for piece, line in zip(last, lines, strict=True))


def _is_more_of(last: Row, row: Row) -> bool:
    """Tell the first row of a page without a name of its own, all of whose cells may go on with paragraphs of the last.

    No figure goes on with another one.
    """
    filled = [bool(cell) for cell in row.cells]
    goes_on = all(
        cell and not _are_figures(cell, more[0]) for cell, more in zip(last.cells, row.cells, strict=False) if more
    )
    return len(last.cells) == len(filled) and bool(last.cells[0]) and not filled[0] and goes_on


def _texts(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces if isinstance(piece, Line)]


def _lines_at_end(pieces: list[Piece]) -> list[Line]:
    """Return the last lines in bold that are set alike and closely."""
    lines: list[Line] = []
    for piece in reversed(pieces):
        if not isinstance(piece, Line) or not piece.bold or (lines and not _is_close(piece, lines[0])):
            break
        lines.insert(0, piece)
    return lines


def _is_close(upper: Line, lower: Line) -> bool:
    return abs(upper.size - lower.size) < ONE_SIZE and 0 < lower.base - upper.base < _CLOSE * lower.size


def _told(row: Row) -> str:
    return " | ".join(" ".join(line.text for line in cell) for cell in row.cells)


def _goes_on(last: Row, row: Row, widths: list[float], *, nears: bool) -> bool:
    """Tell whether the last row of a page goes on in the first one of the next: some cell does, and none begins there.

    One that lacked room does even with a capital, where not all cells go on or all lacked room and one surely goes on; or
    any does that `nears` the head above it as no row would.
    """
    if len(last.cells) != len(row.cells):
        return False
    pairs = [(at, cell, more) for at, (cell, more) in enumerate(zip(last.cells, row.cells, strict=True)) if more]
    if not pairs or not all(cell and _may_go_on(cell, more[0]) for _, cell, more in pairs):
        return False
    small = [more[0].text[0].islower() for _, _, more in pairs]
    if all(small) or nears:
        return True
    measured = len(widths) == len(row.cells)
    lacked = [measured and lacked_room(cell[-1], more[0], widths[at]) for at, cell, more in pairs]
    if all(row.cells):
        return any(small) and all(lacked)
    return all(one or other for one, other in zip(small, lacked, strict=True))


def _may_go_on(cell: list[Line], below: Line) -> bool:
    """Tell a cell that a line of the same setting may go on with: it ends no sentence, and is no figure above another."""
    last = cell[-1]
    return last.text[-1] not in TERMINAL and last.bold == below.bold and not _are_figures(cell, below)


def _are_figures(cell: list[Line], below: Line) -> bool:
    return len(cell) == 1 and is_figure(cell[-1].text) and is_figure(below.text)


def _drawn_widths(rows: Sequence[Row], grid: Grid) -> list[float]:
    """Return how wide text may be in each column: it stands as far off the rule on its right as off that on its left."""
    widths: list[float] = []
    for at, (x0, x1) in enumerate(pairwise(grid.xs)):
        inset = min((line.x0 - x0 for row in rows if at < len(row.cells) for line in row.cells[at]), default=0.0)
        widths.append(x1 - x0 - 2 * inset)
    return widths


def _row_over(line: Line, grid: Grid) -> Row | None:
    """Return the row that a line on the page before a table is, if its words fill all columns, parted by wide gaps."""
    columns = [bisect_right(grid.xs, word.x0) - 1 for word in line.words]
    crossed = any(bisect_right(grid.xs, word.x1) - 1 != at for word, at in zip(line.words, columns, strict=True))
    if crossed or sorted(set(columns)) != list(range(len(grid.xs) - 1)) or columns != sorted(columns):
        return None
    starts = [0, *(at for at in range(1, len(columns)) if columns[at] != columns[at - 1])]
    if not all(line.words[at].start in line.tabs for at in starts[1:]):
        return None
    return Row([[part_of(line, start, end)] for start, end in pairwise([*starts, len(columns)])])


def _drawn_rows(lines: Sequence[Line], grid: Grid) -> list[Row]:
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
