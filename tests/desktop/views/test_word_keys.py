"""Words are selected by keys alone in every view: from word to word, and from there as far as wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.comparing.drafts import compared
from tests.desktop.views.made import Sheets, bring_up, every_kind, long_pair
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Comparison, Side

View = TextView | PagesView | RedlineView
Maker = Callable[[], View]
Opener = Callable[[Maker, Comparison], View]
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT, RIGHT, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down
EVERY = pytest.mark.parametrize(
    "make", [TextView, lambda: PagesView(Sheets()), RedlineView], ids=["text", "pages", "redline"]
)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    views: list[View] = []

    def opened(make: Maker, comparison: Comparison) -> View:
        view = make()
        bring_up(view, comparison, qtbot)
        views.append(view)
        return view

    yield opened
    for view in views:
        view.close()


def press(view: View, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> str:
    """Press a key in a view, and return what is selected then."""
    QTest.keyClick(keys_of(view), key, held)
    return view.selected_text()


def keys_of(view: View) -> QWidget:
    keys = view.focusProxy()
    assert keys is not None
    return keys


@EVERY
def test_ctrl_goes_from_word_to_word_and_shift_selects_on_from_there(opened: Opener, make: Maker) -> None:
    view = opened(make, every_kind(pages=True))
    view.show_link(7)
    assert press(view, RIGHT, CTRL) == "We"
    assert press(view, RIGHT, CTRL) == "thank"
    assert press(view, RIGHT, CTRL | SHIFT) == "thank the"
    assert press(view, RIGHT, SHIFT) == "thank the "
    assert press(view, RIGHT, CTRL | SHIFT) == "thank the host"
    assert press(view, LEFT, SHIFT) == "thank the hos"
    assert press(view, LEFT, CTRL | SHIFT) == "thank the "
    assert press(view, LEFT, CTRL) == "We"
    assert press(view, RIGHT, CTRL) == "thank"
    assert view.current_link() == 7
    place = view.selected_place()
    assert place is not None
    assert place[:2] == (Side.NEW, 7)
    assert view.deselect()
    assert view.selected_text() == ""
    assert not view.deselect()


@EVERY
def test_the_word_behind_the_last_one_is_the_first_of_the_next_paragraph(opened: Opener, make: Maker) -> None:
    view = opened(make, every_kind(pages=True))
    view.show_link(7)
    for word in ("We", "thank", "the", "host", "country"):
        assert press(view, RIGHT, CTRL) == word
    assert press(view, RIGHT, CTRL) == "See"
    assert view.current_link() == 8, "the reader went along"
    assert press(view, LEFT, CTRL) == "country"
    assert view.current_link() == 7


@EVERY
def test_the_arrow_that_points_on_is_the_left_one_in_arabic(opened: Opener, make: Maker) -> None:
    view = opened(make, every_kind(pages=True))
    view.show_link(6)
    assert press(view, LEFT, CTRL) == "نحن"
    assert press(view, LEFT, CTRL) == "نؤكد"
    assert press(view, RIGHT, CTRL) == "نحن"


@EVERY
def test_what_is_selected_by_keys_is_brought_into_sight(opened: Opener, make: Maker) -> None:
    view = opened(make, long_pair(60, pages=True))
    view.show_link(0)
    before = view.place()
    for _ in range(40):
        press(view, DOWN, SHIFT)
    assert view.place() != before
    assert len(view.selected_text().splitlines()) >= 40


def test_the_side_is_the_one_at_which_the_keys_are(opened: Opener) -> None:
    view = opened(TextView, every_kind())
    view.show_link(1)
    press(view, LEFT)
    assert press(view, RIGHT, CTRL) == "We"
    assert press(view, RIGHT, CTRL) == "request"
    press(view, DOWN)
    assert view.selected_text() == "", "who goes on by rows lets go of the words"


def test_a_sign_of_chinese_is_a_word(opened: Opener) -> None:
    text = "我们要求秘书处"
    view = opened(TextView, compared([text], [text]))
    view.show_link(0)
    assert press(view, RIGHT, CTRL) == "我"
    assert press(view, RIGHT, CTRL | SHIFT) == "我们"
