"""How a resolution's paragraphs are called when nothing prints it: PP1, PP2 for its preamble, OP1 beside a printed `1`.

Most resolutions do not print PP and OP. Their preamble is unnumbered, begins with participles and ends its paragraphs
in commas; their operative paragraphs are numbered, or there is but one. Both parts must be there: a treaty has a
preamble and no operative paragraph, an outcome document says "We …" throughout. One document may hold several
resolutions, as a report does in its annexes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wsis_desktop.model.revision import Kind, Label, Paragraph
from wsis_desktop.reading.conventions import resolution_words as openings
from wsis_desktop.reading.labels.words import OUTERMOST

_CYRILLIC: Final = re.compile("[а-яё]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BEFORE_WORDS: Final = ' [［(（“"«*_'
_BEHIND_WORDS: Final = ' ]］)）”"»*_'
# Who proposed a paragraph, before its words: `[EU: Recalling …,]`.
_PROPOSED: Final = re.compile(r"[\[［(（]\s*[^:：\[\]()]{1,40}[:：]\s*")
_COMMAS: Final = (",", "،", "，", ";", "；", "؛", ":", "：")
_MOST_ADVERBS: Final = 4
_LONGEST_ORGAN: Final = 90
# A single paragraph may begin with a participle anywhere; two in a row, or one below its organ, are a preamble.
_FEWEST: Final = 2


@dataclass(slots=True)
class _Found:
    """A resolution under way: its preamble, and its operative paragraphs so far."""

    organ: bool = False
    preamble: list[int] = field(default_factory=list)
    operative: list[int] = field(default_factory=list)

    def has_preamble(self) -> bool:
        return len(self.preamble) >= (1 if self.organ else _FEWEST)


def names_in_resolutions(paragraphs: Sequence[Paragraph]) -> dict[int, Label]:
    """Return what the paragraphs of resolutions are called, by their indices; those that print PP or OP are left out."""
    named: dict[int, Label] = {}
    found = _Found()
    for paragraph in paragraphs:
        if paragraph.kind in (Kind.ROW, Kind.FOOTNOTE) or (paragraph.kind is Kind.ITEM and not _is_listed(paragraph)):
            continue
        if found.operative and _goes_on(paragraph, paragraphs[found.operative[-1]]):
            if paragraph.label is not None and paragraph.kind is not Kind.HEADING:
                found.operative.append(paragraph.index)
            continue
        if found.operative:
            named |= _named(found, paragraphs)
            found = _Found()
        found = _with(found, paragraph)
    return named | _named(found, paragraphs)


def _with(found: _Found, paragraph: Paragraph) -> _Found:
    """Take the next paragraph into a resolution that has no operative one yet, or begin anew."""
    if paragraph.kind is not Kind.PARAGRAPH and not _is_listed(paragraph):
        return _Found()
    if paragraph.label is None and (_is_preambular(paragraph.text) or _goes_on_with(found, paragraph.text)):
        found.preamble.append(paragraph.index)
        return found
    if found.has_preamble() and _is_operative(paragraph):
        found.operative.append(paragraph.index)
        return found
    return _Found(organ=paragraph.label is None and _names_organ(paragraph.text))


def _goes_on_with(found: _Found, text: str) -> bool:
    """Tell whether a preamble that has begun goes on, however this paragraph of it begins."""
    pauses = _ends_in_comma(text) and not text.rstrip(_BEHIND_WORDS).endswith((":", "："))
    return found.has_preamble() and pauses and not begins_operative(text, small=True)


def _goes_on(paragraph: Paragraph, last: Paragraph) -> bool:
    """Tell whether the operative part goes on: with a higher number, or with a paragraph or heading between two."""
    if paragraph.label is None:
        return last.label is not None and not _is_preambular(paragraph.text) and not _names_organ(paragraph.text)
    if paragraph.kind is Kind.HEADING:
        return paragraph.label.prefix.lower() not in OUTERMOST
    if last.label is None or not _is_number(paragraph.label):
        return False
    before, here = int(last.label.number), int(paragraph.label.number)
    return here > before or (here == before and bool(paragraph.label.suffix))


def _named(found: _Found, paragraphs: Sequence[Paragraph]) -> dict[int, Label]:
    """Name the paragraphs of a resolution that has both its parts."""
    if not found.operative:
        return {}
    named = {index: _label("PP", str(at)) for at, index in enumerate(found.preamble, 1)}
    for index in found.operative:
        label = paragraphs[index].label
        named[index] = _label("OP", label.number, label.suffix) if label else _label("OP", "1")
    return named


def _label(prefix: str, number: str, suffix: str = "") -> Label:
    return Label(f"{prefix}{number} {suffix}".rstrip(), prefix, number, suffix, computed=True)


def _is_listed(paragraph: Paragraph) -> bool:
    """Tell a numbered paragraph that its writer made with a list, as word processors offer it, from an item below one."""
    label = paragraph.label
    listed = paragraph.kind is Kind.ITEM and paragraph.level <= 1
    return listed and label is not None and _is_number(label) and label.printed[:1].isdecimal()


def _is_number(label: Label) -> bool:
    return not label.prefix and label.number.isdecimal()


def _is_preambular(text: str) -> bool:
    """Tell whether a paragraph begins with a participle or adjective and does not end a sentence."""
    return _ends_in_comma(text) and begins_preambular(_without_proposer(text), small=True)


def _ends_in_comma(text: str) -> bool:
    return text.rstrip(_BEHIND_WORDS).endswith(_COMMAS)


def _without_proposer(text: str) -> str:
    """Return the words of a paragraph without who proposed them."""
    proposed = _PROPOSED.match(text)
    return text[proposed.end() :] if proposed else text


def begins_preambular(text: str, *, small: bool = False) -> bool:
    """Tell whether text begins as the paragraphs of a preamble do, with a participle or adjective.

    Russian resolutions begin all their paragraphs in `small` letters, which say nothing of a line that may stand in the
    middle of a sentence.
    """
    words = text.strip(_BEFORE_WORDS)
    if words.startswith(openings.PREAMBULAR_STARTS):
        return True
    opening = _opening(words, small=small)
    return opening in openings.PREAMBULAR or (
        len(opening) > len("being") - 1 and opening.endswith(openings.PARTICIPLE_ENDINGS)
    )


def _is_operative(paragraph: Paragraph) -> bool:
    """Tell the first operative paragraph, numbered 1 or the only one."""
    if paragraph.label is not None and not (_is_number(paragraph.label) and int(paragraph.label.number) == 1):
        return False
    return begins_operative(_without_proposer(paragraph.text), small=True)


def begins_operative(text: str, *, small: bool = False) -> bool:
    """Tell whether text begins as operative paragraphs do, with a verb in the third person; `small` as for a preamble."""
    words = text.strip(_BEFORE_WORDS)
    return words.startswith(openings.OPERATIVE_STARTS) or _opening(words, small=small) in openings.OPERATIVE


def _opening(text: str, *, small: bool) -> str:
    """Return the first word that is no adverb, small; empty when the text does not begin with a capital as it should."""
    if not text[:1].isupper() and not (small and _CYRILLIC.match(text)):
        return ""
    for at, word in enumerate(_WORD.finditer(text)):
        plain = word[0].lower()
        if at >= _MOST_ADVERBS:
            break
        if plain not in openings.ADVERBS and not plain.endswith(openings.ADVERB_ENDINGS):
            return plain
    return ""


def _names_organ(text: str) -> bool:
    """Tell `The General Assembly,` from a longer sentence."""
    return (
        len(text) <= _LONGEST_ORGAN and text.rstrip(_BEHIND_WORDS).endswith((",", "،", "，")) and text.count(",") <= 1
    )
