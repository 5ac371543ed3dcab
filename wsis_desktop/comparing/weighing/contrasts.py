"""Words of which none may stand for another unnoticed, in rows of the tables of `vocabulary` with two sides or more.

A side holds the forms that say the same for its row: "increase", "raise"; another side those that say otherwise: "reduce".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import NamedTuple

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.stems import stem
from wsis_desktop.comparing.language.vocabulary import table_of
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.model.comparison import Op

_ARABIC = re.compile("[\u0621-\u064a]")
_ARABIC_ARTICLE = "\u0627\u0644"
_BETWEEN = "::"
_ANY_ENDING = "*"
_AROUND = 3
"""Unchanged words beside an edit that may belong to a phrase of the table."""
_LONG = 25
"""Words of an edit in which another passage came for one that went, so that no word answers another."""


class Said(NamedTuple):
    """One side of a row."""

    row: int
    side: int

    def contrasts_with(self, other: Said) -> bool:
        """Tell another side of the same row."""
        return self.row == other.row and self.side != other.side


Forms = tuple[tuple[tuple[str, ...], frozenset[Said]], ...]
"""Words in a row, and what they say."""


@dataclass(frozen=True)
class Contrasts:
    """The rows of one list of a language, by what begins a form."""

    phrases: dict[str, Forms]
    """By their first word, the longest first."""
    stems: dict[str, frozenset[Said]]
    """Beginnings of words, whatever their endings."""
    shortest: int
    """Letters of the shortest of them."""
    parts: frozenset[str]
    """Every word of a form that is no beginning."""
    read: dict[str, bool] = field(default_factory=dict, compare=False)
    """What was found out about words: whether a form may hold them."""

    def said(self, words: Sequence[str]) -> Counter[Said]:
        """Count what words in a row say; where several forms begin with a word, the longest speaks."""
        found: Counter[Said] = Counter()
        bare = [stem(word) for word in words]
        at = 0
        while at < len(bare):
            size, every = self._at(bare, at)
            found.update(every)
            at += size
        return found

    def differ(self, changed: Changed) -> bool:
        """Tell an edit by which one side of a row came for another one."""
        if changed.edit.op is not Op.REPLACE or changed.same_letters:
            return False
        if max(len(changed.gone), len(changed.come)) > _LONG:
            return False
        if not all(map(self._may_say, (changed.dropped, changed.added))):
            return False
        ahead, behind = changed.ahead[-_AROUND:], changed.behind[:_AROUND]
        old, new = (self.said([*ahead, *plain_words(text), *behind]) for text in (changed.went, changed.came))
        return any(one.contrasts_with(other) for one, other in product(old - new, new - old))

    def _may_say(self, words: Iterable[str]) -> bool:
        """Tell whether a form may hold one of the words."""
        return any(map(self._may_hold, words))

    def _may_hold(self, word: str) -> bool:
        if word not in self.read:
            bare = [stem(each) for each in plain_words(word)]
            self.read[word] = any(each in self.parts or self._of_stem(each) for each in bare)
        return self.read[word]

    def _at(self, words: list[str], at: int) -> tuple[int, frozenset[Said]]:
        """Return how many words the longest form at a place has, and what it says; a word may be both whole and a stem."""
        size, whole = next(
            (
                (len(phrase), said)
                for phrase, said in self.phrases.get(words[at], ())
                if tuple(words[at : at + len(phrase)]) == phrase
            ),
            (1, frozenset[Said]()),
        )
        return size, whole | self._of_stem(words[at]) if size == 1 else whole

    def _of_stem(self, word: str) -> frozenset[Said]:
        for end in range(len(word), self.shortest - 1, -1):
            if said := self.stems.get(word[:end]):
                return said
        return frozenset()


@cache
def contrasts(language: str, name: str) -> Contrasts:
    """Return a list of the table of a language by its two letters; that of English when there is no table for it."""
    phrases: dict[tuple[str, ...], set[Said]] = {}
    stems: dict[str, set[Said]] = {}
    for said, form in listed(language, name):
        for words in _as_read(form):
            if form.endswith(_ANY_ENDING):
                (word,) = words
                stems.setdefault(word, set()).add(said)
            else:
                phrases.setdefault(words, set()).add(said)
    return Contrasts(
        _by_first_word((words, frozenset(said)) for words, said in phrases.items()),
        {word: frozenset(said) for word, said in stems.items()},
        min(map(len, stems), default=1),
        frozenset(word for words in phrases for word in words),
    )


def listed(language: str, name: str) -> Iterator[tuple[Said, str]]:
    """Give each form of a list, and what it says."""
    for row, line in enumerate(table_of(language)[name].strip().splitlines()):
        for side, forms in enumerate(line.split(_BETWEEN)):
            yield from ((Said(row, side), form.strip()) for form in forms.split("|"))


def _as_read(form: str) -> set[tuple[str, ...]]:
    """Return the words of a form as `stem` leaves them; an Arabic one also as it is behind an article."""
    first, *others = plain_words(form)
    heads = {stem(first), stem(_ARABIC_ARTICLE + first)} if _ARABIC.match(first) else {stem(first)}
    return {(head, *map(stem, others)) for head in heads}


def _by_first_word(every: Iterable[tuple[tuple[str, ...], frozenset[Said]]]) -> dict[str, Forms]:
    found: dict[str, list[tuple[tuple[str, ...], frozenset[Said]]]] = {}
    for words, said in sorted(every, key=lambda each: -len(each[0])):
        found.setdefault(words[0], []).append((words, said))
    return {first: tuple(phrases) for first, phrases in found.items()}
