"""Notes on a change: which change one stands on, on which sides it is on show, and what it did, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.notes.held_by import NO_DOSSIER, Held, on_revisions
from wsis_desktop.desktop.notes.note_words import changes_words
from wsis_desktop.desktop.painting.mirroring import became, set_apart
from wsis_desktop.desktop.speaking.words import clipped, joined
from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.note import Note, Scope

_WORDS = 80


def note_on_change(comparison: Comparison, link: int, held: Held | None) -> Note:
    """Return an empty note on what became of a link's paragraphs; it is not kept yet."""
    found = comparison.links[link]
    old, new = (
        anchor_at(comparison.revision(side), found.indices(side)[0]) if found.indices(side) else None for side in Side
    )
    now = datetime.now(UTC)
    note = Note(uuid4(), NO_DOSSIER, now, now, scope=Scope.CHANGE, anchor=new, counterpart=old)
    return on_revisions(note, held) if held and len(held.revisions) == len(Side) else note


def first_of(note: Note, known: Mapping[UUID, Note]) -> Note:
    """Return the note from which one was carried, over however many revisions, as far as that is known."""
    while note.origin is not None and note.origin in known:
        note = known[note.origin]
    return note


def change_words(note: Note, known: Mapping[UUID, Note], name: Callable[[UUID], str]) -> str:
    """Return which change a note stands on and what it did: "Rev.1 → Rev.2: annually → biennially"; nothing for others."""
    if note.scope is not Scope.CHANGE:
        return ""
    first = first_of(note, known)
    names = [called for each in (first.earlier, first.revision) if each is not None and (called := name(each))]
    between = became(*map(set_apart, names)) if names else ""
    return ": ".join(filter(None, (between, _did(first.counterpart, first.anchor))))


def _did(old: Anchor | None, new: Anchor | None) -> str:
    if old is None or new is None:
        words = _tr("new: “%1”") if new else _tr("deleted: “%1”")
        there = new or old
        return words.replace("%1", set_apart(clipped(there.text, _WORDS))) if there else ""
    moved = _tr("was %1").replace("%1", set_apart(old.label)) if old.label != new.label and old.label else ""
    return joined([*filter(None, (changes_words(old.text, new.text), moved))]) or _tr("moved")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notes", words)
