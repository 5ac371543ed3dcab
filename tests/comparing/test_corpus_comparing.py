"""Real drafts give only what their editors changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus


def between(folder: Path, old: str, new: str) -> Comparison:
    return compare(read(folder / old), read(folder / new))


def test_an_edited_report_has_no_moves(corpus: Path) -> None:
    summary = between(corpus / "prepcom", "advance-unedited.pdf", "official.pdf").summary()
    assert summary["moved"] == 0
    assert summary["unchanged"] > 600
    assert summary["added"] + summary["deleted"] < 40


def test_a_constitution_whose_editors_wrote_headings_in_capitals_keeps_its_headings(corpus: Path) -> None:
    summary = between(corpus / "cardano", "2024-11-20.md", "2024-11-29.md").summary()
    assert summary["moved"] == 0
    assert summary["added"] + summary["deleted"] <= 4


def test_a_moved_section_of_a_policy_is_seen_as_moved(corpus: Path) -> None:
    summary = between(corpus / "terms", "aup-2020-10-01.md", "aup-2021-04-29.md").summary()
    assert summary["moved"] >= 9
    assert summary["deleted"] == 0


@pytest.mark.parametrize("suffix", ["md", "docx", "pdf"])
def test_two_revisions_give_the_same_changes_in_every_format(corpus: Path, suffix: str) -> None:
    summary = between(corpus / "chess", f"rev-02.{suffix}", f"rev-04.{suffix}").summary()
    assert (summary["added"], summary["deleted"], summary["moved"]) == (4, 0, 0)
