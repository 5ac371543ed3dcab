"""Lists folded into a sentence, and alternatives resolved: many paragraphs that became one, also at a distance.

"(a) … (b) …" beneath "Parties shall:" becomes one sentence that names both; of three options one text is made. No piece need
be very like the whole, so the pieces are judged as what they are: each item by where its words stand in the sentence, each
alternative for itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from wsis_desktop.comparing.pairing.blocks import Blocks
from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.regroup import Partners, joined_similarity
from wsis_desktop.comparing.pairing.texts import Text, Texts
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Paragraph

_WORDS_HELD = 0.5
_IN_ONE_PLACE = 55
_SOME_WORDS_HELD = 0.3
_PHRASES_HELD = 0.14
_ALREADY = 0.2
"""What a link that is there already adds to the likeness of a list and what holds it."""
_LIKE_AN_ALTERNATIVE = 0.45
_TELLING = 5
_WIDEST = 12
_TOGETHER = 0.3
_PIECE = 2
_FEWEST_ITEMS = 2
_PER_STEP = 20


def resolved(old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return `links` with what lists and alternatives became."""
    yield Progress(Stage.PAIRING)
    first = Blocks.of(old)
    yield Progress(Stage.PAIRING)
    blocks = {Side.OLD: first, Side.NEW: Blocks.of(new)}
    yield Progress(Stage.PAIRING)
    folded = yield from _folded(texts, blocks, links)
    found = yield from _chosen(texts, blocks, folded)
    return _beside_whole(texts, links, found)


def _beside_whole(texts: Texts, links: set[Pair], found: set[Pair]) -> set[Pair]:
    """Return `found` without pieces attached to a text that stands on the other side word for word: it became that."""
    whole = {pair for pair in links if texts.old[pair[0]].code == texts.new[pair[1]].code}
    olds, news = {i for i, _ in whole}, {j for _, j in whole}
    return whole | {(i, j) for i, j in found if i not in olds and j not in news}


# -- lists ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Fold:
    """A list on one side, the items of it that stand in a paragraph of the other side, and how alike both are."""

    side: Side
    items: tuple[int, ...]
    holder: int
    likeness: float

    def pairs(self) -> set[Pair]:
        return {(item, self.holder) if self.side is Side.OLD else (self.holder, item) for item in self.items}

    @property
    def rank(self) -> tuple[float, int, int]:
        return (-round(self.likeness, 9), self.holder + self.items[0], abs(self.holder - self.items[0]))


def _folded(texts: Texts, blocks: dict[Side, Blocks], links: set[Pair]) -> Steps[set[Pair]]:
    partners = Partners(links)
    folds: list[_Fold] = []
    for side in Side:
        for done, block in enumerate(blocks[side].lists):
            if done % _PER_STEP == 0:
                yield Progress(Stage.PAIRING)
            folds += _folds(texts, blocks, partners, side, block)
    every = set(links)
    taken: set[tuple[Side, int]] = set()
    for fold in sorted(folds, key=lambda fold: fold.rank):
        ends = {(fold.side, item) for item in fold.items} | {(fold.side.other, fold.holder)}
        if ends & taken:
            continue
        taken |= ends
        every -= {pair for pair in every if _gives_way(texts, blocks, fold, pair)}
        every |= fold.pairs()
    return every


def _gives_way(texts: Texts, blocks: dict[Side, Blocks], fold: _Fold, pair: Pair) -> bool:
    """Tell a piece that was attached to the holder from another list, or an item of this list attached elsewhere."""
    at, index = pair if fold.side is Side.OLD else pair[::-1]
    if not _is_piece(texts, fold.side, at, index):
        return False
    if index == fold.holder:
        return at not in fold.items and at in blocks[fold.side].list_of
    return at in fold.items


def _is_piece(texts: Texts, side: Side, at: int, index: int) -> bool:
    return _PIECE * texts.side(side)[at].size <= texts.side(side.other)[index].size


def _folds(texts: Texts, blocks: dict[Side, Blocks], partners: Partners, side: Side, block: range) -> Iterator[_Fold]:
    own, other = texts.side(side), texts.side(side.other)
    for index in _holders(partners, side, block, len(other)):
        holder = other[index]
        if index in blocks[side.other].list_of or not holder.code:
            continue
        items = tuple(
            at
            for at in block
            if own[at].code
            and _free(texts, partners, side, at, index)
            and (at == block.start or _stands_in(texts, own[at], holder))
        )
        if len(items) - (block.start in items) < _FEWEST_ITEMS:
            continue
        likeness = joined_similarity(texts, [own[at] for at in items], [holder])
        alone = max(joined_similarity(texts, [own[at]], [holder]) for at in items)
        if likeness >= _TOGETHER and likeness > alone:
            already = any(index in partners.of(side, at) for at in block)
            yield _Fold(side, items, index, likeness + _ALREADY * already)


def _free(texts: Texts, partners: Partners, side: Side, at: int, holder: int) -> bool:
    """Tell an item that is linked with nothing else, or only attached to something as a piece of it."""
    return all(index == holder or _is_piece(texts, side, at, index) for index in partners.of(side, at))


def _holders(partners: Partners, side: Side, block: range, length: int) -> list[int]:
    """Return the partners of a list and what stands on the other side between those of the paragraphs around it."""
    linked = {at for item in block for at in partners.of(side, item)}
    before = next((max(found) for at in range(block.start - 1, -1, -1) if (found := partners.of(side, at))), -1)
    behind = next(
        (min(found) for at in range(block.stop, block.stop + _WIDEST) if (found := partners.of(side, at))), length
    )
    if before < behind <= before + _WIDEST:
        linked.update(range(max(0, before - 1), min(length, behind + 2)))
    return sorted(linked)


def _stands_in(texts: Texts, item: Text, holder: Text) -> bool:
    """Tell an item whose words the holder has: most of them, in one place, or fewer but whole phrases."""
    if item.size > holder.size:
        return False
    held = texts.weights.of_words(item.words & holder.words) / max(1, item.mass)
    if held >= _WORDS_HELD and fuzz.partial_ratio(item.code, holder.code) >= _IN_ONE_PLACE:
        return True
    phrases = texts.weights.of_phrases(item.phrases & holder.phrases) / max(1, item.phrase_mass)
    return held >= _SOME_WORDS_HELD and phrases >= _PHRASES_HELD


# -- alternatives --------------------------------------------------------------------------------------------------


def _chosen(texts: Texts, blocks: dict[Side, Blocks], links: set[Pair]) -> Steps[set[Pair]]:
    """Link each of several alternatives with what the others became, when it is like it too."""
    every = set(links)
    partners = Partners(links)
    for side in Side:
        for done, options in enumerate(blocks[side].alternatives):
            if done % _PER_STEP == 0:
                yield Progress(Stage.PAIRING)
            every |= set(_of_alternatives(texts, blocks, partners, side, options))
    return every


def _of_alternatives(
    texts: Texts, blocks: dict[Side, Blocks], partners: Partners, side: Side, options: Sequence[range]
) -> Iterator[Pair]:
    alone = [option.start for option in options if len(option) == 1 and texts.side(side)[option.start].size >= _TELLING]
    own, other = texts.side(side), texts.side(side.other)
    became = _became(blocks[side.other], partners, side, alone)
    if not became:
        facing = _holders(partners, side, range(options[0].start, options[-1].stop), len(other))
        became = {
            index
            for index in facing
            if index not in blocks[side.other].set_of
            and sum(_alike(texts, own[at], other[index]) >= _LIKE_AN_ALTERNATIVE for at in alone) > 1
        }
    for at in alone:
        linked = partners.of(side, at)
        lists = {blocks[side.other].list_of.get(index) for index in linked}
        for index in became:
            if linked and (None in lists or blocks[side.other].list_of.get(index) not in lists):
                continue
            if other[index].size >= _TELLING and _alike(texts, own[at], other[index]) >= _LIKE_AN_ALTERNATIVE:
                yield (at, index) if side is Side.OLD else (index, at)


def _became(blocks: Blocks, partners: Partners, side: Side, members: Iterable[int]) -> set[int]:
    """Return what alternatives are linked with and is itself no alternative; a list with two links as a whole."""
    links = [(at, index) for at in members for index in partners.of(side, at) if index not in blocks.set_of]
    times = Counter(blocks.list_of[index] for _, index in links if index in blocks.list_of)
    linked = {index for _, index in links}
    for at, count in times.items():
        if count > 1:
            linked.update(blocks.lists[at])
    return linked


def _alike(texts: Texts, first: Text, second: Text) -> float:
    return texts.weights.of_words(first.words & second.words) / max(1, min(first.mass, second.mass))
