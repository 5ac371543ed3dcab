"""A window over two real files and a library, for the tests of what a reader writes and decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.notes.written import FIRST, SECOND
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.reading.read import read
from wsis_desktop.worker.protocol import Compared


class Room:
    """A window over two real files and a library."""

    def __init__(self, qtbot: QtBot, folder: Path, texts: tuple[str, str] = (FIRST, SECOND)) -> None:
        make_application()
        self._qtbot = qtbot
        self._client = ScriptedClient(list[object]().append)
        self._bridge = WorkerBridge(self._begin)
        self.files = [folder / "rev1.md", folder / "rev2.md"]
        for path, text in zip(self.files, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        self.comparison = compare(read(self.files[0]), read(self.files[1]))
        self.window: MainWindow = make_window(self._bridge, folder / "library", FaultReporter())
        self.window.resize(1300, 800)
        self.window.show()
        self.window.open_files(self.files)
        self._client.take(Compared(self._client.asked[-1].ticket, self.comparison))
        self.until(lambda: self.window.guide.comparison is self.comparison)
        self.window.side_bar.changes.finish()

    def _begin(self, take: object) -> ScriptedClient:
        self._client.take = take  # type: ignore[assignment]  # the bridge gives the function that takes answers
        return self._client

    def until(self, done: Callable[[], object]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(done()))

    def do(self, command: Command) -> None:
        """Give a command, as the menu does."""
        self.window.actions_[command].trigger()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def answer_anew(self) -> None:
        """Answer what the window asks for with what the files say now."""
        self.comparison = compare(read(self.files[0]), read(self.files[1]))
        self._client.take(Compared(self._client.asked[-1].ticket, self.comparison))
        self.until(lambda: self.window.guide.comparison is self.comparison)

    def close(self) -> None:
        """Close the window and end the worker."""
        self.window.close()
        self._bridge.close()
