"""Reading the sample's PDF files gives exactly the text they were set from."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.sample.truth import Truth
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Paragraph, Revision
from wsis_desktop.reading.read import read

SIDES = pytest.mark.parametrize("side", list(Side))


def _difference(reading: Revision, truth: Truth, side: Side) -> list[str]:
    """Return the paragraphs that were read wrongly (`+`) and those that should have been read (`-`)."""
    true, got = _lines(truth.paragraphs[side]), _lines(reading.paragraphs)
    return [line for line in unified_diff(true, got, n=0, lineterm="") if not line.startswith(("---", "+++", "@@"))]


def _lines(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    return [f"{p.kind.value}:{p.level} [{p.printed_label}] {p.text}" for p in paragraphs]


@SIDES
def test_every_paragraph_is_read_and_no_furniture(side: Side, readings: dict[Side, Revision], truth: Truth) -> None:
    assert _difference(readings[side], truth, side) == []


@SIDES
def test_every_paragraph_knows_its_section(side: Side, readings: dict[Side, Revision], truth: Truth) -> None:
    assert [p.section for p in readings[side].paragraphs] == [p.section for p in truth.paragraphs[side]]


@SIDES
def test_every_footnote_is_tied_to_its_mark(side: Side, readings: dict[Side, Revision], truth: Truth) -> None:
    assert [p.marks for p in readings[side].paragraphs] == [p.marks for p in truth.paragraphs[side]]


@SIDES
def test_every_word_has_its_place_on_a_page(side: Side, readings: dict[Side, Revision]) -> None:
    for paragraph in readings[side].paragraphs:
        shown = {at for place in paragraph.words for at in range(place.start, place.end)}
        assert shown >= {at for at, letter in enumerate(paragraph.text) if not letter.isspace()}, paragraph.text


def test_the_masthead_gives_symbol_date_and_title(readings: dict[Side, Revision]) -> None:
    known = [(r.symbol, r.date, r.title, r.language) for r in readings.values()]
    title = "Draft declaration on public libraries"
    assert known == [
        ("A/CONF.000/L.1/Rev.1", "3 November 2025", title, "en"),
        ("A/CONF.000/L.1/Rev.2", "3 December 2025", title, "en"),
    ]


@pytest.mark.parametrize(("side", "name"), [(Side.OLD, "rev1.md"), (Side.NEW, "rev2.md")])
def test_markdown_reads_as_the_same_labels_and_words(side: Side, name: str, sample: Path, truth: Truth) -> None:
    """Kinds may differ: to Markdown a numbered paragraph is an item of a list, and a title a heading."""
    read_words = [(p.printed_label, p.text) for p in read(sample / name).paragraphs]
    assert read_words == [(p.printed_label, p.text) for p in truth.paragraphs[side]]
