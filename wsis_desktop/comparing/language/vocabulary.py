"""Words that carry weight in negotiated texts, by language.

`resources/vocabulary` holds one table for each language, to be read and corrected by whoever knows how its drafts are
written.
Numbers, brackets, case and punctuation need no words and hold in every language.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.shipped import shipped

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_COUNTING = ("en", "fr", "es")
"""Languages whose numbers in words pairing takes for figures."""
_SMALL = 12
"""The largest of them."""
_LOOKALIKES = "en"
"""The language whose words that look like slips of others are listed."""


class Sense(StrEnum):
    """What a word or phrase does to a text; each is a list of the tables."""

    MODAL = "modals"
    NEGATION = "negations"
    FREQUENCY = "frequencies"
    QUALIFIER = "qualifiers"
    CONNECTIVE = "connectives"
    ACTOR = "actors"
    VERB = "verbs"


Meaning = tuple[Sense, str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row and what they mean."""

    words: tuple[str, ...]
    meaning: Meaning


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language that rules of significance look for, all in small letters."""

    articles: frozenset[str]
    small: frozenset[str]
    """Words that say little alone."""
    before_verb: frozenset[str]
    """Words that may stand before an operative verb at the head of a sentence."""
    verbs: frozenset[str]
    """Every word that stands in a form of an operative verb."""
    months: frozenset[str]
    numerals: dict[str, str]
    """Numbers in words, and the same in figures; what has no figure of its own stands for itself."""
    references: frozenset[str]
    """Nouns after which a number names a place in a text."""
    elsewhere: frozenset[str]
    """Those of them that name a place in no text but others: a goal, a resolution."""
    directions: frozenset[str]
    """Words that say where in the same text a place is: above, below, preceding."""
    paragraph_nouns: frozenset[str]
    """What a text calls its own paragraphs where it refers to one; empty where no rule for the language reads that."""
    article_nouns: frozenset[str]
    section_nouns: frozenset[str]
    """What it calls its numbered sections, whose numbers may have points: "section 7.3"."""
    item_nouns: frozenset[str]
    """What it calls what stands beneath its paragraphs."""
    several_nouns: frozenset[str]
    """Those of both that several numbers may follow."""
    joining: frozenset[str]
    """Words between the numbers of several paragraphs."""
    until: frozenset[str]
    """Words between the first and the last of a range that say what a dash there says."""
    both: frozenset[str]
    """Words for "and"."""
    of: frozenset[str]
    """Words behind a reference that begin the name of the text it points into; in Chinese, what ends it before one."""
    names_follow: bool
    """Whether that name follows in the genitive, without a word such as "of"."""
    own_text: frozenset[str]
    """Words that call that text this one."""
    near: frozenset[str]
    """Words behind a reference that say it points into this text."""
    possessives: frozenset[str]
    """Words before a reference that say it points into the text named before."""
    fillers: tuple[tuple[str, ...], ...]
    """Phrases that may come and go and change nothing: "in order", but neither of its words alone."""
    forms: dict[str, str]
    """Irregular forms and the word they are forms of."""
    endings: tuple[tuple[str, ...], ...]
    """Rows of endings that make no other word of the same letters before them; the first of a row is its shortest."""
    uninflected: frozenset[str]
    """Words that are no form of another one though their endings say so: "customs", "goods"."""
    hyphened: frozenset[str]
    """Words that a hyphen makes others: to "re-sign" is not to "resign"."""
    lookalikes: frozenset[tuple[str, str]]
    """Long words that differ in one letter more, or in two that changed places, each pair in alphabetical order."""
    joined_words: frozenset[str]
    """Words that would be two others were a space in them: "informal"."""
    variants: dict[str, str]
    """Words written in two ways that no rule of spelling tells, and the one of which they are the other."""
    percent: frozenset[str]
    """Words that say what "%" says."""
    joined: tuple[str, ...]
    """Words written together with the word behind them: the Arabic "and"."""
    tag: re.Pattern[str]
    phrases: dict[str, tuple[Phrase, ...]]
    """By their first word, the longest first."""

    @cached_property
    def light(self) -> frozenset[str]:
        """Words that say little alone, articles among them."""
        return self.small | self.articles

    @cached_property
    def own_nouns(self) -> frozenset[str]:
        """All that a text calls its own places where it refers to them."""
        return self.paragraph_nouns | self.article_nouns | self.section_nouns | self.item_nouns

    @cached_property
    def filler_words(self) -> frozenset[str]:
        """Every word that stands in a phrase which may come and go."""
        return frozenset(word for phrase in self.fillers for word in phrase)

    def without_fillers(self, words: Sequence[str]) -> list[str]:
        """Return words in a row without the phrases that may come and go."""
        kept = list(words)
        for phrase in self.fillers:
            for at in range(len(kept) - len(phrase), -1, -1):
                if tuple(kept[at : at + len(phrase)]) == phrase:
                    del kept[at : at + len(phrase)]
        return kept

    @cached_property
    def _parts(self) -> frozenset[str]:
        return frozenset(word for every in self.phrases.values() for phrase in every for word in phrase.words)

    @property
    def tells_lookalikes(self) -> bool:
        """Tell whether slips of the pen can be told from other words of the language."""
        return bool(self.lookalikes)

    def are_lookalikes(self, first: str, second: str) -> bool:
        """Tell two words of the language that look like slips of each other."""
        return (min(first, second), max(first, second)) in self.lookalikes

    def is_connective(self, word: str) -> bool:
        """Tell "and" and its like."""
        return any(phrase.meaning[0] is Sense.CONNECTIVE for phrase in self.phrases.get(word, ()))

    def is_modal(self, word: str) -> bool:
        """Tell a word that opens a modal: "Support shall be provided" begins with a noun."""
        return any(phrase.meaning[0] is Sense.MODAL for phrase in self.phrases.get(word, ()))

    def may_mean(self, words: Iterable[str]) -> bool:
        """Tell whether a phrase may hold one of the words."""
        return bool(self.joined) or not self._parts.isdisjoint(words)

    def apart(self, words: Iterable[str]) -> list[str]:
        """Return the words, with those parted that are a word of a phrase and one written together with it."""
        return [part for word in words for part in self._apart(word)] if self.joined else list(words)

    def _apart(self, word: str) -> tuple[str, ...]:
        if word not in self._parts:
            for first in self.joined:
                if word.startswith(first) and word[len(first) :] in self._parts:
                    return first, word[len(first) :]
        return (word,)

    def meanings(self, words: Sequence[str]) -> Counter[Meaning]:
        """Count the meanings of words in a row; of each sense the longest phrase speaks, and no word twice.

        A word that stands in a longer phrase says nothing of itself: "without delay" is no negation, nor are the least
        developed countries one in Chinese.
        """
        found: Counter[Meaning] = Counter()
        words = tuple(words)
        free: dict[Sense, int] = defaultdict(int)
        covered = 0
        for at, begun in [(at, self.phrases[word]) for at, word in enumerate(words) if word in self.phrases]:
            for phrase in begun:
                sense = phrase.meaning[0]
                end = at + len(phrase.words)
                if at < covered if end == at + 1 else words[at:end] != phrase.words:
                    continue
                if free[sense] <= at:
                    found[phrase.meaning] += 1
                    free[sense] = end
                    covered = max(covered, end)
        return found


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language by its two letters; English, the drafts' usual one, when there are none for it."""
    return _read(language if language in _LANGUAGES else "en")


@cache
def table_of(language: str) -> dict[str, str]:
    """Return the table of a language by its two letters, as it is written; that of English when there is none for it."""
    name = language if language in _LANGUAGES else "en"
    table: dict[str, str] = tomllib.loads(shipped("vocabulary", f"{name}.toml").read_text(encoding="utf-8"))
    return table


@cache
def figures() -> dict[str, str]:
    """Return the figures of small numbers in words, for whoever does not know which language is read."""
    return {
        word: figure
        for name in _COUNTING
        for word, figure in vocabulary(name).numerals.items()
        if figure.isdigit() and int(figure) <= _SMALL
    }


def _read(language: str) -> Vocabulary:
    table = table_of(language)
    phrases: dict[str, list[Phrase]] = defaultdict(list)
    for sense in Sense:
        for name, words in _forms(table[sense]):
            phrases[words[0]].append(Phrase(words, (sense, name)))
    return Vocabulary(
        articles=_words(table["articles"]),
        small=_words(table["small"]),
        before_verb=_words(table["before_verb"]),
        verbs=frozenset(word for _, words in _forms(table[Sense.VERB]) for word in words),
        months=_words(table["months"]),
        numerals=_numerals(table["cardinals"], table.get("larger", ""), table["numbers"], table["forms"]),
        references=_words(table["references"]),
        elsewhere=_words(table["elsewhere"]),
        directions=_words(table["directions"]),
        paragraph_nouns=_words(table.get("paragraph_nouns", "")),
        article_nouns=_words(table.get("article_nouns", "")),
        section_nouns=_words(table.get("section_nouns", "")),
        item_nouns=_words(table.get("item_nouns", "")),
        several_nouns=_words(table.get("several_nouns", "")),
        joining=_words(table.get("joining", "")),
        until=_words(table["until"]),
        both=_words(table["both"]),
        of=_words(table.get("of", "")),
        names_follow=bool(table.get("names_follow")),
        own_text=_words(table.get("own_text", "")),
        near=_words(table.get("near", "")),
        possessives=_words(table.get("possessives", "")),
        fillers=tuple(words for _, words in _forms(table["fillers"])),
        forms={words[0]: name for name, words in _forms(table["forms"])},
        endings=_endings(table["endings"]),
        uninflected=_words(table.get("uninflected", "")),
        hyphened=_words(table.get("hyphened", "")),
        lookalikes=frozenset((first, second) for first, second in _lookalikes(language, 2)),
        joined_words=frozenset(word for (word,) in _lookalikes(language, 1)),
        variants={words[0]: name for name, words in _forms(table.get("variants", ""))},
        percent=_words(table["percent"]),
        joined=tuple(table.get("joined", "").split()),
        tag=_tag([" ".join(words) for _, words in _forms(table["tags"])]),
        phrases={
            first: tuple(sorted(every, key=lambda phrase: -len(phrase.words))) for first, every in phrases.items()
        },
    )


def _endings(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return each row, its shortest ending first; a dash is none."""
    rows = ([ending.replace("-", "") for ending in line.split()] for line in listed.strip().splitlines())
    return tuple(tuple(sorted(row, key=len)) for row in rows if row)


def _lookalikes(language: str, count: int) -> list[list[str]]:
    """Return the lines of the list of lookalikes that hold so many words."""
    if language != _LOOKALIKES:
        return []
    lines = shipped("vocabulary", "lookalikes.txt").read_text(encoding="utf-8").splitlines()
    every = (line.split() for line in lines if not line.startswith("#"))
    return [words for words in every if len(words) == count]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _forms(listed: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return the name of each line and, one by one, the words of its forms."""
    for line in listed.strip().splitlines():
        name, *others = (form.strip() for form in line.split("|"))
        for form in (name, *others):
            words = tuple(plain_words(form))
            if words:
                yield name, words


def _numerals(counted: str, larger: str, others: str, forms: str) -> dict[str, str]:
    """Count from one through `counted`, in all their `forms`; `larger` has each word behind its figure.

    `others` are numbers whose figures do not matter.
    """
    pairs = larger.split()
    found = {word: word for word in others.split()} | {word: str(at) for at, word in enumerate(counted.split(), 1)}
    found |= dict(zip(pairs[1::2], pairs[::2], strict=True))
    return found | {words[0]: found[name] for name, words in _forms(forms) if name in found}


def _tag(names: list[str]) -> re.Pattern[str]:
    """Return what finds a tag such as `[agreed ad ref]`."""
    return re.compile(rf"\[\s*(?:{'|'.join(map(re.escape, names))})(?![^\W_])[^\[\]]{{0,30}}\]", re.IGNORECASE)
