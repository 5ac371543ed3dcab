"""Which wording of a note came from which, so that two readers' notebooks can be merged without a word being lost.

Every writing of a note is a dot: the library that wrote it and that library's how manyth writing it was. A note's `seen`
says for each library up to which of its writings this one knows. A wording whose dot another library has seen, and no longer
holds, was replaced there knowingly; one that it has not seen is news.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import cast
from uuid import UUID, uuid5

from wsis_desktop.notebook.encoding import as_json, identity, parsed, record, whole, words

Seen = dict[str, int]


@dataclass(frozen=True, slots=True, order=True)
class Dot:
    """One writing: by which library, and its how manyth."""

    replica: str
    counter: int


@dataclass(frozen=True, slots=True)
class Version:
    """The writing that a note stands at, and those that are known."""

    dot: Dot
    seen: Seen = field(default_factory=dict)

    def knows(self, dot: Dot) -> bool:
        """Tell whether a writing is known here."""
        return dot.counter <= self.seen.get(dot.replica, 0)


def replica_of(connection: sqlite3.Connection) -> str:
    """Return the library's own id."""
    row = connection.execute("SELECT value FROM library WHERE key = 'replica'").fetchone()
    return cast("str", row["value"])


def step_version(connection: sqlite3.Connection, note: str) -> None:
    """Count a writing of a note in this library."""
    row = connection.execute(
        "UPDATE library SET value = CAST(value AS INTEGER) + 1 WHERE key = 'counter' RETURNING CAST(value AS INTEGER) AS n"
    ).fetchone()
    dot = Dot(replica_of(connection), row["n"])
    known = version_of(connection, note)
    seen = dict(known.seen) if known else {}
    seen[dot.replica] = dot.counter
    write_version(connection, note, Version(dot, seen))


def derive_version(connection: sqlite3.Connection, note: str, digest: str) -> None:
    """Give a note that follows from another a version that follows from its words: who derives the same means the same."""
    known = version_of(connection, note)
    dot = Dot(str(uuid5(UUID(note), digest)), 1)
    seen = dict(known.seen) if known else {}
    write_version(connection, note, Version(dot, seen | {dot.replica: dot.counter}))


def version_of(connection: sqlite3.Connection, note: str) -> Version | None:
    """Return the version that a note stands at."""
    row = connection.execute("SELECT * FROM version WHERE note = ?", (note,)).fetchone()
    return None if row is None else Version(Dot(row["replica"], row["counter"]), seen_of(parsed(row["seen"])))


def write_version(connection: sqlite3.Connection, note: str, version: Version) -> None:
    """Say which version a note stands at."""
    connection.execute(
        "INSERT OR REPLACE INTO version (note, replica, counter, seen) VALUES (?, ?, ?, ?)",
        (note, version.dot.replica, version.dot.counter, as_json(version.seen)),
    )


def seen_of(told: object) -> Seen:
    """Read which writings are known; raise ValueError for what does not fit."""
    return {str(identity(words(replica))): whole(counter) for replica, counter in record(told).items()}
