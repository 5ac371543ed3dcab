"""Paragraphs that differ only in whom or what they name are told apart by the words that they do not share.

"We recognize the needs of women …" and "We recognize the needs of youth …" are as alike as a text and its revision. Among
such near duplicates a word, or two that stand side by side, count by how rare they are in their own circle, so that what all
share weighs nothing.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.texts import Text, Texts
from wsis_desktop.model.progress import Progress, Stage, Steps

NEAR_DUPLICATE = 0.6
_SCALE = 1000
_DOUBT = 500
_PER_STEP = 500
_NEAR, _SEVERAL, _SOMETHING = 20, 5, 0.25


def distinctions(texts: Texts, alike: Mapping[Pair, float]) -> Steps[dict[Pair, float]]:
    """Return how far each pair outdoes its rivals in its own circle, from -1 to 1; pairs without rivals are left out.

    `alike` says for each candidate pair how alike its texts are.
    """
    near = [pair for pair, ratio in alike.items() if ratio >= NEAR_DUPLICATE]
    overlap: dict[Pair, float] = {}
    yield Progress(Stage.PAIRING)
    work = 0
    for circle in _circles(near):
        if work >= _PER_STEP:
            yield Progress(Stage.PAIRING)
            work = 0
        work += len(circle)
        if len(circle) > 1:
            overlap.update(_overlaps(texts, circle))
    yield Progress(Stage.PAIRING)
    return margins(overlap, none=0.0)


def names_another(texts: Texts, i: int, j: int) -> bool:
    """Tell two texts that share hardly anything but what several siblings near them share too."""
    first, second = texts.old[i], texts.new[j]
    if first.code == second.code or LCSseq.normalized_similarity(first.code, second.code) < NEAR_DUPLICATE:
        return False
    circle = {first.code, second.code} | {
        text.code
        for side, at in ((texts.old, i), (texts.new, j))
        for text in side[max(0, at - _NEAR) : at + _NEAR + 1]
        if LCSseq.normalized_similarity(text.code, first.code) >= NEAR_DUPLICATE
    }
    if len(circle) < _SEVERAL:
        return False
    marks = {code: _counted(code) | frozenset(map("".join, pairwise(code))) for code in sorted(circle)}
    return _overlap(marks[first.code], marks[second.code], _weights([*marks.values()])) < _SOMETHING


def margins(scores: Mapping[Pair, float], *, none: float) -> dict[Pair, float]:
    """Return how far each pair's score stands above the best other score of either text; `none` stands for no rival."""
    rows: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (i, j), score in scores.items():
        rows[0, i].append(score)
        rows[1, j].append(score)
    top = {key: sorted(row, reverse=True)[:2] for key, row in rows.items()}

    def rival(key: tuple[int, int], score: float) -> float:
        best = top[key]
        if score < best[0]:
            return best[0]
        return best[1] if len(best) > 1 else none

    return {(i, j): score - max(rival((0, i), score), rival((1, j), score)) for (i, j), score in scores.items()}


def _circles(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """Group pairs that share a text, directly or by way of others."""
    leader: dict[tuple[int, int], tuple[int, int]] = {}

    def find(node: tuple[int, int]) -> tuple[int, int]:
        while leader.setdefault(node, node) != node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    every = sorted(pairs)
    for i, j in every:
        leader[find((1, j))] = find((0, i))
    circles: dict[tuple[int, int], list[Pair]] = defaultdict(list)
    for i, j in every:
        circles[find((0, i))].append((i, j))
    return list(circles.values())


def _overlaps(texts: Texts, circle: list[Pair]) -> dict[Pair, float]:
    members: list[Text] = [texts.old[i] for i in sorted({i for i, _ in circle})]
    members += [texts.new[j] for j in sorted({j for _, j in circle})]
    marks = {text.code: _counted(text.code) | text.phrases for text in members}
    weights = _weights([marks[text.code] for text in members])
    return {(i, j): _overlap(marks[texts.old[i].code], marks[texts.new[j].code], weights) for i, j in circle}


Marks = frozenset[str | int]


def _weights(every: Sequence[Marks]) -> dict[str | int, int]:
    """Return how much each mark tells of whose it is among these."""
    holding = Counter(chain.from_iterable(every))
    return {mark: round(_SCALE * math.log(len(every) / count)) for mark, count in holding.items()}


def _overlap(first: Marks, second: Marks, weights: Mapping[str | int, int]) -> float:
    shared, one, other = (sum(map(weights.__getitem__, marks)) for marks in (first & second, first, second))
    return 2 * shared / (one + other + _DOUBT)


def _counted(code: str) -> Marks:
    """Return the words of a text, each as often as it stands there: "the private sector" named once more is a name."""
    return frozenset(word * time for word, times in Counter(code).items() for time in range(1, times + 1))
