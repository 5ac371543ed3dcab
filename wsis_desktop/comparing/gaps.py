"""What is left between two pairs that kept their order: there a reader takes less for proof."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from wsis_desktop.comparing.candidates import Pair
from wsis_desktop.comparing.context import Backbone, probability, weighed
from wsis_desktop.comparing.judgement import content_logit
from wsis_desktop.comparing.similarity import Features
from wsis_desktop.comparing.texts import Text, Texts
from wsis_desktop.model.progress import Progress, Stage, Steps

_WIDEST = 2500
_ENOUGH = 0.3
_ENOUGH_ALONE = 0.2
_PER_STEP = 300


def in_gaps(texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return further pairs that stand between linked ones, in their order."""
    backbone = Backbone.of(
        (weighed(i, j, math.log1p(min(texts.old[i].size, texts.new[j].size))) for i, j in links), texts
    )
    found: set[Pair] = set()
    work = 0
    for olds, news in _free_stretches(texts, links, backbone):
        if work >= _PER_STEP:
            yield Progress(Stage.PAIRING)
            work = 0
        work += len(olds) * len(news)
        found |= _in_stretch(texts, olds, news)
    return found


def _free_stretches(texts: Texts, links: set[Pair], backbone: Backbone) -> Iterator[tuple[list[Text], list[Text]]]:
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    for old_range, new_range in backbone.gaps():
        olds = [texts.old[i] for i in old_range if i not in taken_old]
        news = [texts.new[j] for j in new_range if j not in taken_new]
        if olds and news and len(olds) * len(news) <= _WIDEST:
            yield olds, news


def _in_stretch(texts: Texts, olds: Sequence[Text], news: Sequence[Text]) -> set[Pair]:
    """Return the pairs whose sum of probabilities above the threshold is greatest, in order on both sides."""
    enough = _ENOUGH_ALONE if len(olds) == len(news) == 1 else _ENOUGH
    gain = [[_gain(texts, old, new, enough) for new in news] for old in olds]
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


def _gain(texts: Texts, old: Text, new: Text, enough: float) -> int:
    """Return a whole number, so that sums do not depend on their order."""
    if old.family is not new.family or not old.code or not new.code:
        return 0
    logit = content_logit(Features.of(old, new, texts.weights), old.letters, new.letters)
    return round(1_000_000 * (probability(logit) - enough))
