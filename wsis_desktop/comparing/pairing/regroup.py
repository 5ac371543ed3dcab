"""Splits and merges: a paragraph left alone joins a pair when the pair's other side holds its words too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.context import coin
from wsis_desktop.comparing.pairing.similarity import Features
from wsis_desktop.comparing.pairing.texts import SHORT, TOLD_BY_LOOKS, Text, Texts, line_beside_text
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage, Steps

_GAIN = 0.03
_GAIN_OF_A_PIECE = 0.01
_HARDLY_BETTER, _OF_WHAT_LACKED = 0.04, 0.5
"""What explains a holder so little better must bring words that the others do not hold."""
_HELD = 0.5
_HELD_AS_A_PIECE = 0.7
_IN_THE_REST = 0.8
_IN_THE_GAP = 0.5
_OF_THE_PIECE = 0.35
_SAID_AGAIN = 0.8
_MADE_UP = 0.6
LEAST_PARTICULAR = 0.06
"""What two texts must share for each word of the shorter one that few others have, unless something else speaks for them."""
_ROOM = 1.12
_LIKE_AN_ALTERNATIVE = 0.25
_BESIDE_THE_BEST = 0.5
_REACH = 8
_SHORTEST = 2
_PER_STEP = 200


@dataclass(frozen=True, slots=True)
class Offer:
    """A paragraph left alone on one side, and a paragraph of the other side that may hold its words."""

    side: Side
    alone: int
    holder: int
    gain: float

    @property
    def pair(self) -> Pair:
        """Return the pair that accepting the offer makes."""
        return (self.alone, self.holder) if self.side is Side.OLD else (self.holder, self.alone)

    @property
    def rank(self) -> tuple[float, int, int]:
        """Return what sorts offers, the best first, alike on both sides."""
        return (-round(self.gain, 9), sum(self.pair), coin(*self.pair))


class Partners:
    """Who is linked with whom, on either side."""

    def __init__(self, links: Iterable[Pair]) -> None:
        self._of: dict[Side, dict[int, tuple[int, ...]]] = {side: {} for side in Side}
        for pair in links:
            self.add(pair)

    def add(self, pair: Pair) -> None:
        """Link two paragraphs."""
        for side, own, partner in ((Side.OLD, *pair), (Side.NEW, *pair[::-1])):
            known = self._of[side].get(own)
            self._of[side][own] = tuple(sorted({*known, partner})) if known else (partner,)

    def of(self, side: Side, index: int) -> tuple[int, ...]:
        """Return the partners of a paragraph, rising; none when it is alone."""
        return self._of[side].get(index, ())


def regrouped(texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return `links` with paragraphs that were left alone joined to pairs, the best first, until none joins."""
    partners = Partners(links)
    every = set(links)
    while True:
        yield Progress(Stage.PAIRING)
        offers: list[Offer] = []
        for done, offer in enumerate(_offers(texts, partners)):
            if done % _PER_STEP == 0:
                yield Progress(Stage.PAIRING)
            if offer.gain > 0:
                offers.append(offer)
        yield Progress(Stage.PAIRING)
        if not offers:
            return every
        touched: set[tuple[Side, int]] = set()
        for offer in sorted(offers, key=lambda offer: offer.rank):
            ends = {(offer.side, offer.alone), (offer.side.other, offer.holder)}
            if not ends & touched:
                touched |= ends
                partners.add(offer.pair)
                every.add(offer.pair)


def gathered(texts: Texts, links: set[Pair], features: Mapping[Pair, Features]) -> Steps[set[Pair]]:
    """Return pairs of a paragraph left alone with two or more neighbours left alone on the other side, which make it up.

    Each piece alone is a poor match, and the pieces are each other's rivals; read as one they are a good one.
    """
    partners = Partners(links)
    pieces: dict[tuple[Side, int], list[int]] = defaultdict(list)
    for (i, j), shared in features.items():
        if shared.held < _HELD_AS_A_PIECE or partners.of(Side.OLD, i) or partners.of(Side.NEW, j):
            continue
        if texts.old[i].size < texts.new[j].size:
            pieces[Side.NEW, j].append(i)
        else:
            pieces[Side.OLD, i].append(j)
    found: set[Pair] = set()
    for done, ((side, holder), every) in enumerate(sorted(pieces.items())):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        for run in _neighbours(sorted(every)):
            kept = _needed(texts, side, holder, run)
            if _make_up(texts, side, holder, kept):
                found.update((holder, at) if side is Side.OLD else (at, holder) for at in kept)
    return found


def _neighbours(places: list[int]) -> Iterator[list[int]]:
    """Return the runs of two or more places that follow one another."""
    run = places[:1]
    for place in places[1:]:
        if place == run[-1] + 1:
            run.append(place)
            continue
        if len(run) > 1:
            yield run
        run = [place]
    if len(run) > 1:
        yield run


def _needed(texts: Texts, side: Side, holder: int, run: list[int]) -> list[int]:
    """Return the pieces without those at either end that make up nothing of the holder."""
    whole, parts = [texts.side(side)[holder]], texts.side(side.other)

    def alike(places: list[int]) -> float:
        return joined_similarity(texts, [parts[at] for at in places], whole)

    while len(run) > 1:
        shorter = max((run[1:], run[:-1]), key=alike)
        if alike(shorter) < alike(run):
            break
        run = shorter
    return run


def _make_up(texts: Texts, side: Side, holder: int, run: list[int]) -> bool:
    whole = [texts.side(side)[holder]]
    parts = [texts.side(side.other)[at] for at in run]
    if len(parts) == 1 or all(texts.weights.particular(part, whole[0]) < LEAST_PARTICULAR for part in parts):
        return False
    together = joined_similarity(texts, parts, whole)
    return together >= _MADE_UP and together > _GAIN + max(joined_similarity(texts, [part], whole) for part in parts)


def _offers(texts: Texts, partners: Partners) -> Iterator[Offer]:
    for side in Side:
        own, other = texts.side(side), texts.side(side.other)
        for alone in own:
            if not alone.code or partners.of(side, alone.index):
                continue
            for index in _holders(own, alone, side, partners):
                holder = other[index]
                usual = holder.family is alone.family and len(alone.code) >= _SHORTEST
                if usual or _completes(alone, holder, partners.of(side.other, index)):
                    yield Offer(side, alone.index, index, _gain(texts, side, alone, holder, partners))


def _completes(alone: Text, holder: Text, members: Sequence[int]) -> bool:
    """Tell a word, or a line of another kind, that stands right before or behind `members` and so in the holder too."""
    before = alone.index + 1 in members and holder.code.startswith(alone.code)
    behind = alone.index - 1 in members and holder.code.endswith(alone.code)
    return (before or behind) and (holder.family is alone.family or {holder.family, alone.family} <= TOLD_BY_LOOKS)


def _holders(own: tuple[Text, ...], alone: Text, side: Side, partners: Partners) -> set[int]:
    """Return the partners of the nearest linked paragraphs before and behind, when each is linked with one only."""
    found: set[int] = set()
    for way in (-1, 1):
        for far in range(1, _REACH + 1):
            at = alone.index + way * far
            if not 0 <= at < len(own):
                break
            linked = partners.of(side, at)
            if linked:
                if len(linked) == 1:
                    found.update(linked)
                break
    return found


def _gain(texts: Texts, side: Side, alone: Text, holder: Text, partners: Partners) -> float:
    """Return how much better the holder is explained with `alone` than without; 0 when it has no room for it."""
    if line_beside_text(alone, holder) or holder.bare:
        return 0.0
    own = texts.side(side)
    members = partners.of(side.other, holder.index)
    if any(len(partners.of(side, member)) > 1 for member in members):
        return 0.0
    present = [own[member] for member in members]
    if any(_says_again(text, alone, holder) for text in present):
        return 1.0
    if holder.size < _ROOM * sum(text.size for text in present):
        between = {alone.index - 1, alone.index + 1} <= set(members)
        return _resolved(texts, alone, holder, present) or _fills_the_rest(alone, holder, present, between=between)
    return _as_a_piece(texts, alone, holder, present) or _takes_a_passage(texts, alone, holder)


def _as_a_piece(texts: Texts, alone: Text, holder: Text, present: list[Text]) -> float:
    """Return how much better the holder is explained with most of `alone` in it; 0 when it is hardly better."""
    held = LCSseq.similarity(alone.code, holder.code) / alone.size
    if max(held, texts.weights.of_words(alone.words & holder.words) / max(1, alone.mass)) < _HELD:
        return 0.0
    together = sorted([*present, alone], key=lambda text: text.index)
    gain = joined_similarity(texts, together, [holder]) - joined_similarity(texts, present, [holder])
    if gain < _HARDLY_BETTER and not _brings_what_lacked(texts, alone, holder, present):
        return 0.0
    return gain if gain > (_GAIN_OF_A_PIECE if held >= _HELD_AS_A_PIECE else _GAIN) else 0.0


def _brings_what_lacked(texts: Texts, alone: Text, holder: Text, present: list[Text]) -> bool:
    """Tell what makes up, by weight, half of the words that the others leave in the holder, or has half of its own there."""
    known = frozenset[int]().union(*(text.words for text in present))
    own, rest = alone.words - known, holder.words - known
    weight = texts.weights.of_words
    return weight(own & rest) >= _OF_WHAT_LACKED * min(weight(own), weight(rest))


def _fills_the_rest(alone: Text, holder: Text, present: list[Text], *, between: bool) -> float:
    """Return how much of `alone` stands in what the others leave of the holder; 0 when that is not nearly all of it.

    Less is enough `between` two of the others.
    """
    enough = _IN_THE_GAP if between else _IN_THE_REST
    if LCSseq.similarity(alone.code, holder.code) < enough * alone.size:
        return 0.0
    rest = holder.code
    for text in present:
        rest = "".join(
            rest[step.src_start : step.src_end]
            for step in LCSseq.opcodes(rest, text.code)
            if step.tag in {"delete", "replace"}
        )
    held = LCSseq.similarity(alone.code, rest) / alone.size
    return held if held >= enough else 0.0


def _takes_a_passage(texts: Texts, alone: Text, holder: Text) -> float:
    """Return what a passage word for word from the holder makes of `alone`, whatever was written on beside it.

    0 when it is short, little of `alone`, or stands in another paragraph as well.
    """
    runs = (step for step in LCSseq.opcodes(alone.code, holder.code) if step.tag == "equal")
    longest = max(runs, key=lambda step: step.src_end - step.src_start, default=None)
    passage = alone.code[longest.src_start : longest.src_end] if longest else ""
    if len(passage) <= max(SHORT, _OF_THE_PIECE * alone.size):
        return 0.0
    once = all(sum(passage in text.code for text in texts.side(each)) == 1 for each in Side)
    return len(passage) / alone.size if once else 0.0


def _says_again(text: Text, alone: Text, holder: Text) -> bool:
    """Tell what says nearly what `text` says, both of which the longer holder has: rows that one row now names together."""
    if min(text.size, alone.size) <= SHORT or holder.size <= max(text.size, alone.size):
        return False
    alike = LCSseq.normalized_similarity(text.code, alone.code)
    return alike >= _SAID_AGAIN and all(
        LCSseq.similarity(each.code, holder.code) == each.size for each in (text, alone)
    )


def _resolved(texts: Texts, alone: Text, holder: Text, present: list[Text]) -> float:
    """Return how well the holder is explained as what several alternatives became: each is judged alone."""
    if not any(text.alternative for text in (alone, *present)):
        return 0.0
    own, best = (joined_similarity(texts, [text], [holder]) for text in (alone, present[0]))
    return own if own >= max(_LIKE_AN_ALTERNATIVE, _BESIDE_THE_BEST * best) else 0.0


def joined_similarity(texts: Texts, first: list[Text], second: list[Text]) -> float:
    """Return how alike two runs of texts are, each read as one: half by order, half by the weight of words."""
    codes = ["".join(text.code for text in run) for run in (first, second)]
    words = [frozenset[int]().union(*(text.words for text in run)) for run in (first, second)]
    order = 2 * LCSseq.similarity(*codes) / max(1, sum(map(len, codes)))
    masses = [texts.weights.of_words(each) for each in words]
    shared = texts.weights.of_words(words[0] & words[1])
    return order / 2 + shared / max(1, sum(masses))
