"""The summary leads from its numbers, bands and sections into the text, by mouse and by keyboard, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from tests.comparing.drafts import Piece
from tests.comparing.drafts import compared as compared_drafts
from tests.desktop.drafts import comparison
from tests.desktop.test_window import Desk
from wsis_desktop.comparing.surveying.lens import lens
from wsis_desktop.comparing.surveying.overview import overview
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.overview.brackets_dock import BracketsDock
from wsis_desktop.desktop.overview.picture_layout import placed
from wsis_desktop.desktop.overview.summary_page import SummaryPage
from wsis_desktop.desktop.overview.summary_picture import SummaryPicture
from wsis_desktop.desktop.overview.summary_words import change_words, figures, flow_words, headline, percent
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.working.steps import finished
from wsis_desktop.model.comparison import Change, Side
from wsis_desktop.model.revision import Kind

pytestmark = pytest.mark.window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    assert QTest.qWaitForWindowExposed(made.window)
    made.compare()
    made.do(Command.VIEW_SUMMARY)
    made.window.overview.summary.finish()
    yield made
    made.window.close()
    made.bridge.close()


def covered(desk: Desk) -> bool:
    return desk.window.centre.workspace.covered


def _scroll_bar(page: SummaryPage) -> QScrollBar:
    return page._area.verticalScrollBar()


def shown(desk: Desk) -> SummaryPage:
    assert desk.window.overview.summary.on_show
    return desk.window.overview.summary.page


def test_numbers_bands_and_sections_lead_into_the_text_and_escape_leads_back(desk: Desk) -> None:
    workspace = desk.window.centre.workspace
    page = shown(desk)
    assert desk.window.actions_[Command.VIEW_SUMMARY].isChecked()
    deleted = next(each for each in page.figures if each.figure.change is Change.DELETED)
    QTest.mouseClick(deleted, Qt.MouseButton.LeftButton)
    assert not covered(desk)
    assert desk.window.actions_[Command.VIEW_TEXT].isChecked()
    assert desk.current == 4

    desk.do(Command.VIEW_SUMMARY)
    page.picture.setFocus()
    moved = next(at for at, each in enumerate(overview(comparison()).flows) if each.moved)
    for _ in range(moved + 1):
        QTest.keyClick(page.picture, Qt.Key.Key_Down)
    assert "moved" in page.picture.accessibleDescription()
    QTest.keyClick(page.picture, Qt.Key.Key_Return)
    assert not covered(desk)
    assert desk.current == 5

    desk.do(Command.VIEW_SUMMARY)
    page.sections.setFocus()
    page.sections.setCurrentIndex(page.sections.model().index(page.sections.model().rowCount() - 1, 0))
    QTest.keyClick(page.sections, Qt.Key.Key_Return)
    assert not covered(desk)
    assert workspace.view.sees(10)

    desk.do(Command.VIEW_SUMMARY)
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not covered(desk)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert workspace.view.isAncestorOf(focused)


def test_the_summary_keeps_the_place_and_follows_the_comparison(desk: Desk) -> None:
    workspace = desk.window.centre.workspace
    place = workspace.view.place()
    desk.do(Command.VIEW_REDLINE)
    workspace.finish()
    assert not covered(desk)
    assert workspace.view_name is ViewName.REDLINE
    assert workspace.view.place() == place
    desk.do(Command.VIEW_SUMMARY)
    desk.do(Command.NEXT_CHANGE)
    assert not covered(desk), "who goes on to the next change wants to read it"
    desk.do(Command.VIEW_SUMMARY)
    again = comparison()
    workspace.show_comparison(again)
    workspace.finish()
    desk.window.overview.summary.finish()
    assert covered(desk), "another pair is shown as the one before was"
    desk.window.session.close()
    assert not covered(desk)


def test_every_part_can_be_named_and_pointed_at(desk: Desk) -> None:
    page = shown(desk)
    made = overview(comparison())
    assert [each.text() for each in (page.title, page.told)] == ["From Rev.1 to Rev.2", headline(made, 8)]
    assert all(each.accessibleName() for each in (*page.figures, *page.starts, page.picture, page.sections))
    flows = placed(made).flows
    picture = page.picture
    for each in flows:
        reach = each.old or each.new
        assert reach is not None
        x = picture.width() * 0.3 + 12 if each.old else picture.width() * 0.7 - 12
        found = picture.flow_at(QPointF(x, 6 + sum(reach) / 2))
        assert found is not None
        assert picture.tip_at(QPointF(x, 6 + sum(reach) / 2)) == flow_words(made, found.flow)
    part = picture.part_at(QPointF(4, 6 + sum(placed(made).parts[Side.OLD][-1]) / 2))
    assert part == (Side.OLD, made.old[-1])


def test_tab_goes_through_the_page_as_it_is_read(desk: Desk) -> None:
    page = shown(desk)
    page.setFocus()
    order = [*[each for each in page.figures if each.isEnabled()], *page.starts, page.picture, *page.turned]
    reached = []
    for _ in order:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(desk.window, Qt.Key.Key_Tab)
    assert reached == order
    assert QApplication.focusWidget() is page.sections


def test_what_the_keys_reach_is_brought_into_sight(desk: Desk) -> None:
    page = shown(desk)
    desk.window.resize(1000, 560)
    bar = _scroll_bar(page)
    for part, key in ((page.picture, Qt.Key.Key_End), (page.sections, Qt.Key.Key_End)):
        bar.setValue(0)
        part.setFocus()
        bar.setValue(0)
        QTest.keyClick(part, key)
        assert bar.value() > 0
    last = page.sections.visualRect(page.sections.currentIndex()).bottom() + page.sections.header().height()
    assert page.sections.mapTo(page, QPoint(0, last)).y() <= page.height()


ALL = "100 % of the text changed: {0} words went and {1} came, of {1} that stand in it now."
SAME = "Both revisions say the same, word for word."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ([], [], SAME),
        (["We reaffirm [all]."], [], ALL.format(3, 0)),
        ([], ["We reaffirm [all]."], ALL.format(0, 3)),
        (["… – !"], ["… – !"], SAME),
        (
            [(Kind.FOOTNOTE, "x")],
            [(Kind.TITLE, "T")],
            "100 % of the text changed: 1 words went and 1 came, of 1 that stand in it now.",
        ),
        (["We reaffirm."] * 3, ["We reaffirm."] * 3, SAME),
        (
            ["نحن نؤكد من جديد"],
            ["نحن نؤكد [من] جديد"],
            "No word changed, but signs, brackets or the order did: 1 change.",
        ),
    ],
)
def test_the_smallest_texts_are_summed_up_and_their_brackets_listed(
    qtbot: QtBot, old: list[Piece], new: list[Piece], told: str
) -> None:
    compared = compared_drafts(old, new)
    page, dock = SummaryPage(), BracketsDock()
    for widget in (page, dock):
        qtbot.addWidget(widget)
    finished(page.showing(compared, overview(compared)))
    page.grab()
    dock.show_lens(compared, lens(compared), None)
    assert page.told.text().replace("(s)", "") == told
    assert len(page.figures) >= 2


def test_what_changed_is_told_in_plain_words() -> None:
    compared = comparison()
    assert change_words(compared, 2) == "1 · request → take note of · annually → biennially"
    assert change_words(compared, 9).startswith("added · 6 · We call for better data.")


def test_the_picture_turns_round_where_lines_begin_on_the_right(qtbot: QtBot) -> None:
    made = overview(comparison())
    picture = SummaryPicture()
    qtbot.addWidget(picture)
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.resize(900, 400)
    picture.show_overview(made)
    last = placed(made).parts[Side.OLD][-1]
    middle = 6 + sum(last) / 2
    assert picture.part_at(QPointF(890, middle)) == (Side.OLD, made.old[-1])
    for each in placed(made).flows:
        reach = each.old or each.new
        assert reach is not None
        x = 900 * 0.7 - 12 if each.old else 900 * 0.3 + 12
        assert picture.flow_at(QPointF(x, 6 + sum(reach) / 2)) is not None


def test_the_numbers_are_those_of_the_list() -> None:
    compared = comparison()
    counts = kind_counts(compared)
    told = {each.change: each.number for each in figures(compared, overview(compared), counts) if each.change}
    assert told == {change: str(count) for change, count in counts.items() if count}


def test_little_is_never_told_as_nothing_nor_much_as_all() -> None:
    assert [percent(share) for share in (0.0, 0.001, 0.5, 0.999, 1.0)] == ["0 %", "< 1 %", "50 %", "> 99 %", "100 %"]


def test_the_page_comes_up_with_its_title_though_it_was_left_further_down(desk: Desk) -> None:
    page = shown(desk)
    desk.window.resize(1000, 560)
    page.sections.setFocus()
    bar = _scroll_bar(page)
    bar.setValue(bar.maximum())
    page.setFocus()
    assert QApplication.focusWidget() in page.figures
    assert bar.value() == 0


def test_nothing_of_the_page_stands_beyond_its_edge_in_a_narrow_window(qtbot: QtBot) -> None:
    text = comparison()
    names = {side: f"A/CONF.000/PREP/{side.value.upper()}/L.17" for side in Side}
    old, new = (replace(text.revision(side), symbol=names[side], called="text.pdf", title="") for side in Side)
    text = replace(text, old=old, new=new)
    page = SummaryPage()
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    finished(page.showing(text, overview(text)))
    QApplication.processEvents()
    assert all(name in page.title.text() for name in names.values())
    area = page.findChild(QScrollArea)
    assert area is not None
    held = area.widget()
    assert held is not None
    assert held.width() <= area.viewport().width()


def test_a_screen_reader_is_told_what_the_figures_of_a_section_count(desk: Desk) -> None:
    model = shown(desk).sections.model()
    told = [str(model.index(0, at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.columnCount())]
    assert [each.partition(": ")[0] for each in told[1:]] == ["Words", "Changed", "Brackets"]
    assert all(each.partition(": ")[2] for each in told[1:])


def test_a_summary_comes_in_steps_and_what_was_painted_is_seen_until_the_last(qtbot: QtBot) -> None:
    compared = compared_drafts(["We reaffirm one.", "We note two."], ["We reaffirm one.", "We welcome three."])
    page = SummaryPage()
    qtbot.addWidget(page)
    steps = page.showing(compared, overview(compared))
    seen = [page.updatesEnabled() for _ in steps]
    assert len(seen) > len(page.figures) > 0
    assert not any(seen)
    assert page.updatesEnabled()
    dropped = page.showing(compared, overview(compared))
    next(dropped)
    dropped.close()
    assert page.updatesEnabled(), "also where another comparison takes its place"
