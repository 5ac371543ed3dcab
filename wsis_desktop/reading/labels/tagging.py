"""The tags of a paragraph: at its head, between its label and its words, and at its end.

A single word in brackets may also be text in doubt, `[agreed] language`. What stands around it decides: a sentence must
begin behind it, or have ended before it.
"""

from __future__ import annotations

from wsis_desktop.model.revision import Tag, TagKind, TagPlace
from wsis_desktop.reading.labels.heads import find_head, parse_label
from wsis_desktop.reading.labels.tags import CLOSE, LONGEST, OPEN, Found, tag_at


def leading_tags(text: str, place: TagPlace, *, in_item: bool = False) -> tuple[tuple[Tag, ...], int]:
    """Return the tags at the head of a text, and the place where its words begin.

    Items often begin small, so that a single word with a capital before one is a tag: `in_item`.
    """
    tags: list[Tag] = []
    at = 0
    while found := tag_at(text, at):
        behind = _behind(text, found.end)
        marked = in_item and text[at + 1].isupper()
        if found.plain and not marked and not _a_sentence_begins(text, behind, found):
            break
        tags.append(_tag(found, text[at : found.end], place))
        at = behind
    return tuple(tags), at


def tags_between(text: str, start: int, end: int) -> tuple[Tag, ...]:
    """Return the tags in the head of a text, between a label and its full stop: `44 [Agreed]. We`."""
    tags: list[Tag] = []
    at = start
    while at < end:
        found = tag_at(text, at)
        if found and found.end <= end:
            tags.append(_tag(found, text[at : found.end], TagPlace.AFTER))
        at = found.end if found else at + 1
    return tuple(tags)


def trailing_tags(text: str) -> tuple[tuple[Tag, ...], int, int]:
    """Return the tags at the end of a text, and the span that they take up with the spaces before them."""
    stop = end = len(text.rstrip())
    if end and text[end - 1] in ".;," and text[end - 2 : end - 1] in tuple(CLOSE):
        stop = end = end - 1
    tags: list[Tag] = []
    while end and text[end - 1] in CLOSE:
        at = _opening(text, end)
        found = tag_at(text, at) if at is not None else None
        if at is None or found is None or found.end != end or not _a_sentence_ended(text[:at], text[at + 1], found):
            break
        tags.insert(0, _tag(found, text[at:end], TagPlace.END))
        end = len(text[:at].rstrip())
    return tuple(tags), end, stop


def _behind(text: str, end: int) -> int:
    """Return where words begin behind a tag: over the label's stop, if that stands behind the tag, and over spaces."""
    if text[end : end + 1] in {".", ":"} and text[end + 1 : end + 2] in {" ", ""}:
        end += 1
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _a_sentence_begins(text: str, at: int, found: Found) -> bool:
    """Tell whether what follows begins anew: with a capital, a bracket, a script without capitals, or a label.

    What is pending right before a word may be the word itself: `[待定]国家`.
    """
    if at >= len(text):
        return True
    if found.kind is TagKind.PENDING and at == found.end and text[at].isalpha():
        return False
    if text[at].islower() or text[at].isdecimal():
        head = find_head(text[at:])
        return head is not None and head.label is not None
    return True


def _opening(text: str, end: int) -> int | None:
    """Return where the bracket that closes before `end` opens."""
    depth = 0
    for at in range(end - 1, max(-1, end - LONGEST), -1):
        depth += (text[at] in CLOSE) - (text[at] in OPEN)
        if not depth:
            return at
    return None


def _a_sentence_ended(before: str, first: str, found: Found) -> bool:
    """Tell whether a single word in brackets stands behind the end of a sentence, or has a capital in the middle of one."""
    before = before.rstrip()
    if not before:
        return False
    if not found.plain or first.isupper() or before[-1] in "]］":
        return True
    return before.rstrip(']）)”"’»')[-1:] in tuple(".;:,。；：，؛،؟!?")


def _tag(found: Found, printed: str, place: TagPlace) -> Tag:
    return Tag(found.kind, " ".join(printed.split()), place, tuple(parse_label(former) for former in found.former))
