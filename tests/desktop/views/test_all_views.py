"""What holds of every view: copying, and another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import Sheets, every_kind, long_pair
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.model.comparison import Side

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
