"""What a comparison reckons on its way is let go at once: a search for cycles of 10,000 paragraphs holds whoever waits."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from benchmarks.made import as_revision, two_texts
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Side


@pytest.fixture
def uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
def test_no_cycles_are_left_by_comparing() -> None:
    old, new = two_texts(60, 0.3, seed=3)
    comparison = compare(as_revision(old, Side.OLD), as_revision(new, Side.NEW))
    assert sum(len(link.edits) for link in comparison.links) > 50
    assert gc.collect() == 0
