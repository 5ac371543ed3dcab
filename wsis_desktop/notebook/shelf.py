"""What is the same for every kind of value that a notebook keeps: finding it, changing it, and the bin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar, cast
from uuid import UUID

from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.rows import Value
from wsis_desktop.notebook.tables import Table
from wsis_desktop.notebook.troubles import NoSuchNote


class Kept(Protocol):
    """A value that has an id and can be deleted to the bin."""

    @property
    def id(self) -> UUID:
        """Return what it is known by."""

    @property
    def modified(self) -> datetime:
        """Return when it was last changed."""

    @property
    def binned(self) -> datetime | None:
        """Return when it was deleted."""


K = TypeVar("K", bound=Kept)
_TICK = timedelta(microseconds=1)


class Shelf(Generic[K]):
    """The values of one kind."""

    table: Table[K]

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def get(self, id: UUID) -> K | None:  # noqa: A002 - the field's name
        """Return the value with this id, from the bin too; None when there is none."""
        row = self._database.row(f"SELECT * FROM {self.table.name} WHERE id = ?", (str(id),))  # noqa: S608 - tables are ours
        return None if row is None else self.table.from_row(row)

    def _require(self, id: UUID) -> K:  # noqa: A002 - as above
        found = self.get(id)
        if found is None:
            raise NoSuchNote(folder=str(self._database.folder))
        return found

    def delete(self, ids: Iterable[UUID]) -> None:
        """Put values into the bin, as one operation for each dossier."""
        self._bin(ids, Deed.DELETE)

    def restore(self, ids: Iterable[UUID]) -> None:
        """Take values out of the bin, as one operation for each dossier."""
        self._bin(ids, Deed.RESTORE)

    def binned(self, dossier: UUID) -> tuple[K, ...]:
        """Return what lies in a dossier's bin, deleted last first."""
        return self._found("dossier = ? AND binned IS NOT NULL ORDER BY binned DESC, id", (str(dossier),))

    def _bin(self, ids: Iterable[UUID], deed: Deed) -> None:
        chosen = [value for each in dict.fromkeys(ids) if (value := self.get(each)) is not None]
        for dossier in dict.fromkeys(self._dossier_of(value) for value in chosen):
            with self._journal.operation(dossier, deed) as operation:
                for value in chosen:
                    if self._dossier_of(value) == dossier and (value.binned is None) == (deed is Deed.DELETE):
                        now = self._journal.now() if deed is Deed.DELETE else None
                        self._put(operation, _with(value, binned=now))

    def _put(self, operation: Operation, value: K) -> K:
        """Write a changed value and return it with its time; what is as it stands keeps its time."""
        before = operation.get(self.table, value.id)
        if before is not None and _with(value, modified=before.modified) == before:
            return before
        stamped = _with(value, modified=self._time_after(before))
        operation.put(self.table, stamped)
        return stamped

    def _time_after(self, before: K | None) -> datetime:
        """Return the time now, and in any case one after a value was last changed, whatever the clock says."""
        now = self._journal.now()
        return now if before is None else max(now, before.modified + _TICK)

    def _found(self, where: str, values: Iterable[Value] = ()) -> tuple[K, ...]:
        rows = self._database.rows(f"SELECT * FROM {self.table.name} WHERE {where}", tuple(values))  # noqa: S608 - as above
        return tuple(map(self.table.from_row, rows))

    @staticmethod
    def _dossier_of(value: K) -> UUID:
        """Return the dossier whose history a value belongs to."""
        return cast("UUID", getattr(value, "dossier", value.id))


def _with(value: K, **changed: object) -> K:
    return cast("K", replace(cast("Any", value), **changed))
