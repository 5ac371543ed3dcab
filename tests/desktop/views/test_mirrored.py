"""Read from right to left: the earlier text stands on the right, and what is painted by hand turns round."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import every_kind
from wsis_desktop.desktop.dossiers.entry_names import entry_details
from wsis_desktop.desktop.listing.change_delegate import isolated
from wsis_desktop.desktop.listing.edit_words import Run, RunStyle
from wsis_desktop.desktop.notes.note_words import head_words
from wsis_desktop.desktop.overview.summary_page import FigureButton
from wsis_desktop.desktop.overview.summary_words import Figure, change_words
from wsis_desktop.desktop.painting.mirroring import (
    became,
    cut_off,
    leading_dock_area,
    placed,
    row_of,
    shut_off,
    trailing_dock_area,
)
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.page_gutter import PAGE_GUTTER, GutterBand, PageGutter
from wsis_desktop.desktop.views.pane_heads import PaneHeads
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.rows import RowKind, text_rows
from wsis_desktop.desktop.views.ruler import OverviewRuler
from wsis_desktop.desktop.views.ruler_marks import RulerMark
from wsis_desktop.desktop.views.text_model import GUTTER_COLUMN, NEW_COLUMN, OLD_COLUMN
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.typesetting import slants
from wsis_desktop.desktop.whereabouts import Whereabouts
from wsis_desktop.model.comparison import Change, Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Note

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let every widget made from now on be read from right to left."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def opened(qtbot: QtBot) -> TextView:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.show_comparison(every_kind())
    return view


@pytest.mark.usefixtures("mirrored")
def test_the_earlier_text_stands_on_the_right(qtbot: QtBot) -> None:
    table = opened(qtbot).table
    width = table.viewport().width()
    assert [table.side_at(x) for x in (20, width // 2, width - 20)] == [Side.NEW, None, Side.OLD]
    columns = [table.indexAt(QPoint(x, 200)).column() for x in (20, width // 2, width - 20)]
    assert columns == [NEW_COLUMN, GUTTER_COLUMN, OLD_COLUMN]
    assert table.column_left(Side.NEW) == 0
    assert table.column_left(Side.OLD) == width - table.measure.column
    # Both texts stand next to the gutter; what a screen reader is told of is where it is painted.
    for column, side in ((OLD_COLUMN, Side.OLD), (NEW_COLUMN, Side.NEW)):
        box = table.visualRect(table.model().index(0, column))
        assert abs(box.left() - table.column_left(side)) <= 1


@pytest.mark.usefixtures("mirrored")
def test_left_and_right_keys_go_to_the_side_that_stands_there(qtbot: QtBot) -> None:
    table = opened(qtbot).table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == OLD_COLUMN
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == NEW_COLUMN


@pytest.mark.usefixtures("mirrored")
def test_the_bar_of_an_added_paragraph_stands_at_the_new_text(qtbot: QtBot) -> None:
    view = opened(qtbot)
    comparison, table = every_kind(), view.table
    link = next(at for at, each in enumerate(comparison.links) if each.change is Change.ADDED)
    view.show_link(link)
    row = next(at for at, each in enumerate(view.model.rows) if each.link == link)
    top, bottom = table.row_span(row)
    picture = table.grab().toImage()
    y = round((top + bottom) / 2)
    ground = picture.pixelColor(table.measure.column // 2, y)
    assert picture.pixelColor(table.measure.column - 2, y) != ground, "beside the new text"


@pytest.mark.usefixtures("mirrored")
def test_the_programs_own_words_run_as_the_interface_does(qtbot: QtBot) -> None:
    view = opened(qtbot)
    cells, table = view.table.cells, view.table
    assert cells is not None
    made = [cells.cell(row, side, table.measure) for row in view.model.rows for side in Side]
    remarks = [block.layout for cell in made for block in cell.blocks if block.piece is None]
    texts = [block.layout for cell in made for block in cell.blocks if block.piece is not None]
    assert {layout.textOption().textDirection() for layout in remarks} == {RTL}
    assert LTR in {layout.textOption().textDirection() for layout in texts}, "a draft keeps its own direction"


def test_names_stand_over_their_texts(qtbot: QtBot) -> None:
    heads = PaneHeads()
    qtbot.addWidget(heads)
    heads.resize(900, 34)
    heads.show_names({Side.OLD: "Rev.1", Side.NEW: "Rev.2"})
    heads.set_span(Side.OLD, 18, 400)
    heads.set_span(Side.NEW, 480, 860)
    assert (heads.box(Side.OLD).left(), heads.box(Side.OLD).right()) == (18, 460)
    heads.setLayoutDirection(RTL)
    heads.set_span(Side.NEW, 18, 400)
    heads.set_span(Side.OLD, 480, 860)
    assert (heads.box(Side.OLD).left(), heads.box(Side.OLD).right()) == (420, 860)
    assert heads.box(Side.NEW).right() == 400


@pytest.mark.parametrize(("direction", "old_x"), [(LTR, 2.0), (RTL, PAGE_GUTTER - 2.0)])
def test_bands_end_where_the_pages_stand(qtbot: QtBot, direction: Qt.LayoutDirection, old_x: float) -> None:
    gutter = PageGutter()
    qtbot.addWidget(gutter)
    gutter.setLayoutDirection(direction)
    gutter.show_bands([GutterBand(3, (10.0, 30.0), (200.0, 220.0), Change.EDITED)], None)
    assert gutter.band_at(QPointF(old_x, 20)) is not None
    assert gutter.band_at(QPointF(PAGE_GUTTER - old_x, 20)) is None


def test_the_ruler_shows_what_went_on_the_side_of_the_earlier_text(qtbot: QtBot) -> None:
    ends = []
    for direction in (LTR, RTL):
        ruler = OverviewRuler(lambda _link: "")
        qtbot.addWidget(ruler)
        ruler.setLayoutDirection(direction)
        ruler.resize(16, 100)
        ruler.show_viewport(0.9, 1.0)
        ruler.show_marks([RulerMark(0.0, 0.5, Change.DELETED, 0)])
        picture = ruler.grab().toImage()
        shades = [picture.pixelColor(x, 20).lightness() for x in range(16)]
        marked = [x for x, shade in enumerate(shades) if shade == min(shades)]
        ends.append((marked[0], 15 - marked[-1]))
    assert ends[0][0] < ends[0][1], "on the left, where the earlier text stands"
    assert ends[1][1] < ends[1][0]


def test_boxes_are_placed_from_the_end_where_lines_begin() -> None:
    within = QRectF(10, 0, 100, 20)
    assert placed(QRectF(15, 2, 20, 10), within, LTR) == QRectF(15, 2, 20, 10)
    assert placed(QRectF(15, 2, 20, 10), within, RTL) == QRectF(85, 2, 20, 10)


def test_words_keep_their_order_among_others() -> None:
    assert shut_off("3 November", LTR) == "3 November"
    assert shut_off("3 November", RTL) == "\u20683 November\u2069"
    assert shut_off("", RTL) == ""
    assert row_of("rev2.pdf", "", "3 notes") == "rev2.pdf · 3 notes"
    arrow = Run(" → ", RunStyle.PLAIN)
    assert isolated(arrow) == " → "
    assert isolated(arrow, right_to_left=True) == " ← ", "what stands between words runs as the list does"
    assert "→" in isolated(Run("a → b", RunStyle.INSERTED), right_to_left=True), (
        "the draft's own words stay as they are"
    )


def test_docks_stand_where_reading_begins_and_ends(qapp: QApplication) -> None:
    sides = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    assert (leading_dock_area(), trailing_dock_area()) == sides
    qapp.setLayoutDirection(RTL)
    assert (leading_dock_area(), trailing_dock_area()) == sides[::-1]
    qapp.setLayoutDirection(LTR)


def test_redline_marks_stand_before_the_text_and_notes_behind_it(qtbot: QtBot, qapp: QApplication) -> None:
    found = []
    for direction in (LTR, RTL):
        qapp.setLayoutDirection(direction)
        view = RedlineView()
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show()
        view.show_comparison(every_kind())
        pane = view.pane
        at = next(at for at, row in enumerate(pane.rows) if pane.change_of(row.link) is Change.EDITED)
        y = round(sum(pane.row_span(at)) / 2)
        picture = pane.viewport().grab().toImage()
        strong = QColor(LIGHT.kind(Change.EDITED).strong)
        marked = [x for x in range(picture.width()) if picture.pixelColor(x, y) == strong]
        found.append(marked[0] < picture.width() / 2)
        view.close()
    qapp.setLayoutDirection(LTR)
    assert found == [True, False]


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_figure_leaves_its_badge_room(qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    qapp.setLayoutDirection(direction)
    try:
        button = FigureButton(Figure("56", "edited", 3, Change.EDITED), LIGHT)
        qtbot.addWidget(button)
        layout = button.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        assert (margins.left() < margins.right()) == (direction is RTL)
    finally:
        qapp.setLayoutDirection(LTR)


@pytest.mark.usefixtures("mirrored")
def test_what_was_stands_before_what_it_became_though_both_are_numbers() -> None:
    assert became(8, 2) == "\u20678 ← 2\u2069", "set from right to left also where nothing but figures stands"


def test_where_lines_run_to_the_right_nothing_is_put_around() -> None:
    assert became(8, 3, 2) == "8 → 3 → 2"


@pytest.mark.usefixtures("mirrored")
def test_each_part_of_a_line_keeps_its_place_among_parts_in_another_script() -> None:
    told = row_of("rev2.pdf", "", "3 ملاحظات")
    assert told == "\u200f\u2068rev2.pdf\u2069 · \u20683 ملاحظات\u2069"
    assert (
        Whereabouts(every_kind(), {Side.OLD: "Rev.1", Side.NEW: "Rev.2"}).words(Side.NEW, 0).startswith("\u2068Rev.2")
    )
    named = "A/80/L.1/Rev.2"
    now = datetime.now(UTC)
    entry = RevisionEntry(uuid4(), uuid4(), "0", "rev2.pdf", now, now, symbol=named, date="3 November 2025")
    assert entry_details(entry, "Rev.2") == f"\u200f\u2068{named}\u2069 · \u20683 November 2025\u2069"


@pytest.mark.usefixtures("mirrored")
def test_a_change_in_one_line_keeps_the_order_of_words_from_left_to_right() -> None:
    comparison = every_kind()
    edited = next(at for at, link in enumerate(comparison.links) if link.change is Change.EDITED and link.edits)
    told = change_words(comparison, edited)
    assert "\u2068" in told
    for part in told.split(" · ")[1:]:
        bare = part.removeprefix("+ ").removeprefix("− ")
        assert all(words.startswith("\u2068") and words.endswith("\u2069") for words in bare.split(" ← ")), told


@pytest.mark.parametrize(
    ("words", "slanted"),
    [("nothing in Rev.1", True), ("Néant dans Rev.1", True), ("Rev.1 中无对应内容", False), ("لا شيء في Rev.1", False)],
)
def test_only_letters_that_have_italics_are_leant_over(words: str, *, slanted: bool) -> None:
    assert slants(words) is slanted


@pytest.mark.usefixtures("mirrored")
def test_revisions_named_by_a_date_are_not_turned_round_among_arabic_words() -> None:
    compared = every_kind()
    words = CellWords(compared)
    words.names = dict.fromkeys(Side, "2015-10-23")
    added = next(row for row in text_rows(compared) if not row.old and row.kind is RowKind.PAIR)
    remark = words.remark(added, Side.OLD)
    assert remark is not None
    assert remark.words == "nothing in \u20682015-10-23\u2069"


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(
    ("shown", "ended"),
    [
        ("Children, young people and lif…", "Children, young people and lif…\u200e"),
        ("منقول · The transparency fra…", "منقول · The transparency fra…\u200e"),
        ("67 تغييرا: 56 معدّل…", "67 تغييرا: 56 معدّل…"),
        ("Preamble", "Preamble"),
    ],
)
def test_what_is_cut_ends_in_dots_beside_its_last_words(shown: str, ended: str) -> None:
    assert cut_off(shown) == ended


def test_what_is_cut_stays_as_it_is_where_lines_run_to_the_right() -> None:
    assert cut_off("Children, young people and lif…") == "Children, young people and lif…"


@pytest.mark.usefixtures("mirrored")
def test_a_note_is_headed_by_its_place_and_then_by_its_kind() -> None:
    now = datetime.now(UTC)
    note = Note(uuid4(), uuid4(), now, now)
    assert head_words(note, "15 (b) (ii)", "Ana").startswith("\u200f\u206815 (b) (ii)\u2069 · ")
    assert head_words(note, "15 (b) (ii)", "Ana").endswith(" · \u2068Ana\u2069")
