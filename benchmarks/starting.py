"""From the start of the program to its painted window, against a bare Qt window.

python -m benchmarks.starting ours|bare SECONDS    opens one window, started when the clock stood at SECONDS
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Row, hand_over, in_turn, ratio

ROUNDS = 11
BOUND = 1.5


def start(which: str) -> float:
    """Return the seconds from starting a process to its first painted window."""
    command = [sys.executable, "-m", "benchmarks.starting", which, repr(time.monotonic())]
    root = Path(__file__).resolve().parent.parent
    return float(subprocess.run(command, check=True, cwd=root, capture_output=True, text=True).stdout)


def rows() -> Iterator[Row]:
    """Start both in turn."""
    start("ours"), start("bare")
    pairs = in_turn(lambda: start("ours"), lambda: start("bare"), ROUNDS)
    yield ratio("start to a painted window", "a bare QMainWindow", pairs, bound=BOUND)


def open_bare(began: float) -> None:
    """Open a window of Qt's and say how long it took."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - loading it is part of what is timed

    application = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    application.processEvents()
    print(time.monotonic() - began)


def open_ours(began: float) -> None:
    """Open the program's window and say how long it took."""
    from benchmarks.window import OpenWindow  # noqa: PLC0415 - loading it is part of what is timed

    with OpenWindow() as opened:
        opened.application.processEvents()
        print(time.monotonic() - began)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"bare": open_bare, "ours": open_ours}[sys.argv[1]](float(sys.argv[2]))
    else:
        hand_over(rows())
