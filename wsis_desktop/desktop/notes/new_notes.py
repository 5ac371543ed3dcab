"""Empty notes, on what the reader is about to write: nothing of them is kept yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from wsis_desktop.desktop.notes.held_by import NO_DOSSIER, Held
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Note, NoteKind, Scope
from wsis_desktop.model.revision import Kind


def note_on_all(held: Held | None) -> Note:
    """Return an empty note on the whole dossier."""
    now = datetime.now(UTC)
    return Note(uuid4(), held.dossier if held else NO_DOSSIER, now, now)


def note_on_section(comparison: Comparison, held: Held | None, side: Side, paragraph: int) -> Note:
    """Return an empty note on the section in which a paragraph stands, by its heading; on all where it has none."""
    above = comparison.revision(side).paragraphs[paragraph::-1]
    heading = next((each.index for each in above if each.kind is Kind.HEADING), None)
    if heading is None:
        return note_on_all(held)
    return replace(note_on_place(comparison, held, side, heading, None), scope=Scope.SECTION)


def note_on_place(
    comparison: Comparison,
    held: Held | None,
    side: Side,
    paragraph: int,
    span: Span | None,
    kind: NoteKind = NoteKind.COMMENT,
) -> Note:
    """Return an empty note on a paragraph, or on the words in it that `span` holds."""
    anchor = anchor_at(comparison.revision(side), paragraph, span)
    scope = Scope.WORDS if anchor.quotation else Scope.PARAGRAPH
    revision = held.revisions.get(side) if held else None
    return replace(note_on_all(held), kind=kind, scope=scope, revision=revision, anchor=anchor)
