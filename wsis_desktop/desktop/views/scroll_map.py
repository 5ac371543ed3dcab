"""Where one pane must stand when the other is scrolled.

*Anchors* are heights at which both documents show the same text. Between two of them the map runs straight, so while an
insertion passes on one side the other one waits. Anchors must rise on both sides: a moved paragraph would bend the map
backwards, so callers leave it out, and whatever still falls back is left out here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from wsis_desktop.desktop.steps import Parts, finished

_READING_LINE = 1 / 3
_AT_ONCE = 1000


class Anchor(NamedTuple):
    """Heights from the top of each document, in pixels, that show the same text."""

    old: float
    new: float


@dataclass(frozen=True, slots=True)
class ScrollMap:
    """A rising, piecewise straight map between the heights of two documents; their ends face each other."""

    olds: tuple[float, ...]
    news: tuple[float, ...]

    @classmethod
    def through(cls, anchors: Iterable[Anchor], *, old_height: float, new_height: float) -> ScrollMap:
        """Build the map through the most of `anchors` that rise on both sides, and through both ends."""
        inside = [a for a in anchors if 0 < a.old < old_height and 0 < a.new < new_height]
        return cls.along(longest_rise(inside), old_height=old_height, new_height=new_height)

    @classmethod
    def along(cls, rising: Iterable[Anchor], *, old_height: float, new_height: float) -> ScrollMap:
        """Build the map through anchors that are known to rise on both sides, and through both ends."""
        points = [Anchor(0.0, 0.0), *rising, Anchor(old_height, new_height)]
        return cls(tuple([point.old for point in points]), tuple([point.new for point in points]))

    def to_new(self, old: float) -> float:
        """Return the height in the new document that faces `old`; beyond an end, that end's."""
        return _between(self.olds, self.news, old)

    def to_old(self, new: float) -> float:
        """Return the height in the old document that faces `new`; beyond an end, that end's."""
        return _between(self.news, self.olds, new)


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


def _between(xs: tuple[float, ...], ys: tuple[float, ...], at: float) -> float:
    at = min(max(at, xs[0]), xs[-1])
    left = min(bisect_right(xs, at), len(xs) - 1) - 1
    if left < 0:
        return ys[0]
    width = xs[left + 1] - xs[left]
    if width <= 0:
        return ys[left + 1]
    # Rounding must not carry it past the next anchor, or scrolling down could scroll the other side up.
    return min(ys[left + 1], ys[left] + (ys[left + 1] - ys[left]) * (at - xs[left]) / width)
