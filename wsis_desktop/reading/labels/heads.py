"""The head of a paragraph: its label or bullet, found by the forms of the grammar in the order of their first character.

A label is what the rest of the world cites, so a paragraph that merely begins like one must keep its words: "2030 will be",
"1.5 degrees", "U.S. law", "(see above)", "Article 5 of the Convention".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wsis_desktop.model.revision import Label
from wsis_desktop.reading.labels import counted, follow, forms, words
from wsis_desktop.reading.labels.numerals import plain
from wsis_desktop.reading.labels.scan import Found, Scan
from wsis_desktop.reading.labels.tags import tag_at

_BRACKETS: Final = re.compile(r"(?:[\[［]\s?)+(?!\s)")
_BULLET: Final = re.compile(r"[•‣◦▪▫●○■□–—*·∙\-]\s+(?=\S)")
# A figure behind a ring is a number with a ring where it stands alone: as the item of a list it would say nothing.
_RINGED_ALONE: Final = re.compile(r"[○◯]\s?\d{1,2}\s*")
# `（天皇）第一条`, as Japanese drafts put what an article is called before its number
_CAPTION: Final = re.compile(r"(?P<name>（[^（）]{1,40}）)\s?(?=第)")
_SPACES: Final = re.compile(r"\s*")
_STOPS: Final = ".:、．： "
# A word of three letters or more that is no Roman numeral.
_PLAIN_WORD: Final = re.compile(r"(?![ivxlIVXL]+\b)[A-Za-zÀ-ÿА-Яа-яЁё]{3}")
_NUMBER_BEFORE_TAG: Final = re.compile(r"\d{1,4}[^\s\d\[(（［【]{0,8}(?:\s[a-z]{3,12})?\s?(?=[\[(（［【])")
# In French, `M.` is "Mr" far oftener than the thirteenth of a list.
_MISTER: Final = re.compile(r"M\.\s")
_BEFORE_M: Final = "L"
_MOST_REMEMBERED: Final = 4096


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a text and is no part of it: the characters from `start` to before `end`.

    `start` is not 0 when tags or opening square brackets stand before the label. A bullet has no label.
    """

    label: Label | None
    start: int
    end: int

    def cut_from(self, text: str) -> str:
        """Return the text without its head."""
        return text[: self.start] + text[self.end :]


def find_head(text: str, *, heading: bool = False, after: str = "") -> Head | None:
    """Find the label or bullet that `text` begins with; a `heading` may also begin with `Article 5` and its title.

    `after` is the last letter that labelled a paragraph before it: `M.` counts on from `L.`, and else speaks of a man.
    """
    start = _over_tags(text)
    opened = _BRACKETS.match(text, start)
    inside = opened.end() if opened else start
    bullet = None if _RINGED_ALONE.fullmatch(text, inside) else _BULLET.match(text, inside)
    if bullet:
        return Head(None, inside, bullet.end())
    if after != _BEFORE_M and _MISTER.match(text, inside):
        return None
    caption = _CAPTION.match(text) if heading else None
    found = _first(text, caption.end(), heading=True) if caption else None
    if caption and found:
        return Head(_label(text, caption.end(), found), caption.end("name"), _over_spaces(text, found.after))
    found = _first(text, inside, heading=heading)
    if found:
        return Head(_label(text, inside, found), inside, _over_spaces(text, found.after))
    return _doubted(text, start, heading=heading) if opened else None


@lru_cache(_MOST_REMEMBERED)
def parse_label(printed: str) -> Label:
    """Return the label that reads `printed`, as word processors count it or a footnote's mark shows it."""
    clean = " ".join(printed.split())
    for behind in (" X", ". X", "、甲", " - أ", " أ", " deleted"):
        for heading in (True, False):
            head = find_head(f"{clean}{behind}", heading=heading)
            if head and head.label and head.start == 0 and len(head.label.printed) <= len(clean) <= head.end:
                return head.label
    return Label(clean.removesuffix("."), number=clean.strip(".()[]"))


def before_the_next(label: Label) -> str:
    """Return a label as it stands before another one on its line: `3. ` before `(a)`."""
    return f"{label.printed}. " if label.printed[-1:].isalnum() else f"{label.printed} "


def going_on(outer: Label, inner: Label | None) -> Label:
    """Return the label of an item that begins on the line of an outer one, before that has said a word: `3. (a)`."""
    if inner is None:
        return outer
    if inner.number.isdecimal():  # both are paragraphs' numbers
        return inner
    both = parse_label(before_the_next(outer) + inner.printed)
    return replace(both, computed=outer.computed or inner.computed)


def names_a_part(label: Label) -> bool:
    """Tell `Article 5`, which opens a part of a text, from `PP3`, `§ 5` and `(ALL)33`, which number paragraphs."""
    return label.prefix == "第" or label.prefix.lower() in words.NAMES


def _over_tags(text: str) -> int:
    at = 0
    while found := tag_at(text, at):
        at = _over_spaces(text, found.end)
    return at


def _over_spaces(text: str, at: int) -> int:
    spaces = _SPACES.match(text, at)
    return spaces.end() if spaces else at


def _first(text: str, at: int, *, heading: bool) -> Found | None:
    """Return what the first form finds that recognises a label at `at`."""
    for form in _forms_for(text, at, heading=heading):
        found = form(Scan(text, at))
        if found:
            return found
    return None


def _forms_for(text: str, at: int, *, heading: bool) -> Iterator[Callable[[Scan], Found | None]]:
    """Yield the forms that may begin with the character at `at`."""
    first = text[at : at + 1]
    if first.isdecimal():
        if heading:
            yield forms.lone_numeral
            yield counted.titled
        yield counted.counted
        yield from _tagged(text, at)
    elif first in {"(", "（"}:
        yield forms.grouped
        yield forms.coded
        yield forms.framed
    elif first.isalpha():
        yield from _beginning_with_letters(text, at, heading=heading)
    elif first in {"§", "¶"}:
        yield forms.section_sign
    elif first in {"'", "‘", "’", '"', "“"}:
        yield forms.quoted
    elif first:
        yield forms.circled


def _tagged(text: str, at: int) -> Iterator[Callable[[Scan], Found | None]]:
    """Yield the form of a number before a tag, `44 [Agreed]`, if a tag stands near."""
    number = _NUMBER_BEFORE_TAG.match(text, at)
    tag = tag_at(text, number.end()) if number else None
    if tag:
        end = tag.end
        yield lambda scan: counted.with_tag(scan, end)


def _beginning_with_letters(text: str, at: int, *, heading: bool) -> Iterator[Callable[[Scan], Found | None]]:
    second = text[at + 1 : at + 2]
    if _PLAIN_WORD.match(text, at):
        # Most paragraphs begin so: nothing but a name can number them.
        if text[at].isupper():
            yield lambda scan: forms.named(scan, heading=heading)
        return
    if text.startswith(words.CODES, at):
        yield forms.coded
    if text[at] == "第":
        yield lambda scan: forms.chinese_article(scan, heading=heading)
    if second.isalpha() and not text[at].islower():
        yield lambda scan: forms.named(scan, heading=heading)
    if heading:
        yield forms.lone_numeral
    yield forms.framed
    yield forms.small_letter
    yield lambda scan: forms.capital_letter(scan, heading=heading)
    yield forms.lettered_figures
    yield forms.arabic_letter
    yield forms.chinese_numeral


def _label(text: str, start: int, found: Found) -> Label:
    printed = " ".join(text[start : found.end].split()).rstrip(_STOPS)
    return Label(printed, found.prefix, plain(found.number), _suffix(found.suffix), through=plain(found.through))


def _suffix(suffix: str) -> str:
    words_of_suffix = " ".join((suffix or "").replace(".", " ").split())
    return re.sub(r"\bquat\b", "quater", words_of_suffix)


# `[44.] text`, `[(a)] text`, `[Article 3 bis] text`, `[4][2]. text`: the label is in doubt, so its brackets stay with it.


def _doubted(text: str, at: int, *, heading: bool) -> Head | None:
    """Find labels that stand in square brackets of their own, one or several in a row."""
    labels: list[Label] = []
    end = at
    while (
        len(labels) < _MOST_IN_DOUBT
        and (inside := _IN_BRACKETS.match(text, end))
        and (label := _sure(inside["inside"], heading=heading))
    ):
        labels.append(label)
        end = inside.end()
    if not labels:
        return None
    printed = " ".join(text[at:end].split())
    stop = text[end : end + 1] == "."
    if not _stands(text, end + stop, labels, stop=stop or _STOP_IN_BRACKET.search(printed) is not None):
        return None
    first, *others = labels
    suffix = " ".join(part for part in (first.suffix, *(f"[{other.printed}]" for other in others)) if part)
    label = Label(_STOP_IN_BRACKET.sub("", printed), first.prefix, first.number, suffix, through=first.through)
    return Head(label, at, _over_spaces(text, end + stop))


_IN_BRACKETS: Final = re.compile(r"[\[［](?P<inside>[^\[\]［］]{1,24})[\]］]")
_STOP_IN_BRACKET: Final = re.compile(r"[.:](?=[\]］])")
_BARE: Final = re.compile(r"\d{1,3}")
_MOST_IN_DOUBT: Final = 8
_TEXT_GOES_ON: Final = re.compile(r"\s*(?:[^\W\d_A-ZА-Я]+(?:\s|[.,;:]|$)|[\[［])")


def _sure(inside: str, *, heading: bool) -> Label | None:
    """Return the label in a bracket that holds a label and nothing else."""
    if _BARE.fullmatch(inside):
        return Label(inside, number=plain(inside))
    head = find_head(f"{inside} X", heading=heading or inside[:1].isalpha()) if inside == inside.strip() else None
    if head is None or head.label is None or head.start or head.end < len(inside):
        return None
    return head.label


def _stands(text: str, at: int, labels: list[Label], *, stop: bool) -> bool:
    """Tell whether a label in brackets is one: `[5] years` and `[5][10] years` are text in doubt."""
    if not follow.ends(text, at):
        return False
    bare = all(_BARE.fullmatch(label.printed) for label in labels)
    if len(labels) > 1:
        return stop or not bare
    return not bare or stop or not _TEXT_GOES_ON.match(text, at)
