"""What the reader changes about the revisions of the dossier on show: their names, their order, and which belong to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.model.dossier import Dossier, RevisionEntry
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store


class Arranging(QObject):
    """Has the dossier changed in the library; `changed` when it was, `refused(str)` when the library did not take it.

    Each change is an operation of its own: *Undo* takes it back.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, library: LibraryThread, notebook: Notebook, desk: DossierDesk) -> None:
        super().__init__(desk)
        self._library = library
        self._notebook = notebook
        self._desk = desk
        self.dossier: Dossier | None = None
        self.taken_out: tuple[RevisionEntry, ...] = ()
        desk.changed.connect(self.look)

    @property
    def entries(self) -> tuple[RevisionEntry, ...]:
        """Return the revisions that stand in the dossier, earliest first."""
        return self._desk.entries

    @property
    def notes_on(self) -> Counter[UUID]:
        """Return how many notes stand on each revision."""
        return Counter(note.revision for note in self._notebook.notes if note.revision is not None)

    def look(self) -> None:
        """Ask what the library knows of the dossier beyond its revisions."""
        dossier = self._desk.dossier
        if dossier is None:
            self.dossier, self.taken_out = None, ()
            self.changed.emit()
            return
        self._library.look(
            lambda store: (store.dossiers.get(dossier), store.revisions.binned(dossier)), self._take, self._refuse
        )

    def entitle(self, title: str) -> None:
        """Call the dossier by another title; none leaves it as it is."""
        dossier = self.dossier
        if dossier is not None and title.strip() and title.strip() != dossier.title:
            changed = replace(dossier, title=title.strip())
            self._do(lambda store: store.dossiers.save(changed), self.look)

    def rename(self, entry: RevisionEntry, *, symbol: str, date: str, title: str) -> None:
        """Give a revision another symbol, date or title."""
        changed = replace(entry, symbol=symbol.strip(), date=date.strip(), title=title.strip())
        if changed != entry:
            self._do(lambda store: store.revisions.save(changed), self._notebook.look_again)

    def move(self, entry: RevisionEntry, by: int) -> None:
        """Put a revision some places further, or before with a negative number."""
        ids = [each.id for each in self.entries]
        at = ids.index(entry.id)
        to = min(len(ids) - 1, max(0, at + by))
        if to != at:
            ids.insert(to, ids.pop(at))
            self._do(lambda store: store.revisions.order(entry.dossier, ids), self._notebook.look_again)

    def take_out(self, entry: RevisionEntry) -> None:
        """Take a revision out of the dossier, with what stands on it; the last one stays."""
        left = [each for each in self.entries if each.id != entry.id]
        if left:
            self._do(lambda store: store.revisions.delete([entry.id]), lambda: self._turn_from(entry, left))

    def put_back(self, entry: RevisionEntry) -> None:
        """Put back what was taken out, at its old place."""
        self._do(lambda store: store.revisions.restore([entry.id]), self._notebook.look_again)

    def _turn_from(self, entry: RevisionEntry, left: list[RevisionEntry]) -> None:
        """Show the newest two of those that are left, where the one taken out is on show."""
        if entry in self._desk.on_show.values():
            # Not met again before: what is on show would be added.
            self._desk.show_newest(left)
        else:
            self._notebook.look_again()
        self.look()

    def _do(self, work: Callable[[Store], object], done: Callable[[], None]) -> None:
        self._library.write(work, lambda _: done(), self._refuse)

    def _take(self, found: tuple[Dossier | None, tuple[RevisionEntry, ...]]) -> None:
        self.dossier, self.taken_out = found
        self.changed.emit()

    def _refuse(self, trouble: Trouble) -> None:
        self.refused.emit(" ".join(trouble_words(trouble)))
        self.changed.emit()
