"""From the start of the program to its painted window, and to all that works behind it, against a bare Qt window.

python -m benchmarks.starting ours|bare SECONDS    opens one window, started when the clock stood at SECONDS
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Row, figure, hand_over, in_turn, ratio

ROUNDS = 11
BOUND = 1.5
LONGEST_MS = 50.0


def start(which: str) -> tuple[float, float, float]:
    """Return the seconds from starting a process to its painted window and to the whole of it, and of the longest hold."""
    command = [sys.executable, "-m", "benchmarks.starting", which, repr(time.monotonic())]
    root = Path(__file__).resolve().parent.parent
    told = subprocess.run(command, check=True, cwd=root, capture_output=True, text=True).stdout
    painted, whole, held = json.loads(told.splitlines()[0])
    return painted, whole, held


def rows() -> Iterator[Row]:
    """Start both in turn."""
    start("ours"), start("bare")
    whole: list[float] = []
    holds: list[float] = []

    def ours() -> float:
        painted, done, held = start("ours")
        whole.append(done)
        holds.append(held * 1000)
        return painted

    pairs = in_turn(ours, lambda: start("bare")[0], ROUNDS)
    yield ratio("start to a painted window", "a bare QMainWindow", pairs, bound=BOUND)
    bare = [other for _, other in pairs]
    yield ratio("start to all that works behind it", "a bare QMainWindow", list(zip(whole, bare, strict=False)))
    yield figure("longest hold between them, in time given to the window", holds, "ms", bound=LONGEST_MS)


def open_bare(began: float) -> None:
    """Open a window of Qt's and say how long it took."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - loading it is part of what is timed

    application = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    application.processEvents()
    taken = time.monotonic() - began
    print(json.dumps([taken, taken, 0.0]))


def open_ours(began: float) -> None:
    """Run the program as its command does, say how long its window took, and end it."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - loading it is part of what is timed
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - as above

    from wsis_desktop import cli  # noqa: PLC0415 - as above
    from wsis_desktop.desktop.main_window import MainWindow  # noqa: PLC0415 - as above
    from wsis_desktop.desktop.turns import Turns  # noqa: PLC0415 - as above

    paint, take, told, held = MainWindow.paintEvent, Turns._take, list[float](), [0.0]  # noqa: SLF001 - what is timed

    def note() -> None:
        told.append(time.monotonic() - began)

    def end(window: MainWindow) -> None:
        note()
        print(json.dumps([*told, held[0]]), flush=True)
        window.close()

    def paint_and_note(window: MainWindow, event: QPaintEvent) -> None:
        if not told:
            QTimer.singleShot(0, note)  # after all that is painted with it
            window.when_whole(lambda: end(window))
        paint(window, event)

    def take_and_note(turns: Turns) -> None:
        before = time.thread_time()
        take(turns)
        held[0] = max(held[0], time.thread_time() - before)

    Turns._take = take_and_note  # type: ignore[method-assign, assignment]  # noqa: SLF001 - as above
    MainWindow.paintEvent = paint_and_note  # type: ignore[method-assign, assignment]
    with tempfile.TemporaryDirectory() as library:
        sys.argv = ["wsis-desktop", "--library", library]
        cli.main()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"bare": open_bare, "ours": open_ours}[sys.argv[1]](float(sys.argv[2]))
    else:
        hand_over(rows())
