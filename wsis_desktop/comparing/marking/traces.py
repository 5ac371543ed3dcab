"""Passages that left one paragraph and came into another: what was deleted here is not lost.

Passages are sentences, or the changed part of one, of at least six words. Only changed text is looked at: what stood
elsewhere before and still does is no trace, such as a formula that the text keeps in other places: "in accordance with the
provisions of the Convention".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from wsis_desktop.comparing.language.letters import CJK_LETTER
from wsis_desktop.comparing.language.words import pairing_words
from wsis_desktop.model.comparison import Link, Passage, Relation, Side, Span, Trace, joined_text, part_spans
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Revision

_FEWEST = 6
_NEAR = 0.8
_FEWEST_WITHIN, _NEAR_WITHIN = 10, 0.9
"""The same of a passage that stands within a longer sentence: more words, more alike."""
_FIRST_CODE = 0x10000
_GRAM = 3
_CANDIDATES = 5
_PARTICULAR = 0.5
"""Share of the phrases of a trace that must stand in no other paragraph of both texts."""
_PER_STEP = 50
_SENTENCE = re.compile(r"[^.;:!?。；！？\n]+(?:[.;:!?。；！？]+(?!\s|$)[^.;:!?。；！？\n]+)*[.;:!?。；！？]*")


_Gram = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A changed passage, its words, and the place of the link that it belongs to."""

    link: int
    passage: Passage
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A deleted passage and the inserted one that says the same, or nearly."""

    gone: _Piece
    came: _Piece
    similarity: float

    @property
    def grams(self) -> set[_Gram]:
        """Return the phrases that both hold."""
        return _grams(self.gone.words) & _grams(self.came.words)

    @property
    def trace(self) -> Trace:
        """Return what is told of it."""
        return Trace(self.gone.passage, self.came.passage, round(self.similarity, 4))


def find_traces(links: Sequence[Link], old: Revision, new: Revision) -> Steps[tuple[Trace, ...]]:
    """Find for each deleted passage the inserted one of another link that says the same, or nearly."""
    came: list[_Piece] = []
    for piece in _pieces(links, new, Side.NEW):
        if len(came) % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        came.append(piece)
    index: dict[_Gram, list[int]] = defaultdict(list)
    for at, piece in enumerate(came):
        if at % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        for gram in _grams(piece.words):
            index[gram].append(at)
    found: list[_Found] = []
    for done, gone in enumerate(_pieces(links, old, Side.OLD)):
        if done % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        shared = Counter(at for gram in _grams(gone.words) for at in index.get(gram, ()))
        likely = sorted(shared, key=lambda at: (-shared[at], at))[:_CANDIDATES]
        best = max(((_alike(gone, came[at]), -at) for at in likely if came[at].link != gone.link), default=(0.0, 0))
        if best[0] >= _NEAR:
            found.append(_Found(gone, came[-best[1]], best[0]))
    kept = yield from _kept(links, old, new, {gram for each in found for gram in each.grams})
    return tuple(each.trace for each in found if _is_particular(each, kept))


def _kept(links: Sequence[Link], old: Revision, new: Revision, grams: set[_Gram]) -> Steps[dict[_Gram, set[int]]]:
    """Return for each of the phrases the links that hold it on both sides."""
    kept: dict[_Gram, set[int]] = defaultdict(set)
    for at, link in enumerate(links if grams else ()):
        if at % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        if link.old and link.new:
            held = grams & _held(old, link.old)
            for gram in held if link.relation is Relation.UNCHANGED else held and held & _held(new, link.new):
                kept[gram].add(at)
    return kept


def _held(revision: Revision, indices: Sequence[int]) -> set[_Gram]:
    return {gram for index in indices for gram in _grams(tuple(pairing_words(revision.paragraphs[index].text)))}


def _is_particular(found: _Found, kept: dict[_Gram, set[int]]) -> bool:
    ends = {found.gone.link, found.came.link}
    own = [gram for gram in found.grams if not kept.get(gram, set()) - ends]
    return len(own) >= _PARTICULAR * len(found.grams)


def _alike(gone: _Piece, came: _Piece) -> float:
    """Return the share of the words of both that stand in both, in the same order.

    Of a passage that a longer sentence took in, it is the share of its own words and of those that stand among them there.
    """
    whole = Indel.normalized_similarity(gone.words, came.words)
    shorter, longer = sorted((gone.words, came.words), key=len)
    if whole >= _NEAR or len(shorter) == len(longer) or _weight(shorter) < _FEWEST_WITHIN:
        return whole
    codes: defaultdict[str, str] = defaultdict(lambda: chr(_FIRST_CODE + len(codes)))
    coded = ["".join(map(codes.__getitem__, words)) for words in (shorter, longer)]
    within = fuzz.partial_ratio(*coded) / 100
    return within if within >= _NEAR_WITHIN else whole


def _weight(words: tuple[str, ...]) -> float:
    """Return how many words a passage has; ideographs count half."""
    return sum(0.5 if CJK_LETTER.fullmatch(word) else 1.0 for word in words)


def _grams(words: tuple[str, ...]) -> set[_Gram]:
    return {words[at : at + _GRAM] for at in range(len(words) - _GRAM + 1)}


def _pieces(links: Sequence[Link], revision: Revision, side: Side) -> Iterator[_Piece]:
    """Return the sentences, or changed parts of sentences, that this side alone holds."""
    for at, link in enumerate(links):
        if link.relation is Relation.UNCHANGED or not link.indices(side):
            continue
        paragraphs = [revision.paragraphs[index] for index in link.indices(side)]
        text = joined_text(paragraphs)
        parts = list(zip(link.indices(side), part_spans(paragraphs), strict=True))
        for edit in link.edits:
            span = edit.old if side is Side.OLD else edit.new
            for sentence in _sentences(text, span):
                words = tuple(pairing_words(text[sentence.start : sentence.end]))
                home = next(((index, part) for index, part in parts if part.start <= sentence.start <= part.end), None)
                if len(words) >= _FEWEST and home:
                    index, part = home
                    yield _Piece(at, Passage(index, sentence.start - part.start, sentence.end - part.start), words)


def _sentences(text: str, span: Span) -> Iterator[Span]:
    for match in _SENTENCE.finditer(text, span.start, span.end):
        piece = match[0]
        start = match.start() + len(piece) - len(piece.lstrip())
        end = start + len(piece.strip())
        if end > start:
            yield Span(start, end)
