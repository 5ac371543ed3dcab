"""Work that would hold the window's thread, done for a few milliseconds in each turn of its events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import thread_time
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_SLICE_SECONDS = 0.008


class Turns(QObject):
    """Takes steps in each turn until its time is over; work begun anew takes the place of what was under way.

    Time is what this thread is given: where the machine is at other work, small work is still done in its first turn.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take)

    def begin(self, steps: Iterator[None], *, at_once: bool = False) -> None:
        """Take the first of these steps in the next turn; `at_once` in this one, so that small work is done on return."""
        self._steps = steps
        self._timer.start()
        _AT_WORK.add(self)
        if at_once:
            self._take()

    def finish(self) -> None:
        """Take all steps that are left, for who cannot wait for them."""
        while self._timer.isActive():
            self._take()

    def drop(self) -> None:
        """Let go of what is left."""
        self._steps = iter(())
        self._rest()

    def _take(self) -> None:
        # Several have their turn between two events of the reader's: they share the time that one may take.
        self._take_for(_SLICE_SECONDS / max(1, len(_AT_WORK)))

    def _take_for(self, seconds: float) -> None:
        steps, end = self._steps, thread_time() + seconds
        for _ in steps:
            if steps is not self._steps or thread_time() >= end:
                return
        if steps is self._steps:
            self._rest()

    def _rest(self) -> None:
        self._timer.stop()
        _AT_WORK.discard(self)


def at_work() -> bool:
    """Tell whether anything still has turns to take."""
    return bool(_AT_WORK)


def unless_hidden(widget: QWidget, deed: Callable[[], object]) -> None:
    """Do something to a part now, or in the next turn where its window is seen and the part is not."""
    if widget.isVisible() or not widget.window().isVisible():
        deed()
    else:
        QTimer.singleShot(0, widget, deed)


_AT_WORK: WeakSet[Turns] = WeakSet()
