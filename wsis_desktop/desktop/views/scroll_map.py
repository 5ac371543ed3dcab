"""Where one pane must stand when the other is scrolled.

*Anchors* are heights at which both documents show the same text. Between two of them the map runs straight, so while an
insertion passes on one side the other one waits. Anchors must rise on both sides: a moved paragraph would bend the map
backwards, so callers leave it out, and whatever still falls back is left out here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wsis_desktop.desktop.working.steps import Parts, finished

_READING_LINE = 1 / 3
_AT_ONCE = 1000


class Anchor(NamedTuple):
    """Heights from the top of each document, in pixels, that show the same text."""

    old: float
    new: float


@dataclass(frozen=True, slots=True)
class ScrollMap:
    """A rising, piecewise straight map between the heights of two documents; their ends face each other.

    Ties may be counted otherwise, in pages: `old_at` and `new_at` say at which height such a count lies. Only the two ties
    around what is asked for are turned into heights, since at each change of size all of them stand elsewhere.
    """

    ties: Sequence[Anchor]
    old_height: float
    new_height: float
    old_at: Callable[[float], float] = float
    new_at: Callable[[float], float] = float

    @classmethod
    def through(cls, anchors: Iterable[Anchor], *, old_height: float, new_height: float) -> ScrollMap:
        """Build the map through the most of `anchors` that rise on both sides, and through both ends."""
        inside = [a for a in anchors if 0 < a.old < old_height and 0 < a.new < new_height]
        return cls(longest_rise(inside), old_height, new_height)

    def to_new(self, old: float) -> float:
        """Return the height in the new document that faces `old`; beyond an end, that end's."""
        at = min(max(old, 0.0), self.old_height)
        behind = bisect_right(self.ties, at, key=lambda tie: self.old_at(tie.old))
        return _straight(*self._around(behind), at)

    def to_old(self, new: float) -> float:
        """Return the height in the old document that faces `new`; beyond an end, that end's."""
        at = min(max(new, 0.0), self.new_height)
        behind = bisect_right(self.ties, at, key=lambda tie: self.new_at(tie.new))
        one, other = self._around(behind)
        return _straight(Anchor(one.new, one.old), Anchor(other.new, other.old), at)

    def _around(self, behind: int) -> tuple[Anchor, Anchor]:
        """Return the heights of the last of so many ties, and of the next one; beyond them lie the ends."""
        ends = Anchor(0.0, 0.0), Anchor(self.old_height, self.new_height)
        one = self._heights(self.ties[behind - 1]) if behind else ends[0]
        return one, self._heights(self.ties[behind]) if behind < len(self.ties) else ends[1]

    def _heights(self, tie: Anchor) -> Anchor:
        return Anchor(self.old_at(tie.old), self.new_at(tie.new))


def reading_line(scrolled: float, limit: float, height: float) -> float:
    """Return how far below a pane's top edge the height lies that should face the other pane's.

    It is a third of the pane's `height`, but meets the top when nothing is `scrolled` and the bottom at the `limit`, so
    that both beginnings and both ends face each other.
    """
    from_top = min(height * _READING_LINE, max(0.0, scrolled))
    from_bottom = height - max(0.0, limit - scrolled)
    return max(from_top, from_bottom) if limit > 0 else 0.0


def longest_rise(anchors: Iterable[Anchor]) -> list[Anchor]:
    """Return the most anchors that rise on both sides."""
    return finished(longest_rise_parts(anchors))


def longest_rise_parts(anchors: Iterable[Anchor]) -> Parts[list[Anchor]]:
    """Return the most anchors that rise on both sides, a part of the work at a time."""
    anchors = sorted(anchors, key=lambda anchor: (anchor.old, -anchor.new))
    tails: list[float] = []
    at_tail: list[int] = []
    before: list[int] = []
    for index, anchor in enumerate(anchors):
        length = bisect_left(tails, anchor.new)
        before.append(at_tail[length - 1] if length else -1)
        tails[length : length + 1] = [anchor.new]
        at_tail[length : length + 1] = [index]
        if index % _AT_ONCE == _AT_ONCE - 1:
            yield
    rise: list[Anchor] = []
    index = at_tail[-1] if at_tail else -1
    while index >= 0:
        rise.append(anchors[index])
        index = before[index]
    return rise[::-1]


def _straight(one: Anchor, other: Anchor, at: float) -> float:
    """Return what faces a height between two anchors; `old` of them is the side on which `at` is counted."""
    width = other.old - one.old
    if width <= 0:
        return other.new
    # Rounding must not carry it past the next anchor, or scrolling down could scroll the other side up.
    return min(other.new, one.new + (other.new - one.new) * (at - one.old) / width)
