"""What is known of a table while its rows come in: its head and its columns, and the row that may go on over the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import Grid
from wsis_desktop.reading.pdf.tables.going_on import goes_on, is_more_of, is_name_of, is_rest_of_name
from wsis_desktop.reading.pdf.tables.runs import Run

_MOST_HEADS = 2
# So many rows in which each has a name show that a row has one.
_LEAST_NAMES = 2


class Stretch(NamedTuple):
    """Rows of a table that stand together in a flow, how many `lines` they take, and how wide text may be in each column.

    Their cells are those of a drawn `grid`, or what stands between the strips of a `run`.
    """

    rows: list[Row]
    lines: int
    widths: list[float]
    grid: Grid | None = None
    run: Run | None = None

    @property
    def open_ends(self) -> tuple[bool, bool]:
        """Tell whether the first row is drawn without a rule above it, and the last one without one below."""
        return self.grid.open_ends if self.grid is not None else (False, False)


@dataclass(slots=True)
class Table:
    """A table as far as it is read: how it is set, what its heads say, how many columns it began with, and its last row.

    Where its cells are drawn it has no `run`, and `is_cut` where no rule ends the last row. `named` counts the rows with a
    name in their first cell, and is below zero for good once one has none.
    """

    run: Run | None
    widths: list[float]
    is_cut: bool
    heads: list[str]
    columns: int
    last: Row
    named: int

    @classmethod
    def begun(cls, rows: list[Row], stretch: Stretch) -> Table:
        """Return the table that begins with rows: those of a stretch, or the head alone that stands before it."""
        heads = rows[:_MOST_HEADS] if all(line.bold for row in rows[:_MOST_HEADS] for line in row.lines) else rows[:1]
        table = cls(
            run=stretch.run,
            widths=stretch.widths,
            is_cut=rows is stretch.rows and stretch.open_ends[1],
            heads=[_told(row) for row in heads],
            columns=len(rows[0].cells),
            last=rows[-1],
            named=0,
        )
        table._count_names(rows)
        return table

    def joins(self, stretch: Stretch) -> bool:
        """Tell whether no rule parts what goes on in a stretch from the row that a page cut."""
        return self.is_cut and stretch.open_ends[0]

    def take_setting(self, stretch: Stretch) -> None:
        """Know how the table is set where it goes on; its columns may be wider than the little there shows."""
        alike = len(stretch.widths) == len(self.widths)
        self.widths = [max(pair) for pair in zip(stretch.widths, self.widths, strict=True)] if alike else stretch.widths
        self.run, self.is_cut = stretch.run, stretch.open_ends[1]

    def heads_again(self, rows: list[Row]) -> int:
        """Return how many of the first rows are heads that stand again."""
        count = 0
        while count < min(len(self.heads), len(rows)) and _told(rows[count]) == self.heads[count]:
            count += 1
        return count

    def has_columns_of(self, row: Row) -> bool:
        """Tell whether a row has as many cells as the first or the last one."""
        return len(row.cells) in {self.columns, len(self.last.cells)}

    def take_rest(self, rows: list[Row], *, joins: bool, nears: bool, levelled: bool) -> list[Row]:
        """Take the rows of another page or column, and return those that do not go on with the last one.

        The first one surely does where it `joins` that, likely where it `nears` the head above it as no row would; and where
        tables of the document are `levelled`, a name alone may be that of figures which ended the page before.
        """
        if rows and (
            (joins and len(self.last.cells) == len(rows[0].cells))
            or goes_on(self.last, rows[0], self.widths, nears=nears)
            or is_rest_of_name(self.last, rows[0])
            or (levelled and is_name_of(self.last, rows[0]))
            or (self.named >= _LEAST_NAMES and is_more_of(self.last, rows[0]))
        ):
            for cell, more in zip(self.last.cells, rows[0].cells, strict=True):
                cell.extend(more)
            rows = rows[1:]
        self._count_names(rows)
        self.last = rows[-1] if rows else self.last
        return rows

    def _count_names(self, rows: list[Row]) -> None:
        """Count the rows with a name in their first cell; a table of which one has none tells nothing by that."""
        nameless = any(not row.cells[0] for row in rows)
        self.named = -1 if nameless or self.named < 0 else self.named + len(rows)


def _told(row: Row) -> str:
    return " | ".join(" ".join(line.text for line in cell) for cell in row.cells)
