"""Whoever ends the program from outside takes nothing away that was being typed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import ONE, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.starting.asked_to_end import AskedToEnd
from wsis_desktop.desktop.starting.second_start import find_place
from wsis_desktop.model.comparison import Side
from wsis_desktop.notebook.store import open_store
from wsis_desktop.notebook.troubles import DiskFull

POSIX: Final = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals; it ends a session.")


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    made = Evening(qtbot, tmp_path)
    made.open(*made.files(ZERO, ONE))
    yield made
    made.close()


@pytest.fixture
def left() -> list[int]:
    return []


@pytest.fixture
def listening(evening: Evening, left: list[int]) -> Iterator[AskedToEnd]:
    # Tests that run in the background of a shell are told not to hear Ctrl+C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    made = AskedToEnd(lambda: evening.window, evening.window, left.append)
    yield made
    made.stop()
    signal.signal(signal.SIGINT, before)


def begin_note(evening: Evening, body: str) -> None:
    """Type in the editor of a note, less than a second ago."""
    evening.window.guide.go_to_paragraph(Side.NEW, 1)
    evening.do(Command.NOTE)
    editor = evening.window.notes.dock.panel.editor
    assert editor is not None
    editor.body.setPlainText(body)


def kept(evening: Evening) -> list[str]:
    with open_store(evening.folder / "library", write=False) as store:
        return [note.body for dossier in store.dossiers.every() for note in store.notes.of(dossier.id)]


@POSIX
@pytest.mark.parametrize(("name", "status"), [("SIGTERM", 0), ("SIGHUP", 0), ("SIGINT", 130)])
@pytest.mark.usefixtures("listening")
def test_a_signal_closes_the_window_with_what_is_being_typed_kept(
    evening: Evening, left: list[int], name: str, status: int
) -> None:
    begin_note(evening, "Half a sen")
    os.kill(os.getpid(), getattr(signal, name))
    evening.until(lambda: left)
    assert left == [status]
    assert not evening.window.isVisible()
    assert kept(evening) == ["Half a sen"]


@POSIX
@pytest.mark.usefixtures("listening")
def test_nobody_is_asked_when_the_system_ends_the_program_on_a_full_disk(
    evening: Evening, left: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull(folder="library")

    monkeypatch.setattr(held_by, "save", full)
    begin_note(evening, "No room")
    monkeypatch.setattr(evening.window.notes, "may_lose", lambda: pytest.fail("nobody is there"))
    os.kill(os.getpid(), signal.SIGTERM)
    evening.until(lambda: left)
    assert not evening.window.isVisible()


def test_the_end_of_a_session_finds_all_kept_and_the_window_stays_as_it_may_go_on(
    evening: Evening, left: list[int]
) -> None:
    running = QApplication.instance()
    assert running is not None
    asks = SIGNAL("commitDataRequest(QSessionManager&)")
    before = running.receivers(asks)
    listening = AskedToEnd(lambda: evening.window, evening.window, left.append)
    listening.stop()
    assert running.receivers(asks) == before + 1
    begin_note(evening, "Half a sen")
    listening.keep()  # no session can be ended here, and Qt makes no manager of one
    assert kept(evening) == ["Half a sen"]
    assert evening.window.isVisible()
    assert not left


@POSIX
def test_a_signal_that_was_to_be_ignored_stays_ignored(evening: Evening, left: list[int]) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as `nohup` does
    try:
        listening = AskedToEnd(lambda: evening.window, evening.window, left.append)
        os.kill(os.getpid(), signal.SIGHUP)
        evening.wait(50)
        assert not left
        assert evening.window.isVisible()
        listening.stop()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


@POSIX
def test_a_program_that_is_asked_to_end_does_so_by_itself(tmp_path: Path) -> None:
    library = tmp_path / "library"
    started = subprocess.Popen([sys.executable, "-m", "wsis_desktop", "--library", str(library)])
    try:
        until = time.monotonic() + 60
        # Whether the window takes what other starts ask for: then it is whole.
        while not (library / "inbox").is_dir() and time.monotonic() < until:
            time.sleep(0.05)
        assert find_place(library, [], patience=60) is None
        started.send_signal(signal.SIGTERM)
        assert started.wait(60) == 0
    finally:
        started.kill()
        started.wait()
    assert (library / "settings.json").exists()
