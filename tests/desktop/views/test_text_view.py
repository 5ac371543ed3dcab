"""The Text view: what is said, selected, reached and kept."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import repeat

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import every_kind, long_pair
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.cells import CellMaker
from wsis_desktop.desktop.views.rows import Row, RowKind, text_rows
from wsis_desktop.desktop.views.text_model import NEW_COLUMN, OLD_COLUMN, TextModel
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.typesetting import Measure, box_of
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Revision


@pytest.fixture
def open_view(qtbot: QtBot) -> Iterator[Callable[[Comparison], TextView]]:
    views: list[TextView] = []

    def opened(comparison: Comparison) -> TextView:
        view = TextView()
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show()
        qtbot.waitExposed(view)
        view.show_comparison(comparison)
        views.append(view)
        return view

    yield opened
    for view in views:
        view.close()


Opener = Callable[[Comparison], TextView]


def row_of(view: TextView, link: int, kind: RowKind = RowKind.PAIR) -> int:
    return next(at for at, row in enumerate(view.model.rows) if row.link == link and row.kind is kind)


def point_of(view: TextView, side: Side, paragraph: int, offset: int) -> QPoint:
    """Return where a letter stands in the table's viewport."""
    table = view.table
    row = next(
        at
        for at, each in enumerate(view.model.rows)
        if each.kind is RowKind.PAIR and any(p.paragraph == paragraph for p in each.pieces(side))
    )
    assert table.cells
    cell = table.cells.cell(view.model.rows[row], side, table.measure)
    block = next(b for b in cell.blocks if b.piece and b.piece.paragraph == paragraph)
    assert block.text
    line = block.layout.lineForTextPosition(block.text.at(offset))
    place = block.text.at(offset)
    across = box_of(line, place, place + 1).left()
    left = table.column_left(side) + table.measure.left(side) + block.left
    top = table.row_span(row)[0] + block.top + line.y() + line.height() / 2
    return QPointF(left + across + 1, top).toPoint()


def drag(view: TextView, start: QPoint, end: QPoint) -> None:
    viewport = view.table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    view.table.dragged_to.emit(QPointF(end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = TextModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    assert qtbot is not None
    comparison = every_kind()
    model.show_rows(text_rows(comparison), CellWords(comparison))
    assert model.rowCount() == len(model.rows) > len(comparison.links)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    model.show_rows((), None)
    assert model.rowCount(QModelIndex()) == 0


def test_a_row_says_what_became_of_its_paragraph(open_view: Opener) -> None:
    view = open_view(every_kind())
    said = [view.model.headerData(at, Qt.Orientation.Vertical) for at in range(view.model.rowCount())]
    assert "edited, paragraph 1" in said
    assert "moved, paragraph 2, was 5" in said
    assert "added, paragraph 3" in said
    assert "deleted, paragraph 2" in said
    assert "split/merged, paragraph 4 and 5, was 3" in said
    assert "unchanged, paragraph 7, was 6" in said


def test_a_screen_reader_finds_rows_and_cells(open_view: Opener) -> None:
    view = open_view(every_kind())
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table.text(QAccessible.Text.Name)
    said = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    assert len(said) >= 3 * view.model.rowCount()
    assert "added, paragraph 3" in said
    assert any(words.endswith("nothing in Rev.1") for words in said)


def test_every_change_stands_on_the_ruler(open_view: Opener, qtbot: QtBot) -> None:
    comparison = long_pair(600)
    view = open_view(comparison)
    changed = {at for at, link in enumerate(comparison.links) if link.change}
    qtbot.waitUntil(lambda: {link for step in view.ruler.steps.values() for link in step.links} == changed)
    assert view.ruler.tip_at(0.0).startswith("edited · 0 · Paragraph number 0")


def test_the_ruler_tells_of_no_text_that_is_not_on_show_any_more(open_view: Opener) -> None:
    view = open_view(long_pair(40))
    compared = every_kind()
    view.show_comparison(compared)
    changed = {at for at, link in enumerate(compared.links) if link.change}
    assert {link for step in view.ruler.steps.values() for link in step.links} == changed


def test_words_are_selected_across_paragraphs_and_copied_with_labels(open_view: Opener) -> None:
    view = open_view(every_kind())
    drag(view, point_of(view, Side.NEW, 1, 3), point_of(view, Side.NEW, 3, 7))
    expected = (
        "take note of the Secretariat to report each year.\n"
        "2 We invite regional banks to finance branch libraries.\n"
        "3 We note"
    )
    assert view.selected_text() == expected
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == expected


def test_a_double_click_takes_the_word_and_a_third_the_paragraph(open_view: Opener) -> None:
    view = open_view(every_kind())
    viewport, point = view.table.viewport(), point_of(view, Side.OLD, 1, 5)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_text() == "request"
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_text() == "1 We request the Secretariat to report each year."


def test_all_of_a_side_is_selected_in_the_order_of_its_rows(open_view: Opener) -> None:
    view = open_view(every_kind())
    view.select_all()
    lines = view.selected_text().splitlines()
    assert lines[0] == "Access for all"
    assert lines[-1] == "1 See the second survey of lending."
    assert len(lines) == len(every_kind().new.paragraphs)


def test_shift_and_arrows_change_the_selection_letter_by_letter(open_view: Opener) -> None:
    view = open_view(every_kind())
    drag(view, point_of(view, Side.OLD, 1, 3), point_of(view, Side.OLD, 1, 10))
    assert view.selected_text() == "request"
    QTest.keyClick(view.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "reques"


def test_a_click_chooses_the_link(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(every_kind())
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, Side.NEW, 3, 4))
    assert chosen.args == [3]
    assert view.table.current_link == 3


def test_enter_on_a_ghost_leads_to_the_pair(open_view: Opener) -> None:
    view = open_view(every_kind())
    view.table.setCurrentIndex(view.model.index(row_of(view, 2, RowKind.GHOST), NEW_COLUMN))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.table.currentIndex().row() == row_of(view, 2)
    assert view.current_link() == 2


def test_a_ghost_leads_to_the_pair_and_the_pair_to_its_ghost(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(every_kind())
    table, measure = view.table, view.table.measure
    ghost = row_of(view, 2, RowKind.GHOST)
    at = QPointF(measure.left(Side.OLD) + 20, table.row_span(ghost)[0] + 22)
    assert table.action_at(at) == ghost
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert chosen.args == [2]
    assert view.table.currentIndex().row() == row_of(view, 2)
    words = view.model.index(ghost, OLD_COLUMN).data()
    assert words.startswith("5 stands in")
    assert "2 · Access for all" in words


def test_a_place_is_kept_through_another_width_and_size(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(long_pair(300))
    place = Place(Side.NEW, 150, 0.5)
    view.go_to(place)
    reached = view.place()
    assert reached
    assert (reached.side, reached.paragraph) == (Side.NEW, 150)
    assert reached.fraction == pytest.approx(0.5, abs=0.03)
    view.resize(640, 600)
    view.set_zoom(1.5)
    qtbot.wait(50)
    kept = view.place()
    assert kept
    assert abs(kept.paragraph - 150) <= 1


def test_what_is_read_stands_still_while_heights_above_become_known(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(long_pair(500))
    view.go_to(Place(Side.NEW, 400, 0.0))
    before = view.place()
    qtbot.waitUntil(lambda: not view.table._idle.isActive(), timeout=10_000)
    assert view.place() == before


def test_rows_out_of_sight_are_measured_behind_what_was_asked_for(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(long_pair(500))
    asked = Turns(view)
    asked.begin(repeat(None))
    measured = view.table._next
    qtbot.wait(100)
    assert view.table._next == measured < 500
    asked.drop()
    qtbot.waitUntil(lambda: not view.table._idle.isActive(), timeout=10_000)


def test_no_more_than_a_slice_of_very_many_rows_is_guessed_in_one_go(
    open_view: Opener, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    at_once, estimates = list[int](), CellMaker.estimates

    def counted(cells: CellMaker, rows: Sequence[Row], measure: Measure) -> list[int]:
        at_once.append(len(rows))
        return estimates(cells, rows, measure)

    monkeypatch.setattr("wsis_desktop.desktop.views.text_table._GUESSED_AT_ONCE", 100)
    monkeypatch.setattr("wsis_desktop.desktop.views.text_table._GUESSED_IN_A_SLICE", 20)
    monkeypatch.setattr(CellMaker, "estimates", counted)
    view = open_view(long_pair(300))
    view.set_zoom(1.5)
    qtbot.waitUntil(lambda: not view.table._idle.isActive(), timeout=20_000)
    assert max(at_once) <= 20
    assert sum(at_once) > 300


def test_keys_go_from_row_to_row_and_to_both_ends(open_view: Opener) -> None:
    view = open_view(long_pair(120))
    for key, row in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 119), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view.table, key)
        assert view.table.currentIndex().row() == row
        top, bottom = view.table.row_span(row)
        assert -1 <= top < bottom <= view.table.viewport().height() + 1
    QTest.keyClick(view.table, Qt.Key.Key_PageDown)
    assert view.table.verticalScrollBar().value() > 300


def test_a_shown_link_comes_into_sight(open_view: Opener) -> None:
    view = open_view(long_pair(300))
    view.show_link(250)
    top, bottom = view.table.row_span(row_of(view, 250))
    assert 0 <= top < bottom <= view.table.viewport().height()
    assert view.table.current_link == 250


def test_a_match_comes_into_sight_and_is_painted_over_its_letters(open_view: Opener) -> None:
    view = open_view(long_pair(200))
    view.show_matches([Match(Side.OLD, 3, 0, 4), Match(Side.OLD, 180, 10, 16)], 1)
    row = view.model.rows[row_of(view, 180)]
    assert [(s.start, s.end, s.ground) for s in view.stretches.of(row, Side.OLD)] == [(10, 16, LIGHT.current_match)]
    assert view.stretches.of(row, Side.NEW) == []
    assert any(shown.row is row for shown in view.table.shown_rows())
    assert len(view.ruler._hits) == 2


def test_struck_words_are_painted_on_their_tint(open_view: Opener) -> None:
    view = open_view(every_kind())
    image = view.table.viewport().grab().toImage()

    def tinted(paragraph: int, offset: int, side: Side, tint: str) -> bool:
        at = point_of(view, side, paragraph, offset)
        colours = {image.pixelColor(at.x() + dx, at.y() + dy).name() for dx in range(20) for dy in range(-9, 10)}
        return tint in colours

    assert tinted(1, 3, Side.OLD, LIGHT.deleted)
    assert tinted(1, 3, Side.NEW, LIGHT.inserted)
    assert not tinted(1, 25, Side.OLD, LIGHT.deleted)


def test_arabic_is_set_from_right_to_left(open_view: Opener) -> None:
    view = open_view(every_kind())
    row = view.model.rows[row_of(view, 6)]
    assert view.table.cells
    cell = view.table.cells.cell(row, Side.NEW, view.table.measure)
    first = cell.blocks[0].layout.lineAt(0)
    assert first.naturalTextRect().right() >= view.table.measure.width - 2
    english = view.table.cells.cell(view.model.rows[row_of(view, 7)], Side.NEW, view.table.measure)
    assert english.blocks[0].layout.lineAt(0).naturalTextRect().left() <= 1


def test_another_theme_paints_other_colours(open_view: Opener) -> None:
    view = open_view(every_kind())
    light = view.table.viewport().grab().toImage().pixelColor(1, 30).name()
    view.set_theme(DARK)
    assert (light, view.table.viewport().grab().toImage().pixelColor(1, 30).name()) == (LIGHT.paper, DARK.paper)


def test_nothing_is_left_of_a_comparison_let_go(open_view: Opener) -> None:
    view = open_view(every_kind())
    view.select_all()
    view.show_matches([Match(Side.OLD, 1, 0, 2)], 0)
    view.clear()
    assert view.place() is None
    assert view.selected_text() == ""
    assert view.model.rowCount() == 0
    view.show_link(3)
    view.go_to(Place(Side.OLD, 1, 0.0))
    view.grab()


def test_the_table_stands_in_two_columns_of_one_width(open_view: Opener) -> None:
    view = open_view(every_kind())
    header = view.table.horizontalHeader()
    assert abs(header.sectionSize(OLD_COLUMN) - header.sectionSize(NEW_COLUMN)) <= 1


def uneven(comparison: Comparison) -> Comparison:
    """Return a comparison in which every third paragraph is long."""

    def longer(revision: Revision) -> Revision:
        texts = (" ".join([each.text] * (1 if each.index % 3 else 9)) for each in revision.paragraphs)
        paragraphs = zip(revision.paragraphs, texts, strict=True)
        return replace(revision, paragraphs=tuple(replace(each, text=text) for each, text in paragraphs))

    return replace(comparison, old=longer(comparison.old), new=longer(comparison.new))


def test_thousands_of_rows_are_given_their_heights_bit_by_bit_and_the_place_stays(
    open_view: Opener, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.views.text_table._GUESSED_AT_ONCE", 20)
    view = open_view(uneven(long_pair(150)))
    header = view.table.verticalHeader()
    assert len({header.sectionSize(row) for row in range(60, 150)}) == 1, "the rest has one height at first"
    view.go_to(Place(Side.NEW, 90, 0.5))
    place = view.place()
    assert place is not None
    assert (place.side, place.paragraph) == (Side.NEW, 90)
    qtbot.waitUntil(lambda: not view.table._idle.isActive())
    sizes = [header.sectionSize(row) for row in range(150)]
    kept = view.place()
    assert kept is not None
    assert (kept.side, kept.paragraph) == (Side.NEW, 90)
    assert len(set(sizes)) > 1
