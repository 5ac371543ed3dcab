"""Strips between a table's columns that its first line does not show: its cells may be full there, or empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.tables.gaps import (
    LEAST_STRIP,
    Strip,
    are_parted,
    cells_of,
    in_line,
    is_shown,
    is_wide_at,
    runs_over_next,
)

# A strip of a table is wider than the spaces between its words.
_WIDER_THAN_SPACE: Final = 1.4
# One beside which all cells stand in line may be narrower.
_WIDER_IN_LINE: Final = 1.2
_WIDEST_SPACE: Final = 0.7
_LEAST_ROWS: Final = 2


def all_strips(lines: Sequence[Line], known: list[Strip]) -> list[Strip]:
    """Return the known strips of a table's lines with those that its first line did not show."""
    words = sorted(extent for line in lines for extent in _inside_cells(line))
    space = _space(lines)
    least, narrowest = (max(LEAST_STRIP, wider * space) for wider in (_WIDER_THAN_SPACE, _WIDER_IN_LINE))
    found: list[Strip] = []
    end = words[0][1]
    for x0, x1 in words:
        strip = (end, x0)
        wide = x0 - end >= least and (is_shown(strip, known) or _parts(strip, lines, known, least))
        if wide or (not is_shown(strip, known) and _is_narrow(strip, lines, known, narrowest)):
            found.append(strip)
        end = max(end, x1)
    return found if len(found) > len(known) else known


def _inside_cells(line: Line) -> Iterator[tuple[float, float]]:
    """Yield where the words of a line begin and end; one that runs over the next cell shows only where it begins."""
    for word, behind in pairwise(line.words):
        yield word.x0, word.x0 if runs_over_next(word, behind) else word.x1
    yield from ((word.x0, word.x1) for word in line.words[-1:])


def _is_narrow(strip: Strip, lines: Sequence[Line], known: list[Strip], narrowest: float) -> bool:
    """Tell a strip that is narrow for a table by where its cells stand: in line on both sides of it.

    Cells that have nothing beside them may be too wide for their column, and leave next to none of it. Then all others
    begin at one place behind it, and some of them far behind those before.
    """
    width = strip[1] - strip[0]
    if width >= narrowest:
        return _has_cells_in_line(strip, lines, known)
    gaps = _gaps_at(strip, lines)
    far = sum(gap > max(2 * narrowest, line.size) for line, gap in gaps)
    return width > 0 and far >= _LEAST_ROWS and are_parted([line for line, _ in gaps], strip, known)


def _space(lines: Sequence[Line]) -> float:
    """Return the width of the spaces between words; 0 where no cell has two words."""
    gaps = [behind.x0 - before.x1 for line in lines for before, behind in pairwise(line.words)]
    return min((gap for gap in gaps if 0 < gap < _WIDEST_SPACE * lines[0].size), default=0.0)


def _parts(strip: Strip, lines: Sequence[Line], known: list[Strip], least: float) -> bool:
    """Tell whether a strip parts columns: most lines that have words on both sides have a gap there that is wider.

    One wide gap is enough where cells begin at one place behind those of the others, or stand in line on both sides.
    """
    gaps = _gaps_at(strip, lines)
    both = [line for line, _ in gaps]
    wide = sum(gap > max(2 * least, line.size) for line, gap in gaps)
    often = wide >= _LEAST_ROWS and 2 * wide >= len(both)
    return often or (wide > 0 and are_parted(both, strip, known)) or _has_cells_in_line(strip, lines, known)


def _gaps_at(strip: Strip, lines: Sequence[Line]) -> list[tuple[Line, float]]:
    """Return the lines with words on both sides of a strip, each with how wide its gap is there."""
    found: list[tuple[Line, float]] = []
    for line in lines:
        before = [word.x1 for word in line.words if word.x1 <= strip[0] + 1]
        behind = [word.x0 for word in line.words if word.x0 >= strip[1] - 1]
        if before and behind:
            found.append((line, behind[0] - before[-1]))
    return found


def _has_cells_in_line(strip: Strip, lines: Sequence[Line], known: list[Strip]) -> bool:
    """Tell a strip by where the cells on its sides stand: in line with a head, or all with those beside a wide gap."""
    gaps = _gaps_at(strip, lines)
    both = [line for line, _ in gaps]
    if not all(is_wide_at(line, strip, known) for line in both):
        return False
    return _is_headed(strip, lines, both, known) or _are_in_line(strip, gaps, known)


def _are_in_line(strip: Strip, gaps: Sequence[tuple[Line, float]], known: list[Strip]) -> bool:
    """Tell whether the cells on both sides of a strip stand in line with those of one line that has a wide gap there."""
    pairs = [(gap, line, cells) for line, gap in gaps if all(cells := _beside(line, strip, known))]
    if len(pairs) < max(_LEAST_ROWS, len(gaps)):
        return False
    gap, widest, (before, behind) = max(pairs, key=lambda pair: pair[0])
    if gap <= max(2 * LEAST_STRIP, widest.size):
        return False
    return all(in_line(before[0], one[0]) and in_line(behind[0], other[0]) for _, _, (one, other) in pairs)


def _beside(line: Line, strip: Strip, known: list[Strip]) -> list[list[Line]]:
    """Return the cells of a line on both sides of a strip."""
    strips = sorted([strip, *known])
    at = strips.index(strip)
    return cells_of([line], strips)[at : at + 2]


def _is_headed(strip: Strip, lines: Sequence[Line], both: list[Line], known: list[Strip]) -> bool:
    """Tell whether cells behind a strip stand in line with a head that has no word over the names before them.

    Names of several lines may have their cells beside them, and no base line with them.
    """
    head = lines[0]
    if head.x0 < strip[1] - 1:
        return False
    place = _first_behind(head, strip, known)
    cells = [cell for line in both or lines[1:] if (cell := _first_behind(line, strip, known))]
    return place is not None and bool(cells) and all(in_line(place, cell) for cell in cells)


def _first_behind(line: Line, strip: Strip, known: list[Strip]) -> Line | None:
    """Return the cell of a line right behind a strip."""
    cell = cells_of([line], [strip, *(each for each in known if each[0] > strip[1])])[1]
    return cell[0] if cell else None
