"""What was open is let go of when it is closed: nothing of it stays behind, however often that happens."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import Paragraph, Revision

pytestmark = pytest.mark.window

OLD = "# Declaration on libraries\n\n" + "\n\n".join(
    f"{number}. We welcome library {number}." for number in range(1, 30)
)
NEW = OLD.replace("library 7.", "the library 7.").replace("3. We welcome", "3. We note")
TIMES = 3
VIEWS = (Command.VIEW_PAGES, Command.VIEW_REDLINE, Command.VIEW_SUMMARY, Command.VIEW_TEXT)


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    """Return a window with nothing open."""
    made = Evening(qtbot, tmp_path)
    yield made
    made.close()


def use(evening: Evening) -> None:
    """Open two revisions, look at them in every way, and close them."""
    evening.open(*evening.files(OLD, NEW))
    for view in VIEWS:
        evening.do(view)
        evening.wait(1)
    evening.do(Command.NEXT_CHANGE)
    evening.do(Command.FIND)
    bar = evening.window.centre.workspace.find_bar
    bar.field.setText("library")
    bar.query_changed.emit(bar.query())
    evening.do(Command.PALETTE)
    dialog = evening.window.palette_desk.dialog
    assert dialog is not None
    dialog.field.setText("12")
    dialog.reject()
    evening.do(Command.PRESENT)
    evening.window.presenting.leave()
    evening.do(Command.CLOSE_COMPARISON)
    evening.hear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def alive(kind: type) -> int:
    return sum(isinstance(each, kind) for each in gc.get_objects())


def test_closing_lets_go_of_the_texts_and_makes_no_new_parts(evening: Evening) -> None:
    use(evening)
    # The second time brings what is made when it is first wanted.
    use(evening)
    assert evening.client is not None
    evening.client.asked.clear()
    evening.client._done = 0
    gc.collect()
    before = {kind: alive(kind) for kind in (Comparison, Revision, Paragraph)}
    parts = len(evening.window.findChildren(QObject))
    for _ in range(TIMES):
        use(evening)
        evening.client.asked.clear()
        evening.client._done = 0
    gc.collect()
    assert {kind: alive(kind) for kind in before} == before
    assert len(evening.window.findChildren(QObject)) <= parts + TIMES, "dialogs and screens are gone with their end"
    assert alive(Comparison) == 0, "nothing is open"
