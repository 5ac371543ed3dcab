"""Which pairs are worth a closer look: those that share words or phrases found in few paragraphs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wsis_desktop.comparing.pairing.texts import Text, Weights
from wsis_desktop.model.progress import Progress, Stage, Steps

_ALL_PAIRS = 400
_COMMON = 40
_COMMON_SHARE = 0.02
_BEST = 6
_WORTH_A_LOOK = 0.15
_TELLING = 24
"""Words and phrases, the rarest first, that are enough to find what a text belongs to."""
_PER_STEP = 40
_INDEXED_PER_STEP = 500

Pair = tuple[int, int]
_Entry = tuple[int, int, list[int]]
"""The weight of a word or phrase, what tells it from every other, and where it stands."""


def candidates(olds: Sequence[Text], news: Sequence[Text], weights: Weights) -> Steps[set[Pair]]:
    """Return pairs of places in `olds` and `news`; all of them when they are few, else the best for each text."""
    if len(olds) * len(news) <= _ALL_PAIRS:
        return {(i, j) for i in range(len(olds)) for j in range(len(news))}
    found = yield from _nearest(olds, news, weights)
    back = yield from _nearest(news, olds, weights)
    return found | {(i, j) for j, i in back}


def _nearest(asking: Sequence[Text], asked: Sequence[Text], weights: Weights) -> Steps[set[Pair]]:
    index = yield from _Index.steps(asked, len(asking), weights)
    found: set[Pair] = set()
    for at, text in enumerate(asking):
        if at % _PER_STEP == 0:
            yield Progress(Stage.PAIRING, at, len(asking))
        shared: dict[int, int] = {}
        so_far = shared.get
        for weight, _, places in index.telling(text):
            for place in places:
                shared[place] = so_far(place, 0) + weight
        found.update([(at, place) for place in _best(text, asked, shared)])
    return found


@dataclass(frozen=True, slots=True)
class _Index:
    """Where words and phrases stand, without those that stand too often to tell texts apart."""

    words: dict[int, _Entry]
    phrases: dict[int, _Entry]

    @classmethod
    def steps(cls, texts: Sequence[Text], others: int, weights: Weights) -> Steps[_Index]:
        """Index `texts`, of which `others` ask."""
        most = max(_COMMON, round(_COMMON_SHARE * min(2000, max(others, len(texts)))))
        words = yield from _places([text.words for text in texts], most)
        phrases = yield from _places([text.phrases for text in texts], most)
        return cls(
            {word: (weights.word[word], ~word, places) for word, places in words.items()},
            {phrase: (weights.phrase[phrase], phrase, places) for phrase, places in phrases.items()},
        )

    def telling(self, text: Text) -> list[_Entry]:
        """Return the rarest words and phrases of a text."""
        found = [
            *filter(None, map(self.words.get, text.words)),
            *filter(None, map(self.phrases.get, text.phrases)),
        ]
        if len(found) > _TELLING:
            found.sort(reverse=True)
            del found[_TELLING:]
        return found


def _places(kept: Sequence[frozenset[int]], most: int) -> Steps[dict[int, list[int]]]:
    """Return where each word or phrase stands that stands in at most so many texts."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for at, keys in enumerate(kept):
        if at % _INDEXED_PER_STEP == 0:
            yield Progress(Stage.PAIRING, at, len(kept))
        for key in keys:
            places[key].append(at)
    yield Progress(Stage.PAIRING)
    return {key: found for key, found in places.items() if len(found) <= most}


def _best(text: Text, asked: Sequence[Text], shared: dict[int, int]) -> set[int]:
    """Return the places that share most, of both texts and of the shorter one; the latter finds pieces and wholes."""
    if not shared:
        return set()
    own = text.mass + text.phrase_mass
    least = _WORTH_A_LOOK * max(shared.values())
    alike: list[tuple[float, int]] = []
    held: list[tuple[float, int]] = []
    for place, weight in [entry for entry in shared.items() if entry[1] >= least]:
        other = asked[place].mass + asked[place].phrase_mass
        alike.append((-weight / (own + other), place))
        held.append((-weight / min(own, other), place))
    alike.sort()
    held.sort()
    return {place for _, place in alike[:_BEST] + held[:_BEST]}
