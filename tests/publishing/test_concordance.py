"""The concordance: every paragraph of either text once, what it is called in both, and what became of it."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest

from tests.publishing.drafts import every_kind
from wsis_desktop.model.comparison import Link, Relation, Side, Significance
from wsis_desktop.publishing.concordance import (
    concordance_csv,
    concordance_document,
    concordance_rows,
    concordance_xlsx,
    itu_term,
    relation_words,
)
from wsis_desktop.publishing.document import Grid, words_of


def test_every_link_has_one_row_with_both_names() -> None:
    compared = every_kind()
    rows = list(concordance_rows(compared))
    assert len(rows) == len(compared.links)
    split = next(row for row in rows if row.relation.startswith("split"))
    assert (split.old, split.new) == ("3", "3, 3 bis")
    moved = next(row for row in rows if "moved" in row.relation)
    assert (moved.old, moved.new) == ("4", "2")
    assert "moved from 4 (Finance & <means>)" in moved.became
    assert {row.old for row in rows if not row.new} == {"2"}
    assert {row.new for row in rows if not row.old} == {"4"}


@pytest.mark.parametrize(
    ("link", "term", "words"),
    [
        (Link((), (1,), Relation.ADDED), "ADD", "added"),
        (Link((1,), (), Relation.DELETED), "SUP", "deleted"),
        (Link((1,), (1,), Relation.UNCHANGED), "NOC", "unchanged"),
        (Link((1,), (2,), Relation.UNCHANGED, renumbered=True), "(MOD)", "renumbered"),
        (Link((1,), (2,), Relation.UNCHANGED, moved=True), "SUP*", "moved"),
        (Link((1,), (1,), Relation.EDITED, significance=Significance.EDITORIAL), "(MOD)", "edited"),
        (
            Link((1,), (1,), Relation.EDITED, significance=Significance.WORDING, retitled=True),
            "MOD",
            "edited, retitled",
        ),
        (Link((1, 2), (1,), Relation.MERGED, significance=Significance.SUBSTANTIVE), "MOD", "merged"),
    ],
)
def test_the_terms_of_the_itu(link: Link, term: str, words: str) -> None:
    assert itu_term(link) == term
    assert relation_words(link) == words


def test_the_document_goes_by_section_and_can_leave_out_what_stayed() -> None:
    compared = every_kind()
    (grid,) = concordance_document(compared).blocks
    assert isinstance(grid, Grid)
    assert next(row.title for row in grid.rows if row.title) == "Access for all"
    assert len([row for row in grid.rows if row.cells]) == len(compared.links)
    (short,) = concordance_document(compared, unchanged=False).blocks
    assert isinstance(short, Grid)
    stayed = [row for row in concordance_rows(compared) if row.relation == "unchanged"]
    assert len([row for row in short.rows if row.cells]) == len(compared.links) - len(stayed)


def test_with_terms_they_are_a_column_and_explained() -> None:
    grid, told = concordance_document(every_kind(), terms=True).blocks
    assert isinstance(grid, Grid)
    assert grid.columns[0].title == "Term"
    assert "SUP*" in " ".join(words_of(told))
    assert {row.cells[0][0].runs[0].text for row in grid.rows if row.cells} >= {"ADD", "SUP", "MOD"}


def test_the_tables_say_the_same() -> None:
    rows = list(csv.reader(io.StringIO(concordance_csv(every_kind(), terms=True).removeprefix("\ufeff"))))
    assert rows[0] == ["Rev.1", "Rev.2", "Relation", "What became of it", "Term", "Section", "First words"]
    assert len(rows) == len(every_kind().links) + 1
    sheet = openpyxl.load_workbook(io.BytesIO(concordance_xlsx(every_kind(), terms=True))).active
    assert sheet is not None
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == rows


def test_every_paragraph_with_a_number_is_named_once() -> None:
    compared = every_kind()
    rows = list(concordance_rows(compared))
    for side, named in ((Side.OLD, [row.old for row in rows]), (Side.NEW, [row.new for row in rows])):
        numbers = [each.printed_label for each in compared.revision(side).paragraphs if each.label]
        assert sorted(name for part in named for name in part.split(", ") if name[:1].isdecimal()) == sorted(numbers)
