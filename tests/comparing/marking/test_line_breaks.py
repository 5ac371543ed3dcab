"""A word that a line's end broke on a page is the same word, whether its hyphen was kept or not."""

from __future__ import annotations

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision

UPPER, LOWER = Region(1, 0.1, 0.1, 0.9, 0.12), Region(1, 0.1, 0.13, 0.9, 0.15)
REST = " enterprises report to the Council each year on what they have done."


def revision(first: str, second: str = "", *, on_pages: bool = False, one_line: bool = False) -> Revision:
    """Return a revision of one paragraph, broken behind `first` if it stands `on_pages`."""
    text, end = first + second + REST, len(first)
    places = [WordPlace(0, end, UPPER), WordPlace(end, len(text), UPPER if one_line else LOWER)] if on_pages else []
    paragraph = Paragraph(0, Kind.PARAGRAPH, text, words=WordPlaces.of(places))
    return Revision("draft", "", Format.PDF if on_pages else Format.DOCX, "", (paragraph,))


def relations(old: Revision, new: Revision) -> set[Relation]:
    return {link.relation for way in ((old, new), (new, old)) for link in compare(*way).links}


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("The State", "owned", "The State-owned"),
        ("The State-", "owned", "The Stateowned"),
        ("The State-", "owned", "The State-owned"),
        ("The state-of-the", "art", "The state-of-the-art"),
        ("The imple\u2010", "mented", "The implemented"),
    ],
)
def test_a_hyphen_at_a_line_s_end_is_no_change(first: str, second: str, whole: str) -> None:
    assert relations(revision(first, second, on_pages=True), revision(whole)) == {Relation.UNCHANGED}


def test_two_pages_may_break_a_word_in_two_places() -> None:
    old, new = revision("The non-govern", "mental", on_pages=True), revision("The non", "governmental", on_pages=True)
    assert relations(old, new) == {Relation.UNCHANGED}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (revision("The State-", "owned", on_pages=True), revision("The States owned")),
        (revision("The State-", "owned", on_pages=True), revision("The State owned")),
        (revision("The state-of", "the-art", on_pages=True), revision("The stateof-theart")),
        (revision("The State-", "owned", on_pages=True, one_line=True), revision("The Stateowned")),
        (revision("The State-owned"), revision("The Stateowned")),
    ],
)
def test_other_hyphens_and_other_words_are_changes(old: Revision, new: Revision) -> None:
    assert relations(old, new) == {Relation.EDITED}
