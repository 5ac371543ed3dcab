"""Pictures of the pages of what is on show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import under_their_names
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.worker.protocol import Answer, Broke, Failed, Progressed, Ticket, WorkerDied


class ShownPages(QObject):
    """Draws pages of the two revisions on show: what the Pages view asks for its pictures.

    Of files that have changed since they were read no page is drawn: the marks on it would be those of other words.
    `broke(str)` brings the report of a fault of ours.
    """

    drawn = Signal(int, QImage)
    refused = Signal(int, object)
    broke = Signal(str)

    def __init__(self, session: Session, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._asked: set[int] = set()
        bridge.drawn.connect(self._take_picture)
        bridge.answered.connect(self._take_refusal)

    def request(self, side: Side, page: int, width_px: int, height_px: int) -> int:
        """Ask for a page, counted from 1, in pixels of the screen; `drawn` brings it under the ticket returned."""
        shown, comparison = self._session.shown, self._session.comparison
        source = shown.get(side) or shown[side.other]  # a revision read by itself stands on either side
        sha256 = comparison.revision(side).sha256 if comparison else ""
        ticket = int(self._bridge.render(source, page, width_px, height_px, sha256))
        self._asked.add(ticket)
        return ticket

    def cancel(self, ticket: int) -> None:
        """Let go of a page asked for."""
        self._asked.discard(ticket)
        self._bridge.cancel(Ticket(ticket))

    def _take_picture(self, ticket: int, picture: QImage) -> None:
        self._asked.discard(ticket)
        self.drawn.emit(ticket, picture)

    def _take_refusal(self, answer: Answer) -> None:
        """Hand on why something was refused; whoever hears it knows which tickets are pages."""
        asked = answer.ticket in self._asked
        if not isinstance(answer, Progressed):
            self._asked.discard(answer.ticket)
        match answer:
            case Broke(_, report) if asked:
                self.broke.emit(report)
            case Failed(ticket, trouble):
                self.refused.emit(ticket, under_their_names(trouble, self._session.shown.values()))
            case WorkerDied(ticket):
                self.refused.emit(ticket, under_their_names(answer.trouble, self._session.shown.values()))
