"""What holds of every view: copying, another language, and one position through all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import Sheets, every_kind, long_pair
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.workspace import Workspace
from wsis_desktop.model.comparison import Comparison, Side

View = TextView | PagesView | RedlineView
MAKERS: dict[str, Callable[[], View]] = {
    "text": TextView,
    "pages": lambda: PagesView(Sheets()),
    "redline": RedlineView,
}


@pytest.fixture(params=MAKERS)
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[View]:
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(Sheets())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_everything_is_selected_and_copied_by_the_keys_of_the_system(view: View) -> None:
    view.show_comparison(every_kind(pages=True))
    view.setFocus()
    focused = view.focusProxy()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Access for all\n")
    assert "We thank the host country." in copied


def test_another_language_leaves_the_reader_where_he_was(view: View) -> None:
    view.show_comparison(long_pair(60, pages=True))
    view.set_current_link(33)
    notes = {(Side.NEW, 30): ()}
    view.show_notes(notes)
    view.go_to(Place(Side.NEW, 30, 0.0))
    before = view.place()
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert before is not None
    assert view.place() == before
    assert view.current_link() == 33
    assert view.noted() == notes


@pytest.mark.parametrize("paragraph", [0, 7, 31, 58])
@pytest.mark.parametrize("side", Side)
def test_switching_views_keeps_the_paragraph_under_the_eye(workspace: Workspace, side: Side, paragraph: int) -> None:
    comparison = long_pair(60, pages=True)
    workspace.show_comparison(comparison)
    workspace.finish()
    workspace.go_to(Place(side, paragraph, 0.3))
    page = QWidget()
    here = comparison.link_of(side)[paragraph]
    for name in (ViewName.PAGES, ViewName.REDLINE, ViewName.TEXT, ViewName.PAGES, ViewName.TEXT):
        workspace.show_view(name)
        workspace.finish()
        assert workspace.view.sees(here), name
        before = workspace.view.place()
        workspace.cover(page)
        workspace.uncover()
        assert workspace.view.place() == before


def test_the_current_change_stays_in_sight_where_another_view_shows_less_at_once(workspace: Workspace) -> None:
    comparison = long_pair(60, pages=True)
    workspace.show_comparison(comparison)
    for paragraph in (12, 36, 59):
        here = comparison.link_of(Side.NEW)[paragraph]
        workspace.show_view(ViewName.TEXT)
        workspace.go_to(Place(Side.NEW, max(0, paragraph - 9), 0.0))
        if not workspace.view.sees(here):
            workspace.go_to_link(here)
        workspace.mark_link(here)
        for name in (ViewName.PAGES, ViewName.REDLINE):
            workspace.show_view(name)
            workspace.finish()
            assert workspace.view.sees(here), name


def test_going_round_the_views_ends_where_it_began(workspace: Workspace) -> None:
    workspace.show_comparison(long_pair(60, pages=True))
    for paragraph in (3, 20, 41):
        workspace.go_to(Place(Side.NEW, paragraph, 0.0))
        begun = workspace.view.place()
        for name in (ViewName.PAGES, ViewName.REDLINE, ViewName.TEXT):
            workspace.show_view(name)
            workspace.finish()
        ended = workspace.view.place()
        assert begun is not None
        assert ended is not None
        assert (ended.side, ended.paragraph) == (begun.side, begun.paragraph)


def test_a_view_that_is_not_filled_yet_is_let_go_when_another_one_is_wanted(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To fill a long Redline to its end, only to turn away from it, held the window for seconds."""
    workspace.show_comparison(long_pair(60, pages=True))
    workspace.finish()
    steps = iter(range(1_000_000))

    def endless(_comparison: Comparison) -> Iterator[None]:
        for _ in steps:
            yield

    monkeypatch.setattr(workspace.views[ViewName.REDLINE], "showing", endless)
    workspace.show_view(ViewName.REDLINE)
    workspace.show_view(ViewName.TEXT)
    assert next(steps) < 900_000
    assert workspace.view_name is ViewName.TEXT
    workspace.go_to(Place(Side.NEW, 30, 0.0))
    assert workspace.view.place() == Place(Side.NEW, 30, 0.0)


def test_a_comparison_on_its_way_comes_into_the_view_that_was_wanted_last(workspace: Workspace) -> None:
    shown: list[Comparison] = []
    workspace.shown.connect(shown.append)
    workspace.show_view(ViewName.REDLINE)
    comparison = long_pair(2_000, pages=True)
    workspace.show_comparison(comparison)
    assert shown == []
    workspace.show_view(ViewName.TEXT)
    workspace.finish()
    assert shown == [comparison]
    assert workspace.view_name is ViewName.TEXT
    assert workspace.view.place() == Place(Side.NEW, 0, 0.0)
