"""Looks for cycles of objects through all that there is, but only while the window's thread rests."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import thread_time

from PySide6.QtCore import QObject, Qt, QTimer

from wsis_desktop.collecting import collect_in_small

_LOOK_MS = 10_000
# What a window takes in that time that nobody uses: a cursor that blinks.
_REST_SECONDS = 0.05


class Sweeping(QObject):
    """Lets Python look through what is new, a little at a time, and through the rest when nobody uses the window.

    Of two texts that differ in 10,000 places one look takes a tenth of a second, which would come at any moment.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = thread_time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._swept, self._seen = _grown_old(), clock()
        collect_in_small()
        timer = QTimer(self, interval=_LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Sweep if there is something new to look through and the thread has rested since it was looked at last."""
        rested = self._clock() - self._seen < _REST_SECONDS
        if rested and self._swept != _grown_old():
            gc.collect()
            self._swept = _grown_old()
        self._seen = self._clock()


def _grown_old() -> int:
    """Return how often something was found to last, and so left for a look through everything."""
    return int(gc.get_stats()[1]["collections"])
