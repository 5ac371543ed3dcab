"""The sample as one file with tracked changes holds both its revisions, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked_sample import write_marked_sample

from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped


@pytest.mark.parametrize(("side", "name"), [(TextSide.BEFORE, "rev1.md"), (TextSide.AFTER, "rev2.md")])
def test_either_side_is_the_revision_it_was_made_of(tmp_path: Path, side: TextSide, name: str) -> None:
    marked = read(write_marked_sample(tmp_path / "marked.docx"), side=side)
    # What was moved stands beside its new place in both.
    assert sorted(each.text for each in marked.paragraphs) == sorted(
        each.text for each in read(shipped("sample", name)).paragraphs
    )
