"""Lines in the middle between their margins, or below each other's middle: told from lines that begin at one edge."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.measure import Entry

_ONE_AXIS: Final = 0.12
_ONE_PLACE: Final = 0.25


def is_centred(entry: Entry) -> bool:
    """Tell a line in the middle between its margins."""
    line = entry.line
    before, behind = line.x0 - entry.left, entry.right - line.x1
    return before > 2 * line.size and abs(before - behind) < 1.5 * line.size


def are_centred(a: Entry, b: Entry) -> bool:
    """Tell two lines in the middle from first lines that are there by coincidence."""
    return is_centred(a) and is_centred(b) and not begins_below(a, b)


def on_one_axis(a: Entry, b: Entry) -> bool:
    """Tell lines that are centred below each other; the upper one may fill its line, and is no whole numbered paragraph."""
    if a.head is not None and a.terminal:
        return False
    offset = (a.line.x0 + a.line.x1 - b.line.x0 - b.line.x1) / 2
    if abs(a.line.x0 - b.line.x0) <= 1:
        return False
    return abs(offset) < (0.8 if is_centred(a) or is_centred(b) else _ONE_AXIS) * b.line.size


def leaves_the_middle(a: Entry, b: Entry) -> bool:
    """Tell a heading at the margin below a centred one that has room for its first word."""
    room = a.right - a.line.x1 > b.line.opening + b.line.size
    at_margin = abs(b.line.x0 - b.left) <= 1 and not on_one_axis(a, b)
    return a.line.bold and b.line.bold and is_centred(a) and room and at_margin


def is_flush(entries: list[Entry]) -> bool:
    """Tell a paragraph of several lines whose last begins at the margin or where the text does behind its label.

    It is not centred, unless all its lines are.
    """
    if len(entries) == 1:
        return False
    first, last = entries[0], entries[-1]
    if begins_below(entries[-2], last):
        return True
    hangs = first.text_x > first.line.x0 and abs(last.line.x0 - first.text_x) <= 1
    if last.line.x0 - last.left > 1:
        return hangs
    pairs = list(pairwise(entries))
    if last.line.bold and all(_as_wide(a, b) for a, b in pairs):  # a heading, of which nothing tells how it is set
        return False
    return not (any(share_axis(a, b) for a, b in pairs) and all(share_axis(a, b) or _as_wide(a, b) for a, b in pairs))


def begins_below(a: Entry, b: Entry) -> bool:
    """Tell lines of different widths that begin at one place, as centred ones do not."""
    return a.flow == b.flow and abs(a.line.x0 - b.line.x0) <= _ONE_PLACE and abs(a.line.x1 - b.line.x1) > 1


def _as_wide(a: Entry, b: Entry) -> bool:
    """Tell lines that begin and end at the same places, as centred ones of one length do."""
    return abs(a.line.x0 - b.line.x0) <= 1 and abs(a.line.x1 - b.line.x1) <= 1


def share_axis(a: Entry, b: Entry) -> bool:
    """Tell lines of different widths whose middles are one."""
    offset = (a.line.x0 + a.line.x1 - b.line.x0 - b.line.x1) / 2
    return abs(a.line.x0 - b.line.x0) > _ONE_PLACE and abs(offset) < _ONE_AXIS * b.line.size
