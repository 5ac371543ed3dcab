"""Bookmarks: put down, named, ordered, jumped to, and carried along."""

from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.desktop.notes.written import FIRST, SECOND, THIRD, Desk
from wsis_desktop.desktop.notes.bookmarks_panel import BookmarksPanel
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.comparison import Side, Span


@pytest.fixture
def notebook(desk: Desk) -> Notebook:
    made = desk.open()
    made.show(desk.compared(FIRST, SECOND))
    made.add_bookmark(Side.NEW, 1, Span(3, 10))
    for paragraph in (2, 3):
        made.add_bookmark(Side.NEW, paragraph, None)
    desk.until(lambda: len(made.bookmarks) == 3)
    return made


@pytest.fixture
def panel(desk: Desk, notebook: Notebook) -> BookmarksPanel:
    made = BookmarksPanel(notebook)
    desk.qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def fewer_than(panel: BookmarksPanel, before: int) -> bool:
    return len(names(panel)) < before


def names(panel: BookmarksPanel) -> list[str]:
    model = panel.list.model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_a_bookmark_is_called_by_its_place_until_it_is_named(desk: Desk, panel: BookmarksPanel) -> None:
    assert [name[:12] for name in names(panel)] == ["1 · request", "2 · We call ", "3 · We welco"]
    panel.list.item(1).setText("Lending data")
    desk.until(lambda: "Lending data" in [each.name for each in panel._notebook.bookmarks])
    assert names(panel)[1] == "Lending data"


def test_without_bookmarks_there_is_no_frame_and_the_button_has_the_keys(
    desk: Desk, panel: BookmarksPanel, notebook: Notebook
) -> None:
    assert panel.list.isVisible()
    assert panel.focusProxy() is panel.list
    for bookmark in notebook.bookmarks:
        notebook.delete_bookmark(bookmark)
    desk.until(lambda: not notebook.bookmarks)
    assert not panel.list.isVisible()
    assert panel.focusProxy() is panel.add_button


def test_numbers_and_clicks_lead_to_places(desk: Desk, panel: BookmarksPanel) -> None:
    with desk.qtbot.waitSignal(panel.place_chosen) as chosen:
        panel.jump(2)
    assert chosen.args is not None
    assert chosen.args[0].anchor.label == "2"
    with desk.qtbot.assertNotEmitted(panel.place_chosen):
        panel.jump(4)
    with desk.qtbot.waitSignal(panel.place_chosen):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)


def test_the_order_is_the_readers(desk: Desk, panel: BookmarksPanel, notebook: Notebook) -> None:
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.until(lambda: [each.anchor.label for each in notebook.bookmarks] == ["2", "1", "3"])
    panel.list.model().moveRow(QModelIndex(), 2, QModelIndex(), 0)
    desk.until(lambda: [each.anchor.label for each in notebook.bookmarks] == ["3", "2", "1"])
    notebook.undo()
    desk.until(lambda: [each.anchor.label for each in notebook.bookmarks] == ["2", "1", "3"])


def test_delete_takes_one_away_and_undo_brings_it_back(desk: Desk, panel: BookmarksPanel, notebook: Notebook) -> None:
    panel.list.setCurrentRow(1)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    desk.until(lambda: len(names(panel)) == 2)
    notebook.undo()
    desk.until(lambda: len(names(panel)) == 3)


def test_delete_goes_on_with_the_one_that_follows(desk: Desk, panel: BookmarksPanel) -> None:
    panel.list.setCurrentRow(1)
    rows = []
    while names(panel):
        before = len(names(panel))
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
        desk.until(partial(fewer_than, panel, before))
        rows.append(panel.list.currentRow())
    assert rows == [1, 0, -1]


def test_they_come_along_and_keep_their_order(desk: Desk, panel: BookmarksPanel, notebook: Notebook) -> None:
    notebook.show(desk.compared(SECOND, THIRD, ("rev2.md", "rev3.md")))
    desk.until(lambda: desk.carried and len(notebook.bookmarks) == 3)
    assert [notebook.place_of(each) for each in notebook.bookmarks] == [Side.NEW] * 3
    panel.list.setCurrentRow(2)
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.until(lambda: [each.anchor.label for each in notebook.bookmarks] == ["1", "3", "2"])


def test_an_empty_list_says_how_to_begin(desk: Desk) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    panel = BookmarksPanel(notebook)
    desk.qtbot.addWidget(panel)
    assert not panel._empty.isHidden()
    assert not panel.add_button.isEnabled()
    panel.set_here(Here({Side.OLD: (1,), Side.NEW: (1,)}, "1"))
    assert panel.add_button.text() == "Bookmark ¶ 1"
    assert panel.add_button.isEnabled()
