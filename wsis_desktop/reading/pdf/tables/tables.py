"""The rows of tables take the place of their lines, in flow after flow: a table may go on over pages and columns.

Cells are told by what is drawn around them, else by the strips between them. Where a table goes on, its head may stand
again: that is left out. A row may go on too: its cells then begin in the middle of a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wsis_desktop.reading.pdf.lines.cells import Piece, Row
from wsis_desktop.reading.pdf.lines.line import Grid, Line
from wsis_desktop.reading.pdf.tables.drawn_rows import drawn_rows, drawn_widths, has_one_middle
from wsis_desktop.reading.pdf.tables.ended import Ended
from wsis_desktop.reading.pdf.tables.levelling import Levelled, level
from wsis_desktop.reading.pdf.tables.open_cells import with_open_cells
from wsis_desktop.reading.pdf.tables.strips import continued, run_below, run_from
from wsis_desktop.reading.pdf.tables.table import Stretch, Table
from wsis_desktop.reading.pdf.tables.torn_rows import is_name_alone


@dataclass(slots=True)
class Tables:
    """Finds the tables of a document, and keeps the lines of heads that stood again.

    Known are the table read last, whether it `is_open` where the flow before ended, what else that ended with, the cells
    that were drawn last, where flows begin on their left, and whether tables are levelled.
    """

    repeated: list[Line] = field(default_factory=list)
    _table: Table | None = None
    _is_open: bool = False
    _before: Ended = field(default_factory=Ended)
    _grid: Grid | None = None
    _lefts: set[float] = field(default_factory=set)
    _are_levelled: bool = False

    def split(self, flow: list[Line]) -> list[Piece]:
        """Return a flow with the rows of its tables in place of their lines."""
        levelled = level(flow)
        flow = levelled.lines
        heads = self._heads_again(flow)
        self.repeated += flow[:heads]
        nears = 0 < heads < len(flow) and self._nears(flow[heads - 1], flow[heads])
        start = at = heads + self._take_torn_row(flow, heads)
        pieces: list[Piece] = []
        end = 0
        while at < len(flow):
            table = self._table if at == start and self._is_open else None
            stretch = self._stretch_at(flow, at, table)
            self._is_open = stretch is not None
            if stretch is None:
                pieces.append(flow[at])
                at += 1
                continue
            if table is None and start == 0:
                table = self._begun_before(stretch, flow[:at], pieces)
            pieces += self._begun(stretch) if table is None else self._continued(table, stretch, nears=nears)
            end = at = at + stretch.lines
        self._before = self._ended(levelled, pieces, flow[end:] if end else [])
        return self._before.pieces

    def _ended(self, levelled: Levelled, pieces: list[Piece], below: list[Line]) -> Ended:
        """Return what a flow was split into, and remember where it begins; `below` is what stands below its last table."""
        run = self._table.run if self._table is not None else None
        lines, were = levelled.tail()
        ended = Ended(
            pieces=levelled.put_back(pieces),
            left=min((line.x0 for line in levelled.lines), default=0.0),
            names=below if run is not None and is_name_alone(run, below) else [],
            levelled=lines,
            were=were,
        )
        self._lefts |= {ended.left} if levelled.lines else set()
        return ended

    def _heads_again(self, flow: list[Line]) -> int:
        """Return how many lines the head has that stands again at the head of a flow; what follows may be half a row."""
        run = self._table.run if self._table is not None and (self._is_open or self._before.names) else None
        head = run.head if run is not None else []
        return len(head) if [line.text for line in flow[: len(head)]] == head else 0

    def _nears(self, head: Line, line: Line) -> bool:
        run = self._table.run if self._table is not None else None
        return run is not None and run.nears(head, line)

    def _take_torn_row(self, flow: list[Line], start: int) -> int:
        """Make a row of a name that ended what was split before and its other cells here; return how many lines they take.

        Where the head stands again, it shows where the table is, else what stands leftmost does.
        """
        table, before = self._table, self._before
        if table is None or table.run is None or not before.names or start == len(flow):
            return 0
        shift = flow[0].x0 - table.run.inset - table.run.left if start else min(line.x0 for line in flow) - before.left
        found = before.take_torn_row(table.run, flow[start:], shift)
        if found is None:
            return 0
        table.last, count = found
        self._is_open = True
        return count

    def _stretch_at(self, flow: list[Line], at: int, table: Table | None) -> Stretch | None:
        """Return the rows that stand at a place of a flow, if any do: of a table that may go on there, or of another."""
        grid = flow[at].grid
        if grid is not None:
            end = next((place for place in range(at, len(flow)) if flow[place].grid is not grid), len(flow))
            grid = self._grid = with_open_cells(flow[at:end], grid, self._grid)
            rows = drawn_rows(flow[at:end], grid)
            self._are_levelled = self._are_levelled or any(map(has_one_middle, rows))
            return Stretch(rows, end - at, drawn_widths(rows, grid), grid=grid)
        run = run_from(flow, at)
        if table is not None and table.run is not None:
            rest = continued(table.run, flow[at:], flow[0].x0 - table.run.inset if at else None, self._lefts)
            run = rest if rest is not None and (run is None or len(rest.lines) >= len(run.lines)) else run
        if run is None and at == 0 and table is None and self._before.last is not None:
            run = run_below(self._before.last, flow)
        if run is None:
            return None
        rows = run.rows()
        self._are_levelled = self._are_levelled or any(line.opens_row is not None for line in run.lines)
        return Stretch(rows, len(run.lines), run.widths(at_least=True), run=run)

    def _begun_before(self, stretch: Stretch, above: list[Line], pieces: list[Piece]) -> Table | None:
        """Return the table whose head alone ends what was split before, if it does.

        It may lack the last lines of its cells, which are all that stands above the table's other rows: they are no pieces.
        """
        head: Row | None = None
        if not above:
            head = self._before.take_lone_head(stretch.run, stretch.grid)
        elif stretch.run is not None and pieces:
            head = self._before.take_cut_head(stretch.run, pieces)
        if head is None:
            return None
        pieces.clear()
        self._table = Table.begun([head], stretch)
        return self._table

    def _begun(self, stretch: Stretch) -> list[Row]:
        self._table = Table.begun(stretch.rows, stretch)
        return stretch.rows

    def _continued(self, table: Table, stretch: Stretch, *, nears: bool) -> list[Row]:
        """Return the rows of a table that goes on, without its head and with what the last row had still to say."""
        joins = table.joins(stretch)
        table.take_setting(stretch)
        rows = stretch.rows
        heads = table.heads_again(rows)
        if not heads and not table.has_columns_of(rows[0]):
            return self._begun(stretch._replace(widths=table.widths))
        self.repeated += [line for row in rows[:heads] for line in row.lines]
        return table.take_rest(rows[heads:], joins=joins, nears=nears, levelled=self._are_levelled)
