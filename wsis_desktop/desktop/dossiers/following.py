"""The paragraphs of a dossier followed through all its revisions, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.sources import Source
from wsis_desktop.desktop.worker_bridge import WorkerBridge
from wsis_desktop.worker.protocol import Answer, Broke, Cancelled, Failed, Followed, Progressed, Ticket, WorkerDied


class Following(QObject):
    """Drives the worker, one history at a time.

    `began`, then `progressed(Progress)`, and when it is over `ended`, followed by `made(History)`, `stuck(Trouble)` or
    `broke(str)`; by nothing when it was cancelled.
    """

    began = Signal()
    ended = Signal()
    progressed = Signal(object)
    made = Signal(object)
    stuck = Signal(object)
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

    def begin(self, sources: Sequence[Source]) -> None:
        """Follow the paragraphs of these revisions, earliest first; what is under way is let go."""
        self.cancel()
        self._ticket = self._bridge.follow(sources)
        self.began.emit()

    def cancel(self) -> None:
        """Let go of the work under way."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._end()

    def _end(self) -> None:
        self._ticket = None
        self.ended.emit()

    def _take(self, answer: Answer) -> None:
        if self._ticket is None or answer.ticket != self._ticket:
            return
        if isinstance(answer, Progressed):
            self.progressed.emit(answer.progress)
            return
        self._end()
        match answer:
            case Followed():
                self.made.emit(answer.history)
            case Failed() | WorkerDied():
                self.stuck.emit(answer.trouble)
            case Broke():
                self.broke.emit(answer.report)
            case Cancelled():
                pass
