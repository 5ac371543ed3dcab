"""A page is read in bands: what stands over several columns ends those above it."""

from __future__ import annotations

from bisect import bisect_left

from wsis_desktop.reading.pdf.columns.last_columns import Gutter, extent_of
from wsis_desktop.reading.pdf.columns.rows import join_pieces
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Grid, Line

# How close lines of one title stand, and how much their middles differ, in sizes of its letters.
_CLOSE, _ONE_AXIS = 1.7, 0.5
# How close lines of text stand.
_NEXT_LINE = 1.4
# Pieces whose base lines are so near stand on one line; letters without strokes upwards are so high, in their size.
_ONE_LINE, _LOW = 2.0, 0.5
# Lines of text that a far larger word was set over.
_FAR_LARGER, _FEW_WORDS = 1.3, 2
# Lines of the next column beside one that ends in the gutter: how far off its base line, and where they begin.
_BESIDE, _EDGE, _INDENT = 0.8, 2.0, 4


def flows_of(pieces: list[Line], gutters: list[Gutter]) -> list[list[Line]]:
    """Return the lines of one page and turn in reading order, a list for each column of each band."""
    if not gutters:
        return [join_pieces(pieces)] if pieces else []
    return _banded(pieces, gutters)


def _centred_below(upper: Line, lower: Line) -> bool:
    """Tell the last line of a title over several columns, which may be no wider than the one in the middle."""
    close = 0 < lower.base - upper.base < _CLOSE * lower.size and abs(lower.size - upper.size) < ONE_SIZE
    offset = (upper.x0 + upper.x1 - lower.x0 - lower.x1) / 2
    return close and lower.bold == upper.bold and abs(offset) < _ONE_AXIS * lower.size


def _reaches_over(piece: Line, pieces: list[Line], gutters: list[Gutter]) -> bool:
    """Tell what is too wide for its column from what stands over several: lines of a next column stand beside it."""
    middles = _middles(gutters)
    own = sum(piece.x0 >= middle for middle in middles)
    edge = gutters[own][1] if own < len(gutters) else piece.x0
    into_gutter = piece.grid is None and piece.x1 <= edge
    return any(
        _stand_beside(piece, other)
        or _stands_beside_table(other, piece.grid)
        or (into_gutter and _begins_beside(piece, other, edge))
        for other in pieces
        if sum(other.x0 >= middle for middle in middles) > own and (other.grid is None or other.grid is not piece.grid)
    )


def _begins_beside(piece: Line, other: Line, edge: float) -> bool:
    """Tell a line of the next column, which begins at its edge or farther in, on the line of a piece or beside it."""
    level = abs(other.base - piece.base) < _BESIDE * piece.size
    return level and other.grid is None and -_EDGE <= other.x0 - edge <= _INDENT * other.size


def _stands_beside_table(piece: Line, grid: Grid | None) -> bool:
    """Tell a line of text at the height of a drawn table that ends left of it."""
    beside = grid is not None and grid.xs[-1] <= piece.x0 + _ONE_LINE and grid.ys[0] < piece.base < grid.ys[-1]
    return beside and len(piece.words) > _FEW_WORDS


def _stand_beside(piece: Line, other: Line) -> bool:
    """Tell two pieces of which neither stands above the other, nor both on one line."""
    if abs(other.base - piece.base) <= _ONE_LINE:
        return piece.size > _FAR_LARGER * other.size and len(other.words) > _FEW_WORDS
    return other.base - _LOW * other.size < piece.base and other.base > piece.base - _LOW * piece.size


def _middles(gutters: list[Gutter]) -> list[float]:
    return [(x0 + x1) / 2 for x0, x1 in gutters]


def _crosses(piece: Line, middles: list[float]) -> bool:
    x0, x1 = extent_of(piece)
    return any(x0 < middle - 2 and x1 > middle + 2 for middle in middles)


def _beside_wide(pieces: list[Line], across: list[Line], middles: list[float]) -> set[Line]:
    """Return the pieces on one line with one across a gutter that fills a part of their column: cells, or a label."""
    bases = sorted(across, key=lambda piece: piece.base)
    found: set[Line] = set()
    for piece in pieces if bases else ():
        at = bisect_left(bases, piece.base - _ONE_LINE, key=lambda other: other.base)
        column = sum(piece.x0 >= middle for middle in middles)
        while at < len(bases) and bases[at].base <= piece.base + _ONE_LINE:
            x0, x1 = extent_of(bases[at])
            if sum(x0 >= middle for middle in middles) <= column <= sum(x1 > middle for middle in middles):
                found.add(piece)
            at += 1
    return found


def _between_wide(pieces: list[Line], crossing: set[Line], middles: list[float]) -> set[Line]:
    """Return the short lines between those that stand across a gutter, as near to them as lines are, with none beside them.

    The pieces come from top to bottom.
    """
    found: set[Line] = set()
    between: list[Line] = []
    last: Line | None = None
    for piece in pieces:
        near = last is not None and piece.base - last.base <= _NEXT_LINE * piece.size
        between = between if near else []
        if piece not in crossing:
            near = near and (last in crossing or bool(between))
            between = [*between, piece] if near else []
        elif between:
            alone = len({sum(each.x0 >= middle for middle in middles) for each in between}) == 1
            found.update(between if alone else ())
            between = []
        last = piece
    return found


def _banded(pieces: list[Line], gutters: list[tuple[float, float]]) -> list[list[Line]]:
    """Read the page in bands: a line across a gutter ends the columns above it."""
    middles = _middles(gutters)
    flows: list[list[Line]] = []
    wide: list[Line] = []
    columns: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]

    def close(parts: list[list[Line]]) -> None:
        flows.extend(join_pieces(part) for part in parts if part)
        for part in parts:
            part.clear()

    across = [piece for piece in pieces if _crosses(piece, middles) and not _reaches_over(piece, pieces, gutters)]
    crossing = set(across) | _beside_wide(pieces, across, middles)
    pieces = sorted(pieces, key=lambda piece: piece.base)
    crossing |= _between_wide(pieces, crossing, middles)
    for piece in pieces:
        if piece in crossing or (wide and not any(columns) and _centred_below(wide[-1], piece)):
            close(columns)
            wide.append(piece)
        else:
            if wide:
                close([wide])
            columns[sum(piece.x0 >= middle for middle in middles)].append(piece)
    close([wide])
    close(columns)
    return flows
