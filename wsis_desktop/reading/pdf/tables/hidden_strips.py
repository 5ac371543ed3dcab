"""Strips between a table's columns that its first line does not show: its cells may be full there, or empty."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.tables.gaps import LEAST_STRIP, Strip, are_parted, cells_of, in_line, is_shown, is_wide_at

# A strip of a table is wider than the spaces between its words.
_WIDER_THAN_SPACE: Final = 1.4
_WIDEST_SPACE: Final = 0.7
_LEAST_ROWS: Final = 2


def all_strips(lines: Sequence[Line], known: list[Strip]) -> list[Strip]:
    """Return the known strips of a table's lines with those that its first line did not show."""
    words = sorted((word.x0, word.x1) for line in lines for word in line.words)
    least = max(LEAST_STRIP, _WIDER_THAN_SPACE * _space(lines))
    found: list[Strip] = []
    end = words[0][1]
    for x0, x1 in words:
        if x0 - end >= least and (is_shown((end, x0), known) or _parts((end, x0), lines, known, least)):
            found.append((end, x0))
        end = max(end, x1)
    return found if len(found) > len(known) else known


def _space(lines: Sequence[Line]) -> float:
    """Return the width of the spaces between words; 0 where no cell has two words."""
    gaps = [behind.x0 - before.x1 for line in lines for before, behind in pairwise(line.words)]
    return min((gap for gap in gaps if 0 < gap < _WIDEST_SPACE * lines[0].size), default=0.0)


def _parts(strip: Strip, lines: Sequence[Line], known: list[Strip], least: float) -> bool:
    """Tell whether a strip parts columns: most lines that have words on both sides have a gap there that is wider.

    One wide gap is enough where cells begin at one place behind those of the others.
    """
    both, wide = [], 0
    for line in lines:
        before = [word.x1 for word in line.words if word.x1 <= strip[0] + 1]
        behind = [word.x0 for word in line.words if word.x0 >= strip[1] - 1]
        if before and behind:
            both.append(line)
            wide += behind[0] - before[-1] > max(2 * least, line.size)
    often = wide >= _LEAST_ROWS and 2 * wide >= len(both)
    return often or (wide > 0 and are_parted(both, strip, known)) or _is_headed(strip, lines, both, known)


def _is_headed(strip: Strip, lines: Sequence[Line], both: list[Line], known: list[Strip]) -> bool:
    """Tell whether cells behind a strip stand in line with a head that has no word over the names before them.

    Names of several lines may have their cells beside them, and no base line with them.
    """
    head = lines[0]
    if head.x0 < strip[1] - 1 or not all(is_wide_at(line, strip, known) for line in both):
        return False
    place = _first_behind(head, strip, known)
    cells = [cell for line in both or lines[1:] if (cell := _first_behind(line, strip, known))]
    return place is not None and bool(cells) and all(in_line(place, cell) for cell in cells)


def _first_behind(line: Line, strip: Strip, known: list[Strip]) -> Line | None:
    """Return the cell of a line right behind a strip."""
    cell = cells_of([line], [strip, *(each for each in known if each[0] > strip[1])])[1]
    return cell[0] if cell else None
