"""Rows of tables without drawn cells, found by the strips that stay empty between their columns.

A table is a run of lines in which the same strip stays free of words though text stands on both sides; most of its lines
are cut there by a wide gap. Paragraphs end the run, since they write across the strip. Rows are told apart by the gaps
between them or, in a table set tight, by the lines whose first column has text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.cells import Row, part_of
from wsis_desktop.reading.pdf.lines import ONE_SIZE, Line, Word
from wsis_desktop.reading.pdf.stretched import is_stretched

_LEAST_STRIP = 5.0
# What is left of a strip beside a full cell, in sizes of the letters, and how near cells begin below each other.
_LEAST_OF_FULL, _ALIGNED = 0.15, 0.6
# A strip of a table is wider than the spaces between its words.
_WIDER_THAN_SPACE, _WIDEST_SPACE = 1.4, 0.7
_LEAST_ROWS = 2
_LONGEST_NUMBER = 5
_FARTHEST = 4.5
# Half a line's distance, and sizes that are one, in sizes of the letters.
_HALF_LINE, _SAME_SIZE = (0.4, 0.8), 0.1
_APART, _NEXT_ROW = 1.25, 2.6
_SPACE = 0.25
# Cells that begin at one place, in points; the gap before a cell is so much wider than the spaces in the cells of its row.
_ONE_PLACE, _WIDER_BY = 0.5, 1.25
TERMINAL = ".:;!?…。；：！？؛؟।"

Strip = tuple[float, float]


@dataclass(slots=True)
class Run:
    """Lines that are a table, the strips that stay empty in all of them, and the distance between the lines of a cell.

    `pitch` is the least distance between rows, and `widest` the widest distance of its lines, where it stood before.
    `head` is the lines of its first row, on whichever page that stood.
    """

    strips: list[Strip]
    lines: list[Line] = field(default_factory=list)
    split: int = 1
    last_split: int = 0
    leading: float = 0.0
    pitch: float = 0.0
    widest: float = 0.0
    head: list[str] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Return the left edge of the table."""
        return min(line.x0 for line in self.lines)

    def widths(self) -> list[float]:
        """Return how wide text may be in each column."""
        begins = [self.left, *(x1 for _, x1 in self.strips)]
        ends = [*(x1 - _LEAST_STRIP for _, x1 in self.strips), max(line.x1 for line in self.lines)]
        return [end - begin for begin, end in zip(begins, ends, strict=True)]

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
        self.head = self.head or [line.text for line in rows[0]]
        return [Row(_cells(row, self.strips)) for row in rows]

    def heads_of(self, lines: list[Line]) -> int:
        """Return how many of the last lines in another column or on another page are this table's head; 0 for none.

        They are in bold over lines that are not, and the first has words where each column begins, and wide gaps alone.
        """
        at = next((at for at, line in enumerate(lines) if line.tabs), len(lines))
        if at == len(lines) or self.lines[0].bold or abs(lines[at].size - self.lines[0].size) >= ONE_SIZE:
            return 0
        places = [self.left, *(x1 for _, x1 in self.strips)]
        shift = lines[at].x0 - self.left
        begins = [lines[at].x0, *(behind.x0 for _, behind in _wide_gaps(lines[at]))]
        aligned = len(begins) == len(places) and all(
            abs(x - y - shift) <= 1 for x, y in zip(begins, places, strict=True)
        )
        return len(lines) - at if aligned else 0

    def row_of(self, lines: list[Line]) -> Row:
        """Return a row of this table that stands in another column or on another page."""
        shift = min(line.x0 for line in lines) - self.left
        return Row(_cells(lines, [(x0 + shift, x1 + shift) for x0, x1 in self.strips]))

    def _beginnings(self) -> list[bool]:
        """Tell of each line but the first whether it begins a row."""
        beside = [_stand_beside(a, b) for a, b in pairwise(self.lines)]
        distances = [b.base - a.base for a, b in pairwise(self.lines)]
        # Lines of one cell may have one of a neighbour between them.
        inner = [sum(distances[at : at + 2]) for at in range(len(beside) - 1) if beside[at] and beside[at + 1]]
        inner += [distance for distance, is_beside in zip(distances, beside, strict=True) if not is_beside]
        least = min([*inner, self.leading or 1e3])
        spaced = [
            distance > _APART * least and not is_beside for distance, is_beside in zip(distances, beside, strict=True)
        ]
        told = any(spaced) or (distances and self.widest > _APART * least)
        self.widest = max([*distances, self.widest])
        if told and not _filled_throughout(self, spaced) and (self.leading or not all(spaced)):
            self.leading = least
            return spaced
        if not any(spaced) and self.pitch > _APART * min([*inner, self.pitch]):
            # Rows stood farther apart on the page before.
            return [_APART * distance > self.pitch for distance in distances]
        return [
            self._is_first(line) and not is_beside and not self._goes_on(line)
            for line, is_beside in zip(self.lines[1:], beside, strict=True)
        ]

    def _is_first(self, line: Line) -> bool:
        """Tell a line whose first column has text."""
        return line.x0 < self.strips[0][1] - 1

    def _goes_on(self, line: Line) -> bool:
        """Tell a line of which every cell goes on in the middle of a sentence."""
        cells = [cell[0] for cell in _cells([line], self.strips) if cell]
        return len(cells) > 1 and all(cell.text[0].islower() for cell in cells)


def run_from(flow: list[Line], start: int) -> Run | None:
    """Return the table that begins with the line at `start`, if one does."""
    strips = _gaps(flow, start) or _beside_full_cells(flow, start)
    if not strips:
        return None
    run = Run(strips, [flow[start]])
    _take_lines(run, flow, start + 1)
    return _checked(run, strips)


def _beside_full_cells(flow: list[Line], at: int) -> list[Strip]:
    """Return what is left of the strips of the row right below beside a line whose first cell is full up to the next one."""
    line, below = flow[at], flow[at + 1] if at + 1 < len(flow) else None
    if below is None or line.grid is not None or (line.bold, line.italic) != (below.bold, below.italic):
        return []
    if abs(line.size - below.size) >= ONE_SIZE or not 0 < below.base - line.base < _NEXT_ROW * line.size:
        return []
    if abs(line.x0 - below.x0) > _ONE_PLACE or not (strips := _gaps(flow, at + 1)):
        return []
    narrowed = _narrowed(strips, line)
    shown = len(narrowed) == len(strips) and _is_aligned(line, [below], narrowed[0])
    return narrowed if shown and _shows_cells(line, narrowed) else []


def continued(run: Run, flow: list[Line], left: float | None = None) -> Run | None:
    """Return the rest of a table at the head of the next page or column, if it goes on there: one row of it is enough.

    `left` is where the table begins there, known if its head stood again: then half a row is enough.
    """
    if not flow or flow[0].grid is not None:
        return None
    shift = (flow[0].x0 if left is None else left) - run.left
    strips = [(x0 + shift, x1 + shift) for x0, x1 in run.strips]
    size = run.lines[-1].size
    first = flow[0]
    if abs(first.size - size) > 0.1 * size or len(_narrowed(strips, first)) < len(strips):
        return None
    if not _shows_cells(first, strips):
        return None
    enough = left is not None or any(word.x0 >= strips[0][1] - 1 for word in first.words)
    if not enough and not _is_rest_of_cell(run, flow, strips):
        return None
    rest = Run(strips, [first], last_split=1, leading=run.leading, pitch=run.pitch, widest=run.widest, head=run.head)
    _take_lines(rest, flow, 1, keep=True)
    rest.lines = rest.lines[: _end(rest)]
    return rest


def _is_rest_of_cell(run: Run, flow: list[Line], strips: list[Strip]) -> bool:
    """Tell lines that only end a first cell, of which all else stood before: its last line had no room for their first word.

    They are apart from what follows, or a row of the table does.
    """
    first, last = flow[0], next((line for line in reversed(run.lines) if line.x0 < run.strips[0][1] - 1), None)
    if last is None or first.bold != last.bold or first.italic != last.italic or find_head(first.text, heading=True):
        return False
    cell = _cells([last], run.strips)[0][0]
    if not lacked_room(cell, first, run.widths()[0]):
        return False
    least = _APART * (run.leading or min((b.base - a.base for a, b in pairwise(run.lines)), default=first.size))
    end = 1
    while end < len(flow) and flow[end].x1 <= strips[0][0] + 1 and 0 < flow[end].base - flow[end - 1].base <= least:
        end += 1
    if end == len(flow) or flow[end].base - flow[end - 1].base > least:
        return True
    return flow[end].x1 > strips[0][1] and len(_narrowed(strips, flow[end])) == len(strips)


def lacked_room(upper: Line, lower: Line, width: float) -> bool:
    """Tell whether the first word of a line would not have fitted behind an unfinished one in a cell so wide."""
    word = lower.words[0]
    need = upper.x1 - upper.x0 + _SPACE * upper.size + word.x1 - word.x0
    return upper.text[-1] not in TERMINAL and need > width


def row_above(run: Run, line: Line) -> Row | None:
    """Return the row that a line is on the page or column before a table, such as its head: one with a gap at each strip."""
    shift = line.x0 - run.left
    strips = [(x0 + shift, x1 + shift) for x0, x1 in run.strips]
    narrowed = _narrowed(strips, line)
    gaps = _gaps([line], 0)
    whole = len(narrowed) == len(strips) and all(_shows(strip, gaps) for strip in narrowed)
    same = abs(line.size - run.lines[0].size) <= _SAME_SIZE * line.size
    return Row(_cells([line], narrowed)) if whole and same else None


def _stand_beside(upper: Line, lower: Line) -> bool:
    """Tell lines of neighbouring cells that are set in the middle of their row's height, so that they share no baseline."""
    least, most = _HALF_LINE
    near = least * lower.size < lower.base - upper.base < most * lower.size
    return near and (lower.x0 > upper.x1 or lower.x1 < upper.x0)


def _take_lines(run: Run, flow: list[Line], at: int, *, keep: bool = False) -> None:
    """Add the lines of a flow to a run, up to the first that belongs to what stands below the table.

    Where its columns are known, `keep` says that none of its strips is crossed.
    """
    while at < len(flow) and _takes(run, flow, at, keep=keep):
        at += 1


def _takes(run: Run, flow: list[Line], at: int, *, keep: bool) -> bool:
    line, previous = flow[at], run.lines[-1]
    first = run.lines[0]
    too_far = line.base - previous.base > _FARTHEST * line.size
    if line.grid is not None or too_far or abs(line.size - first.size) > 0.35 * first.size:
        return False
    narrowed = _narrowed(run.strips, line)
    begins_row = any(_stand_beside(line, below) for below in flow[at + 1 : at + 2])
    if len(narrowed) < (len(run.strips) if keep else 1):
        return False
    if not line.tabs and not begins_row and _leaves_table(line, previous, narrowed):
        return False
    shows = _gaps(flow, at) or _is_aligned(line, run.lines, narrowed[0])
    run.strips = narrowed
    run.lines.append(line)
    if shows or _stand_beside(previous, line):
        run.split += 1
        run.last_split = len(run.lines)
    return True


def _gaps(flow: list[Line], at: int) -> list[Strip]:
    """Return the wide gaps inside a line, from left to right, without the one behind its label."""
    line = flow[at]
    if not line.tabs:
        return []
    head = find_head(line.text, heading=True)
    behind_label = head.end if head else 0
    if is_stretched(flow, at, behind_label):
        return []
    return [(before.x1, behind.x0) for before, behind in _wide_gaps(line) if behind.start > behind_label]


def _wide_gaps(line: Line) -> Iterator[tuple[Word, Word]]:
    """Yield the words before and behind each gap of a line that is wider than a space."""
    return ((before, behind) for before, behind in pairwise(line.words) if behind.start in line.tabs)


def _is_aligned(line: Line, above: list[Line], strip: Strip) -> bool:
    """Tell a line whose first cell is full, so that next to no gap is left: the next cell begins where those above it do."""
    at = _first_behind(line, strip)
    head = find_head(line.text, heading=True)
    if not at or (head is not None and line.words[at].start <= head.end) or not _is_wide(line, [at]):
        return False
    firsts = (other.words[_first_behind(other, strip)] for other in above)
    return any(abs(first.x0 - line.words[at].x0) < _ONE_PLACE for first in firsts)


def _first_behind(line: Line, strip: Strip) -> int:
    """Return the place of the first word behind a strip; 0 where all words stand on one side of it."""
    return next((at for at, word in enumerate(line.words) if word.x0 >= strip[1] - 1), 0)


def _is_wide(line: Line, places: Sequence[int]) -> bool:
    """Tell whether the gaps before some words are wider than all others in a line, and not for a mark that stood there."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(line.words)]
    others = [gap for at, gap in enumerate(gaps, 1) if at not in places]
    marked = any(line.words[at - 1].end <= offset <= line.words[at].start for at in places for offset, _ in line.marks)
    return not marked and min(gaps[at - 1] for at in places) > _WIDER_BY * max(others, default=0.0)


def _shows_cells(line: Line, strips: list[Strip]) -> bool:
    """Tell a line of cells from prose that has a space at each strip: cells begin at their edges or behind wide gaps."""
    places = [at for at in (_first_behind(line, strip) for strip in strips) if at]
    edges = all(abs(line.words[at].x0 - strip[1]) <= 1 for strip in strips if (at := _first_behind(line, strip)))
    return not places or edges or _is_wide(line, places)


def _narrowed(strips: Iterable[Strip], line: Line) -> list[Strip]:
    """Return what stays of the strips when a line's words are taken out of them."""
    strips = list(strips)
    narrowed: list[Strip] = []
    for x0, x1 in strips:
        left, right = x0, x1
        for begins, ends in line.extents:
            if ends > left and begins < right:
                if begins - left >= right - ends:
                    right = begins
                else:
                    left = ends
        if (left, right) == (x0, x1) or right - left >= _LEAST_STRIP:
            narrowed.append((left, right))
        elif (rest := _beside_full_cell((x0, x1), line)) and _shows_others(line, strips):
            narrowed.append(rest)
    return narrowed


def _beside_full_cell(strip: Strip, line: Line) -> Strip | None:
    """Return what is left of a strip where a cell is full up to the next one, which begins where it does in other rows."""
    before = max((word.x1 for word in line.words if word.x0 < strip[1] - _ALIGNED), default=strip[0])
    begins = any(abs(word.x0 - strip[1]) <= _ALIGNED for word in line.words)
    return (before, strip[1]) if begins and strip[1] - before >= _LEAST_OF_FULL * line.size else None


def _shows_others(line: Line, strips: list[Strip]) -> bool:
    """Tell whether a line has gaps at all strips but one."""
    return len(strips) > 1 and sum(_shows(gap, strips) for gap in _gaps([line], 0)) >= len(strips) - 1


def _leaves_table(line: Line, previous: Line, strips: list[Strip]) -> bool:
    """Tell a line below a table from one that goes on in a cell: set otherwise, or alone in the first column after a gap."""
    if line.bold and not previous.bold:
        return True
    alone = line.x1 <= strips[0][0] + 1
    return alone and (line.base - previous.base > 1.45 * line.size or find_head(line.text, heading=True) is not None)


def _checked(run: Run, first: list[Strip]) -> Run | None:
    """Cut the run behind its last cut line's cell, and refuse it if too few lines show its strips."""
    if run.split < _LEAST_ROWS:
        return None
    run.lines = run.lines[: _end(run)]
    # What stands below the table may have crossed some of its strips.
    run.strips = _gaps(run.lines, 0) or first
    for line in run.lines[1:]:
        run.strips = _narrowed(run.strips, line)
    run.strips = _all_strips(run)
    both = sum(line.x0 < run.strips[0][0] and line.x1 > run.strips[0][1] for line in run.lines)
    both += sum(_stand_beside(a, b) for a, b in pairwise(run.lines))
    if len(run.strips) == 1 and _numbers_only(run):
        return None
    return run if both >= _LEAST_ROWS and both >= 0.12 * len(run.lines) else None


def _end(run: Run) -> int:
    """Return how many lines of a run are the table's: those behind the last cut one must go on in its cells."""
    end = run.last_split
    while end < len(run.lines) and run.lines[end].x0 >= run.strips[0][1] - 1:
        end += 1
    while end < len(run.lines) and run.lines[end].base - run.lines[end - 1].base < 1.35 * run.lines[end].size:
        end += 1
    return end


def _all_strips(run: Run) -> list[Strip]:
    """Return the strips of a run with those that its first line did not show: there its cells may be full."""
    words = sorted((word.x0, word.x1) for line in run.lines for word in line.words)
    least = max(_LEAST_STRIP, _WIDER_THAN_SPACE * _space(run.lines))
    found: list[Strip] = []
    end = words[0][1]
    for x0, x1 in words:
        if x0 - end >= least and (_shows((end, x0), run.strips) or _parts((end, x0), run.lines, least)):
            found.append((end, x0))
        end = max(end, x1)
    return found if len(found) > len(run.strips) else run.strips


def _space(lines: list[Line]) -> float:
    """Return the width of the spaces between words; 0 where no cell has two words."""
    gaps = [behind.x0 - before.x1 for line in lines for before, behind in pairwise(line.words)]
    return min((gap for gap in gaps if 0 < gap < _WIDEST_SPACE * lines[0].size), default=0.0)


def _shows(strip: Strip, known: list[Strip]) -> bool:
    return any(strip[0] < x1 and x0 < strip[1] for x0, x1 in known)


def _parts(strip: Strip, lines: list[Line], least: float) -> bool:
    """Tell whether a strip parts columns: most lines that have words on both sides have a gap there that is wider."""
    both = wide = 0
    for line in lines:
        before = [word.x1 for word in line.words if word.x1 <= strip[0] + 1]
        behind = [word.x0 for word in line.words if word.x0 >= strip[1] - 1]
        if before and behind:
            both += 1
            wide += behind[0] - before[-1] > max(2 * least, line.size)
    return wide >= _LEAST_ROWS and 2 * wide >= both


def _numbers_only(run: Run) -> bool:
    """Tell labels in a margin from a first column: nothing but a few letters or figures stands there."""
    edge = run.strips[0][0]
    firsts = [line.text[: line.words[0].end] for line in run.lines if line.words[0].x1 <= edge + 1]
    alone = all(len(line.words) < 2 or line.words[1].x0 > edge for line in run.lines)  # noqa: PLR2004  # the second word
    return alone and all(len(text) <= _LONGEST_NUMBER for text in firsts)


def _filled_throughout(run: Run, spaced: list[bool]) -> bool:
    """Tell whether lines set close to the one above fill all columns too, so that each is a row of its own."""
    close = [line for line, apart in zip(run.lines[1:], spaced, strict=True) if not apart]
    filled = sum(
        line.x0 < run.strips[0][0] and all(any(word.x0 >= x1 - 1 for word in line.words) for _, x1 in run.strips)
        for line in close
    )
    return len(run.strips) > 1 and filled > 0.6 * len(close)


def _cells(lines: list[Line], strips: list[Strip]) -> list[list[Line]]:
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
