"""The window opens what later starts ask for as soon as it may, and comes to the front."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.starting.file_open_events import FileOpenEvents
from wsis_desktop.desktop.starting.second_start import TOKEN, Place, Request
from wsis_desktop.desktop.starting.second_starts import SecondStarts


class Window(QWidget):
    """Notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[list[Path]] = []

    def open_files(self, files: Sequence[Path]) -> None:
        """Note files."""
        self.opened.append(list(files))


class Asked(Place):
    """A place at which the test asks."""

    def __init__(self, library: Path) -> None:
        super().__init__(library)
        self.inbox.mkdir()
        self.asked: list[Request] = []

    def requests(self) -> list[Request]:
        """Return what was asked."""
        taken, self.asked = self.asked, []
        return taken

    def ask(self, *files: str, permit: str = "") -> None:
        """Ask for files, and let the folder tell it."""
        self.asked.append(Request(tuple(map(Path, files)), permit))
        (self.inbox / f"{len(list(self.inbox.iterdir()))}.json").write_text("", encoding="utf-8")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_files_open_when_they_come(qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    place = Asked(tmp_path)
    SecondStarts(place, lambda: window, window)
    assert window.opened == []
    window.showMinimized()
    place.ask("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: window.opened == [[Path("a.pdf"), Path("b.pdf")]])
    assert not window.isMinimized()


def test_a_start_without_files_only_brings_the_window_to_the_front(
    qtbot: QtBot, tmp_path: Path, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN, "")
    place = Asked(tmp_path)
    SecondStarts(place, lambda: window, window)
    window.showMinimized()
    place.ask(permit="given by the desktop")
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.opened == []
    assert os.environ[TOKEN] == "given by the desktop"


def test_files_wait_until_a_dialog_is_closed(
    qtbot: QtBot, tmp_path: Path, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.starting.second_starts._LOOK_MS", 10)
    place = Asked(tmp_path)
    SecondStarts(place, lambda: window, window)
    dialog = QDialog(window)
    dialog.open()
    place.ask("a.pdf")
    qtbot.waitUntil(lambda: not place.asked)
    qtbot.wait(50)
    assert window.opened == []
    dialog.close()
    qtbot.waitUntil(lambda: window.opened == [[Path("a.pdf")]])


def test_what_was_asked_while_the_window_was_made_is_opened(tmp_path: Path, window: Window) -> None:
    place = Asked(tmp_path)
    place.ask("a.pdf")
    SecondStarts(place, lambda: window, window)
    assert window.opened == [[Path("a.pdf")]]


def test_files_that_the_finder_sends_one_by_one_open_together(qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    events = FileOpenEvents(window.open_files, window)
    first, second = tmp_path / "rev1.pdf", tmp_path / "rev2.pdf"
    for file in (first, second):
        assert events.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    assert not events.eventFilter(window, QEvent(QEvent.Type.Paint))
    qtbot.waitUntil(lambda: window.opened == [[first, second]])
