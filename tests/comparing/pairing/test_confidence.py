"""A link says how sure it is, and no surer than it may be."""

from __future__ import annotations

import json
from dataclasses import replace
from statistics import fmean

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.confidence import Claim, brier, calibration_error, made
from tests.comparing.drafts import compared, story
from wsis_desktop.comparing.pairing.confidence import Evidence, confidence
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.comparison_json import comparison_json

HARBOUR = "The harbour master shall publish the tide tables before the first ship of the season arrives."
LANTERN = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
ROPES = "Ropes and nets are inspected by two sworn sailors, who enter what they find in the blue register."
GRAIN = "Grain from abroad stays in the stone granary for nine days, guarded against rats and damp."
PILOTS = "Pilots hold a licence from the guild and renew it after each winter without being asked."

shares = st.floats(0, 1)


evidences = st.builds(
    Evidence, shares, shares, shares, st.booleans(), st.booleans(), st.sampled_from([0.0, 0.5, 1.0]), shares, shares
)


@given(evidences, shares, shares)
def test_the_more_alike_the_surer(evidence: Evidence, one: float, other: float) -> None:
    first, second = (confidence(replace(evidence, similarity=alike)) for alike in sorted((one, other)))
    assert 0 <= first <= second <= 1


def test_links_are_right_as_often_as_they_say() -> None:
    claims = made(seeds=range(700, 703))
    assert calibration_error(claims) < 0.01
    assert brier(claims) < 0.01
    sure, unsure = ([claim for claim in claims if (claim.said >= 0.9) is high] for high in (True, False))
    assert fmean(claim.right for claim in sure) > 0.99
    assert fmean(claim.right for claim in unsure) < 0.9


def test_a_heading_with_other_words_is_as_sure_as_what_stands_beneath_it() -> None:
    heading, other = (Kind.HEADING, "Follow-up"), (Kind.HEADING, "Monitoring and review")
    kept = compared([heading, HARBOUR, LANTERN], [other, HARBOUR, LANTERN]).links
    partly = compared([heading, HARBOUR, LANTERN], [other, HARBOUR, ROPES, GRAIN, PILOTS]).links
    retitled = [next(link for link in links if link.retitled) for links in (kept, partly)]
    assert not retitled[0].doubtful
    assert retitled[1].confidence < retitled[0].confidence


def test_rare_words_make_up_for_what_was_rewritten() -> None:
    rest = 0.3, 0.4, 1.0, False, False, 1.0
    assert confidence(Evidence(*rest, rare=1.0)) > 0.9 > confidence(Evidence(*rest, rare=0.1))


def test_a_calibration_error_tells_boasting_from_truth() -> None:
    boasting = [Claim(0.99, right=False), Claim(0.99, right=True)]
    honest = [Claim(0.75, right=at < 3) for at in range(4)]
    assert calibration_error(boasting) > 0.45
    assert calibration_error(honest) == 0
    assert brier(boasting) > brier(honest)


def test_what_is_doubtful_is_marked_in_json() -> None:
    twisted = "The harbour master shall see to it that guards stand by the first ship, and tells the guild of the tide."
    old, new = [LANTERN, HARBOUR, ROPES], [LANTERN, ROPES, twisted]
    comparison = compared(old, new)
    doubts = [link["doubtful"] for link in json.loads(comparison_json(comparison))["links"]]
    assert doubts == [link.doubtful for link in comparison.links]
    assert doubts[0] is False
    assert any(doubts), story(comparison)


def test_a_moved_paragraph_is_less_sure_than_one_in_its_place() -> None:
    by_move = {
        link.moved: link.confidence for link in compared([HARBOUR, LANTERN, ROPES], [ROPES, HARBOUR, LANTERN]).links
    }
    assert by_move[True] < by_move[False]


def test_what_came_or_went_claims_nothing() -> None:
    assert compared([HARBOUR], [HARBOUR, LANTERN]).links[1].confidence == 0
