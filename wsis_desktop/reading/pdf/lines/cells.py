"""A row of a table, whichever way its cells were told, and the parts of a line that stand in different cells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wsis_desktop.reading.pdf.lines.line import Line, Run


@dataclass(slots=True)
class Row:
    """A row of a table: the lines of each cell, from left to right; cells may be empty."""

    cells: list[list[Line]]

    @property
    def lines(self) -> list[Line]:
        """Return the lines of all cells."""
        return [line for cell in self.cells for line in cell]


Piece = Line | Row
_FIGURE = re.compile(r"[+−-]?\s?\d[\d.,]*\s?%?|n/a", re.IGNORECASE)


def is_figure(text: str) -> bool:
    """Tell what a cell holds that is filled with a figure: the next one below it is another cell's."""
    return _FIGURE.fullmatch(text) is not None


def part_of(line: Line, start: int, end: int) -> Line:
    """Return the words of a line from `start` to before `end` as a line of their own."""
    if start == 0 and end == len(line.words):
        return line
    words = line.words[start:end]
    first, last = words[0].start, words[-1].end
    runs: list[Run] = [
        run._replace(start=max(run.start, first) - first, end=min(run.end, last) - first)
        for run in line.runs
        if run.end > first and run.start < last
    ]
    return Line(
        page=line.page,
        turn=line.turn,
        x0=words[0].x0,
        y0=min(word.y0 for word in words),
        x1=words[-1].x1,
        y1=max(word.y1 for word in words),
        base=line.base,
        text=line.text[first:last],
        size=line.size,
        bold=line.bold,
        italic=line.italic,
        runs=runs,
        words=[word._replace(start=word.start - first, end=word.end - first) for word in words],
        marks=[(offset - first, key) for offset, key in line.marks if first <= offset <= last],
        trailing_space=line.trailing_space and last == len(line.text),
        changes=[
            change._replace(start=max(change.start, first) - first, end=min(change.end, last) - first)
            for change in line.changes
            if change.end > first and change.start < last
        ],
        ghost=line.ghost,
        waits=line.waits,
    )
