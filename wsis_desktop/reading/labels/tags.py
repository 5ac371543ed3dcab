"""Tags that stand with a label or a paragraph: `[Agreed]`, `[agreed ad ref]`, `(former 6 amended)`, `(ex 12)`.

    tag    = "[" status [date] "]" | "(" was label { "and" label } [what became of it] ")"

A bracket holds a tag only when its words say nothing else. A single word may also be text in doubt, `[agreed] language`, so
there what stands around it decides: a sentence must begin behind it, or have ended before it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.revision import Label, Tag, TagKind, TagPlace
from wsis_desktop.reading.labels.tag_words import FORMER, JOINED, STATUS

_OPEN, _CLOSE = "[(［（【", "])］）】"
_SQUARE: Final = "[［【"
_LONGEST: Final = 64

_SPLIT: Final = re.compile(JOINED)
_ARABIC_MARKS: Final = re.compile(r"[\u064b-\u0652\u0640]")


@dataclass(frozen=True, slots=True)
class Found:
    """A tag's kind, the former labels as printed, and where it ends; `plain` when its words may as well be text."""

    kind: TagKind
    former: tuple[str, ...]
    end: int
    plain: bool


def tag_at(text: str, at: int) -> Found | None:
    """Return the tag whose bracket opens at `at`, if it holds one."""
    if at >= len(text) or text[at] not in _OPEN:
        return None
    close = next((end for end in range(at + 1, min(len(text), at + _LONGEST)) if text[end] in _OPEN + _CLOSE), None)
    close = _over_inner(text, at) if close is not None and text[close] == "(" else close
    if close is None or text[close] not in _CLOSE:
        return None
    said = _folded(text[at + 1 : close])
    if text[at] in _SQUARE:
        for kind, words_of_kind in STATUS:
            if words_of_kind.fullmatch(said):
                return Found(kind, (), close + 1, " " not in said)
    for pattern in FORMER:
        found = pattern.fullmatch(said)
        if found:
            start = text.lower().find(found["labels"].strip()[:1], at)
            labels = _SPLIT.split(found["labels"]) if start >= 0 else []
            return Found(TagKind.FORMER, tuple(_as_printed(label) for label in labels), close + 1, plain=False)
    return None


def _over_inner(text: str, at: int) -> int | None:
    """Return where the bracket opened at `at` closes, over round ones inside it: `(ex 12 (a))`."""
    depth = 0
    for end in range(at, min(len(text), at + _LONGEST)):
        depth += (text[end] in _OPEN) - (text[end] in _CLOSE)
        if not depth:
            return end
    return None


def _folded(said: str) -> str:
    """Return words as the tables have them: small, with single spaces, without vowel signs and a closing stop."""
    small = unicodedata.normalize("NFKC", said).casefold()
    return " ".join(_ARABIC_MARKS.sub("", small).split()).rstrip(".:;*").rstrip()


def _as_printed(label: str) -> str:
    """Return a former label as labels are printed: `OP6`, `12 bis`."""
    return re.sub(r"^(?:op|pp|оп|пп)", lambda code: code[0].upper(), label.strip())


def leading_tags(text: str, place: TagPlace, *, in_item: bool = False) -> tuple[tuple[Tag, ...], int]:
    """Return the tags at the head of a text, and the place where its words begin."""
    tags: list[Tag] = []
    at = 0
    while found := tag_at(text, at):
        behind = _behind(text, found.end)
        if found.plain and not _a_sentence_begins(text, behind, capital=text[at + 1].isupper() and in_item):
            break
        tags.append(_tag(found, text[at : found.end], place))
        at = behind
    return tuple(tags), at


def _behind(text: str, end: int) -> int:
    """Return where words begin behind a tag: over the label's stop, if that stands behind the tag, and over spaces."""
    if text[end : end + 1] in {".", ":"} and text[end + 1 : end + 2] in {" ", ""}:
        end += 1
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _a_sentence_begins(text: str, at: int, *, capital: bool) -> bool:
    """Tell whether what follows a single word in brackets begins anew; items often begin small, so a capital there tells."""
    if capital or at >= len(text):
        return True
    first = text[at]
    return not first.islower() and not first.isdecimal()


def trailing_tags(text: str) -> tuple[tuple[Tag, ...], int, int]:
    """Return the tags at the end of a text, and the span that they take up with the spaces before them."""
    stop = end = len(text.rstrip())
    if end and text[end - 1] in ".;," and text[end - 2 : end - 1] in _CLOSE:
        stop = end = end - 1
    tags: list[Tag] = []
    while end and text[end - 1] in _CLOSE:
        at = _opening(text, end)
        found = tag_at(text, at) if at is not None else None
        if at is None or found is None or found.end != end or not _a_sentence_ended(text[:at], text[at + 1], found):
            break
        tags.insert(0, _tag(found, text[at:end], TagPlace.END))
        end = len(text[:at].rstrip())
    return tuple(tags), end, stop


def _opening(text: str, end: int) -> int | None:
    """Return where the bracket that closes before `end` opens."""
    depth = 0
    for at in range(end - 1, max(-1, end - _LONGEST), -1):
        depth += (text[at] in _CLOSE) - (text[at] in _OPEN)
        if not depth:
            return at
    return None


def _a_sentence_ended(before: str, first: str, found: Found) -> bool:
    """Tell whether a single word in brackets stands behind the end of a sentence, or has a capital in the middle of one."""
    before = before.rstrip()
    if not before:
        return False
    return (
        not found.plain
        or first.isupper()
        or before.rstrip(']）)”"’»')[-1:] in tuple(".;:,。；：，؛،؟!?")
        or before[-1] == "]"
    )


def _tag(found: Found, printed: str, place: TagPlace) -> Tag:
    from wsis_desktop.reading.labels.heads import parse_label  # noqa: PLC0415 - heads know tags

    labels: tuple[Label, ...] = tuple(parse_label(former) for former in found.former)
    return Tag(found.kind, " ".join(printed.split()), place, labels)
