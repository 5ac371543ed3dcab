"""The list of true changes as values, and revisions made from it without any file being read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from wsis_desktop.model.comparison import Edit, Link, Op, Relation, Side, Significance, Span
from wsis_desktop.model.revision import FootnoteMark, Format, Kind, Label, Paragraph, Revision


class ParagraphRow(TypedDict):
    """A paragraph as the list writes it; `marks` are places in the text and the footnotes' numbers."""

    index: int
    kind: str
    label: str
    level: int
    section: list[str]
    text: str
    marks: list[tuple[int, int]]


class EditRow(TypedDict):
    """An edit as the list writes it."""

    op: str
    old: tuple[int, int]
    new: tuple[int, int]
    old_words: str
    new_words: str
    significance: str
    reasons: list[str]


class LinkRow(TypedDict):
    """A link as the list writes it."""

    old: list[int]
    new: list[int]
    old_labels: list[str]
    new_labels: list[str]
    relation: str
    moved: bool
    renumbered: bool
    retitled: bool
    significance: str
    edits: list[EditRow]


class ChangesFile(TypedDict):
    """The whole list; `unchanged` holds pairs of places."""

    schema: str
    old: list[ParagraphRow]
    new: list[ParagraphRow]
    links: list[LinkRow]
    unchanged: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Truth:
    """Both revisions, and every link between them, those without any change included."""

    paragraphs: dict[Side, tuple[Paragraph, ...]]
    links: tuple[Link, ...]

    def revision(self, side: Side) -> Revision:
        """Return a revision that no file was read for."""
        return Revision(
            f"rev{list(Side).index(side) + 1}.md", "0" * 64, Format.MARKDOWN, "", self.paragraphs[side], language="en"
        )


def truth_of(changes: ChangesFile) -> Truth:
    """Return the list's content as values of the model."""
    untouched = (Link((old,), (new,), Relation.UNCHANGED) for old, new in changes["unchanged"])
    return Truth(
        {Side.OLD: _paragraphs(changes["old"]), Side.NEW: _paragraphs(changes["new"])},
        (*map(_link, changes["links"]), *untouched),
    )


def _paragraphs(rows: list[ParagraphRow]) -> tuple[Paragraph, ...]:
    footnotes = {int(row["label"]): row["index"] for row in rows if row["kind"] == Kind.FOOTNOTE}
    return tuple(
        Paragraph(
            row["index"],
            Kind(row["kind"]),
            row["text"],
            Label(row["label"]) if row["label"] else None,
            tuple(row["section"]),
            row["level"],
            marks=tuple(FootnoteMark(offset, footnotes[number]) for offset, number in row["marks"]),
        )
        for row in rows
    )


def _link(row: LinkRow) -> Link:
    return Link(
        tuple(row["old"]),
        tuple(row["new"]),
        Relation(row["relation"]),
        row["moved"],
        row["renumbered"],
        row["retitled"],
        significance=Significance(row["significance"]),
        edits=tuple(map(_edit, row["edits"])),
    )


def _edit(row: EditRow) -> Edit:
    return Edit(
        Op(row["op"]), Span(*row["old"]), Span(*row["new"]), Significance(row["significance"]), tuple(row["reasons"])
    )
