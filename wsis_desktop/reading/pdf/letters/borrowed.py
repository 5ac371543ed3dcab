"""Signs that a font lacks: a program draws them from another one, before or behind the line in whose middle they stand.

MuPDF makes lines of their own of them. They are put back into the gap that was left for them, as quotation marks are in
Chinese set with a font that has none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, TypeVar

from wsis_desktop.reading.pdf.drawn.looks import Char, Placed, chars_of
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, Ruled, Washed, cut, insert

_MOST_SIGNS: Final = 4
_ONE_BASE: Final = 0.5
# How far a sign may reach over the edges of its gap, and how far off a letter it touches that, in sizes of its letters.
_OVER: Final = 0.15

_Gap = tuple[Char, Char]
_Span = TypeVar("_Span", Ruled, Washed)


def with_borrowed_signs(placed: Sequence[Placed], clean: Callable[[str], str]) -> list[Line]:
    """Return the lines of a page with such signs in their places; `clean` puts characters as they stand in lines' texts."""
    small = [each.line for each in placed if len(each.line.text) <= _MOST_SIGNS]
    whole = sorted((each for each in placed if len(each.line.text) > _MOST_SIGNS), key=lambda each: each.line.base)
    bases = [each.line.base for each in whole]
    found: dict[int, list[tuple[_Gap, Line]]] = defaultdict(list)
    gone: set[Line] = set()
    for sign in small:
        for at in range(bisect_left(bases, sign.base - _ONE_BASE), len(whole)):
            if bases[at] > sign.base + _ONE_BASE:
                break
            gap = _gap_for(sign, whole[at], clean)
            if gap is not None:
                found[at].append((gap, sign))
                gone.add(sign)
                break
    for at, signs in found.items():
        for gap, sign in sorted(signs, key=lambda each: each[1].x0, reverse=True):
            _put_back(whole[at].line, gap, sign)
    return [each.line for each in placed if each.line not in gone]


def _gap_for(sign: Line, within: Placed, clean: Callable[[str], str]) -> _Gap | None:
    """Return the letters between which a sign stands, if they leave room for it."""
    line, over = within.line, _OVER * sign.size
    alike = line.turn == sign.turn and line.faint == sign.faint and abs(line.size - sign.size) < ONE_SIZE
    if not alike or not (line.x0 < sign.x0 and sign.x1 < line.x1):
        return None
    letters = [char for char in chars_of(line, within.characters(), clean) if line.text[char.offset :][:1].strip()]
    for before, behind in pairwise(letters):
        if before.x1 - over <= sign.x0 and sign.x1 <= behind.x0 + over:
            return (before, behind) if 0 <= before.offset < behind.offset else None
    return None


def _put_back(line: Line, gap: _Gap, sign: Line) -> None:
    before, behind = gap
    touch = _OVER * sign.size
    parted = " " if behind.x0 - sign.x1 > touch and line.text[behind.offset - 1] == " " else ""
    at, gone = behind.offset, 0
    if sign.x0 - before.x1 <= touch:
        at = before.offset + 1
        gone = behind.offset - at
        cut(line, at, behind.offset)
        line.looks.marks = [_moved(mark, at, -gone) for mark in line.looks.marks]
    insert(line, at, sign.text + parted, sign.x0)
    end = at + len(sign.text)
    line.words = [word._replace(x1=sign.x1) if (word.start, word.end) == (at, end) else word for word in line.words]
    line.looks.washed = [_moved(wash, at, len(sign.text + parted) - gone) for wash in line.looks.washed]


def _moved(span: _Span, at: int, by: int) -> _Span:
    """Return a span of a line's text into which characters came at a place, or of which some went there."""
    return span._replace(start=span.start + by * (span.start >= at), end=span.end + by * (span.end > at))
