"""Two revisions as pairing sees them: each paragraph a string of words, each word as heavy as it is rare."""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, count, pairwise
from typing import NamedTuple

from wsis_desktop.comparing.language.words import pairing_words
from wsis_desktop.comparing.pairing.blocks import is_bare, offers_itself
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind, Paragraph

_FIRST_CODE = 0x10000
_CODES = 0x10FFFF - _FIRST_CODE
_WEIGHT_SCALE = 1000
_RARE_SHARE = 0.05
_PER_STEP = 200
_LINE = 6
_MUCH_LONGER = 3
_ENDED = re.compile(r"[.;:,!?。；：，！？؟،؛\])}](?:</?\w[^<>]*>|\W)*$")
_COUNTED = re.compile(r"\W*(\d{1,3})\W*\|\s*(?=\S)")
_PHRASE_SHIFT = 24
SHORT = 12
"""Words up to which the same text may well stand twice by chance."""
_FEWEST = 100
"""Paragraphs below which rarity says little: a short text is weighed as if it were part of a longer one."""


class Family(StrEnum):
    """Kinds of paragraph that are compared among their own."""

    HEADING = "heading"
    BODY = "body"
    ROW = "row"
    FOOTNOTE = "footnote"

    @classmethod
    def of(cls, kind: Kind) -> Family:
        """Return the family of a kind; a title stands among the headings, an item among the paragraphs."""
        match kind:
            case Kind.TITLE | Kind.HEADING:
                return cls.HEADING
            case Kind.PARAGRAPH | Kind.ITEM:
                return cls.BODY
            case Kind.ROW:
                return cls.ROW
            case Kind.FOOTNOTE:
                return cls.FOOTNOTE


TOLD_BY_LOOKS = {Family.HEADING, Family.BODY}
"""Kinds that a reading may take for one another: whether a line is a heading is a guess."""


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph: `code` holds one character for each word, so that a comparison of strings compares words.

    Weights are whole numbers: sums of them are the same in whichever order they are taken.
    """

    index: int
    family: Family
    code: str
    words: frozenset[int] = field(repr=False)
    phrases: frozenset[int] = field(repr=False)
    """Pairs of neighbouring words, but for those that stand in no other paragraph."""
    mass: int
    phrase_mass: int
    rare_mass: int
    letters: str = field(repr=False)
    salt: int
    alternative: bool
    """Whether the text offers itself as one of several: "Option 2: …", `3 alt`."""
    bare: bool
    """Whether it offers nothing of its own: "Option 2:" and no more."""
    line: bool
    """Whether it is a few words without an end, such as a subheading that a reading could not tell from a paragraph."""
    size: int
    """The number of words, at least 1."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each word and each pair of neighbouring words says about which paragraph it stands in."""

    word: Sequence[int]
    rare: Sequence[int]
    phrase: dict[int, int]
    once: int
    """The weight of a phrase that stands in one paragraph of both texts; `phrase` is without those, as no two share them."""
    common: int
    """The weight of what stands in as many paragraphs as a word may that still counts as rare."""

    def of_words(self, words: Iterable[int]) -> int:
        """Return the weight of a set of words."""
        return sum(map(self.word.__getitem__, words))

    def of_rare(self, words: Iterable[int]) -> int:
        """Return the weight of the rare ones in a set of words."""
        return sum(map(self.rare.__getitem__, words))

    def of_phrases(self, phrases: Iterable[int]) -> int:
        """Return the weight of a set of phrases."""
        return sum(map(self.phrase.__getitem__, phrases))

    def particular(self, first: Text, second: Text) -> float:
        """Return what two texts share that few others have, words and phrases, for each word of the shorter one."""
        phrases = sum(max(0, self.phrase[phrase] - self.common) for phrase in first.phrases & second.phrases)
        rare = self.of_rare(first.words & second.words)
        return (rare + phrases) / (_WEIGHT_SCALE * min(first.size, second.size))


@dataclass(frozen=True, slots=True)
class Texts:
    """The paragraphs of both revisions, in order, and the weights of their words."""

    old: tuple[Text, ...]
    new: tuple[Text, ...]
    weights: Weights

    def side(self, side: Side) -> tuple[Text, ...]:
        """Return the texts of one side."""
        return self.old if side is Side.OLD else self.new

    def carry(self, i: int, j: int) -> float:
        """Return how much it matters that a pair keeps its order: more with its words, but not in step with them."""
        return math.log1p(min(self.old[i].size, self.new[j].size))

    def salt(self, i: int, j: int) -> int:
        """Return a number for a pair that depends on what its texts say, the same when the sides are swapped."""
        return self.old[i].salt + self.new[j].salt

    @classmethod
    def of(cls, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Texts:
        """Weigh the words of both sides together and code them alike."""
        return finish(cls.steps(old, new))

    @classmethod
    def steps(cls, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Steps[Texts]:
        """Do as `of` does, in short steps.

        A longer paragraph that stands once on either side needs no further proof, so its phrases are not looked at.
        """
        words, rows = yield from _rows(old, new)
        once = _once(rows[0]) & _once(rows[1])
        held = yield from _held_by([*rows[0], *rows[1]], once)
        weights = yield from _weights([*rows[0], *rows[1]], words, held)
        codes = [chr(_FIRST_CODE + number % _CODES) for number in range(words)]
        worded: dict[Row, _Wording] = {}
        sides: list[tuple[Text, ...]] = []
        for side, own in zip((old, new), rows, strict=True):
            texts: list[Text] = []
            for done, (paragraph, row) in enumerate(zip(side, own, strict=True)):
                if done % _PER_STEP == 0:
                    yield Progress(Stage.PAIRING)
                if row not in worded:
                    worded[row] = _Wording.of(row, codes, weights, *held.pop(row))
                texts.append(_text(paragraph, worded[row]))
            sides.append(tuple(texts))
        return cls(sides[0], sides[1], weights)


def strangers(first: Text, second: Text) -> bool:
    """Tell two texts of which neither became the other, whatever they share.

    A subheading beside a much longer paragraph is one, and so is "Option 2:" beside an option with words of its own.
    """
    return line_beside_text(first, second) or (
        first.bare is not second.bare and (first.alternative and second.alternative)
    )


def line_beside_text(first: Text, second: Text) -> bool:
    """Tell a subheading beside a much longer paragraph that neither begins nor ends with it, but may well name it."""
    if first.line is second.line:
        return False
    line, text = (first, second) if first.line else (second, first)
    return text.size > _MUCH_LONGER * line.size and not (
        text.code.startswith(line.code) or text.code.endswith(line.code)
    )


Row = tuple[int, ...]


def _rows(*sides: Sequence[Paragraph]) -> Steps[tuple[int, list[list[Row]]]]:
    """Return how many words there are, numbered alike on all sides, and the paragraphs as rows of numbers."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    read: dict[str, Row] = {}
    rows: list[list[Row]] = []
    for side in sides:
        counted = _counted_rows(side)
        own: list[Row] = []
        for done, paragraph in enumerate(side):
            if done % _PER_STEP == 0:
                yield Progress(Stage.PAIRING)
            text = counted.get(paragraph.index, paragraph.text)
            if text not in read:
                read[text] = tuple(map(numbers.__getitem__, pairing_words(text)))
            own.append(read[text])
        rows.append(own)
    return len(numbers), rows


def _counted_rows(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Return what the rows of a table say behind the number that only counts them: it is a label, and no word of theirs.

    Years count up as well, but name their rows.
    """
    found: dict[int, str] = {}
    for before, here in pairwise(paragraphs):
        if before.kind is here.kind is Kind.ROW:
            cells = [_COUNTED.match(each.text) for each in (before, here)]
            if cells[0] and cells[1] and int(cells[1][1]) == int(cells[0][1]) + 1:
                found[before.index], found[here.index] = (cell.string[cell.end() :] for cell in cells if cell)
    return found


Held = tuple[frozenset[int], frozenset[int]]
"""The words of a row, and the pairs of neighbouring ones."""


def _held_by(rows: Sequence[Row], settled: frozenset[Row]) -> Steps[dict[Row, Held]]:
    """Return what each row holds; no phrases of those that need no further proof."""
    found: dict[Row, Held] = {}
    for done, row in enumerate(rows):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        if row not in found:
            found[row] = frozenset(row), frozenset(() if row in settled else _phrases(row))
    return found


def _once(rows: Sequence[Row]) -> frozenset[Row]:
    times = Counter(rows)
    return frozenset(row for row, count in times.items() if count == 1 and len(row) > SHORT)


class _Wording(NamedTuple):
    """What a row of words gives, whoever's paragraph it is."""

    code: str
    words: frozenset[int]
    phrases: frozenset[int]
    mass: int
    phrase_mass: int
    rare_mass: int

    @classmethod
    def of(
        cls, row: Row, codes: Sequence[str], weights: Weights, words: frozenset[int], phrases: frozenset[int]
    ) -> _Wording:
        kept = frozenset(filter(weights.phrase.__contains__, phrases))
        return cls(
            "".join(map(codes.__getitem__, row)),
            words,
            kept,
            weights.of_words(words),
            weights.of_phrases(kept) + weights.once * (len(phrases) - len(kept)),
            weights.of_rare(words),
        )


def _text(paragraph: Paragraph, wording: _Wording) -> Text:
    offered = offers_itself(paragraph)
    return Text(
        paragraph.index,
        Family.of(paragraph.kind),
        *wording,
        paragraph.text.casefold(),
        zlib.crc32(paragraph.text.encode(errors="surrogatepass")),
        offered,
        offered and is_bare(paragraph),
        len(wording.code) <= _LINE and not _ENDED.search(paragraph.text),
        max(1, len(wording.code)),
    )


def _phrases(row: Row) -> list[int]:
    return [first << _PHRASE_SHIFT | second for first, second in pairwise(row)]


def _weights(rows: Sequence[Row], vocabulary: int, held: Mapping[Row, Held]) -> Steps[Weights]:
    number = max(len(rows), _FEWEST)
    in_rows, in_phrases = Counter[int](), Counter[int]()
    for at in range(0, len(rows), _PER_STEP):
        yield Progress(Stage.PAIRING)
        batch = [held[row] for row in rows[at : at + _PER_STEP]]
        in_rows.update(chain.from_iterable([words for words, _ in batch]))
        in_phrases.update(chain.from_iterable([phrases for _, phrases in batch]))
    yield Progress(Stage.PAIRING)
    common = math.log1p(1 / _RARE_SHARE)
    exact = [math.log1p(number / in_rows[word]) for word in range(vocabulary)]
    by_count = {times: _scaled(math.log1p(number / times)) for times in set(in_phrases.values())}
    return Weights(
        [_scaled(weight) for weight in exact],
        [_scaled(max(0.0, weight - common)) for weight in exact],
        {phrase: by_count[times] for phrase, times in in_phrases.items() if times > 1},
        by_count.get(1, 0),
        _scaled(common),
    )


def _scaled(weight: float) -> int:
    return round(_WEIGHT_SCALE * weight)
