"""Web pages printed by a browser: what it sets above and below them is no text, even on a single page."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import SENTENCE, Sheets, blocks_of, texts

_ADDRESS = "https://example.org/drafts/rev2.html"


def _printed(heads: list[list[str]], feet: list[list[str]]) -> list[str]:
    sheets = Sheets()
    for at, (head, foot) in enumerate(zip(heads, feet, strict=True)):
        sheets.new_page()
        for y, row in ((24, head), (772, foot)):
            for x, words in zip((26, 260, 460), row, strict=False):
                sheets.put(x, y, words, size=8)
        sheets.y = 90
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
    return texts(blocks_of(sheets))


@pytest.mark.parametrize("pages", [1, 2, 5])
@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (["11/29/26, 12:20 PM", "Draft pact"], [_ADDRESS, "", "{at}/{of}"]),
        (["29.11.2026, 12:20", "Draft pact"], ["file:///home/reader/rev2.html", "", "{at}/{of}"]),
        (["2026/11/29 12:20", ""], ["about:blank", "", "{at}/{of}"]),
        (["Draft pact", "", _ADDRESS], ["{at} of {of}", "", "29/11/2026, 12:20"]),
    ],
)
def test_what_a_browser_sets_around_its_pages_is_no_text(pages: int, head: list[str], foot: list[str]) -> None:
    feet = [[words.format(at=at, of=pages) for words in foot] for at in range(1, pages + 1)]
    assert _printed([head] * pages, feet) == [f"{at}. {SENTENCE}" for at in range(1, pages + 1)]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("The meeting was called on 11/29/26 at 12:20 PM.", f"The text stands at {_ADDRESS} and nowhere else."),
        ("The meeting was called on 11/29/26 at 12:20 PM.", f"The text stands at {_ADDRESS} on page 2 of 3 of it."),
        ("The meeting was called on 11/29/26.", f"The text stands at {_ADDRESS} on page 1 of 1 of it."),
    ],
)
def test_first_and_last_lines_that_lack_any_of_it_are_text(head: str, foot: str) -> None:
    assert _printed([[head]], [[foot]]) == [head, f"1. {SENTENCE}", foot]
