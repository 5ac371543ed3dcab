"""Fifty comparisons opened and closed: how much memory the window and its worker keep."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Row, figure, hand_over
from benchmarks.memory import is_told, megabytes, worker_megabytes
from benchmarks.painting import made_pair
from benchmarks.window import OpenWindow
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings import ViewName

TIMES, WARM, PAGES, PAIRS = 50, 10, 30, 5
# One comparison of 30 pages kept each time would be some 5 MB: 200 in all.
WINDOW_MB, WORKER_MB = 25.0, 40.0


def rows() -> Iterator[Row]:
    """Open and close the same few pairs again and again, in every view."""
    if not is_told():
        sys.exit("How much memory a process takes is read from /proc, which only Linux has.")
    with tempfile.TemporaryDirectory() as folder, OpenWindow() as opened:
        drafts = [made_pair(Path(folder), PAGES, seed) for seed in range(PAIRS)]
        opened.settle(1.5)
        window, worker = list[float](), list[float]()
        for time in range(TIMES):
            use(opened, *drafts[time % PAIRS])
            if time + 1 in {WARM, TIMES}:
                opened.settle(1.0)
                window.append(megabytes("self"))
                worker.append(worker_megabytes())
    told = f"after {WARM} comparisons {{:.0f}} MB, after {TIMES} {{:.0f}} MB"
    yield figure(
        f"memory that the window keeps of {TIMES - WARM} comparisons",
        [window[1] - window[0]],
        " MB",
        bound=WINDOW_MB,
        detail=told.format(*window),
    )
    yield figure(
        f"memory that the worker keeps of {TIMES - WARM} comparisons",
        [worker[1] - worker[0]],
        " MB",
        bound=WORKER_MB,
        detail=told.format(*worker),
    )


def use(opened: OpenWindow, old: Path, new: Path) -> None:
    """Open a pair, look at it, find words in it, and close it."""
    opened.open_pair(old, new)
    window = opened.window
    for view in (ViewName.PAGES, ViewName.REDLINE, ViewName.TEXT):
        window.viewing.show_view(view)
        opened.settle(0.15)
    window.actions_[Command.NEXT_CHANGE].trigger()
    window.centre.workspace.begin_find()
    window.centre.workspace.find_bar.field.setText("governance")
    opened.settle(0.2)
    window.actions_[Command.CLOSE_COMPARISON].trigger()
    opened.settle(0.05)


if __name__ == "__main__":
    hand_over(rows())
