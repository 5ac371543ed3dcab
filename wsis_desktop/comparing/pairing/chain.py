"""What kept its order: the heaviest chain of pairs that rises on both sides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Weighed(NamedTuple):
    """An old and a new place that belong together, and how much it matters to keep them in order."""

    old: int
    new: int
    weight: int


def heaviest_chain(pairs: Iterable[Weighed]) -> list[Weighed]:
    """Return the pairs of the heaviest chain in which both places strictly rise, in their order."""
    ordered = sorted(pairs, key=lambda pair: (pair.old, -pair.new))
    if not ordered:
        return []
    size = max(pair.new for pair in ordered) + 1
    best = [0] * (size + 1)
    best_end = [-1] * (size + 1)
    value: list[int] = []
    before: list[int] = []
    for at, pair in enumerate(ordered):
        reach, end, place = 0, -1, pair.new
        while place > 0:
            if best[place] > reach:
                reach, end = best[place], best_end[place]
            place -= place & -place
        value.append(reach + pair.weight)
        before.append(end)
        place = pair.new + 1
        while place <= size:
            if value[at] > best[place]:
                best[place], best_end[place] = value[at], at
            place += place & -place
    at = max(range(len(ordered)), key=value.__getitem__)
    chain: list[Weighed] = []
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return chain[::-1]
