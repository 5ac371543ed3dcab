"""A panel in a room that is too low for it scrolls; in one that is high enough it fills it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.low_room import InnerList, LowRoom

pytestmark = pytest.mark.window
BUTTONS = 6


@pytest.fixture
def room(qtbot: QtBot) -> LowRoom:
    panel, row = QWidget(), FlowLayout()
    for number in range(BUTTONS):
        row.addWidget(QPushButton(f"Button {number}", panel))
    row.addWidget(QLineEdit(panel))
    layout = QVBoxLayout(panel)
    layout.addWidget(QListWidget(panel), 1)
    layout.addLayout(row)
    made = LowRoom(panel)
    qtbot.addWidget(made)
    made.show()
    return made


def resize(room: LowRoom, width: int, height: int) -> QWidget:
    room.resize(width, height)
    QApplication.processEvents()
    panel = room.widget()
    assert panel is not None
    return panel


def test_a_panel_fills_a_room_that_is_high_enough(room: LowRoom) -> None:
    panel = resize(room, 700, 400)
    assert panel.size() == room.viewport().size()
    assert not room.verticalScrollBar().isVisible()


def test_a_panel_scrolls_upright_only_where_the_room_is_too_low(room: LowRoom) -> None:
    for width in (400, 200, 150):
        panel = resize(room, width, 120)
        assert panel.width() == room.viewport().width()
        assert panel.height() > room.viewport().height()
        assert all(button.geometry().bottom() < panel.height() for button in panel.findChildren(QPushButton))
        assert room.verticalScrollBar().isVisible()


def test_a_panel_that_sets_itself_a_width_is_never_wider_than_its_room(qtbot: QtBot) -> None:
    panel = QWidget()
    panel.setMinimumWidth(260)
    QVBoxLayout(panel).addWidget(QListWidget())
    room = LowRoom(panel)
    qtbot.addWidget(room)
    room.show()
    assert room.minimumSizeHint().width() >= 260


def test_what_has_the_keys_comes_into_sight(room: LowRoom, qtbot: QtBot) -> None:
    panel = resize(room, 150, 120)
    last = panel.findChildren(QLineEdit)[-1]
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    assert not last.visibleRegion().boundingRect().contains(last.rect().center())
    last.setFocus()
    QApplication.processEvents()
    assert last.visibleRegion().boundingRect().height() == last.height()
    resize(room, 180, 100)
    QApplication.processEvents()
    assert last.visibleRegion().boundingRect().height() == last.height(), "in another room, too"


@pytest.fixture
def cards(qtbot: QtBot) -> LowRoom:
    """Return a room of a panel whose cards scroll by themselves."""
    panel, area, held = QWidget(), QScrollArea(), QWidget()
    inner = InnerList(area)
    column = QVBoxLayout(held)
    for _ in range(4):
        card = QWidget()  # whose height no style sheet sets
        card.setFixedHeight(80)
        column.addWidget(card)
    area.setWidget(held)
    area.setWidgetResizable(True)
    layout = QVBoxLayout(panel)
    layout.addWidget(QPushButton("Filter"))
    layout.addWidget(area, 1)
    layout.addWidget(QPushButton("Write"))
    inner.least = 100
    made = LowRoom(panel, inner=inner)
    qtbot.addWidget(made)
    made.show()
    return made


def bars(room: LowRoom) -> list[bool]:
    """Return whether the room has a scroll bar, and whether the list in it has one."""
    area = room.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return [each.verticalScrollBar().isVisible() for each in (room, area)]


def test_no_scroll_bar_stands_inside_another(cards: LowRoom) -> None:
    for height, shown in ((300, [False, True]), (120, [True, False]), (150, [True, False]), (300, [False, True])):
        resize(cards, 300, height)
        assert bars(cards) == shown, height
    resize(cards, 300, 600)
    assert bars(cards) == [False, False]


def test_a_list_that_is_shown_whole_grows_with_what_it_holds(cards: LowRoom) -> None:
    panel = resize(cards, 300, 120)
    before = panel.height()
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    held = area.widget()
    layout = held.layout() if held else None
    assert layout is not None
    more = QWidget(held)
    more.setFixedHeight(80)
    layout.addWidget(more)
    more.show()
    QApplication.processEvents()
    QApplication.processEvents()
    assert panel.height() >= before + 80
    assert bars(cards) == [True, False]
    assert cards.minimumSizeHint().height() < 120
