"""What the worker does for dossiers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.dossiers.carrying_on import Comparing
from wsis_desktop.desktop.dossiers.following import Following
from wsis_desktop.desktop.dossiers.gathering import Gathering
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge


class DossierWork(QObject):
    """Gathers files, follows paragraphs and compares neighbours; `broke(str)` tells a mistake of the program's own."""

    broke = Signal(str)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gathering = Gathering(bridge, self)
        self.following = Following(bridge, self)
        self.comparing = Comparing(bridge, self)
        for work in (self.gathering, self.following, self.comparing):
            work.broke.connect(self.broke)
