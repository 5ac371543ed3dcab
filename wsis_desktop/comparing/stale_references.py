"""References whose words stayed while what they point to changed: "paragraph 44", where paragraph 44 is 46 now.

Only references within the text itself count: "paragraph 44 of resolution 70/1" points to another one. A list, "paragraphs 44
and 45", stays or changes as a whole, so that one that follows the numbering is not taken for one whose 45 stayed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from wsis_desktop.comparing.vocabulary import vocabulary
from wsis_desktop.model.comparison import Link, Passage, Side, StaleReference, part_spans
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision

_PER_STEP = 300
_PARAGRAPH, _ARTICLE = "paragraph", "article"
_BODY = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_OPERATIVE = frozenset({"", "op"})
_NUMBER = r"\d+(?:[.-]\d+)*[a-z]?(?:\s(?:bis|ter|quater|quinquies|alt)\b)?(?![\w/%])"
_ITEMS = r"(?:\s?\(\w{1,4}\))*"
_NUMBERS = re.compile(rf"({_NUMBER}){_ITEMS}", re.IGNORECASE)
_FOLLOWING = re.compile(r",?((?:[\s’']+[^\W\d_]+){1,3})")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_APPOSED = re.compile(r"(?:(?P<word>[\w./-]+)[”\"»)]*\s?[,(]|[’']s)\s*$")
"""What a reference stands behind when it says where in another text: `Tunis Agenda, `, `resolution 70/1 (`, `Agenda’s `."""
_SYMBOL = re.compile(r"\w/(?:\w+/)*\d")
_SENTENCE_END = re.compile(r"[.;!?]\s")
_AROUND = 160

_Target = tuple[str, str]
"""What a reference names: a paragraph or an article, and its label."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """A reference in one paragraph, and what it names."""

    passage: Passage
    targets: tuple[_Target, ...]


@dataclass(frozen=True, slots=True)
class _Grammar:
    """How one language refers to its own paragraphs and articles."""

    nouns: dict[str, str]
    reference: re.Pattern[str]
    within: re.Pattern[str]
    """What goes on naming a place after a reference: ", paragraph 2 (g)"."""
    of: frozenset[str]
    own: frozenset[str]
    near: frozenset[str]
    possessives: frozenset[str]


def find_stale_references(links: Sequence[Link], old: Revision, new: Revision) -> Steps[tuple[StaleReference, ...]]:
    """Find the references that say what they said, and point to another paragraph than before or to none."""
    grammar = _grammar(new.language)
    if grammar is None:
        return ()
    numbering = _Numbering(links, old, new, grammar)
    found: list[StaleReference] = []
    for at, link in enumerate(links):
        if at % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        for reference in _kept(link, old, new, grammar):
            found.extend(numbering.stale(reference))
    return tuple(found)


class _Numbering:
    """Which paragraph bears which label on either side, and what became of it."""

    def __init__(self, links: Sequence[Link], old: Revision, new: Revision, grammar: _Grammar) -> None:
        self._old, self._new = _bearers(old, grammar), _bearers(new, grammar)
        self._kinds = {kind for kind, _ in self._new}
        self._hyphened = {kind for kind, number in (*self._old, *self._new) if "-" in number}
        self._label_at = {places[0]: target for target, places in self._new.items() if len(places) == 1}
        self._became = {index: link.new for link in links for index in link.old}

    def stale(self, reference: _Reference) -> Iterator[StaleReference]:
        """Give those of a reference's targets that are no longer what they were."""
        for target in (end for each in reference.targets for end in self._ends(each)):
            before, now = self._old.get(target, []), self._new.get(target, [])
            if len(before) != 1 or len(now) > 1 or set(now) & set(self._became[before[0]]):
                continue
            became = self._became[before[0]]
            same_kind = (index for index in became if self._label_at.get(index, ("",))[0] == target[0])
            went = next(same_kind, None)
            # Where the one it meant lost its number and no other took it, the numbers were not read or are no more.
            if went is not None or now or (not became and target[0] in self._kinds):
                points = now[0] if now else None
                yield StaleReference(reference.passage, before[0], went, points, deleted=not became)

    def _ends(self, target: _Target) -> tuple[_Target, ...]:
        """Return both ends of `44-46`, unless the text has labels such as `17-8`, where it is one."""
        kind, number = target
        if "-" not in number or kind in self._hyphened:
            return (target,)
        first, *_, last = number.split("-")
        return (kind, first), (kind, last)


def _bearers(revision: Revision, grammar: _Grammar) -> dict[_Target, list[int]]:
    """Return the paragraphs that bear each label."""
    found: defaultdict[_Target, list[int]] = defaultdict(list)
    for paragraph in revision.paragraphs:
        target = _target(paragraph, grammar)
        if target and not _repeats_its_heading(paragraph, found[target], revision):
            found[target].append(paragraph.index)
    return dict(found)


def _repeats_its_heading(paragraph: Paragraph, bearers: list[int], revision: Revision) -> bool:
    """Tell a paragraph that bears once more the label of the heading right above it."""
    above = paragraph.index - 1
    return bearers[-1:] == [above] and revision.paragraphs[above].kind is Kind.HEADING


def _target(paragraph: Paragraph, grammar: _Grammar) -> _Target | None:
    """Return as what a reference names a paragraph; None where it has no number of its own that a reference would give."""
    label = paragraph.label
    if label is None or label.through:
        return None
    kind = grammar.nouns.get(label.prefix.casefold().rstrip("."))
    if kind is None and paragraph.kind in _BODY and paragraph.level <= 1 and label.prefix.casefold() in _OPERATIVE:
        kind = _PARAGRAPH
    said = _said(label)
    return (kind, said) if kind and said[:1].isdecimal() else None


def _said(label: Label) -> str:
    return _close((label.number + label.suffix) or label.printed.strip("()[]"))


def _close(number: str) -> str:
    """Return a number in the one way that `44 bis` and `44bis` share."""
    return "".join(number.casefold().split())


def _kept(link: Link, old: Revision, new: Revision, grammar: _Grammar) -> Iterator[_Reference]:
    """Give the references of a link's new text that no edit touched, as far as its old text holds them as often."""
    if not link.old or not link.new:
        return
    news = list(_untouched(link, new, Side.NEW, grammar))
    if not news:
        return
    olds = Counter(reference.targets for reference in _untouched(link, old, Side.OLD, grammar))
    for reference in news:
        if olds[reference.targets] > 0:
            olds[reference.targets] -= 1
            yield reference


def _untouched(link: Link, revision: Revision, side: Side, grammar: _Grammar) -> Iterator[_Reference]:
    paragraphs = [revision.paragraphs[index] for index in link.indices(side)]
    edited = [edit.new if side is Side.NEW else edit.old for edit in link.edits]
    for paragraph, span in zip(paragraphs, part_spans(paragraphs), strict=True):
        for reference in _references(paragraph, grammar):
            start, end = span.start + reference.passage.start, span.start + reference.passage.end
            if not any(each.start < end and start < each.end for each in edited):
                yield reference


def _references(paragraph: Paragraph, grammar: _Grammar) -> Iterator[_Reference]:
    text = paragraph.text
    if not _DIGIT.search(text):
        return
    for found in grammar.reference.finditer(text):
        if _of_another_text(text, found.start(), found.end(), grammar):
            continue
        kind = grammar.nouns[found["noun"].casefold()]
        numbers = [_close(each[1]) for each in _NUMBERS.finditer(found["numbers"])]
        passage = Passage(paragraph.index, found.start(), found.end())
        yield _Reference(passage, tuple((kind, number) for number in numbers))


def _of_another_text(text: str, start: int, end: int, grammar: _Grammar) -> bool:
    """Tell "paragraph 44 of the Agenda" and "resolution 70/1, paragraph 44" from "paragraph 44 of the present text"."""
    within = grammar.within.match(text, end, end + _AROUND)
    end = within.end() if within else end
    following = _FOLLOWING.match(text, end, end + _AROUND)
    words = _WORD.findall(following[1].casefold()) if following else []
    if words and words[0] in grammar.near:
        return False
    if words and words[0] in grammar.of:
        return not any(word in grammar.own for word in words[1:])
    sentence = _SENTENCE_END.split(text[max(0, start - _AROUND) : start])[-1]
    if (_WORD.findall(sentence.casefold()) or [""])[-1] in grammar.possessives:
        return True
    apposed = _APPOSED.search(sentence)
    if apposed is None:
        return False
    word = apposed["word"] or ""
    return not word or word[0].isupper() or word[0].isdecimal() or _SYMBOL.search(sentence) is not None


@cache
def _grammar(language: str) -> _Grammar | None:
    """Return how a language refers; None where its table does not tell."""
    known = vocabulary(language)
    nouns = dict.fromkeys(known.paragraph_nouns, _PARAGRAPH) | dict.fromkeys(known.article_nouns, _ARTICLE)
    if not nouns:
        return None
    many = "|".join(sorted(noun for noun in nouns if noun.endswith("s")))
    number = _NUMBER + _ITEMS
    joined = rf"(?:,\s?|,?\s(?:{'|'.join(sorted(known.joining))})\s|\s?[–-]\s?)"
    reference = (
        rf"\b(?P<noun>(?P<many>{many})|{'|'.join(sorted(nouns))})\b\.?\s{{1,2}}"
        rf"(?P<numbers>{number}(?(many)(?:{joined}{number})*))"
    )
    within = rf"(?:,?\s(?:{'|'.join(sorted(nouns))})\b\.?\s{{1,2}}{number}(?:{joined}{number})*)*"
    return _Grammar(
        nouns,
        re.compile(reference, re.IGNORECASE),
        re.compile(within, re.IGNORECASE),
        known.of,
        known.own_text,
        known.near,
        known.possessives,
    )
