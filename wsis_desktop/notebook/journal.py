"""Everything a reader does is an operation: written in one stroke, and taken back or done again.

Each operation keeps the rows that it changed as they were before and after, in the transaction that changed them, so that
undo and redo outlive the program. Dossiers share no rows: each has a history of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple, TypeVar, cast
from uuid import UUID

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.encoding import as_json, parsed, time_as_text, time_of
from wsis_desktop.notebook.laying import lay, let_next_stand
from wsis_desktop.notebook.merging import NoteState
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.searchable import index_row
from wsis_desktop.notebook.tables import NOTES, Table
from wsis_desktop.notebook.troubles import CannotUndo
from wsis_desktop.notebook.wordings import (
    count_writing,
    forget_state,
    keep_state,
    state_as_row,
    state_from_row,
    state_of,
)

T = TypeVar("T")

# What is typed without a longer stop is one operation.
_TOGETHER: Final = timedelta(seconds=8)
_MOST_OPERATIONS: Final = 1000


class Touched(NamedTuple):
    """A row that was changed: the kind of value, `note` or `bookmark`, and its id."""

    kind: str
    id: str


class Operation:
    """One thing that a reader does, while it is written."""

    def __init__(self, connection: sqlite3.Connection, now: datetime) -> None:
        self.connection = connection
        self.images: list[tuple[Touched, Row | None, Row | None]] = []
        self.heard: dict[UUID, Row | None] = {}
        self._now = now

    def put(self, table: Table[T], value: T) -> None:
        """Write a value, new or changed; one that is as it stands is no change."""
        row = table.to_row(value)
        touched = Touched(table.name, str(row["id"]))
        self._write(touched, row)
        if touched.kind == NOTES.name:
            let_next_stand(self.connection, self._write_note, UUID(touched.id), self._now)

    def remove(self, table: Table[T], id: UUID) -> None:  # noqa: A002 - the field's name
        """Take a value away, where taking back what is done here brings it again; none that is in the bin or goes there."""
        self._write(Touched(table.name, str(id)), None)

    def hear(self, states: dict[UUID, NoteState]) -> None:
        """Make these the states of notes, as they were merged with other readers'."""
        before = {note: state_of(self.connection, note) for note in states}
        for note, state in states.items():
            self.heard.setdefault(note, state_as_row(self.connection, note))
            keep_state(self.connection, note, state)
        # Which copies are notes of their own is known only now.
        for note, state in states.items():
            lay(self.connection, self._write_note, note, before[note], state, self._now)

    def _write(self, touched: Touched, row: Row | None, *, counted: bool = True) -> None:
        before = row_of(self.connection, touched)
        if before != row:
            write_row(self.connection, touched, row, counted=counted)
            self.images.append((touched, before, row))

    def _write_note(self, id: UUID, note: Note | None) -> None:  # noqa: A002 - the field's name
        self._write(Touched(NOTES.name, str(id)), None if note is None else NOTES.to_row(note), counted=False)

    def get(self, table: Table[T], id: UUID) -> T | None:  # noqa: A002 - the field's name
        """Return a value as it stands inside this operation."""
        row = row_of(self.connection, Touched(table.name, str(id)))
        return None if row is None else table.from_row(row)


class Journal:
    """The operations of a library."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self.now = clock

    @contextmanager
    def operation(self, dossier: UUID, label: str, *, joins: str = "") -> Iterator[Operation]:
        """Write what is done inside as one operation, or nothing of it when anything raises.

        What `joins` the last operation by the same word, within some seconds, becomes part of it. Afterwards nothing that
        was undone in this dossier can be done again.
        """
        with self._database.transaction() as connection:
            operation = Operation(connection, self.now())
            yield operation
            if operation.images:
                self._record(connection, dossier, label, joins, operation)

    def undo(self, dossier: UUID) -> str | None:
        """Take back the last operation of a dossier that stands; return its label, None when there is none.

        Raise `CannotUndo` when its rows are not as it left them.
        """
        return self._step(dossier, undo=True)

    def redo(self, dossier: UUID) -> str | None:
        """Do again the operation that was taken back last; else as `undo`."""
        return self._step(dossier, undo=False)

    def _step(self, dossier: UUID, *, undo: bool) -> str | None:
        with self._database.transaction() as connection:
            found: Row | None = connection.execute(_NEXT_UNDO if undo else _NEXT_REDO, (str(dossier),)).fetchone()
            if found is None:
                return None
            label = str(found["label"])
            images = connection.execute(_IMAGES, (found["number"],)).fetchall()
            states, rows = _images(images, undo=undo)
            # What was heard of other readers, and not written on since, is as if it had never been heard.
            unheard = bool(states) and all(state_as_row(connection, UUID(note)) == left for note, left, _ in states)
            for here, left, wanted in rows:
                if row_of(connection, here) != left:
                    raise CannotUndo(folder=str(self._database.folder), label=label)
                write_row(connection, here, wanted, counted=not unheard)
            for note, _, state in states if unheard else ():
                _restore(connection, note, state)
            connection.execute("UPDATE operation SET undone = ? WHERE number = ?", (int(undo), found["number"]))
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise CannotUndo(folder=str(self._database.folder), label=label)
        return label

    def _record(self, connection: sqlite3.Connection, dossier: UUID, label: str, joins: str, done: Operation) -> None:
        connection.execute("DELETE FROM operation WHERE dossier = ? AND undone", (str(dossier),))
        now = self.now()
        number = self._joined(connection, dossier, joins, now) if joins else None
        if number is None:
            number = connection.execute(
                "INSERT INTO operation (dossier, label, at, joins) VALUES (?, ?, ?, ?)",
                (str(dossier), label, time_as_text(now), joins),
            ).lastrowid
            connection.execute(_FORGET, (str(dossier), str(dossier), _MOST_OPERATIONS))
        heard = [
            (Touched(_STATE, str(note)), before, state_as_row(connection, note)) for note, before in done.heard.items()
        ]
        for touched, before, after in (*done.images, *heard):
            same = connection.execute(
                "UPDATE image SET after = ? WHERE operation = ? AND kind = ? AND row = ?",
                (_json(after), number, *touched),
            )
            if not same.rowcount:
                connection.execute(_ADD_IMAGE, (number, number, *touched, _json(before), _json(after)))

    @staticmethod
    def _joined(connection: sqlite3.Connection, dossier: UUID, joins: str, now: datetime) -> int | None:
        last: Row | None = connection.execute(_NEXT_UNDO, (str(dossier),)).fetchone()
        if last is None or last["joins"] != joins or not timedelta() <= now - time_of(last["at"]) < _TOGETHER:
            return None
        return cast("int", last["number"])


# Under this kind the history keeps what was known of a note before and after other readers were heard.
_STATE: Final = "state"
_NEXT_UNDO: Final = "SELECT * FROM operation WHERE dossier = ? AND NOT undone ORDER BY number DESC LIMIT 1"
_NEXT_REDO: Final = "SELECT * FROM operation WHERE dossier = ? AND undone ORDER BY number LIMIT 1"
_IMAGES: Final = "SELECT kind, row, before, after FROM image WHERE operation = ? ORDER BY position"
_ADD_IMAGE: Final = """
    INSERT INTO image (operation, position, kind, row, before, after)
    VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM image WHERE operation = ?), ?, ?, ?, ?)"""
_FORGET: Final = """
    DELETE FROM operation WHERE dossier = ? AND number <= (
        SELECT number FROM operation WHERE dossier = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"""


def row_of(connection: sqlite3.Connection, touched: Touched) -> Row | None:
    """Return a row as it stands."""
    found: Row | None = connection.execute(f"SELECT * FROM {touched.kind} WHERE id = ?", (touched.id,)).fetchone()  # noqa: S608 - tables are ours
    return found


def write_row(connection: sqlite3.Connection, touched: Touched, row: Row | None, *, counted: bool = True) -> None:
    """Make a row what it is to be, None for no row; a note's is a writing of this library when it is `counted`."""
    before = row_of(connection, touched) if counted and touched.kind == NOTES.name else None
    if row is None:
        connection.execute(f"DELETE FROM {touched.kind} WHERE id = ?", (touched.id,))  # noqa: S608 - as above
    else:
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        changed = ", ".join(f"{name} = excluded.{name}" for name in row)
        connection.execute(
            f"INSERT INTO {touched.kind} ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changed}",  # noqa: S608
            tuple(row.values()),
        )
    index_row(connection, *touched, row)
    if counted and touched.kind == NOTES.name:
        count_writing(connection, touched.id, before, row)


def _images(
    images: list[dict[str, str]], *, undo: bool
) -> tuple[list[tuple[str, Row | None, Row | None]], list[tuple[Touched, Row | None, Row | None]]]:
    """Return the states and the rows of a step with what it left and what is wanted, in the order of writing."""
    states, rows = [], []
    for image in reversed(images) if undo else images:
        left, wanted = (image["after"], image["before"]) if undo else (image["before"], image["after"])
        if image["kind"] == _STATE:
            states.append((image["row"], _row(left), _row(wanted)))
        else:
            rows.append((Touched(image["kind"], image["row"]), _row(left), _row(wanted)))
    return states, rows


def _restore(connection: sqlite3.Connection, note: str, state: Row | None) -> None:
    if state is None:
        forget_state(connection, note)
    else:
        keep_state(connection, UUID(note), state_from_row(state))


def _json(row: Row | None) -> str | None:
    return None if row is None else as_json(row)


def _row(told: str | None) -> Row | None:
    return None if told is None else cast("Row", parsed(told))
