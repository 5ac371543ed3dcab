"""A passage that left one paragraph is found where it came to."""

from __future__ import annotations

from tests.comparing.drafts import compared

FIRST = "The harbour master shall publish the tide tables before the first ship of the season arrives."
SECOND = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
TRAVELLER = "Nets and ropes are inspected by two sworn sailors in the spring."


def test_a_sentence_that_went_to_another_paragraph_leaves_a_trace() -> None:
    (trace,) = compared([f"{FIRST} {TRAVELLER}", SECOND], [FIRST, f"{SECOND} {TRAVELLER}"]).traces
    assert (trace.old.paragraph, trace.new.paragraph, trace.similarity) == (0, 1, 1.0)
    assert f"{FIRST} {TRAVELLER}"[trace.old.start : trace.old.end] == TRAVELLER
    assert f"{SECOND} {TRAVELLER}"[trace.new.start : trace.new.end] == TRAVELLER


def test_a_sentence_that_changed_a_little_on_its_way_is_found_too() -> None:
    changed = TRAVELLER.replace("two sworn", "three sworn")
    (trace,) = compared([f"{FIRST} {TRAVELLER}", SECOND], [FIRST, f"{SECOND} {changed}"]).traces
    assert 0.8 <= trace.similarity < 1


def test_a_sentence_that_grew_by_a_third_on_its_way_is_found_too() -> None:
    grown = TRAVELLER.replace("spring.", "spring or the late summer.")
    (trace,) = compared([f"{FIRST} {TRAVELLER}", SECOND], [FIRST, f"{SECOND} {grown}"]).traces
    assert (trace.old.paragraph, trace.new.paragraph) == (0, 1)


def test_a_passage_that_a_longer_sentence_took_in_is_found_too() -> None:
    passage = f"{TRAVELLER[0].lower()}{TRAVELLER[1:-1]}"
    folded = f"Before the boats are painted, {passage}, unless a storm keeps all hands in the yard."
    old, new = [f"{FIRST} {TRAVELLER}", SECOND], [FIRST, f"{SECOND} {folded}"]
    (trace,) = compared(old, new).traces
    assert (trace.old.paragraph, trace.new.paragraph) == (0, 1)
    (back,) = compared(new, old).traces
    assert (back.old, back.new) == (trace.new, trace.old)


def test_a_sentence_about_the_same_that_shares_half_of_its_words_is_no_trace() -> None:
    other = (
        "Nets and ropes of the ferries, like their sails, are never inspected by anyone before the summer has ended."
    )
    assert compared([f"{FIRST} {TRAVELLER}", SECOND], [FIRST, f"{SECOND} {other}"]).traces == ()


def test_what_is_gone_leaves_no_trace() -> None:
    assert compared([f"{FIRST} {TRAVELLER}", SECOND], [FIRST, SECOND]).traces == ()


def test_a_few_words_are_no_trace() -> None:
    assert compared([f"{FIRST} They may stay.", SECOND], [FIRST, f"{SECOND} They may stay."]).traces == ()


def test_a_formula_that_the_text_keeps_elsewhere_is_no_trace() -> None:
    formula = "in accordance with the relevant provisions of the charter of the harbour"
    kept = f"Fish landed at night is weighed at the north gate {formula}."
    old = [f"{FIRST} It does so {formula}.", SECOND, kept]
    new = [FIRST, f"{SECOND} It does so {formula}.", kept]
    assert compared(old[:2], new[:2]).traces
    assert compared(old, new).traces == ()
