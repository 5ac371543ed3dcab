"""When what a disk refused is tried once more by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wsis_desktop.desktop.notes.library_thread import may_pass
from wsis_desktop.model.trouble import Trouble

_FIRST_MS, _LAST_MS = 5_000, 60_000


class TryingAgain(QTimer):
    """Times out when it may be tried again: soon, then ever less often, until all is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, singleShot=True)
        self._next_ms = _FIRST_MS

    def refused(self, trouble: Trouble) -> None:
        """Hear that something was refused; what does not pass by itself is not tried again."""
        if may_pass(trouble) and not self.isActive():
            self.start(self._next_ms)
            self._next_ms = min(2 * self._next_ms, _LAST_MS)

    def all_kept(self) -> None:
        """Hear that there is nothing left to try."""
        self.stop()
        self._next_ms = _FIRST_MS
