"""The script breaks lines and pages as a good compositor does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typeset_sample import SAMPLE
from typesetting.breaking import Piece, Setting, break_lines, pieces_of, with_marks
from typesetting.fonts import Fonts
from typesetting.layouts import REV1, REV2, Layout
from typesetting.renditions import renditions
from typesetting.rows import Page, Row, paginate
from typesetting.source import SourceError, parse

words = st.text("aeiounrstlmc-", min_size=1, max_size=14).filter(lambda word: word.strip("-") == word)
texts = st.lists(words, min_size=1, max_size=40).map(" ".join)


def _whole(pieces: list[Piece]) -> str:
    return "".join(piece.text + (" " if piece.ends_word else "") for piece in pieces).strip()


@given(texts)
def test_cutting_words_loses_no_letter(text: str) -> None:
    assert _whole(pieces_of(text, divide=True)) == text


@given(texts)
@example("aaaations")
def test_words_are_divided_only_where_it_is_safe(text: str) -> None:
    for piece in pieces_of(text, divide=True):
        assert not piece.hyphen or len(piece.text.strip("-")) >= 3


@given(texts, st.booleans())
def test_no_line_is_wider_than_the_column(text: str, justify: bool) -> None:  # noqa: FBT001  (drawn by hypothesis)
    setting = Setting(18, 20, 1, lambda piece: len(piece.text), justify)
    for at, line in enumerate(break_lines(pieces_of(text, divide=justify), setting)):
        assert line.width + line.spaces <= (20 if at else 18)


def test_a_mark_stands_behind_its_word() -> None:
    pieces = pieces_of(with_marks("the Manifesto, which", ((14, "1"),)), divide=False)
    assert [(piece.text, piece.mark) for piece in pieces] == [("the", ""), ("Manifesto,", "1"), ("which", "")]


def test_a_source_that_breaks_its_rules_is_refused() -> None:
    with pytest.raises(SourceError, match="is no change"):
        parse("@key\nWe {request} the Secretariat.")
    with pytest.raises(SourceError, match="is no block"):
        parse("@key\nSee paragraph {ref:nothing}.")


@pytest.fixture(scope="module", params=[REV1, REV2], ids=["Rev.1", "Rev.2"])
def pages(request: pytest.FixtureRequest) -> list[Page]:
    """Return the pages of one revision before they are drawn."""
    layout: Layout = request.param
    by_side = {
        rendition.side: rendition for rendition in renditions(parse((SAMPLE / "declaration.txt").read_text("utf-8")))
    }
    return paginate(by_side[layout.side], layout, Fonts(), 186)


def test_no_page_ends_below_a_heading(pages: list[Page]) -> None:
    assert not [page for page in pages if page.rows[-1].style.keep]


def _goes_on(row: Row) -> bool:
    """Tell a paragraph's further lines from its first; only valid behind the first page's unnumbered note."""
    return not (row.label or row.heading)


def test_no_line_of_a_paragraph_stands_alone(pages: list[Page]) -> None:
    for page, following in pairwise(pages):
        if _goes_on(following.rows[0]):
            assert _goes_on(following.rows[1])
            assert _goes_on(page.rows[-1])


def test_paragraphs_cross_pages(pages: list[Page]) -> None:
    assert any(_goes_on(page.rows[0]) for page in pages[1:])


def test_each_footnote_stands_on_the_page_of_its_mark(pages: list[Page]) -> None:
    for page in pages:
        assert [row.label for row in page.notes if row.label] == [mark for row in page.rows for mark in row.notes]
