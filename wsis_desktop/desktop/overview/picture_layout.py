"""Where the parts of both texts stand in the picture of a comparison, and what runs between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wsis_desktop.model.comparison import Side
from wsis_desktop.model.overview import Flow, Overview, Part

_GAP = 6.0
_LEAST_PART = 3.0
_LEAST_HEIGHT = 420.0
_PART_HEIGHT = 22.0

Reach = tuple[float, float]
"""From a height to a height, in pixels from the top."""


@dataclass(frozen=True, slots=True)
class PlacedFlow:
    """A flow, and the heights that it takes up on each side; `went` and `came` are those of the words that changed."""

    flow: Flow
    old: Reach | None
    new: Reach | None
    went: Reach | None
    came: Reach | None


@dataclass(frozen=True, slots=True)
class PlacedOverview:
    """The heights of the parts of each side, and of the flows between them."""

    height: float
    parts: dict[Side, tuple[Reach, ...]]
    flows: tuple[PlacedFlow, ...]


def placed(overview: Overview) -> PlacedOverview:
    """Place an overview: the height of a part or a flow is its share of the words."""
    sides = {Side.OLD: overview.old, Side.NEW: overview.new}
    height = max(_LEAST_HEIGHT, _PART_HEIGHT * max(map(len, sides.values())))
    scales = [(height - _GAP * len(parts)) / max(1, sum(part.words for part in parts)) for parts in sides.values()]
    reaches = {side: _stacked(parts, min(scales)) for side, parts in sides.items()}
    ends = {side: _cut(sides[side], reaches[side], overview.flows, side) for side in Side}
    flows = tuple(
        _placed(flow, ends[Side.OLD].get(at), ends[Side.NEW].get(at)) for at, flow in enumerate(overview.flows)
    )
    return PlacedOverview(
        max(each[-1][1] for each in reaches.values() if each) if any(reaches.values()) else 0.0, reaches, flows
    )


def _stacked(parts: Sequence[Part], scale: float) -> tuple[Reach, ...]:
    top = 0.0
    found = []
    for part in parts:
        bottom = top + max(_LEAST_PART, part.words * scale)
        found.append((top, bottom))
        top = bottom + _GAP
    return tuple(found)


def _cut(parts: Sequence[Part], reaches: Sequence[Reach], flows: Sequence[Flow], side: Side) -> dict[int, Reach]:
    """Return for each flow the heights that it takes up of its part; they stand in the order of the other side."""
    of_part: dict[int, list[int]] = defaultdict(list)
    for at, flow in enumerate(flows):
        part = flow.old if side is Side.OLD else flow.new
        if part is not None:
            of_part[part].append(at)
    found: dict[int, Reach] = {}
    for part, held in of_part.items():
        top, bottom = reaches[part]
        scale = (bottom - top) / max(1, parts[part].words)
        for at in held:
            words = flows[at].words.old if side is Side.OLD else flows[at].words.new
            found[at] = (top, top + words * scale)
            top += words * scale
    return found


def _placed(flow: Flow, old: Reach | None, new: Reach | None) -> PlacedFlow:
    return PlacedFlow(
        flow, old, new, _foot(old, flow.words.went, flow.words.old), _foot(new, flow.words.came, flow.words.new)
    )


def _foot(reach: Reach | None, changed: int, words: int) -> Reach | None:
    """Return the lower share of a reach that changed words take up."""
    if reach is None:
        return None
    return reach[1] - (reach[1] - reach[0]) * changed / max(1, words), reach[1]
