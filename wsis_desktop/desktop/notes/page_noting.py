"""Highlights and notes that another program left on the pages of the PDFs on show, taken over as notes of the reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.page_note import PageNote
from wsis_desktop.model.revision import Format
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.worker.protocol import Answer, Broke, Cancelled, Failed, PageNotesRead, Progressed, Ticket, WorkerDied

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store


@dataclass(slots=True)
class _Asked:
    """What the worker was asked of a comparison, and what it found on each side."""

    comparison: Comparison
    tickets: dict[Ticket, Side] = field(default_factory=dict)
    found: dict[Side, tuple[PageNote, ...]] = field(default_factory=dict)


class PageNoting(QObject):
    """Takes over what stands on pages; `told(str)` is for the status bar, `broke(str)` a report of a fault of ours."""

    told = Signal(str)
    broke = Signal(str)

    def __init__(self, session: Session, bridge: WorkerBridge, library: LibraryThread, notebook: Notebook) -> None:
        super().__init__(notebook)
        self._session = session
        self._bridge = bridge
        self._library = library
        self._notebook = notebook
        self._asked: _Asked | None = None
        bridge.answered.connect(self._take)
        for over in (session.began, session.closed):
            over.connect(self._let_go)

    def begin(self) -> None:
        """Look through the PDFs on show."""
        self._let_go()
        comparison = self._session.comparison
        if comparison is None:
            return
        asked = _Asked(comparison)
        for side, source in self._session.shown.items():
            if comparison.revision(side).format is Format.PDF and not self._is_twice(side):
                asked.tickets[self._bridge.read_page_notes(source)] = side
        if asked.tickets:
            self._asked = asked
        else:
            self.told.emit(self.tr("Only a PDF holds highlights and notes on its pages, and none is open."))

    def _is_twice(self, side: Side) -> bool:
        """Tell whether a side shows the other text of the file that the later one shows."""
        shown = self._session.shown
        return side is Side.OLD and Side.NEW in shown and shown[Side.NEW].path == shown[Side.OLD].path

    def _let_go(self) -> None:
        asked, self._asked = self._asked, None
        for ticket in asked.tickets if asked else ():
            self._bridge.cancel(ticket)

    def _take(self, answer: Answer) -> None:
        asked = self._asked
        if asked is None or answer.ticket not in asked.tickets or isinstance(answer, Progressed):
            return
        side = asked.tickets.pop(answer.ticket)
        match answer:
            case PageNotesRead():
                asked.found[side] = answer.found
            case Failed() | WorkerDied():
                self._tell(answer.trouble)
            case Broke():
                self.broke.emit(answer.report)
            case Cancelled():
                pass
        if not asked.tickets:
            self._asked = None
            if asked.found:
                self._keep(asked)

    def _keep(self, asked: _Asked) -> None:
        """Add what was found to the dossier, as notes of the reader."""
        count = sum(map(len, asked.found.values()))
        if not count:
            self.told.emit(self.tr("No highlights and no notes stand on the pages."))
            return
        held = self._notebook.held
        preferred = held.dossier if held else None

        def add(store: Store) -> int:
            here = held_by.begun(store, asked.comparison, preferred)
            taken = 0
            for side, found in asked.found.items():
                entry = store.revisions.get(here.revisions[side])
                if entry is not None:
                    revision = asked.comparison.revision(side)
                    taken += len(store.page_notes.take_over(entry, revision, found))
            return taken

        self._library.write(add, lambda taken: self._tell_taken(count, taken), self._tell)

    def _tell_taken(self, count: int, taken: int) -> None:
        self._notebook.look_again()
        if taken:
            self.told.emit(self.tr("%n highlight(s) and notes of the pages were taken over as notes.", "", taken))
        else:
            self.told.emit(
                self.tr("All %n highlight(s) and notes of the pages are among your notes already.", "", count)
            )

    def _tell(self, trouble: Trouble) -> None:
        self.told.emit(" ".join(trouble_words(trouble)))
