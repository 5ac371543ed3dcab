"""The states of notes as a library keeps them: every writing of a note's row is counted here, in the same transaction.

The wording that stands as the note itself is its row; only those beside it are written out, for theirs may be taken up and
written on. Such a copy is then a note of its own, and no longer a wording of the note that it stood beside.
"""

from __future__ import annotations

import sqlite3
from uuid import UUID

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.encoding import as_json, parsed, time_of
from wsis_desktop.notebook.merging import NoteState, Wording, beside_id, digest_of, rank_at
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.tables import NOTES, note_digest
from wsis_desktop.notebook.versions import Dot, Seen, derived_dot, joined, next_dot


def state_of(connection: sqlite3.Connection, note: UUID) -> NoteState:
    """Return the state of a note; an empty one when nothing is known of it."""
    found = []
    for row in connection.execute("SELECT * FROM wording WHERE note = ?", (str(note),)).fetchall():
        told = row["told"]
        stands = (
            connection.execute("SELECT * FROM note WHERE id = ?", (str(note),)).fetchone() if told is None else None
        )
        if told is not None or stands is not None:
            wording = NOTES.from_row(parsed(told) if told is not None else stands)  # type: ignore[arg-type]
            past = tuple(sorted(_seen(row["past"]).items()))
            found.append(Wording(wording, Dot(row["replica"], row["counter"]), row["rank"], past))
    return NoteState.of(found, known_of(connection, str(note)))


def keep_state(connection: sqlite3.Connection, note: UUID, state: NoteState) -> None:
    """Keep the state of a note; its first wording must be the note's row."""
    first = state.first
    connection.execute("DELETE FROM wording WHERE note = ?", (str(note),))
    for each in state.wordings:
        told = None if each == first else as_json(NOTES.to_row(each.note))
        _add(connection, str(note), each.dot, each.rank, dict(each.past), told)
    _know(connection, str(note), dict(state.seen))


def forget_state(connection: sqlite3.Connection, note: str) -> None:
    """Know nothing of a note any more: should it come again, it is news."""
    connection.execute("DELETE FROM wording WHERE note = ?", (note,))
    connection.execute("DELETE FROM known WHERE note = ?", (note,))


def is_held(connection: sqlite3.Connection, note: UUID) -> bool:
    """Tell whether any wording of a note stands."""
    return connection.execute("SELECT 1 FROM wording WHERE note = ?", (str(note),)).fetchone() is not None


def is_headless(connection: sqlite3.Connection, note: UUID) -> bool:
    """Tell whether a note's own wording was put away while others stand beside it."""
    return is_held(connection, note) and _head(connection, str(note)) is None


def count_writing(connection: sqlite3.Connection, note: str, before: Row | None, after: Row | None) -> None:
    """Count that a note's row became another; what is in the bin is no wording."""
    was, is_ = _stood(before), _stood(after)
    if not was and not is_:
        return
    head = _head(connection, note)
    if was and before is not None and before["conflict_of"] is not None:
        taken = take_out(connection, str(before["conflict_of"]), note)
        head = head or taken
    connection.execute("DELETE FROM wording WHERE note = ? AND told IS NULL", (note,))
    if is_ and after is not None:
        _write(connection, note, head, rank_at(time_of(after["modified"])))


def derive_writing(connection: sqlite3.Connection, note: Note) -> None:
    """Give a note that follows from another the writing that follows from its words, instead of one of this library."""
    connection.execute("DELETE FROM wording WHERE note = ? AND told IS NULL", (str(note.id),))
    dot = derived_dot(note.id, note_digest(note))
    _add(connection, str(note.id), dot, rank_at(note.modified), {}, None)
    _know(connection, str(note.id), joined((known_of(connection, str(note.id)).items(), [(dot.replica, dot.counter)])))


def write_again(connection: sqlite3.Connection, note: str) -> None:
    """Count that the reader saw a note's wordings and lets those stand that do: that is a word of the reader's, too."""
    head = _head(connection, note)
    if head is not None:
        connection.execute("DELETE FROM wording WHERE note = ? AND told IS NULL", (note,))
        _write(connection, note, head, 0)


def take_out(connection: sqlite3.Connection, note: str, copy: str) -> Row | None:
    """Let a wording stand no longer beside a note, known by the id of its copy; return it, None when there is none."""
    rows = connection.execute("SELECT rowid, * FROM wording WHERE note = ? AND told IS NOT NULL", (note,)).fetchall()
    found: Row | None = None
    for row in rows:
        if str(beside_id(UUID(note), digest_of(row["told"]))) == copy:
            connection.execute("DELETE FROM wording WHERE rowid = ?", (row["rowid"],))
            found = row
    if found is not None:
        write_again(connection, note)
    return found


def known_of(connection: sqlite3.Connection, note: str) -> Seen:
    """Return which writings of a note are known."""
    row = connection.execute("SELECT seen FROM known WHERE note = ?", (note,)).fetchone()
    return {} if row is None else _seen(row["seen"])


def state_as_row(connection: sqlite3.Connection, note: UUID) -> Row | None:
    """Return a note's state as the history keeps it; None when nothing is known of it."""
    state = state_of(connection, note)
    told = sorted(
        [each.dot.replica, each.dot.counter, each.rank, as_json(each.past), as_json(NOTES.to_row(each.note))]
        for each in state.wordings
    )
    return {"wordings": as_json(told), "seen": as_json(dict(state.seen))} if state.seen else None


def state_from_row(row: Row | None) -> NoteState:
    """Read a state of the history."""
    if row is None:
        return NoteState.of((), {})
    found = []
    for replica, counter, rank, past, told in parsed(str(row["wordings"])):  # type: ignore[attr-defined]
        steps = tuple((str(by), int(at)) for by, at in parsed(past))  # type: ignore[attr-defined]
        found.append(Wording(NOTES.from_row(parsed(told)), Dot(replica, counter), rank, steps))  # type: ignore[arg-type]
    return NoteState.of(found, _seen(str(row["seen"])))


def _write(connection: sqlite3.Connection, note: str, made_from: Row | None, rank: int) -> None:
    """Let a writing of this library stand as the note itself, above all others."""
    dot = next_dot(connection)
    past: Seen = {}
    if made_from is not None:
        past = joined((_seen(made_from["past"]).items(), [(str(made_from["replica"]), int(made_from["counter"] or 0))]))
        rank = max(rank, int(made_from["rank"] or 0) + 1)
    highest = connection.execute("SELECT max(rank) AS rank FROM wording WHERE note = ?", (note,)).fetchone()["rank"]
    _add(connection, note, dot, max(rank, (highest or 0) + 1), past, None)
    _know(connection, note, known_of(connection, note) | {dot.replica: dot.counter})


def _add(connection: sqlite3.Connection, note: str, dot: Dot, rank: int, past: Seen, told: str | None) -> None:
    connection.execute(
        "INSERT INTO wording (note, replica, counter, rank, past, told) VALUES (?, ?, ?, ?, ?, ?)",
        (note, dot.replica, dot.counter, rank, as_json(past), told),
    )


def _know(connection: sqlite3.Connection, note: str, seen: Seen) -> None:
    connection.execute("INSERT OR REPLACE INTO known (note, seen) VALUES (?, ?)", (note, as_json(seen)))


def _head(connection: sqlite3.Connection, note: str) -> Row | None:
    found: Row | None = connection.execute("SELECT * FROM wording WHERE note = ? AND told IS NULL", (note,)).fetchone()
    return found


def _stood(row: Row | None) -> bool:
    return row is not None and row["binned"] is None


def _seen(told: object) -> Seen:
    return dict(parsed(str(told)))  # type: ignore[call-overload, no-any-return]
