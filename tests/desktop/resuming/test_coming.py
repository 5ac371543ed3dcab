"""While what was open last is on its way the start page says so, from its first paint on, and lets it be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from tests.desktop.resuming.test_left_open import NEW, OLD
from tests.desktop.starting.test_face_first import HEAVY, LATER, loaded_at_the_paint
from wsis_desktop.app import WindowInTurn, make_application
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.remembering.face_settings import load_face_settings
from wsis_desktop.desktop.remembering.settings import Settings, save_settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.resuming.left_open import LeftFile, LeftOpen, Resuming
from wsis_desktop.desktop.starting.coming import Coming
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

TOLD = "Declaration on libraries — Rev.1 ⇄ Rev.2"
LEFT = LeftOpen((LeftFile("/gone/rev1.md"), LeftFile("/gone/rev2.md")), told=TOLD)

Face = Callable[[Resuming], WindowInTurn]


@pytest.fixture
def face(qtbot: QtBot, tmp_path: Path) -> Iterator[Face]:
    """Return what makes the face of a window over these settings, not shown yet."""
    del qtbot
    make_application()
    bridge = WorkerBridge()
    made: list[WindowInTurn] = []

    def over(resuming: Resuming) -> WindowInTurn:
        save_settings(tmp_path, Settings(welcomed=True, resuming=resuming))
        made.append(WindowInTurn(bridge, SettingsKeeper(tmp_path), FaultReporter()))
        return made[-1]

    yield over
    for each in made:
        each.now.close()
    bridge.close()


def coming(window: WindowInTurn) -> Coming:
    shown = window.now.centre.start.coming
    assert shown is not None
    return shown


@pytest.mark.window
def test_the_face_says_what_is_opened_again_before_anything_stands_behind_it(face: Face, qtbot: QtBot) -> None:
    window = face(Resuming(left=LEFT))
    window.now.show()
    window.open_files([])
    assert not window.now.whole
    assert coming(window).isVisible()
    assert coming(window).words.text() == TOLD
    assert coming(window).cancel.accessibleDescription() == f"Opening what was open last… {TOLD}"
    start = window.now.centre.start
    qtbot.waitUntil(lambda: bool(start.told.text()))
    assert not coming(window).isVisible(), "its files are gone, which the page says in its place"


@pytest.mark.window
def test_what_is_not_opened_again_is_not_announced(face: Face) -> None:
    for resuming in (Resuming(), Resuming(wanted=False, left=LEFT), Resuming(left=replace(LEFT, trying=True))):
        window = face(resuming)
        window.now.show()
        window.open_files([])
        assert window.now.centre.start.coming is None
        window.now.close()


@pytest.mark.window
def test_files_named_at_the_start_are_announced_in_its_place(face: Face, tmp_path: Path, qtbot: QtBot) -> None:
    window = face(Resuming(left=LEFT))
    window.now.show()
    window.open_files([tmp_path / "rev1.md", tmp_path / "rev2.md"])
    assert coming(window).words.text() == "rev1.md · rev2.md"
    assert coming(window).heading.text() == "Opening…"
    centre = window.now.centre
    qtbot.waitUntil(lambda: window.now.whole and centre.currentWidget() is centre.trouble)
    assert not coming(window).isVisible()


def opened_again(qtbot: QtBot, folder: Path, *, dossier: bool) -> Evening:
    """Return a window that opens again what was open on the evening before; nothing of it has come yet."""
    evening = Evening(qtbot, folder)
    evening.open(*evening.files(OLD, NEW))
    if dossier:
        evening.write(next(iter(evening.window.session.shown)), 3, "Keep.")
    evening.close()
    again = Evening(qtbot, folder)
    qtbot.waitUntil(again.window.isActiveWindow)
    start = again.window.centre.start
    start.show_coming(again.window.keeper.face.left or "", again=True)
    again.window.open_files([])
    return again


@pytest.mark.window
@pytest.mark.parametrize("dossier", [False, True], ids=["files", "dossier"])
@pytest.mark.parametrize("by_key", [False, True], ids=["button", "key"])
def test_it_can_be_cancelled_and_stays_closed(qtbot: QtBot, tmp_path: Path, *, dossier: bool, by_key: bool) -> None:
    again = opened_again(qtbot, tmp_path, dossier=dossier)
    start = again.window.centre.start
    assert start.coming is not None
    assert start.coming.isVisibleTo(start)
    if by_key:
        QTest.keyClick(again.window, Qt.Key.Key_Escape)
    else:
        start.coming.cancel.click()
    assert not start.coming.isVisibleTo(start)
    again.wait(3)
    assert again.window.session.comparison is None
    assert not again.window.session.busy
    assert again.window.keeper.settings.resuming.left is None
    again.close()
    assert load_face_settings(tmp_path / "library").left is None


@pytest.mark.window
def test_it_goes_when_what_was_open_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    again = opened_again(qtbot, tmp_path, dossier=True)
    again.settle("rev1.md")
    start = again.window.centre.start
    assert start.coming is not None
    assert not start.coming.isVisibleTo(start)
    again.close()


def test_the_settings_keep_what_the_title_said(qtbot: QtBot, tmp_path: Path) -> None:
    evening = Evening(qtbot, tmp_path)
    evening.open(*evening.files(OLD, NEW))
    title = evening.window.windowTitle()
    evening.close()
    left = load_face_settings(tmp_path / "library").left
    assert left
    assert title.startswith(f"{left} — ")


def test_the_face_that_says_it_loads_nothing_heavy(checkout: Path, tmp_path: Path) -> None:
    loaded_at_the_paint(checkout, tmp_path)
    gone = LeftOpen((LeftFile(str(tmp_path / "gone.md")),), told=TOLD)
    save_settings(tmp_path / "library", Settings(welcomed=True, system_theme="light", resuming=Resuming(left=gone)))
    loaded = loaded_at_the_paint(checkout, tmp_path)
    assert "desktop.starting.coming" in loaded
    assert [name for name in (*HEAVY, *LATER) if name in loaded] == []
