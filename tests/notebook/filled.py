"""A library that holds something of every kind; as a program, keeps one of the newest schema under tests/old_databases.

python -m tests.notebook.filled        run it once before a step is added to the migrations, and commit what it writes
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.notebook.kept import BRIEFED, JOURNALED, SECOND, Clock, dossier_with, draft, paragraph_with, written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.dossier import LastPlace
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.meeting import Appointment, When
from wsis_desktop.model.note import NoteKind, Stance
from wsis_desktop.model.progress import finish
from wsis_desktop.model.review import change_keys
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.migrations import newest_schema
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import open_store

OLD_DATABASES = Path(__file__).resolve().parent.parent / "old_databases"
TABLES = (*JOURNALED, *BRIEFED, "document", "place", "paragraph", "operation", "purged")


def fill(folder: Path) -> None:
    """Make a library with a dossier of two revisions, notes of all kinds, carried ones, a bin, ticks and decisions."""
    with tempfile.TemporaryDirectory() as made, open_store(folder, clock=Clock()) as store:
        first, second = (
            draft(Path(made)),
            draft(Path(made), "rev2.txt", SECOND + "\n四。我们重申信息社会的共同愿景。\n"),
        )
        dossier, entry = dossier_with(store, first)
        note = written(store, entry, paragraph_with(first, "report annually"), "Ask for *two* years.")
        store.notes.save(replace(note, tags=("reporting", "预算"), author="Ana", body="Ask for *two* or three years."))
        for kind in NoteKind:
            anchor = paragraph_with(first, "digital divides")
            store.notes.save(
                replace(store.notes.on(dossier.id, entry.id, anchor, kind), body=f"A {kind}.", proposed="Close them.")
            )
        position = store.notes.on(dossier.id, entry.id, paragraph_with(first, "vision"), NoteKind.POSITION)
        store.notes.save(replace(position, stance=Stance.RED_LINE))
        store.notes.save(replace(store.notes.new(dossier.id, NoteKind.TASK), body="Call the capital.", done=True))
        store.bookmarks.add(dossier.id, entry.id, paragraph_with(first, "progress"), "Progress")
        later = store.revisions.add(dossier.id, second)
        compared = Compared(dossier.id, entry.id, later.id, compare(first, second))
        finish(store.carrying.carry_steps(compared))
        places = [at for at, link in enumerate(compared.comparison.links) if link.change]
        store.reviewing.tick(compared, places)
        store.reviewing.overrule(compared, places[0], Significance.EDITORIAL)
        store.reviewing.pair(compared, [1], [2])
        gone = store.notes.save(replace(store.notes.new(dossier.id), body="Removed for good."))
        store.notes.delete([gone.id])
        store.bin.empty(dossier.id)
        binned = store.notes.save(replace(store.notes.new(dossier.id), body="In the bin."))
        store.notes.delete([binned.id])
        store.undo(dossier.id)
        start = datetime(2026, 12, 8, 12, tzinfo=UTC)
        when = When(start, start + timedelta(hours=2), zones=("America/New_York", "UTC"))
        store.meetings.add(dossier.id, Appointment("Consultation", when, "Room 3", "https://example.org/join"))
        store.meetings.add(dossier.id, Appointment("Comments", When(start, start), deadline=True, source="a/1"))
        begun = store.briefings.new(dossier.id, entry.id, later.id)
        line = Entry(
            "change/a", EntryKind.CHANGE, "Mine, “every two years” (para 2)", "“biennially” (para 2)", placed=True
        )
        store.briefings.save(replace(begun, entries=(line, Entry("own/1", EntryKind.OWN, "预算"))))
        store.briefings.mention(compared, [change_keys(compared.comparison)[places[0]]], wanted=True)
        store.dossiers.keep_place(LastPlace(dossier.id, later.id, entry.id, paragraph=2, fraction=0.5, view="text"))
        store.dossiers.delete([store.dossiers.create("Another").id])


def rows_by_name(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return what a library's tables hold, columns by their names."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in TABLES}  # noqa: S608


def main() -> None:
    """Keep a library of the newest schema, and what it holds as JSON beside it; one that is kept is never changed."""
    target = OLD_DATABASES / f"schema-{newest_schema()}.sqlite"
    if target.exists():
        print(f"{target.name} is kept already.")  # noqa: T201
        return
    with tempfile.TemporaryDirectory() as made:
        fill(Path(made))
        with closing(sqlite3.connect(Path(made, DATABASE))) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("VACUUM")
        target.write_bytes(Path(made, DATABASE).read_bytes())
    target.with_suffix(".json").write_text(
        json.dumps(rows_by_name(target), indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
