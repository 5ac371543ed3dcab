"""From the start of the program to its painted window, and to all that works behind it, against a bare Qt window.

python -m benchmarks.starting ours|bare SECONDS LIBRARY    opens one window, started when the clock stood at SECONDS
"""

from __future__ import annotations

import json
import shutil
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


def start(which: str, library: Path) -> tuple[float, float, float]:
    """Return the seconds from starting a process to its painted window and to the whole of it, and of the longest hold."""
    command = [sys.executable, "-m", "benchmarks.starting", which, repr(time.monotonic()), str(library)]
    root = Path(__file__).resolve().parent.parent
    told = subprocess.run(command, check=True, cwd=root, capture_output=True, text=True).stdout
    painted, whole, held = json.loads(told.splitlines()[0])
    return painted, whole, held


def rows() -> Iterator[Row]:
    """Start both in turn: on a library that was read in before, and for the very first time."""
    with tempfile.TemporaryDirectory() as folder:
        kept, fresh = Path(folder) / "kept", Path(folder) / "fresh"
        fill(kept)
        whole: list[float] = []
        holds: list[float] = []

        def ours() -> float:
            painted, done, held = start("ours", kept)
            whole.append(done)
            holds.append(held * 1000)
            return painted

        def first() -> float:
            shutil.rmtree(fresh, ignore_errors=True)
            return start("ours", fresh)[0]

        def bare() -> float:
            return start("bare", kept)[0]

        ours(), bare()
        del whole[:], holds[:]
        pairs = in_turn(ours, bare, ROUNDS)
        yield ratio("start to a painted window", "a bare QMainWindow", pairs, bound=BOUND)
        others = [other for _, other in pairs]
        yield ratio("start to all that works behind it", "a bare QMainWindow", list(zip(whole, others, strict=False)))
        yield figure("longest hold between them, in time given to the window", holds, "ms", bound=LONGEST_MS)
        yield ratio("the first start of all, to a painted window", "a bare QMainWindow", in_turn(first, bare, ROUNDS))


def fill(library: Path) -> None:
    """Leave in a library what an evening leaves of its settings."""
    from wsis_desktop.desktop.remembering.face_settings import RecentPair  # noqa: PLC0415 - this file is run by what is timed, too
    from wsis_desktop.desktop.remembering.settings import Settings, save_settings  # noqa: PLC0415 - as above

    opened = "2026-01-05T20:00:00+00:00"
    pairs = [RecentPair(f"/{n}/1.pdf", f"/{n}/2.pdf", "Rev.1", "Rev.2", f"Draft {n}", opened, 9) for n in range(4)]
    save_settings(library, Settings(welcomed=True, recent=tuple(pairs), system_theme="light"))


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


def open_ours(began: float, library: str) -> None:
    """Run the program as its command does, say how long its window took, and end it."""
    from wsis_desktop import cli  # noqa: PLC0415 - loading it is part of what is timed
    from wsis_desktop.desktop import importing  # noqa: PLC0415 - as above

    load = importing.import_plainly

    def load_and_watch() -> None:
        load()
        watch(began)

    importing.import_plainly = load_and_watch
    sys.argv = ["wsis-desktop", "--library", library]
    cli.main()


def watch(began: float) -> None:
    """Have the window that is about to be made say how long it took; Qt is there by now, as the program loads it."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the program loads it, too
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - as above

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


if __name__ == "__main__":
    if len(sys.argv) > 1:
        which, began, library = sys.argv[1:]
        open_ours(float(began), library) if which == "ours" else open_bare(float(began))
    else:
        hand_over(rows())
