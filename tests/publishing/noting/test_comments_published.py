"""Comments as a consultation asks for them: a table with the columns it names, or entries; and both say the same."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl

from tests.publishing.noting.notes_kept import MATERIAL, NEW, NOTES, QUOTED, on
from wsis_desktop.model.note import NoteKind, Scope
from wsis_desktop.publishing.document import Grid, Ink, Passage, words_of
from wsis_desktop.publishing.noting.comments import (
    COMMENTED,
    CommentColumn,
    CommentsAs,
    CommentsWanted,
    comments_csv,
    comments_document,
    comments_xlsx,
)
from wsis_desktop.publishing.noting.material import NotesWanted


def test_the_table_has_the_paragraph_its_text_the_proposal_as_redline_and_the_reason() -> None:
    document = comments_document(MATERIAL)
    (grid,) = document.blocks
    assert isinstance(grid, Grid)
    assert [column.title for column in grid.columns] == ["Paragraph", "Current text", "Proposed text", "Reason"]
    assert document.landscape
    proposal = grid.rows[1]
    number, current, proposed, reason = proposal.cells
    assert number[0].runs[0].text == "88"
    assert current[0].runs[0].text == NEW.paragraphs[1].text
    assert {run.text for run in proposed[0].runs if run.ink is Ink.CAME} == {"annually"}
    assert "".join(run.text for run in reason[0].runs) == "As before."
    assert len(grid.rows) == 3  # a position, a question and a task are none of a consultation's business


def test_columns_their_titles_and_a_header_can_be_chosen() -> None:
    wanted = CommentsWanted(
        columns=(CommentColumn.SECTION, CommentColumn.REASON, CommentColumn.AUTHOR),
        titles={CommentColumn.REASON: "Rationale"},
        title="Comments of the Republic",
        header="To the co-facilitators\n\n3 November",
    )
    document = comments_document(MATERIAL, wanted)
    (grid,) = document.blocks
    assert isinstance(grid, Grid)
    assert [column.title for column in grid.columns] == ["Section", "Rationale", "Author"]
    assert document.title == "Comments of the Republic"
    assert document.lines == ("To the co-facilitators", "3 November")
    assert list(words_of(grid))[-1] == "two"


def test_entries_say_from_to_and_comment() -> None:
    document = comments_document(MATERIAL, CommentsWanted(form=CommentsAs.ENTRIES))
    said = [words for block in document.blocks for words in words_of(block)]
    at = said.index("Changed text in para 88")
    assert said[at + 1] == "From: We request a report biennially."
    assert said[at + 2].startswith("To: We request a report ")
    assert said[at + 3] == "Comment: As before."
    assert "Comment on para 89" in said


def test_words_are_cut_out_of_their_paragraph() -> None:
    quoted = on(1, 9, NoteKind.COMMENT, "Of whom?", scope=Scope.WORDS, anchor=QUOTED)
    document = comments_document(replace(MATERIAL, notes=(quoted,)))
    assert "… request a report …" in list(words_of(document.blocks[0]))


def test_a_spreadsheet_holds_the_proposed_text_as_it_would_read() -> None:
    rows = list(csv.reader(io.StringIO(comments_csv(MATERIAL).removeprefix("\ufeff"))))
    assert rows[0] == ["Paragraph", "Current text", "Proposed text", "Reason"]
    assert rows[2] == ["88", NEW.paragraphs[1].text, "We request a report annually.", "As before."]
    sheet = openpyxl.load_workbook(io.BytesIO(comments_xlsx(MATERIAL))).active
    assert sheet is not None
    assert [cell.value for cell in sheet[3]] == rows[2]
    assert sheet["B4"].value == NEW.paragraphs[4].text


def test_nothing_to_comment_is_said() -> None:
    document = comments_document(replace(MATERIAL, notes=()))
    assert list(words_of(document.blocks[0])) == ["There are no comments or proposals to show."]


def test_positions_of_proposals_can_be_left_out() -> None:
    held = replace(NOTES[3], stance=NOTES[4].stance)
    wanted = CommentsWanted(notes=NotesWanted(kinds=COMMENTED, positions=False))
    assert isinstance(comments_document(replace(MATERIAL, notes=(held,)), wanted).blocks[0], Passage)
