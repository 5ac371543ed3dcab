"""Tabs of a dock stand in one line: with their words, or those behind with their signs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QToolButton
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.widgets.tab_button import TabRow, tab_button

pytestmark = pytest.mark.window
SIGNS = (IconName.NOTE, IconName.BOOKMARK, IconName.CALENDAR, IconName.DOCUMENT)
# As the six languages call them, short and long.
WORDS = (
    ("Notes", "Bookmarks", "Calendar", "Briefing"),
    ("Notes", "Signets", "Calendrier", "Note d’information"),
    ("Notas", "Marcadores", "Calendario", "Nota informativa"),
    ("الملاحظات", "الإشارات", "التقويم", "مذكرة إحاطة"),
    ("Заметки", "Закладки", "Календарь", "Справка"),
    ("笔记", "书签", "日历", "简报"),
)
SIGN = 32


def made(qtbot: QtBot, words: tuple[str, ...]) -> tuple[TabRow, list[QToolButton]]:
    row, tabs = TabRow(), [tab_button(each) for each in words]
    row.setStyleSheet(style_sheet(LIGHT))
    group = QButtonGroup(row)
    for tab, sign in zip(tabs, SIGNS, strict=True):
        group.addButton(tab)
        row.add(tab, sign)
    tabs[0].setChecked(True)
    row.set_theme(LIGHT)
    qtbot.addWidget(row)
    row.show()
    return row, tabs


def shows_words(tab: QToolButton) -> bool:
    return tab.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly


@pytest.mark.parametrize("words", WORDS)
def test_tabs_stand_in_one_line_at_every_width(qtbot: QtBot, words: tuple[str, ...]) -> None:
    row, tabs = made(qtbot, words)
    QApplication.processEvents()
    narrow = max(tab.fontMetrics().horizontalAdvance(tab.text()) * 11 // 10 for tab in tabs) + 8 + 3 * SIGN
    for width in (narrow, narrow + 60, 380, 800, 300, narrow):
        row.resize(width, row.sizeHint().height())
        for front in tabs:
            front.setChecked(True)
            QApplication.processEvents()
            assert shows_words(front), "the tab in front says what it is"
            assert len({tab.geometry().top() for tab in tabs}) == 1, (width, front.text())
            assert all(row.rect().contains(tab.geometry()) for tab in tabs), (width, front.text())
            assert all(tab.width() >= 24 for tab in tabs)
            assert all(not tab.icon().isNull() and tab.accessibleName() == tab.text() == tab.toolTip() for tab in tabs)
    row.resize(narrow, row.height())
    assert [shows_words(tab) for tab in tabs] == [False, False, False, True]
    row.resize(800, row.height())
    assert all(shows_words(tab) for tab in tabs)
