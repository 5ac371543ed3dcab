"""What the surroundings of a pair say: its neighbours, its rivals, and whether it keeps the order."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import Weighed, heaviest_chain
from wsis_desktop.comparing.pairing.siblings import margins
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.progress import Progress, Stage, Steps

PROBABLE = 0.5
_FAR = 6.0
_PER_STEP = 1000
_STEPS = ((1, 1), (1, 2), (2, 1))
_COIN_BITS = 12
_BELOW_WEIGHT = 32
"""Bits that keep the coins of a million pairs below the smallest weight."""


def probability(logit: float) -> float:
    """Return the probability of a logit."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def coin(i: int, j: int) -> int:
    """Return a small number that settles draws, the same when the sides are swapped."""
    return ((i + j) * 2654435761 ^ (i * j + 1) * 40503) % (1 << _COIN_BITS)


def weighed(i: int, j: int, weight: float, salt: int) -> Weighed:
    """Return a pair for the chain whose draws are settled alike on both sides, by its places and the `salt` of its texts."""
    return Weighed(i, j, (round(1000 * weight) << _BELOW_WEIGHT) + (coin(i, j) + salt) % (1 << _COIN_BITS))


@dataclass(frozen=True, slots=True)
class Backbone:
    """The chain of pairs that kept their order, and the gaps between them."""

    old: tuple[int, ...]
    new: tuple[int, ...]

    @classmethod
    def of(cls, pairs: Iterable[Weighed], texts: Texts) -> Backbone:
        """Find the heaviest chain of `pairs`; the texts' ends belong to it."""
        chain = heaviest_chain(pairs)
        return cls(
            (-1, *(pair.old for pair in chain), len(texts.old)), (-1, *(pair.new for pair in chain), len(texts.new))
        )

    def holds(self, i: int, j: int) -> bool:
        """Tell whether a pair fits into the order of the backbone and takes no place from another pair of it."""
        return _between(self.old, self.new, i, j) and _between(self.new, self.old, j, i)

    def gaps(self) -> list[tuple[range, range]]:
        """Return what stands between two pairs of the backbone on either side."""
        places = list(zip(self.old, self.new, strict=True))
        return [(range(i + 1, next_i), range(j + 1, next_j)) for (i, j), (next_i, next_j) in pairwise(places)]


def _between(own: tuple[int, ...], other: tuple[int, ...], place: int, facing: int) -> bool:
    behind = bisect_left(own, place)
    ahead = behind + 1 if own[behind] == place else behind
    return other[behind - 1] < facing < other[ahead]


class Surroundings(NamedTuple):
    """What stands around one candidate pair; `content` and `margin` are logits."""

    content: float
    before: float
    after: float
    in_order: bool
    margin: float
    sibling: float
    size: float

    @property
    def alone(self) -> bool:
        """Tell a pair out of order whose neighbours did not go with it."""
        return not self.in_order and max(self.before, self.after) < PROBABLE

    def row(self) -> tuple[float, ...]:
        """Return what the judgement weighs, the same when the sides are swapped."""
        off = 0.0 if self.in_order else 1.0
        return (
            self.content,
            self.before + self.after,
            self.before * self.after,
            1 - off,
            self.margin,
            off * self.size,
            off * self.margin,
            self.sibling,
        )


def surroundings(
    texts: Texts, content: Mapping[Pair, float], sure: Iterable[Pair], apart: Mapping[Pair, float]
) -> Steps[dict[Pair, Surroundings]]:
    """Look around each candidate pair.

    `content` holds the logit of each, `sure` the pairs that need no proof, `apart` how far each outdoes its siblings.
    """
    yield Progress(Stage.PAIRING)
    likely = {pair: probability(logit) for pair, logit in content.items()} | dict.fromkeys(sure, 1.0)
    backbone = Backbone.of(
        (
            weighed(i, j, share * texts.carry(i, j), texts.salt(i, j))
            for (i, j), share in likely.items()
            if share >= PROBABLE
        ),
        texts,
    )
    yield Progress(Stage.PAIRING)
    margin = margins(content, none=-_FAR)

    def near(i: int, j: int, way: int) -> float:
        return max(likely.get((i + way * down, j + way * right), 0.0) for down, right in _STEPS)

    around: dict[Pair, Surroundings] = {}
    for done, ((i, j), logit) in enumerate(content.items()):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING, done, len(content))
        around[i, j] = Surroundings(
            logit,
            near(i, j, -1),
            near(i, j, 1),
            backbone.holds(i, j),
            max(-_FAR, min(_FAR, margin[i, j])),
            apart.get((i, j), 0.0),
            math.log(min(texts.old[i].size, texts.new[j].size)),
        )
    return around
