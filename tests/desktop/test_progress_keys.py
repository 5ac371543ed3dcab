"""While work is under way over the window, the keys stay on what can be done about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.progress_panel import ProgressPanel

pytestmark = pytest.mark.window


def test_tab_does_not_go_under_the_veil(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.progress_panel.PATIENCE_MS", 0)
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QPushButton("Choose a file…"))
    panel = ProgressPanel(page)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    panel.begin()
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        now = QApplication.focusWidget()
        assert now is not None
        assert panel.isAncestorOf(now)
    with qtbot.waitSignal(panel.cancelled):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    panel.end()


def test_the_keys_go_back_when_the_work_is_given_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.progress_panel.PATIENCE_MS", 0)
    page = QWidget()
    qtbot.addWidget(page)
    first, second = QPushButton("Choose a file…"), QPushButton("Open the sample")
    layout = QVBoxLayout(page)
    for button in (first, second):
        layout.addWidget(button)
    panel = ProgressPanel(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    second.setFocus()
    panel.begin()
    qtbot.waitUntil(panel.isVisible)
    panel.end()
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert first.hasFocus(), "and go on from there"
    panel.begin()
    qtbot.waitUntil(panel.isVisible)
    first.hide()
    panel.end()
    assert second.hasFocus(), "what had them cannot be seen any more"
