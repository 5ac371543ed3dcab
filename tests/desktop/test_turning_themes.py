"""Another theme is taken off and put on once, and leaves nothing of the one before."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from tests.desktop.dossiers.evening import TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.desktop.starting.drawn_button import Drawing
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel

pytestmark = pytest.mark.window


class Dressings(QObject):
    """Counts how often each widget is told that its style is another, by where it lies in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[int] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let the event pass."""
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.told[place(watched)] += 1
        return False


class Paints(QObject):
    """Counts how often a window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's own
        """Count, and let the event pass."""
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    """Return a window in the light theme, with a comparison, its brackets and the find bar on show."""
    made = Evening(qtbot, tmp_path)
    made.window.looks.choose(ThemeChoice.LIGHT)
    made.open(*made.files(ZERO, TWO))
    for command in (Command.VIEW_TEXT, Command.SHOW_BRACKETS, Command.FIND):
        made.do(command)
    made.wait(100)
    yield made
    made.close()


def place(widget: QWidget) -> int:
    """Return where a widget lies in memory; who keeps hold of widgets ends the process when their window is deleted."""
    return int(getCppPointer(widget)[0])


def until_painted(evening: Evening) -> None:
    """Wait until the window has been dressed and may be painted."""
    evening._qtbot.waitUntil(evening.window.updatesEnabled)


def look(evening: Evening, choice: ThemeChoice) -> QImage:
    """Return what is seen of the window in a theme."""
    evening.window.looks.choose(choice)
    evening.window.centre.workspace.view.setFocus()
    until_painted(evening)
    evening.wait(50)
    return evening.window.grab().toImage()


def test_each_part_is_told_of_another_theme_once_and_what_is_hidden_a_moment_later(
    evening: Evening, qtbot: QtBot
) -> None:
    dressings, application = Dressings(), QApplication.instance()
    assert application is not None
    application.installEventFilter(dressings)
    evening.window.looks.choose(ThemeChoice.DARK)
    parts = {place(each) for each in QApplication.allWidgets()}
    seen = {place(each) for each in QApplication.allWidgets() if each.isVisible()}
    assert len(parts) > 100
    assert not dressings.told, "one sheet is taken off, and the other one not yet on"
    told: list[set[int]] = []
    evening.window.looks.changed.connect(lambda: told.append({*dressings.told}))
    qtbot.waitUntil(lambda: bool(told))
    assert seen <= told[0] < parts
    qtbot.waitUntil(lambda: parts & {*map(place, QApplication.allWidgets())} <= {*dressings.told})
    application.removeEventFilter(dressings)
    assert dressings.told.total() <= 1.3 * len(parts), "Qt by itself would dress each as often as it lies in others"


def test_the_theme_that_holds_dresses_nothing_when_it_is_chosen_again(evening: Evening) -> None:
    dressings, application = Dressings(), QApplication.instance()
    assert application is not None
    application.installEventFilter(dressings)
    evening.window.looks.choose(ThemeChoice.LIGHT)
    until_painted(evening)
    application.removeEventFilter(dressings)
    parts = len(QApplication.allWidgets())
    assert dressings.told.total() < parts / 4, (dressings.told.total(), parts)


def test_a_window_turned_to_other_themes_and_back_looks_as_before(evening: Evening) -> None:
    themes = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST_LIGHT)
    first = [look(evening, theme) for theme in themes]
    assert first[0] != first[1] != first[2]
    assert [look(evening, theme) == image for theme, image in zip(themes, first, strict=True)] == [True] * 3


def test_one_theme_is_taken_off_another_put_on_and_painted_in_a_turn_each(evening: Evening) -> None:
    window, paints, application = evening.window, Paints(evening.window), QApplication.instance()
    assert isinstance(application, QApplication)
    dressed = list[tuple[int, bool, bool]]()
    window.looks.changed.connect(
        lambda: dressed.append((paints.count, window.updatesEnabled(), bool(application.styleSheet())))
    )
    window.looks.choose(ThemeChoice.DARK)
    window.repaint()
    assert (paints.count, window.updatesEnabled(), application.styleSheet()) == (0, False, ""), (
        "in one turn, all that would hold the window"
    )
    until_painted(evening)
    assert dressed == [(0, False, True)]
    evening._qtbot.waitUntil(lambda: paints.count > 0)
    assert window.updatesEnabled()


def test_a_window_whose_theme_is_chosen_before_the_screen_asks_for_it_is_painted(qtbot: QtBot, tmp_path: Path) -> None:
    made = Evening(qtbot, tmp_path)
    paints = Paints(made.window)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        made.window.looks.choose(choice)
    qtbot.waitUntil(lambda: paints.count > 0)
    made.close()
    assert paints.count > 0


def test_a_theme_chosen_twice_in_one_turn_leaves_a_window_that_is_painted(evening: Evening) -> None:
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        evening.window.looks.choose(choice)
    until_painted(evening)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.styleSheet() == style_sheet(LIGHT)


def test_parts_that_are_hidden_take_the_theme_a_moment_later(evening: Evening) -> None:
    start = evening.window.centre.start
    for choice, theme in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        evening.window.looks.choose(choice)
        until_painted(evening)
        evening.wait(50)
        assert not start.isVisible()
        assert start.swap.drawing == Drawing(IconName.SWAP, theme.soft, theme.resting)


def test_words_that_wrap_are_given_no_more_room_than_their_font_needs(qtbot: QtBot) -> None:
    label = WrappingLabel("Pages of a PDF stay white in every theme, as paper does. " * 3)
    label.setFixedWidth(200)
    qtbot.addWidget(label)
    label.show()
    heights = []
    for size in (12, 24, 12):
        label.setStyleSheet(f"font-size: {size}px;")
        heights.append(label.minimumHeight())
    label.hide()
    assert heights[0] == heights[2] < heights[1]
