"""Items stand as deep as their labels say, in every alphabet, and numbering that begins anew is no deeper for it."""

from __future__ import annotations

import pytest

from wsis_desktop.model.revision import Format, Kind
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document


def levels(*texts: str) -> list[tuple[str, int]]:
    """Return the label and the level of each paragraph; a text in capitals is a heading."""
    blocks = [Block(Kind.HEADING if text.isupper() else Kind.PARAGRAPH, text) for text in texts]
    revision = assemble(Document(blocks), "draft.txt", "0" * 64, Format.TEXT)
    return [(each.printed_label, each.level if each.kind is Kind.ITEM else 0) for each in revision.paragraphs]


def items(labels: str, words: str = "to promote") -> list[int]:
    """Return the levels of items with these labels, below a paragraph."""
    return [level for _, level in levels("1. We:", *(f"{label} {words};" for label in labels.split()))][1:]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("(a) (i) (ii) (b)", [1, 2, 2, 1]),
        ("(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)", [1] * 10),
        ("(a) (b) (h) (i) (ii) (iii)", [1, 1, 1, 2, 2, 2]),
        ("(i) (ii) (iii) (iv) (v) (vi)", [1] * 6),
        ("(i) (a) (b) (ii) (a)", [1, 2, 2, 1, 2]),
        ("(a) (i) (A) (B) (ii) (b)", [1, 2, 3, 3, 2, 1]),
        ("(a) (a) (b)", [1, 1, 1]),
        ("(a) (c) (d)", [1, 1, 1]),
        ("a) i) ii) b)", [1, 2, 2, 1]),
        ("(a) i) ii) (b)", [1, 2, 2, 1]),
        ("(1) (a) (2)", [1, 2, 1]),
        ("(u) (v) (w)", [1, 1, 1]),
        ("(a) (v) (vi)", [1, 2, 2]),
    ],
)
def test_a_style_seen_before_returns_to_its_depth_and_a_new_one_goes_deeper(labels: str, expected: list[int]) -> None:
    assert items(labels) == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("а) б) в) г)", [1, 1, 1, 1]),
        ("а) i) ii) б)", [1, 2, 2, 1]),
        ("(أ) (ب) (ج) (د) (ه)", [1] * 5),
        ("(أ) (ب) (ت) (ث)", [1] * 4),
        ("(أ) (١) (٢) (ب)", [1, 2, 2, 1]),
        ("(أ) '1' '2' (ب)", [1, 2, 2, 1]),
    ],
)
def test_cyrillic_and_arabic_letters_count_as_they_do(labels: str, expected: list[int]) -> None:
    assert items(labels, "تعزيز" if "أ" in labels else "содействовать") == expected


def test_chinese_numerals_count_too() -> None:
    texts = ["一、缔约方应：", "（一）促进；", "（二）促进；", "1、促进；", "（三）促进。", "二、缔约方应："]
    assert [label for label, _ in levels(*texts)] == ["一", "（一）", "（二）", "1", "（三）", "二"]
    assert [level for _, level in levels("（一）促进；", "①促进；", "②促进；", "（二）促进。")] == [1, 2, 2, 1]


def test_a_paragraph_without_a_label_does_not_begin_its_items_anew() -> None:
    assert levels("1. We:", "(a) one;", "(i) within;", "as agreed elsewhere.", "(ii) within;", "(b) two.") == [
        ("1", 0),
        ("(a)", 1),
        ("(i)", 2),
        ("", 0),
        ("(ii)", 2),
        ("(b)", 1),
    ]


def test_items_on_their_paragraphs_line_are_the_first_of_their_kind() -> None:
    assert levels("44. (a) (i) We;", "(ii) We;", "(b) We;", "45. We:", "(a) (i) one;", "(ii) two;", "(b) three.") == [
        ("44. (a) (i)", 0),
        ("(ii)", 2),
        ("(b)", 1),
        ("45", 0),
        ("(a) (i)", 1),
        ("(ii)", 2),
        ("(b)", 1),
    ]


def test_numbering_that_begins_anew_in_an_annex_begins_at_its_old_depth() -> None:
    texts = [
        "ACCESS",
        "1. We:",
        "(a) one;",
        "(i) in;",
        "ANNEX I",
        "1. We:",
        "(a) one;",
        "(i) in;",
        "2. We:",
        "(a) one.",
    ]
    assert [level for _, level in levels(*texts)] == [0, 0, 1, 2, 0, 0, 1, 2, 0, 1]


def test_an_inserted_item_and_a_range_go_on_in_their_series() -> None:
    assert levels("1. We:", "(h) one;", "(h bis) two;", "(i) three;", "(j)-(l) [deleted]", "(m) four.") == [
        ("1", 0),
        ("(h)", 1),
        ("(h bis)", 1),
        ("(i)", 1),
        ("(j)-(l)", 1),
        ("(m)", 1),
    ]


def test_bullets_of_two_shapes_are_two_depths() -> None:
    assert [level for _, level in levels("• one", "– within", "• two")] == [1, 2, 1]


def test_headings_by_letters_are_no_roman_numerals_for_standing_at_i() -> None:
    def depths(*titles: str) -> list[int]:
        document = Document([Block(Kind.HEADING, title) for title in titles])
        return [each.level for each in assemble(document, "draft.txt", "0" * 64, Format.TEXT).paragraphs]

    assert depths(*(f"{letter}. Title" for letter in "ABCDEFGHIJ")) == [1] * 10
    assert depths("I. One", "A. Two", "B. Three", "II. Four", "C. Five") == [1, 2, 2, 1, 2]
