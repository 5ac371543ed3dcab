"""The words of a check box go on in further lines where one does not hold them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.widgets.wrapping_box import WrappingBox, folded

WORDS = "Use the terms of the Union: ADD, MOD, (MOD), SUP, SUP*, NOC, and what else it has"


def test_lines_hold_all_words_and_no_more_than_fits(qapp: QApplication) -> None:
    lines = folded(WORDS, qapp.font(), 200).splitlines()
    assert len(lines) > 1
    assert " ".join(lines) == WORDS
    assert all(QFontMetricsF(qapp.font()).horizontalAdvance(line) <= 200 for line in lines)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_box_is_as_high_as_its_lines_at_every_width(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    box, column = WrappingBox(WORDS, page), QVBoxLayout(page)
    column.addWidget(box)
    column.addStretch(1)
    page.show()
    lines = []
    for width in (1200, 300, 180, 300, 1200):
        page.resize(width, 400)
        QApplication.processEvents()
        assert page.width() == width, "the words do not widen the page"
        shown = box.text().splitlines()
        lines.append(len(shown))
        assert " ".join(shown) == WORDS
        assert box.height() >= len(shown) * box.fontMetrics().height()
    assert lines[0] == lines[4] == 1 < lines[1] == lines[3] < lines[2]
    assert box.accessibleName() == WORDS
