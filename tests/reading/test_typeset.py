"""One text, one reading: drafts set at random in many layouts are read as they were written.

`make hunt` sets them by the thousand and prints every difference; here a few are held to what reading reaches.
"""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from tests.reading.typeset.composing import compose
from tests.reading.typeset.hunt import read_pdf
from tests.reading.typeset.layouts import layout
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import told, without_hyphens

_SEEDS = range(60)
_LEAST_SHARE, _LEAST_EXACT = 0.985, 0.8


@pytest.fixture(scope="module")
def shares() -> list[tuple[float, bool]]:
    """Return which share of each draft was read with its kinds, labels, words and notes, and if its sections were too."""
    found = []
    for seed in _SEEDS:
        draft = compose(seed // 4)
        read = told(read_pdf(typeset(draft, layout(seed))))
        whole = [without_hyphens(side) for side in (draft.told(), read)]
        true, got = ([each._replace(section=()) for each in side] for side in whole)
        blocks = SequenceMatcher(None, true, got, autojunk=False).get_matching_blocks()
        share = sum(block.size for block in blocks) / max(len(true), len(got))
        found.append((share, [each.section for each in whole[0]] == [each.section for each in whole[1]]))
    return found


def test_most_paragraphs_of_any_layout_are_read_as_written(shares: list[tuple[float, bool]]) -> None:
    assert sum(share for share, _ in shares) / len(shares) >= _LEAST_SHARE


def test_most_layouts_are_read_without_any_difference(shares: list[tuple[float, bool]]) -> None:
    assert sum(share == 1 for share, _ in shares) >= _LEAST_EXACT * len(shares)


def test_where_every_paragraph_is_read_as_written_its_section_is_too(shares: list[tuple[float, bool]]) -> None:
    assert all(in_sections for share, in_sections in shares if share == 1)


def test_the_same_seed_gives_the_same_file() -> None:
    assert compose(7) == compose(7)
    assert layout(7) == layout(7)
