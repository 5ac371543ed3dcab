"""Tables whose cells are drawn: level and upright rules that meet make a grid, and its cells tell rows and columns.

Word processors draw a rule for each side of each cell, or one from end to end, or a frame around the cell: all are reduced
to level and upright pieces, and those that touch belong together. A chart is told from a table by the words that cross its
lines.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from wsis_desktop.reading.pdf.lines.line import TURNS, Grid, Line, turned

_THIN = 3.0
_SHORTEST = 4.0
# Rules end where others begin, give or take so much.
_TOUCHING = 2.5
_ONE_LINE, _ONE_EDGE, _ONE_WIDTH = 0.8, 3.0, 4.0
_MOST_RULES = 5_000
_LEAST_COLUMNS = 2
# No ground of marked words is so high.
_HIGHEST = 36.0
# A frame of one column with rules across it is a table from so many rows on.
_LEAST_ROWS_OF_ONE = 3
# The part of a word that must lie on either side of a rule for the word to cross it, and how many words may.
_CROSSING = 2.0
_MOST_CROSSING = 0.02
# How high over the base of a line, in its size, a rule strikes or underlines; how near the word's beginning it begins.
_STRIKES, _UNDERLINES, _AT_WORD = (0.12, 0.56), (-0.36, 0.06), 0.5
# Where in a line's letters its row is looked for, above its base.
_MIDDLE = 0.3

Raw = dict[str, Any]


class _Rule(NamedTuple):
    """A straight piece: an upright one at `at` from `start` down to `end`, or a level one at `at` from left to right."""

    at: float
    start: float
    end: float


class _Box(NamedTuple):
    x0: float
    y0: float
    x1: float
    y1: float


class _Touching(NamedTuple):
    """Pieces that touch each other: the level ones by their places in a list."""

    levels: list[int]
    uprights: list[_Rule]


def set_grids(lines: Sequence[Line], vectors: Sequence[Raw]) -> None:
    """Give the lines that stand in the cells of a drawn table their grid."""
    if not _LEAST_COLUMNS <= len(vectors) <= _MOST_RULES:
        return
    for turn in TURNS:
        of_turn = [line for line in lines if line.turn == turn]
        if not of_turn:
            continue
        marked = [line for line in of_turn if line.looks.marks]
        for grid in _grids(vectors, turn, marked, of_turn):
            inside = [line for line in of_turn if _is_inside(line, grid)]
            if inside and not _is_crossed(inside, grid):
                for line in inside:
                    line.grid = grid


def drop_frames(pages: Iterable[Iterable[Line]]) -> None:
    """Take the grids of a single row away: they are frames around columns of text, unless others have their columns."""
    lines = [(line, line.grid) for page in pages for line in page if line.grid is not None]
    grids = {id(grid): grid for _, grid in lines}
    shapes = {
        _widths(grid)
        for grid in grids.values()
        if sum(len(set(row)) > 1 for row in grid.owners) > 1 or _is_one_column(grid.xs, grid.ys)
    }
    kept = {key for key, grid in grids.items() if any(_are_alike(_widths(grid), shape) for shape in shapes)}
    whole = [grids[key].xs for key in kept]
    # Where a page cuts a table, some cells of the row that stands alone may be merged.
    kept |= {key for key, grid in grids.items() if key not in kept and any(_are_among(grid.xs, xs) for xs in whole)}
    for line, grid in lines:
        if id(grid) not in kept:
            line.grid = None


def _widths(grid: Grid) -> tuple[float, ...]:
    return tuple(x1 - x0 for x0, x1 in pairwise(grid.xs))


def _are_among(xs: tuple[float, ...], others: tuple[float, ...]) -> bool:
    """Tell edges of several columns that are edges of a table from its left to its right."""
    ends = abs(xs[0] - others[0]) < _ONE_WIDTH and abs(xs[-1] - others[-1]) < _ONE_WIDTH
    return ends and len(xs) > _LEAST_COLUMNS and all(any(abs(x - other) < _ONE_WIDTH for other in others) for x in xs)


def _are_alike(widths: tuple[float, ...], others: tuple[float, ...]) -> bool:
    """Tell columns of the same widths; a bar beside a table may move its edge a little."""
    return len(widths) == len(others) and all(abs(a - b) < _ONE_WIDTH for a, b in zip(widths, others, strict=True))


def cell_of(grid: Grid, line: Line, x: float) -> tuple[int, int]:
    """Return the row and column of the cell in which a place of a line lies."""
    row = bisect_right(grid.ys, line.base - _MIDDLE * line.size) - 1
    column = bisect_right(grid.xs, x) - 1
    row, column = min(max(row, 0), len(grid.owners) - 1), min(max(column, 0), len(grid.xs) - 2)
    return grid.owners[row][column]


def is_in_one_column(line: Line) -> bool:
    """Tell a line in a drawn table of a single column, which no head or foot of a page is."""
    return line.grid is not None and len(line.grid.xs) == _LEAST_COLUMNS


def _is_inside(line: Line, grid: Grid) -> bool:
    middle = line.base - _MIDDLE * line.size
    return (
        grid.ys[0] <= middle <= grid.ys[-1] and line.x0 >= grid.xs[0] - _TOUCHING and line.x1 <= grid.xs[-1] + _TOUCHING
    )


def _is_crossed(lines: Sequence[Line], grid: Grid) -> bool:
    words = crossed = 0
    for line in lines:
        for word in line.words:
            words += 1
            first, last = cell_of(grid, line, word.x0 + _CROSSING), cell_of(grid, line, word.x1 - _CROSSING)
            crossed += word.x1 - word.x0 > 2 * _CROSSING and first != last
    return crossed > _MOST_CROSSING * words


def _grids(vectors: Sequence[Raw], turn: int, marked: Sequence[Line], lines: Sequence[Line]) -> Iterator[Grid]:
    level, upright = _rules(vectors, turn, marked, _between_grounds(vectors, turn, lines))
    for levels, uprights in _together(level, upright):
        ys, xs = _edges([*levels, *_open_ends(uprights)]), _edges(uprights)
        ends = _edges([_Rule(end, 0, 0) for rule in levels for end in rule[1:]])
        # A table may be open at its sides.
        xs = _edges([_Rule(x, 0, 0) for x in (*xs, *(ends[:1] + ends[-1:]))])
        if _is_one_column(xs, ys) or (len(ys) > 1 and len(xs) > _LEAST_COLUMNS):
            owners = _owners(xs, ys, levels, uprights)
            if _is_one_column(xs, ys) or any(len(set(row)) >= _LEAST_COLUMNS for row in owners):
                drawn = [rule.at for rule in levels]
                open_ends = (ys[0] < min(drawn) - _ONE_EDGE, ys[-1] > max(drawn) + _ONE_EDGE)
                yield Grid(xs, ys, owners, open_ends)


def _open_ends(uprights: Sequence[_Rule]) -> Iterator[_Rule]:
    """Yield where a table begins or ends without a level rule, as where a page cuts it: its outer sides both do."""
    if len(uprights) <= _LEAST_COLUMNS:
        return
    edges = min(rule.at for rule in uprights), max(rule.at for rule in uprights)
    sides = [[rule for rule in uprights if abs(rule.at - edge) <= _ONE_LINE] for edge in edges]
    tops, bottoms = (
        [min(rule.start for rule in side) for side in sides],
        [max(rule.end for rule in side) for side in sides],
    )
    for ends in (tops, bottoms):
        if max(ends) - min(ends) <= _TOUCHING:
            yield _Rule(ends[-1], 0, 0)


def _is_one_column(xs: Sequence[float], ys: Sequence[float]) -> bool:
    return len(xs) == _LEAST_COLUMNS and len(ys) > _LEAST_ROWS_OF_ONE


def _between_grounds(vectors: Iterable[Raw], turn: int, lines: Sequence[Line]) -> list[_Box]:
    """Return the coloured grounds of cells: they touch side by side, in several rows at the same places, or are high.

    Those of marked words touch, too, but begin where a word does, and are no higher than a line.
    """
    grounds = {
        _Box(*(round(each, 1) for each in (turned(turn, *vector["bbox"]) if turn else vector["bbox"])))
        for vector in vectors
        if vector["isrect"] and not vector["stroked"]
    }
    high = sorted(box for box in grounds if box.y1 - box.y0 > _SHORTEST < box.x1 - box.x0)
    rows: dict[tuple[float, float], list[_Box]] = {}
    for box in high:
        rows.setdefault((box.y0, box.y1), []).append(box)
    pairs = [(a, b) for row in rows.values() for a, b in pairwise(row) if abs(b.x0 - a.x1) <= _ONE_LINE]
    places = [b.x0 for _, b in pairs]
    often = [
        (a, b)
        for a, b in pairs
        if b.y1 - b.y0 > _HIGHEST or sum(abs(b.x0 - x) <= _ONE_EDGE for x in places) >= _LEAST_COLUMNS
    ]
    return [box for pair in often for box in pair if not any(_begins_at(line, pair[1]) for line in lines)]


def _begins_at(line: Line, box: _Box) -> bool:
    return box.y0 < line.base < box.y1 and any(abs(word.x0 - box.x0) < 1 for word in line.words)


def _rules(
    vectors: Iterable[Raw], turn: int, marked: Sequence[Line], grounds: Sequence[_Box]
) -> tuple[list[_Rule], list[_Rule]]:
    """Return the level and the upright pieces among what is drawn; a frame has two of each, and so has a cell's ground.

    What strikes or underlines words of the `marked` lines may reach to the sides of their cell, and is none of it.
    """
    level = [_Rule(y, box.x0, box.x1) for box in grounds for y in (box.y0, box.y1)]
    upright = [_Rule(x, box.y0, box.y1) for box in grounds for x in (box.x0, box.x1)]
    for vector in vectors:
        if not vector["isrect"]:
            continue
        x0, y0, x1, y1 = turned(turn, *vector["bbox"]) if turn else vector["bbox"]
        width, height = x1 - x0, y1 - y0
        if height <= _THIN and width > _SHORTEST:
            rule = _Rule((y0 + y1) / 2, x0, x1)
            if not any(_marks(rule, line) for line in marked):
                level.append(rule)
        elif width <= _THIN and height > _SHORTEST:
            upright.append(_Rule((x0 + x1) / 2, y0, y1))
        elif vector["stroked"] and width > _SHORTEST and height > _SHORTEST:
            level += [_Rule(y0, x0, x1), _Rule(y1, x0, x1)]
            upright += [_Rule(x0, y0, y1), _Rule(x1, y0, y1)]
    return _joined(level), _joined(upright)


def _marks(rule: _Rule, line: Line) -> bool:
    """Tell a rule that strikes words of a line, as no side of a cell does, or begins under a word where that begins."""
    height = (line.base - rule.at) / line.size
    strikes = _STRIKES[0] <= height <= _STRIKES[1]
    if not strikes and not _UNDERLINES[0] <= height <= _UNDERLINES[1]:
        return False
    ruled = [
        word for word in line.words if any(mark.start < word.end and word.start < mark.end for mark in line.looks.marks)
    ]
    if strikes:
        return any(word.x0 < rule.end and rule.start < word.x1 for word in ruled)
    return any(abs(word.x0 - rule.start) < _AT_WORD for word in ruled)


def _joined(rules: Iterable[_Rule]) -> list[_Rule]:
    """Make one of pieces that lie on one line and touch."""
    joined: list[_Rule] = []
    lines: list[tuple[float, list[_Rule]]] = []
    for rule in sorted(rules):
        if not lines or rule.at - lines[-1][0] > _ONE_LINE:
            lines.append((rule.at, []))
        lines[-1][1].append(rule)
    for at, pieces in lines:
        for piece in sorted(pieces, key=lambda piece: piece.start):
            last = joined[-1] if joined else None
            if last is not None and last.at == at and piece.start <= last.end + _TOUCHING:
                joined[-1] = last._replace(end=max(last.end, piece.end))
            else:
                joined.append(piece._replace(at=at))
    return joined


def _together(level: list[_Rule], upright: list[_Rule]) -> list[tuple[list[_Rule], list[_Rule]]]:
    """Part the pieces into sets that touch each other, level ones with upright ones; the level ones come from above down."""
    heights = [rule.at for rule in level]
    home: dict[int, _Touching] = {}  # of a level piece, by its place in the list
    sets: dict[int, _Touching] = {}
    for rule in upright:
        near = range(bisect_left(heights, rule.start - _TOUCHING), bisect_right(heights, rule.end + _TOUCHING))
        touched = [at for at in near if level[at].start - _TOUCHING <= rule.at <= level[at].end + _TOUCHING]
        if not touched:
            continue
        known = {id(home[at]): home[at] for at in touched if at in home}
        joined = max(known.values(), key=lambda each: len(each.levels), default=_Touching([], []))
        for key, other in known.items():
            sets.pop(key)
            if other is not joined:
                joined.uprights.extend(other.uprights)
                joined.levels.extend(other.levels)
                home.update(dict.fromkeys(other.levels, joined))
        joined.uprights.append(rule)
        joined.levels.extend(at for at in touched if at not in home)
        home.update(dict.fromkeys(touched, joined))
        sets[id(joined)] = joined
    return [([level[at] for at in each.levels], each.uprights) for each in sets.values()]


def _edges(rules: Iterable[_Rule]) -> tuple[float, ...]:
    """Return where the pieces lie, those that lie together as one."""
    edges: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not edges or at - edges[-1] > _ONE_EDGE:
            edges.append(at)
    return tuple(edges)


def _owners(
    xs: tuple[float, ...], ys: tuple[float, ...], levels: list[_Rule], uprights: list[_Rule]
) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return for each place of the grid the row and column where its cell begins: cells may be merged both ways."""
    beside, above = _at_each(xs, uprights), _at_each(ys, levels)
    rows: list[tuple[tuple[int, int], ...]] = []
    for row, (top, bottom) in enumerate(pairwise(ys)):
        owners: list[tuple[int, int]] = []
        for column, (left, right) in enumerate(pairwise(xs)):
            if column and not _is_drawn(beside[column], (top + bottom) / 2):
                owners.append(owners[-1])
            elif row and not _is_drawn(above[row], (left + right) / 2):
                owners.append(rows[-1][column])
            else:
                owners.append((row, column))
        rows.append(tuple(owners))
    return tuple(rows)


def _at_each(edges: Sequence[float], rules: Iterable[_Rule]) -> list[list[_Rule]]:
    """Return the pieces that lie at each edge."""
    ordered = sorted(rules)
    places = [rule.at for rule in ordered]
    return [ordered[bisect_left(places, at - _ONE_EDGE) : bisect_right(places, at + _ONE_EDGE)] for at in edges]


def _is_drawn(rules: Iterable[_Rule], place: float) -> bool:
    return any(rule.start <= place <= rule.end for rule in rules)
