"""Grids that are hard to set on pages: all of them come to an end, and nothing that they say is lost."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.document import (
    Block,
    Column,
    Document,
    Grid,
    Heading,
    Passage,
    Row,
    Run,
    Style,
    words_of,
)
from wsis_desktop.publishing.writing.fitting import without_grid
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.pdf import pdf_steps

hard = st.sampled_from(
    ["", "x" * 150, "word " * 60, "نحن لا دور إلى " * 15, "第" * 80, "a\n" * 50, f"un.org/{'ab/' * 30}"]
)
passages = st.builds(
    Passage,
    st.lists(st.builds(Run, hard), max_size=2).map(tuple),
    st.sampled_from(Style),
    label=st.sampled_from(["", "(xviii)"]),
    depth=st.integers(0, 6),
    language=st.sampled_from(["", "ar"]),
)


def grids_of(columns: int) -> st.SearchStrategy[Grid]:
    """Return grids of so many columns, one of which may be far wider than the others."""
    cells = st.tuples(*[st.lists(passages, max_size=1).map(tuple)] * columns)
    titles = st.tuples(*[st.builds(Column, st.sampled_from(["", "Title"]), st.sampled_from([0.1, 1, 5]))] * columns)
    return st.builds(Grid, titles, st.lists(st.builds(Row, cells), min_size=1, max_size=2).map(tuple))


def letters(text: str) -> Counter[str]:
    return Counter(letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum())


def shown(document: Document) -> tuple[Counter[str], int]:
    """Return the letters on the pages of a document, without the pages' numbers, and how many pages there are."""
    with pymupdf.open("pdf", finish(pdf_steps(document, look_of()))) as made:
        texts = [re.sub(r"\d+/\d+\s*$", "", page.get_text()) for page in made]
    return letters(" ".join(texts)), len(texts)


def said(document: Document) -> Counter[str]:
    titles = [each.title for block in document.blocks if isinstance(block, Grid) for each in block.columns]
    return letters(
        " ".join((document.title, *titles, *(words for block in document.blocks for words in words_of(block))))
    )


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from([1, 2, 5, 9]).flatmap(grids_of), st.sampled_from(["en", "ar"]))
def test_hostile_rows_are_set_and_lose_nothing(grid: Grid, language: str) -> None:
    document = Document("T", blocks=(Heading((Run("H"),)), grid, Passage((Run("end"),))), language=language)
    assert said(document) - shown(document)[0] == Counter()


def test_a_grid_that_no_cutting_makes_fit_is_said_outside_of_it() -> None:
    cell = (Passage((Run("y" * 30 + "\n" * 3 + "z" * 30),), depth=6),)
    columns = tuple(Column("t" * 90 if at % 2 else "Bare") for at in range(30))
    row = Row(tuple(cell if at % 2 else () for at in range(30)))
    document = Document("T", blocks=(Heading((Run("H"),)), Grid(columns, (row,)), Passage((Run("end"),))))
    assert without_grid(document, 1) is not None
    assert said(document) - shown(document)[0] == Counter()
    with pymupdf.open("pdf", finish(pdf_steps(document, look_of()))) as made:
        assert "y" * 30 in "".join(page.get_text() for page in made)  # in no column as narrow as theirs


@pytest.mark.parametrize("rows", [55, 56])
def test_what_follows_a_table_over_two_pages_is_not_set_for_ever(rows: int) -> None:
    def grid(count: int) -> Block:
        cells = [tuple((Passage((Run(words),)),) for words in (f"word {at}", "more of it")) for at in range(count)]
        return Grid((Column(""), Column("")), tuple(map(Row, cells)))

    heading, end = Heading((Run("Heading"),), 4), Passage((Run("end"),))
    document = Document("T", blocks=(Passage((Run("start"),)), grid(rows), heading, grid(5), end))
    found, pages = shown(document)
    assert pages == 3
    assert found - said(document) == Counter({"T": pages - 1})  # the running title
