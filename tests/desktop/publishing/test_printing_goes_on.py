"""What goes to the printer goes on, whatever is closed or printed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.publishing.test_publish_dialog import A4, Publishing
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.publishing.page_printer import PagePrinter
from wsis_desktop.worker.protocol import Render, Saved

pytestmark = pytest.mark.window


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publishing]:
    """Return a window whose printer writes files, the dialog on show."""
    outs = (tmp_path / f"printed{number}.pdf" for number in range(9))

    def begin(printing: PagePrinter) -> None:
        printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printing.printer.setOutputFileName(str(next(outs)))
        printing.print_pages()

    monkeypatch.setattr(PagePrinter, "begin", begin)
    desk = Publishing(tmp_path, monkeypatch)
    qtbot.addWidget(desk.window, before_close_func=lambda _window: desk.bridge.close())
    yield desk
    if desk.desk.dialog is not None:
        desk.desk.dialog.close()
    desk.window.close()


def written(made: Publishing) -> Path:
    """Write what was ordered last, as the worker does, and return where."""
    ordered = made.orders()[-1]
    path = Path(ordered.path)
    path.write_bytes(b"%PDF")
    made.answer(Saved(ordered.ticket, ordered.path, (A4,) * 3))
    return path


def drawn(made: Publishing, path: Path, page: int) -> None:
    """Draw a page that the printer has asked for."""
    asked = [each for each in made.client.asked if isinstance(each, Render) and each.path == str(path)]
    assert [each.page for each in asked] == list(range(1, page + 1))
    assert path.exists(), "the worker draws it from here"
    made.bridge.drawn.emit(asked[-1].ticket, QImage(165, 234, QImage.Format.Format_RGB32))
    QTest.qWait(10)


def printed(path: Path) -> int:
    """Return how many pages came out."""
    return path.read_bytes().count(b"/Type /Page\n")


def test_pages_go_on_to_the_printer_when_the_dialog_is_closed(made: Publishing, tmp_path: Path) -> None:
    made.dialog.print_.emit()
    path = written(made)
    drawn(made, path, 1)
    made.dialog.close()
    QTest.qWait(20)
    drawn(made, path, 2)
    assert made.window.status.currentMessage() == "Printing page 3 of 3"
    drawn(made, path, 3)
    assert made.window.status.currentMessage() == "Sent to the printer."
    assert printed(tmp_path / "printed0.pdf") == 3
    QTest.qWait(20)
    assert not path.exists(), "it is gone once it is printed"


def test_escape_ends_them_when_the_dialog_is_closed(made: Publishing, tmp_path: Path) -> None:
    made.dialog.print_.emit()
    path = written(made)
    drawn(made, path, 1)
    made.dialog.close()
    QTest.qWait(20)
    made.window.steward.escape()
    assert made.window.status.currentMessage() == "Printing was stopped: 1 of 3 pages had gone to the printer."
    QTest.qWait(20)
    assert not path.exists()
    assert printed(tmp_path / "printed0.pdf") == 2, "the page begun comes out empty"


def test_pages_go_on_to_the_printer_when_the_comparison_is_closed(made: Publishing, tmp_path: Path) -> None:
    made.dialog.close()
    made.window.actions_[Command.PRINT].trigger()
    path = written(made)
    drawn(made, path, 1)
    made.window.session.close()
    for page in (2, 3):
        drawn(made, path, page)
    assert printed(tmp_path / "printed0.pdf") == 3
    assert not path.exists()


def test_one_print_does_not_take_the_pages_of_another_away(made: Publishing, tmp_path: Path) -> None:
    made.dialog.close()
    made.window.actions_[Command.PRINT].trigger()
    first = written(made)
    made.window.actions_[Command.PRINT].trigger()
    second = written(made)
    for page in (1, 2, 3):
        drawn(made, first, page)
    QTest.qWait(20)
    for page in (1, 2, 3):
        drawn(made, second, page)
    assert [printed(tmp_path / f"printed{number}.pdf") for number in range(2)] == [3, 3]
    QTest.qWait(20)
    assert not second.exists()
