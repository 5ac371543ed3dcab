"""A link says how sure it is, and no surer than it may be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.drafts import compared
from wsis_desktop.comparing.confidence import confidence

HARBOUR = "The harbour master shall publish the tide tables before the first ship of the season arrives."
LANTERN = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
ROPES = "Ropes and nets are inspected by two sworn sailors, who enter what they find in the blue register."


@given(st.floats(0, 1), st.floats(0, 1), st.booleans(), st.booleans())
def test_the_more_alike_the_surer(one: float, other: float, moved: bool, regrouped: bool) -> None:  # noqa: FBT001
    less, more = sorted((one, other))
    first, second = (confidence(alike, moved=moved, regrouped=regrouped) for alike in (less, more))
    assert 0 <= first <= second <= 1


def test_a_moved_paragraph_is_less_sure_than_one_in_its_place() -> None:
    by_move = {
        link.moved: link.confidence for link in compared([HARBOUR, LANTERN, ROPES], [ROPES, HARBOUR, LANTERN]).links
    }
    assert by_move[True] < by_move[False]


def test_what_came_or_went_claims_nothing() -> None:
    assert compared([HARBOUR], [HARBOUR, LANTERN]).links[1].confidence == 0
