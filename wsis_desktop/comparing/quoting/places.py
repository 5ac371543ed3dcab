"""Finds quoted words in a revision: word by word, or what is most like them and where the two differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from wsis_desktop.comparing.language.words import Token, tokens
from wsis_desktop.comparing.marking.keeping import kept_tokens
from wsis_desktop.comparing.marking.phrases import FUNCTION_WORDS
from wsis_desktop.model.comparison import Passage, Span
from wsis_desktop.model.revision import Paragraph

# How many paragraphs that share rare words are looked at closely.
_CLOSEST: Final = 6
# What a word between two kept ones takes from how surely they belong together.
_PER_GAP: Final = 0.12
_MOST_GAP: Final = 6.0
_LIKE_WORD: Final = 55


class _Spot(NamedTuple):
    """A token of the revision and the paragraph that it stands in."""

    paragraph: int
    token: Token


@dataclass(frozen=True, slots=True)
class Like:
    """A place that says much of what is quoted: its share of the quoted words, from 0 to 1."""

    place: Passage
    share: float


class Quotable:
    """A revision's words, ready to be asked for."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._tokens = [tokens(paragraph.text) for paragraph in paragraphs]
        self._spots = [_Spot(at, token) for at, cut in enumerate(self._tokens) for token in cut]
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        for place, spot in enumerate(self._spots):
            key = spot.token.key.casefold()
            self._at[key].append(place)
            self._holding[key].add(spot.paragraph)

    def exact(self, parts: Sequence[str]) -> Iterator[tuple[Passage, ...]]:
        """Yield where all parts of a quotation stand word by word in their order, each time from the first part on."""
        cut = [tokens(part) for part in parts]
        if not all(cut):
            return
        places = [self._occurrences(part) for part in cut]
        for first in places[0]:
            found, end = [first], first + len(cut[0])
            for part, occurring in zip(cut[1:], places[1:], strict=True):
                behind = bisect_left(occurring, end)
                if behind == len(occurring):
                    return
                found.append(occurring[behind])
                end = occurring[behind] + len(part)
            yield tuple(
                passage
                for start, part in zip(found, cut, strict=True)
                for passage in self._passages(start, start + len(part))
            )

    def _occurrences(self, part: Sequence[Token]) -> list[int]:
        """Return at which tokens a part begins; only the case of its very first letter makes no difference."""
        keys = [token.key for token in part]
        found = []
        for start in self._at.get(keys[0].casefold(), ()):
            here = self._spots[start : start + len(keys)]
            if (
                len(here) == len(keys)
                and _same_start(here[0].token.key, keys[0])
                and all(spot.token.key == key for spot, key in zip(here[1:], keys[1:], strict=True))
                and self._is_one_text(here)
            ):
                found.append(start)
        return found

    def _is_one_text(self, spots: Sequence[_Spot]) -> bool:
        """Tell whether words stand in one paragraph or in paragraphs that follow each other."""
        return spots[-1].paragraph - spots[0].paragraph <= len({spot.paragraph for spot in spots}) - 1

    def _passages(self, start: int, end: int) -> Iterator[Passage]:
        """Yield the passages that tokens take up, one for each paragraph."""
        spots = self._spots[start:end]
        for index in dict.fromkeys(spot.paragraph for spot in spots):
            inside = [spot.token for spot in spots if spot.paragraph == index]
            yield Passage(index, inside[0].start, inside[-1].end)

    def most_like(self, part: str, among: Collection[int] | None = None) -> list[Like]:
        """Return the places that hold the most of quoted words, best first; rare words say more of where they are from."""
        wanted = tokens(part)
        keys = {token.key.casefold() for token in wanted if token.is_word}
        weights: dict[int, float] = defaultdict(float)
        for key in keys:
            for index in self._holding.get(key, ()):
                if among is None or index in among:
                    weights[index] += 1 / (1 + len(self._holding[key]))
        closest = sorted(weights, key=lambda index: (-weights[index], index))[:_CLOSEST]
        if among is not None:
            closest = sorted({*closest, *among})
        found = (self._like(wanted, index) for index in closest)
        return sorted((each for each in found if each), key=lambda each: (-each.share, each.place.paragraph))

    def _like(self, wanted: list[Token], index: int) -> Like | None:
        here = self._tokens[index]
        caseless = [token._replace(key=token.key.casefold()) for token in here]
        asked = [token._replace(key=token.key.casefold()) for token in wanted]
        kept = [(i, j) for i, j in kept_tokens(caseless, asked) if asked[j].is_word]
        run = _densest(kept, asked)
        if not run:
            span = self._by_letters(wanted, index)
            return Like(Passage(index, span.start, span.end), self._share(wanted, index, span)) if span else None
        start, end = _with_edges(run, here, wanted)
        span = Span(here[start].start, here[end - 1].end)
        return Like(Passage(index, span.start, span.end), self._share(wanted, index, span))

    def _by_letters(self, wanted: list[Token], index: int) -> Span | None:
        """Return the words that look most like quoted ones of which none stands there as it is written."""
        said, text = _said(wanted), self._paragraphs[index].text
        found = fuzz.partial_ratio_alignment(said, text, score_cutoff=_LIKE_WORD)
        if found is None:
            return None
        inside = [
            token for token in self._tokens[index] if token.start < found.dest_end and found.dest_start < token.end
        ]
        return Span(inside[0].start, inside[-1].end) if inside else None

    def _share(self, wanted: list[Token], index: int, span: Span) -> float:
        """Return how much of what is quoted a place says, word by word, small words counting little."""
        there = [token for token in self._tokens[index] if span.start <= token.start < span.end and token.is_word]
        said = [token for token in wanted if token.is_word]
        if not said or not there:
            return 0.0
        keys = {token.key.casefold() for token in there}
        run_together = "".join(token.key.casefold() for token in there)
        weight = matched = 0.0
        for token in said:
            size = _weight(token)
            weight += size
            key = token.key.casefold()
            if key in keys:
                matched += size
            else:
                near = max(fuzz.ratio(key, other) for other in keys) / 100
                joined = len(key) > _LONG_WORD and key in run_together
                matched += size * (1.0 if joined else near if near > _NEAR_WORD else 0.0)
        return matched / weight


_LONG_WORD: Final = 7
_NEAR_WORD: Final = 0.6


def _same_start(there: str, quoted: str) -> bool:
    """Tell whether two words are the same but for the case of their first letter."""
    return there == quoted or (there[1:] == quoted[1:] and there[:1].casefold() == quoted[:1].casefold())


def _weight(token: Token) -> float:
    return 0.3 if token.key.casefold() in FUNCTION_WORDS else max(1.0, len(token.key) / 4)


def _said(cut: Sequence[Token]) -> str:
    return " ".join(token.text for token in cut)


def _densest(kept: Sequence[tuple[int, int]], asked: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the run of kept words that stand closest together and say the most; stray ones are chance."""
    best: tuple[float, int, int] = (0.0, 0, 0)
    score, start = 0.0, 0
    for at, (i, j) in enumerate(kept):
        if at:
            score -= min(_MOST_GAP, _PER_GAP * (i - kept[at - 1][0] - 1))
        if score <= 0:
            score, start = 0.0, at
        score += _weight(asked[j])
        if score > best[0]:
            best = (score, start, at + 1)
    return list(kept[best[1] : best[2]])


def _with_edges(run: Sequence[tuple[int, int]], here: list[Token], wanted: list[Token]) -> tuple[int, int]:
    """Return from which to before which token what is quoted stands, words misquoted at its edges included."""
    (first_i, first_j), (last_i, last_j) = run[0], run[-1]
    before = _extent(wanted[:first_j], here[max(0, first_i - 2 * first_j - 2) : first_i], ends=True)
    missing = len(wanted) - last_j - 1
    behind = _extent(wanted[last_j + 1 :], here[last_i + 1 : last_i + 3 + 2 * missing], ends=False)
    return first_i - before, last_i + 1 + behind


def _extent(quoted: list[Token], there: list[Token], *, ends: bool) -> int:
    """Return how many tokens beside a kept word stand where other words are quoted."""
    if not any(token.is_word for token in quoted) or not there:
        return 0
    said = "".join(token.key.casefold() for token in quoted)

    def likeness(count: int) -> float:
        taken = there[len(there) - count :] if ends else there[:count]
        return fuzz.ratio(said, "".join(token.key.casefold() for token in taken))

    best = max(range(1, len(there) + 1), key=lambda count: (likeness(count), -count))
    return best if likeness(best) >= _LIKE_WORD else min(len(quoted), len(there))
