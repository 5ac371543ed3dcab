"""HTML reads as a browser shows it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.files.troubles import TooDeep
from wsis_desktop.reading.html.read_html import read_html


def revision_of(body: str, head: str = "") -> Revision:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return assemble(read_html(page.encode()), "draft.html", "", Format.HTML)


def texts(body: str) -> list[str]:
    return [each.text for each in revision_of(body).paragraphs]


def shape(body: str) -> list[tuple[str, int, str, str]]:
    return [(each.kind.value, each.level, each.printed_label, each.text) for each in revision_of(body).paragraphs]


def test_headings_paragraphs_and_items_are_told_apart() -> None:
    assert shape(
        "<h1>Access</h1><p>We\n request.<h3>Rural</h3><div>Loose <b>words</b></div><ul><li>one<li>two</ul>"
    ) == [
        ("heading", 1, "", "Access"),
        ("paragraph", 0, "", "We request."),
        ("heading", 3, "", "Rural"),
        ("paragraph", 0, "", "Loose words"),
        ("item", 1, "", "one"),
        ("item", 1, "", "two"),
    ]


@pytest.mark.parametrize(
    ("opening", "labels"),
    [
        ("<ol>", ["1", "2"]),
        ("<ol start=44>", ["44", "45"]),
        ("<ol type=a>", ["a", "b"]),
        ("<ol type=I start=4>", ["IV", "V"]),
        ("<ol reversed>", ["2", "1"]),
        ('<ol style="list-style-type: lower-roman">', ["i", "ii"]),
        ('<ol style="list-style: none">', ["", ""]),
    ],
)
def test_ordered_lists_count_as_browsers_do(opening: str, labels: list[str]) -> None:
    assert [each[2] for each in shape(f"{opening}<li>one</li><li>two</li></ol>")] == labels


@pytest.mark.parametrize(
    ("rule", "printed"),
    [
        ("ol.draft { list-style: none }", ["", ""]),
        (".draft > li { list-style-type: lower-alpha }", ["a", "b"]),
        ("#main ol, nav ul { list-style: upper-roman inside }", ["I", "II"]),
        ("ol { list-style: none } ol.draft { list-style-type: decimal }", ["1", "2"]),
        ("@media print { ol { list-style: none } }", ["1", "2"]),
        ("table ol { list-style: none } ol::before { list-style: none }", ["1", "2"]),
        ("/* ol { list-style: none } */", ["1", "2"]),
    ],
)
def test_the_page_s_own_style_sheet_says_how_lists_count(rule: str, printed: list[str]) -> None:
    body = '<div id="main"><ol class="draft"><li>We ask.</li><li>We note.</li></ol></div>'
    found = [each.printed_label for each in revision_of(f"<style>{rule}</style>{body}").paragraphs]
    assert found == printed


def test_items_that_bring_labels_which_count_on_are_not_counted_as_well() -> None:
    listed = shape("<ol><li>44. We</li><li>44 bis. We</li><li>[45. We]</li></ol>")
    assert [(label, text) for _, _, label, text in listed] == [("44", "We"), ("44 bis", "We"), ("45", "[We]")]
    single = shape("<ol><li>44. We</li><li>Others</li></ol>")
    assert [label for _, _, label, _ in single] == ["1", "2"]


def test_an_item_that_begins_on_the_line_of_another_bears_both_labels() -> None:
    listed = shape('<ol start="3"><li><ol type="a"><li>We</li><li>They</li></ol></li><li>(a) You</li></ol>')
    assert [(level, label, text) for _, level, label, text in listed] == [
        (1, "3. a", "We"),
        (2, "b", "They"),
        (1, "4. (a)", "You"),
    ]


def test_an_item_may_set_its_number_and_lists_may_nest() -> None:
    assert shape("<ol><li value=7>one<ol type=a><li>within</ol><li>two</ol>") == [
        ("item", 1, "7", "one"),
        ("item", 2, "a", "within"),
        ("item", 1, "8", "two"),
    ]


def test_only_the_first_paragraph_of_an_item_bears_its_number() -> None:
    assert [each[:3] for each in shape("<ol><li><p>one</p><p>more</p></ol>")] == [
        ("item", 1, "1"),
        ("paragraph", 0, ""),
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a</script>",
        "<style>p {}</style>",
        "<nav><a href=/>Home</a></nav>",
        "<p hidden>No</p>",
        "<p style='display: none'>No</p>",
        "<template><p>No</p></template>",
        "<!-- No -->",
        "<del>No</del>",
        "<footer>Imprint</footer>",
        "<select><option>No</select>",
    ],
)
def test_what_a_browser_hides_is_no_text(hidden: str) -> None:
    assert texts(f"<p>We.</p>{hidden}<p>They.</p>") == ["We.", "They."]


def test_tables_are_read_row_by_row_and_layout_is_not() -> None:
    assert shape("<table><caption>Goals</caption><tr><th>Year<th>Goal<tr><td>2026<td><p>one</p><p>two</p></table>") == [
        ("paragraph", 0, "", "Goals"),
        ("row", 0, "", "Year | Goal"),
        ("row", 0, "", "2026 | one two"),
    ]
    assert [each[0] for each in shape("<table role=presentation><tr><td><p>We.</p><td><p>They.</p></table>")] == [
        "paragraph",
        "paragraph",
    ]


PANDOC = (
    '<p>We recall<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> all.</p>'
    '<section class="footnotes"><ol><li id="fn1"><p>The text.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol>'
    "</section>"
)
WORD = (
    '<p>We recall<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> all.</p>'
    '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> The text.</p></div>'
)
LIBRE = (
    '<p>We recall<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> all.</p>'
    '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> The text.</p>'
    "</div>"
)


@pytest.mark.parametrize("page", [PANDOC, WORD, LIBRE])
def test_footnotes_are_known_by_their_pair_of_links(page: str) -> None:
    found = revision_of(page)
    body, note = found.paragraphs
    assert (body.text, note.kind, note.text, note.printed_label) == ("We recall all.", Kind.FOOTNOTE, "The text.", "1")
    assert [(body.text[: each.offset], each.footnote) for each in body.marks] == [("We recall", 1)]


def test_a_link_to_a_chapter_is_no_footnote() -> None:
    assert texts("<p>See <a href='#c2'>2</a>.</p><h2 id=c2>Two</h2>") == ["See 2.", "Two"]


def test_the_page_names_its_title() -> None:
    assert revision_of("<p>We.</p>", head="<title>Outcome\n document</title>").title == "Outcome document"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8", "<meta charset=iso-8859-1>"),
        ("utf-16", ""),
        ("cp1252", "<meta charset=windows-1252>"),
        ("cp1252", ""),
        ("iso-8859-5", "<meta charset=iso-8859-5>"),
    ],
)
def test_the_encoding_is_the_one_declared_unless_the_bytes_say_otherwise(encoding: str, declared: str) -> None:
    words = "Просим доклад" if encoding == "iso-8859-5" else "Nous décidons à l’été"
    page = f"<html><head>{declared}</head><body><p>{words}</p></body></html>"
    assert [block.text for block in read_html(page.encode(encoding)).blocks] == [words]


def test_tags_nested_without_end_lose_nothing_without_a_word() -> None:
    for page in ("<div>" * 3000 + "We." + "</div>" * 3000, "<b>" * 3000 + "We."):
        with suppress(TooDeep):
            assert texts(page) == ["We."]


tags = st.sampled_from(
    ["p", "div", "li", "ol", "ul", "td", "tr", "table", "b", "h2", "a href='#x'", "sup", "br", "del"]
)


@given(
    st.lists(st.one_of(tags.map("<{}>".format), tags.map("</{}>".format), st.sampled_from(["We", " ", "1", "&amp;"])))
)
def test_tag_soup_is_read_without_a_crash(pieces: list[str]) -> None:
    assert all(each.text for each in revision_of("".join(pieces)).paragraphs)


# -- titles, contents and unlinked notes ------------------------------------------------------------------------------


def told(page: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in revision_of(page).paragraphs]


def test_the_one_heading_above_several_is_the_title() -> None:
    revision = revision_of("<p>A/80/L.1</p><h1>Declaration</h1><h2>Access</h2><p>We.</p><h2>Finance</h2><p>We too.</p>")
    assert [each.kind for each in revision.paragraphs][:3] == [Kind.PARAGRAPH, Kind.TITLE, Kind.HEADING]
    assert [each.level for each in revision.paragraphs if each.kind is Kind.HEADING] == [1, 1]
    assert revision.paragraphs[3].section == ("Access",)


def test_a_heading_that_the_page_states_as_its_title_is_its_title() -> None:
    page = "<html><head><title>Declaration</title></head><body><h1>Declaration</h1><p>We request.</p></body></html>"
    assert told(page)[0] == ("title", "Declaration")


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Access</h1><p>We.</p><h1>Finance</h1><h2>Banks</h2><h2>Funds</h2>",
        "<h2>Access</h2><h1>Finance</h1><h2>Banks</h2>",
        "<h1>Annex I</h1><h2>Banks</h2><p>We.</p><h2>Funds</h2>",
        "<p>1. We request.</p><h1>Finance</h1><h2>Banks</h2><h2>Funds</h2>",
    ],
)
def test_a_heading_among_others_of_its_depth_below_text_or_named_as_a_part_is_no_title(page: str) -> None:
    assert "title" not in {kind for kind, _ in told(page)}


def test_links_to_the_headings_are_contents_and_no_text() -> None:
    links = '<p>Contents</p><ul><li><a href="#a">I. Access</a></li><li><a href="#b">Finance</a></li></ul>'
    text = '<h2 id="a">I. Access</h2><p>We.</p><h2 id="b">II. Finance</h2><p>We too.</p>'
    assert told(links + text) == told(text)


def test_links_to_other_things_are_text() -> None:
    links = '<ul><li><a href="#a">The first footnote</a></li><li><a href="#b">The second one</a></li></ul>'
    assert len(told(links + '<h2 id="a">Access</h2><p id="b">We.</p>')) == 4


def test_a_raised_number_without_a_link_is_a_mark_where_a_later_paragraph_begins_with_it() -> None:
    page = "<p>We<sup>1</sup> request 5 m<sup>2</sup>.</p><p><sup>1</sup> See above.</p>"
    first, note = revision_of(page).paragraphs
    assert (first.text, [(mark.offset, mark.footnote) for mark in first.marks]) == ("We request 5 m2.", [(2, 1)])
    assert (note.kind, note.printed_label, note.text) == (Kind.FOOTNOTE, "1", "See above.")


def test_raised_numbers_of_verses_are_no_footnotes() -> None:
    page = "<p><sup>1</sup> In the beginning.</p><p><sup>2</sup> And then, 2<sup>1</sup>.</p>"
    assert {kind for kind, _ in told(page)} == {"paragraph"}
