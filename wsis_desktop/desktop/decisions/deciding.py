"""The comparison as its reader decided it, put in the place of the program's own.

The program's comparison is kept beside it: each decision taken back leaves what the others make of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.progress import finish
from wsis_desktop.model.review import Decision, Ruling
from wsis_desktop.worker import protocol
from wsis_desktop.worker.protocol import Answer, Broke, Failed, Progressed, Ticket, WorkerDied

if TYPE_CHECKING:
    from wsis_desktop.notebook.decided import Decided
    from wsis_desktop.notebook.store import Store


class Deciding(QObject):
    """Follows session and notebook, and renews what is on show when other decisions hold.

    `unmet_changed(tuple[Decision, ...])` says which of them are on paragraphs that are not there or not paired; `told(str)`
    that some cannot be shown, `broke(str)` a report of a fault of ours.
    """

    unmet_changed = Signal(object)
    told = Signal(str)
    broke = Signal(str)

    def __init__(self, session: Session, library: LibraryThread, bridge: WorkerBridge) -> None:
        super().__init__()
        self._session = session
        self._notebook: Notebook | None = None
        self._library = library
        self._bridge = bridge
        self._base: Comparison | None = None
        self._made: Comparison | None = None
        # None when what holds now has still to be shown.
        self._applied: tuple[Decision, ...] | None = ()
        self._ticket: Ticket | None = None
        self.unmet: tuple[Decision, ...] = ()
        session.compared.connect(self._take_up)
        session.renewed.connect(self._take_up)
        session.closed.connect(lambda: self._begin(None))
        # Work that was given up leaves on show what it found there, which may have waited for it.
        session.ended.connect(lambda: QTimer.singleShot(0, self._decide))
        bridge.answered.connect(self._hear)

    @property
    def judged(self) -> Comparison | None:
        """Return what is on show as the program judged it."""
        return self._base

    def follow(self, notebook: Notebook) -> None:
        """Take the notebook in which the decisions are kept."""
        self._notebook = notebook
        notebook.decided.connect(self._decide)

    def _take_up(self, comparison: Comparison) -> None:
        """Take another comparison for the program's, unless it is the one made here, under whatever names."""
        base, made = self._base, self._made
        if base is not None and made is not None and comparison.links is made.links:
            self._made, self._base = comparison, replace(base, old=comparison.old, new=comparison.new)
        elif base is not None and comparison.links is base.links:
            self._base = comparison
        else:
            self._begin(comparison)

    def _begin(self, comparison: Comparison | None) -> None:
        self._base, self._made, self._applied = comparison, None, ()
        self._let_go()
        self._tell_unmet(())

    def _let_go(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _decide(self) -> None:
        """Have the decisions applied, unless they are; while other work is under way, that comes first."""
        base, notebook = self._base, self._notebook
        if base is None or notebook is None or self._session.busy:
            return
        decisions = notebook.decisions
        if notebook.comparison is not self._session.comparison or decisions == self._applied:
            return
        self._applied = decisions
        self._let_go()
        if not decisions:
            self._tell_unmet(())
            self._show(base)
        elif all(each.ruling is Ruling.SIGNIFICANCE for each in decisions):
            self._weigh(base, decisions)
        else:
            old, new = (self._session.shown[side] for side in Side)
            self._ticket = self._bridge.decide(old, new, (base.old.sha256, base.new.sha256), decisions)

    def _weigh(self, base: Comparison, decisions: tuple[Decision, ...]) -> None:
        """Apply what pairs nothing: quick enough for the library's thread, and no file need be read."""

        def decide(_store: Store) -> Decided:
            from wsis_desktop.notebook.decided import decided_steps  # noqa: PLC0415 - loaded in the library's thread

            return finish(decided_steps(base, decisions))

        def take(decided: Decided) -> None:
            if self._base is not None and base.links is self._base.links and decisions is self._applied:
                self._tell_unmet(decided.unmet)
                self._show(replace(self._base, links=decided.comparison.links))

        self._library.look(decide, take)

    def _hear(self, answer: Answer) -> None:
        """Take what the worker makes of the decisions; where it cannot, they are kept, and the reader is told."""
        if answer.ticket != self._ticket or isinstance(answer, Progressed):
            return
        self._ticket = None
        match answer:
            case protocol.Decided(_, links, traces, stale, unmet) if self._base is not None:
                self._tell_unmet(unmet)
                self._show(replace(self._base, links=links, traces=traces, stale_references=stale))
            case Failed() | WorkerDied():
                words = self.tr("What you paired by hand is kept, but cannot be shown now. %1")
                self.told.emit(words.replace("%1", " ".join(trouble_words(answer.trouble))))
            case Broke(_, report):
                self.broke.emit(report)

    def _tell_unmet(self, unmet: tuple[Decision, ...]) -> None:
        if unmet != self.unmet:
            self.unmet = unmet
            self.unmet_changed.emit(unmet)

    def _show(self, comparison: Comparison) -> None:
        if self._session.busy:
            self._applied = None
            return
        self._made = comparison
        self._session.renew(comparison, self._session.shown)
