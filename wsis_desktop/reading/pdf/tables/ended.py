"""The end of the page or column before: what follows may show that it is the head of a table, or the name of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import Piece, Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Grid, Line
from wsis_desktop.reading.pdf.tables.drawn_rows import row_over
from wsis_desktop.reading.pdf.tables.gaps import cells_of
from wsis_desktop.reading.pdf.tables.runs import Run
from wsis_desktop.reading.pdf.tables.strips import row_above
from wsis_desktop.reading.pdf.tables.torn_rows import rest_of_row

# How far apart the lines of a head stand, in sizes of their letters.
_CLOSE: Final = 1.6


@dataclass(slots=True)
class Ended:
    """What a flow was split into, where it begins on its left, and what its end may be.

    The lines of `names` end it below a table, as the name of a torn row would. Where lines of a row were `levelled` at its
    end that no table took, they stand there as they `were`.
    """

    pieces: list[Piece] = field(default_factory=list)
    left: float = 0.0
    names: list[Line] = field(default_factory=list)
    levelled: Sequence[Line] = ()
    were: Sequence[Line] = ()

    @property
    def last(self) -> Line | None:
        """Return the line that ends it, if it ends with one."""
        piece = self.pieces[-1] if self.pieces else None
        return piece if isinstance(piece, Line) else None

    def take_torn_row(self, run: Run, flow: Sequence[Line], shift: float) -> tuple[Row, int] | None:
        """Make a row of its names and of their other cells at the head of a flow; return it and how many lines these take.

        `shift` is how far right of its place here the table stands there.
        """
        found = rest_of_row(run, self.names, flow, shift) if self.names and self._ends_with(self.names) else None
        if found is not None:
            self._end_with(found[0], len(self.names))
        return found

    def take_lone_head(self, run: Run | None, grid: Grid | None) -> Row | None:
        """Make a row of the head of a table.

        It fills the drawn columns, or stands again there, or is in bold over cells that are not and its words begin where
        the table's columns do, or it has a gap at each of its strips.
        """
        if grid is not None:
            head = row_over(self.last, grid) if self.last is not None else None
            return self._end_with(head, 1) if head is not None else None
        if run is None:
            return None
        count = len(run.head)
        if [piece.text for piece in self.pieces[-count:] if isinstance(piece, Line)] != run.head:
            count = run.heads_of(_heads_ending(self.pieces))
        if count:
            return self._end_with(
                run.row_of([piece for piece in self.pieces[-count:] if isinstance(piece, Line)]), count
            )
        is_levelled = bool(self.were) and self._ends_with(self.were)
        lines = self.levelled if is_levelled else [self.last] if self.last is not None else []
        head = row_above(run, lines) if lines else None
        return self._end_with(head, len(self.were) if is_levelled else 1) if head is not None else None

    def take_cut_head(self, run: Run, above: Sequence[Piece]) -> Row | None:
        """Make a row of a head, and of its cells' last lines: these are all that stands above the table's other rows."""
        upper, rest = _heads_ending(self.pieces), _heads_ending(above)
        if not upper or len(rest) != len(above) or not all(map(run.has_in_cells, rest)):
            return None
        count = run.heads_of(upper)
        if not count or abs(upper[-1].size - rest[0].size) >= ONE_SIZE:
            return None
        head = run.row_of(upper[-count:])
        for cell, more in zip(head.cells, cells_of(rest, run.strips), strict=True):
            cell.extend(more)
        return self._end_with(head, count)

    def _ends_with(self, lines: Sequence[Line]) -> bool:
        last = self.pieces[-len(lines) :]
        return len(last) == len(lines) and all(piece is line for piece, line in zip(last, lines, strict=True))

    def _end_with(self, row: Row, count: int) -> Row:
        self.pieces[-count:] = [row]
        return row


def _heads_ending(pieces: Sequence[Piece]) -> list[Line]:
    """Return the last lines in bold that are set alike and closely."""
    lines: list[Line] = []
    for piece in reversed(pieces):
        if not isinstance(piece, Line) or not piece.bold or (lines and not _is_close(piece, lines[0])):
            break
        lines.insert(0, piece)
    return lines


def _is_close(upper: Line, lower: Line) -> bool:
    return abs(upper.size - lower.size) < ONE_SIZE and 0 < lower.base - upper.base < _CLOSE * lower.size
