"""The Pages view: pictures, marks, bands, and two panes that face each other."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import PER_PAGE, Sheets, bring_up, every_kind, long_pair
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.page_pictures import PageKey, PagePictures
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.region import Region, WordPlaces
from wsis_desktop.model.revision import Kind
from wsis_desktop.worker.troubles import ChangedOnDisk

Opener = Callable[[Comparison], PagesView]


@pytest.fixture
def sheets() -> Sheets:
    return Sheets()


@pytest.fixture
def open_view(qtbot: QtBot, sheets: Sheets) -> Iterator[Opener]:
    views: list[PagesView] = []

    def opened(comparison: Comparison) -> PagesView:
        view = PagesView(sheets)
        bring_up(view, comparison, qtbot)
        views.append(view)
        return view

    yield opened
    for view in views:
        view.close()


def height_in_pane(pane: PagePane, paragraph: int) -> float:
    span = pane.span_of(paragraph)
    assert span
    return span[0] - pane.top


def point_of(pane: PagePane, paragraph: int, word: int) -> QPoint:
    assert pane.text
    place = pane.text.paragraph(paragraph).words[word]
    rect = pane.layout_of_pages.rect(place.region)
    return QPointF(rect.center().x() - pane.horizontalScrollBar().value(), rect.center().y() - pane.top).toPoint()


def test_pages_in_sight_are_asked_for_last_so_that_they_are_drawn_first(open_view: Opener, sheets: Sheets) -> None:
    view = open_view(long_pair(120, pages=True))
    pages = [(side, page) for side, page, _, _ in (sheets.asked[ticket] for ticket in sheets.open_tickets())]
    assert set(pages[-2:]) <= {(side, page) for side in Side for page in view.panes[side].pages_in_sight()}
    assert (Side.NEW, 3) in pages


def test_pages_scrolled_past_are_no_longer_waited_for(open_view: Opener, sheets: Sheets, qtbot: QtBot) -> None:
    view = open_view(long_pair(240, pages=True))
    first = set(sheets.open_tickets())
    view.panes[Side.NEW].scroll_to(12_000)
    qtbot.waitUntil(lambda: first <= sheets.cancelled)
    wanted = {sheets.asked[ticket][1] for ticket in sheets.open_tickets()}
    assert min(wanted) > 10


def test_a_picture_is_shown_when_it_comes(open_view: Opener, sheets: Sheets) -> None:
    view = open_view(long_pair(30, pages=True))
    assert view._picture(Side.NEW, 1) is None
    sheets.draw()
    assert view._picture(Side.NEW, 1) is not None


def test_a_page_that_cannot_be_drawn_says_why_in_place_of_its_marks_until_it_can(
    open_view: Opener, sheets: Sheets, qtbot: QtBot
) -> None:
    view = open_view(every_kind(pages=True))
    pane = view.panes[Side.NEW]
    (ticket,) = (each for each in sheets.open_tickets() if sheets.asked[each][:2] == (Side.NEW, 1))
    sheets.refuse(ticket, ChangedOnDisk())
    told = inks(pane)
    assert LIGHT.trouble in told
    assert LIGHT.inserted not in told
    view.set_zoom(1.2)
    qtbot.waitUntil(lambda: (Side.NEW, 1) in [sheets.asked[each][:2] for each in sheets.open_tickets()])
    sheets.draw()
    drawn = inks(pane)
    assert LIGHT.trouble not in drawn
    assert LIGHT.inserted in drawn


def inks(pane: PagePane) -> set[str]:
    """Return the colours that stand on a pane."""
    image = pane.viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_an_older_picture_stands_in_until_the_sharp_one_comes(open_view: Opener, sheets: Sheets) -> None:
    view = open_view(long_pair(30, pages=True))
    sheets.draw()
    old = view._picture(Side.NEW, 1)
    view.set_zoom(1.5)
    assert old is not None
    assert view._picture(Side.NEW, 1) is old


def test_pictures_keep_within_their_bytes(qtbot: QtBot, sheets: Sheets) -> None:
    assert qtbot is not None
    pictures = PagePictures(sheets, kept_bytes=100_000)
    keys = [PageKey(Side.NEW, page, 100, 100) for page in range(1, 6)]
    pictures.want(keys)
    sheets.draw()
    assert pictures.kept_bytes == 80_000
    assert sum(pictures.picture(key) is not None for key in keys) == 2
    pictures.clear()
    assert pictures.kept_bytes == 0


def test_pages_in_sight_are_kept_and_those_near_asked_for_as_far_as_they_fit(qtbot: QtBot, sheets: Sheets) -> None:
    assert qtbot is not None
    pictures = PagePictures(sheets, kept_bytes=100_000)
    keys = [PageKey(Side.NEW, page, 100, 100) for page in range(1, 13)]
    for first in (0, 4):
        seen, near = keys[first : first + 4], keys[first + 4 : first + 8]
        pictures.want(near, seen)
        assert len(sheets.open_tickets()) == (6 if first == 0 else 4), "of those near, two fit"
        sheets.draw()
        assert all(pictures.picture(key) is not None for key in seen)
        assert pictures.kept_bytes == 6 * 40_000
    assert [pictures.picture(key) is not None for key in keys[:4]] == [False] * 4


def test_marks_stand_over_the_words_that_changed(open_view: Opener) -> None:
    view = open_view(every_kind(pages=True))
    for side, tint, marked, word in (
        (Side.OLD, LIGHT.deleted, 1, "request"),
        (Side.NEW, LIGHT.inserted, 1, "take"),
    ):
        pane = view.panes[side]
        assert pane.text
        words = pane.text.paragraph(marked).text.split(" ")
        image = pane.viewport().grab().toImage()
        colours = [colours_around(image, point_of(pane, marked, at)) for at in range(len(words))]
        assert tint in colours[words.index(word)]
        assert tint not in colours[words.index("Secretariat")]


def test_what_is_folded_away_is_dotted_on_the_page(open_view: Opener) -> None:
    view = open_view(every_kind(pages=True))
    view.set_least(Significance.SUBSTANTIVE)
    pane = view.panes[Side.NEW]
    assert pane.text
    at = point_of(pane, 1, pane.text.paragraph(1).text.split(" ").index("take"))
    image = pane.viewport().grab().toImage()
    assert LIGHT.inserted not in colours_around(image, at)
    dotted = {QColor(image.pixel(at.x() + dx, at.y() + dy)).name() for dx in range(-9, 9) for dy in range(-9, 9)}
    assert LIGHT.faint in dotted
    assert pane.text.change(1) is None


def colours_around(image: QImage, at: QPoint) -> set[str]:
    return {QColor(image.pixel(at.x(), at.y() + dy)).name() for dy in range(-3, 4)}


def test_scrolling_one_side_keeps_pairs_at_one_height(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True, insert_at=60))
    new, old = view.panes[Side.NEW], view.panes[Side.OLD]
    span = new.span_of(140)
    assert span
    new.scroll_to(span[0] - 200)
    assert height_in_pane(old, 100) == pytest.approx(height_in_pane(new, 140), abs=40)
    old.scroll_to(old.top + 900)
    assert old.text
    middle = old.pages_in_sight()[0] * PER_PAGE
    assert height_in_pane(new, middle + 40) == pytest.approx(height_in_pane(old, middle), abs=60)


def test_the_lock_lets_go_and_takes_hold_again(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True))
    old, new = view.panes[Side.OLD], view.panes[Side.NEW]
    view.set_locked(False)
    new.scroll_to(2_000)
    assert old.top == 0
    view.set_locked(True)
    assert old.top == pytest.approx(2_000, abs=5)


def test_the_wheel_with_alt_shifts_one_side(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True))
    old, new = view.panes[Side.OLD], view.panes[Side.NEW]
    new.scroll_to(2_000)
    before = old.top
    turn = QWheelEvent(
        QPointF(50, 50),
        new.viewport().mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(-120, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.AltModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(new.viewport(), turn)
    shift = new.top - 2_000
    assert shift > 50
    assert old.top == before
    new.scroll_to(3_000)
    assert new.top - old.top == pytest.approx(shift, abs=5)


def test_a_moved_link_brings_both_sides_to_one_height(open_view: Opener) -> None:
    view = open_view(every_kind(pages=True))
    view.resize(1000, 400)
    view.show_link(2)
    tops = [height_in_pane(view.panes[Side.OLD], 5), height_in_pane(view.panes[Side.NEW], 2)]
    assert tops[0] == pytest.approx(tops[1], abs=2)
    assert view.panes[Side.OLD].current_link == 2


def test_a_link_stays_at_one_height_while_it_is_read_and_the_pairs_take_over_again(open_view: Opener) -> None:
    comparison = long_pair(300, pages=True)
    links = list(comparison.links)
    links[20], links[120] = replace(links[20], moved=True, new=(120,)), replace(links[120], moved=True, new=(20,))
    view = open_view(Comparison(comparison.old, comparison.new, tuple(links)))
    old, new = view.panes[Side.OLD], view.panes[Side.NEW]
    view.show_link(20)
    new.scroll_to(new.top + 150)
    assert height_in_pane(old, 20) == pytest.approx(height_in_pane(new, 120), abs=2)
    new.scroll_to(new.top + 900)
    assert old.top == pytest.approx(new.top, abs=5)


def test_a_click_on_a_band_chooses_its_link(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(every_kind(pages=True))
    band = next(each for each in view.gutter.bands if each.link == 1)
    middle = (band.old[0] + band.old[1] + band.new[0] + band.new[1]) / 4
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(view.gutter, Qt.MouseButton.LeftButton, pos=QPointF(23, middle).toPoint())
    assert chosen.args == [1]


def test_a_band_to_a_far_end_tells_where_it_leads(open_view: Opener) -> None:
    comparison = long_pair(200, pages=True)
    links = list(comparison.links)
    links[0], links[150] = replace(links[0], moved=True, new=(150,)), replace(links[150], moved=True, new=(0,))
    view = open_view(Comparison(comparison.old, comparison.new, tuple(links)))
    labels = {band.link: band.label for band in view.gutter.bands}
    assert labels[0] == "0 is now 150, page 26"
    assert labels[150] == "0 was 150, page 26"


def test_a_click_on_a_paragraph_chooses_its_link(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(every_kind(pages=True))
    pane = view.panes[Side.NEW]
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 3, 1))
    assert chosen.args == [3]


def test_words_are_selected_across_paragraphs(open_view: Opener) -> None:
    view = open_view(every_kind(pages=True))
    pane = view.panes[Side.NEW]
    start, end = point_of(pane, 1, 1), point_of(pane, 3, 1)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.viewport(), end)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.selected_text() == (
        "take note of the Secretariat to report each year.\n"
        "2 We invite regional banks to finance branch libraries.\n"
        "3 We note"
    )


def test_a_match_comes_into_sight(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True))
    view.show_matches([Match(Side.OLD, 190, 0, 9)], 0)
    assert 0 < height_in_pane(view.panes[Side.OLD], 190) < 700
    assert [each.colour for each in view.panes[Side.OLD].matches([190])] == [LIGHT.current_match]


def test_stacked_pages_stand_one_above_the_other_and_scroll_together(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True))
    beside = view.panes[Side.NEW].width()
    view.sides.set_stacked(stacked=True)
    QApplication.processEvents()
    old, new = view.panes[Side.OLD], view.panes[Side.NEW]
    assert old.x() == new.x()
    assert new.y() >= old.y() + old.height()
    assert new.width() > 1.5 * beside
    assert view.gutter.isHidden()
    view.show_link(150)
    assert view.sees(150)
    assert all(pane.sees(150) for pane in (old, new)), "both sides come to the link"
    before = view.place()
    view.sides.set_stacked(stacked=False)
    QApplication.processEvents()
    after = view.place()
    assert before is not None
    assert after is not None
    assert (after.side, after.paragraph) == (before.side, before.paragraph)
    assert not view.gutter.isHidden()
    assert old.y() == new.y()


def test_ten_thousand_matches_are_worked_out_where_they_are_painted(
    open_view: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_view(long_pair(200, pages=True))
    worked_out: list[tuple[int, int]] = []
    regions = WordPlaces.regions

    def counted(places: WordPlaces, start: int, end: int) -> tuple[Region, ...]:
        worked_out.append((start, end))
        return regions(places, start, end)

    monkeypatch.setattr(WordPlaces, "regions", counted)
    matches = [Match(Side.NEW, paragraph, at, at + 1) for paragraph in range(200) for at in range(50)]
    for current in range(20):
        view.show_matches(matches, current)
        view.grab()
    assert 0 < len(worked_out) < 2_500, "of 10,000, and each once"


def test_every_change_stands_on_the_ruler(open_view: Opener, qtbot: QtBot) -> None:
    comparison = long_pair(600, pages=True)
    view = open_view(comparison)
    changed = {at for at, link in enumerate(comparison.links) if link.change}
    qtbot.waitUntil(lambda: {link for step in view.ruler.steps.values() for link in step.links} == changed)


def test_the_place_is_kept_between_both_views(open_view: Opener, qtbot: QtBot) -> None:
    comparison = long_pair(200, pages=True)
    pages = open_view(comparison)
    pages.go_to(Place(Side.NEW, 120, 0.3))
    here = pages.place()
    assert here
    text = TextView()
    qtbot.addWidget(text)
    text.resize(900, 700)
    text.show()
    text.show_comparison(comparison)
    text.go_to(here)
    there = text.place()
    assert there
    assert (here.side, here.paragraph) == (there.side, there.paragraph) == (Side.NEW, 120)
    pages.panes[Side.NEW].scroll_to(0)
    pages.go_to(there)
    back = pages.place()
    assert back
    assert back.paragraph == 120
    text.close()


def test_a_footnote_at_the_top_does_not_tell_the_place(open_view: Opener) -> None:
    last_on_its_page = 20 * PER_PAGE - 1
    comparison = long_pair(200, pages=True)
    body = open_view(comparison)
    body.go_to(Place(Side.NEW, last_on_its_page, 0.2))
    new = list(comparison.new.paragraphs)
    new[last_on_its_page] = replace(new[last_on_its_page], kind=Kind.FOOTNOTE)
    noted = open_view(replace(comparison, new=replace(comparison.new, paragraphs=tuple(new))))
    noted.go_to(Place(Side.NEW, last_on_its_page, 0.2))
    there, beside = body.place(), noted.place()
    assert there
    assert beside
    assert (there.paragraph, beside.paragraph) == (last_on_its_page, last_on_its_page + 1)


def test_the_place_is_kept_through_another_size(open_view: Opener) -> None:
    view = open_view(long_pair(200, pages=True))
    view.go_to(Place(Side.NEW, 90, 0.0))
    view.set_zoom(1.7)
    kept = view.place()
    assert kept
    assert kept.paragraph in {89, 90}


def test_a_text_without_pages_says_so_and_leads_nowhere_wrong(open_view: Opener) -> None:
    with_pages, without = every_kind(pages=True), every_kind()
    view = open_view(Comparison(with_pages.old, without.new, with_pages.links))
    view.show_link(3)
    view.go_to(Place(Side.NEW, 6, 0.0))
    assert view.panes[Side.OLD].has_pages
    assert not view.panes[Side.NEW].has_pages
    place = view.place()
    assert place
    assert place.side is Side.OLD
    view.grab()


def test_nothing_is_left_of_a_comparison_let_go(open_view: Opener, sheets: Sheets) -> None:
    view = open_view(every_kind(pages=True))
    view.clear()
    assert view.place() is None
    assert sheets.open_tickets() == []
    assert view.selected_text() == ""
    view.show_link(1)
    view.grab()
