"""Rows of tables, found by the strips that stay empty between their columns.

A table is a run of lines in which the same strip stays free of words though text stands on both sides; most of its lines
are cut there by a wide gap. Paragraphs end the run, since they write across the strip. Rows are told apart by the gaps
between them or, in a table set tight, by the lines whose first column has text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.lines import Line, Run

_LEAST_STRIP = 5.0
_LEAST_ROWS = 2
_LONGEST_NUMBER = 5
# A line stretched to the margin has gaps as wide as each other; so wide, in sizes of its letters, they seldom get.
_LEAST_STRETCHED = 2
_UNEVEN = 1.5
_WIDEST_STRETCH, _WIDEST_OF_FEW = 4.5, 2.5


@dataclass(slots=True)
class Row:
    """A row of a table: the lines of each cell, from left to right; cells may be empty."""

    cells: list[list[Line]]

    @property
    def lines(self) -> list[Line]:
        """Return the lines of all cells."""
        return [line for cell in self.cells for line in cell]


@dataclass(slots=True)
class _Run:
    """Lines that may be a table, and the strips that have stayed empty so far."""

    start: int
    strips: list[tuple[float, float]]
    split: int = 1
    last_split: int = 0
    lines: list[Line] = field(default_factory=list)


Piece = Line | Row


def split_tables(flow: list[Line]) -> list[Piece]:
    """Return the flow with the rows of its tables in place of their lines."""
    if not any(line.tabs for line in flow):
        return list(flow)
    pieces: list[Piece] = []
    at = 0
    while at < len(flow):
        run = _run_from(flow, at)
        if run is None:
            pieces.append(flow[at])
            at += 1
            continue
        rows = _rows(run)
        pieces += rows
        at += len(run.lines)
    return pieces


def _gaps(line: Line) -> list[tuple[float, float]]:
    """Return the wide gaps inside a line, from left to right, without the one behind its label."""
    if not line.tabs:
        return []
    head = find_head(line.text, heading=True)
    behind_label = head.end if head else 0
    if _is_stretched(line, behind_label):
        return []
    gaps: list[tuple[float, float]] = []
    for before, behind in pairwise(line.words):
        if behind.start in line.tabs and behind.start > behind_label:
            gaps.append((before.x1, behind.x0))
    return gaps


def _is_stretched(line: Line, behind_label: int) -> bool:
    """Tell a justified line from a row of cells: its gaps are all alike, and most of its words are no figures."""
    spaces = [
        behind.x0 - before.x1 for before, behind in pairwise(line.words) if behind.start > max(behind_label, before.end)
    ]
    widest = _WIDEST_STRETCH if len(spaces) > _LEAST_STRETCHED else _WIDEST_OF_FEW
    if len(spaces) < _LEAST_STRETCHED or max(spaces) > widest * line.size:
        return False
    named = sum(any(map(str.isalpha, line.text[word.start : word.end])) for word in line.words)
    return max(spaces) - min(spaces) < max(_UNEVEN, 0.15 * max(spaces)) and 2 * named > len(line.words)


def _run_from(flow: list[Line], start: int) -> _Run | None:
    """Return the table that begins with the line at `start`, if one does."""
    first = flow[start]
    strips = _gaps(first)
    if not strips:
        return None
    run = _Run(start, strips, lines=[first])
    for at in range(start + 1, len(flow)):
        line = flow[at]
        previous = run.lines[-1]
        if line.base - previous.base > 4.5 * line.size or abs(line.size - first.size) > 0.35 * first.size:
            break
        narrowed = _narrowed(run.strips, line)
        if not narrowed or (not line.tabs and _leaves_table(line, previous, narrowed)):
            break
        run.strips = narrowed
        run.lines.append(line)
        if _gaps(line):
            run.split += 1
            run.last_split = len(run.lines)
    return _checked(run)


def _narrowed(strips: list[tuple[float, float]], line: Line) -> list[tuple[float, float]]:
    """Return what stays of the strips when a line's words are taken out of them."""
    narrowed: list[tuple[float, float]] = []
    for x0, x1 in strips:
        left, right = x0, x1
        for word in line.words:
            if word.x1 > left and word.x0 < right:
                if word.x0 - left >= right - word.x1:
                    right = word.x0
                else:
                    left = word.x1
        if right - left >= _LEAST_STRIP:
            narrowed.append((left, right))
    return narrowed


def _leaves_table(line: Line, previous: Line, strips: list[tuple[float, float]]) -> bool:
    """Tell a line below a table from one that goes on in a cell: set otherwise, or alone in the first column after a gap."""
    if line.bold and not previous.bold:
        return True
    alone = line.x1 <= strips[0][0] + 1
    return alone and (line.base - previous.base > 1.45 * line.size or find_head(line.text, heading=True) is not None)


def _checked(run: _Run) -> _Run | None:
    """Cut the run behind its last cut line's cell, and refuse it if too few lines show its strips."""
    if run.split < _LEAST_ROWS:
        return None
    end = run.last_split
    while end < len(run.lines) and run.lines[end].x0 >= run.strips[0][1] - 1:
        end += 1
    while end < len(run.lines) and run.lines[end].base - run.lines[end - 1].base < 1.35 * run.lines[end].size:
        end += 1
    run.lines = run.lines[:end]
    both = sum(line.x0 < run.strips[0][0] and line.x1 > run.strips[0][1] for line in run.lines)
    if len(run.strips) == 1 and _numbers_only(run):
        return None
    return run if both >= _LEAST_ROWS and both >= 0.12 * len(run.lines) else None


def _numbers_only(run: _Run) -> bool:
    """Tell labels in a margin from a first column: nothing but a few letters or figures stands there."""
    edge = run.strips[0][0]
    firsts = [line.text[: line.words[0].end] for line in run.lines if line.words[0].x1 <= edge + 1]
    alone = all(len(line.words) < 2 or line.words[1].x0 > edge for line in run.lines)  # noqa: PLR2004  # the second word
    return alone and all(len(text) <= _LONGEST_NUMBER for text in firsts)


def _rows(run: _Run) -> list[Row]:
    """Group the lines of a run into rows and cut them into cells."""
    lines = run.lines
    distances = [b.base - a.base for a, b in pairwise(lines)]
    least = min(distances, default=0.0)
    spaced = [distance > 1.25 * least for distance in distances]
    by_gaps = any(spaced) and not all(spaced) and not _filled_throughout(run, spaced)
    rows: list[list[Line]] = [[lines[0]]]
    for at, line in enumerate(lines[1:]):
        has_first = line.x0 < run.strips[0][0]
        if spaced[at] if by_gaps else (has_first or line.x0 < run.strips[0][1]):
            rows.append([line])
        else:
            rows[-1].append(line)
    return [Row(_cells(row, run.strips)) for row in rows]


def _filled_throughout(run: _Run, spaced: list[bool]) -> bool:
    """Tell whether lines set close to the one above fill all columns too, so that each is a row of its own."""
    close = [line for line, apart in zip(run.lines[1:], spaced, strict=True) if not apart]
    filled = sum(
        line.x0 < run.strips[0][0] and all(any(word.x0 >= x1 - 1 for word in line.words) for _, x1 in run.strips)
        for line in close
    )
    return len(run.strips) > 1 and filled > 0.6 * len(close)


def _cells(lines: list[Line], strips: list[tuple[float, float]]) -> list[list[Line]]:
    middles = [(x0 + x1) / 2 for x0, x1 in strips]
    cells: list[list[Line]] = [[] for _ in range(len(strips) + 1)]
    for line in lines:
        start = 0
        while start < len(line.words):
            column = sum(line.words[start].x0 >= middle for middle in middles)
            end = start
            while end < len(line.words) and sum(line.words[end].x0 >= middle for middle in middles) == column:
                end += 1
            cells[column].append(part_of(line, start, end))
            start = end
    return cells


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
    )
