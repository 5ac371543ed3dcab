"""What leaves the program says what the comparison says: nothing lost, nothing invented, nothing unescaped."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.publishing.drafts import every_kind, paragraph, revision, same
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Change, Comparison, Edit, Link, Op, Relation, Side, Span
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.changes import differs, groups, summary_sentence
from wsis_desktop.publishing.naming import what_became, where_to
from wsis_desktop.publishing.publish import Form, RevisionForm, publish, publish_revision
from wsis_desktop.publishing.runs import Mark, redline, side_runs
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

words = st.text("abcd é中.,", max_size=40)


def parsed(document: str, schema_name: str) -> dict[str, Any]:
    """Return a JSON document that its schema allows."""
    schema = json.loads(shipped("schemas", schema_name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    found: dict[str, Any] = json.loads(document)
    jsonschema.Draft202012Validator(schema).validate(found)
    return found


# JSON.


def test_json_says_all_that_the_comparison_says() -> None:
    comparison = every_kind()
    found = parsed(publish(comparison, Form.JSON), "comparison-1.json")
    assert found["schema"] == "wsis-desktop/comparison/1"
    assert re.fullmatch(r"wsis-desktop \d+\.\d+\.\d+", found["program"])
    assert found["old"]["file"] == "rev1.pdf"
    assert found["old"]["pages"] == 2
    assert found["old"]["symbol"] is None
    assert found["old"]["paragraphs"][5] == {
        "index": 5,
        "kind": "paragraph",
        "label": "4",
        "known_as": None,
        "tags": [],
        "section": ["Finance & <means>"],
        "text": "Banks should lend.",
        "unsure_breaks": [],
        "changes": [],
        "brackets": [],
        "proposer": None,
        "regions": [[2, 0.1, 0.25, 0.9, 0.3333]],
    }
    assert found["links"][4]["relation"] == "split"
    assert found["links"][4]["new"] == [3, 4]
    assert found["links"][1]["edits"][0] == {
        "op": "replace",
        "old": [3, 10],
        "new": [3, 15],
        "significance": "substantive",
        "reasons": ["verb-changed"],
        "detail": "request → take note of",
    }
    assert found["traces"] == [
        {
            "old": {"paragraph": 2, "start": 0, "end": 4},
            "new": {"paragraph": 6, "start": 0, "end": 8},
            "similarity": 0.9,
        }
    ]
    assert found["summary"] == comparison.summary()


def _with_a_stale_reference() -> Comparison:
    """Return a comparison of texts whose words are the same, where one now calls another paragraph by its old number."""
    old = revision("rev1.pdf", [paragraph(0, "The tides & winds.", "1"), paragraph(1, "See paragraph 1.", "2")])
    new = revision("rev2.pdf", [paragraph(0, "The tides & winds.", "2"), paragraph(1, "See paragraph 1.", "3")])
    return compare(old, new)


def test_every_form_tells_of_a_reference_that_points_elsewhere() -> None:
    comparison = _with_a_stale_reference()
    said = "3 still says “paragraph 1”: what was 1 is 2 now."
    found = parsed(publish(comparison, Form.JSON), "comparison-1.json")
    assert found["stale_references"] == [
        {
            "passage": {"paragraph": 1, "start": 4, "end": 15},
            "pointed": 0,
            "went": 0,
            "points": None,
            "deleted": False,
            "in_words": said,
        }
    ]
    assert [link["relation"] for link in found["links"]] == ["unchanged", "unchanged"]
    assert f"== References that point elsewhere ==\n\n{said}\n" in publish(comparison, Form.TEXT)
    (entry,) = page(comparison).find_class("stale")[0].iter("a")
    assert (entry.text, entry.get("href")) == (said, "#l1")
    assert page(comparison).get_element_by_id("l1") is not None


def test_the_schema_refuses_what_is_no_comparison() -> None:
    spoiled: list[Callable[[dict[str, Any]], object]] = [
        lambda found: found.pop("traces"),
        lambda found: found["links"][0].update(relation="altered"),
        lambda found: found["links"][1]["edits"][0].update(old=[3]),
        lambda found: found["old"]["paragraphs"][5].update(regions=[[0, 0, 0, 1, 1]]),
        lambda found: found["new"].update(language="English"),
    ]
    for spoil in spoiled:
        found = json.loads(publish(every_kind(), Form.JSON))
        spoil(found)
        with pytest.raises(jsonschema.ValidationError):
            parsed(json.dumps(found), "comparison-1.json")


def test_a_revision_of_its_own_has_its_schema() -> None:
    old = every_kind().old
    found = parsed(publish_revision(old, RevisionForm.JSON), "revision-1.json")
    assert found["schema"] == "wsis-desktop/revision/1"
    assert [row["text"] for row in found["paragraphs"]] == [row.text for row in old.paragraphs]


def test_real_comparisons_keep_to_the_schema(tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.md"
    old.write_text("Finance\n\n1. We request a report.\n\n(a) first;\n\n(b) second.\n", encoding="utf-8")
    new.write_text("# Finance\n\n1. We take note of a report.\n\n2. We add “this”.\n", encoding="utf-8")
    found = parsed(publish(compare(read(old), read(new)), Form.JSON), "comparison-1.json")
    for side in Side:
        linked = sorted(index for link in found["links"] for index in link[side.value])
        assert linked == list(range(len(found[side.value]["paragraphs"])))


@pytest.mark.corpus
@pytest.mark.parametrize(
    "pair", [("paris/2015-10-23.md", "paris/2015-12-04.md"), ("dpa/2020-07.pdf", "dpa/2020-10.pdf")]
)
def test_comparisons_of_real_drafts_keep_to_the_schema(corpus: Path, pair: tuple[str, str]) -> None:
    old, new = (corpus / name for name in pair)
    if not (old.is_file() and new.is_file()):
        pytest.skip(f"{pair} are not among the real documents.")
    comparison = compare(read(old), read(new))
    parsed(publish(comparison, Form.JSON), "comparison-1.json")
    shown = page(comparison)
    assert len(shown.find_class("changed")) == sum(link.change is not None for link in comparison.links)


# Plain text.


def test_text_marks_words_that_went_and_came() -> None:
    text = publish(every_kind(), Form.TEXT)
    assert "   We {-request-}{+take note of+} a report {-annually-}{+biennially+}.\n" in text


def test_text_tells_where_things_came_from() -> None:
    text = publish(every_kind(), Form.TEXT)
    assert "M  2 · moved from 4 (Finance & <means>)\n   Banks should lend.\n" in text
    assert "S  3, 3 bis · split from 3\n   Lenders read.\n   They also write.\n" in text


def test_text_ends_with_its_counts() -> None:
    assert publish(every_kind(), Form.TEXT).endswith(
        "\n6 changes: 2 edited, 1 added, 1 deleted, 1 moved and 1 split or merged. 1 paragraph changed only its number.\n"
    )


def test_deleted_text_is_listed_where_its_section_went() -> None:
    first, second = groups(every_kind())
    assert first.title == "Access for all"
    assert first.links == (0, 1, 2, 3, 4)
    assert second.links == (6,)


def test_headings_above_all_sections_are_not_repeated_with_each() -> None:
    above = ("The Conference", "Part one")
    rows = [paragraph(at, f"Text {at} that stays here.", section=(*above, f"Section {at}")) for at in range(3)]
    later = [replace(row, text=row.text.replace("stays", "stood")) for row in rows]
    comparison = compare(revision("old", rows), revision("new", later))
    assert [group.title for group in groups(comparison)] == ["Section 0", "Section 1", "Section 2"]


def test_long_unchanged_text_is_cut_to_what_stands_beside_the_change() -> None:
    long = " ".join(f"word{number}" for number in range(200))
    start = len(long) + 1
    frequency = Edit(Op.REPLACE, Span(start, start + 8), Span(start, start + 10))
    comparison = Comparison(
        revision("old", [paragraph(0, f"{long} annually {long}.", "1")]),
        revision("new", [paragraph(0, f"{long} biennially {long}.", "1")]),
        (Link((0,), (0,), Relation.EDITED, similarity=0.99, edits=(frequency,)),),
    )
    text = " ".join(publish(comparison, Form.TEXT).split())
    assert re.search(r"… word\d+ .*word199 \{-annually-\}\{\+biennially\+\} word0 .* …", text)
    assert len(text) < 600


def test_a_revision_as_text_reads_again_as_itself(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("1. First things first.\n\n2. Then the second.\n\n(a) with an item;\n", encoding="utf-8")
    first = read(draft)
    again = tmp_path / "again.txt"
    again.write_text(publish_revision(first, RevisionForm.TEXT), encoding="utf-8")
    assert [(row.printed_label, row.text) for row in read(again).paragraphs] == [
        (row.printed_label, row.text) for row in first.paragraphs
    ]


# Names and sentences.


def test_renumbering_alone_leaves_the_texts_the_same() -> None:
    assert not differs(same())
    assert summary_sentence(same()) == "The two texts are the same. 1 paragraph changed only its number."


def test_a_move_within_a_section_does_not_name_the_section() -> None:
    old = revision("old", [paragraph(0, "One.", "1"), paragraph(1, "Two.", "2")])
    new = revision("new", [paragraph(0, "Two.", "1"), paragraph(1, "One.", "2")])
    moved = Link((1,), (0,), Relation.UNCHANGED, moved=True, renumbered=True, similarity=1.0)
    comparison = Comparison(old, new, (moved, Link((0,), (1,), Relation.UNCHANGED, similarity=1.0)))
    assert what_became(comparison, moved) == "moved from 2"
    assert where_to(comparison, moved) == "1"


# Runs.


@given(words, words)
def test_runs_hold_each_sides_text_whole(old_text: str, new_text: str) -> None:
    comparison = compare(
        revision("old", [paragraph(0, old_text, "1"), paragraph(1, "the same words stand here")]),
        revision("new", [paragraph(0, new_text, "1"), paragraph(1, "the same words stand here")]),
    )
    for link in comparison.links:
        for side in Side:
            for row, runs in zip(comparison.paragraphs(link, side), side_runs(comparison, link, side), strict=True):
                assert "".join(run.text for run in runs) == row.text


@given(words, words)
def test_a_redline_read_without_what_went_is_the_new_text(old_text: str, new_text: str) -> None:
    comparison = compare(revision("old", [paragraph(0, old_text, "1")]), revision("new", [paragraph(0, new_text, "1")]))
    for link in comparison.links:
        came = "".join(piece.text for piece in redline(comparison, link) if piece.mark is not Mark.GONE)
        assert came == "\n".join(row.text for row in comparison.paragraphs(link, Side.NEW))


def test_a_bracket_that_went_stands_where_it_stood() -> None:
    comparison = compare(
        revision("old", [paragraph(0, "We commit to ensuring that by [2032] every person reads.", "1")]),
        revision("new", [paragraph(0, "We commit to ensuring that by 2032 every person reads.", "1")]),
    )
    assert "that by {-[-}2032{-]-} every" in publish(comparison, Form.TEXT)


# The web page.


def page(comparison: Comparison) -> html.HtmlElement:
    return html.document_fromstring(publish(comparison, Form.HTML))


def test_the_page_needs_nothing_but_itself() -> None:
    document = publish(every_kind(), Form.HTML)
    assert "<script" not in document
    assert "<link" not in document
    assert not re.search(r"""(src|href)="(?!#)""", document)
    assert "url(" not in document
    assert "@import" not in document
    assert "default-src 'none'" in document


def test_every_tag_of_the_page_is_closed() -> None:
    class Checker(HTMLParser):
        open_tags: list[str] = []  # noqa: RUF012 - made anew for each page below

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del attrs
            if tag not in {"meta", "br"}:
                self.open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open_tags.pop() == tag

    checker = Checker()
    checker.open_tags = []
    checker.feed(publish(every_kind(), Form.HTML))
    assert checker.open_tags == []


def test_what_a_draft_says_is_shown_and_never_obeyed() -> None:
    shown = page(every_kind())
    assert shown.xpath("string(//h1)") == "Outcome <document>"
    assert "Fees are a <burden> & a shame." in shown.text_content()
    attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    old = replace(
        revision(attack, [paragraph(0, attack, attack, section=(attack,))], language=attack[:9]), title=attack
    )
    new = replace(revision(attack, [paragraph(0, "calm", attack, section=(attack,))]), symbol=attack)
    hostile = page(compare(old, new))
    assert not hostile.xpath("//script | //img | //*[@onerror]")


def test_words_that_went_are_struck_and_words_that_came_are_underlined() -> None:
    row = page(every_kind()).get_element_by_id("l1")
    assert [mark.text for mark in row.xpath(".//del")] == ["request", "annually"]
    assert [mark.text for mark in row.xpath(".//ins")] == ["take note of", "biennially"]
    assert row.xpath("string(.//del[1]/@title)") == "request → take note of"


def test_each_changed_row_has_the_letter_of_its_kind() -> None:
    letters = [badge.text for badge in page(every_kind()).xpath("//main//a[contains(@class, 'badge')]")]
    assert letters == ["E", "E", "D", "M", "S", "A"]


def test_both_places_of_a_moved_paragraph_lead_to_each_other() -> None:
    shown = page(every_kind())
    (there,) = shown.get_element_by_id("g3").xpath(".//a/@href")
    (back,) = shown.get_element_by_id("l3").xpath(".//p[@class='said']/a/@href")
    assert (there, back) == ("#l3", "#g3")
    rows = [row.get("id") for row in shown.xpath("//main//div[contains(@class, 'row')]")]
    assert rows.index("g3") == rows.index("l5") + 1


def test_every_link_within_the_page_leads_somewhere() -> None:
    shown = page(every_kind())
    targets = shown.xpath("//a/@href")
    assert len(targets) > 5
    assert all(shown.xpath(f"//*[@id='{target[1:]}']") for target in targets)


def test_unchanged_text_is_folded_but_there() -> None:
    rows = [paragraph(number, f"Text number {number} stays as it is.", str(number + 1)) for number in range(12)]
    changed = [*rows[:6], replace(rows[6], text="Text number 6 stays as it was."), *rows[7:]]
    shown = page(compare(revision("old", rows), revision("new", changed)))
    folds = shown.xpath("//details")
    assert [fold.xpath("string(summary)") for fold in folds] == [
        "6 unchanged paragraphs: 1 – 6",
        "5 unchanged paragraphs: 8 – 12",
    ]
    assert "Text number 3 stays as it is." in folds[0].text_content()
    assert len(shown.find_class("changed")) == 1


def test_the_headings_above_a_change_stay_in_sight() -> None:
    rows = [paragraph(0, "First part", kind=Kind.HEADING, level=1)]
    rows += [paragraph(number, f"Words of {number} that stay.", section=("First part",)) for number in range(1, 6)]
    rows += [paragraph(6, "Second part", kind=Kind.HEADING, level=1)]
    rows += [paragraph(number, f"Words of {number} that stay.", section=("Second part",)) for number in range(7, 12)]
    changed = [*rows[:11], replace(rows[11], text="Words of 11 that stay not.")]
    shown = page(compare(revision("old", rows), revision("new", changed)))
    open_headings = shown.xpath("//main/div//p[contains(@class, 'heading')]")
    assert {heading.text for heading in open_headings} == {"Second part"}


def test_right_to_left_text_runs_from_the_right() -> None:
    arabic = revision("old", [paragraph(0, "نطلب تقريرا سنويا", "1")], language="ar")
    later = revision("new", [paragraph(0, "نحيط علما بتقرير", "1")], language="ar")
    shown = page(compare(arabic, later))
    sides = shown.xpath("//main//div[contains(@class, 'side')][@dir]")
    assert sides
    assert {(side.get("dir"), side.get("lang")) for side in sides} == {("rtl", "ar")}


def test_texts_that_are_the_same_make_a_quiet_page() -> None:
    shown = page(same())
    assert shown.xpath("string(//p[@class='summary'])").startswith("The two texts are the same.")
    assert not shown.xpath("//nav | //ins | //del | //main//a")


def test_halves_of_characters_do_not_keep_a_document_from_being_written() -> None:
    broken = compare(revision("\udcff.pdf", [paragraph(0, "a \ud800 b")]), revision("new", [paragraph(0, "a b")]))
    for form in Form:
        publish(broken, form).encode("utf-8")


@pytest.mark.parametrize("form", Form)
def test_a_draft_cannot_command_the_terminal_that_shows_it(form: Form) -> None:
    sly = compare(
        revision("\x1b[2J.txt", [paragraph(0, "a \x1b]0;title\x07 b \x9b31m")]), revision("new", [paragraph(0, "a b")])
    )
    document = publish(sly, form)
    assert not {character for character in document if character < " " or "\x7f" <= character <= "\x9f"} - {"\n", "\t"}


def test_every_kind_of_change_has_a_colour_in_the_style_sheet() -> None:
    style = shipped("templates", "comparison.css").read_text(encoding="utf-8")
    assert all(f".{change.value} {{ --kind:" in style for change in Change)
