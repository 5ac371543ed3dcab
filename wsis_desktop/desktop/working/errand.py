"""What the window sends the worker for, one at a time: asked, followed, cancelled, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.files.troubles import NeedsPassword, WrongPassword
from wsis_desktop.worker.protocol import Answer, Broke, Cancelled, Failed, Progressed, Ticket, WorkerDied


class Errand(QObject):
    """One piece of work at a time; newer work lets go of what is under way.

    `began`, then `progressed(Progress)`, and when it is over `ended`, followed by `made(object)`, `stuck(Trouble)`,
    `password_wanted(Path, bool)` (the bool says that one was given that does not open the file) or `broke(str)`; by nothing
    when it was cancelled. Work that does not ask for passwords is stuck where one is needed. An answer under a ticket that
    is no longer wanted is dropped.
    """

    asks_passwords = False

    began = Signal()
    ended = Signal()
    progressed = Signal(object)
    made = Signal(object)
    stuck = Signal(object)
    password_wanted = Signal(object, bool)
    broke = Signal(str)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        bridge.answered.connect(self._take)

    @property
    def busy(self) -> bool:
        """Tell whether work is under way."""
        return self._ticket is not None

    def cancel(self) -> None:
        """Let go of the work under way."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._end()

    def _follow(self, ticket: Ticket) -> None:
        """Wait for what was asked just now; what was under way before must have been let go."""
        self._ticket = ticket
        self.began.emit()

    def _result(self, answer: Answer) -> object | None:
        """Return what an answer brings that ends the work well; None for one that comes on the way."""
        return answer

    def _trouble(self, trouble: Trouble) -> Trouble:
        """Return a trouble as this work tells it."""
        return trouble

    def _end(self) -> None:
        self._ticket = None
        self.ended.emit()

    def _take(self, answer: Answer) -> None:
        if self._ticket is None or answer.ticket != self._ticket:
            return
        match answer:
            case Progressed():
                self.progressed.emit(answer.progress)
            case Failed(_, NeedsPassword() as trouble) if self.asks_passwords:
                self._end()
                self.password_wanted.emit(Path(answer.path), isinstance(trouble, WrongPassword))
            case Failed() | WorkerDied():
                self._end()
                self.stuck.emit(self._trouble(answer.trouble))
            case Broke():
                self._end()
                self.broke.emit(answer.report)
            case Cancelled():
                self._end()
            case _ if (result := self._result(answer)) is not None:
                self._end()
                self.made.emit(result)
