"""Pages that are pictures of text, read by OCR in the background while what could be read is on show already.

Whoever opens something else comes first: the work in the background is let go, and what was recognised of each page until
then is remembered by the reader of files.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.reading.ocr.tesseract import Tesseract
from wsis_desktop.worker.protocol import Answer, Broke, Compared, Progressed, RevisionRead, TesseractFound, Ticket


class Recognition(StrEnum):
    """How far the pictures of text are read; `NOTHING` when there are none, or none that were not tried."""

    NOTHING = "nothing"
    LOOKING = "looking"
    NO_PROGRAM = "no-program"
    RUNNING = "running"
    STOPPED = "stopped"


class Recognising(QObject):
    """Reads the pictures of text in what the session shows; `changed` when state, progress or the program found do.

    `found` says that the question for the program was answered, `broke(str)` brings the report of a fault of ours.
    """

    changed = Signal()
    found = Signal()
    broke = Signal(str)

    def __init__(self, session: Session, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._sources: dict[Side, Source] = {}
        self._ticket: Ticket | None = None
        self._question: Ticket | None = None
        self._wanted = False
        self.state = Recognition.NOTHING
        self.side: Side | None = None
        self.progress: Progress | None = None
        self.tesseract: Tesseract | None = None
        session.began.connect(self._let_go)
        session.compared.connect(self._take_up)
        session.closed.connect(self._let_go)
        bridge.answered.connect(self._take)

    def look(self) -> None:
        """Ask for the program, unless the question is on its way already; `found` comes in any case."""
        if self._question is None:
            self._question = self._bridge.find_tesseract()

    def begin(self) -> None:
        """Read the pages that are not read yet."""
        if not self._unread():
            return
        self._wanted = True
        self._tell(Recognition.LOOKING)
        self.look()

    def stop(self) -> None:
        """Let the rest of the pages be."""
        self._cancel()
        self._tell(Recognition.STOPPED)

    def _take_up(self) -> None:
        self._cancel()
        self._tell(Recognition.NOTHING)
        self.begin()

    def _let_go(self) -> None:
        """Make way for what the reader asked for."""
        if self.state in {Recognition.LOOKING, Recognition.RUNNING}:
            self.stop()

    def _unread(self) -> tuple[Side, ...]:
        """Return the sides on show with pages that are not read, and were not tried."""
        comparison = self._session.comparison
        if comparison is None:
            return ()
        return tuple(
            side
            for side, source in self._session.shown.items()
            if comparison.revision(side).unread_pages and not source.reading.recognise
        )

    def _start(self) -> None:
        unread = self._unread()
        self._sources = {
            side: source.with_recognised() if side in unread else source for side, source in self._session.shown.items()
        }
        if len(self._sources) == len(Side):
            self._ticket = self._bridge.compare(self._sources[Side.OLD], self._sources[Side.NEW])
        else:
            (source,) = self._sources.values()
            self._ticket = self._bridge.read(source)
        self._tell(Recognition.RUNNING)

    def _cancel(self) -> None:
        self._wanted = False
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        self._ticket, self.progress, self.side = None, None, None

    def _take(self, answer: Answer) -> None:
        if answer.ticket == self._question:
            if isinstance(answer, Progressed):
                return
            self._question = None
            self.tesseract = answer.tesseract if isinstance(answer, TesseractFound) else None
            self.found.emit()
            if self._wanted:
                self._wanted = False
                if self.tesseract is None:
                    self._tell(Recognition.NO_PROGRAM)
                else:
                    self._start()
        elif self._ticket is not None and answer.ticket == self._ticket:
            self._follow(answer)

    def _follow(self, answer: Answer) -> None:
        """Follow the work; a trouble on the way leaves what is on show as it is."""
        match answer:
            case Progressed(_, progress, side):
                if progress.stage is Stage.RECOGNISING:
                    self.progress, self.side = progress, side or next(iter(self._sources))
                    self.changed.emit()
            case RevisionRead(_, revision, None):
                self._renew(alone(revision))
            case RevisionRead():
                pass
            case Compared(_, comparison):
                self._renew(comparison)
            case _:
                self._ticket = None
                self._tell(Recognition.STOPPED)
                if isinstance(answer, Broke):
                    self.broke.emit(answer.report)

    def _renew(self, comparison: Comparison) -> None:
        self._ticket, self.progress, self.side = None, None, None
        self.state = Recognition.NOTHING
        self._session.renew(comparison, self._sources)
        self.changed.emit()

    def _tell(self, state: Recognition) -> None:
        self.state = state
        self.changed.emit()
