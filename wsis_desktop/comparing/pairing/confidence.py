"""How sure a link is: how often links like it are right.

What speaks for a link is weighed by a logistic regression. It was fitted on made revisions with known truth (seeds below
120 of `benchmarks/revisions.py`); `python -m benchmarks.confidence` holds it against others, and against texts linked by
hand.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import mul

from wsis_desktop.comparing.pairing.grouping import Group
from wsis_desktop.comparing.pairing.texts import Family, Text, Texts

_WEIGHTS = (5.66, 1.42, -5.13, -0.84, -1.25, -1.18, 2.11, 6.0, 5.13)
_BASE = 0.0
_UNLIKE = 0.8
"""Similarity below which a link becomes doubtful much faster."""
_LEAST, _MOST = 0.02, 0.998
_LONG = 60.0
_ONE_TO_ONE = 2
_MANY_RARE = 20_000


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a link; each from 0 to 1 unless said otherwise."""

    similarity: float
    """Share of words that both sides have in the same order."""
    shared: float
    """The same of their weight, in whatever order."""
    size: float
    """Logarithm of the words of the shorter side; 1 for a long paragraph."""
    moved: bool
    regrouped: bool
    """Whether the link joins more than two paragraphs."""
    neighbours: float
    """Share of the neighbours, before and behind, that are linked with each other as well."""
    rare: float = 0.0
    """Weight of the rare words that both sides hold, 1 for about ten: they make up for what was rewritten."""
    beneath: float = 0.0
    """Of two headings, the share of the words beneath them whose paragraphs are linked with each other."""

    def row(self) -> tuple[float, ...]:
        """Return what is weighed."""
        return (
            self.similarity,
            self.shared,
            max(0.0, _UNLIKE - self.similarity),
            self.size,
            self.moved * self.size,
            float(self.regrouped),
            self.neighbours,
            self.rare * max(0.0, _UNLIKE - self.similarity),
            self.beneath,
        )


def confidence(evidence: Evidence) -> float:
    """Return the share of links with this evidence that are right, from 0 to 1."""
    logit = _BASE + math.fsum(map(mul, _WEIGHTS, evidence.row()))
    return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-logit)))), 4)


class Witnesses:
    """All links of a comparison, asked about the surroundings of one of them."""

    def __init__(self, groups: Iterable[Group], texts: Texts) -> None:
        self._texts = texts
        linked = [group for group in groups if group.old and group.new]
        self._old = _Side.of(linked, [group.old for group in linked], len(texts.old))
        self._new = _Side.of(linked, [group.new for group in linked], len(texts.new))

    def evidence(self, group: Group, similarity: float, *, moved: bool) -> Evidence:
        """Return what speaks for a link that joins two sides."""
        first, second = [self._texts.old[at] for at in group.old], [self._texts.new[at] for at in group.new]
        neighbours = (
            self._old.before(group.old) is self._new.before(group.new),
            self._old.behind(group.old) is self._new.behind(group.new),
        )
        shared, rare = self._shared(first, second) if similarity < 1 else (1.0, 1.0)
        headings = len(first) == len(second) == 1 and first[0].family is second[0].family is Family.HEADING
        return Evidence(
            similarity,
            shared,
            math.log(min(_size(first), _size(second))) / math.log(_LONG),
            moved,
            len(first) + len(second) > _ONE_TO_ONE,
            sum(neighbours) / 2,
            rare,
            self._beneath(group.old[0], group.new[0]) if headings and similarity < 1 else 0.0,
        )

    def _shared(self, first: Sequence[Text], second: Sequence[Text]) -> tuple[float, float]:
        weights = self._texts.weights
        if len(first) == len(second) == 1:
            both, masses = first[0].words & second[0].words, first[0].mass + second[0].mass
        else:
            words = [frozenset[int]().union(*(text.words for text in side)) for side in (first, second)]
            both, masses = words[0] & words[1], sum(map(weights.of_words, words))
        return 2 * weights.of_words(both) / max(1, masses), min(1.0, weights.of_rare(both) / _MANY_RARE)

    def _beneath(self, i: int, j: int) -> float:
        """Return the share of the words beneath two headings whose paragraphs are linked with each other."""
        every, both = 0, 0
        under_old, under_new = _under(self._texts.old, i), _under(self._texts.new, j)
        for texts, own, side, other in (
            (self._texts.old, under_old, self._old, under_new),
            (self._texts.new, under_new, self._new, under_old),
        ):
            for at in own:
                every += texts[at].size
                group = side.of_paragraph[at]
                partners = () if group is None else group.new if texts is self._texts.old else group.old
                both += texts[at].size * any(partner in other for partner in partners)
        return both / max(1, every)


def _under(texts: Sequence[Text], heading: int) -> range:
    """Return what stands beneath a heading, up to the next one."""
    end = heading + 1
    while end < len(texts) and texts[end].family is not Family.HEADING:
        end += 1
    return range(heading + 1, end)


def _size(side: Sequence[Text]) -> int:
    return sum(text.size for text in side)


@dataclass(frozen=True, slots=True)
class _Side:
    """The link of each paragraph of one side, and the nearest ones before and behind it."""

    of_paragraph: Sequence[Group | None]
    nearest_before: Sequence[Group | None]
    nearest_behind: Sequence[Group | None]

    @classmethod
    def of(cls, groups: Sequence[Group], places: Sequence[tuple[int, ...]], length: int) -> _Side:
        found: list[Group | None] = [None] * length
        for group, indices in zip(groups, places, strict=True):
            for index in indices:
                found[index] = group
        return cls(found, _nearest_before(found), _nearest_before(found[::-1])[::-1])

    def before(self, indices: tuple[int, ...]) -> Group | None:
        return self.nearest_before[indices[0]]

    def behind(self, indices: tuple[int, ...]) -> Group | None:
        return self.nearest_behind[indices[-1]]


def _nearest_before(groups: Sequence[Group | None]) -> list[Group | None]:
    """Return for each place the last group that stands before it."""
    nearest: list[Group | None] = []
    last: Group | None = None
    for group in groups:
        nearest.append(last)
        last = group or last
    return nearest
