"""What the overview ruler shows: every change, however small or dense, in steps of a few pixels.

The ruler is cut into steps; a change fills every step that it touches, one at least. Kinds that share a step stand side by
side in it, so that none hides another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wsis_desktop.model.comparison import Change

STEP = 3
_KINDS = tuple(Change)


@dataclass(frozen=True, slots=True)
class RulerMark:
    """A change on the ruler: the share of the whole from `start` to `end`, and the link that it opens."""

    start: float
    end: float
    change: Change
    link: int


@dataclass(frozen=True, slots=True)
class RulerStep:
    """The kinds of change that meet in one step, in the order of the table of kinds, and their links."""

    kinds: tuple[Change, ...]
    links: tuple[int, ...]


def ruler_steps(marks: Sequence[RulerMark], height: int) -> dict[int, RulerStep]:
    """Return the steps of a ruler `height` pixels high that show a change, by their number from the top."""
    count = max(1, height // STEP)
    found: list[tuple[set[Change], list[int]]] = [(set(), []) for _ in range(count)]
    for mark in marks:
        first, last = int(mark.start * count), int(mark.end * count) - 1
        if not 0 <= first < count:
            first = 0 if first < 0 else count - 1
        if last <= first:  # as nearly all of thousands
            found[first][0].add(mark.change)
            found[first][1].append(mark.link)
            continue
        for kinds, links in found[first : last + 1]:
            kinds.add(mark.change)
            links.append(mark.link)
    return {
        step: RulerStep(tuple(kind for kind in _KINDS if kind in kinds), tuple(links))
        for step, (kinds, links) in enumerate(found)
        if links
    }
