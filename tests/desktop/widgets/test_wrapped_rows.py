"""Rows of a list go on below, and none of their words is cut or out of sight at the side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.style_sheet import dress, style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows

TITLE = "Report of the Ad Hoc Open-ended Intergovernmental Working Group on Cooperation among Public Libraries"
# What the words of a row have of its width: without its padding and line, and what Qt leaves beside words.
BESIDE = 14 + 6


@pytest.fixture
def rows(qtbot: QtBot) -> QListWidget:
    made = QListWidget()
    qtbot.addWidget(made)
    dress(made, "remarks")
    wrap_rows(made)
    made.setStyleSheet(style_sheet(LIGHT))
    made.addItems([f"{TITLE} {number}" * (number % 3 + 1) for number in range(9)])
    made.show()
    return made


@pytest.mark.parametrize("spacing", [0, 3])
def test_a_row_has_the_height_that_its_words_need_at_every_width(rows: QListWidget, spacing: int) -> None:
    rows.setSpacing(spacing)
    metrics = QFontMetrics(rows.font())
    for width in (*range(260, 640, 23), 300, 500):
        rows.resize(width, 200)
        QApplication.processEvents()
        assert rows.horizontalScrollBar().maximum() == 0
        for at in range(rows.count()):
            box = rows.visualItemRect(rows.item(at))
            assert box.right() < rows.viewport().width()
            room = box.adjusted(0, 0, -BESIDE, 1000)
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, rows.item(at).text()).height()
            assert box.height() >= needed + 12, (width, at)
