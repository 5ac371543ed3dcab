"""The rows of the outline: a heading goes on below where it is wider than the list, and its count stays beside it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.listing import outline_dock
from wsis_desktop.desktop.listing.outline_dock import OutlineEntry, OutlinePanel

pytestmark = pytest.mark.window

SHORT = "Financing"
LONG = "Children, young people and lifelong learning"
ENDLESS = " ".join([LONG] * 9)


@pytest.fixture
def panel(qtbot: QtBot) -> OutlinePanel:
    made = OutlinePanel()
    qtbot.addWidget(made)
    made.resize(290, 500)
    made.model.show_entries(
        tuple(OutlineEntry(at, title, 1, 12) for at, title in enumerate((SHORT, LONG, ENDLESS, SHORT)))
    )
    made.show()
    QApplication.processEvents()
    return made


def rows(panel: OutlinePanel) -> list[QRect]:
    return [panel.list.visualRect(panel.model.index(row)) for row in range(panel.model.rowCount())]


def test_a_heading_has_the_lines_that_it_needs_and_one_without_end_no_more_than_three(panel: OutlinePanel) -> None:
    short, long, endless, last = rows(panel)
    assert short.height() == last.height() < long.height() < endless.height()
    assert endless.height() - short.height() == 2 * QFontMetrics(panel._delegate._font(entry(panel, 0))).lineSpacing()
    assert long.top() == short.bottom() + 1
    assert last.top() == endless.bottom() + 1


def test_a_list_that_grows_wider_needs_fewer_lines(panel: OutlinePanel) -> None:
    before = rows(panel)[1].height()
    panel.resize(900, 500)
    QApplication.processEvents()
    heights = [each.height() for each in rows(panel)]
    assert heights[1] == heights[0] < before


def test_only_what_has_no_room_in_three_lines_is_cut(panel: OutlinePanel) -> None:
    metrics = QFontMetrics(panel._delegate._font(entry(panel, 0)))
    assert outline_dock._shown(LONG, metrics, 230) == LONG
    shown = outline_dock._shown(ENDLESS, metrics, 230)
    assert shown.endswith("…")
    assert ENDLESS.startswith(shown.removesuffix("…"))
    assert outline_dock._wrapped(shown, metrics, 230).height() == 3 * metrics.lineSpacing()


def entry(panel: OutlinePanel, row: int) -> OutlineEntry:
    found = panel.model.index(row).data(outline_dock.ENTRY_ROLE)
    assert isinstance(found, OutlineEntry)
    return found
