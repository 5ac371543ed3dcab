"""Finds words again in a text that changed: as they stood, by the context they stood in, or by what is most like them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.language.words import Token, pairing_words, tokens
from wsis_desktop.comparing.marking.keeping import kept_tokens
from wsis_desktop.comparing.marking.phrases import FUNCTION_WORDS
from wsis_desktop.model.anchor import CONTEXT
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.revision import Paragraph

# How many paragraphs that share rare words are looked at closely.
_CANDIDATES: Final = 24
# How many of them are aligned word by word, which takes longest.
_CLOSEST: Final = 5
# Words become signs from the first that is no surrogate.
_FIRST: Final = 0x10000
# Words between two kept ones from which on they no longer stand together.
_FAR: Final = 8
_ENOUGH: Final = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a paragraph, and how well it fits, from 0 to 1."""

    paragraph: int
    span: Span
    score: float


class Searched:
    """The paragraphs of a text, ready to be searched."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._numbers: dict[str, int] = {}
        self._coded = [self._code(each.text) for each in paragraphs]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for index, coded in enumerate(self._coded):
            for word in set(coded):
                self._holding[word].append(index)

    def _code(self, text: str) -> str:
        """Return a text as one sign for each of its words, which is compared faster."""
        return "".join(
            [chr(_FIRST + self._numbers.setdefault(word, len(self._numbers))) for word in pairing_words(text)]
        )

    def exact(self, words: str, prefix: str, suffix: str, among: Collection[int] | None = None) -> list[Found]:
        """Return where words stand as they stood, those in the likest context first, then in the order of the text."""
        found = [
            Found(index, span, context_score(self._paragraphs[index].text, span, prefix, suffix))
            for index in (range(len(self._paragraphs)) if among is None else sorted(among))
            for span in occurrences(self._paragraphs[index].text, words)
        ]
        return sorted(found, key=lambda each: (-each.score, each.paragraph, each.span.start))

    def like(self, text: str, among: Collection[int] | None = None) -> list[Found]:
        """Return the paragraphs that hold the most of a text's words in their order, best first; rare words weigh more."""
        wanted = self._code(text)
        shared: dict[int, float] = defaultdict(float)
        for word in set(wanted):
            holding = self._holding.get(word, ())
            for index in holding:
                if among is None or index in among:
                    shared[index] += 1 / (1 + len(holding))
        likely = sorted(shared, key=lambda index: (-shared[index], index))[:_CANDIDATES]
        kept = {index: LCSseq.similarity(wanted, self._coded[index]) / len(wanted) for index in likely}
        closest = sorted(likely, key=lambda index: (-kept[index], index))[:_CLOSEST]
        found = [self._measured(text, wanted, index, kept[index]) for index in closest]
        return sorted(found, key=lambda each: (-each.score, each.paragraph))

    def _measured(self, text: str, wanted: str, index: int, kept: float) -> Found:
        """Say where in a paragraph a text's words stand, and how much of both they are."""
        here = self._paragraphs[index].text
        window = aligned(text, here, Span(0, len(text)))
        if window is None:
            return Found(index, Span(0, len(here)), 0.0)
        # Words kept all over a long paragraph are no place.
        whole = fuzz.ratio(self._code(here[window.start : window.end]), wanted) / 100
        return Found(index, window, min(kept, whole))


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Yield where words stand, but not inside of other words."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if not _cuts_a_word(text, at) and not _cuts_a_word(text, end):
            yield Span(at, end)
        at = text.find(words, at + 1)


def _cuts_a_word(text: str, at: int) -> bool:
    """Tell whether a place stands between two letters of a script that parts its words."""
    if not 0 < at < len(text):
        return False
    before, behind = text[at - 1], text[at]
    return before.isalnum() and behind.isalnum() and before.isascii() and behind.isascii()


def context_score(text: str, span: Span, prefix: str | None, suffix: str | None) -> float:
    """Say how much like their old context the one that words stand in now is, from 0 to 1.

    Nothing before both is alike; a context that is None is not known and counts for nothing.
    """
    before, behind = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    # The nearest words count most, and those that run out at a paragraph's edge count for nothing.
    scores = [] if prefix is None else [_alike(prefix, before, ends=True)]
    scores += [] if suffix is None else [_alike(suffix, behind, ends=False)]
    return round(sum(scores) / len(scores), 4) if scores else 0.0


def _alike(old: str, new: str, *, ends: bool) -> float:
    old, new = old.strip(), new.strip()
    if not old and not new:
        return 1.0
    if not old or not new:
        return 0.0
    near = min(len(old), len(new), CONTEXT // 2)
    close = fuzz.ratio(old[-near:], new[-near:]) if ends else fuzz.ratio(old[:near], new[:near])
    return float(close) / 100


def aligned(old: str, new: str, span: Span, within: Span | None = None) -> Span | None:
    """Return where the words of `span` of the old text stand in the new one, changed words among them.

    Only what stands `within` a part of the new text counts, and case makes no difference. When all words went and others
    came in their place, between neighbours that stayed, those are returned; None when nothing did.
    """
    olds, news = (_caseless(tokens(text)) for text in (old, new))
    part = within or Span(0, len(new))
    kept = [(i, j) for i, j in kept_tokens(olds, news) if part.start <= news[j].start and news[j].end <= part.end]
    first = next((at for at, token in enumerate(olds) if token.end > span.start), len(olds))
    last = next((at for at in range(len(olds) - 1, -1, -1) if olds[at].start < span.end), -1)
    inside = _together([(i, j) for i, j in kept if first <= i <= last and olds[i].is_word], last - first + 1)
    found = _with_edges(inside, dict(kept), olds, first, last)
    return Span(news[found[0]].start, news[found[1]].end) if found else None


def _with_edges(
    inside: list[tuple[int, int]], partner: dict[int, int], olds: list[Token], first: int, last: int
) -> tuple[int, int] | None:
    """Return the first and the last new token that stand for the old ones from `first` to `last`."""
    before, behind = partner.get(first - 1), partner.get(last + 1)
    if _says_nothing([olds[i] for i, _ in inside], olds[first : last + 1]):
        if before is None or behind is None or not 1 < behind - before <= _FAR + 1:
            return None
        return before + 1, behind - 1
    start, end = inside[0][1], inside[-1][1]
    # What was put in place of words at the edge of the span belongs to it, when the word beyond the edge stayed.
    if inside[0][0] > first and before is not None:
        start = min(start, max(before + 1, start - _FAR))
    if inside[-1][0] < last and behind is not None:
        end = max(end, min(behind - 1, end + _FAR))
    if not olds[last].is_word and partner.get(last) == end + 1:
        end += 1
    return start, end


def _says_nothing(kept: list[Token], every: list[Token]) -> bool:
    """Tell whether nothing stayed, or small words alone while all others went, which say nothing of where those would be."""
    return not kept or (
        all(_is_small(token) for token in kept) and not all(_is_small(token) for token in every if token.is_word)
    )


def _caseless(cut: list[Token]) -> list[Token]:
    return [token._replace(key=token.key.casefold()) for token in cut]


def _is_small(token: Token) -> bool:
    return token.key in FUNCTION_WORDS


def _together(kept: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Return the run of kept words that stand together in the new text and are most; stray ones are chance."""
    if not kept or kept[-1][1] - kept[0][1] <= 2 * length + _FAR:
        return kept
    runs = [[kept[0]]]
    for pair in kept[1:]:
        if pair[1] - runs[-1][-1][1] > _FAR:
            runs.append([])
        runs[-1].append(pair)
    return max(runs, key=len)


def share_kept(old: str, new: str) -> float:
    """Return the share of the old words that the new text holds in the same order, from 0 to 1; signs count for nothing."""
    words = pairing_words(old)
    return LCSseq.similarity(words, pairing_words(new)) / len(words) if words else 1.0


def says_enough(words: str, enough: float = _ENOUGH) -> bool:
    """Tell whether a text holds enough words with a sense of their own to be looked for by likeness."""
    telling = [token for token in _caseless(tokens(words)) if token.is_word and not _is_small(token)]
    # An ideograph is half a word.
    return sum(0.5 if len(token.text) == 1 and not token.text.isascii() else 1.0 for token in telling) >= enough
