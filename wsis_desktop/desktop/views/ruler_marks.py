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
    kinds: dict[int, set[Change]] = {}
    links: dict[int, list[int]] = {}
    for mark in marks:
        first = min(count - 1, max(0, int(mark.start * count)))
        last = min(count - 1, max(first, int(mark.end * count) - 1))
        for step in range(first, last + 1):
            kinds.setdefault(step, set()).add(mark.change)
            links.setdefault(step, []).append(mark.link)
    return {
        step: RulerStep(tuple(kind for kind in _KINDS if kind in found), tuple(links[step]))
        for step, found in kinds.items()
    }
