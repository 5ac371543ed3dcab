"""Pairs that need no judgement: the same words on both sides, once each; and likely ones among repeated texts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import heaviest_chain
from wsis_desktop.comparing.pairing.context import Backbone, weighed
from wsis_desktop.comparing.pairing.texts import SHORT, Family, Text, Texts
from wsis_desktop.model.progress import Progress, Stage, Steps

_COPIES = 3
_BESIDE = 0.2
_PER_STEP = 1000


@dataclass(frozen=True, slots=True)
class Anchors:
    """What is sure, and which copies of repeated texts may belong together."""

    sure: frozenset[Pair]
    copies: frozenset[Pair]


def anchors(texts: Texts) -> Steps[Anchors]:
    """Find texts with the same words.

    A text that stands once on either side is sure, unless it is short and out of order: then it may be another member of
    a list that was changed to the same words. Of a repeated one, only the copies nearest to where the sure pairs would have
    it are worth a look; but those right beside a sure pair are sure: what repeats in every section moves with its section.
    """
    once: set[Pair] = set()
    repeated: list[tuple[list[int], list[int]]] = []
    for olds, news in _places(texts):
        if len(olds) == len(news) == 1:
            once.add((olds[0], news[0]))
        else:
            repeated.append((olds, news))
    yield Progress(Stage.PAIRING)
    backbone = Backbone.of((weighed(i, j, texts.carry(i, j), texts.salt(i, j)) for i, j in once), texts)
    sure = {(i, j) for i, j in once if texts.old[i].size > SHORT or backbone.holds(i, j)}
    copies: set[Pair] = set()
    for done, (olds, news) in enumerate(repeated):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        for i in olds:
            copies.update((i, j) for j in _nearest(news, _facing(i, backbone.old, backbone.new)))
        for j in news:
            copies.update((i, j) for i in _nearest(olds, _facing(j, backbone.new, backbone.old)))
    yield Progress(Stage.PAIRING)
    sure |= _beside(texts, sure)
    copies = _free(copies, sure)
    settled = _settled(texts, sure, copies)
    return Anchors(frozenset(sure | settled), frozenset(_free(copies, settled)))


def _free(pairs: set[Pair], taken: set[Pair]) -> set[Pair]:
    """Return the pairs that share no place with one that is taken."""
    olds, news = {i for i, _ in taken}, {j for _, j in taken}
    return {(i, j) for i, j in pairs if i not in olds and j not in news}


def _beside(texts: Texts, sure: set[Pair]) -> set[Pair]:
    """Return the copies that follow sure pairs without a gap on both sides, where no other sure pair claims either.

    A heading belongs to what stands beneath it, so nothing above it claims it.
    """
    claims: set[Pair] = set()
    for i, j in sure:
        for way in (-1, 1):
            x, y = i + way, j + way
            while 0 <= x < len(texts.old) and 0 <= y < len(texts.new) and _same(texts.old[x], texts.new[y]):
                if (x, y) in sure or (way > 0 and texts.old[x].family is Family.HEADING):
                    break
                claims.add((x, y))
                x, y = x + way, y + way
    olds, news = Counter(i for i, _ in claims), Counter(j for _, j in claims)
    return {(i, j) for i, j in claims if olds[i] == news[j] == 1}


def _same(first: Text, second: Text) -> bool:
    return first.code == second.code != "" and first.family is second.family


def _settled(texts: Texts, sure: set[Pair], copies: set[Pair]) -> set[Pair]:
    """Return the copies that keep the order and stand right beside another pair with the same words that does."""
    every = sure | copies

    def beside(i: int, j: int) -> int:
        return ((i - 1, j - 1) in every) + ((i + 1, j + 1) in every)

    chain = heaviest_chain(
        weighed(i, j, texts.carry(i, j) + _BESIDE * beside(i, j), texts.salt(i, j)) for i, j in sorted(every)
    )
    kept = {(pair.old, pair.new) for pair in chain}
    return {(i, j) for i, j in kept & copies if (i - 1, j - 1) in kept or (i + 1, j + 1) in kept}


def _places(texts: Texts) -> list[tuple[list[int], list[int]]]:
    """Return where each text stands that stands on both sides."""
    places: dict[tuple[Family, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, every in enumerate((texts.old, texts.new)):
        for text in every:
            if text.code:
                places[text.family, text.code][side].append(text.index)
    return [found for found in places.values() if all(found)]


def _facing(place: int, own: Sequence[int], other: Sequence[int]) -> float:
    """Return the place on the other side that faces `place`, straight between two pairs of the backbone."""
    at = min(max(bisect_left(own, place), 1), len(own) - 1)
    width = own[at] - own[at - 1]
    share = (place - own[at - 1]) / width if width else 0.0
    return other[at - 1] + share * (other[at] - other[at - 1])


def _nearest(places: list[int], wanted: float) -> list[int]:
    at = bisect_left(places, wanted)
    return places[max(0, at - _COPIES) : at + _COPIES]


def free(texts: Sequence[Text], taken: set[int]) -> list[Text]:
    """Return the texts whose place is not taken and that have words."""
    return [text for text in texts if text.index not in taken and text.code]
