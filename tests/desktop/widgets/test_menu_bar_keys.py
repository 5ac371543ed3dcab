"""A shortcut with Alt leaves the keys where they are, even where the letter is taken away before Qt's menu bar sees it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application
from wsis_desktop.desktop.widgets.menu_bar_keys import MenuBarKeys

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there"),
]
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    make_application()
    made = QMainWindow()
    made.menuBar().addMenu("&File").addAction("Open")
    keys = QListWidget()
    made.setCentralWidget(keys)
    MenuBarKeys(made.menuBar(), made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    keys.setFocus()
    return made


def press_alt(window: QMainWindow) -> None:
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt, ALT)


def let_alt_go(window: QMainWindow) -> None:
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt, NONE)
    QTest.qWait(20)


def test_alt_alone_leads_to_the_menus(window: QMainWindow) -> None:
    press_alt(window)
    let_alt_go(window)
    assert QApplication.focusWidget() is window.menuBar()
    QTest.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.centralWidget()


def test_alt_with_a_letter_that_a_screen_reader_took_away_leaves_the_keys_where_they_are(window: QMainWindow) -> None:
    press_alt(window)
    # The letter is announced, and never comes.
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_M, ALT))
    let_alt_go(window)
    assert QApplication.focusWidget() is window.centralWidget()
    assert window.menuBar().activeAction() is None
    test_alt_alone_leads_to_the_menus(window)


def test_alt_announced_once_more_behind_its_shortcut_leaves_the_keys_where_they_are(window: QMainWindow) -> None:
    press_alt(window)
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_M, ALT))
    QTest.qWait(500)  # while much is being done, it may come late
    press_alt(window)
    let_alt_go(window)
    assert QApplication.focusWidget() is window.centralWidget()
