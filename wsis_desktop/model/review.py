"""What a reader decided about a comparison: which changes are dealt with, how much they matter, what belongs together.

A change is known by the texts that it joins, not by its place in a list, so that what was decided holds when the same two
revisions are compared again, by a better engine too, for as long as it pairs the same texts.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid5

from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.revision import Paragraph


@dataclass(frozen=True, slots=True, order=True)
class ChangeKey:
    """What a change is known by: the digest of its texts on both sides, and which of several alike it is, from 0."""

    digest: str
    occurrence: int = 0

    def __str__(self) -> str:
        return f"{self.digest}/{self.occurrence}"


@dataclass(frozen=True, slots=True)
class ParagraphMark:
    """A paragraph by its index, and the digest of its text, by which it is found when it is counted otherwise."""

    index: int
    digest: str


@dataclass(frozen=True, slots=True)
class Tick:
    """The reader's word that a change between two revisions is dealt with; taken back when `reviewed` is false.

    `old` and `new` are the paragraphs that the change joins.
    """

    id: UUID
    dossier: UUID
    old_revision: UUID
    new_revision: UUID
    key: ChangeKey
    old: tuple[ParagraphMark, ...]
    new: tuple[ParagraphMark, ...]
    created: datetime
    modified: datetime
    reviewed: bool = True


class Ruling(StrEnum):
    """What a reader decides against the engine."""

    SIGNIFICANCE = "significance"
    PAIRED = "paired"
    UNPAIRED = "unpaired"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision by hand on two revisions, which outranks the engine; given up when `holds` is false.

    A `SIGNIFICANCE` ruling is on the change of these paragraphs. `PAIRED` ones belong together and to nothing else;
    `UNPAIRED` ones were linked and are not the same text.
    """

    id: UUID
    dossier: UUID
    old_revision: UUID
    new_revision: UUID
    ruling: Ruling
    old: tuple[ParagraphMark, ...]
    new: tuple[ParagraphMark, ...]
    created: datetime
    modified: datetime
    key: ChangeKey | None = None
    significance: Significance | None = None
    holds: bool = True


def text_digest(text: str) -> str:
    """Return what a text is known by, whatever its spacing."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def marks_of(paragraphs: Iterable[Paragraph]) -> tuple[ParagraphMark, ...]:
    """Return what paragraphs are known by."""
    return tuple(ParagraphMark(each.index, text_digest(each.text)) for each in paragraphs)


def change_digest(old: Iterable[ParagraphMark], new: Iterable[ParagraphMark]) -> str:
    """Return the digest of a change by the texts that it joins."""
    sides = ("+".join(mark.digest for mark in side) for side in (old, new))
    return hashlib.sha256(">".join(sides).encode()).hexdigest()[:32]


def change_keys(comparison: Comparison) -> tuple[ChangeKey, ...]:
    """Return the key of each link, in their order."""
    seen: Counter[str] = Counter()
    keys = []
    for link in comparison.links:
        digest = change_digest(*(marks_of(comparison.paragraphs(link, side)) for side in (Side.OLD, Side.NEW)))
        keys.append(ChangeKey(digest, seen[digest]))
        seen[digest] += 1
    return tuple(keys)


def tick_id(old_revision: UUID, new_revision: UUID, key: ChangeKey) -> UUID:
    """Return the id of the tick on a change: two readers who tick the same change mean the same tick."""
    return uuid5(new_revision, f"tick/{old_revision}/{key}")


def decision_id(decision: Decision) -> UUID:
    """Return the id of a decision: two readers who decide on the same texts mean the same decision."""
    if decision.ruling is Ruling.SIGNIFICANCE:
        return uuid5(decision.new_revision, f"significance/{decision.old_revision}/{decision.key}")
    texts = change_digest(decision.old, decision.new)
    places = [[each.index for each in side] for side in (decision.old, decision.new)]
    return uuid5(decision.new_revision, f"{decision.ruling.value}/{decision.old_revision}/{texts}/{places}")
