"""What holds for every pair of texts."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.drafts import applied, compared, draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.language.words import tokens
from wsis_desktop.model.comparison import Comparison, Op, Relation, Side, joined_text
from wsis_desktop.model.revision import Kind, Label, Revision

WORDS = [
    *("harbour", "tide", "lantern", "quay", "pilot", "rope", "fish", "bell", "grain", "ship", "island", "guild"),
    *(
        "the",
        "of",
        "and",
        "shall",
        "may",
        "not",
        "2030",
        "1,500",
        "30%",
        "A/RES/70/1",
        "co-operation",
        "[",
        "]",
        ",",
        "“",
        "—",
    ),
]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
texts = st.lists(sentences, max_size=9)
quick = settings(max_examples=60)


@quick
@given(texts)
def test_a_text_is_unchanged_beside_itself(text: list[str]) -> None:
    links = compared(text, text).links
    assert all(link.relation is Relation.UNCHANGED and not link.moved for link in links)


@quick
@given(texts, texts)
def test_every_paragraph_stands_in_exactly_one_link(old: list[str], new: list[str]) -> None:
    links = compared(old, new).links
    for side, count in ((Side.OLD, len(old)), (Side.NEW, len(new))):
        assert sorted(index for link in links for index in link.indices(side)) == list(range(count))


@quick
@given(texts, texts)
def test_swapping_the_sides_mirrors_the_comparison(old: list[str], new: list[str]) -> None:
    assert said(compared(old, new)) == said(compared(new, old), swapped=True)


def said(comparison: Comparison, *, swapped: bool = False) -> Counter[tuple[object, ...]]:
    said: Counter[tuple[object, ...]] = Counter()
    for link in comparison.links:
        sides = (link.new, link.old) if swapped else (link.old, link.new)
        edits = tuple((edit.new, edit.old) if swapped else (edit.old, edit.new) for edit in link.edits)
        said[*sides, link.moved, link.similarity, edits] += 1
    return said


@quick
@given(
    st.permutations(
        [f"{a} {b} {c} stands here alone" for a, b, c in zip(WORDS[:6], WORDS[6:12], WORDS[1:7], strict=True)]
    )
)
def test_a_shuffled_text_gives_only_moves(shuffled: list[str]) -> None:
    ordered = sorted(shuffled)
    assert all(link.relation is Relation.UNCHANGED for link in compared(ordered, shuffled).links)


few_texts = st.lists(
    st.sampled_from(["The bell rings twice.", "No text.", "(see above)", "…", "12", *WORDS[:3]]), max_size=9
)


@quick
@given(few_texts, few_texts)
def test_no_text_goes_and_comes_at_once(old: list[str], new: list[str]) -> None:
    links = compared(old, new).links
    gone = {old[link.old[0]] for link in links if link.relation is Relation.DELETED}
    come = {new[link.new[0]] for link in links if link.relation is Relation.ADDED}
    assert not gone & come


@quick
@given(few_texts, few_texts)
def test_swapping_repeated_texts_mirrors_the_comparison(old: list[str], new: list[str]) -> None:
    assert said(compared(old, new)) == said(compared(new, old), swapped=True)


@quick
@given(texts, texts)
def test_edits_make_the_new_text_from_the_old(old: list[str], new: list[str]) -> None:
    plain = compared(old, new)
    for link in plain.links:
        assert _bare(applied(plain, link)) == _bare(joined_text(plain.paragraphs(link, Side.NEW)))
    exact = compared(old, new, typography=True)
    for link in exact.links:
        if len(link.old) == len(link.new) == 1:
            assert applied(exact, link) == joined_text(exact.paragraphs(link, Side.NEW))


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in folded if not sign.isspace()).replace("—", "-").replace("“", '"')


@quick
@given(texts, texts)
def test_an_edit_never_cuts_a_word(old: list[str], new: list[str]) -> None:
    comparison = compared(old, new)
    for link in comparison.links:
        for side in Side:
            text = joined_text(comparison.paragraphs(link, side))
            inside = {at for token in tokens(text) for at in range(token.start + 1, token.end)}
            for edit in link.edits:
                span = edit.old if side is Side.OLD else edit.new
                assert not {span.start, span.end} & inside


@quick
@given(texts, texts)
def test_spans_rise_and_say_what_they_do(old: list[str], new: list[str]) -> None:
    for link in compared(old, new).links:
        at = (0, 0)
        for edit in link.edits:
            assert at[0] <= edit.old.start <= edit.old.end
            assert at[1] <= edit.new.start <= edit.new.end
            assert edit.op is (Op.REPLACE if edit.old and edit.new else Op.DELETE if edit.old else Op.INSERT)
            at = (edit.old.end, edit.new.end)


@quick
@given(texts, texts, st.integers(min_value=1, max_value=500))
def test_other_numbers_change_no_link(old: list[str], new: list[str], first: int) -> None:
    before, after = draft(old), draft(new)
    renumbered = _renumbered(after, first)
    pairs = [[(link.old, link.new) for link in compare(before, side).links] for side in (after, renumbered)]
    assert pairs[0] == pairs[1]


def _renumbered(revision: Revision, first: int) -> Revision:
    return replace(
        revision,
        paragraphs=tuple(replace(each, label=Label(str(first + each.index))) for each in revision.paragraphs),
    )


@quick
@given(st.permutations([f"{word} {at} stands here alone beside {WORDS[at - 3]}" for at, word in enumerate(WORDS[:9])]))
def test_what_a_shuffle_left_in_order_has_not_moved(shuffled: list[str]) -> None:
    links = compared(sorted(shuffled), shuffled).links
    still = [link for link in links if not link.moved]
    assert still
    assert [link.old for link in still] == sorted(link.old for link in still)
    assert any(link.moved for link in links) == (shuffled != sorted(shuffled))


bodies = st.lists(sentences, min_size=1, max_size=6)


@quick
@given(bodies, bodies, bodies, st.data())
def test_an_edit_in_one_section_pairs_no_other_anew(
    first: list[str], before: list[str], after: list[str], data: st.DataObject
) -> None:
    # The sections share no word: what one holds can never be found in the other.
    second = [[" ".join(map(_foreign, text.split())) for text in side] for side in (before, after)]
    edited = list(first)
    at = data.draw(st.integers(0, len(first) - 1))
    edited[at] = f"{edited[at]} {data.draw(sentences)}"
    assert _in_second(first, first, second) == _in_second(first, edited, second)


def _foreign(word: str) -> str:
    """Return a word that no other text holds, nor any part of it: symbols are one word too."""
    return f"ä{re.sub(r'[^0-9A-Za-z]', 'ö', word)}"


def _in_second(old_first: list[str], new_first: list[str], second: list[list[str]]) -> set[tuple[object, ...]]:
    """Return which paragraphs of the second section became which, and how, when these are the first sections."""
    heads = [(Kind.HEADING, "Of quays and bells"), (Kind.HEADING, "Äther und Ähren")]
    sides = [
        draft([heads[0], *first, heads[1], *rest]) for first, rest in zip((old_first, new_first), second, strict=True)
    ]
    start = len(old_first) + 1
    return {
        (tuple(at - start for at in link.old), tuple(at - start for at in link.new), link.relation, link.moved)
        for link in compare(sides[0], sides[1]).links
        if min((*link.old, *link.new)) > start or start in link.old
    }
