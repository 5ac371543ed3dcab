"""One text, one reading, after other programs had it: drafts are sent through those that are installed and read back.

`make hunt-all` sends them by the hundred; here it is a handful.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.typeset.telling import first_difference, share_read
from tests.reading.typeset.ways import WAYS, both_told

_LEAST_SHARE = 0.95
"""What print leaves of a web page is told by its looks alone."""


def shares(way: str, seeds: range, folder: Path) -> list[float]:
    return [share_read(*both_told(written)) for written in WAYS[way].make(seeds, folder)]


def test_a_word_file_that_libreoffice_saved_is_read_as_it_was_written(tmp_path: Path) -> None:
    if not WAYS["docx-odt"].is_open:
        pytest.skip("LibreOffice, which saves the files anew, is not installed.")
    for written in WAYS["docx-odt"].make(range(6), tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize("way", ["docx-pdf", "odt-pdf"])
def test_a_pdf_that_libreoffice_printed_is_read_as_its_file_was_written(way: str, tmp_path: Path) -> None:
    if not WAYS[way].is_open:
        pytest.skip("LibreOffice, which prints the files, is not installed.")
    for written in WAYS[way].make(range(4), tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize(
    "habit", ["letters", "bare-letters", "shuffled", "hidden", "forms", "turned", "cropped", "pairs"]
)
def test_a_pdf_is_read_as_it_was_written_however_its_file_says_it(habit: str, tmp_path: Path) -> None:
    for written in WAYS[f"pdf-{habit}"].make(range(102, 105), tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize("program", ["latex", "groff", "typst", "reportlab", "fpdf2"])
def test_most_of_what_others_set_is_read_as_it_was_written(program: str, tmp_path: Path) -> None:
    if not WAYS[program].is_open:
        pytest.skip(f"What sets the drafts, {program}, is not installed.")
    found = shares(program, range(300, 304), tmp_path)
    assert sum(found) / len(found) >= _LEAST_SHARE


@pytest.mark.parametrize(
    ("seed", "claim"),
    [
        (1205010, "a word that is too wide for its cell runs over the next one and is none with it"),
        (1405010, "a glossary in one of two columns is no further column, though its lines are all as far apart"),
    ],
)
def test_tables_that_latex_sets_are_read_as_they_were_written(seed: int, claim: str, tmp_path: Path) -> None:
    if not WAYS["latex"].is_open:
        pytest.skip("LaTeX, which sets the drafts, is not installed.")
    for written in WAYS["latex"].make([seed], tmp_path):
        found = first_difference(*both_told(written))
        assert not found, f"{claim}: {written.name} {written.manner}: {found}"


def test_most_of_a_web_page_is_read_from_the_pages_it_is_set_on(tmp_path: Path) -> None:
    found = shares("html-story", range(8), tmp_path)
    assert sum(found) / len(found) >= _LEAST_SHARE


def test_most_of_a_web_page_is_read_from_what_a_browser_prints(tmp_path: Path) -> None:
    if not WAYS["html-chromium"].is_open:
        pytest.skip("Chromium, which prints the page, is not installed.")
    found = shares("html-chromium", range(2), tmp_path)
    assert sum(found) / len(found) >= _LEAST_SHARE
