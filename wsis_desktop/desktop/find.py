"""Find words in both texts at once, deleted text included: a plain search over the texts of the paragraphs.

Paragraphs have no line breaks, so a match runs across the lines of a page. Letters are folded one to one, so that a place in
the folded text is the same place in the text: quotation marks and dashes of every style are one, any space is a space,
and a word typed without accents finds it with them, though not the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from wsis_desktop.desktop.alone import stands_alone
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Side

_ALIKE = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\n\t", " "),
}


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    words: str
    match_case: bool = False
    whole_words: bool = False


class _Folds(dict[int, str]):
    """Maps each letter to the one it counts as, made up as letters are met."""

    def __init__(self, *, accents: bool, case: bool) -> None:
        super().__init__()
        self._accents, self._case = accents, case

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = _ALIKE.get(letter, letter)
        if not self._accents:
            folded = _one(normalize("NFD", folded)[:1], folded)
        if not self._case:
            folded = _one(folded.lower(), folded)
        self[code] = folded
        return folded


class Finder:
    """Searches one comparison, and keeps its folded texts from one search to the next."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._folded: dict[tuple[Side, bool, bool], tuple[str, ...]] = {}

    def find(self, query: Query) -> tuple[Match, ...]:
        """Return every match, link by link, the old side's before the new side's; none for a query without words."""
        words = normalize("NFC", query.words).split()
        if not words:
            return ()
        accents = any(_has_accent(letter) for word in words for letter in word)
        pattern = _pattern(words, _Folds(accents=accents, case=query.match_case), whole=query.whole_words)
        texts = {side: self._texts(side, accents=accents, case=query.match_case) for side in Side}
        return tuple(
            Match(side, paragraph, found.start(), found.end())
            for side, paragraph in self._order()
            for found in pattern.finditer(texts[side][paragraph])
        )

    def _order(self) -> Iterator[tuple[Side, int]]:
        sides = (Side.NEW,) if stands_alone(self._comparison) else tuple(Side)
        for link in self._comparison.links:
            for side in sides:
                for paragraph in link.indices(side):
                    yield side, paragraph

    def _texts(self, side: Side, *, accents: bool, case: bool) -> tuple[str, ...]:
        key = (side, accents, case)
        if key not in self._folded:
            folds = _Folds(accents=accents, case=case)
            paragraphs = self._comparison.revision(side).paragraphs
            self._folded[key] = tuple(paragraph.text.translate(folds) for paragraph in paragraphs)
        return self._folded[key]


def _pattern(words: list[str], folds: _Folds, *, whole: bool) -> re.Pattern[str]:
    joined = r"\s+".join(re.escape(word.translate(folds)) for word in words)
    return re.compile(rf"(?<!\w){joined}(?!\w)" if whole else joined)


def _one(folded: str, letter: str) -> str:
    """Return `folded` if it is one letter, else the letter as it was, so that places stay the same."""
    return folded if len(folded) == 1 else letter


def _has_accent(letter: str) -> bool:
    return len(normalize("NFD", letter)) > 1
