"""From opening two drafts to the first marked panes; and how long the window's thread is held on the way."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.made import write_pdfs
from benchmarks.measure import Row, figure, hand_over, in_turn, ratio
from benchmarks.window import LONGEST_HOLD_MS, OpenWindow, held, holds
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings import ViewName


def extraction(*paths: Path) -> float:
    """Return the seconds that MuPDF alone takes for the files' text, measured in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.reading", *map(str, paths)]
    done = subprocess.run(
        command, check=True, cwd=Path(__file__).resolve().parent.parent, capture_output=True, text=True
    )
    return float(done.stdout)


def made_pair(folder: Path, pages: int, seed: int) -> tuple[Path, Path]:
    """Write a draft of so many pages and its revision."""
    old, new = folder / f"{pages}-{seed}-old.pdf", folder / f"{pages}-{seed}-new.pdf"
    write_pdfs(pages, old, new, seed=seed)
    return old, new


def timed_opening(opened: OpenWindow, old: Path, new: Path, longest: list[float]) -> float:
    """Return the seconds until both sides are marked, and add the longest hold, in milliseconds, to `longest`."""
    with holds() as hold:
        took = opened.open_pair(old, new)
    longest.append(hold.longest)
    return took


def rows() -> Iterator[Row]:
    """Measure pairs of 30, 300 and 1,000 pages, in one window."""
    with tempfile.TemporaryDirectory() as folder, OpenWindow() as opened:
        opened.settle(1.5)  # the worker starts with the window
        for pages, rounds in ((30, 5), (300, 2), (1000, 1)):
            # Each round opens files never seen before: the worker remembers what it has read.
            drafts = [made_pair(Path(folder), pages, seed) for seed in range(rounds)]
            fresh, again = iter(drafts), iter(drafts)
            longest: list[float] = []
            pairs = in_turn(
                lambda: timed_opening(opened, *next(fresh), longest),  # noqa: B023 - called at once
                lambda: extraction(*next(again)),  # noqa: B023 - called at once
                rounds,
            )
            allowed = [(took, 1.5 * alone + 1.0) for took, alone in pairs]
            bound = 1.0 if pages == 30 else None
            yield ratio(f"first marked paint, two drafts of {pages} pages", "1.5 × MuPDF + 1 s", allowed, bound=bound)
            yield figure(f"longest hold while opening {pages} pages", longest, " ms", bound=LONGEST_HOLD_MS)
            yield from holds_of_reading(opened, pages)


def holds_of_reading(opened: OpenWindow, pages: int) -> Iterator[Row]:
    """Measure how long the thread is held by what a reader does."""
    window = opened.window

    def switch() -> None:
        for view in (ViewName.PAGES, ViewName.TEXT):
            window.centre.workspace.show_view(view)
            opened.settle(0.7)

    def step() -> None:
        for _ in range(20):
            window.actions_[Command.NEXT_CHANGE].trigger()
            opened.settle(0.05)

    def find() -> None:
        window.centre.workspace.begin_find()
        window.centre.workspace.find_bar.field.setText("governance")
        opened.settle(0.7)
        window.centre.workspace.end_find()

    def sum_up() -> None:
        for command in (Command.VIEW_SUMMARY, Command.SHOW_BRACKETS, Command.NEXT_BRACKET):
            window.actions_[command].trigger()
            opened.settle(0.5)

    deeds = (
        ("switching views", switch),
        ("going through 20 changes", step),
        ("finding", find),
        ("summing up and listing brackets", sum_up),
    )
    yield from held(lambda: ((f"{what}, {pages} pages", deed) for what, deed in deeds), 1)


if __name__ == "__main__":
    hand_over(rows())
