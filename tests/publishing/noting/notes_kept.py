"""Notes of every kind on a small draft, made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from tests.publishing.drafts import paragraph, revision
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.note import Note, NoteKind, Scope, Stance
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.noting.material import NotesMaterial

DOSSIER, REV1, REV2, REV3 = UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4)
MORNING = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)
ACCESS = "Access for all"
OLD = revision(
    "rev1.pdf",
    [
        paragraph(0, ACCESS, kind=Kind.HEADING, level=1),
        paragraph(1, "We request a report annually.", "87", section=(ACCESS,)),
    ],
)
NEW = replace(
    revision(
        "rev2.pdf",
        [
            paragraph(0, ACCESS, kind=Kind.HEADING, level=1),
            paragraph(1, "We request a report biennially.", "88", section=(ACCESS,)),
            paragraph(2, "for women and girls;", "(a)", Kind.ITEM, section=(ACCESS,), level=1),
            paragraph(3, "Finance", kind=Kind.HEADING, level=1),
            paragraph(4, "بنوك 银行 banks <lend> & borrow.", "89", section=("Finance",)),
        ],
    ),
    sha256="cd" * 32,
)


def note(number: int, kind: NoteKind = NoteKind.COMMENT, body: str = "", **more: object) -> Note:
    """Return a note on the whole dossier, or wherever `more` puts it."""
    made = Note(UUID(int=100 + number), DOSSIER, MORNING, MORNING, kind, body=body)
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


def on(paragraph_: int, number: int, kind: NoteKind = NoteKind.COMMENT, body: str = "", **more: object) -> Note:
    """Return a note on a paragraph of the later text."""
    place = {"scope": Scope.PARAGRAPH, "revision": REV2, "anchor": anchor_at(NEW, paragraph_)}
    return note(number, kind, body, **(place | more))


QUOTED = anchor_at(NEW, 1, Span(3, 19))
NOTES = (
    note(0, NoteKind.TASK, "Call the **capital**.\nToday.", done=True),
    on(
        1,
        1,
        NoteKind.COMMENT,
        "Less often than it was.",
        scope=Scope.CHANGE,
        earlier=REV1,
        counterpart=anchor_at(OLD, 1),
        author="Ana",
    ),
    on(1, 2, NoteKind.QUESTION, "Of whom?", scope=Scope.WORDS, anchor=QUOTED, tags=("reporting",)),
    on(1, 3, NoteKind.PROPOSAL, "As *before*.", proposed="We request a report annually.", author="Ana"),
    on(2, 4, NoteKind.POSITION, "Not without us.", stance=Stance.RED_LINE),
    on(4, 5, NoteKind.COMMENT, "- one\n- two"),
)
MATERIAL = NotesMaterial("Outcome <document>", NOTES, {REV1: "Rev.1", REV2: "Rev.2"}, (OLD, NEW), zone=UTC)
