"""Several files that become one dossier: read one after the other, while the last two are compared already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.revision import Revision
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.worker.protocol import Answer, Broke, Failed, Progressed, RevisionRead, Ticket, WorkerDied


class Gathering(QObject):
    """Reads files; `gathered(list[Revision])` with what could be read, in order; `left_out(Path, Trouble)` with each other.

    `broke(str)` tells a mistake of the program's own.
    """

    gathered = Signal(object)
    left_out = Signal(object, object)
    broke = Signal(str)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._files: dict[Ticket, Path] = {}
        self._read: dict[Ticket, Revision] = {}
        self._waiting: set[Ticket] = set()
        bridge.answered.connect(self._take)

    def begin(self, sources: Sequence[Source]) -> None:
        """Read these files; what is under way is let go."""
        self.drop()
        self._files = {self._bridge.read(source): source.path for source in sources}
        self._waiting = set(self._files)

    def drop(self) -> None:
        """Let go of what is under way."""
        for ticket in self._waiting:
            self._bridge.cancel(ticket)
        self._files, self._read, self._waiting = {}, {}, set()

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Progressed) or answer.ticket not in self._waiting:
            return
        path = self._files[answer.ticket]
        self._waiting.remove(answer.ticket)
        match answer:
            case RevisionRead():
                self._read[answer.ticket] = answer.revision
            case Failed() | WorkerDied():
                trouble: Trouble = answer.trouble
                self.left_out.emit(path, trouble)
            case Broke():
                self.broke.emit(answer.report)
        if not self._waiting and self._read:
            self.gathered.emit([self._read[ticket] for ticket in self._files if ticket in self._read])
