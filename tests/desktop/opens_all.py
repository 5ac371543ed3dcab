"""Opens drafts in the window, pair by pair, and cross-checks them: `python -m tests.desktop.opens_all FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop

from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

_SECONDS = 30


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Let the window work until something holds."""
    end = monotonic() + _SECONDS
    while not holds():
        if monotonic() > end:
            sys.exit(f"It took too long: {what}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def pairs_in(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each draft with the one before it."""
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    yield from zip(paths, [*paths[1:], paths[0]], strict=True)


def compare(window: MainWindow, bridge: WorkerBridge, pair: Sequence[Path]) -> None:
    """Open two drafts and look at them in every view."""
    drawn: list[int] = []
    bridge.drawn.connect(lambda ticket, _image: drawn.append(ticket))
    window.open_files(list(pair))
    wait_until(lambda: window.centre.comparing, f"comparing {pair}")
    for view in (Command.VIEW_PAGES, Command.VIEW_TEXT, Command.VIEW_REDLINE):
        window.actions_[view].trigger()
        QCoreApplication.processEvents()
    if any(path.suffix == ".pdf" for path in pair):
        window.actions_[Command.VIEW_PAGES].trigger()
        wait_until(lambda: bool(drawn), f"drawing the pages of {pair}")
    window.actions_[Command.CLOSE_COMPARISON].trigger()


def crosscheck(window: MainWindow, tracked: Path, clean: Path) -> None:
    """Hold a draft with marks against a clean one."""
    window.actions_[Command.CROSSCHECK].trigger()
    dialog = window.crosschecks.dialog
    if dialog is None:
        sys.exit("The cross-check asked for no files.")
    dialog.show_files(replace(dialog.files, tracked=Source(tracked), clean=Source(clean)))
    dialog.start.click()
    wait_until(lambda: window.crosschecks.made is not None, "the cross-check")
    wait_until(lambda: window.centre.comparing, "the texts of the cross-check")


def main(folder: Path) -> None:
    """Open all that the folder holds."""
    make_application()
    bridge = WorkerBridge()
    try:
        window = make_window(bridge, folder / "library", FaultReporter())
        window.show()
        for pair in pairs_in(folder):
            compare(window, bridge, pair)
        crosscheck(window, folder / "marked.docx", folder / "far.pdf")
        window.close()
    finally:
        bridge.close()
    asking = {"PySide6.QtNetwork", "PySide6.QtDBus", "urllib.request", "http.client", "ssl", "asyncio"} & set(
        sys.modules
    )
    sys.stdout.write(" ".join(("all opened", *sorted(asking))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
