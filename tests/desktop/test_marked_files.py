"""A file with tracked changes in the real window: alone it shows both its texts, beside another one the text after them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.marked import write_marked, write_plain
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import TextSide

pytestmark = pytest.mark.window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Open the window over a real worker."""
    make_application()
    bridge = WorkerBridge()
    made = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    bridge.close()


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    return write_marked(tmp_path / "draft.docx")


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return write_plain(tmp_path / "Rev.1.docx")


def drop(on: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    on.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


def shown(window: MainWindow) -> Comparison:
    assert window.session.comparison is not None
    return window.session.comparison


def first_texts(window: MainWindow) -> list[str]:
    return [shown(window).revision(side).paragraphs[0].text for side in Side]


def both(window: MainWindow) -> list[str]:
    return [picker.accessibleName() for picker in window.tool_bar.pickers.values()]


BEFORE = "We request the Secretariat to report annually on all reading rooms."
AFTER = "We request the Secretariat to report biennially on all reading rooms."


@pytest.mark.parametrize("how", ["named at the start", "dropped", "dropped on a side", "recent"])
def test_a_marked_file_alone_shows_its_two_texts(window: MainWindow, marked: Path, how: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        match how:
            case "named at the start":
                window.open_files([marked])
            case "dropped":
                drop(window, marked)
            case "dropped on a side":
                drop(window.centre.start.targets[Side.NEW], marked)
            case _:
                window.open_files([marked])
    if how == "recent":
        qtbot.waitUntil(lambda: bool(window.keeper.settings.recent))
        window.actions_[Command.CLOSE_COMPARISON].trigger()
        (row,) = window.centre.start.recent.findChildren(QPushButton)
        with qtbot.waitSignal(window.session.compared, timeout=60_000):
            row.click()
    assert first_texts(window) == [BEFORE, AFTER]
    assert both(window) == ["Earlier revision: Before its changes draft", "Later revision: After its changes draft"]
    assert window.windowTitle().endswith("draft.docx: Before ⇄ After — WSIS Desktop")
    qtbot.waitUntil(lambda: len(window.side_bar.changes.model.links) == 2)


def test_beside_another_file_the_text_after_the_changes_is_compared(
    window: MainWindow, plain: Path, marked: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([plain, marked])
    assert first_texts(window)[1] == AFTER
    assert both(window)[1] == "Later revision: draft after its changes"


def test_the_reader_takes_the_other_text_of_a_marked_file(
    window: MainWindow, plain: Path, marked: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([plain, marked])
    menu = window.tool_bar.pickers[Side.NEW].menu()
    offered = [action for action in menu.actions() if action.isVisible() and action.isCheckable()]
    words = ["Compare the text after its changes", "Compare the text before its changes"]
    assert [(action.text(), action.isChecked()) for action in offered] == list(zip(words, (True, False), strict=True))
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        offered[1].trigger()
    assert first_texts(window)[1] == BEFORE
    assert offered[1].isChecked()
    other = window.tool_bar.pickers[Side.OLD].menu()
    assert not [action for action in other.actions() if action.isVisible() and action.isCheckable()]


def test_another_file_beside_a_marked_one_meets_the_text_after_its_changes(
    window: MainWindow, plain: Path, marked: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([marked])
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.session.open_side(Side.NEW, plain)
    assert window.session.shown[Side.OLD].text is TextSide.AFTER
    assert first_texts(window)[0] == AFTER


def test_both_texts_can_be_swapped_and_keep_their_names(window: MainWindow, marked: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([marked])
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.actions_[Command.SWAP].trigger()
    assert first_texts(window) == [AFTER, BEFORE]
    assert both(window)[0] == "Earlier revision: After its changes draft"


# One revision by itself.


def test_one_file_named_at_the_start_is_read_by_itself(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([plain])
    assert window.centre.comparing
    assert window.session.alone
    view = window.centre.workspace.view
    assert view.place() is not None
    assert both(window) == ["Earlier revision: Rev.1", "Later revision"]
    qtbot.waitUntil(lambda: bool(window.status.sentence.text()))
    assert window.status.sentence.text() == "2 paragraphs"
    assert window.status.places[Side.OLD].text() == ""
    assert not window.actions_[Command.NEXT_CHANGE].isEnabled()
    window.actions_[Command.VIEW_PAGES].trigger()
    window.actions_[Command.VIEW_TEXT].trigger()
    bar = window.centre.workspace.find_bar
    window.actions_[Command.FIND].trigger()
    bar.field.setText("We")
    bar.query_changed.emit(bar.query())
    assert bar.count.text() == "1 of 3"


def test_a_file_on_the_start_page_can_be_read_before_another_comes(
    window: MainWindow, plain: Path, marked: Path, qtbot: QtBot
) -> None:
    target = window.centre.start.targets[Side.OLD]
    with qtbot.waitSignal(window.session.revision_read, timeout=60_000):
        drop(target, plain)
    (read,) = [button for button in target.findChildren(QPushButton) if button.text() == "Read it"]
    assert read.isVisible()
    read.click()
    assert both(window) == ["Earlier revision: Rev.1", "Later revision"]
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.session.open_side(Side.NEW, marked)
    assert window.actions_[Command.NEXT_CHANGE].isEnabled()
    qtbot.waitUntil(lambda: bool(window.side_bar.changes.model.links))
    assert window.side_bar.changes.isVisible()


def test_a_file_without_pages_opens_in_text_whichever_view_was_used_last(
    window: MainWindow, marked: Path, qtbot: QtBot
) -> None:
    window.actions_[Command.OPEN_SAMPLE].trigger()
    qtbot.waitUntil(lambda: window.centre.comparing, timeout=60_000)
    window.actions_[Command.VIEW_PAGES].trigger()
    qtbot.waitUntil(lambda: window.centre.workspace.view_name is ViewName.PAGES)
    window.open_files([marked])
    qtbot.waitUntil(lambda: window.centre.workspace.view_name is ViewName.TEXT, timeout=60_000)
    assert window.actions_[Command.VIEW_TEXT].isChecked()
    assert window.keeper.settings.view is ViewName.PAGES, "what the reader chose stays chosen"
    window.actions_[Command.OPEN_SAMPLE].trigger()
    qtbot.waitUntil(lambda: window.centre.workspace.view_name is ViewName.PAGES, timeout=60_000)
