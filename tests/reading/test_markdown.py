"""Markdown reads as a renderer shows it, and as the writers of drafts mean it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.markdown.read_markdown import read_markdown


def revision_of(text: str) -> Revision:
    return assemble(read_markdown(text), "draft.md", "", Format.MARKDOWN)


def texts(text: str) -> list[str]:
    return [each.text for each in revision_of(text).paragraphs]


def shape(text: str) -> list[tuple[str, int, str, str]]:
    return [(each.kind.value, each.level, each.printed_label, each.text) for each in revision_of(text).paragraphs]


def test_a_heading_is_a_heading_a_list_item_an_item_and_the_rest_paragraphs() -> None:
    assert shape("# Access\n\nWe request.\n\n- one\n- two\n\n## Rural areas") == [
        ("heading", 1, "", "Access"),
        ("paragraph", 0, "", "We request."),
        ("item", 1, "", "one"),
        ("item", 1, "", "two"),
        ("heading", 2, "", "Rural areas"),
    ]


def test_underlined_headings_are_headings() -> None:
    assert [each[:2] for each in shape("Access\n======\n\nRural areas\n---")] == [("heading", 1), ("heading", 2)]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts("We request\nthe Secretary-General  \nto report.") == ["We request the Secretary-General to report."]


def test_ordered_lists_get_the_numbers_that_a_renderer_shows() -> None:
    assert shape("1. one\n1. two\n1. three\n\ntext\n\n7) seven\n9) eight") == [
        ("item", 1, "1", "one"),
        ("item", 1, "2", "two"),
        ("item", 1, "3", "three"),
        ("paragraph", 0, "", "text"),
        ("item", 1, "7)", "seven"),
        ("item", 1, "8)", "eight"),
    ]


def test_a_number_that_the_renderer_counts_is_marked_as_counted() -> None:
    paragraphs = revision_of("1. one\n1. two\n3. three").paragraphs
    assert [each.label and each.label.computed for each in paragraphs] == [False, True, False]


def test_nested_lists_know_their_depth() -> None:
    source = "1. one\n    a. within\n        - deep\n    b. within\n2. two"
    assert shape(source) == [
        ("item", 1, "1", "one"),
        ("item", 2, "a", "within"),
        ("item", 3, "", "deep"),
        ("item", 2, "b", "within"),
        ("item", 1, "2", "two"),
    ]


@pytest.mark.parametrize(
    ("first", "labels"),
    [
        ("A.", ["A", "B", "C"]),
        ("(a)", ["(a)", "(b)", "(c)"]),
        ("i)", ["i)", "ii)", "iii)"]),
        ("IV.", ["IV", "V", "VI"]),
        ("h.", ["h", "i", "j"]),
        ("3.", ["3", "4", "5"]),
    ],
)
def test_a_list_marked_with_hashes_counts_on_from_its_first_marker(first: str, labels: list[str]) -> None:
    mark = "(#)" if first.startswith("(") else f"#{first[-1]}"
    source = f"{first}  one\n{mark}  two\n{mark}  three"
    assert [each[2] for each in shape(source)] == labels


def test_a_written_letter_after_hashes_goes_on_with_the_list() -> None:
    assert [each[2] for each in shape("a. one\n#. two\nc. three")] == ["a", "b", "c"]


def test_lettered_lines_in_a_row_are_items() -> None:
    assert shape("We:\n\n(a) one;\n(b) two:\n    (i) within;\n(c) three.")[1:] == [
        ("item", 1, "(a)", "one;"),
        ("item", 1, "(b)", "two:"),
        ("item", 2, "(i)", "within;"),
        ("item", 1, "(c)", "three."),
    ]


def test_lettered_items_that_are_not_indented_are_nested_by_their_labels() -> None:
    levels = [each[1] for each in shape("1. We:\n\n(a) one:\n\n(i) within;\n\n(ii) within;\n\n(b) two.")]
    assert levels == [1, 2, 3, 3, 2]


def test_a_wrapped_line_that_begins_like_an_item_is_none() -> None:
    assert texts("as laid down in article 5\n(b) of the Convention, and\nI. Newton said so") == [
        "as laid down in article 5 (b) of the Convention, and I. Newton said so"
    ]


def test_a_paragraph_may_bring_its_own_label() -> None:
    assert [each[:3] for each in shape("44\\. We request.\n\n44 bis. We decide.\n\n1.1 Scope")] == [
        ("paragraph", 0, "44"),
        ("paragraph", 0, "44 bis"),
        ("paragraph", 0, "1.1"),
    ]


def test_an_item_that_begins_on_the_line_of_its_paragraph_bears_both_labels() -> None:
    assert shape("3. (a) Notes;\n   (b) Asks;\n4. Invites;\n5. - at once") == [
        ("item", 1, "3. (a)", "Notes;"),
        ("item", 2, "(b)", "Asks;"),
        ("item", 1, "4", "Invites;"),
        ("item", 1, "5", "at once"),
    ]


def test_a_second_paragraph_of_an_item_has_no_label() -> None:
    assert shape("1. one\n\n    more of it") == [("item", 1, "1", "one"), ("paragraph", 0, "", "more of it")]


def test_a_heading_inside_an_item_bears_its_number() -> None:
    assert shape("1. ## Service\n\n    1.1 Access") == [
        ("heading", 2, "1", "Service"),
        ("paragraph", 0, "1.1", "Access"),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("We **request** the *report*.", "We request the report."),
        ("We __request__ `it`.", "We request it."),
        ("See [the law](https://example.org/law).", "See the law."),
        ("![a picture](a.png) We.", "We."),
        ("We &amp; they", "We & they"),
        ("one<br>two", "one two"),
        ("H<sub>2</sub>O and <u>more</u>", "H2O and more"),
        ("We <del>take note of</del><ins>welcome</ins> it", "We welcome it"),
        ("We ~~take note of~~ welcome it", "We welcome it"),
        ("We <!-- not --> request", "We request"),
        ("[X] per cent [of][from] all", "[X] per cent [of][from] all"),
        ("co\u00adoperation", "cooperation"),
    ],
)
def test_marks_vanish_and_words_stay(source: str, text: str) -> None:
    assert texts(source) == [text]


def test_comments_and_attribute_lines_are_no_text() -> None:
    assert texts("<!-- draft -->\n\n# Access {#access}\n{:.no_toc}\n\nWe.") == ["Access", "We."]


def test_front_matter_opens_the_text_as_a_renderer_prints_it() -> None:
    front = "---\nlayout: page\ntitle: 'Outcome document'\nsubtitle: First draft\ndate: 12 May 2026\n---\n\n"
    found = revision_of(f"{front}We.")
    assert [(each.kind.value, each.text) for each in found.paragraphs] == [
        ("title", "Outcome document"),
        ("title", "First draft"),
        ("paragraph", "12 May 2026"),
        ("paragraph", "We."),
    ]
    assert (found.title, found.date) == ("Outcome document", "12 May 2026")


def test_a_publishers_stamp_in_the_front_matter_is_no_text() -> None:
    assert texts("---\ntitle: Terms\ndate: 2017-04-27\n---\n\nWe.") == ["Terms", "We."]


def test_tables_are_read_row_by_row() -> None:
    assert shape("| Year | Goal |\n|---|---|\n| 2025 | **one** |\n| 2026 | two |") == [
        ("row", 0, "", "Year | Goal"),
        ("row", 0, "", "2025 | one"),
        ("row", 0, "", "2026 | two"),
    ]


def test_an_empty_cell_keeps_its_column() -> None:
    assert texts("| | Goal |\n|---|---|\n| 2025 | |") == ["| Goal", "2025 |"]


def test_quotations_and_code_are_paragraphs() -> None:
    assert [each[0] for each in shape("> We quote.\n\n```\nCode.\n```\n\n<div>In HTML.</div>")] == ["paragraph"] * 3


def test_footnotes_are_tied_to_their_marks() -> None:
    found = revision_of("We recall[^b] all[^a], not [^c].\n\n[^a]: Second\n    line.\n[^b]: First.\n\nWe end.")
    body = found.paragraphs[0]
    assert body.text == "We recall all, not [^c]."
    assert [(body.text[: each.offset], found.paragraphs[each.footnote].text) for each in body.marks] == [
        ("We recall", "First."),
        ("We recall all", "Second line."),
    ]
    assert [each.kind for each in found.paragraphs] == [
        Kind.PARAGRAPH,
        Kind.PARAGRAPH,
        Kind.FOOTNOTE,
        Kind.FOOTNOTE,
    ]


def test_a_footnote_defined_twice_loses_no_words() -> None:
    found = revision_of("We[^2].\n\n[^2]: First.\n\n[^2]: Second.")
    assert [each.text for each in found.paragraphs] == ["We.", "First.", "Second."]
    assert [each.footnote for each in found.paragraphs[0].marks] == [1]


lines = st.text(st.characters(categories=("Lu", "Ll"), max_codepoint=0x24F), min_size=3, max_size=30)


@given(st.lists(lines, min_size=1, max_size=9))
def test_plain_paragraphs_come_back_one_to_one(written: list[str]) -> None:
    assert texts("\n\n".join(written)) == written


@given(st.lists(lines, min_size=1, max_size=30))
def test_a_list_gives_as_many_numbers_as_it_has_items(written: list[str]) -> None:
    source = "\n".join(f"1. {line}" for line in written)
    assert [(each[2], each[3]) for each in shape(source)] == [
        (str(at), line) for at, line in enumerate(written, start=1)
    ]


@given(st.text("ab1#.-*[]()^:<>|`~\\ \n\t", max_size=80))
def test_no_markdown_ends_in_a_crash(source: str) -> None:
    assert all(each.text or each.label for each in revision_of(source).paragraphs)


def test_the_one_heading_above_several_is_the_title() -> None:
    assert shape("# Declaration\n\n## Access\n\nWe.\n\n## Finance\n\n### Funds") == [
        ("title", 0, "", "Declaration"),
        ("heading", 1, "", "Access"),
        ("paragraph", 0, "", "We."),
        ("heading", 1, "", "Finance"),
        ("heading", 2, "", "Funds"),
    ]


def test_the_title_of_the_front_matter_leaves_headings_as_they_are() -> None:
    found = shape("---\ntitle: Declaration\n---\n\n# Access\n\n## Rural areas\n\n## Cities")
    assert [each[:2] for each in found] == [("title", 0), ("heading", 1), ("heading", 2), ("heading", 2)]


def test_links_to_the_headings_are_contents_and_no_text() -> None:
    text = "# I. Access\n\nWe.\n\n# II. Finance\n\nWe too."
    assert shape(f"- [I. Access](#i-access)\n- [Finance](#ii-finance)\n\n{text}") == shape(text)


def test_a_link_in_an_item_of_text_is_text() -> None:
    assert len(shape("- See [Access](#access)\n- [Finance](https://example.org/finance)\n\n# Access\n\n# Finance")) == 4


def test_an_item_that_counts_on_behind_a_paragraph_indented_less_is_one() -> None:
    items = "    1. Support;\n\n      *{Overlaps with option 1}*\n    2. Reports;\n    3. Review."
    source = f"1. We request:\n\n{items}\n\n2. We invite."
    found = [(block.kind, str(block.label or ""), block.text) for block in read_markdown(source).blocks]
    assert found[2:] == [
        (Kind.PARAGRAPH, "", "{Overlaps with option 1}"),
        (Kind.ITEM, "2", "Reports;"),
        (Kind.ITEM, "3", "Review."),
        (Kind.ITEM, "2", "We invite."),
    ]


def test_a_wrapped_line_that_begins_with_a_number_is_no_item() -> None:
    source = "1. Support.\n\nAs decided under agenda item\n2. of the meeting, we invite all."
    assert [block.text for block in read_markdown(source).blocks][1:] == [
        "As decided under agenda item 2. of the meeting, we invite all."
    ]


def test_a_link_that_is_defined_elsewhere_leaves_its_words_alone() -> None:
    assert texts("See [the *report*][1] and [annex].\n\n[1]: https://example.org\n[annex]: #annex\n\nEnd.") == [
        "See the report and annex.",
        "End.",
    ]
