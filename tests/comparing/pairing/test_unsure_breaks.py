"""Where a page leaves open whether a paragraph begins, two paragraphs in one revision and one in the other are no change."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.drafts import draft, story
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.comparing.pairing.unsure_breaks import across_breaks
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Paragraph, Revision

FIRST = "We reaffirm that the commitments made by Governments and civil society remain valid."
SECOND = "The Council reviews each year what was done with the means that it provided."
THIRD = "No one is left behind where harbours and islands are joined by one cable."
BEFORE, AFTER = "Recalling the report of the harbour master,", "Decides to meet again in two years."


def revision(*texts: str, unsure: Mapping[int, tuple[int, ...]] = MappingProxyType({})) -> Revision:
    """Return a draft of unnumbered paragraphs between two others; `unsure` are breaks of those counted from 0."""
    made = draft([(Kind.PARAGRAPH, text) for text in (BEFORE, *texts, AFTER)])
    paragraphs = (replace(each, unsure_breaks=unsure.get(each.index - 1, ())) for each in made.paragraphs)
    return replace(made, paragraphs=tuple(paragraphs))


def both_ways(old: Revision, new: Revision) -> tuple[str, str]:
    return story(compare(old, new)), story(compare(new, old))


ONE = f"{FIRST} {SECOND}"


def test_a_paragraph_that_may_go_on_from_the_one_before_is_not_split_from_it() -> None:
    assert both_ways(revision(ONE), revision(FIRST, SECOND, unsure={1: (0,)})) == ("", "")


def test_a_paragraph_in_which_another_may_begin_is_not_merged() -> None:
    assert both_ways(revision(FIRST, SECOND), revision(ONE, unsure={0: (len(FIRST) + 1,)})) == ("", "")


def test_a_break_that_is_sure_on_both_sides_is_a_split() -> None:
    assert both_ways(revision(ONE), revision(FIRST, SECOND)) == ("split 2>2+3", "merged 2+3>2")


@pytest.mark.parametrize("place", [0, 3, len(FIRST) - 9, len(FIRST) + 20])
def test_a_break_that_is_unsure_elsewhere_explains_no_split(place: int) -> None:
    assert both_ways(revision(FIRST, SECOND), revision(ONE, unsure={0: (place,)})) == ("merged 2+3>2", "split 2>2+3")


def test_of_two_breaks_both_must_be_unsure() -> None:
    whole = f"{ONE} {THIRD}"
    one = revision(FIRST, SECOND, THIRD, unsure={1: (0,)})
    both = revision(FIRST, SECOND, THIRD, unsure={1: (0,), 2: (0,)})
    assert story(compare(revision(whole), one)) == "split 2>2+3+4"
    assert story(compare(revision(whole), both)) == ""


def test_words_that_changed_are_an_edit_of_what_may_be_one_paragraph() -> None:
    edited = f"{FIRST.replace('valid', 'valid and binding')} {SECOND.replace('each year', 'in June')}"
    comparison = compare(revision(edited), revision(FIRST, SECOND, unsure={1: (0,)}))
    assert story(comparison) == "edited 2>2+3"
    assert len(comparison.links[1].edits) == 2


def test_a_break_is_found_behind_words_that_came() -> None:
    longer = f"{FIRST.replace('We', 'In this spirit, we')} {SECOND}"
    unsure = {0: (len(longer) - len(SECOND),)}
    assert story(compare(revision(FIRST, SECOND), revision(longer, unsure=unsure))) == "edited 2+3>2"


SENTENCES = [
    f"{opening} {act} {what} {when}."
    for opening, act, what, when in zip(
        (
            "The Council",
            "No Member State",
            "A working group",
            "Every harbour",
            "The Secretary-General",
            "Civil society",
        ),
        ("reviews", "closes", "prepares", "opens", "reports on", "supports"),
        (
            "the means of implementation",
            "its borders to data",
            "the ninth session",
            "a school of pilots",
            "gaps",
            "islands",
        ),
        (
            "each year with care",
            "without notice or appeal",
            "by correspondence",
            "in winter",
            "when asked",
            "far from land",
        ),
        strict=True,
    )
]


@settings(max_examples=100)
@given(st.permutations(SENTENCES), st.sets(st.integers(1, 5)), st.sets(st.integers(1, 5)))
def test_unsure_breaks_never_show_as_changes(written: list[str], one: set[int], other: set[int]) -> None:
    """The same text, cut and joined anywhere, is unchanged, as long as the readings say that they are not sure."""
    comparison = compare(_read(written, one), _read(written, other))
    assert story(comparison) == ""


def _read(written: list[str], joined: set[int]) -> Revision:
    """Return a reading of paragraphs of which some are joined with the one before, all of them unsurely."""
    paragraphs: list[Paragraph] = []
    for at, text in enumerate(written):
        if at in joined:
            last = paragraphs[-1]
            breaks = (*last.unsure_breaks, len(last.text) + 1)
            paragraphs[-1] = replace(last, text=f"{last.text} {text}", unsure_breaks=breaks)
        else:
            paragraphs.append(Paragraph(len(paragraphs), Kind.PARAGRAPH, text, unsure_breaks=(0,) if at else ()))
    return replace(draft([]), paragraphs=tuple(paragraphs))


def _grouped(said: Sequence[str], *counts: int) -> Revision:
    """Return paragraphs of so many sentences each, of which any may begin one."""
    rest = iter(said)
    parts = [[next(rest) for _ in range(count)] for count in counts]
    unsure = {at: (0, *accumulate(len(each) + 1 for each in part[:-1])) for at, part in enumerate(parts)}
    return revision(*map(" ".join, parts), unsure=unsure)


def test_a_paragraph_keeps_what_begins_and_what_ends_in_it_where_all_breaks_are_unsure() -> None:
    said = [
        f"The {place} {verb} each year what was {done} by {who} with the means of the {place}."
        for place, verb, done, who in zip(
            ("harbour", "island", "Council", "village", "museum", "library", "railway", "orchard", "theatre"),
            ("reviews", "weighs", "audits", "prints", "stores", "mends", "counts", "shows", "paints"),
            ("built", "bought", "planted", "translated", "taught", "carved", "sung", "sown", "brewed"),
            ("sailors", "teachers", "nurses", "farmers", "poets", "judges", "bakers", "masons", "weavers"),
            strict=True,
        )
    ]
    assert both_ways(_grouped(said, 3, 3, 1, 2), _grouped(said, 1, 1, 2, 1, 3, 1)) == ("", "")


def test_a_long_text_of_nothing_but_unsure_breaks_takes_no_longer_than_its_length_asks_for() -> None:
    said = [f"The harbour {number} was joined to the cable of island {number}." for number in range(8000)]
    joined = [f"{first} {second}" for first, second in zip(said[::2], said[1::2], strict=True)]
    old = draft([(Kind.PARAGRAPH, text) for text in joined]).paragraphs
    old = tuple(replace(each, unsure_breaks=(len(said[2 * each.index]) + 1,)) for each in old)
    new = draft([(Kind.PARAGRAPH, text) for text in said]).paragraphs
    texts = finish(Texts.steps(old, new))
    began = time.process_time()
    found = finish(across_breaks(old, new, texts, {(at, 2 * at) for at in range(len(old))}))
    assert time.process_time() - began < 2
    assert found == {(at // 2, at) for at in range(len(new))}
