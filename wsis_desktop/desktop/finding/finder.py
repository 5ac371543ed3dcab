"""Find words in both texts at once, deleted text included, and in notes: plain words, or a regular expression.

Paragraphs have no line breaks, so a match runs across the lines of a page. Letters are folded one to one, so that a place in
the folded text is the same place in the text: quotation marks and dashes of every style are one, any space is a space,
and a word typed without accents finds it with them, though not the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from unicodedata import normalize

from wsis_desktop.desktop.finding.expression import Expression
from wsis_desktop.desktop.notes.note_words import plain_words
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Note

_ALIKE = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\n\t", " "),
}


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and where: in the text of one side or of both (None), and in notes."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    regular: bool = False
    side: Side | None = None
    notes: bool = False


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note in which something was found, and where in its words."""

    note: Note
    words: str
    spans: tuple[Span, ...]


Spans: TypeAlias = Callable[[str], Iterable[Span]]
Found: TypeAlias = Sequence[Match] | NoteHit


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
        self._folded: dict[tuple[Side, bool, bool], dict[int, str]] = {}

    def find(self, query: Query) -> tuple[Match, ...]:
        """Return every match in the texts, link by link, the old side's before the new side's; none without words."""
        return tuple(match for found in self.finding(query) if not isinstance(found, NoteHit) for match in found)

    def finding(self, query: Query, notes: Iterable[Note] = ()) -> Iterator[Found]:
        """Search paragraph by paragraph, then the notes; raise TooManyTriesError where an expression takes too long."""
        search = _Search.of(query)
        if search is None:
            return
        for side, paragraph in self._order(query.side):
            text = self._text(side, paragraph, search)
            yield [Match(side, paragraph, span.start, span.end) for span in search.spans(text)]
        for note in notes if query.notes else ():
            # As they are read; as they are typed only where nothing else holds it, such as the address of a link.
            for body in dict.fromkeys((plain_words(note.body), note.body)):
                words = " ".join(filter(None, (body, note.proposed, *(f"#{tag}" for tag in note.tags))))
                if spans := tuple(search.spans(words.translate(search.folds))):
                    yield NoteHit(note, words, spans)
                    break

    def _order(self, only: Side | None) -> Iterator[tuple[Side, int]]:
        sides = (Side.NEW,) if stands_alone(self._comparison) else tuple(Side)
        for link in self._comparison.links:
            for side in sides:
                if only in {None, side} or len(sides) == 1:
                    for paragraph in link.indices(side):
                        yield side, paragraph

    def _text(self, side: Side, paragraph: int, search: _Search) -> str:
        known = self._folded.setdefault((side, search.accents, search.case), {})
        if paragraph not in known:
            known[paragraph] = self._comparison.revision(side).paragraphs[paragraph].text.translate(search.folds)
        return known[paragraph]


@dataclass(frozen=True, slots=True)
class _Search:
    """How texts are searched: whether accents and case count in them, how they are folded, and where something stands."""

    accents: bool
    case: bool
    folds: _Folds
    spans: Spans

    @classmethod
    def of(cls, query: Query) -> _Search | None:
        """Return how a query is searched; None when nothing can be found by it."""
        return cls._of_expression(query) if query.regular else cls._of_words(query)

    @classmethod
    def _of_words(cls, query: Query) -> _Search | None:
        words = normalize("NFC", query.words).split()
        if not words:
            return None
        accents = any(_has_accent(letter) for word in words for letter in word)
        folds = _Folds(accents=accents, case=query.match_case)
        pattern = _pattern(words, folds, whole=query.whole_words)
        return cls(
            accents, query.match_case, folds, lambda text: (Span(*each.span()) for each in pattern.finditer(text))
        )

    @classmethod
    def _of_expression(cls, query: Query) -> _Search | None:
        # Case is the expression's own affair: `\S` is another thing than `\s`.
        folds = _Folds(accents=True, case=True)
        expression = Expression(normalize("NFC", query.words).translate(folds), match_case=query.match_case)
        if expression.wrong or not query.words:
            return None
        if query.whole_words:
            return cls(
                accents=True,
                case=True,
                folds=folds,
                spans=lambda text: filter(_stands_apart(text), expression.spans(text)),
            )
        return cls(accents=True, case=True, folds=folds, spans=expression.spans)


def wrong_words(query: Query) -> str:
    """Say in a sentence what is wrong with a query; empty when nothing is."""
    return Expression(query.words, match_case=query.match_case).wrong if query.regular else ""


def _stands_apart(text: str) -> Callable[[Span], bool]:
    """Return what tells whether a span of a text begins and ends with a word."""

    def apart(span: Span) -> bool:
        before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        return not (re.match(r"\w", before) or re.match(r"\w", behind))

    return apart


def _pattern(words: list[str], folds: _Folds, *, whole: bool) -> re.Pattern[str]:
    joined = r"\s+".join(re.escape(word.translate(folds)) for word in words)
    return re.compile(rf"(?<!\w){joined}(?!\w)" if whole else joined)


def _one(folded: str, letter: str) -> str:
    """Return `folded` if it is one letter, else the letter as it was, so that places stay the same."""
    return folded if len(folded) == 1 else letter


def _has_accent(letter: str) -> bool:
    return len(normalize("NFD", letter)) > 1
