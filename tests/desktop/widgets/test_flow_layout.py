"""Widgets stand in lines, as words do."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow

WIDTH = 60


def lines_of(qtbot: QtBot, width: int, *, even: bool, direction: Qt.LayoutDirection) -> list[int]:
    """Set eleven widgets at a width, and return how many stand in each line."""
    flow = FlowLayout(spacing=5, even=even)
    row = FlowRow(flow)
    qtbot.addWidget(row)
    row.setLayoutDirection(direction)
    for _ in range(11):
        widget = QWidget(row)
        widget.setFixedSize(WIDTH, 20)
        flow.addWidget(widget)
    row.resize(width, 400)
    row.show()
    QApplication.processEvents()
    placed = [flow.itemAt(at).geometry() for at in range(flow.count())]  # type: ignore[union-attr]  # all are there
    assert all(row.rect().contains(box) for box in placed)
    assert not any(one.intersects(other) for one, other in pairwise(placed))
    assert row.minimumHeight() == placed[-1].bottom() + 1
    return list(Counter(box.y() for box in placed).values())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_is_filled_before_the_next_begins(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    assert lines_of(qtbot, 10 * (WIDTH + 5), even=False, direction=direction) == [10, 1]


@pytest.mark.parametrize(
    ("width", "lines"),
    [(11 * WIDTH + 50, [11]), (10 * WIDTH + 45, [6, 5]), (5 * WIDTH + 20, [4, 4, 3]), (WIDTH, [1] * 11)],
)
def test_even_lines_hold_about_as_much_as_each_other(qtbot: QtBot, width: int, lines: list[int]) -> None:
    assert lines_of(qtbot, width, even=True, direction=Qt.LayoutDirection.LeftToRight) == lines
