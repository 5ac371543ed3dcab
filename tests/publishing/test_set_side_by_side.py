"""Revisions side by side: pairs face to face, words marked, and of a dossier a column for each revision."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.drafts import compared, draft
from tests.publishing.changed_drafts import two_drafts
from tests.publishing.drafts import every_kind
from tests.publishing.test_redline_document import told
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.history import history
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.document import Document, Grid, Passage, Row, Style
from wsis_desktop.publishing.redlining.side_by_side import side_by_side_document, side_by_side_history
from wsis_desktop.reading.read import read


def rows(document: Document) -> list[str]:
    """Return the rows, cells parted by strokes."""
    return [told_row(row) for row in grid_of(document).rows]


def told_row(row: Row) -> str:
    return f"== {row.title}" if row.title else " | ".join(" / ".join(map(told, cell)) for cell in row.cells)


def grid_of(document: Document) -> Grid:
    grid = document.blocks[-1]
    assert isinstance(grid, Grid)
    return grid


def texts(document: Document, column: int) -> list[str]:
    """Return the paragraphs in a column, without what is said beside them."""
    cells = [row.cells[column] for row in grid_of(document).rows if row.cells]
    said: list[Passage] = [passage for cell in cells for passage in cell if passage.style is not Style.REMARK]
    return ["".join(run.text for run in passage.runs if not run.quiet) for passage in said]


def test_pairs_stand_face_to_face_and_moves_at_both_ends() -> None:
    assert rows(side_by_side_document(every_kind())) == [
        "-Bridging the distance- | +Access for all+",
        "1 We -request- a report -annually-. | 1 We +take note of+ a report +biennially+.",
        "2 -Fees are a <burden> & a shame.- | not in Rev.2",
        "4 Banks should lend. | Moved from 4 (Finance & <means>) / 2 Banks should lend.",
        "3 Lenders read. They also write. | Split from 3 / 3 Lenders read. / 3 bis They also write.",
        "Finance & <means> | Finance & <means>",
        "4 moved to 2 (Access for all) | ",
        "not in Rev.1 | 4 +A wholly new thought.+",
        "5 The same text. | 6 The same text.",
    ]


def test_either_end_of_a_move_leads_to_the_other() -> None:
    made = grid_of(side_by_side_document(every_kind())).rows
    anchors = {row.anchor for row in made}
    links = [run.link for row in made for cell in row.cells for passage in cell for run in passage.runs if run.link]
    assert len(links) == 2
    assert {link.removeprefix("#") for link in links} <= anchors


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_each_column_holds_the_whole_of_its_revision(seed: int) -> None:
    old, new = two_drafts(Random(seed), 12)  # noqa: S311 - drafts are no secrets
    document = side_by_side_document(compare(old, new))
    for column, revision in enumerate((old, new)):
        assert sorted(texts(document, column)) == sorted(each.text for each in revision.paragraphs)
    assert all(len(row.cells) == 2 for row in grid_of(document).rows if not row.title)


def test_footnotes_stand_last_under_a_title_of_their_own(checkout: Path) -> None:
    sample = checkout / "resources" / "sample"
    document = side_by_side_document(compare(read(sample / "rev1.md"), read(sample / "rev2.md")))
    said = rows(document)
    assert said.count("== Footnotes") == 1
    assert said[said.index("== Footnotes") + 1].startswith("1 International Federation")
    assert len(said) - said.index("== Footnotes") == 8
    assert any("public libraries now serve readers on every continent,[3]" in line for line in said)


def test_a_dossier_has_a_column_for_each_revision() -> None:
    zero = draft(["We request a report annually.", "Harbours shall be kept open in winter."])
    first = draft(["We request a report biennially.", "Harbours shall be kept open in winter."])
    second = draft(["We request a report biennially, as appropriate.", "A wholly new thought on lanterns and bells."])
    report = "1 We request a report"
    assert rows(side_by_side_history(history([zero, first, second]))) == [
        f"{report} -annually-. | {report} +biennially+. | {report} biennially+, as appropriate+.",
        "2 Harbours shall be kept open in winter. | 2 -Harbours shall be kept open in winter.- | not in draft.txt",
        "not in draft.txt | not in draft.txt | 2 +A wholly new thought on lanterns and bells.+",
    ]


def test_each_column_of_a_dossier_holds_the_whole_of_its_revision() -> None:
    for seed in range(6):
        random = Random(seed)  # noqa: S311 - drafts are no secrets
        one, other = two_drafts(random, 10)
        third, _ = two_drafts(random, 10)
        document = side_by_side_history(history([one, other, third]))
        for column, revision in enumerate((one, other, third)):
            assert sorted(texts(document, column)) == sorted(each.text for each in revision.paragraphs)


def test_what_was_split_off_says_of_what_it_is_a_part() -> None:
    lend = "We call upon regional banks to lend to small harbours in every season of the year."
    report = "We also request them to report on lending."
    said = rows(side_by_side_history(history([draft([f"{lend} {report}"]), draft([lend, report])])))
    assert said == [f"1 {lend} {report} | 1 {lend}", f"not in draft.txt | Part of 1 (draft.txt) / 2 {report}"]


def test_columns_lie_across_the_page_and_are_named() -> None:
    document = side_by_side_document(compared(["One."], ["Two."]))
    assert document.landscape
    assert [column.title for column in grid_of(document).columns] == ["draft.txt", "draft.txt"]


def test_headings_are_bold_on_both_sides() -> None:
    document = side_by_side_document(compared([(Kind.HEADING, "Access")], [(Kind.HEADING, "Access")]))
    (row,) = grid_of(document).rows
    assert all(run.bold for cell in row.cells for passage in cell for run in passage.runs)
    assert [len(cell) for cell, _ in zip_longest(row.cells, (None, None))] == [1, 1]
