"""The revisions of a dossier named, put in order, taken out and put back: and never a note lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.desktop.accessible import nameless, small, unseen_focus
from tests.desktop.dossiers.evening import ONE, TEXTS, TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers.revisions_dialog import RevisionsDialog
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

Begin = Callable[[], Evening]


def arranged(window: Evening) -> RevisionsDialog:
    window.do(Command.REVISIONS)
    (dialog,) = window.window.findChildren(RevisionsDialog)
    window.hear()
    return dialog


def rows(dialog: RevisionsDialog) -> list[str]:
    return [dialog.list.item(at).text().split("  ")[0] for at in range(dialog.list.count())]


def answer(dialog: RevisionsDialog, words: str) -> str:
    (asking,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    told = asking.informativeText()
    (button,) = [button for button in asking.findChildren(QPushButton) if button.text() == words]
    button.click()
    return told


def test_there_is_nothing_to_arrange_while_nothing_is_kept(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE))
    assert not window.window.actions_[Command.REVISIONS].isEnabled()
    window.write(Side.NEW, 1, "Too seldom.")
    assert window.window.actions_[Command.REVISIONS].isEnabled()


def test_it_can_be_used_without_a_mouse_and_without_eyes(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    dialog = arranged(window)
    assert (nameless(dialog), small(dialog), unseen_focus(dialog)) == ([], [], [])
    dialog.reject()


def test_all_fields_begin_at_one_place(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    dialog = arranged(window)
    assert len({field.x() for field in (dialog.title, dialog.symbol, dialog.date, dialog.name)}) == 1
    assert dialog.list.height() > dialog.height() / 3
    dialog.reject()


def test_a_revision_is_named_and_everything_calls_it_so(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    dialog = arranged(window)
    dialog.list.setCurrentRow(3)
    dialog.symbol.setText("A/CONF.12/Rev.9")
    dialog.date.setText("4 June 2026")
    QTest.keyClick(dialog.date, Qt.Key.Key_Return)
    window.hear()
    window.until(lambda: window.entries[3].symbol == "A/CONF.12/Rev.9")
    assert rows(dialog) == ["Rev.0", "Rev.1", "Rev.2", "Rev.9"]
    dialog.title.setText("Libraries for all")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    window.hear()
    dialog.reject()
    window.until(lambda: "Rev.2 ⇄ Rev.9" in window.window.windowTitle())
    window.hear()
    assert window.picked(Side.NEW)[3].text() == "Rev.9 · A/CONF.12/Rev.9 · 4 June 2026"
    for each in window.entries[:1]:
        window.window.dossiers.arranging.rename(each, symbol="", date="", title="Zero draft of a declaration")
    window.hear()
    assert window.picked(Side.NEW)[0].text() == "Rev.0 · Zero draft of a declaration", "titles that differ are told"
    window.do(Command.CLOSE_COMPARISON)
    window.hear()
    (row,) = window.window.centre.start.dossiers.rows
    assert "Libraries for all" in row.accessibleName()
    assert "Rev.2 ⇄ Rev.9" in row.accessibleName()


def test_revisions_are_put_in_order_by_keyboard(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, TWO, ONE))
    window.until(lambda: window.entries)
    dialog = arranged(window)
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    window.hear()
    assert rows(dialog) == ["Rev.0", "Rev.2", "Rev.1"]
    assert dialog.list.currentRow() == 1, "what was moved stays chosen"
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    window.hear()
    assert rows(dialog) == ["Rev.2", "Rev.0", "Rev.1"]
    assert not dialog.earlier.isEnabled()
    dialog.reject()
    window.do(Command.UNDO)
    window.hear()
    assert [each.file_name for each in window.entries] == ["rev0.md", "rev2.md", "rev1.md"]


def test_a_revision_taken_out_keeps_its_notes_and_comes_back_with_them(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS[:3]))
    window.until(lambda: window.entries)
    window.hold_worker(held=True)  # What is deleted first does not come along to the next revision.
    window.write(Side.NEW, 4, "Deeply?")
    deleted = window.write(Side.OLD, 1, "To be deleted.")
    window.notebook.delete(deleted)
    window.hear()
    window.hold_worker(held=False)
    dialog = arranged(window)
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    told = answer(dialog, "Take it out")
    assert told.startswith("It is kept with its note, and comes back with it when you put it back or add its file.")
    window.until(lambda: window.shown == ["rev0.md", "rev1.md"])
    window.hear()
    assert [each.file_name for each in window.entries] == ["rev0.md", "rev1.md"]
    assert not window.notebook.notes
    window.notebook.empty_bin()
    window.hear()
    assert window.notebook.binned == (), "the deleted note is gone for good"
    assert dialog.out_list.count() == 1
    dialog.back.click()
    window.hear()
    assert [note.body for note in window.notebook.notes] == ["Deeply?"]
    assert [each.file_name for each in window.entries] == ["rev0.md", "rev1.md", "rev2.md"]
    dialog.reject()


def test_the_last_revision_stays(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE))
    window.write(Side.NEW, 1, "Too seldom.")
    dialog = arranged(window)
    for _ in range(2):
        dialog.list.setCurrentRow(0)
        dialog.out.click()
        if dialog.out.isEnabled():
            answer(dialog, "Take it out")
        window.hear()
        window.until(lambda: not window.window.session.busy)
        window.hear()
    assert rows(dialog) == ["Rev.1"]
    assert not dialog.out.isEnabled()
    assert window.window.session.alone
    assert [note.body for note in window.notebook.notes] == ["Too seldom."]
    dialog.reject()


def test_taking_out_what_is_not_on_show_leaves_the_two_that_are(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS[:3]))
    window.until(lambda: window.entries)
    dialog = arranged(window)
    dialog.list.setCurrentRow(0)
    dialog.out.click()
    assert answer(dialog, "Take it out").startswith("The library keeps its copy of the file")
    window.hear()
    window.until(lambda: rows(dialog) == ["Rev.1", "Rev.2"])
    assert dialog.out_list.count() == 1
    assert dialog.out_list.isVisible()
    assert window.shown == ["rev1.md", "rev2.md"]
    dialog.reject()
