"""Which wording of a note came from which, so that two readers' notebooks can be merged without a word being lost.

Every writing of a note is a dot: the library that wrote it and that library's how manyth writing it was. What is `seen`
says for each library up to which of its writings are known. A wording whose dot another library has seen, and no longer
holds, was replaced there knowingly; one that it has not seen is news.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, cast
from uuid import UUID, uuid5

from wsis_desktop.notebook.encoding import identity, record, whole, words

Seen = dict[str, int]
_FAR: Final = 1 << 52


@dataclass(frozen=True, slots=True, order=True)
class Dot:
    """One writing: by which library, and its how manyth."""

    replica: str
    counter: int


def replica_of(connection: sqlite3.Connection) -> str:
    """Return the library's own id."""
    row = connection.execute("SELECT value FROM library WHERE key = 'replica'").fetchone()
    return cast("str", row["value"])


def next_dot(connection: sqlite3.Connection) -> Dot:
    """Count a writing of this library."""
    row = connection.execute(
        "UPDATE library SET value = CAST(value AS INTEGER) + 1 WHERE key = 'counter' RETURNING CAST(value AS INTEGER) AS n"
    ).fetchone()
    return Dot(replica_of(connection), row["n"])


def count_on(connection: sqlite3.Connection, seen: Seen) -> None:
    """Count no writing again that others say this library made: it may have been put back from a copy."""
    connection.execute(
        "UPDATE library SET value = ? WHERE key = 'counter' AND CAST(value AS INTEGER) < ?",
        (str(known := seen.get(replica_of(connection), 0)), known),
    )


def derived_dot(note: UUID, digest: str) -> Dot:
    """Return the writing of a note that follows from another one: who derives the same means the same."""
    return Dot(str(uuid5(note, digest)), 1)


def joined(every: Iterable[Iterable[tuple[str, int]]]) -> Seen:
    """Return all writings that one of several knows."""
    found: Seen = {}
    for seen in every:
        for replica, counter in seen:
            found[replica] = max(found.get(replica, 0), counter)
    return found


def seen_of(told: object) -> Seen:
    """Read which writings are known; raise ValueError for what does not fit."""
    return {str(identity(words(replica))): counted(counter) for replica, counter in record(told).items()}


def counted(told: object) -> int:
    """Read a count or a rank, which others must be able to go on from."""
    number = whole(told)
    if number >= _FAR:
        raise ValueError("counted too far")
    return number
