"""Words that turn a sentence into its contrary where one stands for the other: "increase" and "reduce".

They stand in the tables of `vocabulary`, a row for each pair of contraries; a row holds what says the one, and what says the
other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import NamedTuple

from wsis_desktop.comparing.changed import Changed
from wsis_desktop.comparing.letters import plain_words
from wsis_desktop.comparing.spelling import inflected
from wsis_desktop.comparing.stems import stem
from wsis_desktop.comparing.vocabulary import Vocabulary, table_of
from wsis_desktop.model.comparison import Op

_ARABIC = re.compile("[\u0621-\u064a]")
_ARABIC_ARTICLE = "\u0627\u0644"
_BETWEEN = "::"
_ANY_ENDING = "*"
_AROUND = 3
"""Unchanged words beside an edit that may belong to a phrase of the table."""
_LONG = 25
"""Words of an edit in which another passage came for one that went, so that no word answers another."""
_WORD = 4
"""Letters of a word that a prefix may turn: "form" and "inform" are no contraries, and no table has all such pairs."""


class Pole(NamedTuple):
    """One side of a row: what says the one, or what says its contrary."""

    row: int
    side: int

    @property
    def contrary(self) -> Pole:
        """The other side of the row."""
        return Pole(self.row, 1 - self.side)


@dataclass(frozen=True)
class Opposites:
    """The rows of one language, by what begins a form."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], frozenset[Pole]], ...]]
    """By their first word, the longest first."""
    stems: dict[str, frozenset[Pole]]
    """Beginnings of words, whatever their endings."""
    shortest: int
    """Letters of the shortest of them."""
    prefixes: tuple[str, ...]
    """What turns a word into its contrary: "un", "non"."""
    no_contraries: frozenset[str]
    """Words that begin so and are no contrary of what follows: "information"."""

    def poles(self, words: Sequence[str]) -> Counter[Pole]:
        """Count what words in a row say; where several forms begin with a word, the longest speaks."""
        found: Counter[Pole] = Counter()
        bare = [stem(word) for word in words]
        at = 0
        while at < len(bare):
            size, poles = self._at(bare, at)
            found.update(poles)
            at += size
        return found

    def _at(self, words: list[str], at: int) -> tuple[int, frozenset[Pole]]:
        """Return how many words the longest form at a place has, and what it says; a word may be both whole and a stem."""
        size, whole = next(
            (
                (len(phrase), poles)
                for phrase, poles in self.phrases.get(words[at], ())
                if tuple(words[at : at + len(phrase)]) == phrase
            ),
            (1, frozenset[Pole]()),
        )
        return size, whole | self._of_stem(words[at]) if size == 1 else whole

    def _of_stem(self, word: str) -> frozenset[Pole]:
        for end in range(len(word), self.shortest - 1, -1):
            if poles := self.stems.get(word[:end]):
                return poles
        return frozenset()


def opposite(changed: Changed) -> Iterator[str]:
    """Give the reason for a word that came for its contrary."""
    table = opposites(changed.drafts.language)
    if changed.edit.op is not Op.REPLACE:
        if _is_prefix(changed, table):
            yield "opposite"
        return
    if changed.same_letters or max(len(changed.gone), len(changed.come)) > _LONG:
        return
    ahead, behind = changed.ahead[-_AROUND:], changed.behind[:_AROUND]
    old, new = (table.poles([*ahead, *plain_words(text), *behind]) for text in (changed.went, changed.came))
    lost, won = old - new, new - old
    if any(pole.contrary in won for pole in lost) or _turned(changed, table):
        yield "opposite"


def _is_prefix(changed: Changed, table: Opposites) -> bool:
    """Tell a prefix that came or went alone, with the hyphen behind it: "non-"."""
    text = changed.went or changed.came
    return text.endswith("-") and text[:-1].strip().casefold() in table.prefixes


def _turned(changed: Changed, table: Opposites) -> bool:
    """Tell a word that got, or lost, a prefix which says that it does not hold: "compliance", "non-compliance"."""
    sides = ((changed.dropped, changed.added), (changed.added, changed.dropped))
    return bool(table.prefixes) and any(
        _turns(bare, word, table, changed.known) for bares, words in sides for bare, word in product(bares, words)
    )


def _turns(bare: str, word: str, table: Opposites, known: Vocabulary) -> bool:
    if len(bare) < _WORD or len(word) <= len(bare) or word in table.no_contraries:
        return False
    rests = (word.removeprefix(prefix).lstrip("-") for prefix in table.prefixes if word.startswith(prefix))
    return any(rest == bare or (len(rest) >= _WORD and inflected([bare], [rest], known)) for rest in rests)


@cache
def opposites(language: str) -> Opposites:
    """Return the contraries of a language by its two letters; those of English when there is no table for it."""
    table = table_of(language)
    phrases: dict[tuple[str, ...], set[Pole]] = {}
    stems: dict[str, set[Pole]] = {}
    for pole, form in listed(language):
        for words in _as_read(form):
            if form.endswith(_ANY_ENDING):
                (word,) = words
                stems.setdefault(word, set()).add(pole)
            else:
                phrases.setdefault(words, set()).add(pole)
    return Opposites(
        phrases=_by_first_word((words, frozenset(poles)) for words, poles in phrases.items()),
        stems={word: frozenset(poles) for word, poles in stems.items()},
        shortest=min(map(len, stems), default=1),
        prefixes=tuple(table.get("contrary_prefixes", "").split()),
        no_contraries=frozenset(table.get("no_contraries", "").split()),
    )


def listed(language: str) -> Iterator[tuple[Pole, str]]:
    """Give each form of the table of a language, and what it says."""
    for row, line in enumerate(table_of(language)["opposites"].strip().splitlines()):
        one, other = line.split(_BETWEEN)
        for side, forms in enumerate((one, other)):
            yield from ((Pole(row, side), form.strip()) for form in forms.split("|"))


def _as_read(form: str) -> set[tuple[str, ...]]:
    """Return the words of a form as `stem` leaves them; an Arabic one also as it is behind an article."""
    first, *others = plain_words(form)
    heads = {stem(first), stem(_ARABIC_ARTICLE + first)} if _ARABIC.match(first) else {stem(first)}
    return {(head, *map(stem, others)) for head in heads}


def _by_first_word(
    every: Iterable[tuple[tuple[str, ...], frozenset[Pole]]],
) -> dict[str, tuple[tuple[tuple[str, ...], frozenset[Pole]], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], frozenset[Pole]]]] = {}
    for words, poles in sorted(every, key=lambda each: -len(each[0])):
        found.setdefault(words[0], []).append((words, poles))
    return {first: tuple(phrases) for first, phrases in found.items()}
