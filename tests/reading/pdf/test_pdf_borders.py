"""A border below the head of a page is no underlining, and costs no look at the page's characters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf
import pytest

from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.read import read

HEAD = "ARTICLE II. TERMS AND DEFINITIONS"
ASKED = [
    "access",
    "budgets",
    "culture",
    "data",
    "energy",
    "finance",
    "growth",
    "health",
    "industry",
    "justice",
    "knowledge",
    "labour",
    "media",
    "networks",
]
LEFT, RIGHT = 90, 522


def typeset(path: Path, *, marked: bool = False) -> None:
    """Write three pages with a head at the right and a border below it; `marked` strikes what was asked of half of them."""
    document = pymupdf.open()
    for number in range(3):
        page = document.new_page(width=595, height=842)
        page.insert_text((RIGHT - pymupdf.get_text_length(HEAD, fontsize=10), 60), HEAD, fontsize=10)
        page.draw_line((LEFT, 62), (RIGHT, 62))
        for at, asked in enumerate(ASKED[5 * number :] + ASKED[: 5 * number]):
            label = f"{number * len(ASKED) + at + 1}. "
            y, words = 100 + 30 * at, f"{label}The Senate requests a report on {asked} within a year."
            page.insert_text((LEFT, y), words, fontsize=10)
            if marked:
                what, height = (f"{asked} ", y - 3) if at % 2 else ("requests ", y + 1)
                start = LEFT + pymupdf.get_text_length(words[: words.index(what)], fontsize=10)
                end = start + pymupdf.get_text_length(what.strip(), fontsize=10)
                page.draw_line((start, height), (end, height), color=(1, 0, 0))
    document.save(path)


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[pymupdf.TextPage]:
    """Return the pages of which characters were asked for, so far."""
    found: list[pymupdf.TextPage] = []
    characters_of = pymupdf.TextPage.extractRAWDICT

    def counted(textpage: pymupdf.TextPage) -> Any:
        found.append(textpage)
        return characters_of(textpage)

    monkeypatch.setattr(pymupdf.TextPage, "extractRAWDICT", counted)
    return found


def test_a_border_across_a_page_asks_for_no_characters(tmp_path: Path, asked_for: list[pymupdf.TextPage]) -> None:
    path = tmp_path / "draft.pdf"
    typeset(path)
    assert len(read(path).paragraphs) == 3 * len(ASKED)
    assert asked_for == []


def test_words_with_rules_of_their_own_are_marked_below_a_border_too(tmp_path: Path) -> None:
    path = tmp_path / "draft.pdf"
    typeset(path, marked=True)
    before, after = (
        [each.text for each in read(path, side=side).paragraphs] for side in (TextSide.BEFORE, TextSide.AFTER)
    )
    assert before[:2] == [
        "The Senate a report on access within a year.",
        "The Senate requests a report on budgets within a year.",
    ]
    assert after[:2] == [
        "The Senate requests a report on access within a year.",
        "The Senate requests a report on within a year.",
    ]


def test_characters_are_asked_for_where_spaces_may_fill_a_rule(
    tmp_path: Path, asked_for: list[pymupdf.TextPage]
) -> None:
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    page.insert_text((LEFT, 60), "Name:" + " " * 60 + ".", fontsize=10)
    page.draw_line((LEFT + 28, 62), (LEFT + 190, 62))
    path = tmp_path / "draft.pdf"
    document.save(path)
    read(path)
    assert len(asked_for) == 1


def test_a_border_whose_crossings_are_squares_underlines_no_words_above_it(tmp_path: Path) -> None:
    """As word processors draw the borders of tables: squares where columns meet, and thin rectangles between them."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    caption = "Table 1: Profile of the certificates that the authority issues to itself"
    page.insert_text((LEFT, 100), caption, fontsize=10)
    columns = [LEFT - 6, *(LEFT + pymupdf.get_text_length(caption[:at], fontsize=10) for at in (20, 34)), RIGHT]
    for x, right in zip(columns, [*columns[1:], RIGHT], strict=True):
        page.draw_rect((x, 102, x + 1.4, 103.4), color=None, fill=(0, 0, 0), width=0)
        if x < right:
            page.draw_rect((x + 1.41, 102, right - 0.01, 103.4), color=None, fill=(0, 0, 0), width=0)
    for at, asked in enumerate(ASKED[:6]):
        y, words = 200 + 30 * at, f"The Senate requests and invites a report on {asked} within a year."
        page.insert_text((LEFT, y), words, fontsize=10)
        for word, height in (("requests", y - 3), ("invites", y + 1)):
            start = LEFT + pymupdf.get_text_length(words[: words.index(word)], fontsize=10)
            end = start + pymupdf.get_text_length(word, fontsize=10)
            page.draw_line((start, height), (end, height), color=(0, 0, 0))
    path = tmp_path / "draft.pdf"
    document.save(path)
    for side in (TextSide.BEFORE, TextSide.AFTER):
        assert read(path, side=side).paragraphs[0].text == caption


@pytest.mark.parametrize(("width", "height"), [(5.9, 5.0), (5.9, 2.9), (3.2, 1.9), (2.6, 1.2)])
def test_a_stamp_whose_letters_are_filled_shapes_marks_no_words(tmp_path: Path, width: float, height: float) -> None:
    """As a watermark is drawn across a page: some of its letters lie at letters of the text."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    for at, asked in enumerate(ASKED):
        y, words = 100 + 30 * at, f"The Senate requests a report on {asked} within a year."
        page.insert_text((LEFT, y), words, fontsize=10)
        x = LEFT + pymupdf.get_text_length(words[: 4 + 2 * at], fontsize=10)
        middle = y - 3 if at % 2 else y + 1
        page.draw_oval(
            (x, middle - height / 2, x + width, middle + height / 2), color=None, fill=(0.75, 0.75, 0.75), width=0
        )
    path = tmp_path / "draft.pdf"
    document.save(path)
    revision = read(path)
    assert revision.tracked is None
    assert [each.text for each in revision.paragraphs] == [
        f"The Senate requests a report on {asked} within a year." for asked in ASKED
    ]
