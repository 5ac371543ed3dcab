"""Real documents read the same in each of their formats, and tracked changes as their editor accepted them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from wsis_desktop.model.revision import Kind, Paragraph, TextSide
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus

TRACKED = [
    "RP002-Deleted-Text",
    "RP003-Inserted-Text",
    "RP005-Deleted-Paragraph-Mark",
    "RP007-Multiple-Deleted-Para-Mark",
    "RP009-Deleted-Table-Row",
    "RP015-MoveFrom-MoveTo",
    "RP021-Inserted-Numbering-Properties",
    "RP023-NumberingChange",
    "RP025-Paragraph-Props-Change",
]
_PLAIN_QUOTES = str.maketrans("‘’“”–—", "''\"\"--")


def told(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return labels, words and sections; which quotation marks and dashes a format prefers says nothing."""
    return [
        (each.printed_label, each.text.translate(_PLAIN_QUOTES).replace("...", "…").replace("---", "-"), each.section)
        for each in paragraphs
    ]


@pytest.mark.parametrize("name", TRACKED)
def test_tracked_changes_read_as_their_editor_accepted_them(corpus: Path, name: str) -> None:
    folder = corpus / "tracked-docx"
    tracked, accepted = read(folder / f"{name}.docx"), read(folder / f"{name}-Accepted.docx")
    assert tracked.paragraphs == accepted.paragraphs


@pytest.mark.parametrize("name", TRACKED)
def test_the_text_before_tracked_changes_is_what_their_editor_rejected_them_to(corpus: Path, name: str) -> None:
    folder = corpus / "tracked-docx"
    tracked = read(folder / f"{name}.docx", side=TextSide.BEFORE)
    assert tracked.paragraphs == read(folder / f"{name}-Rejected.docx").paragraphs
    assert tracked.tracked is not None
    assert tracked.tracked.authors == ("Eric White",)


@pytest.mark.parametrize("name", ["bylaws/senate-08", "chess/rev-02", "chess/rev-04"])
def test_a_word_file_and_the_markdown_it_was_made_of_are_the_same_text(corpus: Path, name: str) -> None:
    word, markdown = read(corpus / f"{name}.docx"), read(corpus / f"{name}.md")
    assert told(word.paragraphs) == told(markdown.paragraphs)


@pytest.mark.parametrize("name", ["bylaws/senate-08", "chess/rev-02"])
def test_a_word_file_and_its_pdf_are_the_same_text(corpus: Path, name: str) -> None:
    word, pdf = read(corpus / f"{name}.docx"), read(corpus / f"{name}.pdf")
    # Headings apart: the one prints numbers before them that the other does not have.
    old, new = (
        [words for _, words, _ in told([each for each in revision.paragraphs if each.kind is not Kind.HEADING])]
        for revision in (word, pdf)
    )
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    assert same >= 0.97 * max(len(old), len(new))


@pytest.mark.parametrize(
    ("name", "footnotes", "language"),
    [("paris/2015-10-23.md", 12, "en"), ("code-civil/1998-09-01.md", 0, "fr"), ("japan/current.md", 0, "")],
)
def test_markdown_drafts_have_their_headings_footnotes_and_language(
    corpus: Path, name: str, footnotes: int, language: str
) -> None:
    found = read(corpus / name)
    assert sum(each.kind is Kind.FOOTNOTE for each in found.paragraphs) == footnotes
    assert sum(len(each.marks) for each in found.paragraphs) == footnotes
    assert found.language == language
    assert any(each.kind is Kind.HEADING for each in found.paragraphs)


def test_only_a_mark_without_a_footnote_is_left_in_a_text(corpus: Path) -> None:
    found = [read(corpus / f"paris/{date}.md") for date in ("2015-10-23", "2015-12-04")]
    left = [mark for revision in found for each in revision.paragraphs for mark in re.findall(r"\[\^\w+\]", each.text)]
    # The second draft forgot to say what its first mark means.
    assert left == ["[^1]"]


@pytest.mark.parametrize("code", ["ar", "es", "fr", "ru", "zh"])
def test_reference_texts_are_recognised_as_their_language(corpus: Path, code: str) -> None:
    assert read(corpus / "languages" / f"bbnj-{code}.reference.txt").language == code
