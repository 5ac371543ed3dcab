"""Footnotes at the foot of a page, known by the raised marks they begin with, before anything else is known of the page.

The same note may stand at the foot of several pages; without this it would pass for furniture, which comes back likewise.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line

# A mark: how far before its words it may stand, how high above their line, how large, in sizes of theirs.
_WIDEST_TAB = 12.0
_RAISED = 0.6
_MARK_SIZE = 0.8
_CLOSE = 1.5
_MARK = re.compile(r"\d{1,3}")


def raised_beside(number: Line, page: list[Line]) -> bool:
    """Tell a footnote's mark, raised at the head of its line, from a page number: marks of successive pages count up too."""
    return any(_marks(number, line) for line in page)


def _marks(number: Line, line: Line) -> bool:
    return (
        -1 < line.x0 - number.x1 < _WIDEST_TAB * line.size
        and 0 < line.base - number.base < _RAISED * line.size
        and number.size <= _MARK_SIZE * line.size
    )


def note_lines(page: list[Line]) -> set[Line]:
    """Return the lines of the notes of a page that begin with a raised number."""
    lines = sorted(page, key=lambda line: line.base)
    marks = [line for line in lines if _MARK.fullmatch(line.text)]
    bases = [mark.base for mark in marks]
    found: set[Line] = set()
    for at, line in enumerate(lines):
        raised = marks[bisect_left(bases, line.base - _RAISED * line.size) : bisect_left(bases, line.base)]
        if line not in found and (_begins_raised(line) or any(_marks(mark, line) for mark in raised)):
            found.add(line)
            last = line
            for below in lines[at + 1 :]:
                if below.base - last.base > _CLOSE * last.size:
                    break
                if _continues(last, below):
                    found.add(below)
                    last = below
    return found


def _begins_raised(line: Line) -> bool:
    first = line.runs[0] if line.runs else None
    return (
        first is not None
        and first.raised
        and first.end < len(line.text)
        and _MARK.fullmatch(line.text[: first.end].strip()) is not None
    )


def _continues(upper: Line, lower: Line) -> bool:
    return (
        lower.base > upper.base
        and lower.turn == upper.turn
        and abs(lower.size - upper.size) < ONE_SIZE
        and lower.x0 < upper.x1
        and upper.x0 < lower.x1
    )
