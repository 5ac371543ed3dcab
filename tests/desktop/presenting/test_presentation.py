"""F5 shows one pair at a time in large type, F11 fills the screen, and Ctrl+Alt+P prints what is on show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from tests.desktop.drafts import comparison
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.presenting.pair_words import pair_words
from wsis_desktop.desktop.presenting.presentation import Presentation
from wsis_desktop.desktop.publishing.page_printer import PagePrinter
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import PageSize
from wsis_desktop.publishing.kinds.kind import Output
from wsis_desktop.worker.protocol import Publish, Render, Saved

pytestmark = pytest.mark.window

OLD = """# Declaration on libraries

1. We welcome the libraries of every town.

2. We request the Secretariat to report annually.

3. We thank all donors.
"""
NEW = OLD.replace("annually", "often").replace("all donors", "the donors")
NAMES = {Side.OLD: "Rev.1", Side.NEW: "Rev.2"}


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    """Return a window with two revisions on show."""
    made = Evening(qtbot, tmp_path)
    made.open(*made.files(OLD, NEW))
    made.window.side_bar.changes.finish()
    yield made
    made.close()


def begin(evening: Evening) -> Presentation:
    evening.do(Command.PRESENT)
    screen = evening.window.presenting.screen
    assert screen is not None
    assert screen.isFullScreen()
    screen.resize(1280, 720)
    return screen


def test_changes_are_stepped_through_and_the_window_stands_there_afterwards(evening: Evening) -> None:
    evening.do(Command.NEXT_CHANGE)
    screen = begin(evening)
    assert screen.foot.text() == "Change 1 of 2"
    assert "annually</s>" in screen.texts[Side.OLD].text()
    assert "often</u>" in screen.texts[Side.NEW].text()
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert screen.heads[Side.NEW].text() == "Rev.1 ¶ 3"
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert screen.foot.text() == "That was the last change."
    QTest.keyClick(screen, Qt.Key.Key_Left)
    QTest.keyClick(screen, Qt.Key.Key_Up)
    assert screen.heads[Side.OLD].text() == "Rev.0 ¶ 1"
    assert screen.foot.text() == "", "an unchanged pair is no change"
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert evening.window.presenting.screen is None
    assert evening.window.status.places[Side.NEW].text().endswith("¶ 1")


def test_it_is_heard_which_change_it_is_what_became_of_it_and_where_changes_end(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.presenting.presentation.announcing", lambda: True)
    monkeypatch.setattr(
        "wsis_desktop.desktop.presenting.presentation.announce", lambda _part, words: said.append(words)
    )
    evening.do(Command.NEXT_CHANGE)
    screen = begin(evening)
    name = screen.accessibleName()
    assert name.startswith("Change 1 of 2. edited, item 2: ")
    assert "annually" in name.split("Rev.0")[0], "which words changed, before both texts"
    assert "We request the Secretariat to report often" in name
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert screen.accessibleName().startswith("Change 2 of 2. edited, item 3: ")
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert said == ["That was the last change."]


def test_the_type_is_large_shrinks_to_fit_and_follows_plus_and_minus(evening: Evening) -> None:
    screen = begin(evening)
    short = screen.size_of_type
    assert short >= 720 // 24
    QTest.keyClick(screen, Qt.Key.Key_Minus)
    assert screen.size_of_type < short
    QTest.keyClick(screen, Qt.Key.Key_0)
    long = {side: pair_words(comparison(), 2, NAMES, LIGHT)[side] for side in Side}
    for side, words in long.items():
        screen.texts[side].setText(words.html * 12)
    screen._fit()
    assert screen.size_of_type < short
    screen.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_each_head_stands_over_its_text_also_beside_a_scroll_bar(
    evening: Evening, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    screen = begin(evening)
    screen.setLayoutDirection(direction)
    for side in Side:
        screen.texts[side].setText("<p>We welcome the libraries of every town.</p>" * 60)
    screen._fit()

    def aligned() -> None:
        for side in Side:
            places = [label.mapTo(screen, QPoint(0, 0)).x() for label in (screen.heads[side], screen.texts[side])]
            assert abs(places[0] - places[1]) <= 1
            assert abs(screen.heads[side].width() - screen.texts[side].width()) <= 1

    qtbot.waitUntil(lambda: screen._area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(aligned)
    screen.close()


def test_no_line_is_cut_at_the_edges(evening: Evening, qtbot: QtBot) -> None:
    screen = begin(evening)
    sides = pair_words(comparison(), 2, NAMES, LIGHT)
    for side, times in zip(Side, (23, 31), strict=True):
        screen.texts[side].setText(sides[side].html * times)
    screen._fit()
    bar, viewport = screen._area.verticalScrollBar(), screen._area.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    covered = 0
    for place in range(0, bar.maximum(), 61):
        bar.setValue(place)
        seen = viewport.grab().toImage()
        for box in screen.whole_lines.cut():
            assert box.height() < 2 * screen.size_of_type
            bare = QImage(box.size(), seen.format())
            bare.fill(QColor(LIGHT.paper))
            assert seen.copy(box) == bare
            covered += 1
        # Grounds of marks fill lines that end at the edge: but for these it is bare.
        grounds = {QColor(ground).rgb() for ground in (LIGHT.paper, LIGHT.inserted, LIGHT.deleted)}
        for y in (0, seen.height() - 1):
            assert {seen.pixel(x, y) for x in range(seen.width())} <= grounds, (place, y)
    assert covered > 10
    screen.close()


def test_the_text_that_came_is_marked_whole_and_what_is_not_there_is_said() -> None:
    sides = pair_words(comparison(), 9, NAMES, LIGHT)
    assert sides[Side.OLD].spoken == "nothing in Rev.1"
    assert ">We call for better data.</u>" in sides[Side.NEW].html
    assert sides[Side.NEW].head == "Rev.2 ¶ 6"
    split = pair_words(comparison(), 7, NAMES, LIGHT)[Side.NEW]
    assert split.head == "Rev.2 ¶ 4, 4 bis"
    assert split.html.count("<p ") == 2


def test_the_screen_is_filled_and_given_back(evening: Evening) -> None:
    evening.do(Command.FULL_SCREEN)
    assert evening.window.isFullScreen()
    evening.window.steward.escape()
    assert not evening.window.isFullScreen()
    assert not evening.window.actions_[Command.FULL_SCREEN].isChecked()


@pytest.mark.parametrize(("view", "kind"), [(Command.VIEW_TEXT, "side-by-side"), (Command.VIEW_REDLINE, "redline")])
def test_what_is_on_show_is_printed(evening: Evening, view: Command, kind: str) -> None:
    evening.do(view)
    evening.do(Command.PRINT)
    assert evening.client is not None
    (asked,) = [each for each in evening.client.asked if isinstance(each, Publish)]
    assert asked.order.kind.name == kind
    assert asked.order.output is Output.PDF
    assert evening.window.status.currentMessage() == "Setting the pages to print…"
    evening.window.steward.escape()
    assert not evening.window.printing.work.busy, "Escape lets go of it"
    assert evening.window.status.currentMessage() == ""


def test_escape_ends_what_is_being_printed(evening: Evening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "printed.pdf"

    def begin(printing: PagePrinter) -> None:
        printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printing.printer.setOutputFileName(str(out))
        printing.print_pages()

    monkeypatch.setattr(PagePrinter, "begin", begin)
    evening.do(Command.PRINT)
    assert evening.client is not None
    asked = evening.client.asked[-1]
    assert isinstance(asked, Publish)
    evening.client.take(Saved(asked.ticket, asked.path, (PageSize(595, 842),) * 3))
    drawn = evening.client.asked[-1]
    assert isinstance(drawn, Render)
    evening.window.session.bridge.drawn.emit(drawn.ticket, QImage(165, 234, QImage.Format.Format_RGB32))
    assert evening.window.status.currentMessage() == "Printing page 2 of 3"
    evening.window.steward.escape()
    assert evening.window.status.currentMessage() == "Printing was stopped: 1 of 3 pages had gone to the printer."
    assert evening.client.asked[-1].ticket in evening.client.cancelled
    evening.wait(20)
    assert not evening.window.printing.give_up(), "it is over"


def test_a_text_without_pages_cannot_be_printed_alone(evening: Evening) -> None:
    evening.do(Command.CLOSE_COMPARISON)
    (path,) = evening.files(OLD)
    evening.open(path)
    evening.do(Command.PRINT)
    assert evening.window.status.currentMessage().startswith("This file has no pages to print.")
