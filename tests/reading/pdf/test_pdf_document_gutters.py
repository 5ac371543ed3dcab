"""What lies between the cells of a table is no gutter, as its rules and the other pages of the document tell."""

from __future__ import annotations

import pytest

from tests.reading.typeset.composing import compose_with_tables
from tests.reading.typeset.hunt import read_pdf
from tests.reading.typeset.layouts import layout_of_tables
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import first_difference, told, without_hyphens

RULES_OVER_THE_GAP = 943092
"""A last column that holds nothing but a table with rules between its rows."""
TEXT_BETWEEN_TABLES = 221035
"""One page of fifteen, with sentences beside names, and text from edge to edge between two such tables."""
THE_REST_OF_A_TABLE = 643046
"""A last column with one row of a table, beside the gutter that the page before has."""


@pytest.mark.parametrize("seed", [RULES_OVER_THE_GAP, TEXT_BETWEEN_TABLES, THE_REST_OF_A_TABLE])
def test_the_gap_of_a_table_is_no_gutter(seed: int) -> None:
    draft = compose_with_tables(seed // 4)
    read = told(read_pdf(typeset(draft, layout_of_tables(seed))))
    assert first_difference(without_hyphens(draft.told()), without_hyphens(read)) == ""
