"""The chips above the change list leave room for the list, however narrow the column is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.model.comparison import Change

pytestmark = pytest.mark.window
# What the tabs of a window that is 360 high leave, as on a small laptop at 200 %.
LOW = 226


@pytest.fixture
def room(qtbot: QtBot) -> LowRoom:
    panel = ChangesPanel()
    made = LowRoom(panel)
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(LIGHT))
    panel.show_comparison(comparison())
    panel.finish()
    panel.set_reviewed(frozenset({1}))
    made.resize(320, LOW)
    made.show()
    QApplication.processEvents()
    return made


def panel_in(room: LowRoom, width: int) -> ChangesPanel:
    room.resize(width, LOW)
    for _ in range(5):
        QApplication.processEvents()
    panel = room.widget()
    assert isinstance(panel, ChangesPanel)
    return panel


def test_chips_say_words_where_they_fill_few_lines_and_badges_alone_where_they_would_fill_many(room: LowRoom) -> None:
    kinds = list(Change)
    wide = [panel_in(room, 320).chips.chip(kind).width() for kind in kinds]
    chips = panel_in(room, 200).chips
    assert all(chips.chip(kind).width() < width for kind, width in zip(kinds, wide, strict=True))
    counts = kind_counts(comparison())
    for kind in kinds:
        assert chips.chip(kind).toolTip().endswith(f" {counts[kind]}")
        assert chips.chip(kind).accessibleName()
    assert "All" in chips.chip(None).text()
    again = panel_in(room, 320).chips
    assert [again.chip(kind).width() for kind in kinds] == wide
    assert {again.chip(kind).toolTip() for kind in kinds} == {""}


@pytest.mark.parametrize("width", [320, 260, 220, 200])
def test_a_low_window_scrolls_the_list_alone(room: LowRoom, width: int) -> None:
    panel = panel_in(room, width)
    assert panel.progress.isVisible()
    assert not room.verticalScrollBar().isVisible()
    assert panel.tree.height() > panel.tree.fontMetrics().lineSpacing() * 2
