"""Brackets are told as trees, over paragraphs too, and what has no partner is told where it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.brackets import (
    Bracket,
    Spot,
    brackets_by_paragraph,
    brackets_in,
    brackets_of,
    unpaired_steps,
)
from wsis_desktop.model.progress import Progress, Stage, finish
from wsis_desktop.model.proposers import proposer_of
from wsis_desktop.model.revision import Kind, Label, Paragraph


def shown(text: str) -> list[tuple[int, str]]:
    """Return each bracket of one text with its depth."""
    return [(depth, text[each.start.offset : each.end.offset]) for depth, each in brackets_in(text).walk()]


def paragraphs(*texts: str, kind: Kind = Kind.PARAGRAPH) -> list[Paragraph]:
    return [Paragraph(index, kind, text) for index, text in enumerate(texts)]


def only(text: str) -> Bracket:
    (root,) = brackets_in(text).roots
    return root


def test_brackets_nest() -> None:
    assert shown("We [[strongly] request [that [all]]] more.") == [
        (1, "[[strongly] request [that [all]]]"),
        (2, "[strongly]"),
        (2, "[that [all]]"),
        (3, "[all]"),
    ]


@pytest.mark.parametrize(
    "text", ["[A] [B]", "[A][B]", "[A]/[B]", "[A] or [B]", "[A] / [B]", "[A] ou [B]", "［甲］或［乙］"]
)
def test_a_bracket_right_behind_another_is_its_alternative(text: str) -> None:
    assert [each.alternative for each in brackets_in(text).roots] == [False, True]


def test_a_word_between_two_brackets_parts_them() -> None:
    assert [each.alternative for each in brackets_in("[A] and then [B], [C]").roots] == [False, False, False]


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("[shall/should]", ["shall", "should"]),
        ("[shall/should/may]", ["shall", "should", "may"]),
        ("[in 2030 / by the end of the decade]", ["in 2030", "by the end of the decade"]),
        ("[EU: shall/should]", ["shall", "should"]),
        ("[and/or]", []),
        ("[A/RES/70/1]", []),
        ("[decision 1/CP.21]", []),
        ("[10 km/h]", []),
        ("[[shall]/[should]]", []),
    ],
)
def test_strokes_part_options(text: str, options: list[str]) -> None:
    assert [text[start:end] for start, end in only(text).options] == options


@pytest.mark.parametrize(
    ("text", "proposer"),
    [
        ("[EU: and all persons]", "EU"),
        ("[G77 and China: delete]", "G77 and China"),
        ("[Canada, Australia and the USA: in line with]", "Canada, Australia and the USA"),
        ("[AOSIS/LDCs: 1.5 degrees]", "AOSIS/LDCs"),
        ("[Russian Federation supported by Cuba: delete]", "Russian Federation supported by Cuba"),
        ("[Union européenne: supprimer]", "Union européenne"),
        ("[Группа 77 и Китай: исключить]", "Группа 77 и Китай"),
        ("[الاتحاد الأوروبي: تحذف]", "الاتحاد الأوروبي"),
        ("［77国集团和中国：删除］", "77国集团和中国"),
        ("[Option 1: delete]", ""),
        ("[Note: see above]", ""),
        ("[Preamble: Parties decide]", ""),
        ("[备选案文：删除]", ""),
        ("[We request: more]", ""),
        ("[to request: more]", ""),
        ("[at 10:30]", ""),
        ("[https://www.un.org/en]", ""),
        ("[The Parties. Then: more]", ""),
        ("[We]", ""),
    ],
)
def test_who_proposed_a_bracket_stands_before_a_colon(text: str, proposer: str) -> None:
    assert [each.proposer for each in brackets_in(text).roots] == ([proposer] if "http" not in text else [])


def test_a_paragraph_may_say_who_wrote_it() -> None:
    assert proposer_of("Canada, Government: We propose") == "Canada, Government"
    assert proposer_of("[Internet Society, Technical community: We propose]") == "Internet Society, Technical community"
    assert proposer_of("We propose, together: more") == ""
    assert proposer_of("Finance: more of it") == ""


@pytest.mark.parametrize("text", ["[We request.]", "[[We] request].", "[We request];", "［我们请求］。"])
def test_brackets_around_all_of_a_paragraph_are_whole(text: str) -> None:
    assert brackets_in(text).roots[0].whole


@pytest.mark.parametrize("text", ["We [request].", "[We] request.", "[We request] more [still]."])
def test_brackets_around_a_part_are_not_whole(text: str) -> None:
    assert [each.whole for each in brackets_in(text).roots] == [False] * text.count("[")


@pytest.mark.parametrize(
    "text",
    [
        "We reqest [sic] more.",
        "We request [...] more.",
        "We request […] more.",
        "We request [. . .] more.",
        "We request more [emphasis added].",
        "We request more.[12]",
        "We request more[3] of it",
        "See [the report](https://example.org/a) and [https://example.org/b].",
        "See [https://example.org/b] for more.",
    ],
)
def test_editors_brackets_notes_and_links_are_none(text: str) -> None:
    found = brackets_in(text)
    assert (found.count, found.unclosed, found.unopened) == (0, (), ())


@pytest.mark.parametrize(
    ("text", "count"), [("within [5][10] years", 2), ("by [2030]", 1), ("State[s] and Part[ies]", 2)]
)
def test_numbers_and_letters_in_doubt_are_brackets(text: str, count: int) -> None:
    assert brackets_in(text).count == count


def test_a_bracket_is_followed_over_paragraphs() -> None:
    found = brackets_of(paragraphs("[We [all] request:", "[more]", "and more.] Then", "the end."))
    assert [(depth, each.start, each.end) for depth, each in found.walk()] == [
        (1, Spot(0, 0), Spot(2, 10)),
        (2, Spot(0, 4), Spot(0, 9)),
        (2, Spot(1, 0), Spot(1, 6)),
    ]
    assert (found.unclosed, found.unopened) == ((), ())
    assert {at: len(each) for at, each in brackets_by_paragraph(found).items()} == {0: 2, 1: 1, 2: 1}


def test_what_has_no_partner_is_told_where_it_stands() -> None:
    found = brackets_of(paragraphs("We [request", "more] and] more", "of [all."))
    assert found.unclosed == (Spot(2, 3),)
    assert found.unopened == (Spot(1, 9),)
    assert brackets_of(paragraphs("We ]request[")).unclosed == (Spot(0, 11),)


def test_a_slip_in_one_article_does_not_swallow_one_in_the_next() -> None:
    heading = Paragraph(1, Kind.HEADING, "Scope", Label("Article 2", "Article", "2"))
    body = [
        Paragraph(0, Kind.PARAGRAPH, "We [request more."),
        heading,
        Paragraph(2, Kind.PARAGRAPH, "We request] more."),
    ]
    found = brackets_of(body)
    assert (found.unclosed, found.unopened, found.count) == ((Spot(0, 3),), (Spot(2, 10),), 0)


def numbered(*texts: str) -> list[Paragraph]:
    """Return paragraphs, each with a number of its own; one that begins with a sign in brackets is an item."""
    return [
        Paragraph(index, Kind.ITEM, text[3:].lstrip(), Label(text[:3], number=text[1]))
        if text.startswith("(")
        else Paragraph(index, Kind.PARAGRAPH, text, Label(str(index), number=str(index)))
        for index, text in enumerate(texts, 44)
    ]


def test_a_slip_in_one_numbered_paragraph_is_not_mended_by_one_in_the_next() -> None:
    slips = numbered("We recognize [that growth matters.", "We request the Secretary-General] to report.")
    found = brackets_of(slips)
    assert (found.roots, found.unclosed, found.unopened) == ((), (Spot(44, 13),), (Spot(45, 32),))


@pytest.mark.parametrize(
    "texts",
    [
        ("[We recognize that growth matters.", "We request a report.]"),
        ("We recognize [that growth matters.", "We request a report.]"),
        ("[We recognize that growth matters.", "We request] a report."),
        ("We decide [to:", "(a) ask States;", "(b) ask others] and to report."),
    ],
)
def test_brackets_over_paragraphs_begin_or_end_with_one_or_hold_its_items(texts: tuple[str, ...]) -> None:
    found = brackets_of(numbered(*texts))
    assert (found.count, found.unclosed, found.unopened) == (1, (), ())


def test_whole_articles_may_stand_in_brackets() -> None:
    heading = Paragraph(1, Kind.HEADING, "Scope", Label("Article 2", "Article", "2"))
    body = [Paragraph(0, Kind.PARAGRAPH, "[We request."), heading, Paragraph(2, Kind.PARAGRAPH, "We request more.]")]
    assert brackets_of(body).count == 1


def test_a_footnotes_brackets_do_not_reach_beyond_it() -> None:
    body = [Paragraph(0, Kind.PARAGRAPH, "We [request"), Paragraph(1, Kind.FOOTNOTE, "more]")]
    found = brackets_of(body)
    assert (found.unclosed, found.unopened) == ((Spot(0, 3),), (Spot(1, 4),))


texts = st.lists(st.text("[] a/:E［］\n.", max_size=30), max_size=6)


@given(texts)
def test_every_sign_is_in_one_bracket_or_unbalanced(drafts: list[str]) -> None:
    found = brackets_of(paragraphs(*drafts))
    opened = [each.start for _, each in found.walk()] + list(found.unclosed)
    closed = [Spot(each.end.paragraph, each.end.offset - 1) for _, each in found.walk()] + list(found.unopened)
    signs = [Spot(at, offset) for at, text in enumerate(drafts) for offset, sign in enumerate(text) if sign in "[［"]
    assert len(set(opened + closed)) == len(opened + closed)
    assert set(opened) <= set(signs)
    assert all(each.start < each.end for _, each in found.walk())


@given(texts)
def test_what_is_inside_stands_inside_and_in_order(drafts: list[str]) -> None:
    for _, each in brackets_of(paragraphs(*drafts)).walk():
        ends = [each.start, *(spot for inner in each.inside for spot in (inner.start, inner.end)), each.end]
        assert ends == sorted(ends)


def test_a_hundred_thousand_open_brackets_take_no_recursion() -> None:
    found = brackets_in("[" * 100_000 + "]" * 100_000)
    assert found.count == 100_000


@given(texts, texts)
def test_signs_without_a_partner_are_told_without_the_trees_too(body: list[str], notes: list[str]) -> None:
    whole = [*paragraphs(*body, *notes)]
    whole[len(body) :] = [replace(each, kind=Kind.FOOTNOTE) for each in whole[len(body) :]]
    found = brackets_of(whole)
    unclosed, unopened = finish(unpaired_steps(whole, Progress(Stage.READING)))
    assert (tuple(unclosed), tuple(unopened)) == (found.unclosed, found.unopened)


def test_many_brackets_are_looked_at_in_steps() -> None:
    step = Progress(Stage.READING)
    assert list(unpaired_steps(paragraphs("[a]" * 50_000), step)) == [step] * 10
