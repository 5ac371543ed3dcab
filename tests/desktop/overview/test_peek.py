"""A look at the other side: by Alt over a paragraph, a ghost or a band, or by a key; Escape closes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.test_window import Desk
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.overview.peek_words import peek
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.rows import RowKind
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Side
from wsis_desktop.publishing.runs import Mark

pytestmark = pytest.mark.window

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
MOVED, DELETED = 5, 4


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    assert QTest.qWaitForWindowExposed(made.window)
    made.compare()
    yield made
    made.window.close()
    made.bridge.close()


def shown(desk: Desk) -> bool:
    return desk.window.overview.peek.on_show


def point_at(widget: QWidget, point: QPoint, keys: Qt.KeyboardModifier = ALT) -> None:
    where, button = QPointF(point), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, where, QPointF(widget.mapToGlobal(point)), button, button, keys)
    QApplication.sendEvent(widget, event)


def row_point(view: TextView, kind: RowKind, link: int, side: Side) -> QPoint:
    at = next(at for at, row in enumerate(view.model.rows) if row.kind is kind and row.link == link)
    top, bottom = view.table.row_span(at)
    return QPointF(view.table.column_left(side) + 40, (top + bottom) / 2).toPoint()


def test_alt_over_a_paragraph_shows_what_faces_it_until_alt_is_let_go(desk: Desk) -> None:
    view, looking = desk.window.centre.workspace.views[ViewName.TEXT], desk.window.overview.peek
    assert isinstance(view, TextView)
    viewport = view.table.viewport()
    point_at(viewport, row_point(view, RowKind.PAIR, 2, Side.NEW), NONE)
    assert not shown(desk)
    point_at(viewport, row_point(view, RowKind.PAIR, 2, Side.NEW))
    assert shown(desk)
    assert looking.card.title.text() == "Rev.1 · ¶ 1 · Bridging the distance"
    assert "<s " in looking.card.words.text()
    assert desk.window.centre.workspace.rect().contains(looking.card.geometry())
    point_at(viewport, row_point(view, RowKind.GHOST, MOVED, Side.OLD))
    assert looking.card.title.text() == "Rev.2 · ¶ 3 · Access for all"
    assert looking.card.told.text() == "moved, word for word the same"
    QApplication.sendEvent(viewport, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, NONE))
    assert not shown(desk)
    point_at(viewport, row_point(view, RowKind.PAIR, 2, Side.OLD))
    assert looking.card.title.text().startswith("Rev.2 · ¶ 1")
    point_at(viewport, row_point(view, RowKind.PAIR, 2, Side.OLD), NONE)
    assert not shown(desk)


def test_alt_over_a_band_of_the_pages_shows_its_other_end(desk: Desk) -> None:
    desk.do(Command.VIEW_PAGES)
    workspace, looking = desk.window.centre.workspace, desk.window.overview.peek
    workspace.finish()
    workspace.go_to_link(MOVED)
    pages = workspace.pages
    band = next(each for each in pages.gutter.bands if each.link == MOVED)
    middle = QPointF(pages.gutter.width() / 2, (sum(band.old) + sum(band.new)) / 4)
    assert pages.gutter.band_at(middle) is not None
    point_at(pages.gutter, middle.toPoint())
    assert shown(desk)
    assert looking.card.peek is not None
    assert looking.card.peek.link == MOVED
    point_at(pages.panes[Side.NEW].viewport(), QPoint(2, 2))
    assert not shown(desk), "nothing stands there"


def test_the_key_shows_it_where_the_reader_is_and_enter_goes_there(desk: Desk, qtbot: QtBot) -> None:
    looking, workspace = desk.window.overview.peek, desk.window.centre.workspace
    desk.window.guide.choose(DELETED)
    desk.do(Command.PEEK)
    assert looking.card.hasFocus()
    assert looking.card.told.text() == "Nothing of it stands here: it was deleted."
    QTest.keyClick(looking.card, Qt.Key.Key_Escape)
    assert not shown(desk)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert workspace.view.isAncestorOf(focused)
    desk.window.guide.choose(MOVED)
    desk.do(Command.PEEK)
    words = looking.card.words
    assert words.height() == words.heightForWidth(words.width()), "no line is cut"
    holder = words.parentWidget()
    assert holder is not None
    assert holder.rect().contains(words.geometry()), "nothing of a short text has to be scrolled to"
    desk.window.resize(desk.window.width(), 400)
    peek = looking.card.peek
    assert peek is not None
    looking.card.show_peek(replace(peek, pieces=peek.pieces * 60), None)
    QApplication.processEvents()
    assert words.height() > holder.height()
    assert words.width() <= holder.width(), "the bar stands beside the words"
    looking.card.show_peek(peek, None)
    assert "We will meet again." in looking.card.accessibleName()
    desk.do(Command.PEEK)
    assert not shown(desk), "once more closes it"
    desk.do(Command.PEEK)
    QTest.keyClick(looking.card, Qt.Key.Key_Return)
    assert not shown(desk)
    assert desk.window.guide.here == MOVED
    desk.do(Command.PEEK)
    desk.do(Command.VIEW_REDLINE)
    qtbot.waitUntil(lambda: not shown(desk))  # it closes with the view, which goes when the other one is filled


def test_what_is_shown_is_the_text_of_that_side_with_what_changed_in_it() -> None:
    compared = comparison()
    old, new = peek(compared, 2, Side.OLD), peek(compared, 2, Side.NEW)
    assert [piece.text for piece in old.pieces if piece.mark is Mark.GONE] == ["request", "annually"]
    assert [piece.text for piece in new.pieces if piece.mark is Mark.CAME] == ["take note of", "biennially"]
    assert "".join(piece.text for piece in new.pieces) == compared.new.paragraphs[2].text
    split = peek(compared, 7, Side.NEW)
    assert "".join(piece.text for piece in split.pieces).count("\n") == 1
    assert split.title == "Rev.2 · ¶ 4, 4 bis · Finance"
    added = peek(compared, 9, Side.OLD)
    assert added.pieces == ()
    assert added.told == "Nothing of it stands here: it is new in the other revision."
