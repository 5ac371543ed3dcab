"""What a paragraph's number is called: with the labels of those that it is an item of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publishing.drafts import paragraph, revision
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.naming import number_of
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.read import read


def test_an_item_is_named_with_what_it_belongs_to() -> None:
    draft = revision(
        "draft",
        [
            paragraph(0, "Heading", kind=Kind.HEADING, level=1),
            paragraph(1, "First.", "44"),
            paragraph(2, "Item.", "(a)", Kind.ITEM, level=1),
            paragraph(3, "Deep.", "(i)", Kind.ITEM, level=2),
            paragraph(4, "Item.", "(b)", Kind.ITEM, level=1),
        ],
    )
    assert [number_of(draft, row) for row in draft.paragraphs] == ["", "44", "44 (a)", "44 (a) (i)", "44 (b)"]


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        (("7. (a)", "- (b)", "-- (i)", "- (c)"), ["7. (a)", "7 (b)", "7 (b) (i)", "7 (c)"]),
        (("44. (a) (i)", "-- (ii)", "- (b)"), ["44. (a) (i)", "44. (a) (ii)", "44 (b)"]),
        (("7", "- (a) (i)", "-- (ii)", "- (b)"), ["7", "7 (a) (i)", "7 (a) (ii)", "7 (b)"]),
        (("44 bis. (a)", "- (b)"), ["44 bis. (a)", "44 bis (b)"]),
    ],
)
def test_an_item_stands_beside_the_one_that_begins_on_its_paragraph_s_line(
    rows: tuple[str, ...], numbers: list[str]
) -> None:
    draft = revision("draft", rows_of(rows))
    assert [number_of(draft, row) for row in draft.paragraphs] == numbers


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        (("52 bis", "- 53", "- 54", "-- (a)"), ["52 bis", "53", "54", "54 (a)"]),
        (("52 bis", "- •", "- 53"), ["52 bis", "", "53"]),
        (("52 bis", "- 1", "- 2", "- 53"), ["52 bis", "52 bis 1", "52 bis 2", "52 bis 53"]),
        (("52", "- (53)", "- (54)"), ["52", "52 (53)", "52 (54)"]),
        (("52", "- (a)", "-- 53"), ["52", "52 (a)", "52 (a) 53"]),
        (("Article 52", "- 53"), ["Article 52", "Article 52 53"]),
    ],
)
def test_items_that_count_on_from_the_paragraph_above_stand_beside_it(
    rows: tuple[str, ...], numbers: list[str]
) -> None:
    draft = revision("draft", rows_of(rows))
    assert [number_of(draft, row) for row in draft.paragraphs] == numbers


def rows_of(rows: tuple[str, ...]) -> list[Paragraph]:
    """Return paragraphs with these labels, items behind as many dashes as they are deep."""
    made = []
    for at, row in enumerate(rows):
        dashes, _, printed = row.rpartition("- ") if row.startswith("-") else ("", "", row)
        level = len(dashes) + 1 if row.startswith("-") else 0
        label = None if printed == "•" else parse_label(printed)
        made.append(Paragraph(at, Kind.ITEM if level else Kind.PARAGRAPH, "Words.", label, level=level))
    return made


def test_a_plain_paragraph_before_a_list_that_counts_on_is_not_above_it(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text("50. One.\n\n52 bis. Two.\n\n53. Three.\n\n    (a) Item.\n\n54. Four.\n", encoding="utf-8")
    draft = read(path)
    assert [number_of(draft, row) for row in draft.paragraphs] == ["50", "52 bis", "53", "53 (a)", "54"]
