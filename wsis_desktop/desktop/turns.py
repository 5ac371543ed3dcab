"""Work that would hold the window's thread, done for a few milliseconds in each turn of its events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import thread_time
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_SLICE_SECONDS: Final = 0.008
_LEAST_SECONDS: Final = 1e-6


class Turns(QObject):
    """Takes steps in each turn until its time is over; work begun anew takes the place of what was under way.

    Time is what this thread is given: where the machine is at other work, small work is still done in its first turn.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._steps: Iterator[None] = iter(())
        self._served = 0
        self._taking = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take)

    def begin(self, steps: Iterator[None], *, at_once: bool = False) -> None:
        """Take the first of these steps in the next turn; `at_once` in this one, so that small work is done on return."""
        self._steps = steps
        self._served = 0  # what was asked for last comes next
        self._timer.start()
        _AT_WORK.add(self)
        if at_once:
            self._take_for(_SLICE_SECONDS / sum(map(isValid, _AT_WORK)))

    @property
    def busy(self) -> bool:
        """Tell whether steps are left."""
        return self._timer.isActive()

    def finish(self) -> None:
        """Take all steps that are left, for who cannot wait for them."""
        while self.busy:
            self._take_for(_SLICE_SECONDS)

    def drop(self) -> None:
        """Let go of what is left."""
        self._steps = iter(())
        self._rest()

    def _take(self) -> None:
        # Several have their turn between two events of the reader's: they share the time that one may take, in their order.
        left = _SLICE_SECONDS - _ROUND.spent
        if left > 0 and all(other._served >= self._served for other in _AT_WORK if other._waits()):  # noqa: SLF001
            self._take_for(left)

    def _take_for(self, seconds: float) -> None:
        self._served, self._taking = _ROUND.next_served(), True
        began = now = thread_time()
        steps = self._steps
        try:
            for _ in steps:
                now = thread_time()
                if steps is not self._steps or now >= began + seconds:
                    return
            if steps is self._steps:
                self._rest()
        finally:
            self._taking = False
            _ROUND.spend(now - began)

    def _waits(self) -> bool:
        """Tell whether this will be asked for its steps: not while one of them waits for something itself."""
        return isValid(self) and not self._taking and self.busy

    def _rest(self) -> None:
        self._timer.stop()
        _AT_WORK.discard(self)


class _Round:
    """What all works together have taken since the reader's events had their turn, and who was served when."""

    def __init__(self) -> None:
        self.spent = 0.0
        self._served = 0

    def next_served(self) -> int:
        """Count one more that is served."""
        self._served += 1
        return self._served

    def spend(self, seconds: float) -> None:
        """Take so much of this round, until events have had their turn."""
        if self.spent == 0:
            QTimer.singleShot(0, self._end)
        self.spent += max(seconds, _LEAST_SECONDS)

    def _end(self) -> None:
        self.spent = 0.0


def at_work() -> bool:
    """Tell whether anything still has turns to take: what was deleted in the middle of its work has none."""
    return any(map(isValid, _AT_WORK))


def unless_hidden(widget: QWidget, deed: Callable[[], object]) -> None:
    """Do something to a part now, or in the next turn where its window is seen and the part is not."""
    if widget.isVisible() or not widget.window().isVisible():
        deed()
    else:
        QTimer.singleShot(0, widget, deed)


_AT_WORK: WeakSet[Turns] = WeakSet()
_ROUND: Final = _Round()
