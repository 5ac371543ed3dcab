"""A label is split off its paragraph; a paragraph that merely begins like one keeps its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.revision import Label
from wsis_desktop.reading.labels import find_head, parse_label


def split_label(text: str, *, heading: bool = False) -> tuple[Label | None, str]:
    """Split the label, or a bullet, off `text`."""
    head = find_head(text, heading=heading)
    return (head.label, head.cut_from(text)) if head else (None, text)


LABELS = [
    ("44. We request", "44", "", "44", ""),
    ("44) We request", "44)", "", "44", ""),
    ("44 bis. We request", "44 bis", "", "44", "bis"),
    ("44bis. We request", "44bis", "", "44", "bis"),
    ("44 ter We request", "44 ter", "", "44", "ter"),
    ("44 quater. We", "44 quater", "", "44", "quater"),
    ("44 quat. We", "44 quat", "", "44", "quater"),
    ("44 quinquies We", "44 quinquies", "", "44", "quinquies"),
    ("44 sexies We", "44 sexies", "", "44", "sexies"),
    ("44 septies We", "44 septies", "", "44", "septies"),
    ("44 octies We", "44 octies", "", "44", "octies"),
    ("44 alt We", "44 alt", "", "44", "alt"),
    ("44 alt 2 We", "44 alt 2", "", "44", "alt 2"),
    ("44 bis alt. We", "44 bis alt", "", "44", "bis alt"),
    ("44-bis. We", "44-bis", "", "44", "bis"),
    ("44A. We request", "44A", "", "44", "A"),
    ("44.We request", "44", "", "44", ""),
    ("44. (a) The first", "44. (a)", "", "44", "(a)"),
    ("3.3 (a) The first", "3.3 (a)", "", "3.3", "(a)"),
    ("OP6alt Decides", "OP6alt", "OP", "6", "alt"),
    ("OP6 alt. Decides", "OP6 alt", "OP", "6", "alt"),
    ("OP7ter. (former 6 amended) Decides", "OP7ter", "OP", "7", "ter"),
    ("PP3 Recalling", "PP3", "PP", "3", ""),
    ("Pp12 Emphasizing", "Pp12", "Pp", "12", ""),
    ("(ALL)33. The Chairs", "(ALL)33", "ALL", "33", ""),
    ("(ABS)9.1 The Committee", "(ABS)9.1", "ABS", "9.1", ""),
    ("3.3bis In accordance", "3.3bis", "", "3.3", "bis"),
    ("(a) To promote", "(a)", "", "a", ""),
    ("(ii) to promote", "(ii)", "", "ii", ""),
    ("(aa) to promote", "(aa)", "", "aa", ""),
    ("(a bis) to promote", "(a bis)", "", "a", "bis"),
    ("(12) to promote", "(12)", "", "12", ""),
    ("a) to promote", "a)", "", "a", ""),
    ("iv) to promote", "iv)", "", "iv", ""),
    ("a. to promote", "a", "", "a", ""),
    ("i. to promote", "i", "", "i", ""),
    ("A. Digital divides", "A", "", "A", ""),
    ("IV. Follow-up", "IV", "", "IV", ""),
    ("3.2 The Committee", "3.2", "", "3.2", ""),
    ("3.2.1. the Committee", "3.2.1", "", "3.2.1", ""),
    ("3.2.1 the Committee", "3.2.1", "", "3.2.1", ""),
    ("§ 5 The Committee", "§ 5", "§", "5", ""),
    ("1° Le comité", "1°", "", "1", ""),
    ("а) содействовать", "а)", "", "а", ""),
    ("(أ) تعزيز", "(أ)", "", "أ", ""),
    ("44 - تعزيز", "44", "", "44", ""),
    ("٤٤ - تعزيز", "٤٤", "", "44", ""),
    ("1、促进", "1", "", "1", ""),
    ("（一）促进", "（一）", "", "一", ""),
    ("（十一）“缔约方”", "（十一）", "", "十一", ""),
]


@pytest.mark.parametrize(("text", "printed", "prefix", "number", "suffix"), LABELS)
def test_a_label_is_split_off_and_parsed(text: str, printed: str, prefix: str, number: str, suffix: str) -> None:
    label, rest = split_label(text)
    assert label is not None
    assert (label.printed, label.prefix, label.number, label.suffix) == (printed, prefix, number, suffix)
    assert rest
    assert text.endswith(rest)


@pytest.mark.parametrize(
    "text",
    [
        "2030 will be the year",
        "1.5 degrees above",
        "1.5 °C above",
        "U.S. law applies",
        "U. S. law applies",
        "I. e. that which follows",
        "i. e. that which follows",
        "i.e. that which follows",
        "E. coli is found",
        "A new beginning",
        "I think so",
        "12 May 2026",
        "44 terms of reference",
        "44 alternatives remain",
        "(see paragraph 3)",
        "(2030) is the year",
        "(a) and (b) apply to all",
        "May 5.",
        "p. 12 says so",
        "[X] per cent of all",
        "[The] Parties decide",
        "(former 6 amended) Decides",
        "Article 5 of the Convention applies",
        "OPs are numbered",
        "",
    ],
)
def test_what_merely_looks_like_a_label_stays_text(text: str) -> None:
    assert split_label(text) == (None, text)


@pytest.mark.parametrize(
    ("text", "printed", "title"),
    [
        ("Article 5", "Article 5", ""),
        ("Article 5 Definitions", "Article 5", "Definitions"),
        ("Article 3 (mitigation)", "Article 3", "(mitigation)"),
        ("Art. 5. Definitions", "Art. 5", "Definitions"),
        ("ARTICLE IV. MEETINGS", "ARTICLE IV", "MEETINGS"),
        ("Article 16-1", "Article 16-1", ""),
        ("Article 5 bis", "Article 5 bis", ""),
        ("Section 2: Scope", "Section 2", "Scope"),
        ("Chapter 3 – Scope", "Chapter 3", "Scope"),
        ("Annex II", "Annex II", ""),
        ("Статья 5", "Статья 5", ""),
        ("المادة 5", "المادة 5", ""),
        ("第五条 天皇", "第五条", "天皇"),
        ("第一部分 一般规定", "第一部分", "一般规定"),
        ("II. Follow-up", "II", "Follow-up"),
        ("2 Scope", "2", "Scope"),
        ("2.1 Scope", "2.1", "Scope"),
    ],
)
def test_a_heading_may_begin_with_article_and_number(text: str, printed: str, title: str) -> None:
    label, rest = split_label(text, heading=True)
    assert label is not None
    assert (label.printed, rest) == (printed, title)


@pytest.mark.parametrize(
    "text",
    [
        "Article 5 of the Convention",
        "2030 Agenda",
        "8 December – consultation",
        "12 years on",
        "Annex",
        "Part of it",
        "Sections of the law",
    ],
)
def test_a_heading_that_speaks_of_an_article_has_no_label(text: str) -> None:
    assert split_label(text, heading=True) == (None, text)


def test_brackets_before_a_label_belong_to_the_text() -> None:
    label, rest = split_label("[[44 bis. We request]]")
    assert (str(label), rest) == ("44 bis", "[[We request]]")


def test_a_label_in_brackets_of_its_own_keeps_them() -> None:
    label, rest = split_label("[44.] We request")
    assert (str(label), rest) == ("[44]", "We request")


def test_a_tag_beside_the_label_stays_in_the_text() -> None:
    assert split_label("OP7. (ex 6) Decides")[1] == "(ex 6) Decides"


@pytest.mark.parametrize("text", ["• to promote", "– to promote", "— to promote", "* to promote", "- to promote"])
def test_a_bullet_is_split_off_without_a_label(text: str) -> None:
    assert split_label(text) == (None, "to promote")


numbers = st.integers(1, 2999).map(str)
suffixes = st.sampled_from(["", " bis", "bis", " ter", " quater", " alt", " alt 2"])
words = st.text(st.characters(categories=("Lu", "Ll", "Zs"), max_codepoint=0x17F), min_size=1).filter(str.strip)


@given(numbers, suffixes, st.sampled_from([". ", ") "]), words)
def test_a_numbered_paragraph_gives_back_its_number_and_its_words(
    number: str, suffix: str, end: str, text: str
) -> None:
    line = " ".join(f"{number}{suffix}{end}{text}".split())
    head = find_head(line)
    assert head is not None
    assert head.label is not None
    assert head.label.number == number
    assert line[: head.start] + line[head.start : head.end] + line[head.end :] == line
    assert line[head.start : head.end].rstrip(" .") == head.label.printed


@given(st.text(max_size=40))
def test_a_head_is_cut_out_and_nothing_else(text: str) -> None:
    for heading in (False, True):
        head = find_head(text, heading=heading)
        if head is not None:
            assert 0 <= head.start < head.end <= len(text)
            assert head.cut_from(text) == text[: head.start] + text[head.end :]


@pytest.mark.parametrize("printed", ["44", "44 bis", "(a)", "iv)", "3.2", "Article 5", "B"])
def test_a_counted_number_is_parsed_as_a_printed_one_would_be(printed: str) -> None:
    label = parse_label(f"{printed}." if printed[-1].isalnum() else printed)
    assert label.printed == printed
    assert label.number


@pytest.mark.parametrize("mark", ["*", "†", "[1]"])
def test_any_footnote_mark_makes_a_label(mark: str) -> None:
    assert parse_label(mark).printed == mark
