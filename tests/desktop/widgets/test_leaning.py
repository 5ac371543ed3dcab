"""Fields of several lines hold their words at the side from which they are read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.notes.note_editor import GrowingEdit
from wsis_desktop.desktop.widgets.leaning import lean_with_words

ARABIC = "نطلب تقريرا كل سنة"


@pytest.fixture(params=[QPlainTextEdit, GrowingEdit])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> QPlainTextEdit:
    made: QPlainTextEdit = request.param()
    if not isinstance(made, GrowingEdit):
        lean_with_words(made)
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show()
    return made


def begins_at(field: QPlainTextEdit) -> int:
    """Return where the cursor stands before the first letter, from the left."""
    field.moveCursor(QTextCursor.MoveOperation.Start)
    return field.cursorRect().center().x()


@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
def test_words_begin_where_they_are_read_from_whichever_way_the_window_is(
    field: QPlainTextEdit, window: Qt.LayoutDirection
) -> None:
    field.setLayoutDirection(window)
    field.setPlainText(ARABIC)
    assert begins_at(field) > field.viewport().width() - 30
    field.setPlainText("We ask for a report each year.")
    assert begins_at(field) < 30
    field.setPlainText(f"\n  \n{ARABIC}\nand more")
    assert begins_at(field) > field.viewport().width() - 30


def test_words_change_sides_as_they_are_typed_and_nothing_is_left_to_undo(field: QPlainTextEdit) -> None:
    field.insertPlainText(ARABIC)
    assert begins_at(field) > field.viewport().width() - 30
    field.undo()
    assert field.toPlainText() == ""
    assert not field.document().isUndoAvailable()
    field.insertPlainText("Why?")
    assert begins_at(field) < 30
