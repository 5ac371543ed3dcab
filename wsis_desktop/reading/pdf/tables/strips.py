"""Rows of tables without drawn cells, found by the strips that stay empty between their columns.

A table is a run of lines in which the same strip stays free of words though text stands on both sides; most of its lines
are cut there by a wide gap. Paragraphs end the run, since they write across the strip.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.lines.cells import Row, is_figure
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line
from wsis_desktop.reading.pdf.tables.gaps import (
    ONE_PLACE,
    TERMINAL,
    Strip,
    cells_of,
    gaps_in,
    goes_on_below,
    in_line,
    is_aligned,
    is_shown,
    is_wide_at,
    lacked_room,
    runs_over,
    shows_cells,
    what_stays,
)
from wsis_desktop.reading.pdf.tables.heads import shift_of
from wsis_desktop.reading.pdf.tables.hidden_strips import all_strips
from wsis_desktop.reading.pdf.tables.runs import Run, holds_figures, stand_beside

_LEAST_ROWS = 2
# So many strips tell a table by its head and one row.
_LEAST_STRIPS = 2
_LONGEST_NUMBER = 5
_FARTHEST = 4.5
# Sizes that are one, in sizes of the letters.
_SAME_SIZE = 0.1
_APART, _NEXT_ROW = 1.25, 2.6
# How far apart lines of one cell stand at most, and how much nearer than rows.
_CLOSE, _NEARER = 1.4, 1.1
_FEW_LINES = 2
_AS_NEAR = 1.02
# The share of lines with words in two cells: fewer, where meanings are long and nothing stands out of line.
_USUAL_SHARE, _LEAST_SHARE = 0.12, 0.04


def run_from(flow: list[Line], start: int) -> Run | None:
    """Return the table that begins with the line at `start`, if one does."""
    strips = gaps_in(flow, start) or _beside_full_cells(flow, start)
    if not strips or flow[start].prose:
        return None
    run = Run(strips, [flow[start]])
    _take_lines(run, flow, start + 1)
    return _checked(run, strips)


def run_below(head: Line, flow: list[Line]) -> Run | None:
    """Return the table whose `head` alone ends the page or column before: one row is enough whose cells begin as its words.

    The head is in bold and the row is not; two columns alone may be a label and a text.
    """
    first, strips = flow[0], gaps_in(flow, 0)
    if len(strips) < _LEAST_STRIPS or first.grid is not None or first.prose or not gaps_in([head], 0):
        return None
    if shift_of(head, [first], strips, first.x0) is None:
        return None
    run = Run(strips, [first], last_split=1)
    _take_lines(run, flow, 1, keep=True)
    run.lines = run.lines[: _end(run)]
    return run


def _beside_full_cells(flow: list[Line], at: int) -> list[Strip]:
    """Return what is left of the strips of the row right below beside a line whose first cell is full up to the next one."""
    line, next_row = flow[at], _next_row(flow, at)
    below = flow[next_row] if next_row < len(flow) else None
    if below is None or line.grid is not None or (line.bold, line.italic) != (below.bold, below.italic):
        return []
    if abs(line.size - below.size) >= ONE_SIZE or not 0 < below.base - flow[next_row - 1].base < _NEXT_ROW * line.size:
        return []
    if abs(line.x0 - below.x0) > ONE_PLACE or not (strips := gaps_in(flow, next_row)):
        return []
    narrowed = what_stays(strips, line)
    shown = len(narrowed) == len(strips) and is_aligned(line, [below], narrowed[0])
    return narrowed if shown and shows_cells(line, narrowed) else []


def _next_row(flow: list[Line], at: int) -> int:
    """Return where the lines end with which a cell behind the first one goes on, at one place, below a line."""
    end = at + 1
    if end < len(flow) and any(abs(word.x0 - flow[end].x0) <= ONE_PLACE for word in flow[at].words[1:]):
        place = flow[end].x0
        while end < len(flow) and abs(flow[end].x0 - place) <= ONE_PLACE and _is_close(flow[end - 1], flow[end]):
            end += 1
    return end


def _is_close(upper: Line, lower: Line) -> bool:
    return abs(upper.size - lower.size) < ONE_SIZE and 0 < lower.base - upper.base < _NEXT_ROW * lower.size


def continued(run: Run, flow: list[Line], left: float | None = None, lefts: Collection[float] = ()) -> Run | None:
    """Return the rest of a table at the head of the next page or column, if it goes on there: one row of it is enough.

    `left` is where the table begins there, known if its head stood again: then half a row is enough. `lefts` are where the
    columns before begin: a figure alone, which does not show it, may be all that the last one holds.
    """
    if not flow or flow[0].grid is not None or flow[0].prose:
        return None
    left = _left_beside(run, flow, lefts) if left is None else left
    set_in = left is None and flow[0].x0 - min(line.x0 for line in flow) > ONE_PLACE
    shift = (flow[0].x0 if left is None else left) - run.left
    strips = [(x0 + shift, x1 + shift) for x0, x1 in run.strips]
    size = run.lines[-1].size
    first = flow[0]
    narrowed = what_stays(strips, first)
    if len(narrowed) < len(strips):
        # A wide figure may leave next to nothing of the strip beside a long name, which is none the less wide.
        narrowed = gaps_in(flow, 0)
        if len(narrowed) != len(strips) or not all(
            is_shown(gap, [strip]) for gap, strip in zip(narrowed, strips, strict=True)
        ):
            return None
    if abs(first.size - size) > 0.1 * size:
        return None
    is_row = shows_cells(first, narrowed, surely=set_in) and not runs_over(first, narrowed)
    if not is_row or _begins_paragraph(first, run, shift):
        return None
    enough = left is not None or any(word.x0 >= strips[0][1] - 1 for word in first.words)
    if not enough and not _is_rest_of_cell(run, flow, strips):
        return None
    figured = any(is_figure(cell[0].text) for cell in cells_of(run.lines[-1:], run.strips)[1:] if cell)
    rest = replace(run, strips=narrowed, lines=[first], split=1, last_split=1, begins=run.left + shift, figured=figured)
    _take_lines(rest, flow, 1, keep=True)
    rest.lines = rest.lines[: _end(rest)]
    return rest


def _set_alike(upper: Line, lower: Line) -> bool:
    return (upper.bold, upper.italic) == (lower.bold, lower.italic) and abs(upper.size - lower.size) < ONE_SIZE


def _left_beside(run: Run, flow: list[Line], lefts: Collection[float]) -> float | None:
    """Return where a table begins whose first line on a page or column only ends a cell behind a strip; None for another."""
    first = flow[0]
    cells = cells_of([line for line in run.lines if line.x1 > run.strips[0][1]], run.strips)
    for left in (run.left, min(line.x0 for line in flow)):
        if left < first.x0 and _are_figures_of(cells, first, run, left - run.left):
            return left
        for cell, width, (_, edge) in zip(cells[1:], run.widths()[1:], run.strips, strict=True):
            begins = left < first.x0 and abs(first.x0 - edge - left + run.left) <= ONE_PLACE
            if begins and _is_above_row(flow, left):
                return left
            unfinished = begins and bool(cell) and cell[-1].text[-1] not in TERMINAL
            if (
                unfinished
                and _set_alike(cell[-1], first)
                and (first.text[0].islower() or lacked_room(cell[-1], first, width))
            ):
                return left
    others = sorted(left for left in lefts if left < first.x0) if len(flow) == 1 else []
    return next((left for left in others if _are_figures_of(cells, first, run, left - run.left)), None)


def _is_above_row(flow: list[Line], left: float) -> bool:
    """Tell a cell, at the head of a page or column, that goes on down to a row from `left` on with a cell at its place."""
    place = flow[0].x0
    at = next((at for at, line in enumerate(flow) if abs(line.x0 - place) > ONE_PLACE), len(flow))
    if (
        at == len(flow)
        or abs(flow[at].x0 - left) > ONE_PLACE
        or flow[at].base - flow[at - 1].base > _FARTHEST * flow[at].size
    ):
        return False
    return any(abs(x1 - place) <= ONE_PLACE for _, x1 in gaps_in(flow, at))


def _are_figures_of(cells: list[list[Line]], line: Line, run: Run, shift: float) -> bool:
    """Tell a row that holds only figures: each begins, ends or has its middle where one of its column does."""
    own = cells_of([line], [(x0 + shift, x1 + shift) for x0, x1 in run.strips])
    return all(
        not parts
        or (
            is_figure(parts[0].text)
            and any(is_figure(other.text) and in_line(other, parts[0], shift) for other in cell)
        )
        for cell, parts in zip(cells, own, strict=True)
    )


def _is_rest_of_cell(run: Run, flow: list[Line], strips: list[Strip]) -> bool:
    """Tell lines that only end a first cell, of which all else stood before: its last line had no room for their first word.

    They are apart from what follows, or a row of the table does.
    """
    first, last = flow[0], next((line for line in reversed(run.lines) if line.x0 < run.strips[0][1] - 1), None)
    if last is None or first.bold != last.bold or first.italic != last.italic or find_head(first.text, heading=True):
        return False
    cell = cells_of([last], run.strips)[0][0]
    lacked = lacked_room(cell, first, run.widths(at_least=True)[0])
    begins_lower = first.text[0].islower()
    if cell.text[-1] in TERMINAL or not (lacked or begins_lower):
        return False
    least = _APART * (run.leading or min((b.base - a.base for a, b in pairwise(run.lines)), default=first.size))
    end = 1
    while end < len(flow) and flow[end].x1 <= strips[0][0] + 1 and 0 < _distance(flow, end) <= least:
        end += 1
    if end < len(flow) and max(line.x1 for line in flow[:end]) > max(line.x1 for line in flow[end:]) - first.size:
        return False  # no cell is as wide as the text
    # A line or two that begin in the middle of a sentence are no paragraph.
    surely = (end <= _FEW_LINES and begins_lower) or lacked_room(cell, first, run.widths()[0])
    if lacked and surely and (end <= _FEW_LINES if end == len(flow) else _distance(flow, end) > least):
        return True
    if end == len(flow) or flow[end].x1 <= strips[0][1] or len(what_stays(strips, flow[end])) < len(strips):
        return False
    gaps = gaps_in(flow, end)
    return lacked or (end <= _FEW_LINES and len(gaps) == len(strips) and all(is_shown(strip, gaps) for strip in strips))


def _distance(flow: list[Line], at: int) -> float:
    return flow[at].base - flow[at - 1].base


def row_above(run: Run, lines: Sequence[Line]) -> Row | None:
    """Return the row that lines are on the page or column before a table, such as its head: one with a gap at each strip."""
    first = lines[0]
    shift = first.x0 - run.left
    strips = narrowed = [(x0 + shift, x1 + shift) for x0, x1 in run.strips]
    for line in lines:
        narrowed = what_stays(narrowed, line)
    gaps = gaps_in(lines, 0)
    whole = len(narrowed) == len(strips) and all(is_shown(strip, gaps) for strip in narrowed)
    same = abs(first.size - run.lines[0].size) <= _SAME_SIZE * first.size
    return Row(cells_of(list(lines), narrowed)) if whole and same else None


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
    if line.grid is not None or line.prose or too_far or abs(line.size - first.size) > 0.35 * first.size:
        return False
    narrowed = what_stays(run.strips, line)
    begins_row = any(stand_beside(line, below) for below in flow[at + 1 : at + 2])
    begins_row = begins_row or _names_row_below(narrowed, previous, flow, at)
    if len(narrowed) < (len(run.strips) if keep else 1) or runs_over(line, narrowed):
        return False
    gaps = gaps_in(flow, at)
    if (
        not begins_row
        and line.opens_row is None
        and (_begins_paragraph(line, run) or (not gaps and _leaves_table(line, run, narrowed)))
    ):
        return False
    shows = (
        gaps
        or is_aligned(line, run.lines, narrowed[0])
        or (keep and (is_wide_at(line, narrowed[0], ()) or goes_on_below(flow, at, narrowed[0])))
    )
    run.strips = narrowed
    run.lines.append(line)
    if shows or stand_beside(previous, line):
        run.split += 1
        run.last_split = len(run.lines)
    return True


def _names_row_below(strips: list[Strip], previous: Line, flow: list[Line], at: int) -> bool:
    """Tell the first line of a name whose cells stand beside its second one: that is nearer than the row above."""
    line, below = flow[at], flow[at + 1] if at + 1 < len(flow) else None
    if not strips or below is None or not _set_alike(line, below) or line.x1 > strips[0][0] + 1:
        return False
    near = below.base - line.base < min(_CLOSE * line.size, (line.base - previous.base) / _NEARER)
    gaps = gaps_in(flow, at + 1)
    shown = bool(gaps) and len(what_stays(strips, below)) == len(strips) and is_shown(strips[0], gaps)
    return near and shown and not line.bold and abs(line.x0 - below.x0) <= ONE_PLACE


def _begins_paragraph(line: Line, run: Run, shift: float = 0.0) -> bool:
    """Tell a numbered paragraph at the left edge of a table none of whose rows begins with a label: text set wide.

    On another page or column, that edge lies by `shift` farther right.
    """
    head = find_head(line.text)
    if head is None or head.label is None or abs(line.x0 - run.left - shift) > ONE_PLACE:
        return False
    return head.end in line.tabs and not any(find_head(other.text) for other in run.lines)


def _leaves_table(line: Line, run: Run, strips: list[Strip]) -> bool:
    """Tell a line below a table from one that goes on in a cell: set otherwise, or alone in the first column after a gap."""
    previous = run.lines[-1]
    if line.bold and not (previous.bold or (previous.x0 < strips[0][0] and previous.runs and previous.runs[0].bold)):
        return True
    figure = is_figure(line.text) and line.x0 > run.left + line.size
    alone = line.x1 <= strips[0][0] + 1 and not figure
    apart = line.base - previous.base > 1.45 * line.size and not _goes_on_closely(run, len(run.lines), line)
    return alone and (apart or find_head(line.text, heading=True) is not None)


def _goes_on_closely(run: Run, at: int, line: Line) -> bool:
    """Tell a line that begins small and is no farther from the one above it than any lines of a run are."""
    nearest = min((b.base - a.base for a, b in pairwise(run.lines)), default=0.0)
    return line.text[0].islower() and line.base - run.lines[at - 1].base <= _AS_NEAR * nearest


def _checked(run: Run, first: list[Strip]) -> Run | None:
    """Cut the run behind its last cut line's cell, and refuse it if too few lines show its strips."""
    if run.split < _LEAST_ROWS:
        return None
    taken = run.lines
    run.lines = taken[: _end(run)]
    # What stands below the table may have crossed some of its strips.
    run.strips = gaps_in(run.lines, 0) or first
    for line in run.lines[1:]:
        run.strips = what_stays(run.strips, line)
    known = len(run.strips)
    run.strips = all_strips(run.lines, run.strips)
    if len(run.strips) > known:
        # A figure alone in the last row may stand before the strip that the head showed.
        run.lines, shown = taken, run.lines
        end, run.lines = _end(run), shown
        while len(run.lines) < end and len(what_stays(run.strips, taken[len(run.lines)])) == len(run.strips):
            run.lines.append(taken[len(run.lines)])
    both = sum(line.x0 < run.strips[0][0] and line.x1 > run.strips[0][1] for line in run.lines)
    # A head may have no word over the names.
    both += len(run.strips) > 1 and run.lines[0].x0 >= run.strips[0][1] - 1
    both += sum(stand_beside(a, b) for a, b in pairwise(run.lines))
    if len(run.strips) == 1 and _numbers_only(run):
        return None
    least = _LEAST_SHARE if _begins_in_columns(run) else _USUAL_SHARE
    return run if both >= _LEAST_ROWS and both >= least * len(run.lines) else None


def _begins_in_columns(run: Run) -> bool:
    """Tell a run in each line of which all cells begin at the left edge of their column."""
    edges = [run.left, *(x1 for _, x1 in run.strips)]
    columns = zip(cells_of(run.lines, run.strips), edges, strict=True)
    return all(abs(part.x0 - edge) <= ONE_PLACE for cell, edge in columns for part in cell)


def _end(run: Run) -> int:
    """Return how many lines of a run are the table's: those behind the last cut one must go on in its cells."""
    end = run.last_split
    while end < len(run.lines) and run.lines[end].x0 >= run.strips[0][1] - 1:
        end += 1
    while end < len(run.lines) and (
        run.lines[end].opens_row is False
        or run.lines[end].base - run.lines[end - 1].base < 1.35 * run.lines[end].size
        or _goes_on_closely(run, end, run.lines[end])
        or holds_figures(run.lines[end], run.strips)
        or any(abs(run.lines[end].x0 - edge) <= ONE_PLACE for _, edge in run.strips)
    ):
        end += 1
    return end


def _numbers_only(run: Run) -> bool:
    """Tell labels in a margin from a first column: nothing but a few letters or figures stands there."""
    edge = run.strips[0][0]
    firsts = [line.text[: line.words[0].end] for line in run.lines if line.words[0].x1 <= edge + 1]
    alone = all(len(line.words) < 2 or line.words[1].x0 > edge for line in run.lines)  # noqa: PLR2004  # the second word
    return alone and all(len(text) <= _LONGEST_NUMBER for text in firsts)
