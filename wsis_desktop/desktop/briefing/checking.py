"""A briefing held against the revisions on show, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.sources import Source
from wsis_desktop.desktop.worker_bridge import WorkerBridge
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.reading.troubles import NeedsPassword, WrongPassword
from wsis_desktop.worker.protocol import (
    Answer,
    BriefingChecked,
    Broke,
    Cancelled,
    Failed,
    Progressed,
    Ticket,
    WorkerDied,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """The files of a check: the briefing, what it is held against, and the earlier revision, if there is one."""

    note: Source
    revision: Source
    earlier: Source | None = None


class BriefingChecking(QObject):
    """Drives the worker, one briefing at a time.

    `began`, then `progressed(Progress)`, and when it is over `ended`, followed by `made(BriefingCheck)`, `stuck(Trouble)`,
    `password_wanted(Path, bool)` (the bool says that one was given that does not open the file) or `broke(str)`; by nothing
    when it was cancelled.
    """

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

    def begin(self, files: Checked, today: Day) -> None:
        """Hold a briefing against a revision; what is under way is let go."""
        self.cancel()
        # Bold and underlined words of a briefing are its author's, never changes.
        note = replace(files.note, reading=replace(files.note.reading, marks_as=MarksAs.EMPHASIS))
        self._ticket = self._bridge.check_briefing(note, files.revision, files.earlier, today)
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
            case BriefingChecked():
                self.made.emit(answer.made)
            case Failed(_, NeedsPassword() as trouble):
                self.password_wanted.emit(Path(answer.path), isinstance(trouble, WrongPassword))
            case Failed() | WorkerDied():
                self.stuck.emit(answer.trouble)
            case Broke():
                self.broke.emit(answer.report)
            case Cancelled():
                pass
