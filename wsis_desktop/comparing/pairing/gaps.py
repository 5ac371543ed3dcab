"""What is left between two pairs that kept their order: there a reader takes less for proof."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.context import Backbone, probability, weighed
from wsis_desktop.comparing.pairing.judgement import gap_logit
from wsis_desktop.comparing.pairing.regroup import LEAST_PARTICULAR
from wsis_desktop.comparing.pairing.similarity import Features
from wsis_desktop.comparing.pairing.texts import TOLD_BY_LOOKS, Family, Text, Texts, strangers
from wsis_desktop.model.progress import Progress, Stage, Steps

_WIDEST = 2500
_ENOUGH = 0.3
_ENOUGH_OF_ANOTHER_KIND = 0.6
_PER_STEP = 300
# What whole sentences must share at least of the shorter one: words in one order, or rare ones; the logarithm of the fewest
# words of a sentence.
_LEAST_HELD, _LEAST_RARE, _A_SENTENCE = 0.2, 0.1, math.log(8)
# Longer texts must share something particular, unless most of their words are the same.
_SAME, _A_PASSAGE = 0.6, math.log(20)


def in_gaps(texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return further pairs that stand between linked ones, in their order; none where nothing is linked yet."""
    yield Progress(Stage.PAIRING)
    if not links:
        # Between the beginnings and the ends of two texts that share nothing, standing face to face proves nothing.
        return set()
    backbone = Backbone.of((weighed(i, j, texts.carry(i, j), texts.salt(i, j)) for i, j in links), texts)
    return (yield from in_stretches(texts, _free_stretches(texts, links, backbone)))


def in_stretches(texts: Texts, stretches: Iterable[tuple[list[Text], list[Text], float]]) -> Steps[set[Pair]]:
    """Return the pairs of stretches that stand face to face, in their order, each as probable as its stretch asks."""
    found: set[Pair] = set()
    work = 0
    for olds, news, enough in stretches:
        if len(olds) * len(news) > _WIDEST:
            continue
        if work >= _PER_STEP:
            yield Progress(Stage.PAIRING)
            work = 0
        work += len(olds) * len(news)
        found |= _in_stretch(texts, olds, news, enough)
    return found


def _free_stretches(
    texts: Texts, links: set[Pair], backbone: Backbone
) -> Iterator[tuple[list[Text], list[Text], float]]:
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    for old_range, new_range in backbone.gaps():
        olds = [texts.old[i] for i in old_range if i not in taken_old]
        news = [texts.new[j] for j in new_range if j not in taken_new]
        if olds and news:
            yield olds, news, _ENOUGH


def _in_stretch(texts: Texts, olds: Sequence[Text], news: Sequence[Text], enough: float) -> set[Pair]:
    """Return the pairs whose sum of probabilities above the threshold is greatest, in order on both sides."""
    gain = [
        [_gain(texts, old, new, _Place.of(olds, news, x, y), enough) for y, new in enumerate(news)]
        for x, old in enumerate(olds)
    ]
    best = [[0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for x in range(len(olds)):
        for y in range(len(news)):
            best[x + 1][y + 1] = max(best[x][y + 1], best[x + 1][y], best[x][y] + max(0, gain[x][y]))
    found: set[Pair] = set()
    x, y = len(olds), len(news)
    while x and y:
        if gain[x - 1][y - 1] > 0 and best[x][y] == best[x - 1][y - 1] + gain[x - 1][y - 1]:
            x, y = x - 1, y - 1
            found.add((olds[x].index, news[y].index))
        elif best[x][y] == best[x - 1][y]:
            x -= 1
        else:
            y -= 1
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a pair stands in its stretch: right behind the linked pair before it, right before the one behind it."""

    behind: float
    ahead: float
    crowd: float
    """Logarithm of the number of pairs to choose from."""

    @classmethod
    def of(cls, olds: Sequence[Text], news: Sequence[Text], x: int, y: int) -> _Place:
        return cls(
            float(x == y == 0),
            float((x, y) == (len(olds) - 1, len(news) - 1)),
            math.log(len(olds) * len(news)),
        )

    def row(self) -> tuple[float, ...]:
        return self.behind, self.ahead, self.crowd


def _may_pair(first: Family, second: Family) -> bool:
    return first is second or {first, second} <= TOLD_BY_LOOKS


def _gain(texts: Texts, old: Text, new: Text, place: _Place, enough: float) -> int:
    """Return a whole number, so that sums do not depend on their order; draws are settled alike on both sides."""
    if not old.code or not new.code or not _may_pair(old.family, new.family) or strangers(old, new):
        return 0
    if old.family is not new.family:
        enough = max(enough, _ENOUGH_OF_ANOTHER_KIND)
    shared = Features.of(old, new, texts.weights)
    if shared.size > _A_SENTENCE and shared.held < _LEAST_HELD and shared.rare_held < _LEAST_RARE:
        # Two sentences that share but "of the" say nothing of each other, wherever they stand.
        return 0
    if shared.size > _A_PASSAGE and shared.in_order < _SAME and texts.weights.particular(old, new) < LEAST_PARTICULAR:
        # Openings and closings that many paragraphs have make no two of them a pair.
        return 0
    excess = probability(gap_logit(shared, place.row(), old.letters, new.letters)) - enough
    return weighed(old.index, new.index, excess, old.salt + new.salt).weight
