"""A last look at what was left alone: the same words under another kind are no difference.

Whether a line is a heading or a paragraph is a guess that turns out differently in another layout or file format.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from wsis_desktop.comparing.candidates import Pair
from wsis_desktop.comparing.context import Backbone, weighed
from wsis_desktop.comparing.texts import Text, Texts
from wsis_desktop.model.revision import Kind, Paragraph


def same_words(texts: Texts, links: Iterable[Pair]) -> set[Pair]:
    """Return pairs of paragraphs of whatever kind that were left alone and have the same words, in order first."""
    backbone = Backbone.of(
        (weighed(i, j, math.log1p(min(texts.old[i].size, texts.new[j].size))) for i, j in links), texts
    )
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, alone in enumerate(_alone(texts, links)):
        for text in alone:
            if text.code:
                places[text.code][side].append(text.index)
    found: set[Pair] = set()
    for olds, news in places.values():
        in_order = {(i, j) for i in olds for j in news if backbone.holds(i, j)}
        found |= _rising(in_order)
        if len(olds) == len(news) == 1:
            found.add((olds[0], news[0]))
    return found


def titles(old: Sequence[Paragraph], new: Sequence[Paragraph], links: Iterable[Pair]) -> set[Pair]:
    """Pair the two titles, however they read, when each text has one and neither found another partner."""
    first, second = ([each.index for each in side if each.kind is Kind.TITLE] for side in (old, new))
    if len(first) != 1 or len(second) != 1:
        return set()
    taken = any(i == first[0] or j == second[0] for i, j in links)
    return set() if taken else {(first[0], second[0])}


def _alone(texts: Texts, links: Iterable[Pair]) -> tuple[list[Text], list[Text]]:
    olds, news = {i for i, _ in links}, {j for _, j in links}
    return [text for text in texts.old if text.index not in olds], [
        text for text in texts.new if text.index not in news
    ]


def _rising(pairs: Iterable[Pair]) -> set[Pair]:
    """Choose pairs one to one that rise on both sides, from the top."""
    chosen: list[Pair] = []
    for i, j in sorted(pairs):
        at = bisect_left(chosen, (i, j))
        if at == 0 or (chosen[at - 1][0] < i and chosen[at - 1][1] < j):
            chosen.append((i, j))
    return set(chosen)
