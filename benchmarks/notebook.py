"""A library of 10,000 notes in ten dossiers: opening it, listing, searching, filtering and saving, against SQLite alone.

SQLite alone is asked the same questions of the same file, and the JSON in its rows is read; what is beyond that makes notes
of them. Bounds in seconds are of the processor's time, so that what else runs beside makes no difference.
"""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from benchmarks.made import as_revision, two_texts
from benchmarks.measure import Row, figure, hand_over, race, ratio, seconds
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import NoteKind, Stance
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.search import Question, Sought
from wsis_desktop.notebook.searchable import question_of
from wsis_desktop.notebook.store import Store, open_store

NOTES, DOSSIERS, PARAGRAPHS = 10_000, 10, 300
ROUNDS = 9
# Seconds a reader waits without noticing.
BOUND = 0.1
_WORDS = """
financing digital divide access capacity review report forum rights data privacy technology text agreed
""".split()  # noqa: SIM905 - words to be read


def fill(folder: Path) -> UUID:
    """Make the library, quickly: one operation for each dossier; return the last dossier."""
    draw = random.Random(7)  # noqa: S311 - to be drawn again
    with open_store(folder) as store:
        for number in range(DOSSIERS):
            dossier = store.dossiers.create(f"Dossier {number}")
            text = two_texts(PARAGRAPHS, 0.9, number)[0]
            path = folder / f"draft-{number}.txt"
            path.write_text("\n\n".join(text), encoding="utf-8")
            sha = store.documents.keep(path)
            revision = replace(as_revision(text, Side.OLD), sha256=sha, path=str(path))
            entry = store.revisions.add(dossier.id, revision, path)
            with store.journal.operation(dossier.id, "write-note") as operation:
                for _ in range(NOTES // DOSSIERS):
                    index = draw.randrange(len(revision.paragraphs))
                    note = store.notes.on(dossier.id, entry.id, anchor_at(revision, index, Span(0, 30)))
                    body = " ".join(draw.choices(_WORDS, k=30))
                    kind, tags = draw.choice(list(NoteKind)), tuple(draw.sample(_WORDS, 2))
                    stance = draw.choice(list(Stance)) if kind is NoteKind.POSITION else None
                    operation.put(store.notes.table, replace(note, body=body, kind=kind, tags=tags, stance=stance))
    return dossier.id


def raw(folder: Path) -> sqlite3.Connection:
    """Open the library's file as anyone would."""
    connection = sqlite3.connect(folder / DATABASE)
    connection.row_factory = sqlite3.Row
    return connection


def opened(folder: Path) -> None:
    """Open the library to write, all checks done, and close it."""
    open_store(folder).close()


def opened_raw(folder: Path) -> None:
    """Open the file, let SQLite look through it, and close it."""
    with closing(raw(folder)) as connection:
        connection.execute("PRAGMA quick_check").fetchall()


_BY_WORDS = """
    SELECT note.* FROM search JOIN searchable ON number = search.rowid JOIN note ON note.id = searchable.id
    WHERE search MATCH ?"""


def questions(dossier: UUID) -> Iterator[tuple[str, Question, str, tuple[str, ...]]]:
    """Yield what is asked, and what SQLite alone is asked for it."""
    only = frozenset({Sought.NOTES})
    two, one = "privacy techno", "forum"
    theirs = f"{_BY_WORDS} ORDER BY search.rank LIMIT 500"
    yield "searching two words in all notes", Question(two, only), theirs, (question_of(two),)
    theirs = f"{_BY_WORDS} AND dossier = ? ORDER BY search.rank LIMIT 500"
    yield "searching a word in one dossier", Question(one, only, dossier), theirs, (question_of(one), str(dossier))
    yield (
        "filtering all notes by kind and stance",
        Question(sought=only, kinds=frozenset({NoteKind.POSITION}), stances=frozenset({Stance.RED_LINE})),
        "SELECT * FROM note WHERE kind = 'position' AND stance = 'red-line' LIMIT 500",
        (),
    )
    yield (
        "filtering all notes by tag",
        Question(sought=only, tags=frozenset({"privacy"})),
        "SELECT * FROM note WHERE EXISTS (SELECT 1 FROM json_each(tags) WHERE value = 'privacy') LIMIT 500",
        (),
    )


def rows() -> Iterator[Row]:
    """Measure each thing a reader waits for."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        dossier = fill(folder)
        pairs = race(lambda: opened(folder), lambda: opened_raw(folder), ROUNDS)
        yield ratio("opening a library of 10,000 notes", "SQLite's quick check", pairs)
        yield figure("opening a library of 10,000 notes", processor(partial(opened, folder)), " s", bound=BOUND)
        with open_store(folder) as store, closing(raw(folder)) as connection:
            yield from _asked(store, connection, dossier)
            note = store.notes.of(dossier)[0]
            took = [seconds(partial(store.notes.save, replace(note, body=f"Body {at}"))) for at in range(ROUNDS)]
            yield figure("saving a note, flushed to the disk", took, " s", bound=BOUND)


def _asked(store: Store, connection: sqlite3.Connection, dossier: UUID) -> Iterator[Row]:
    """Ask the library and SQLite alone."""
    listing = "SELECT * FROM note WHERE dossier = ? ORDER BY revision, paragraph"
    yield from _raced(
        "listing the 1,000 notes of a dossier",
        partial(store.notes.of, dossier),
        partial(_rows_of, connection, listing, (str(dossier),)),
    )
    for asked, question, theirs, values in questions(dossier):
        ours = partial(store.search.find, question)
        yield from _raced(f"{asked}, {len(ours().notes)} found", ours, partial(_rows_of, connection, theirs, values))


def _raced(what: str, ours: Callable[[], object], theirs: Callable[[], object]) -> Iterator[Row]:
    yield ratio(what, "SQLite", race(ours, theirs, ROUNDS))
    yield figure(what, processor(ours), " s", bound=BOUND)


def processor(work: Callable[[], object]) -> Iterator[float]:
    """Yield how long the processor works, time after time."""
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        yield time.process_time() - start


def _rows_of(connection: sqlite3.Connection, statement: str, values: tuple[str, ...]) -> list[object]:
    return [[json.loads(row["tags"]), json.loads(row["anchor"])] for row in connection.execute(statement, values)]


if __name__ == "__main__":
    hand_over(rows())
