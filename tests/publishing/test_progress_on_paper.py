"""A document on paper says at each page how far it is, from nothing to nearly all, and never goes back."""

from __future__ import annotations

from itertools import pairwise

import pytest

from wsis_desktop.publishing.document import Block, Column, Document, Grid, Passage, Row, Run
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.pdf import pdf_steps

WORDS = "We request all States to report on access for all. " * 8


def passages() -> tuple[Block, ...]:
    return tuple(Passage((Run(f"{at} {WORDS}"),)) for at in range(150))


def rows() -> tuple[Block, ...]:
    cells = [tuple((Passage((Run(f"{at} {WORDS}"),)),) for _ in range(2)) for at in range(80)]
    return (
        Passage((Run("What follows stands in one grid."),)),
        Grid((Column("Old"), Column("New")), tuple(map(Row, cells))),
    )


@pytest.mark.parametrize("blocks", [passages(), rows()], ids=["passages", "grid"])
def test_a_pdf_says_evenly_how_far_it_is(blocks: tuple[Block, ...]) -> None:
    told = list(pdf_steps(Document("T", blocks=blocks), look_of()))
    assert {each.total for each in told} == {1000}
    done = [each.done for each in told]
    assert done == sorted(done)
    assert done[0] < 50
    assert done[-1] > 900
    assert max(after - before for before, after in pairwise(done)) < 120
