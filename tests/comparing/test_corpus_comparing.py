"""Real drafts give only what their editors changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison, Relation
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus

_PLAIN = str.maketrans("‘’“”–—", "''\"\"--")


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


@pytest.mark.parametrize(
    ("folder", "old", "new", "formats", "count"),
    [
        ("chess", "rev-02", "rev-04", ["md", "docx", "pdf"], 11),
        # The Markdown of the later revision is another text: its "s/he" had become "they".
        ("bylaws", "senate-08", "senate-09", ["docx", "pdf"], 5),
    ],
)
def test_two_revisions_give_one_list_of_changes_in_every_format(
    corpus: Path, folder: str, old: str, new: str, formats: list[str], count: int
) -> None:
    lists = [_changes(between(corpus / folder, f"{old}.{suffix}", f"{new}.{suffix}")) for suffix in formats]
    assert len(lists[0]) == count
    assert all(each == lists[0] for each in lists)


def _changes(comparison: Comparison) -> list[tuple[object, ...]]:
    """Return what is told of each changed link, save which quotation marks and dashes the format prefers."""
    told: list[tuple[object, ...]] = []
    for link in comparison.links:
        if link.relation is Relation.UNCHANGED and not (link.moved or link.renumbered):
            continue
        old = "\n".join(comparison.old.paragraphs[at].text for at in link.old)
        new = "\n".join(comparison.new.paragraphs[at].text for at in link.new)
        labels = [comparison.old.paragraphs[at].printed_label for at in link.old]
        edits = [
            (edit.op, _plain(old[edit.old.start : edit.old.end]), _plain(new[edit.new.start : edit.new.end]))
            for edit in link.edits
        ]
        told.append(
            (link.relation, link.moved, link.renumbered, labels, _plain(old), _plain(new), link.significance, edits)
        )
    return told


def _plain(text: str) -> str:
    return text.translate(_PLAIN).replace("---", "-").replace("--", "-")
