"""Files that are dropped are taken as copies, and as files wherever in the window they fall."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import TEXTS, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.starting.dropping import take_copy
from wsis_desktop.model.comparison import Side

ALL = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    made = Evening(qtbot, tmp_path)
    yield made
    made.close()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def entering(data: QMimeData, possible: Qt.DropAction = ALL) -> QDragEnterEvent:
    return QDragEnterEvent(QPoint(5, 5), possible, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def dropped(widget: QWidget, data: QMimeData) -> QDropEvent:
    """Drop on a widget as Qt does where the pointer proposes to move; what it leaves goes to what is behind it."""
    event = QDropEvent(QPointF(5, 5), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    taken = widget
    while not (taken.acceptDrops() and _enters(taken, data)):
        parent = taken.parentWidget()
        assert parent is not None, "nothing takes it"
        taken = parent
    QCoreApplication.sendEvent(taken, event)
    return event


def _enters(widget: QWidget, data: QMimeData) -> bool:
    event = entering(data)
    event.ignore()
    QCoreApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_what_is_dragged_is_taken_as_a_copy_whatever_is_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    for possible in (ALL, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction):
        data = files(tmp_path / "rev1.md")
        event = entering(data, possible)
        event.setDropAction(Qt.DropAction.MoveAction)
        take_copy(event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


@pytest.mark.window
def test_no_place_of_the_start_page_has_a_file_moved(evening: Evening, tmp_path: Path) -> None:
    path = tmp_path / "rev1.md"
    path.write_text(TEXTS[0], encoding="utf-8")
    for place in (evening.window.centre.start.targets[Side.OLD], evening.window.centre.start.viewport()):
        assert dropped(place, files(path)).dropAction() is Qt.DropAction.CopyAction


@pytest.mark.window
def test_files_dropped_on_fields_fall_to_the_window_and_words_stay_theirs(
    evening: Evening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening.open(*evening.files(*TEXTS[:2]))
    window = evening.window
    for command in (Command.FIND, Command.SHOW_CALENDAR, Command.WRITE_BRIEFING, Command.NOTE):
        evening.do(command)
    evening.wait(50)
    panel = window.notes.dock.panel
    editor = panel.editor
    assert editor is not None
    calendar, briefing = window.calendar.panel, window.briefings.writing.panel
    assert calendar is not None
    assert briefing is not None
    fields: list[QWidget] = [
        *(editor.body, editor.proposed, editor.tags, panel.filter, calendar.line),
        *(briefing.title, briefing.author, window.centre.workspace.find_bar.field),
    ]
    taken: list[list[Path]] = []
    monkeypatch.setattr(window.steward, "take_files", lambda paths: taken.append(list(paths)))
    for field in fields:
        under = field.viewport() if isinstance(field, QAbstractScrollArea) else field
        assert dropped(under, files(tmp_path / "rev3.md")).dropAction() is Qt.DropAction.CopyAction
    assert taken == [[tmp_path / "rev3.md"]] * len(fields)
    words = QMimeData()
    words.setText("of the capital")
    assert isinstance(editor.body, QPlainTextEdit)
    assert _enters(editor.body.viewport(), words)
