"""A published cross-check says what was found, where, and which numbers differ."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import jsonschema
import pytest
from lxml import html
from openpyxl import load_workbook

from tests.comparing.tracked_drafts import checked, clean_of, line, tracked_of
from wsis_desktop.comparing.crosscheck import crosscheck
from wsis_desktop.model.crosscheck import Check, CrossCheck
from wsis_desktop.publishing.crosscheck_rows import UNCHECKED, crosscheck_sentence, numbers_in_words, unmarked_rows
from wsis_desktop.publishing.publish import CrossCheckForm, publish_crosscheck
from wsis_desktop.shipped import shipped

TAMPERED = (
    "We meet in Geneva this year.",
    "-We -strike -this -paragraph.",
    "We request the Board|Forum to report -annually +biennially to ~relevant| States.",
    "=1+1|=2+2 opens this paragraph +here.",
)


@pytest.fixture(scope="module")
def made() -> CrossCheck:
    return checked(*TAMPERED)


@pytest.fixture(scope="module")
def told() -> CrossCheck:
    return checked("We meet in Geneva -last +this year.", "The rest stays.")


def printed(made: CrossCheck, form: CrossCheckForm) -> str:
    document = publish_crosscheck(made, form)
    assert isinstance(document, str)
    return document


def parsed(made: CrossCheck) -> dict[str, Any]:
    schema = json.loads(shipped("schemas", "crosscheck-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    found: dict[str, Any] = json.loads(printed(made, CrossCheckForm.JSON))
    jsonschema.Draft202012Validator(schema).validate(found)
    return found


def test_json_says_where_each_unmarked_word_stands(made: CrossCheck) -> None:
    found = parsed(made)
    assert found["tells_all"] is False
    assert found["unmarked"][0] == {
        "against": "clean",
        "kind": "words",
        "clean": {"paragraphs": [1], "name": "2", "words": "Forum"},
        "marked": {"paragraphs": [1], "name": "3", "words": "Board"},
    }
    assert [each["against"] for each in found["unmarked"]].count("earlier") == 1
    assert found["summary"]["other_numbers"] == 2
    assert {"earlier": "3", "marked": "3", "clean": "2"}.items() <= found["numbers"][2].items()


def test_json_of_one_check_has_no_earlier_revision(told: CrossCheck) -> None:
    lines = [line("We meet -here +there.")]
    assert parsed(crosscheck(clean_of(lines), tracked_of(lines)))["earlier"] is None
    assert parsed(told)["tells_all"] is True


def test_text_shows_the_words_in_their_sentence_and_both_numbers(made: CrossCheck) -> None:
    document = printed(made, CrossCheckForm.TEXT)
    assert "3 in the marked file, 2 in the clean revision\n   We request the {-Forum-}{+Board+} to report" in document
    assert "3 in the marked file, 3 in the earlier revision\n" in document
    assert "   3       | 3      | 2       We request the" in document
    assert "We strike this paragraph" not in document, "what a mark deletes is numbered by none otherwise"


def test_what_is_told_by_the_marks_ends_in_one_sentence(told: CrossCheck) -> None:
    document = printed(told, CrossCheckForm.TEXT)
    assert document.endswith("\n\nThe marks tell every change.\n")
    assert "==" not in document


def test_one_check_alone_does_not_claim_to_know_all() -> None:
    lines = [line("We meet -here +there.")]
    document = printed(crosscheck(clean_of(lines), tracked_of(lines)), CrossCheckForm.TEXT)
    assert "every change" not in document
    assert document.endswith(f"{UNCHECKED}\n")


def test_the_page_shows_the_words_of_both_and_is_harmless(made: CrossCheck) -> None:
    page = html.fromstring(printed(made, CrossCheckForm.HTML))
    words = {tag: [each.text for cell in page.iter("td") for each in cell.iter(tag)] for tag in ("del", "ins")}
    assert words == {"del": ["Forum", "2", "2"], "ins": ["Board", "1", "1", "relevant"]}
    assert crosscheck_sentence(made) in [each.text for each in page.iter("p")]
    hostile = [line("We +<script>alert(1)</script> meet|<b>part</b> here.")]
    document = printed(crosscheck(clean_of(hostile), tracked_of(hostile)), CrossCheckForm.HTML)
    assert "<script" not in document
    assert "<b>" not in document


def test_the_table_begins_no_cell_like_a_formula(made: CrossCheck) -> None:
    document = printed(made, CrossCheckForm.CSV)
    heads, *rows = csv.reader(io.StringIO(document.removeprefix("\ufeff")))
    assert heads[0] == "what"
    assert {len(row) for row in rows} == {len(heads)}
    assert not [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@"}]
    assert [row[0] for row in rows] == [
        "words",
        "words",
        "words",
        "same number",
        "in one version only",
        *["other number"] * 2,
    ]


def test_the_workbook_has_a_sheet_of_findings_and_one_of_numbers(made: CrossCheck) -> None:
    document = publish_crosscheck(made, CrossCheckForm.XLSX)
    assert isinstance(document, bytes)
    book = load_workbook(io.BytesIO(document))
    found, numbers = ([list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets)
    assert found[1][:7] == ["words", "clean", None, "3", "2", "Forum", "Board"]
    assert numbers[2] == ["2", "2", None, "in one version only", "We strike this paragraph."]
    assert numbers[3][:4] == ["3", "3", "2", "yes"]
    assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row} <= {"s", "n"}


def test_a_paragraph_parted_moved_or_tagged_is_told_in_words() -> None:
    tracked = tracked_of([line("[Agreed] We welcome the report. We also ask for another -soon +now.")])
    clean = clean_of([line("We welcome the report."), line("We also ask for another now.")])
    (row,) = unmarked_rows(crosscheck(clean, tracked), Check.CLEAN)
    assert row.said == (
        "parted otherwise: 2 paragraphs in the clean version, 1 in the marked file; "
        "tag: none in the clean version, [Agreed] in the marked file"
    )


def test_numbers_are_those_that_readers_cite(made: CrossCheck) -> None:
    rows = [row.cells(with_earlier=True) for row in numbers_in_words(made)]
    assert rows == [("1", "1", "1"), ("2", "2", "–"), ("3", "3", "2"), ("4", "4", "3")]
