"""Work that would hold the window's thread, done a step in each turn of its events."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step in each turn; work begun anew takes the place of what was under way."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take)

    def begin(self, steps: Iterator[None]) -> None:
        """Take the first of these steps in the next turn."""
        self._steps = steps
        self._timer.start()

    def _take(self) -> None:
        steps = self._steps
        try:
            next(steps)
        except StopIteration:
            if steps is self._steps:
                self._timer.stop()
