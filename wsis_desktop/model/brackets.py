"""Square brackets hold text that is not agreed: which open where, what they hold, and who proposed it.

Brackets nest, and `[A] [B]` or `[A/B]` offer alternatives. One may open in a paragraph and close in a later one. Within a
paragraph each closing bracket belongs to the nearest open one; what is left over is matched over the paragraphs, and what is
left over then is unbalanced. One that opens inside a sentence does not run over its article's end, nor into the middle of
another numbered paragraph's sentence, so that one slip does not swallow the next. Editors' brackets are none: `[sic]`,
`[…]`, a footnote's `[12]`, links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from wsis_desktop.model.progress import Progress, Steps
from wsis_desktop.model.proposers import proposer_at
from wsis_desktop.model.revision import Kind, Paragraph

_PARTNERS: Final = {"]": "[", "］": "[", "〕": "〔", "】": "【"}
_OPENING: Final = {"[": "[", "［": "[", "〔": "〔", "【": "【"}
_SIGN: Final = re.compile(r"[\[\]［］〔〕【】]")
_EDITORIAL: Final = re.compile(
    r"[\[［](?:"
    r"sic!?|\s*(?:\.\s?){2,}|\s*…\s*|\.{3,}|"
    r"(?:emphasis|italics|underlining) (?:added|omitted)|(?:foot)?notes? omitted|citations? omitted|"
    r"translation|souligné par nous|notre traduction|énfasis añadido|курсив наш|примечание переводчика"
    r")[\]］]"
    # `[text](https://…)`, `[https://…]`
    r"|\[[^\[\]\n]{0,400}\]\((?:https?:|mailto:|#|/)[^\s()]{0,400}\)|\[\W{0,3}https?://[^\s\[\]]{1,400}\]"
    # `years[12].`: a footnote's mark stands right behind its word; `[5][10]` are numbers in doubt
    r"|(?:(?<=[^\W\d_])|(?<=[.,;:”\"’)]))\[\d{1,3}\](?![\[\w])",
    re.IGNORECASE,
)
_BETWEEN_ALTERNATIVES: Final = re.compile(r"\s*(?:/|\bor\b|\bou\b|\bo\b|\bили\b|\bأو\b|或)?\s*")
_SPACE_AND_OPENING: Final = " [［〔【"
_SPACE_AND_CLOSING: Final = " ]］〕】.,;:。；，：؛،"
_LONGEST_NAME: Final = 40
# Signs that are looked at between two reports.
_MANY: Final = 10_000
_SPACED_SLASH: Final = re.compile(r"\s/\s")
_WORDS_AND_SLASHES: Final = re.compile(
    r"\s*[^\W\d_]{2,20}(?:[\s-][^\W\d_]{2,20})?(?:/[^\W\d_]{2,20}(?:[\s-][^\W\d_]{2,20})?)+\s*"
)
_BOTH: Final = re.compile(r"\b(?:and/or|et/ou|y/o|и/или|his/her|he/she|him/her)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place between two characters: the index of a paragraph and an offset in its text."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """Text in brackets, from its opening sign to behind its closing one.

    `proposer` is who stands before a colon at its head, as printed; empty when nobody does. `options` are the stretches that
    strokes part, `[shall/should]`, as offsets in its paragraph; empty when it offers one text. `alternative` says that it
    stands right behind another one, so that a reader chooses between the two. `whole` brackets hold whole paragraphs.
    """

    start: Spot
    end: Spot
    inside: tuple[Bracket, ...] = ()
    proposer: str = ""
    options: tuple[tuple[int, int], ...] = ()
    alternative: bool = False
    whole: bool = False

    def walk(self, depth: int = 1) -> Iterator[tuple[int, Bracket]]:
        """Yield this bracket and all inside it with their depths, as they open."""
        waiting = [(depth, self)]
        while waiting:
            at, bracket = waiting.pop()
            yield at, bracket
            waiting += [(at + 1, inner) for inner in reversed(bracket.inside)]


@dataclass(frozen=True, slots=True)
class Brackets:
    """The brackets of a text as trees, and the signs that have no partner."""

    roots: tuple[Bracket, ...] = ()
    unclosed: tuple[Spot, ...] = ()
    unopened: tuple[Spot, ...] = ()

    def walk(self) -> Iterator[tuple[int, Bracket]]:
        """Yield all brackets with their depths, from 1, in the order in which they open."""
        for root in self.roots:
            yield from root.walk()

    @property
    def count(self) -> int:
        """Return how many brackets there are, those inside others included."""
        return sum(1 for _ in self.walk())


def brackets_of(paragraphs: Sequence[Paragraph]) -> Brackets:
    """Return the brackets of a revision's paragraphs; a footnote's do not reach beyond it."""
    found = [_brackets(texts) for texts in _texts_apart(paragraphs)]
    return Brackets(
        tuple(root for each in found for root in each.roots),
        tuple(spot for each in found for spot in each.unclosed),
        tuple(spot for each in found for spot in each.unopened),
    )


def unpaired_steps(paragraphs: Sequence[Paragraph], step: Progress) -> Steps[tuple[list[Spot], list[Spot]]]:
    """Return the signs that have no partner, those that open and those that close, as `brackets_of` does with its trees."""
    unclosed: list[Spot] = []
    unopened: list[Spot] = []
    for texts in _texts_apart(paragraphs):
        signs: list[_Sign] = []
        for sign in _signs(each for each in texts if _SIGN.search(each.text)):
            signs.append(sign)
            if len(signs) % _MANY == 0:
                yield step
        _, opening, closing = _matched(signs)
        unclosed += sorted(opening)
        unopened += closing
    return unclosed, unopened


def _texts_apart(paragraphs: Sequence[Paragraph]) -> list[list[_Text]]:
    """Return the texts of the body, and those of each footnote by themselves."""
    part = number = 0
    body: list[_Text] = []
    for paragraph in paragraphs:
        number += paragraph.kind is Kind.PARAGRAPH and paragraph.label is not None
        part += paragraph.kind is Kind.HEADING and paragraph.label is not None and bool(paragraph.label.prefix)
        if paragraph.kind is not Kind.FOOTNOTE:
            body.append(_Text(paragraph.index, paragraph.text, part, number))
    notes = [_Text(each.index, each.text) for each in paragraphs if each.kind is Kind.FOOTNOTE]
    return [body, *([note] for note in notes)]


def brackets_in(text: str) -> Brackets:
    """Return the brackets of one text; their spots are in paragraph 0."""
    return _brackets([_Text(0, text)])


def brackets_by_paragraph(brackets: Brackets) -> dict[int, list[tuple[int, Bracket]]]:
    """Return for each paragraph the brackets that open or close in it, with their depths, as they open."""
    found: dict[int, list[tuple[int, Bracket]]] = {}
    for depth, bracket in brackets.walk():
        for paragraph in dict.fromkeys((bracket.start.paragraph, bracket.end.paragraph)):
            found.setdefault(paragraph, []).append((depth, bracket))
    return found


def signs_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the offsets and signs of brackets that are no editor's."""
    if not _SIGN.search(text):
        return
    passed = [found.span() for found in _EDITORIAL.finditer(text)]
    at = 0
    for found in _SIGN.finditer(text):
        while at < len(passed) and passed[at][1] <= found.start():
            at += 1
        if at == len(passed) or found.start() < passed[at][0]:
            yield found.start(), found[0]


class _Text(NamedTuple):
    """A paragraph's index and text, and which article and numbered paragraph it stands in."""

    paragraph: int
    text: str
    part: int = 0
    number: int = 0


class _Sign(NamedTuple):
    spot: Spot
    sign: str
    part: int
    number: int
    inside_sentence: bool


def _brackets(texts: Sequence[_Text]) -> Brackets:
    """Match the signs of texts and build the trees."""
    with_signs = [each for each in texts if _SIGN.search(each.text)]
    signs = list(_signs(with_signs))
    partner, unclosed, unopened = _matched(signs)
    by_index = {each.paragraph: _Edges.of(each.text) for each in with_signs}
    return Brackets(_trees(signs, partner, by_index), tuple(sorted(unclosed)), tuple(unopened))


def _signs(texts: Iterable[_Text]) -> Iterator[_Sign]:
    for paragraph, text, part, number in texts:
        first, last = _first_word(text), len(text.rstrip(_SPACE_AND_CLOSING))
        for offset, sign in signs_in(text):
            inside = _is_inside_sentence(sign, text, first, last, offset)
            yield _Sign(Spot(paragraph, offset), sign, part, number, inside)


def _first_word(text: str) -> int:
    return len(text) - len(text.lstrip(_SPACE_AND_OPENING))


def _is_inside_sentence(sign: str, text: str, first: int, last: int, at: int) -> bool:
    return _inside_sentence(text, first, at) if sign in _OPENING else at < last


def _inside_sentence(text: str, first: int, at: int) -> bool:
    """Tell whether words stand before a bracket that are no name of what it holds, as `Option 1:` is."""
    before = text[max(first, at - _LONGEST_NAME) : at].strip(_SPACE_AND_OPENING)
    named = at - first <= _LONGEST_NAME and before.isupper()
    return at > first and bool(before) and before[-1] not in ":：" and not named


def _is_beyond(opening: _Sign, closing: _Sign) -> bool:
    """Tell a closing bracket that stands where one that opens inside a sentence does not reach."""
    return opening.part != closing.part or (closing.inside_sentence and opening.number != closing.number)


def _matched(signs: Sequence[_Sign]) -> tuple[dict[Spot, Spot], list[Spot], list[Spot]]:
    """Return the closing spot of each opening one, and the signs left over: first within paragraphs, then over them."""
    partner: dict[Spot, Spot] = {}
    over: list[_Sign] = []
    unclosed: list[Spot] = []
    unopened: list[Spot] = []
    for sign in _matched_within(signs, partner):
        if sign.sign in _OPENING:
            over.append(sign)
            continue
        while over and over[-1].inside_sentence and _is_beyond(over[-1], sign):
            unclosed.append(over.pop().spot)
        if over and _OPENING[over[-1].sign] == _PARTNERS[sign.sign]:
            partner[over.pop().spot] = sign.spot
        else:
            unopened.append(sign.spot)
    return partner, unclosed + [each.spot for each in over], unopened


def _matched_within(signs: Sequence[_Sign], partner: dict[Spot, Spot]) -> list[_Sign]:
    """Match the signs that stand in one paragraph; return the others in their order."""
    left: list[_Sign] = []
    for sign in signs:
        before = left[-1] if left and left[-1].spot.paragraph == sign.spot.paragraph else None
        if before and _OPENING.get(before.sign) == _PARTNERS.get(sign.sign, ""):
            partner[before.spot] = sign.spot
            left.pop()
        else:
            left.append(sign)
    return left


@dataclass(frozen=True, slots=True)
class _Edges:
    """A text, and where its words begin and end but for brackets and stops."""

    text: str
    first: int
    last: int

    @classmethod
    def of(cls, text: str) -> _Edges:
        return cls(text, _first_word(text), len(text.rstrip(_SPACE_AND_CLOSING)))


@dataclass(slots=True)
class _Open:
    start: Spot
    inside: list[Bracket]


def _trees(signs: Sequence[_Sign], partner: dict[Spot, Spot], texts: dict[int, _Edges]) -> tuple[Bracket, ...]:
    """Build the trees of matched brackets."""
    roots: list[Bracket] = []
    stack: list[_Open] = []
    closing = set(partner.values())
    for spot, *_ in signs:
        if spot in partner:
            stack.append(_Open(spot, []))
        elif spot in closing:
            opened = stack.pop()
            siblings = stack[-1].inside if stack else roots
            siblings.append(_bracket(opened, spot, siblings[-1] if siblings else None, texts))
    return tuple(roots)


def _bracket(opened: _Open, closing: Spot, before: Bracket | None, texts: dict[int, _Edges]) -> Bracket:
    start, end = opened.start, Spot(closing.paragraph, closing.offset + 1)
    first, last = texts[start.paragraph], texts[closing.paragraph]
    text = first.text
    proposer, behind = proposer_at(text, start.offset + 1)
    alone = start.paragraph == end.paragraph
    return Bracket(
        start,
        end,
        tuple(opened.inside),
        proposer,
        _options(text, behind, closing.offset) if alone and not opened.inside else (),
        alternative=before is not None and _right_behind(before, start, text),
        whole=start.offset <= first.first and end.offset >= last.last,
    )


def _right_behind(before: Bracket, start: Spot, text: str) -> bool:
    """Tell whether nothing but a space, a stroke or an `or` stands between two brackets."""
    if before.end.paragraph != start.paragraph:
        return False
    between = _BETWEEN_ALTERNATIVES.fullmatch(text, before.end.offset, start.offset)
    return between is not None


def _options(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the stretches that strokes part; words joined by a stroke as a rule, `and/or`, are one."""
    words = text[start:end]
    if "/" not in words or _BOTH.search(words):
        return ()
    if _SPACED_SLASH.search(words):
        cuts = [(found.start(), found.end()) for found in _SPACED_SLASH.finditer(words)]
    elif _WORDS_AND_SLASHES.fullmatch(words):
        cuts = [(at, at + 1) for at, character in enumerate(words) if character == "/"]
    else:
        return ()
    edges = [(0, 0), *cuts, (len(words), len(words))]
    return tuple((start + edges[at][1], start + edges[at + 1][0]) for at in range(len(edges) - 1))
