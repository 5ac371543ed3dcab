"""The characters of one text in a cell: the paragraph's own, and among them what the program sets beside or into it.

Before the paragraph stand its label, its tags, a word on pages read by OCR and where it came from; in it the marks of its
footnotes; behind it the tags that stood at its end. Places in the paragraph and places in what is laid out are told apart
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from wsis_desktop.model.revision import Paragraph, Revision, Tag, TagPlace

_GAP = "\u2002"
_TIGHT = "\u00a0"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


class PartKind(StrEnum):
    """What a part of a laid out text is, other than the paragraph's own words; `CHIP`s are framed."""

    LABEL = "label"
    COUNTED = "counted"
    CHIP = "chip"
    SOURCE = "source"
    NOTE = "note"


class Part(NamedTuple):
    """Characters of a laid out text that are not the paragraph's own, and what is told of them."""

    kind: PartKind
    start: int
    end: int
    tip: str = ""


class Insert(NamedTuple):
    """Characters set into a paragraph before the one at `offset`."""

    offset: int
    words: str
    tip: str


@dataclass(frozen=True, slots=True)
class CellText:
    """A text as it is laid out: `lead` characters before the piece's own, which are those from `start` to before `end`."""

    text: str
    lead: int
    start: int
    end: int
    parts: tuple[Part, ...]
    inserts: tuple[Insert, ...] = ()

    def at(self, offset: int, *, closing: bool = False) -> int:
        """Return the place of a paragraph's offset; one that is `closing` a span lies before what is set in there."""
        inside = min(max(offset, self.start), self.end)
        before = (each for each in self.inserts if each.offset < inside or (each.offset == inside and not closing))
        return self.lead + inside - self.start + sum(len(each.words) for each in before)

    def offset(self, place: int) -> int:
        """Return the paragraph's offset at a place; in what is set in or stands beside, the nearest one."""
        at = place - self.lead
        for each in self.inserts:
            here = each.offset - self.start
            if at <= here:
                break
            at = max(here, at - len(each.words))
        return self.start + min(max(at, 0), self.end - self.start)

    def part_at(self, place: int) -> Part | None:
        """Return the part that a place lies in."""
        return next((part for part in self.parts if part.start <= place < part.end), None)


class _Builder:
    def __init__(self) -> None:
        self.text = ""
        self.parts: list[Part] = []

    def beside(self, kind: PartKind, words: str, tip: str = "") -> None:
        """Set words before the paragraph's own."""
        self.add(kind, words, tip)
        self.text += _GAP

    def add(self, kind: PartKind, words: str, tip: str = "") -> None:
        start = len(self.text)
        self.text += words
        self.parts.append(Part(kind, start, len(self.text), tip))


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands before a paragraph besides its label and tags, in words, and what is told of labels and tags."""

    source: str = ""
    chip: str = ""
    chip_tip: str = ""
    counted_tip: str = ""
    tag_tip: str = ""


def cell_text(revision: Revision, paragraph: Paragraph, start: int, end: int, beside: Beside) -> CellText:
    """Set out the part of a paragraph from `start` to before `end`."""
    made = _Builder()
    if start == 0:
        if beside.chip:
            made.beside(PartKind.CHIP, _chip(beside.chip), beside.chip_tip)
        _tags(made, paragraph.tags, TagPlace.BEFORE, beside)
        if paragraph.label:
            made.beside(PartKind.LABEL, paragraph.printed_label)
        if paragraph.known_as:
            made.beside(PartKind.COUNTED, paragraph.known_as.printed, beside.counted_tip)
        _tags(made, paragraph.tags, TagPlace.AFTER, beside)
        if beside.source:
            made.beside(PartKind.SOURCE, beside.source)
    lead, at = len(made.text), start
    inserts = _inserts(revision, paragraph, start, end)
    for insert in inserts:
        made.text += paragraph.text[at : insert.offset]
        made.add(PartKind.NOTE, insert.words, insert.tip)
        at = insert.offset
    made.text += paragraph.text[at:end]
    if end == len(paragraph.text):
        for tag in _placed(paragraph.tags, TagPlace.END):
            made.text += _GAP
            made.add(PartKind.CHIP, _chip(tag.printed), beside.tag_tip)
    return CellText(made.text, lead, start, end, tuple(made.parts), inserts)


def note_number(revision: Revision, footnote: int) -> str:
    """Return what a footnote's mark shows."""
    return revision.paragraphs[footnote].printed_label if 0 <= footnote < len(revision.paragraphs) else ""


def _inserts(revision: Revision, paragraph: Paragraph, start: int, end: int) -> tuple[Insert, ...]:
    """Return the marks of footnotes in a part of a paragraph; one where a later part begins belongs to the one before."""
    made = []
    for mark in sorted(paragraph.marks, key=lambda each: each.offset):
        number = note_number(revision, mark.footnote)
        if number and (start < mark.offset <= end or mark.offset == start == 0):
            made.append(Insert(mark.offset, number, revision.paragraphs[mark.footnote].text))
    return tuple(made)


def _tags(made: _Builder, tags: Sequence[Tag], place: TagPlace, beside: Beside) -> None:
    for tag in _placed(tags, place):
        made.beside(PartKind.CHIP, _chip(tag.printed), beside.tag_tip)


def _placed(tags: Iterable[Tag], place: TagPlace) -> list[Tag]:
    return [tag for tag in tags if tag.place is place]


def _chip(words: str) -> str:
    """Return a chip's words: its frame stands for their brackets, it does not break, and keeps its own direction."""
    bare = words[1:-1] if words[:1] + words[-1:] in {"[]", "()"} else words
    return f"{_ISOLATE}{_TIGHT}{bare.strip().replace(' ', _TIGHT)}{_TIGHT}{_END_ISOLATE}"
