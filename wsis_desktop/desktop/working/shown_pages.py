"""Pictures of the pages of what is on show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.worker.protocol import Ticket


class ShownPages(QObject):
    """Draws pages of the two revisions on show: what the Pages view asks for its pictures."""

    drawn = Signal(int, QImage)

    def __init__(self, session: Session, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        bridge.drawn.connect(self.drawn)

    def request(self, side: Side, page: int, width_px: int, height_px: int) -> int:
        """Ask for a page, counted from 1, in pixels of the screen; `drawn` brings it under the ticket returned."""
        shown = self._session.shown
        source = shown.get(side) or shown[side.other]  # a revision read by itself stands on either side
        return int(self._bridge.render(source, page, width_px, height_px))

    def cancel(self, ticket: int) -> None:
        """Let go of a page asked for."""
        self._bridge.cancel(Ticket(ticket))
