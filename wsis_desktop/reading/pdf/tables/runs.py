"""A run of lines that is a table without drawn cells: how they become rows, and how wide its columns are.

Rows are told apart by the gaps between them or, in a table set tight, by the lines whose first column has text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.pdf.lines.cells import Row, is_figure
from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.tables.full_rows import rests_of_rows
from wsis_desktop.reading.pdf.tables.gaps import (
    LEAST_STRIP,
    TERMINAL,
    Strip,
    cells_of,
    in_line,
    lacked_room,
    needed,
    what_stays,
)
from wsis_desktop.reading.pdf.tables.heads import shift_of

# Between the widest cell of a column and the next column, in sizes of the letters: cells are padded on both sides.
_LEAST_APART, _MOST_APART = 0.6, 1.2
# Half a line's distance, in sizes of the letters.
_HALF_LINE = (0.4, 0.8)
_APART, _FARTHER = 1.25, 1.12
# Lines of one cell are one distance apart, but for what files round.
_AS_NEAR = 1.05
_ANY_WIDTH = 1e4
# So many lines that go on in small letters show how far apart lines of a cell are at most.
_SURELY_WITHIN = 2
_MANY_LINES, _MOST = 4, 0.6


@dataclass(slots=True)
class Run:
    """Lines that are a table, the strips that stay empty in all of them, and the distance between the lines of a cell.

    `pitch` is the least distance between rows, and `widest` the widest distance of its lines, where it stood before.
    `narrower` is what a line of each column would have had to hold where one was broken.
    `head` is the lines of its first row, on whichever page that stood, and `inset` how far that begins right of the
    table's left edge; `begins` is that edge where no line may show it. `figured` says that the last line before, on another
    page or in another column, holds figures.
    """

    strips: list[Strip]
    lines: list[Line] = field(default_factory=list)
    split: int = 1
    last_split: int = 0
    leading: float = 0.0
    pitch: float = 0.0
    widest: float = 0.0
    head: list[str] = field(default_factory=list)
    inset: float = 0.0
    begins: float | None = None
    narrower: list[float] = field(default_factory=list)
    figured: bool = False

    @property
    def left(self) -> float:
        """Return the left edge of the table."""
        first = min(line.x0 for line in self.lines)
        return first if self.begins is None else min(first, self.begins)

    def widths(self, *, at_least: bool = False) -> list[float]:
        """Return how wide text may be in each column, or surely is: all may be as far apart as the nearest cells.

        None is as wide as what did not fit in it where a line was broken.
        """
        begins = [self.left, *(x1 for _, x1 in self.strips)]
        size = self.lines[0].size
        apart = max(LEAST_STRIP, _LEAST_APART * size)
        if at_least:
            apart = max(apart, min([_MOST_APART * size, *self._gaps()]))
        ends = [*(x1 - apart for _, x1 in self.strips), max(line.x1 for line in self.lines)]
        widths = [end - begin for begin, end in zip(begins, ends, strict=True)]
        known = self.narrower if len(self.narrower) == len(widths) else widths
        return [min(pair) for pair in zip(widths, known, strict=True)]

    def _gaps(self) -> list[float]:
        """Return how near to the next columns cells of several words come: a word alone may stand out of its column."""
        columns = cells_of(self.lines, self.strips)
        ends = [[part.x1 for part in column if len(part.words) > 1] for column in columns[:-1]]
        return [x1 - max(end) for (_, x1), end in zip(self.strips, ends, strict=True) if end]

    def rows(self) -> list[Row]:
        """Group the lines into rows and cut them into cells."""
        rows: list[list[Line]] = [[self.lines[0]]]
        beginnings = self._beginnings()
        for line, begins in zip(self.lines[1:], beginnings, strict=True):
            if begins:
                rows.append([line])
            else:
                rows[-1].append(line)
        between = [b.base - a.base for (a, b), begins in zip(pairwise(self.lines), beginnings, strict=True) if begins]
        self.pitch = min(between, default=self.pitch)
        if not self.head:
            self.head, self.inset = [line.text for line in rows[0]], rows[0][0].x0 - self.left
        found = [Row(cells_of(row, self.strips)) for row in rows]
        self._narrow(found)
        return found

    def _narrow(self, rows: list[Row]) -> None:
        """Remember what did not fit in each column."""
        count = len(self.strips) + 1
        known = self.narrower if len(self.narrower) == count else [_ANY_WIDTH] * count
        self.narrower = [
            min(
                [width]
                + [needed(a, b) for row in rows for a, b in pairwise(row.cells[at]) if a.text[-1] not in TERMINAL]
            )
            for at, width in enumerate(known)
        ]

    def nears(self, head: Line, line: Line) -> bool:
        """Tell a line as near to the head above it as lines of one cell, where rows are farther apart."""
        distance = line.base - head.base
        return 0 < distance <= _AS_NEAR * self.leading and _APART * distance < self.pitch

    def heads_of(self, lines: list[Line]) -> int:
        """Return how many of the last lines in another column or on another page are this table's head; 0 for none.

        They are in bold over lines that are not, and the first has a word over each column, but for the names, and wide gaps
        alone.
        """
        at = next((at for at, line in enumerate(lines) if line.tabs), len(lines))
        found = at < len(lines) and shift_of(lines[at], self.lines, self.strips, self.left) is not None
        return len(lines) - at if found else 0

    def has_in_cells(self, line: Line) -> bool:
        """Tell whether a line crosses no strip, and what it has in each column stands in line with that."""
        if len(what_stays(self.strips, line)) < len(self.strips):
            return False
        places = [self.left, *(x1 for _, x1 in self.strips)]
        columns = zip(cells_of([line], self.strips), cells_of(self.lines, self.strips), places, strict=True)
        return all(
            abs(part.x0 - place) <= 1 or any(in_line(part, other) for other in others)
            for cell, others, place in columns
            for part in cell
        )

    def row_of(self, lines: list[Line]) -> Row:
        """Return a row of this table that stands in another column or on another page, be it its head."""
        first = min(line.x0 for line in lines)
        shift = shift_of(lines[0], self.lines, self.strips, self.left) if lines[0].tabs else None
        if [line.text for line in lines] == self.head:
            shift = first - self.left - self.inset
        elif shift is None:
            shift = first - self.left
        return Row(cells_of(lines, [(x0 + shift, x1 + shift) for x0, x1 in self.strips]))

    def _beginnings(self) -> list[bool]:
        """Tell of each line but the first whether it begins a row."""
        beside = [stand_beside(a, b) for a, b in pairwise(self.lines)]
        distances = [b.base - a.base for a, b in pairwise(self.lines)]
        # Lines of one cell may have one of a neighbour between them.
        inner = [sum(distances[at : at + 2]) for at in range(len(beside) - 1) if beside[at] and beside[at + 1]]
        inner += [distance for distance, is_beside in zip(distances, beside, strict=True) if not is_beside]
        full = rests_of_rows(self.lines, self.strips, self.left, self.widths(at_least=True))
        shown = [b.base - a.base for a, b in pairwise(self.lines) if b.opens_row is False or b in full]
        # Where a row shows how far apart the lines of its cells stand, what is farther apart is no cell's.
        least, apart = (min(shown), _FARTHER) if shown else (min([*inner, self.leading or 1e3]), _APART)
        spaced = [
            distance > apart * least and not is_beside for distance, is_beside in zip(distances, beside, strict=True)
        ]
        spaced = self._with_named(spaced, distances)
        told = any(spaced) or (distances and self.widest > apart * least)
        self.widest = max([*distances, self.widest])
        throughout = _filled_throughout(self, spaced) or self._has_room_throughout(spaced)
        if told and not throughout and (self.leading or not all(spaced)):
            self.leading = least
            begins = self._without_paragraphs(spaced, distances)
        elif not any(spaced) and self.pitch > _APART * min([*inner, self.pitch]):
            # Rows stood farther apart on the page before.
            begins = [_APART * distance > self.pitch for distance in distances]
        else:
            rests = [*self._rests_of_names(), *full]
            begins = [
                self._is_first(line) and not is_beside and line not in rests
                for line, is_beside in zip(self.lines[1:], beside, strict=True)
            ]
        row = 0
        begins[:1] = [begins[0] or self._is_below_head()] if begins else []
        for at, is_beside in enumerate(beside, 1):
            begins[at - 1] |= not is_beside and self._has_figures_below(self.lines[row:at], self.lines[at])
            opens = self.lines[at].opens_row
            begins[at - 1] = begins[at - 1] if opens is None else opens
            row = at if begins[at - 1] else row
        return begins

    def _with_named(self, spaced: list[bool], distances: Sequence[float]) -> list[bool]:
        """Take for apart what fills all columns, too, where it is farther than any line that surely goes on in a cell.

        Programs round where lines stand, and rows may be hardly farther apart than those are.
        """
        within = [
            distance
            for line, distance in zip(self.lines[1:], distances, strict=True)
            if not self._is_first(line) and line.text[0].islower()
        ]
        if not any(spaced) or len(within) < _SURELY_WITHIN:
            return spaced
        least = _AS_NEAR * max(within)
        return [
            apart or (distance > least and all(cells_of([line], self.strips)) and not line.text[0].islower())
            for line, distance, apart in zip(self.lines[1:], distances, spaced, strict=True)
        ]

    def _without_paragraphs(self, begins: list[bool], distances: Sequence[float]) -> list[bool]:
        """Take for no row what stands without a name, as near to the line above as rows are: a paragraph of its cell.

        Nearer than most rows anything but a figure is; where all are as far apart, what stands alone below a full sentence.
        """
        named = sorted(
            distance
            for line, distance, each in zip(self.lines[1:], distances, begins, strict=True)
            if each and self._is_first(line)
        )
        usual = named[len(named) // 2] if named else self.pitch
        found = list(begins)
        row = 0
        for at, line in enumerate(self.lines[1:], 1):
            distance = distances[at - 1]
            if begins[at - 1] and not self._is_first(line) and not holds_figures(line, self.strips):
                near = distance <= usual / _AS_NEAR
                apart = 0 < usual * _AS_NEAR < distance
                found[at - 1] = not near and (apart or not self._follows_sentence(self.lines[row:at], line))
            row = at if found[at - 1] else row
        return found

    def _follows_sentence(self, row: list[Line], line: Line) -> bool:
        """Tell a line that holds one cell alone, which in the row above it ends with a full sentence."""
        pairs = zip(cells_of(row, self.strips), cells_of([line], self.strips), strict=True)
        above = [cell for cell, below in pairs if below]
        return len(above) == 1 and bool(above[0]) and above[0][-1].text[-1] in TERMINAL

    def _is_below_head(self) -> bool:
        """Tell a second line that is not in bold below a first one that is: both have words in all columns."""
        head, line = (cells_of([line], self.strips) for line in self.lines[:2])
        return all(head) and all(line) and self.lines[0].bold and not any(run.bold for run in self.lines[1].runs[-1:])

    def _has_room_throughout(self, spaced: list[bool]) -> bool:
        """Tell whether lines set close to the one above fill all columns, too, and few had to be broken for want of room.

        So each is a row of its own, as in a list of names of which some stand farther apart. Fewer such lines may be those
        of a cell that was broken by hand, as addresses are.
        """
        close = [pair for pair, apart in zip(pairwise(self.lines), spaced, strict=True) if not apart]
        if len(close) < _MANY_LINES:
            return False
        widths = self.widths(at_least=True)
        unbroken = 0
        for upper, lower in close:
            above, below = cells_of([upper], self.strips), cells_of([lower], self.strips)
            if not all(above) or not all(below):
                return False
            cells = zip(above, below, widths, strict=True)
            unbroken += not all(lacked_room(one[0], other[0], width) for one, other, width in cells)
        return unbroken > _MOST * len(close)

    def _is_first(self, line: Line) -> bool:
        """Tell a line whose first column has text."""
        return line.x0 < self.strips[0][1] - 1

    def _rests_of_names(self) -> list[Line]:
        """Return the lines that hold nothing but the rest of a first cell, in a table set tight.

        Each was broken for want of room, or begins in the middle of a sentence; one that was not shows that rows may hold
        a name alone.
        """
        rests = [
            (upper, line)
            for upper, line in pairwise(self.lines)
            if line.x1 <= self.strips[0][0] + 1 and upper.x0 < self.strips[0][1] - 1
        ]
        width = self.widths(at_least=True)[0]
        goes_on = all(
            line.text[0].islower() or lacked_room(cells_of([upper], self.strips)[0][0], line, width)
            for upper, line in rests
        )
        return [line for _, line in rests] if goes_on else []

    def _has_figures_below(self, row: list[Line], line: Line) -> bool:
        """Tell a line that holds nothing but figures, below those of a row: all of one row share a base line.

        Those of a name that goes on from another page or column may stand there, or those that came below what went.
        """
        if not holds_figures(line, self.strips):
            return False
        cells = cells_of(row, self.strips)
        if all(map(_came_below, cells, cells_of([line], self.strips))):
            return False
        figures = (cell[0].text for cell in cells if len(cell) == 1)
        elsewhere = self.figured and row[0] is self.lines[0] and self._names(row)
        return elsewhere or any(map(is_figure, figures))

    def _names(self, row: list[Line]) -> bool:
        return all(line.x1 <= self.strips[0][0] + 1 for line in row)


def _came_below(cell: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell whether what a cell has in a line came there, below what went, for want of room."""
    return not below or bool(cell and cell[-1].changes and below[0].changes)


def stand_beside(upper: Line, lower: Line) -> bool:
    """Tell lines of neighbouring cells that are set in the middle of their row's height, so that they share no baseline."""
    least, most = _HALF_LINE
    near = least * lower.size < lower.base - upper.base < most * lower.size
    return near and (lower.x0 > upper.x1 or lower.x1 < upper.x0)


def holds_figures(line: Line, strips: list[Strip]) -> bool:
    """Tell a line that holds nothing but figures, and none in the first column."""
    first, *others = cells_of([line], strips)
    return not first and all(is_figure(part.text) for cell in others for part in cell)


def _filled_throughout(run: Run, spaced: list[bool]) -> bool:
    """Tell whether lines set close to the one above fill all columns too, so that each is a row of its own."""
    close = [line for line, apart in zip(run.lines[1:], spaced, strict=True) if not apart]
    filled = sum(
        line.x0 < run.strips[0][0] and all(any(word.x0 >= x1 - 1 for word in line.words) for _, x1 in run.strips)
        for line in close
    )
    return len(run.strips) > 1 and filled > _MOST * len(close)
