"""What was found is looked up by its place among all and by its paragraph, however many matches there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.desktop.views.match_index import MatchIndex
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Side

FOUND = st.lists(st.tuples(st.sampled_from(Side), st.integers(0, 9), st.integers(0, 3)), max_size=30)


def matches_of(found: list[tuple[Side, int, int]]) -> list[Match]:
    return [Match(side, paragraph, at, at + 1) for side, paragraph, count in found for at in range(count)]


@given(FOUND)
def test_they_are_what_a_tuple_of_them_is(found: list[tuple[Side, int, int]]) -> None:
    plain = matches_of(found)
    matches = Matches.of(plain)
    assert list(matches) == plain
    assert [matches[at] for at in range(len(matches))] == plain
    assert [matches[at] for at in range(-len(matches), 0)] == plain
    assert list(matches[1:4]) == plain[1:4]
    assert bool(matches) == bool(plain)
    assert matches.counts[Side.OLD] == sum(match.side is Side.OLD for match in plain)


@given(FOUND, st.integers(0, 20))
def test_a_view_marks_those_of_a_paragraph_the_current_one_last(found: list[tuple[Side, int, int]], at: int) -> None:
    plain = matches_of(found)
    index = MatchIndex()
    index.show(plain, at)
    for side in Side:
        for paragraph in range(10):
            here = [match for match in plain if (match.side, match.paragraph) == (side, paragraph)]
            marked = list(index.on(side, paragraph))
            assert sorted(match.start for match, _ in marked) == sorted(match.start for match in here)
            assert [current for _, current in marked].count(True) <= 1
            assert not any(current for _, current in marked[:-1])
    assert index.here == (plain[at] if at < len(plain) else None)
