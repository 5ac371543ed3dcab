"""The real window, opened for measuring, and the clock that tells how long its thread was held."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.measure import Row, figure
from benchmarks.warmth import kept_warm
from wsis_desktop import app
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.working.sweeping import Sweeping
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

Deed = tuple[str, Callable[[], object]]

PATIENCE_SECONDS = 120.0
LONGEST_HOLD_MS = 50.0


class OpenWindow:
    """Puts the window together as the program does, in a library of its own; `with` closes it and lets go of it.

    One that was closed alone would be dressed in every other theme of the next one, too.
    """

    def __init__(self) -> None:
        self._library = tempfile.TemporaryDirectory()
        self.application = app.make_application()
        self._bridge = WorkerBridge()
        self.window = app.make_window(self._bridge, Path(self._library.name), FaultReporter())
        Sweeping(self.window)
        self.window.resize(1440, 900)
        self.window.show()
        QTimer.singleShot(0, self._bridge.warm_up)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.window.close()
        self._bridge.close()
        self.window.deleteLater()
        self.application.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self._library.cleanup()

    def open_pair(self, old: Path, new: Path) -> float:
        """Return the seconds from asking for a comparison to its first marked paint."""
        self.window.session.close()
        self.settle()
        start = time.perf_counter()
        self.window.open_files([old, new])
        self.wait(lambda: self.window.centre.comparing)
        painted = Paints(self.window.centre.workspace.view)
        painted.target.update()
        self.wait(lambda: painted.count > 0)
        return time.perf_counter() - start

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the window work until `done`."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not done():
            self.application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("The window did not get there in time.")
            time.sleep(0.0005)

    def settle(self, seconds: float = 0.5) -> None:
        """Let the window come to rest."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)


class Paints(QObject):
    """Counts how often a widget, or the viewport of one, has been painted."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.count = 0
        self.target = target
        for widget in (target, *target.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's own
        """Count, and let the event pass."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Holds:
    """The times, in milliseconds, for which the window's thread did not get back to its events.

    `busiest` is the longest of them in time that the thread was given: where the machine is at other work, too, it says what
    the window itself is to blame for.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.busiest = 0.0


@contextmanager
def holds() -> Iterator[Holds]:
    """Measure the longest hold of the window's thread while the block runs, by a beat that is due each millisecond."""
    found = Holds()
    last = time.perf_counter(), time.thread_time()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter(), time.thread_time()
        found.longest = max(found.longest, (now[0] - last[0]) * 1000)
        found.busiest = max(found.busiest, (now[1] - last[1]) * 1000)
        last = now

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(beat)
    timer.start()
    yield found
    timer.stop()


def held(evening: Callable[[], Iterator[Deed]], rounds: int) -> Iterator[Row]:
    """Yield the longest holds of the window's thread in each deed of some evenings, one after the other."""
    found: dict[str, list[Holds]] = {}
    with kept_warm():
        for what, deed in chain.from_iterable(evening() for _ in range(rounds)):
            with holds() as hold:
                deed()
            found.setdefault(what, []).append(hold)
    for what, each in found.items():
        told = f"{max(hold.longest for hold in each):.0f} ms on the clock"
        busiest = [hold.busiest for hold in each]
        yield figure(f"longest hold while {what}", busiest, " ms", bound=LONGEST_HOLD_MS, detail=told, never=True)
