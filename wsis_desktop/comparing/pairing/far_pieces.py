"""Pieces that went far: what one half of a split became in another section, or what was merged from there.

A neighbour needs little proof to be a piece of a paragraph. From afar it must hold nearly all that the paragraph's partner
leaves of it, and little else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.regroup import LEAST_PARTICULAR, Offer, Partners
from wsis_desktop.comparing.pairing.texts import SHORT, Text, Texts, line_beside_text
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage, Steps

_SHARED, _SHARED_OF_A_LINE = 0.6, 0.8
"""Share of a piece's words that the rest of the whole must hold in order, and of the rest that the piece must make up."""
_FEWEST = 8
"""Words that both must share at least."""
_PER_STEP = 100


def far_pieces(texts: Texts, pairs: Iterable[Pair], links: set[Pair]) -> Steps[set[Pair]]:
    """Return `links` with paragraphs left alone joined to a pair elsewhere whose other side holds them; `pairs` may be."""
    partners = Partners(links)
    offers: list[Offer] = []
    for done, (side, alone, holder) in enumerate(_alone(texts, pairs, links, partners)):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        gain = _gain(texts, partners, side, alone, holder)
        if gain:
            offers.append(Offer(side, alone.index, holder.index, gain))
    every = set(links)
    taken: set[tuple[Side, int]] = set()
    for offer in sorted(offers, key=lambda offer: offer.rank):
        ends = {(offer.side, offer.alone), (offer.side.other, offer.holder)}
        if not ends & taken:
            taken |= ends
            every.add(offer.pair)
    return every


def _alone(
    texts: Texts, pairs: Iterable[Pair], links: set[Pair], partners: Partners
) -> Iterator[tuple[Side, Text, Text]]:
    """Give what was left alone and is more than a line, each with a longer text that has one partner."""
    holders: dict[tuple[Side, int], list[int]] = defaultdict(list)
    olds, news = {i for i, _ in links}, {j for _, j in links}
    for i, j in pairs:
        if i not in olds and j in news:
            holders[Side.OLD, i].append(j)
        elif i in olds and j not in news:
            holders[Side.NEW, j].append(i)
    for (side, index), every in sorted(holders.items()):
        alone = texts.side(side)[index]
        if alone.size >= _FEWEST:
            for holder in (texts.side(side.other)[at] for at in sorted(every) if len(partners.of(side.other, at)) == 1):
                if holder.family is alone.family and holder.size > alone.size and not line_beside_text(alone, holder):
                    yield side, alone, holder


def _gain(texts: Texts, partners: Partners, side: Side, alone: Text, holder: Text) -> float:
    """Return how much of `alone` stands in what its partner leaves of the holder; 0 when it is not most of both."""
    partner = partners.of(side.other, holder.index)[0]
    if len(partners.of(side, partner)) > 1:
        return 0.0
    rest = _rest(holder.code, texts.side(side)[partner].code)
    held = LCSseq.similarity(alone.code, rest)
    if held < max(_FEWEST, (_SHARED if held >= SHORT else _SHARED_OF_A_LINE) * max(alone.size, len(rest))):
        return 0.0
    return held / alone.size if texts.weights.particular(alone, holder) >= LEAST_PARTICULAR else 0.0


def _rest(whole: str, part: str) -> str:
    """Return the words of a text that another one does not hold in the same order."""
    return "".join(whole[step.src_start : step.src_end] for step in LCSseq.opcodes(whole, part) if step.tag != "equal")
