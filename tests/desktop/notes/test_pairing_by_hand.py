"""Paragraphs are paired and parted by hand: by keys, by menus, taken back, kept, and told when they fit no longer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from tests.desktop.dossiers.evening import Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.decisions.decisions_dialog import DecisionsDialog
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.text_model import NEW_COLUMN, OLD_COLUMN
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Change, Side

pytestmark = pytest.mark.window
OLD = """# Declaration

1. The Secretary-General shall report on the progress made in building the information society.

2. States shall protect the privacy of their citizens online at all times.

3. We thank the kind hosts of the meeting for their tea and for the long evenings.
"""
NEW = """# Declaration

1. Privacy matters.

2. Progress is to be reported upon.

3. We thank the kind hosts of the meeting for their tea and for the long evenings.
"""
CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def begun(evening: Callable[[], Evening]) -> Evening:
    """Open the two drafts in Text."""
    made = evening()
    made.open(*made.files(OLD, NEW))
    made.do(Command.VIEW_TEXT)
    made.window.centre.workspace.finish()
    return made


def text(evening: Evening) -> TextView:
    """Return the Text view."""
    view = evening.window.centre.workspace.views[ViewName.TEXT]
    assert isinstance(view, TextView)
    return view


def stand_on(evening: Evening, side: Side, paragraph: int) -> None:
    """Go to a paragraph of the Text view by keys."""
    view = text(evening)
    view.setFocus()
    column = OLD_COLUMN if side is Side.OLD else NEW_COLUMN
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    for _ in range(view._rows.of[side, paragraph]):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Left if column == OLD_COLUMN else Qt.Key.Key_Right)


def pair_by_keys(evening: Evening, old: int, new: int) -> None:
    """Pair two paragraphs by keys alone."""
    stand_on(evening, Side.OLD, old)
    QTest.keyClick(text(evening).table, Qt.Key.Key_J, CTRL)
    assert "of rev0" in evening.window.status.waiting.text().lower() or evening.window.status.waiting.text()
    stand_on(evening, Side.NEW, new)
    QTest.keyClick(text(evening).table, Qt.Key.Key_J, CTRL)
    evening.until(lambda: is_paired(evening, old, new))


def is_paired(evening: Evening, old: int, new: int) -> bool:
    """Tell whether two paragraphs are linked by hand in what is on show."""
    comparison = evening.window.guide.comparison
    assert comparison is not None
    return any((link.old, link.new, link.paired_by_hand) == ((old,), (new,), True) for link in comparison.links)


def listed(evening: Evening) -> list[tuple[str, ...]]:
    """Return what was decided by hand, row by row of the list."""
    changes = evening.window.side_bar.changes
    changes.finish()
    return [row.by_hand for row in changes.model.rows()]


def test_two_paragraphs_are_paired_by_keys_and_taken_apart_again(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    assert not is_paired(made, 1, 2)
    pair_by_keys(made, 1, 2)
    assert made.window.status.waiting.isHidden()
    assert ("by hand: paired",) in listed(made)
    assert "You paired" in made.window.status.currentMessage()
    made.do(Command.UNDO)
    made.until(lambda: not is_paired(made, 1, 2))
    assert set(listed(made)) == {()}
    made.do(Command.REDO)
    made.until(lambda: is_paired(made, 1, 2))


@pytest.mark.parametrize("view", [Command.VIEW_TEXT, Command.VIEW_REDLINE])
def test_changes_that_are_gone_to_are_paired_though_nothing_faces_them(
    evening: Callable[[], Evening], view: Command
) -> None:
    made = begun(evening)
    made.do(view)
    made.wait(20)
    comparison = made.window.guide.comparison
    assert comparison is not None
    for side, paragraph in ((Side.OLD, 1), (Side.NEW, 2)):
        link = comparison.link_of(side)[paragraph]
        assert comparison.links[link].change in (Change.ADDED, Change.DELETED)
        made.window.guide.choose(link)
        made.wait(20)
        made.do(Command.PAIR)
    made.until(lambda: is_paired(made, 1, 2))


def test_the_place_stays_where_the_reader_was(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    place = text(made).place()
    pair_by_keys(made, 1, 2)
    assert text(made).place() == place
    assert text(made).hasFocus() or text(made).table.hasFocus()


def test_a_pair_is_parted_by_keys_and_left_to_the_program_again(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    stand_on(made, Side.NEW, 3)
    QTest.keyClick(text(made).table, Qt.Key.Key_Return)
    QTest.keyClick(text(made).table, Qt.Key.Key_J, CTRL | SHIFT)
    made.until(lambda: ("by hand: not paired",) in listed(made))
    comparison = made.window.guide.comparison
    assert comparison is not None
    kinds = {link.change for link in comparison.links if 3 in link.old or 3 in link.new}
    assert kinds == {Change.ADDED, Change.DELETED}
    made.do(Command.PAIRED_AS_JUDGED)
    made.until(lambda: set(listed(made)) == {()})


def test_it_is_there_when_the_window_opens_again(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    pair_by_keys(made, 1, 2)
    made.close()
    again = begun(evening)
    again.until(lambda: is_paired(again, 1, 2))


def test_the_menu_of_a_row_pairs_with_what_waits(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    stand_on(made, Side.OLD, 1)
    made.do(Command.PAIR)
    comparison = made.window.guide.comparison
    assert comparison is not None
    link = next(at for at, each in enumerate(comparison.links) if each.new == (2,))
    made.window.decisions.menu_on(link, made.window.mapToGlobal(made.window.rect().center()))
    (menu,) = [menu for menu in made.window.findChildren(QMenu) if menu.isVisible()]
    (pair,) = [action for action in menu.actions() if action.text().startswith("Pair with")]
    pair.trigger()
    menu.close()
    made.until(lambda: is_paired(made, 1, 2))


def test_escape_lets_go_of_what_waits(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    stand_on(made, Side.OLD, 1)
    made.do(Command.PAIR)
    assert made.window.status.waiting.text()
    QTest.keyClick(made.window, Qt.Key.Key_Escape)
    assert made.window.status.waiting.isHidden()
    stand_on(made, Side.NEW, 2)
    made.do(Command.PAIR)
    assert not is_paired(made, 1, 2)


def test_what_fits_no_longer_is_told_and_can_be_taken_back(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    pair_by_keys(made, 1, 2)
    made.do(Command.ONLY_EDITORIAL)
    made.until(lambda: any("by hand: editorial" in words for words in listed(made)))
    made.do(Command.UNPAIR)
    made.until(lambda: made.window.status.sentence.text().endswith("1 decision at rest"))
    made.do(Command.SHOW_DECISIONS)
    (dialog,) = made.window.findChildren(DecisionsDialog)
    told = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    (rests,) = [row for row, words in enumerate(told) if "rests" in words]
    assert "only editorial" in told[rests]
    dialog.list.setCurrentRow(rests)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Take back").click()
    made.until(lambda: "at rest" not in made.window.status.sentence.text())
    assert dialog.list.count() == len(told) - 1
    dialog.close()


def test_a_file_that_changed_is_told_and_the_decision_kept(evening: Callable[[], Evening]) -> None:
    made = begun(evening)
    pair_by_keys(made, 1, 2)
    Path(made.folder / "rev1.md").write_text(NEW + "\n4. More.\n", encoding="utf-8")
    stand_on(made, Side.NEW, 3)
    QTest.keyClick(text(made).table, Qt.Key.Key_Return)
    made.do(Command.UNPAIR)
    made.until(lambda: "changed since it was opened" in made.window.status.currentMessage())
    assert len(made.notebook.decisions) == 2
