"""How the languages refer to a text's own paragraphs and articles, told from references into other texts.

"Paragraph 44 of resolution 70/1" points into another text, "paragraph 44 above" and "paragraph 44 of this resolution" into
this one. Most languages say where behind the number; Chinese says it before. The words stand in `resources/vocabulary`.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from wsis_desktop.comparing.language.vocabulary import Vocabulary, vocabulary
from wsis_desktop.model.comparison import Passage, Span
from wsis_desktop.model.revision import Label, Paragraph
from wsis_desktop.reading.labels.numerals import System, plain, readings

PARAGRAPH, ARTICLE, SECTION = "paragraph", "article", "section"
NUMBER = r"\d+(?:[.-]\d+)*[a-z]?(?:\s(?:bis|ter|quater|quinquies|alt)\b)?(?![\w/%])"
_ITEMS = r"(?:\s?\(?\w{1,4}\))*"
_NUMBERS = re.compile(rf"({NUMBER}){_ITEMS}", re.IGNORECASE)
_FOLLOWING = re.compile(r"[,،]?((?:[\s’']+[^\W\d_]+){1,3})")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_APPOSED = re.compile(r"(?:(?P<word>[\w./-]+)[”\"»)]*\s?[,،(]|[’']s)\s*$")
"""What a reference stands behind when it says where in another text: `Tunis Agenda, `, `resolution 70/1 (`, `Agenda’s `."""
_NAME_BEFORE = re.compile(r"\w\W+(?=[^\W\d_]+\s+$)[A-ZÀ-ÖØ-ÞА-ЯЁ]")
"""A name right before a reference, and no word that begins a sentence: "the Charter paragraph 2"."""
_SYMBOL = re.compile(r"\w/(?:\w+/)*\d")
_SENTENCE_END = re.compile(r"[.;!?؛؟]\s")
_AROUND = 160
_NAME = 3
"""Words of the name of a text that are looked at."""

_CHINESE_FIGURES = "〇零一二三四五六七八九十百千"
_CHINESE_NUMERAL = re.compile(rf"[{_CHINESE_FIGURES}]+")
_JOINING_SIGNS = "、,，和及与或至到～–-"
_CHINESE_NUMBER = rf"(?:\d+|[{_CHINESE_FIGURES}]+)"
_JOINED_IN_CHINESE = re.compile(rf"\s?[{_JOINING_SIGNS}]\s?")
_ORDINAL = "第"

Target = tuple[str, str]
"""What a reference names: a paragraph or an article, and its label."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in one paragraph, and what it names."""

    passage: Passage
    targets: tuple[Target, ...]


class Grammar(ABC):
    """How one language refers to its own paragraphs and articles."""

    def __init__(self, known: Vocabulary) -> None:
        self._known = known
        self._nouns = dict.fromkeys(known.paragraph_nouns, PARAGRAPH) | dict.fromkeys(known.article_nouns, ARTICLE)

    @abstractmethod
    def kind_of(self, label: Label) -> str | None:
        """Return which of both a label says that it numbers; None where it does not say."""

    def kind_of_noun(self, noun: str) -> str | None:
        """Return which of both a noun names; None for annexes, sections, and whatever else a text has."""
        return self._nouns.get(noun)

    def references(self, paragraph: Paragraph) -> Iterator[Reference]:
        """Give the references of a paragraph that point into its own text."""
        for place, targets in self.places(paragraph.text):
            yield Reference(Passage(paragraph.index, place.start, place.end), targets)

    @abstractmethod
    def places(self, text: str) -> Iterator[tuple[Span, tuple[Target, ...]]]:
        """Give where a text refers to a place in itself, and to which ones."""

    @abstractmethod
    def leads_elsewhere(self, text: str, number: Span) -> bool:
        """Tell whether a number names a place in another text, whatever the noun is: "section 5 of the Agenda"."""

    @abstractmethod
    def points_elsewhere(self, text: str, place: Span) -> bool:
        """Tell whether a whole reference points into another text, by what stands before and behind it."""


@lru_cache(maxsize=16384)
def close(number: str) -> str:
    """Return a number in the one way that `44 bis` and `44bis` share, in European figures."""
    return _CHINESE_NUMERAL.sub(_in_figures, "".join(plain(number).casefold().split()))


def _in_figures(numeral: re.Match[str]) -> str:
    return next((str(each.value) for each in readings(numeral[0]) if each.system is System.CHINESE), numeral[0])


@cache
def grammar(language: str) -> Grammar | None:
    """Return how a language refers; None where its table does not tell."""
    known = vocabulary(language)
    if not known.paragraph_nouns:
        return None
    return _PlacesBefore(known) if language == "zh" else _PlacesBehind(known)


class _PlacesBehind(Grammar):
    """Languages that say behind a number which text it stands in: "paragraph 44 of the Agenda"."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__(known)
        number = NUMBER + _ITEMS
        tied = "".join(re.escape(word) for word in known.joined if word in known.joining)
        joining = "|".join(sorted(known.joining))
        joined = rf"(?:[,،]\s?|[,،]?\s(?:{joining})\s|\s?[–-]\s?)"
        if tied:  # the Arabic "and", written together with the number behind it
            joined = rf"(?:{joined}|[,،]?\s[{tied}](?=\d))"
        nouns = "|".join(sorted(self._nouns, key=lambda noun: (-len(noun), noun)))
        every = "|".join(sorted({*self._nouns, *known.references}, key=lambda noun: (-len(noun), noun)))
        self._noun_before = re.compile(rf"\b(?:{every})\b\.?\s[^.;:!?]*$", re.IGNORECASE)
        self._rest = re.compile(rf"{_ITEMS}(?:{joined}{number})*")
        several = "|".join(sorted(known.several_nouns, key=lambda noun: (-len(noun), noun)))
        self._reference = re.compile(
            rf"\b(?P<noun>(?P<many>{several})|{nouns})\b\.?\s{{1,2}}"
            rf"(?P<numbers>{number}(?(many)(?:{joined}{number})*))",
            re.IGNORECASE,
        )
        # A place that has its title behind it: "Section 5 (Fees), ".
        own = "|".join(sorted({*self._nouns, *known.references} - known.elsewhere, key=lambda noun: (-len(noun), noun)))
        self._titled = re.compile(rf"\b(?:{own})\b\.?\s{NUMBER}{_ITEMS}\s?\([^()]*\)\s?,\s*$", re.IGNORECASE)
        # What goes on naming a place after a reference: ", paragraph 2 (g)".
        self._within = re.compile(rf"(?:[,،]?\s(?:{nouns})\b\.?\s{{1,2}}{number}(?:{joined}{number})*)*", re.IGNORECASE)

    def kind_of(self, label: Label) -> str | None:
        return self._nouns.get(label.prefix.casefold().rstrip("."))

    def leads_elsewhere(self, text: str, number: Span) -> bool:
        first = max(0, number.start - _AROUND)
        noun = self._noun_before.search(text[first : number.start])
        rest = self._rest.match(text, number.end)
        return self._points_elsewhere(
            text, first + noun.start() if noun else number.start, rest.end() if rest else number.end
        )

    def points_elsewhere(self, text: str, place: Span) -> bool:
        return self._points_elsewhere(text, place.start, place.end)

    def places(self, text: str) -> Iterator[tuple[Span, tuple[Target, ...]]]:
        if not _DIGIT.search(text):
            return
        for found in self._reference.finditer(text):
            if self._points_elsewhere(text, found.start(), found.end()):
                continue
            kind = self._nouns[found["noun"].casefold()]
            numbers = [close(each[1]) for each in _NUMBERS.finditer(found["numbers"])]
            yield Span(*found.span()), tuple((kind, number) for number in numbers)

    def _points_elsewhere(self, text: str, start: int, end: int) -> bool:
        """Tell "paragraph 44 of the Agenda" and "resolution 70/1, paragraph 44" from "paragraph 44 of the present text"."""
        if not self._known.names_follow:
            within = self._within.match(text, end, end + _AROUND)
            end = within.end() if within else end
        following = _FOLLOWING.match(text, end, end + _AROUND)
        words = _WORD.findall(following[1]) if following else []
        said = self._said_behind(words)
        if said is not None:
            return said
        sentence = _SENTENCE_END.split(text[max(0, start - _AROUND) : start])[-1]
        if (_WORD.findall(sentence.casefold()) or [""])[-1] in self._known.possessives:
            return True
        return bool(_NAME_BEFORE.search(sentence)) or self._is_apposed(sentence)

    def _said_behind(self, words: list[str]) -> bool | None:
        """Tell whether the words behind a reference name another text; None where they name none."""
        known, small = self._known, [word.casefold() for word in words]
        if not words:
            return None
        if small[0] in known.near:
            return False
        if known.names_follow:
            # No word such as "of" stands between: "пункт 44 Тунисской программы", "пункт 44 той же резолюции".
            if small[0] in known.own_text:
                return False
            return True if words[0][0].isupper() or known.of.intersection(small) else None
        if small[0] in known.of:
            return known.own_text.isdisjoint(small[1:])
        return None

    def _is_apposed(self, sentence: str) -> bool:
        """Tell the name of a text that a reference stands beside, before a comma or a bracket."""
        apposed = _APPOSED.search(sentence)
        if apposed is None or self._titled.search(sentence):
            return False
        word = apposed["word"] or ""
        # Where letters have no capitals, whatever stands there is a name.
        if not word or not word[0].islower() or _SYMBOL.search(sentence):
            return True
        name = _WORD.findall(sentence[: apposed.end("word")])[-_NAME:]
        return self._known.names_follow and not self._known.of.isdisjoint(word.casefold() for word in name)


class _PlacesBefore(Grammar):
    """Chinese, which says before a number which text it stands in: 2030年议程第44段, 上文第44段, 本决议第44段."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__(known)
        measures = "".join(sorted(self._nouns))
        self._reference = re.compile(
            rf"{_ORDINAL}\s?(?P<numbers>{_CHINESE_NUMBER}(?:\s?[{_JOINING_SIGNS}]\s?第?\s?{_CHINESE_NUMBER})*)"
            rf"\s?(?P<noun>[{measures}])(?P<again>之{_CHINESE_NUMBER})?"
        )
        self._measure = re.compile(f"[{measures}]")

        self._near = tuple(sorted(known.near))
        self._names = ("》", "”", "」", *sorted(known.of), *sorted(self._nouns))
        own, names = ("|".join(map(re.escape, sorted(words))) for words in (known.own_text, known.of))
        self._own = re.compile(rf"(?:{own})(?:{names})?的?$")

    def kind_of(self, label: Label) -> str | None:
        measure = self._measure.search(label.printed) if label.prefix == _ORDINAL else None
        return self._nouns[measure[0]] if measure else None

    def leads_elsewhere(self, text: str, number: Span) -> bool:
        start = text.rfind(_ORDINAL, max(0, number.start - _AROUND), number.start)
        return self._points_elsewhere(text[: start if start >= 0 else number.start].rstrip())

    def points_elsewhere(self, text: str, place: Span) -> bool:
        return self._points_elsewhere(text[: place.start].rstrip())

    def places(self, text: str) -> Iterator[tuple[Span, tuple[Target, ...]]]:
        last, elsewhere = 0, False
        for found in self._reference.finditer(text):
            if not (last and _JOINED_IN_CHINESE.fullmatch(text, last, found.start())):
                elsewhere = self._points_elsewhere(text[: found.start()].rstrip())
            last = found.end()
            if elsewhere:
                continue
            numbers = [close(each) for each in re.findall(_CHINESE_NUMBER, found["numbers"])]
            if found["again"]:
                numbers[-1] += close(found["again"])
            yield Span(*found.span()), tuple((self._nouns[found["noun"]], number) for number in numbers)

    def _points_elsewhere(self, before: str) -> bool:
        if self._own.search(before) or before.endswith(self._near):
            return False
        named = before.rstrip(" ,，（(的")
        return (
            named.endswith(self._names) or before[-1:].isdecimal() or (before[-1:].isascii() and before[-1:].isalpha())
        )
