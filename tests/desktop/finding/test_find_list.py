"""What is found is counted, listed by section with its context, and led to; options are remembered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.finding.find_bar import FindBar
from wsis_desktop.desktop.finding.found_dock import FoundDock
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

OLD = """# Declaration on libraries

## Access

1. We welcome the libraries of every town.

2. We request the Secretariat to report annually.

## Finance

3. We thank the libraries and all donors.
"""
NEW = OLD.replace("annually", "often").replace("all donors", "all donors of libraries")


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Evening]]:
    """Return what opens the window anew with two revisions on show."""
    evenings: list[Evening] = []

    def opened() -> Evening:
        for earlier in evenings:
            earlier.close()
        evenings.append(Evening(qtbot, tmp_path))
        evenings[-1].open(*evenings[-1].files(OLD, NEW))
        return evenings[-1]

    yield opened
    for each in evenings:
        each.close()


def find(evening: Evening, words: str) -> FindBar:
    evening.do(Command.FIND)
    bar = evening.window.centre.workspace.find_bar
    bar.field.setText(words)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    return bar


def rows(dock: FoundDock) -> list[str]:
    model = dock.model
    return [str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_the_list_has_sections_context_and_leads_to_each_match(begin: Callable[[], Evening]) -> None:
    evening = begin()
    bar = find(evening, "libraries of")
    bar.listed.click()
    dock = evening.window.finding.dock
    evening.until(dock.isVisible)
    evening.until(lambda: rows(dock))  # it is filled in turns
    assert rows(dock) == [
        "Access  (2)",
        "Rev.0 ¶ 1: We welcome the libraries of every town.",
        "Rev.1 ¶ 1: We welcome the libraries of every town.",
    ]
    bar.field.setText("libraries")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    evening.until(lambda: rows(dock)[0].startswith("Declaration on libraries  (2)"))
    assert dock.told.text() == bar.count.text()
    last = dock.model.index(dock.model.rowCount() - 1, 0)
    dock.list.setFocus()
    dock.list.setCurrentIndex(last)
    QTest.keyClick(dock.list, Qt.Key.Key_Return)
    assert bar.count.text().startswith("7 of 7")
    evening.do(Command.FIND_NEXT)
    assert bar.count.text().startswith("1 of 7")
    assert dock.list.currentIndex().row() == 1, "the list follows"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert dock.isHidden()


def test_one_side_a_wrong_expression_and_a_slow_one_are_told(begin: Callable[[], Evening]) -> None:
    evening = begin()
    bar = find(evening, "libraries")
    bar.side.choose(Side.NEW)
    bar.side.activated.emit(bar.side.currentIndex())
    assert bar.count.text() == "1 of 4"
    bar.field.setText("unicorn")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "Not found in Rev.1"
    bar.regular.click()
    bar.field.setText("(lib")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.isVisible()
    assert bar.told.text().startswith("This is no regular expression: ")
    bar.field.setText("lib.*?s")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.isHidden()
    assert bar.count.text() == "1 of 4"
    evening.open(*evening.files(OLD, NEW + "\n4. " + "a" * 60 + "!\n"))
    bar.field.setText("(a+)+$")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.text().startswith("This expression takes too long")


def test_notes_are_found_and_led_to(begin: Callable[[], Evening]) -> None:
    evening = begin()
    evening.write(Side.NEW, 5, "Ask Zanzibar.")
    bar = find(evening, "zanzibar")
    assert bar.count.text() == "Not found in either revision"
    bar.notes.click()
    bar.listed.click()
    assert bar.count.text().endswith("1 in notes")
    dock = evening.window.finding.dock
    evening.until(lambda: rows(dock) == ["Notes  (1)", "comment: Ask Zanzibar."])
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert evening.window.status.places[Side.NEW].text().endswith("¶ 3")


def test_the_options_are_remembered(begin: Callable[[], Evening]) -> None:
    evening = begin()
    bar = find(evening, "libraries")
    for button in (bar.regular, bar.notes, bar.listed, bar.match_case):
        button.click()
    again = begin()
    found = again.window.centre.workspace.find_bar
    assert [button.isChecked() for button in (found.regular, found.notes, found.listed, found.match_case)] == [True] * 4
    assert not found.whole_words.isChecked()
    find(again, "Libr")
    again.until(again.window.finding.dock.isVisible)


def test_tab_goes_through_the_bar_as_it_is_read(begin: Callable[[], Evening]) -> None:
    evening = begin()
    bar = find(evening, "libraries")
    bar.field.setFocus()
    wanted: list[QWidget | None] = [
        bar.field,
        bar.match_case,
        bar.whole_words,
        bar.regular,
        bar.side,
        bar.notes,
        bar.previous,
        bar.next,
        bar.listed,
    ]
    order = [QApplication.focusWidget()]
    while len(order) < len(wanted):
        QTest.keyClick(evening.window, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == wanted


def test_ten_thousand_matches_are_listed_as_they_are_scrolled_to(begin: Callable[[], Evening]) -> None:
    evening = begin()
    many = "# Title\n\n" + "\n\n".join(f"{number}. {'the the ' * 20}" for number in range(1, 60))
    evening.open(*evening.files(many, many.replace("59.", "60.")))
    bar = find(evening, "the")
    evening.window.centre.workspace.seeking.finish()
    bar.listed.click()
    dock = evening.window.finding.dock
    evening.until(lambda: dock.model.found)
    found = dock.model.found
    assert found is not None
    assert dock.model.rowCount() < len(found)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text().startswith("4,720 of 4,720")
    assert dock.list.currentIndex().row() == len(found) - 1, "the last one is reached"
