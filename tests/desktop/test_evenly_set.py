"""Parts of the window stand evenly: no word is cut where a dock is narrow, and columns meet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.painting.test_theme import contrast
from tests.desktop.scaled import cut
from wsis_desktop.comparing.surveying.overview import overview
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.depth_bar import DepthBar
from wsis_desktop.desktop.overview.summary_page import FigureButton, SummaryPage
from wsis_desktop.desktop.overview.summary_words import Figure
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT, THEMES, Theme
from wsis_desktop.desktop.revision_picker import RevisionPicker
from wsis_desktop.desktop.starting.recent_list import ListedRow
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.desktop.working.steps import finished
from wsis_desktop.model.comparison import Side, Significance

pytestmark = pytest.mark.window
NARROW, WIDE = 200, 400


@pytest.fixture
def dressed(qtbot: QtBot) -> QWidget:
    """Hold what is to be seen in the colours and letters of the program."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet(style_sheet(LIGHT))
    return holder


def shown(holder: QWidget, part: QWidget, size: QSize) -> None:
    """Show a part in a size."""
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(part)
    holder.resize(size)
    holder.show()
    assert QTest.qWaitForWindowExposed(holder)
    QApplication.processEvents()


@pytest.mark.parametrize("width", [NARROW, 290, WIDE])
def test_the_words_of_the_depths_are_whole_at_every_width(dressed: QWidget, width: int) -> None:
    bar = DepthBar()
    shown(dressed, bar, QSize(width, 60))
    assert bar.width() == width
    assert cut(dressed) == []
    assert bar.box.isVisible() is (width == NARROW)
    assert bar.button(Significance.WORDING).isVisible() is (width != NARROW)


def test_the_depth_is_chosen_and_shown_in_the_box_as_by_the_buttons(dressed: QWidget, qtbot: QtBot) -> None:
    bar = DepthBar()
    shown(dressed, bar, QSize(WIDE, 60))
    bar.button(Significance.WORDING).setFocus()
    dressed.resize(NARROW, 60)
    QApplication.processEvents()
    assert bar.box.isVisible()
    bar.set_least(Significance.WORDING)
    assert bar.box.currentIndex() == 1
    with qtbot.waitSignal(bar.chosen) as chosen:
        bar.box.activated.emit(2)
    assert chosen.args == [Significance.SUBSTANTIVE]
    assert bar.button(Significance.SUBSTANTIVE).isChecked()


def test_what_the_letters_are_while_a_window_is_dressed_changes_nothing(dressed: QWidget) -> None:
    dressed.setStyleSheet("QToolButton { font-size: 30px; }")
    bar = DepthBar()
    shown(dressed, bar, QSize(290, 60))
    dressed.setStyleSheet(style_sheet(LIGHT))
    QTest.qWait(20)
    assert bar.button(Significance.WORDING).isVisible()
    assert cut(dressed) == []


def test_a_narrow_change_list_gives_its_chips_all_the_lines_that_they_need(dressed: QWidget) -> None:
    panel = ChangesPanel()
    panel.show_comparison(comparison())
    shown(dressed, LowRoom(panel), QSize(NARROW, 300))
    QTest.qWait(30)
    assert cut(dressed) == []


def test_a_panel_that_scrolls_in_a_low_room_asks_for_its_frame_too(qtbot: QtBot) -> None:
    panel = QWidget()
    layout = QVBoxLayout(panel)
    layout.addWidget(QLabel("x"))
    room = LowRoom(panel)
    qtbot.addWidget(room)
    room.setStyleSheet("QScrollArea { border: 3px solid red; }")
    room.show()
    room.resize(room.sizeHint())
    QApplication.processEvents()
    assert room.sizeHint() == panel.sizeHint() + QSize(6, 6)
    assert not room.verticalScrollBar().isVisible()


def test_the_number_of_a_figure_is_whole_above_a_short_word(dressed: QWidget) -> None:
    button = FigureButton(Figure("8 → 2000", "x"), LIGHT, dressed)
    button.resize(button.sizeHint())
    dressed.resize(300, 100)
    dressed.show()
    QApplication.processEvents()
    assert cut(dressed) == []


def test_what_stands_at_both_ends_of_a_row_stands_on_one_line(dressed: QWidget) -> None:
    row = ListedRow("Title", "Names", "Told", "When")
    shown(dressed, row, QSize(500, 60))
    left, right = ([each for each in row.findChildren(QLabel) if each.text() in texts] for texts in ("Title", "Told"))
    # Both have the same letters: where boxes and alignments are alike, so are the lines.
    tops = [label.mapTo(row, label.contentsRect().topLeft()).y() for label in (*left, *right)]
    heights = [label.height() for label in (*left, *right)]
    assert len(set(tops)) == len(set(heights)) == 1
    aligned = {label.text(): int(label.alignment() & 0xE0) for label in row.findChildren(QLabel)}
    assert aligned["Told"] == aligned["Title"]


def test_the_names_of_the_revisions_stand_over_the_words_beside_their_bars(dressed: QWidget) -> None:
    page = SummaryPage()
    shown(dressed, page, QSize(1000, 700))
    finished(page.showing(comparison(), overview(comparison())))
    QApplication.processEvents()
    old, new = (page._sides[side] for side in Side)
    begin, end = page.picture._edges()
    left, right = (label.mapTo(page, label.rect().topLeft()).x() for label in (old, new))
    origin = page.picture.mapTo(page, page.picture.rect().topLeft()).x()
    assert left == origin
    assert origin + begin - 30 < left + old.width() < origin + begin
    assert origin + end < right < origin + end + 30


def test_words_that_would_be_cut_give_way_to_short_ones(dressed: QWidget) -> None:
    label = ElidedLabel("67 changes: 56 edited, 5 added, 2 deleted")
    label.short = "67 changes"
    shown(dressed, label, QSize(400, 30))
    assert label.toolTip() == ""
    for width, words in ((120, "67 changes"), (40, "…")):
        assert words in label._cut(width)
    label.setFixedWidth(120)
    label.grab()
    assert label.toolTip() == label.text()


def test_a_date_without_room_is_left_out_whole(dressed: QWidget) -> None:
    picker = RevisionPicker(Side.OLD, dressed)
    picker.set_revision("M" * 16, "", "")
    alone = picker.sizeHint()
    picker.set_revision("M" * 16, "23 October 2015", "")
    assert picker.sizeHint() == alone
    picker.set_revision("Rev.1", "23 October 2015", "")
    picker.resize(picker.sizeHint().width() - 20, 32)
    picker.show_detail(shown=False)
    named = picker.grab().toImage()
    picker.show_detail(shown=True)
    assert picker.grab().toImage() == named


def test_the_cross_that_clears_a_field_stands_in_its_middle(dressed: QWidget) -> None:
    field = QLineEdit("access")
    field.setClearButtonEnabled(True)
    shown(dressed, field, QSize(300, 40))
    cross = next(iter(field.findChildren(QToolButton))).geometry()
    assert abs(cross.center().y() - field.rect().center().y()) <= 1
    assert field.rect().contains(cross)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_frame_of_what_is_ticked_can_be_seen(theme: Theme) -> None:
    assert min(contrast(theme.resting, ground) for ground in (theme.chrome, theme.control, theme.card)) >= 3
