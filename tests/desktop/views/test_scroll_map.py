"""Both panes face each other wherever they are scrolled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.desktop.views.scroll_map import Anchor, ScrollMap, longest_rise, reading_line

HEIGHTS = st.floats(min_value=1, max_value=999)
ANCHORS = st.lists(st.builds(Anchor, HEIGHTS, HEIGHTS), max_size=40)


def through(*anchors: Anchor) -> ScrollMap:
    return ScrollMap.through(anchors, old_height=1000, new_height=1000)


def test_both_ends_face_each_other() -> None:
    between = ScrollMap.through([], old_height=1000, new_height=2500)
    assert (between.to_new(0), between.to_new(1000), between.to_old(2500)) == (0, 2500, 1000)


def test_an_anchor_faces_its_other_half() -> None:
    between = through(Anchor(100, 300), Anchor(500, 600))
    assert (between.to_new(100), between.to_old(600)) == (300, 500)
    assert between.to_new(300) == pytest.approx(450)


def test_a_moved_paragraph_does_not_bend_the_map() -> None:
    steady = [Anchor(at, at) for at in (100, 200, 500)]
    assert through(*steady, Anchor(300, 40)) == through(*steady)


def test_one_that_leapt_far_ahead_does_not_throw_out_those_it_passed() -> None:
    leap = Anchor(10, 900)
    steady = [Anchor(at, at) for at in (100, 200, 300, 400)]
    assert longest_rise([leap, *steady]) == steady


def test_one_side_waits_while_an_insertion_passes() -> None:
    between = ScrollMap.through([Anchor(400, 400), Anchor(401, 900)], old_height=1000, new_height=1500)
    assert 400 <= between.to_old(650) <= 401


@given(ANCHORS, HEIGHTS, HEIGHTS)
def test_scrolling_down_never_scrolls_the_other_side_up(anchors: list[Anchor], a: float, b: float) -> None:
    between = through(*anchors)
    assert between.to_new(min(a, b)) <= between.to_new(max(a, b)) + 1e-9
    assert between.to_old(min(a, b)) <= between.to_old(max(a, b)) + 1e-9


@given(ANCHORS, HEIGHTS)
def test_there_and_back_is_where_one_was(anchors: list[Anchor], at: float) -> None:
    between = through(*anchors)
    assert between.to_new(between.to_old(between.to_new(at))) == pytest.approx(between.to_new(at), abs=1e-3)


@given(ANCHORS, HEIGHTS)
def test_no_height_faces_one_outside_the_text(anchors: list[Anchor], at: float) -> None:
    assert 0 <= through(*anchors).to_new(at * 2 - 500) <= 1000


@given(st.floats(0, 3000), st.floats(100, 1000))
def test_the_reading_line_lies_in_the_pane_and_moves_on(limit: float, height: float) -> None:
    lines = [limit * step / 20 + reading_line(limit * step / 20, limit, height) for step in range(21)]
    assert lines == sorted(lines)
    assert all(0 <= reading_line(limit * step / 20, limit, height) <= height for step in range(21))


def test_at_the_top_the_tops_face_and_at_the_end_the_ends() -> None:
    assert reading_line(0, 2000, 600) == 0
    assert reading_line(2000, 2000, 600) == 600
    assert reading_line(1000, 2000, 600) == 200
