"""A window over a library, with a worker that really reads and compares, in this process: for the tests of dossiers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.history import history
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Note
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.notebook.decided import decided_steps
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.reading.read import read_steps
from wsis_desktop.worker.protocol import (
    Answer,
    Compare,
    Compared,
    Decide,
    Decided,
    Failed,
    Follow,
    Followed,
    Read,
    RevisionRead,
    Work,
)
from wsis_desktop.worker.troubles import ChangedOnDisk

ZERO = """# Declaration on libraries

1. We request the Secretariat to report annually on the use of reading rooms.

2. We welcome the libraries of every town and the readers who keep them alive.

3. We regret the closing of reading rooms in the outlying districts of the north.
"""
ONE = ZERO.replace("annually", "biennially")
TWO = ONE.replace("3. We regret", "3. We call for better data on lending between countries.\n\n4. We deeply regret")
THREE = TWO.replace("biennially", "every third year")
TEXTS = (ZERO, ONE, TWO, THREE)


class WorkingClient(ScriptedClient):
    """Answers each request in a later turn, as the other process does."""

    def __init__(self, take: Callable[[Answer], None]) -> None:
        super().__init__(take)
        self._done = 0
        self._turns = QTimer()
        self._turns.timeout.connect(self._answer)
        self._turns.start()

    def hold(self, *, held: bool) -> None:
        """Answer nothing for a while."""
        if held:
            self._turns.stop()
        else:
            self._turns.start()

    def close(self) -> None:
        """Answer no more."""
        self._turns.stop()
        super().close()

    def _answer(self) -> None:
        if self._done < len(self.asked):
            request = self.asked[self._done]
            self._done += 1
            for answer in self._answers(request):
                if answer.ticket not in self.cancelled:
                    self.take(answer)

    def _answers(self, request: Work) -> list[Answer]:
        try:
            match request:
                case Read(ticket, path, _, reading):
                    return [RevisionRead(ticket, self._read(path, reading))]
                case Compare(ticket):
                    old = self._read(request.old_path, request.old_reading)
                    new = self._read(request.new_path, request.new_reading)
                    read_first = [RevisionRead(ticket, old, Side.OLD), RevisionRead(ticket, new, Side.NEW)]
                    return [*read_first, Compared(ticket, compare(old, new))]
                case Follow(ticket, files):
                    revisions = [self._read(each.path, each.reading) for each in files]
                    return [Followed(ticket, history(revisions))]
                case Decide(ticket):
                    old, new = (self._read(asked.path, asked.reading) for asked in (request.old, request.new))
                    if (old.sha256, new.sha256) != request.hashes:
                        raise ChangedOnDisk
                    made = finish(decided_steps(compare(old, new), request.decisions))
                    linked = made.comparison
                    return [Decided(ticket, linked.links, linked.traces, linked.stale_references, made.unmet)]
        except Trouble as trouble:
            return [Failed(request.ticket, trouble)]
        return []

    @staticmethod
    def _read(path: str, reading: ReadingOptions) -> Revision:
        return finish(read_steps(Path(path), options=reading))


class Evening:
    """One evening at the window: it opens over the library in a folder, and is closed at its end."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        make_application()
        self._qtbot = qtbot
        self._closed = False
        self.folder = folder
        self.client: WorkingClient | None = None
        self._bridge = WorkerBridge(self._begin)
        self.window: MainWindow = make_window(self._bridge, folder / "library", FaultReporter())
        # One message in the status bar takes the place of another.
        self.told: list[str] = []
        self.window.dossiers.desk.told.connect(self.told.append)
        self.window.resize(1300, 800)
        self.window.show()

    def _begin(self, take: Callable[[Answer], None]) -> WorkingClient:
        self.client = WorkingClient(take)
        return self.client

    @property
    def notebook(self) -> Notebook:
        """Return what the window knows of notes."""
        return self.window.notes.notebook

    def files(self, *texts: str, names: str = "rev{}.md") -> list[Path]:
        """Write texts as files, each under its number."""
        paths = [self.folder / names.format(number) for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        return paths

    def until(self, done: Callable[[], object]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(done()))

    def open(self, *files: Path) -> None:
        """Open files as the command line does, and wait until they are on show."""
        self.window.open_files(files)
        self.settle(files[-1].name)

    def settle(self, newest: str) -> None:
        """Wait until a file stands on the later side and all that the library says of it is heard."""

        def settled() -> bool:
            comparison = self.window.session.comparison
            shown = comparison is not None and comparison.new.file_name == newest
            return shown and self.window.guide.comparison is comparison and not self.window.session.busy

        self.until(settled)
        self.hear()

    def hear(self) -> None:
        """Wait until the library has said all that it was asked, what came of its answers included."""
        library = self.window.notes._library
        for _ in range(3):
            library.settle()
            self._qtbot.wait(1)

    def wait(self, milliseconds: int) -> None:
        """Let the window work for a while."""
        self._qtbot.wait(milliseconds)

    def hold_worker(self, *, held: bool) -> None:
        """Let the worker wait, as on long work, or go on."""
        assert self.client is not None
        self.client.hold(held=held)

    @property
    def shown(self) -> list[str]:
        """Return the names of the files on show."""
        comparison = self.window.session.comparison
        assert comparison is not None
        return [comparison.old.file_name, comparison.new.file_name]

    @property
    def entries(self) -> tuple[RevisionEntry, ...]:
        """Return the revisions of the dossier on show."""
        return self.window.dossiers.desk.entries

    def do(self, command: Command) -> None:
        """Give a command, as the menu does."""
        self.window.actions_[command].trigger()

    def write(self, side: Side, paragraph: int, body: str) -> Note:
        """Write a note, and wait until it is on the disk."""
        note = self.notebook.new_note(side, paragraph, None)
        assert note is not None
        self.notebook.save(replace(note, body=body))
        self.hear()
        assert not self.notebook.unsaved
        return note

    def drop(self, *files: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))

    def offered(self) -> list[QAction]:
        """Return what the menu that is open offers."""
        (menu,) = [menu for menu in self.window.findChildren(QMenu) if menu.isVisible()]
        return [action for action in menu.actions() if action.text()]

    def take(self, action: QAction) -> None:
        """Take what a menu offers, and close it."""
        (menu,) = [menu for menu in self.window.findChildren(QMenu) if menu.isVisible()]
        action.trigger()
        menu.close()

    def picked(self, side: Side) -> Sequence[QAction]:
        """Return the revisions that a picker offers."""
        return [action for action in self.window.tool_bar.pickers[side].menu().actions() if action.data() is not None]

    def pick(self, side: Side, name: str) -> None:
        """Choose a revision in a picker, by the beginning of its words."""
        (action,) = [each for each in self.picked(side) if each.text().startswith(name)]
        action.trigger()

    def close(self) -> None:
        """Close the window, and what stands before it, and end the worker."""
        if self._closed:
            return
        self._closed = True
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.window.close()
        self._bridge.close()
        # Else each later window is styled together with all that were closed before it.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
