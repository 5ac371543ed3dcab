"""What became of each paragraph between two revisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.revision import Kind, Paragraph, Revision
from wsis_desktop.model.terms import Change, Side, Significance

__all__ = [
    "Change",
    "Comparison",
    "Edit",
    "Link",
    "Move",
    "Op",
    "Passage",
    "Relation",
    "Side",
    "Significance",
    "Span",
    "StaleReference",
    "Trace",
    "joined_text",
    "part_spans",
]

_SURE = 0.9


class Relation(StrEnum):
    """What became of a link's paragraphs: `SPLIT` is one to many, `MERGED` many to one, `RECAST` many to many."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    RECAST = "recast"
    ADDED = "added"
    DELETED = "deleted"


class Op(StrEnum):
    """What an edit does to a run of words."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters from `start` to before `end`; an empty one is the place between two characters."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start


@dataclass(frozen=True, slots=True)
class Edit:
    """One changed run of words inside a link.

    Spans run over the texts of the link's paragraphs on that side joined by one newline (`joined_text`); a newline belongs
    to no edit. `detail` says the change in words, such as `requests → takes note of`; it may be empty.
    """

    op: Op
    old: Span
    new: Span
    significance: Significance = Significance.WORDING
    reasons: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A statement that these old paragraphs became these new ones.

    `old` and `new` hold indices of paragraphs, rising; one of them is empty when the text was added or deleted.
    `similarity` runs from 0 to 1, as does `confidence`: how often links like this one are right. Both are 0 for what was
    added or deleted. `significance` is the highest of the edits', unless the reader weighed the change by hand; whoever
    paired or parted these paragraphs by hand outranks `confidence`. An unchanged link has no edits and is `EDITORIAL`.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    relation: Relation
    moved: bool = False
    renumbered: bool = False
    retitled: bool = False
    retagged: bool = False
    similarity: float = 0.0
    confidence: float = 0.0
    significance: Significance = Significance.EDITORIAL
    edits: tuple[Edit, ...] = ()
    weighed_by_hand: bool = False
    paired_by_hand: bool = False

    def indices(self, side: Side) -> tuple[int, ...]:
        """Return the paragraphs of one side."""
        return self.old if side is Side.OLD else self.new

    @property
    def doubtful(self) -> bool:
        """Tell whether more than one in ten links like it were wrong; never of what joins nothing or was paired by hand."""
        return bool(self.old and self.new) and self.confidence < _SURE and not self.paired_by_hand

    @property
    def by_hand(self) -> bool:
        """Tell whether the reader decided anything about the link."""
        return self.weighed_by_hand or self.paired_by_hand

    @property
    def change(self) -> Change | None:
        """Return the kind under which the link is listed; None when there is nothing to list (a number or tag is none)."""
        match self.relation:
            case Relation.ADDED:
                return Change.ADDED
            case Relation.DELETED:
                return Change.DELETED
            case Relation.SPLIT | Relation.MERGED | Relation.RECAST:
                return Change.REGROUPED
        if self.moved:
            return Change.MOVED
        return Change.EDITED if self.relation is Relation.EDITED else None


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of characters in one paragraph."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Trace:
    """A passage deleted in one paragraph that stands in another one of the new text."""

    old: Passage
    new: Passage
    similarity: float


@dataclass(frozen=True, slots=True)
class StaleReference:
    """A reference of the new text that says what it said in the old one, and no longer points where it did.

    The old paragraph `pointed` became `went` or was `deleted`; `went` is None, too, where what became of it has no number.
    `points` is the new paragraph that bears the number now, None when none does.
    """

    passage: Passage
    pointed: int
    went: int | None
    points: int | None
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """Moved links that stayed together, as places in `links`, rising: one paragraph, a few, or a whole `section`."""

    links: tuple[int, ...]
    section: bool


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Comparison:
    """Two revisions and what became of each paragraph.

    Every paragraph of either side stands in exactly one link. Links come in the order of the new text; a deleted paragraph
    follows the link of the paragraph that stood before it in the old text.
    """

    old: Revision
    new: Revision
    links: tuple[Link, ...]
    traces: tuple[Trace, ...] = ()
    stale_references: tuple[StaleReference, ...] = ()

    def revision(self, side: Side) -> Revision:
        """Return the revision of one side."""
        return self.old if side is Side.OLD else self.new

    def paragraphs(self, link: Link, side: Side) -> tuple[Paragraph, ...]:
        """Return the paragraphs that a link holds on one side, in their order."""
        every = self.revision(side).paragraphs
        return tuple(every[index] for index in link.indices(side))

    def link_of(self, side: Side) -> tuple[int, ...]:
        """Return, for each paragraph of one side in order, the place of its link in `links`."""
        places = [0] * len(self.revision(side).paragraphs)
        for at, link in enumerate(self.links):
            for index in link.indices(side):
                places[index] = at
        return tuple(places)

    def moves(self) -> tuple[Move, ...]:
        """Gather the moved links into moves: what came or went between two of them does not part them.

        A move is a section when it begins with a heading that moved along.
        """
        runs: list[list[int]] = []
        link_of = self.link_of(Side.OLD)
        for at, link in enumerate(self.links):
            if link.moved and runs and self._follow(runs[-1][-1], at, link_of):
                runs[-1].append(at)
            elif link.moved:
                runs.append([at])
        heads = (self.paragraphs(self.links[run[0]], Side.NEW)[0].kind is Kind.HEADING for run in runs)
        return tuple(Move(tuple(run), head and len(run) > 1) for run, head in zip(runs, heads, strict=True))

    def _follow(self, before: int, here: int, link_of: tuple[int, ...]) -> bool:
        """Tell whether nothing that stood in both revisions stands between two links, on either side."""
        last, first = self.links[before].old[-1], self.links[here].old[0]
        if first < last or any(self.links[at].old and self.links[at].new for at in range(before + 1, here)):
            return False
        return not any(self.links[link_of[index]].new for index in range(last + 1, first))

    def summary(self) -> dict[str, int]:
        """Count the links: by relation, by flag, and by significance of those that changed."""
        relations = Counter(link.relation for link in self.links)
        changed = Counter(link.significance for link in self.links if link.relation is not Relation.UNCHANGED)
        return (
            {relation.value: relations[relation] for relation in Relation}
            | {
                "moved": sum(link.moved for link in self.links),
                "renumbered": sum(link.renumbered for link in self.links),
                "retitled": sum(link.retitled for link in self.links),
                "retagged": sum(link.retagged for link in self.links),
            }
            | {significance.value: changed[significance] for significance in Significance}
        )


def joined_text(paragraphs: Iterable[Paragraph]) -> str:
    """Return the texts over which a link's edits are counted: joined by one newline."""
    return "\n".join(paragraph.text for paragraph in paragraphs)


def part_spans(paragraphs: Iterable[Paragraph]) -> tuple[Span, ...]:
    """Return the span that each paragraph takes up in their joined text."""
    spans: list[Span] = []
    start = 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph.text)))
        start += len(paragraph.text) + 1
    return tuple(spans)
