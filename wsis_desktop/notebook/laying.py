"""How the state of a note becomes the rows that are shown: the note itself, and other readers' wordings beside it.

The rows follow from the states alone, so that readers who know the same are shown the same. Two things give way to that:
what lies in the bin under the note's id is put under another one there, and a wording that another reader put away goes into
the bin, so that nobody's words leave without a trace.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.merging import NoteState, Wording, beside, put_away
from wsis_desktop.notebook.tables import NOTES
from wsis_desktop.notebook.versions import Dot
from wsis_desktop.notebook.wordings import is_headless, is_held, keep_state, state_of, write_again

_NO_DOT: Final = Dot("", 0)

Write = Callable[[UUID, Note | None], None]
"""Writes a note's row, None for no row, without counting it."""


def lay(
    connection: sqlite3.Connection, write: Write, note: UUID, here: NoteState, result: NoteState, now: datetime
) -> None:
    """Make the rows of a note follow from `result`, where they followed from `here`."""
    first = result.first
    stands = _note(connection, note)
    if first is not None and stands is not None and stands.binned is not None:
        _make_room(connection, write, stands)
    wanted = {beside(each).id: beside(each) for each in result.others}
    for gone in here.others:
        copy = beside(gone).id
        if copy not in wanted and not is_held(connection, copy):
            write(copy, None)
    if first is not None or here.first is not None:
        write(note, None if first is None else first.note)
    for copy, aside in wanted.items():
        if is_held(connection, copy):
            continue  # it was taken up and is a note of its own
        stands = _note(connection, copy)
        if stands is not None and stands.binned is not None:
            _make_room(connection, write, stands)
        write(copy, aside)
    for each in put_away(here, result):
        aside = beside(each)
        if _note(connection, aside.id) is None:
            write(aside.id, replace(aside, binned=now))


def let_next_stand(connection: sqlite3.Connection, write: Write, note: UUID, now: datetime) -> None:
    """Where a note's own wording was put away while others stood beside it, let the next of them stand as the note."""
    if not is_headless(connection, note):
        return
    state = state_of(connection, note)
    first = state.first
    lay(connection, write, note, state, state, now)
    if first is not None:
        copy = beside(first).id
        if not is_held(connection, copy):
            write(copy, None)
    keep_state(connection, note, state)
    write_again(connection, str(note))


def _make_room(connection: sqlite3.Connection, write: Write, binned: Note) -> None:
    """Put what lies in the bin under an id of its own, as a wording of the note that it was."""
    aside = beside(Wording(replace(binned, binned=None), _NO_DOT))
    while (stands := _note(connection, aside.id)) is not None and stands.body != binned.body:
        aside = replace(aside, id=uuid5(aside.id, "again"))
    write(binned.id, None)
    if stands is None:
        write(aside.id, replace(aside, binned=binned.binned))


def _note(connection: sqlite3.Connection, note: UUID) -> Note | None:
    row = connection.execute("SELECT * FROM note WHERE id = ?", (str(note),)).fetchone()
    return None if row is None else NOTES.from_row(row)
