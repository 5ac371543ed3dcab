"""Small drafts, a dossier that holds them, and what a library holds, to compare."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import Dossier, RevisionEntry
from wsis_desktop.model.note import Note
from wsis_desktop.model.revision import Revision
from wsis_desktop.notebook.store import Store
from wsis_desktop.reading.read import read

FIRST = """\
Building the information society

1. We reaffirm our common vision of the information society.

2. We request the Secretary-General to report annually on progress made in implementation.

3. We encourage all Governments to close the digital divides between and within countries.
"""
SECOND = """\
Building the information society

1. We reaffirm our common vision of the information society.

2. We request the Secretary-General to report biennially on progress made in implementation.

3. We encourage all Governments to close the digital divides between and within countries.
"""
JOURNALED = ("dossier", "revision", "note", "bookmark", "tick", "decision", "meeting")
BRIEFED = ("briefing", "briefing_entry", "mention")


class Clock:
    """A clock that goes on by `step` each time it is looked at."""

    def __init__(self, step: timedelta = timedelta(minutes=1)) -> None:
        self.now = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
        self.step = step

    def __call__(self) -> datetime:
        """Return the time."""
        self.now += self.step
        return self.now


def draft(folder: Path, name: str = "rev1.txt", text: str = FIRST) -> Revision:
    """Write a draft into a folder and read it."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def dossier_with(store: Store, revision: Revision, title: str = "Outcome") -> tuple[Dossier, RevisionEntry]:
    """Begin a dossier with one revision."""
    dossier = store.dossiers.create(title)
    return dossier, store.revisions.add(dossier.id, revision)


def paragraph_with(revision: Revision, words: str) -> Anchor:
    """Return the anchor of these words, where they stand first."""
    for each in revision.paragraphs:
        at = each.text.find(words)
        if at >= 0:
            return anchor_at(revision, each.index, Span(at, at + len(words)))
    raise AssertionError(words)


def written(store: Store, entry: RevisionEntry, anchor: Anchor, body: str = "Why?") -> Note:
    """Write a note on a place."""
    return store.notes.save(replace(store.notes.on(entry.dossier, entry.id, anchor), body=body))


def rows_in(folder: Path, tables: tuple[str, ...] = JOURNALED) -> dict[str, list[tuple[object, ...]]]:
    """Return what the tables of a library hold, as another process sees it."""
    with closing(sqlite3.connect(folder / "notebook.sqlite")) as connection:
        return {name: sorted(connection.execute(f"SELECT * FROM {name}")) for name in tables}  # noqa: S608
