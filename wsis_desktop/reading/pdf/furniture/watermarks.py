"""What is written over pages or along their margins: watermarks, and stamps in another direction than the text.

A stamp may hold more letters than the last page of a text does: it is known by the pages on which it does not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from wsis_desktop.reading.pdf.lines.line import Line

_STAMP_LINES: Final = 3
_LARGER, _FAR_LARGER = 1.3, 1.6
_NUMBER: Final = re.compile(r"\d+")

_Stamp = tuple[int, str]
"""The direction of a line, and its words but for the figures that may count pages."""


def without_watermarks(pages: list[list[Line]], body_size: float) -> list[list[Line]]:
    """Leave out huge faint or slanted text, and stamps along the margins of pages."""
    pages = [[line for line in page if not (line.faint and line.size > _LARGER * body_size)] for page in pages]
    asides = [_others(page, _main_turn(page)) for page in pages]
    stamps = [set(map(_stamp, others)) if len(others) <= _STAMP_LINES else set() for others in asides]
    often = Counter(stamp for found in stamps for stamp in found)
    return [
        _without_stamps(page, body_size, {stamp for stamp in map(_stamp, page) if often[stamp] > (stamp in found)})
        for page, found in zip(pages, stamps, strict=True)
    ]


def _without_stamps(page: list[Line], body_size: float, known: set[_Stamp]) -> list[Line]:
    """Leave out the few lines that run otherwise than most of a page; stamps `known` by other pages are not counted."""
    main = _main_turn([line for line in page if _stamp(line) not in known] or page)
    others = _others(page, main)
    if others and (len(others) <= _STAMP_LINES or all(line.size > _FAR_LARGER * body_size for line in others)):
        return [line for line in page if line.turn == main]
    return page


def _main_turn(page: Sequence[Line]) -> int:
    """Return the direction of most letters of a page."""
    turns = Counter({0: 0})
    for line in page:
        turns[line.turn] += len(line.text)
    return turns.most_common(1)[0][0]


def _others(page: Sequence[Line], main: int) -> list[Line]:
    return [line for line in page if line.turn != main]


def _stamp(line: Line) -> _Stamp:
    return line.turn, _NUMBER.sub("#", line.text)
