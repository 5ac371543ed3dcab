"""Small drafts for the claims: paragraphs from plain strings, and a comparison as a line that a reader can check."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.comparing.compare import Options, compare
from wsis_desktop.model.comparison import Comparison, Edit, Link, Relation, Side, joined_text
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision

Piece = str | tuple[Kind, str] | Paragraph


def draft(pieces: Sequence[Piece], *, language: str = "en") -> Revision:
    """Return a revision; a plain string is a numbered paragraph."""
    paragraphs: list[Paragraph] = []
    for index, piece in enumerate(pieces):
        if isinstance(piece, Paragraph):
            paragraphs.append(piece)
        elif isinstance(piece, str):
            paragraphs.append(Paragraph(index, Kind.PARAGRAPH, piece, Label(str(index + 1), number=str(index + 1))))
        else:
            paragraphs.append(Paragraph(index, *piece))
    return Revision("draft.txt", "0" * 64, Format.TEXT, "A draft", tuple(paragraphs), language=language)


def compared(
    old: Sequence[Piece], new: Sequence[Piece], *, typography: bool = False, language: str = "en"
) -> Comparison:
    """Compare two drafts."""
    return compare(draft(old, language=language), draft(new, language=language), Options(typography=typography))


def story(comparison: Comparison) -> str:
    """Tell in one line what became of each paragraph, counted from 1, but for what stayed as it was."""
    return " · ".join(_told(link) for link in comparison.links if link.relation is not Relation.UNCHANGED or link.moved)


def _told(link: Link) -> str:
    words = [] if link.relation is Relation.UNCHANGED else [link.relation.value]
    if link.moved:
        words.append("moved")
    return f"{' '.join(words)} {_numbers(link.old)}>{_numbers(link.new)}"


def _numbers(indices: tuple[int, ...]) -> str:
    return "+".join(str(index + 1) for index in indices)


def only_edits(old: str, new: str, *, typography: bool = False, language: str = "en") -> list[tuple[str, str]]:
    """Return what each edit takes away and what it brings, between two versions of one paragraph."""
    comparison = compared([old], [new], typography=typography, language=language)
    assert len(comparison.links) == 1, story(comparison)
    return [changed_words(comparison, comparison.links[0], edit) for edit in comparison.links[0].edits]


def changed_words(comparison: Comparison, link: Link, edit: Edit) -> tuple[str, str]:
    """Return what an edit takes away and what it brings."""
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    return old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]


def applied(comparison: Comparison, link: Link) -> str:
    """Make the new text of a link from its old one and its edits."""
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    made, at = "", 0
    for edit in link.edits:
        made += old[at : edit.old.start] + new[edit.new.start : edit.new.end]
        at = edit.old.end
    return made + old[at:]
