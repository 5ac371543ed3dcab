"""Pages are told as a reader would write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.comparing.drafts import draft
from wsis_desktop.publishing.pages_in_words import pages_in_words, recognised_in_words, unread_in_words


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ((3,), "page 3"),
        ((3, 4), "pages 3 and 4"),
        ((3, 4, 5), "pages 3 to 5"),
        ((1, 3, 4, 5, 9, 12, 13), "pages 1, 3 to 5, 9, 12 and 13"),
    ],
)
def test_pages_are_told_in_ranges(pages: tuple[int, ...], words: str) -> None:
    assert pages_in_words(pages) == words


def test_one_page_and_several_are_told_each_in_its_grammar() -> None:
    revision = replace(draft(["We request a report."]), path="notes/scan.pdf")
    assert recognised_in_words(replace(revision, recognised_pages=(2,))) == (
        "“scan.pdf”: page 2 was read from the page as shown (OCR): check quotations against the page."
    )
    assert recognised_in_words(replace(revision, recognised_pages=(2, 3))) == (
        "“scan.pdf”: pages 2 and 3 were read from the pages as shown (OCR): check quotations against the pages."
    )
    assert unread_in_words(replace(revision, unread_pages=(1, 2, 3))) == (
        "“scan.pdf” shows text that cannot be read, as pictures or in fonts that lie, on pages 1 to 3."
    )
