"""Rows that a screen reader finds in Pages and Redline: names, places, states, and where the reader is."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.desktop.views.made import Sheets, bring_up, every_kind, long_pair
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Comparison, Side

View = PagesView | RedlineView
Opener = Callable[[type[View], Comparison], View]


@pytest.fixture
def open_view(qtbot: QtBot) -> Iterator[Opener]:
    views: list[View] = []

    def opened(kind: type[View], comparison: Comparison) -> View:
        view = PagesView(Sheets()) if kind is PagesView else RedlineView()
        bring_up(view, comparison, qtbot)
        views.append(view)
        return view

    yield opened
    for view in views:
        view.close()


@pytest.fixture
def led_to(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where a screen reader is led, as somebody listens."""
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.views.heard_rows.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.views.heard_rows.lead_to", lambda row: said.append(name(row)))
    return said


def panes(view: View) -> list[QWidget]:
    return [*view.panes.values()] if isinstance(view, PagesView) else [view.pane]


def heard(pane: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(pane)
    assert found is not None
    return found


def name(at: QAccessibleInterface) -> str:
    return at.text(QAccessible.Text.Name)


def names(pane: QWidget) -> list[str]:
    at = heard(pane)
    return [name(at.child(number)) for number in range(at.childCount())]


def test_pages_say_what_became_of_each_paragraph(open_view: Opener) -> None:
    view = open_view(PagesView, every_kind(pages=True))
    assert isinstance(view, PagesView)
    new, old = names(view.panes[Side.NEW]), names(view.panes[Side.OLD])
    assert new[0] == "unchanged, heading: Access for all"
    assert new[1].startswith("edited, paragraph 1: We ")
    assert new[2].startswith("moved, paragraph 2, was 5: We invite regional banks")
    assert new[3].startswith("added, paragraph 3: ")
    assert new[4].startswith("split/merged, paragraph 4, was 3: ")
    assert new[-1].startswith("edited, footnote n 1: ")
    assert old[2] == "deleted, paragraph 2: We encourage the exchange of librarians."
    assert old[3].startswith("split/merged, paragraph 3, now 4 and 5: We call")
    assert old[5].startswith("moved, paragraph 5, now 2: ")


def test_pages_say_after_a_paragraph_which_of_its_words_changed(open_view: Opener) -> None:
    view = open_view(PagesView, every_kind(pages=True))
    assert isinstance(view, PagesView)
    at = heard(view.panes[Side.NEW])
    said = [at.child(number).text(QAccessible.Text.Description) for number in range(at.childCount())]
    assert said[0] == ""
    assert said[1].startswith("request → take note of")


def test_the_redline_says_what_went_and_what_came(open_view: Opener) -> None:
    view = open_view(RedlineView, every_kind())
    said = names(panes(view)[0])
    assert any(
        words.startswith("edited, paragraph 1: We — deleted: request; inserted: take note of — the") for words in said
    )
    assert "deleted, paragraph 2: We encourage the exchange of librarians." in said
    assert any(words.endswith("in every town. — inserted: end of the paragraph —") for words in said), said
    assert any("We invite regional banks to finance branch libraries. [moved from 5]" in words for words in said), said


def test_one_text_alone_says_nothing_of_changes(open_view: Opener) -> None:
    view = open_view(PagesView, alone(every_kind(pages=True).new))
    assert isinstance(view, PagesView)
    assert names(view.panes[Side.NEW])[1].startswith("paragraph 1: We ")


@pytest.mark.parametrize("kind", [PagesView, RedlineView])
def test_rows_know_their_pane_their_number_and_their_place(open_view: Opener, kind: type[View]) -> None:
    view = open_view(kind, long_pair(120, pages=True))
    for pane in panes(view):
        at = heard(pane)
        assert at.role() is QAccessible.Role.List
        assert at.childCount() >= 120
        assert at.child(-1) is None
        assert at.child(at.childCount()) is None
        in_sight = [row for row in map(at.child, range(at.childCount())) if not row.state().offscreen]
        assert 2 < len(in_sight) < 60
        for row in in_sight[1:-1]:
            number = at.indexOfChild(row)
            assert at.child(number) is row
            assert row.parent() is at
            assert row.role() is QAccessible.Role.ListItem
            assert row.isValid()
            assert row.childCount() == 0
            assert at.rect().intersects(row.rect())
            assert at.childAt(row.rect().center().x(), row.rect().top() + 3) is row
        assert at.childAt(at.rect().left() - 20, at.rect().top() + 5) is None
        last = at.child(at.childCount() - 1)
        assert last.state().offscreen
        assert not last.state().invisible
        assert at.indexOfChild(heard(view)) == -1


@pytest.mark.parametrize("kind", [PagesView, RedlineView])
def test_the_row_of_the_change_to_which_the_reader_goes_has_the_focus(
    open_view: Opener, kind: type[View], led_to: list[str]
) -> None:
    view = open_view(kind, long_pair(200, pages=True))
    view.activateWindow()
    pane = panes(view)[-1]
    at = heard(pane)
    pane.setFocus()
    view.show_link(150)
    assert len(led_to) == 1
    assert "Paragraph number 150" in led_to[0]
    focused = at.focusChild()
    assert focused is not None
    assert name(focused) == led_to[0]
    assert focused.state().focused
    assert focused.state().selected
    assert not focused.state().offscreen
    view.set_current_link(150)
    assert len(led_to) == 1, "it is said once"
    view.stand_on(151)
    assert "Paragraph number 151" in led_to[1]
    assert not focused.state().focused
    pane.clearFocus()
    assert at.focusChild() is None
    view.stand_on(152)
    assert len(led_to) == 2, "the keys are elsewhere"
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(1)
    assert "Paragraph number 152" in led_to[2], "whoever comes in hears where he is"


@pytest.mark.parametrize("kind", [PagesView, RedlineView])
def test_rows_of_another_text_take_the_place_of_the_former(
    open_view: Opener, kind: type[View], led_to: list[str]
) -> None:
    del led_to
    view = open_view(kind, long_pair(60, pages=True))
    at = heard(panes(view)[-1])
    before = [at.child(number) for number in range(40)]
    view.show_comparison(every_kind(pages=True))
    assert not any(isValid(row) for row in before)
    assert at.childCount() < 40
    assert name(at.child(1)).startswith("edited, paragraph 1: We ")
    view.clear()
    assert at.childCount() == 0
    assert at.child(0) is None


@pytest.mark.parametrize("kind", [PagesView, RedlineView])
def test_rows_end_with_their_pane(qtbot: QtBot, kind: type[View]) -> None:
    del qtbot
    view = PagesView(Sheets()) if kind is PagesView else RedlineView()
    view.show_comparison(every_kind(pages=True))
    at = heard(panes(view)[-1])
    rows = [at.child(number) for number in range(at.childCount())]
    numbers = [QAccessible.uniqueId(row) for row in rows]
    assert all(QAccessible.accessibleInterface(number) is not None for number in numbers)
    view.deleteLater()
    del view
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(row) for row in rows)
    assert all(QAccessible.accessibleInterface(number) is None for number in numbers)


def test_ten_thousand_rows_cost_nothing_until_they_are_asked_for(open_view: Opener) -> None:
    view = open_view(RedlineView, long_pair(10_000))
    at = heard(panes(view)[0])
    start = perf_counter()
    assert at.childCount() == 10_000
    assert name(at.child(9_000)).endswith("9000") or "number 9000" in name(at.child(9_000))
    QTest.qWait(1)
    assert perf_counter() - start < 0.5


@pytest.mark.parametrize("kind", [PagesView, RedlineView])
def test_keys_go_from_paragraph_to_paragraph(open_view: Opener, kind: type[View], led_to: list[str]) -> None:
    view = open_view(kind, every_kind(pages=True))
    view.activateWindow()
    pane = panes(view)[-1]
    pane.setFocus()
    chosen: list[int] = []
    view.link_chosen.connect(chosen.append)
    for _ in range(15):
        QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        at = heard(pane).focusChild()
        assert at is not None
        assert not at.state().offscreen
    assert [words for words in led_to if "heading" not in words] == [
        words for words in names(pane) if "heading" not in words and words != "Footnotes"
    ], "each is said once"
    assert view.current_link() == chosen[-1]
    QTest.keyClick(pane, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert led_to[-1] == names(pane)[-2]
