"""Places held together by hand: the map goes through them, still rises, and lets them go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import Sheets, long_pair
from wsis_desktop.desktop.views.held_places import Held, HeldMemory, in_pages, in_pixels, tied, with_held
from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.scroll_map import Anchor, ScrollMap, longest_rise
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import PageSize

HEIGHTS = st.floats(min_value=1, max_value=99)
ANCHORS = st.lists(st.builds(Anchor, HEIGHTS, HEIGHTS), max_size=30)


def held_from(points: list[Anchor]) -> Held:
    held: Held = ()
    for point in points:
        held = with_held(held, point)
    return held


@given(ANCHORS, ANCHORS, HEIGHTS, HEIGHTS)
def test_the_map_goes_through_what_is_held_and_still_rises(
    pairs: list[Anchor], points: list[Anchor], one: float, other: float
) -> None:
    held = held_from(points)
    ties = tied(longest_rise(pairs), held)
    assert set(held) <= set(ties)
    assert all(a.old < b.old and a.new < b.new for a, b in pairwise(ties))
    between = ScrollMap(ties, 100, 100)
    for each in held:
        assert between.to_new(each.old) == pytest.approx(each.new)
        assert between.to_old(each.new) == pytest.approx(each.old)
    assert between.to_new(min(one, other)) <= between.to_new(max(one, other)) + 1e-9
    assert between.to_old(min(one, other)) <= between.to_old(max(one, other)) + 1e-9


@given(st.lists(st.builds(Anchor, HEIGHTS, HEIGHTS), min_size=1, max_size=12))
def test_the_last_word_counts(points: list[Anchor]) -> None:
    held = held_from(points)
    assert points[-1] in held
    assert list(held) == sorted(held)


def test_what_crosses_is_let_go_and_the_rest_is_kept() -> None:
    held = held_from([Anchor(1, 1), Anchor(3, 3), Anchor(5, 5)])
    assert with_held(held, Anchor(2, 4)) == (Anchor(1, 1), Anchor(2, 4), Anchor(5, 5))


@given(st.floats(min_value=0, max_value=5000), st.floats(min_value=0.5, max_value=4))
def test_a_height_counted_in_pages_is_found_again(y: float, zoom: float) -> None:
    layout = PageLayout.fitted((PageSize(595, 842),) * 4, 500, zoom)
    counted = in_pages(layout, min(y, layout.height))
    assert in_pages(layout, in_pixels(layout, counted)) == pytest.approx(counted)
    assert 1 <= counted < 5


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PagesView]:
    made = PagesView(Sheets())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_comparison(long_pair(90, pages=True))
    yield made
    made.close()


def tops(view: PagesView) -> tuple[float, float]:
    return view.panes[Side.OLD].top, view.panes[Side.NEW].top


def test_what_one_side_was_brought_to_by_the_keys_stays_when_held(view: PagesView) -> None:
    pane = view.panes[Side.NEW]
    pane.scroll_to(3000)
    pane.setFocus()
    old, new = tops(view)
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tops(view)[0] == old, "the other side stays"
    assert tops(view)[1] == new + 4 * pane.verticalScrollBar().singleStep()
    assert view.hold_here()
    set_so = tops(view)
    pane.scroll_to(200)
    pane.scroll_to(set_so[1])
    assert tops(view)[0] == pytest.approx(set_so[0], abs=2)
    (heights,) = view.sync.held_in_panes()
    assert heights[0] == pytest.approx(heights[1], abs=2), "held at the reading line of both"
    pin = QPointF(view.gutter.width() / 2, sum(heights) / 2)
    assert view.gutter.held_at(pin) == 0
    QTest.mouseClick(view.gutter, Qt.MouseButton.LeftButton, pos=pin.toPoint())
    assert list(view.sync.held) == []
    assert view.gutter.held_at(pin) is None
    assert tops(view)[0] == pytest.approx(tops(view)[1], abs=60), "the pairs hold both sides again"


def test_what_is_held_is_known_when_the_comparison_comes_back_with_its_sides_swapped_too(view: PagesView) -> None:
    comparison = long_pair(90, pages=True)
    view.panes[Side.NEW].scroll_to(2000)
    assert view.hold_here()
    held = view.sync.held
    view.clear()
    assert list(view.sync.held) == []
    view.show_comparison(comparison)
    assert list(view.sync.held) == list(held)
    memory = HeldMemory()
    memory.keep(comparison, held)
    swapped = Comparison(comparison.new, comparison.old, ())
    assert memory.of(swapped) == tuple(Anchor(each.new, each.old) for each in held)
    memory.keep(swapped, ())
    assert memory.of(comparison) == ()


def test_nothing_held_can_be_let_go_nor_pages_that_are_not_there(view: PagesView) -> None:
    assert not view.let_go()
    view.show_comparison(long_pair(10))
    assert not view.hold_here()
    assert view.gutter.held_at(QPointF(QPoint(23, 300))) is None


@pytest.mark.parametrize("seed", range(4))
def test_the_panes_never_drift_whatever_was_scrolled_and_led_to_before(view: PagesView, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    new = view.panes[Side.NEW]
    heights = [chance.randrange(int(new.limit)) for _ in range(6)]
    facing = []
    for height in heights:
        new.scroll_to(0)
        new.scroll_to(height)
        facing.append(tops(view))
    for _ in range(40):
        pane = view.panes[chance.choice(tuple(Side))]
        if chance.random() < 0.3:
            view.show_link(chance.randrange(80))
        elif chance.random() < 0.2:
            view.hold_here()
            assert view.let_go()
        else:
            pane.scroll_to(chance.randrange(int(pane.limit)))
    again = []
    for height in heights:
        new.scroll_to(0)
        new.scroll_to(int(new.limit))
        new.scroll_to(height)
        again.append(tops(view))
    assert again == facing
