"""Links, their kinds and their texts."""

from __future__ import annotations

import pytest

from wsis_desktop.model.comparison import (
    Change,
    Comparison,
    Link,
    Relation,
    Side,
    Significance,
    Span,
    joined_text,
    part_spans,
)
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision, file_name_in


def revision(*texts: str) -> Revision:
    paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(texts))
    return Revision("drafts\\Rev.1.txt", "", Format.TEXT, "", paragraphs)


COMPARISON = Comparison(
    revision("One.", "Two.", "Three.", "Four."),
    revision("Two and three.", "One!", "Five."),
    (
        Link((1, 2), (0,), Relation.MERGED, significance=Significance.WORDING),
        Link((0,), (1,), Relation.EDITED, moved=True, significance=Significance.SUBSTANTIVE),
        Link((), (2,), Relation.ADDED, significance=Significance.SUBSTANTIVE),
        Link((3,), (), Relation.DELETED, significance=Significance.SUBSTANTIVE),
    ),
)


@pytest.mark.parametrize(
    ("link", "change"),
    [
        (Link((0,), (0,), Relation.UNCHANGED), None),
        (Link((0,), (0,), Relation.UNCHANGED, renumbered=True), None),
        (Link((0,), (0,), Relation.UNCHANGED, moved=True), Change.MOVED),
        (Link((0,), (0,), Relation.EDITED), Change.EDITED),
        (Link((0,), (0,), Relation.EDITED, moved=True), Change.MOVED),
        (Link((0,), (0, 1), Relation.SPLIT, moved=True), Change.REGROUPED),
        (Link((0, 1), (0,), Relation.MERGED), Change.REGROUPED),
        (Link((0, 1), (0, 1), Relation.RECAST), Change.REGROUPED),
        (Link((), (0,), Relation.ADDED), Change.ADDED),
        (Link((0,), (), Relation.DELETED), Change.DELETED),
    ],
)
def test_a_link_is_listed_under_one_kind_of_change(link: Link, change: Change | None) -> None:
    assert link.change is change


def test_every_paragraph_finds_its_link() -> None:
    assert COMPARISON.link_of(Side.OLD) == (1, 0, 0, 3)
    assert COMPARISON.link_of(Side.NEW) == (0, 1, 2)


def test_a_link_gives_the_paragraphs_of_each_side() -> None:
    merged = COMPARISON.links[0]
    assert [each.text for each in COMPARISON.paragraphs(merged, Side.OLD)] == ["Two.", "Three."]
    assert [each.text for each in COMPARISON.paragraphs(merged, Side.NEW)] == ["Two and three."]
    assert COMPARISON.paragraphs(COMPARISON.links[2], Side.OLD) == ()


def test_each_part_of_the_joined_text_is_one_paragraph() -> None:
    parts = COMPARISON.old.paragraphs
    text = joined_text(parts)
    assert [text[span.start : span.end] for span in part_spans(parts)] == [each.text for each in parts]


def test_the_summary_counts_relations_flags_and_significance() -> None:
    summary = COMPARISON.summary()
    assert (summary["merged"], summary["edited"], summary["added"], summary["deleted"]) == (1, 1, 1, 1)
    assert (summary["moved"], summary["unchanged"], summary["substantive"], summary["wording"]) == (1, 0, 3, 1)


def test_an_empty_span_is_false_and_has_no_length() -> None:
    assert not Span(3, 3)
    assert (len(Span(3, 7)), bool(Span(3, 7))) == (4, True)


def test_each_side_faces_the_other() -> None:
    assert Side.OLD.other is Side.NEW
    assert Side.NEW.other is Side.OLD


def test_a_file_name_that_goes_on_in_another_line_is_told_in_one() -> None:
    assert file_name_in("/a/draft\nof\r\ntoday.pdf") == "draft of today.pdf"
    assert file_name_in("/a/two  spaces.pdf") == "two  spaces.pdf"


def test_a_file_name_is_found_whichever_system_wrote_the_path() -> None:
    assert COMPARISON.old.file_name == "Rev.1.txt"
