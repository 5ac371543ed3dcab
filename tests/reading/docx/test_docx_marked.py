"""A DOCX file with tracked changes may be read as both texts in one, each run of words marked with whose it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import docx_builder as build
from tests.reading.docx.test_docx_sides import AFTER, BEFORE, ELSE, WHO, gone, ins, mark, revision_of
from tests.reading.docx_builder import cell, paragraph, row, run, table
from tests.reading.sides import sides_of
from wsis_desktop.model.revision import MarkedRun, MarkKind, Revision, TextSide
from wsis_desktop.publishing.revision_text import revision_text

DAY = date(2026, 5, 3)
Piece = tuple[str, str]


def marked(*body: str, **parts: str) -> Revision:
    return revision_of(TextSide.MARKED, *body, **parts)


def printed(*body: str, **parts: str) -> str:
    return revision_text(marked(*body, **parts)).rstrip("\n")


def test_a_run_says_which_text_holds_it_and_who_changed_it_when() -> None:
    only = marked(paragraph("We ", gone("note"), ins("welcome", ELSE), " it.")).paragraphs[0]
    assert only.text == "We notewelcome it."
    assert only.changes == (
        MarkedRun(3, 7, MarkKind.DELETION, BEFORE, "Ana", DAY),
        MarkedRun(7, 14, MarkKind.INSERTION, AFTER, "Ben", date(2026, 5, 5)),
    )


@pytest.mark.parametrize(
    ("pieces", "label", "text"),
    [
        ((gone("8."), ins("10."), " We welcome it."), "10", "We welcome it."),
        ((gone("7 bis."), ins("8."), " We welcome it."), "8", "We welcome it."),
        ((ins("10."), gone("8."), " We ", gone("note"), ins("welcome"), " it."), "10", "We notewelcome it."),
        (("1", gone("4"), ins("5"), ". We welcome it."), "15", "We welcome it."),
        ((gone("(a)"), ins("(b)"), " we welcome it;"), "(b)", "we welcome it;"),
        (("8. ", gone("We"), ins("They"), " welcome it."), "8", "WeThey welcome it."),
        ((gone("8. "), ins("We "), "welcome it."), "8", "We welcome it."),
        ((gone("We"), ins("They"), " welcome it."), "", "WeThey welcome it."),
    ],
)
def test_the_number_of_a_paragraph_is_the_one_that_came_for_the_one_that_was_struck(
    pieces: tuple[str, ...], label: str, text: str
) -> None:
    body = [piece if piece.startswith("<") else run(piece) for piece in pieces]
    (only,) = marked(paragraph(*body)).paragraphs
    assert (only.printed_label, only.text) == (label, text)
    assert all(0 <= change.start <= change.end <= len(only.text) for change in only.changes)


def test_runs_of_one_author_without_a_break_are_one() -> None:
    (only,) = marked(paragraph("We", ins(" warmly"), ins(" welcome"), " it.")).paragraphs[0].changes
    assert (only.start, only.end) == (2, 17)


def test_text_marks_what_went_and_what_came() -> None:
    assert printed(paragraph("We ", gone("note"), ins("welcome"), " it.")) == "We {-note-}{+welcome+} it."


def test_what_was_inserted_and_deleted_again_stands_in_neither_text_nor_in_both() -> None:
    assert printed(paragraph("We", f"<w:ins {WHO}>{gone(' never')}</w:ins>", ".")) == "We."


def test_a_space_that_each_text_needs_is_kept_for_both() -> None:
    only = marked(paragraph("We", gone(" note "), ins(" welcome "), "it.")).paragraphs[0]
    assert only.text == "We note  welcome it."


def test_a_moved_paragraph_stands_at_both_its_places() -> None:
    body = (
        paragraph(f"<w:moveFrom {WHO}>{run('Moved.')}</w:moveFrom>", properties=mark("moveFrom")),
        paragraph("Stays."),
        paragraph(f"<w:moveTo {WHO}>{run('Moved.')}</w:moveTo>", properties=mark("moveTo")),
    )
    assert printed(*body) == "{-Moved.-}{-¶-}\n\nStays.\n\n{+Moved.+}{+¶+}"
    assert {run.kind for each in marked(*body).paragraphs for run in each.changes} == {MarkKind.MOVE}


def test_an_empty_paragraph_ends_the_one_before_it_in_both_texts() -> None:
    body = (paragraph("One.", properties=mark("del")), paragraph(""), paragraph("Two."))
    assert printed(*body) == "One.\n\nTwo."


def test_a_deleted_row_is_marked_with_the_line_between_its_cells() -> None:
    deleted = row("A", "B", properties=f"<w:del {WHO}/>")
    assert printed(table(row("C", "D"), deleted)) == "C | D\n\n{-A | B-}{-¶-}"


def test_an_inserted_cell_is_marked() -> None:
    assert printed(table(row("A", cell("B", f"<w:cellIns {WHO}/>")))) == "A | {+B+}"


def test_struck_paragraphs_are_still_counted() -> None:
    numbering = build.abstract(0, build.level(0, "decimal", "%1.")) + build.numbers(1, 0)
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = (paragraph(gone("One."), properties=listed + mark("del")), paragraph("Two.", properties=listed))
    assert printed(*body, numbering=numbering) == "1. {-One.-}{-¶-}\n\n2. Two."


@pytest.mark.parametrize("marks", [[], [gone(" here")]])
def test_a_footnote_whose_mark_went_went_with_it(marks: list[str]) -> None:
    reference = f'<w:del {WHO}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    note = f'<w:footnote w:id="2">{paragraph(gone("See") if marks else "See", *marks)}</w:footnote>'
    assert printed(paragraph("We.", reference), footnotes=note).endswith("{-¶-}")
    assert "{-See" in printed(paragraph("We.", reference), footnotes=note)


def test_words_in_a_formula_are_marked() -> None:
    names = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    formula = (
        f"<m:oMath {names}><m:r><m:t>x</m:t></m:r><w:del {WHO}><m:r><m:t>=1</m:t></m:r></w:del>"
        f"<w:ins {WHO}><m:r><m:t>=2</m:t></m:r></w:ins></m:oMath>"
    )
    assert printed(paragraph("Where ", formula, ".")) == "Where x{-=1-}{+=2+}."


# -- the two texts are in the one ------------------------------------------------------------------------------------

_PIECE = st.tuples(st.sampled_from(["", "ins", "del"]), st.text(alphabet="ab ", min_size=1))
_PIECES = st.lists(_PIECE, max_size=4).filter(lambda pieces: not pieces or pieces[0][1][0] != " ")
_ENDS = st.sampled_from(["", "ins", "del"])


def _written(pieces: list[Piece], end: str) -> str:
    made = {"": run, "ins": ins, "del": gone}
    return paragraph(*(made[name](words) for name, words in pieces), properties=mark(end) if end else "")


@given(st.lists(st.tuples(_PIECES, _ENDS), min_size=1, max_size=6))
def test_what_each_side_reads_is_what_the_marked_text_says_of_it(body: list[tuple[list[Piece], str]]) -> None:
    written = [*(_written(pieces, end) for pieces, end in body), paragraph("end")]
    found = sides_of(marked(*written))
    for side in (BEFORE, AFTER):
        assert found[side] == [each.text for each in revision_of(side, *written).paragraphs]
