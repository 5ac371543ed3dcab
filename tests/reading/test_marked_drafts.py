"""Drafts of the hunt with changes in them, set in any layout and marked in any manner, are read as their two texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.typeset.telling import first_difference
from tests.reading.typeset.ways import WAYS, both_told


@pytest.mark.parametrize(
    ("seed", "claim"),
    [
        (70000, "a coloured ground goes on from a number to the words behind it"),
        (70003, "cells are those of the page, whichever words are left in them"),
        (70009, "what strikes all the words of a drawn cell is no side of it"),
        (70013, "words of a heading in which others went are as bold as these, and did not come for it"),
        (70014, "rows are those of the page, whichever words are left in them"),
        (70015, "a bullet that stayed alone of its item is none"),
        (70018, "a line of text from which words were taken is no row of a table"),
        (78026, "a comma underlined alone came, and so did what else is underlined in ink"),
        (
            72041,
            "what is underlined in ink beside a word that was struck in a colour came, though a cell looks like a heading",
        ),
        (1063011, "a figure that came below the one that went is in its row, where that is not levelled either"),
        (
            1063023,
            "a table goes on over the notes at the foot of its page, where its last row is torn in all its cells",
        ),
    ],
)
def test_both_texts_of_a_marked_draft_are_read_as_they_were_written(seed: int, claim: str, tmp_path: Path) -> None:
    for written in WAYS["pdf-marked"].make([seed], tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{claim}: {written.name} {written.manner}: {found}"


@pytest.mark.parametrize("way", ["docx-marked", "html-marked"])
def test_both_texts_of_a_file_that_says_its_marks_are_read_as_they_were_written(way: str, tmp_path: Path) -> None:
    for written in WAYS[way].make(range(73000, 73004), tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize("way", ["docx-marked-odt", "docx-marked-pdf"])
def test_both_texts_of_a_marked_file_are_read_from_what_libreoffice_makes_of_it(way: str, tmp_path: Path) -> None:
    if not WAYS[way].is_open:
        pytest.skip("LibreOffice, which saves the files anew, is not installed.")
    for written in WAYS[way].make([73004, 73005, 75001], tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize(
    ("way", "seeds"),
    [("html-marked-chromium", (74001, 74002, 74006, 78011)), ("html-marked-weasyprint", (74004, 74014))],
)
def test_both_texts_of_a_marked_page_are_read_as_it_is_printed(
    way: str, seeds: tuple[int, ...], tmp_path: Path
) -> None:
    """A strike ends before a gap, and marks of notes are links in a colour of their own, also beside what was struck."""
    if not WAYS[way].is_open:
        pytest.skip("What prints the page is not installed.")
    for written in WAYS[way].make(seeds, tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"
