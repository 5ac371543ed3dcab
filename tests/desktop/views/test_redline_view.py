"""The Redline view: both texts in one column, each letter known by its place in either of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.comparing.drafts import compared
from tests.desktop.views.made import every_kind, long_pair
from tests.publishing.changed_drafts import two_drafts
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.desktop.views.pointed import pointed_at, surfaces
from wsis_desktop.desktop.views.redline_rows import Look, redline_rows
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.desktop.working.steps import finished
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side, Significance, Span
from wsis_desktop.model.revision import FootnoteMark, Kind, Revision
from wsis_desktop.publishing.redlining.notes import Notes
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes
from wsis_desktop.publishing.redlining.tape import Stand

_SIGNS = {Look.CAME: "+", Look.WENT: "-", Look.MOVED_HERE: ">", Look.MOVED_AWAY: "<"}


@pytest.fixture
def open_view(qtbot: QtBot) -> Iterator[Callable[[Comparison], RedlineView]]:
    views: list[RedlineView] = []

    def opened(comparison: Comparison) -> RedlineView:
        view = RedlineView()
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


Opener = Callable[[Comparison], RedlineView]


def told(comparison: Comparison) -> list[str]:
    """Return the rows, marked words between signs."""
    return [
        "".join(f"{_SIGNS.get(piece.look, '')}{piece.text}{_SIGNS.get(piece.look, '')}" for piece in row.pieces)
        for row in finished(redline_rows(comparison))
    ]


def middle_of(view: RedlineView, row: int) -> QPointF:
    top, bottom = view.pane.row_span(row)
    return QPointF(view.pane.measure.left(Side.NEW) + 60, (top + bottom) / 2)


# -- the rows --------------------------------------------------------------------------------------------------------


def test_both_texts_stand_in_one_with_moves_at_both_ends() -> None:
    assert told(every_kind()) == [
        "Access for all",
        "1.  We -request-+take note of+ the Secretariat to report each year.",
        "2.  -We encourage the exchange of librarians.-",
        "2.  >We invite regional banks to finance branch libraries.>  [moved from 5]",
        "3.  +We note with concern the rapid growth of waste.+",
        "4.  (was 3)  We call for reading rooms in every town.- -+¶+",
        "5.  They shall be open to all who read.",
        "6.  (was 4)  نحن نؤكد من جديد حق الجميع في القراءة والوصول إلى الكتب",
        "5.  <We invite regional banks to finance branch libraries.<  [moved to 2 (Access for all)]",
        "7.  (was 6)  We thank the host country.",
        "1.  See the +second +survey of lending.",
    ]


@settings(max_examples=40)
@given(st.integers(0, 2**32))
@example(2988)  # the mark of a note that stands elsewhere by now
@example(117)  # a merger of paragraphs with other quotation marks
@example(14863429)  # a word between a space that went and one that came
def test_every_letter_of_either_text_has_its_place(seed: int) -> None:
    comparison = compare(*two_drafts(Random(seed), 12))  # noqa: S311 - drafts are no secrets
    found = {
        (side, each.index): [""] * len(each.text) for side in Side for each in comparison.revision(side).paragraphs
    }
    for row in finished(redline_rows(comparison)):
        for piece in row.pieces:
            for spot in piece.spots:
                letters = found[spot.side, spot.paragraph]
                for at, letter in enumerate(piece.text, spot.start):
                    letters[at] += letter
    for (side, index), letters in found.items():
        text = comparison.revision(side).paragraphs[index].text
        missing = [at for at, letter in enumerate(letters) if letter != text[at]]
        # Of quotation marks, spaces and dashes that are only written otherwise, the later text's stand.
        assert all(side is Side.OLD and not letters[at] and not text[at].isalnum() for at in missing), text


def test_the_reader_says_how_much_a_change_matters() -> None:
    comparison = compared(
        ["We request a report annually.", "Every harbour keeps a bell."],
        ["We request a report biennially.", "Lanterns shall burn on all quays in winter."],
    )
    by_hand = tuple(
        replace(link, significance=Significance.EDITORIAL, weighed_by_hand=True) for link in comparison.links
    )
    rows = finished(redline_rows(replace(comparison, links=by_hand)))
    assert {row.stand for row in rows} == {Stand.STAYS, Stand.WENT, Stand.CAME}
    assert {piece.significance for row in rows for piece in row.pieces} - {None} == {Significance.EDITORIAL}


# -- where it stands -------------------------------------------------------------------------------------------------


def test_a_place_is_kept(open_view: Opener) -> None:
    view = open_view(long_pair(200))
    view.go_to(Place(Side.NEW, 120, 0.5))
    place = view.place()
    assert place is not None
    assert (place.side, place.paragraph) == (Side.NEW, 120)
    assert place.fraction == pytest.approx(0.5, abs=0.05)
    view.set_zoom(1.6)
    view.resize(600, 500)
    QTest.qWait(10)
    later = view.place()
    assert later is not None
    assert later.paragraph == 120


def test_a_link_comes_into_sight_and_is_current(open_view: Opener) -> None:
    view = open_view(long_pair(200))
    assert not view.sees(150)
    view.show_link(150)
    assert view.sees(150)
    assert view.pane.current_link == 150
    assert "Paragraph number 150" in view.pane.accessibleDescription()


def test_scrolling_never_jumps(open_view: Opener) -> None:
    view = open_view(long_pair(300))
    bar = view.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        top = view.pane.top_row()
        assert top is not None
        before = view.pane.row_span(top[0] + 1)[0]
        bar.setValue(bar.value() - 30)
        assert view.pane.row_span(top[0] + 1)[0] - before == pytest.approx(30, abs=1.5)


def test_it_is_shown_in_short_steps(open_view: Opener) -> None:
    view = open_view(every_kind())
    assert sum(1 for _ in view.showing(long_pair(400))) > 20


def test_no_step_lays_many_footnotes(monkeypatch: pytest.MonkeyPatch) -> None:
    laid = list[Link]()

    def counted(comparison: Comparison, link: Link, notes: Notes) -> tuple[Stroke, ...]:
        laid.append(link)
        return link_strokes(comparison, link, notes)

    monkeypatch.setattr("wsis_desktop.desktop.views.redline_rows.link_strokes", counted)
    plain = long_pair(400)
    marked = {side: _with_footnotes(plain.revision(side), 200) for side in Side}
    notes = tuple(Link((at,), (at,), Relation.UNCHANGED) for at in range(200, 400))
    noted = Comparison(marked[Side.OLD], marked[Side.NEW], (*plain.links[:200], *notes))
    seen = [0, *(len(laid) for _ in redline_rows(noted)), len(laid)]
    assert seen[-1] == 200
    assert max(after - before for before, after in pairwise(seen)) < 10


def _with_footnotes(revision: Revision, first: int) -> Revision:
    """Let each paragraph from `first` on be a footnote of one before."""
    made = list(revision.paragraphs)
    for at in range(first, len(made)):
        made[at] = replace(made[at], kind=Kind.FOOTNOTE)
        made[at - first] = replace(made[at - first], marks=(FootnoteMark(10, at),))
    return replace(revision, paragraphs=tuple(made))


def test_it_tells_where_it_stands(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(long_pair(200))
    with qtbot.waitSignal(view.place_changed) as told_place:
        view.pane.verticalScrollBar().setValue(3000)
    assert told_place.args == [view.place()]


# -- what the reader does --------------------------------------------------------------------------------------------


def test_a_click_chooses_a_change_and_one_on_what_moved_away_leads_to_it(open_view: Opener, qtbot: QtBot) -> None:
    view = open_view(every_kind())
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(view.pane.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, 1).toPoint())
    assert chosen.args == [1]
    away = next(at for at, row in enumerate(view.pane.rows) if row.stand is Stand.MOVED_AWAY)
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.mouseClick(view.pane.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, away).toPoint())
    assert chosen.args == [2]
    assert view.sees(2)


def test_enter_where_a_paragraph_went_from_leads_to_where_it_stands(
    open_view: Callable[[Comparison], RedlineView],
) -> None:
    view = open_view(every_kind())
    away = next(at for at, row in enumerate(view.pane.rows) if row.stand is Stand.MOVED_AWAY and row.link == 2)
    view.pane.heard.stand_on(away)
    QTest.keyClick(view.pane, Qt.Key.Key_Return)
    assert view.pane.heard.current == view.pane.index.of_link[2]
    assert view.current_link() == 2


def test_what_is_selected_is_copied_and_known_by_its_place(open_view: Opener) -> None:
    view = open_view(every_kind())
    pane = view.pane.viewport()
    box = view.pane.row_span(1)
    left, y = round(view.pane.measure.left(Side.NEW)), round(sum(box) / 2)
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(left - 30, y))
    QTest.mouseMove(pane, QPoint(left + 300, y))
    view.pane.select((view.pane.spot_at(QPointF(left - 30, y)), view.pane.spot_at(QPointF(2000, y))))  # type: ignore[arg-type]
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(left + 300, y))
    view.copy()
    said = "1.  We requesttake note of the Secretariat to report each year."
    assert QGuiApplication.clipboard().text() == view.selected_text() == said
    text = view.pane.rows[1].paragraph.text
    assert view.selected_place() == (Side.NEW, 1, Span(0, len(text)))


def test_the_whole_text_can_be_selected(open_view: Opener) -> None:
    view = open_view(every_kind())
    QTest.keyClick(view.pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text() == "\n".join(row.text for row in view.pane.rows)
    assert view.selected_place() == (Side.NEW, 0, Span(0, len("Access for all")))


def test_what_went_is_selected_in_the_earlier_text(open_view: Opener) -> None:
    view = open_view(every_kind())
    went = next(at for at, row in enumerate(view.pane.rows) if row.stand is Stand.WENT)
    QTest.mouseDClick(view.pane.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, went).toPoint())
    place = view.selected_place()
    assert place is not None
    assert place[:2] == (Side.OLD, 2)
    assert view.selected_text() == view.pane.rows[went].paragraph.text[place[2].start : place[2].end]


def test_what_was_found_is_brought_into_sight_on_either_side(open_view: Opener) -> None:
    comparison = long_pair(200)
    view = open_view(comparison)
    for side, word in ((Side.OLD, "right"), (Side.NEW, "claim")):
        start = comparison.revision(side).paragraphs[150].text.index(word)
        view.show_matches([Match(side, 150, start, start + len(word))], 0)
        assert view.sees(150)
        row = view.pane.index.of[side, 150]
        (made,) = view.pane.ranges(row)
        assert view.pane.rows[row].text[made.start : made.start + made.length] == word
    view.show_matches((), None)
    assert not view.pane.ranges(row)


def test_the_paragraph_under_the_pointer_is_known(open_view: Opener) -> None:
    view = open_view(every_kind())
    (surface,) = surfaces(view)
    found = pointed_at(view, surface, middle_of(view, 2))
    assert found is not None
    assert (found.side, found.paragraph) == (Side.OLD, 2)


def test_themes_sizes_and_weights_change_nothing_but_looks(open_view: Opener) -> None:
    view = open_view(every_kind())
    before = [row.text for row in view.pane.rows]
    for theme in (DARK, LIGHT):
        view.set_theme(theme)
        view.set_least(Significance.SUBSTANTIVE)
        view.grab()
    assert [row.text for row in view.pane.rows] == before
    assert view.pane.change_of(1) is None, "an edit of words alone is folded away"
    view.set_least(Significance.EDITORIAL)
    assert view.pane.change_of(1) is not None


def test_nothing_is_left_when_it_is_cleared(open_view: Opener) -> None:
    view = open_view(every_kind())
    view.select_all()
    view.clear()
    assert view.place() is None
    assert view.selected_text() == ""
    view.grab()


def test_another_width_counts_no_letters_again(open_view: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    view = open_view(long_pair(60))
    before = view.pane.shares(len(view.pane.rows) - 1)
    counted = list[object]()
    monkeypatch.setattr("wsis_desktop.desktop.views.redline_view.bulks_of", counted.append)
    view.resize(500, 700)
    assert view.pane.shares(len(view.pane.rows) - 1) != before
    assert counted == []
