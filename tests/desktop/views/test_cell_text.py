"""What is set beside and into a paragraph never shifts a place in it: marks, selection and find stay where they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import revision
from wsis_desktop.app import make_application
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.cell_text import Beside, CellText, PartKind, cell_text
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.cells import CellMaker
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.rows import text_rows
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.typesetting import Measure
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import FootnoteMark, Kind, Label, Paragraph, Revision, Tag, TagKind, TagPlace

BODY = "We welcome the libraries of every town."
AGREED = Tag(TagKind.AGREED, "[Agreed]", TagPlace.BEFORE)
FORMER = Tag(TagKind.FORMER, "(former 6 amended)", TagPlace.AFTER)
AD_REF = Tag(TagKind.AGREED_AD_REF, "[agreed ad ref]", TagPlace.END)


def draft(**facts: object) -> Revision:
    """Return a revision of one paragraph, with these facts, and two footnotes."""
    made = revision(
        [
            (Kind.PARAGRAPH, "4", BODY, ()),
            (Kind.FOOTNOTE, "7", "See chapter II.", ()),
            (Kind.FOOTNOTE, "8", "Ibid.", ()),
        ]
    )
    first = replace(made.paragraphs[0], **facts)  # type: ignore[arg-type]  # facts of a paragraph
    return replace(made, paragraphs=(first, *made.paragraphs[1:]))


def laid(revision: Revision, start: int = 0, end: int = len(BODY), beside: Beside | None = None) -> CellText:
    return cell_text(revision, revision.paragraphs[0], start, end, beside or Beside())


def bare(words: str) -> str:
    """Return words without the characters that keep a chip together."""
    return words.replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "").replace("\u200f", "")


def part_words(text: CellText, kind: PartKind) -> list[str]:
    return [bare(text.text[part.start : part.end]) for part in text.parts if part.kind is kind]


def marked(*offsets: int) -> Revision:
    return draft(marks=tuple(FootnoteMark(offset, 1 + at) for at, offset in enumerate(offsets)))


def test_tags_stand_where_they_stood_and_frames_take_the_place_of_their_brackets() -> None:
    text = laid(draft(tags=(AGREED, FORMER, AD_REF)))
    plain = bare(text.text).replace("\u2002", "|")
    assert plain == f" Agreed |4| former 6 amended |{BODY}| agreed ad ref "
    assert part_words(text, PartKind.CHIP) == [" Agreed ", " former 6 amended ", " agreed ad ref "]


def test_a_label_that_is_counted_only_says_so() -> None:
    beside = Beside(counted_tip="Counted")
    alone = laid(draft(label=None, known_as=Label("PP3", "PP", "3", computed=True)), beside=beside)
    assert [(part.kind, part.tip) for part in alone.parts] == [(PartKind.COUNTED, "Counted")]
    both = laid(draft(label=Label("1"), known_as=Label("OP1", "OP", "1", computed=True)), beside=beside)
    assert [part.kind for part in both.parts] == [PartKind.LABEL, PartKind.COUNTED]
    automatic = laid(draft(label=Label("3", "", "3", computed=True)))
    assert [part.kind for part in automatic.parts] == [PartKind.LABEL], "a word processor prints the numbers it counts"


def test_the_mark_of_a_footnote_stands_in_its_place_with_the_footnote_to_tell() -> None:
    text = laid(marked(10))
    assert text.text.endswith("We welcome7 the libraries of every town.")
    place = text.at(10, closing=True)
    part = text.part_at(place)
    assert part is not None
    assert (part.kind, part.tip) == (PartKind.NOTE, "See chapter II.")


def test_a_later_part_of_a_paragraph_has_neither_label_nor_the_mark_before_it() -> None:
    text = laid(marked(11), start=11)
    assert text.text == BODY[11:]
    assert laid(marked(11), end=11).text.endswith(f"{BODY[:11]}7")


@given(st.lists(st.integers(0, len(BODY)), max_size=2), st.integers(0, len(BODY)))
def test_a_place_in_the_paragraph_is_found_again(marks: list[int], offset: int) -> None:
    text = laid(marked(*sorted(marks)))
    for closing in (True, False):
        assert text.offset(text.at(offset, closing=closing)) == offset


@given(st.lists(st.integers(0, len(BODY)), max_size=2), st.integers(0, len(BODY) - 1))
def test_each_letter_stands_at_its_place(marks: list[int], offset: int) -> None:
    text = laid(marked(*sorted(marks)))
    assert text.text[text.at(offset)] == BODY[offset]


def view_of(qtbot: QtBot, shown: Revision) -> TextView:
    make_application()
    view = TextView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_comparison(alone(shown))
    return view


def test_a_pointer_that_rests_on_a_mark_is_told_the_footnote(qtbot: QtBot) -> None:
    view = view_of(qtbot, marked(10))
    cells = view.table.cells
    assert cells
    row = view.model.rows[0]
    cell = cells.cell(row, Side.NEW, view.table.measure)
    block = cell.blocks[0]
    assert block.text
    (part,) = [part for part in block.text.parts if part.kind is PartKind.NOTE]
    box = block.box(part)
    left = view.table.column_left(Side.NEW) + view.table.measure.left(Side.NEW) + block.left
    at = QPointF(left + box.center().x(), view.table.row_span(0)[0] + block.top + box.center().y())
    assert view.table.tip_at(at) == "See chapter II."
    assert view.table.tip_at(at + QPointF(30, 0)) == ""


@pytest.mark.parametrize("text", [BODY, "نرحب بمكتبات كل مدينة."])
def test_chips_are_framed_beside_texts_of_either_direction(qtbot: QtBot, text: str) -> None:
    del qtbot
    make_application()
    shown = alone(draft(text=text, tags=(AGREED,)))
    words = CellWords(shown)
    maker = CellMaker(shown, words, LIGHT, Marks(shown))
    cell = maker.cell(text_rows(shown)[0], Side.NEW, Measure(1.0, 600, alone=True))
    block = cell.blocks[0]
    assert block.text
    box = block.box(block.text.parts[0])
    assert box.width() > 30
    right_to_left = text != BODY
    assert (box.left() > 300) is right_to_left


def recognised() -> Revision:
    made = draft(regions=(Region(2, 0.1, 0.1, 0.9, 0.2),))
    more = Paragraph(0, Kind.PARAGRAPH, "More.", regions=(Region(2, 0.1, 0.3, 0.9, 0.4),))
    body = (made.paragraphs[0], more, Paragraph(0, Kind.PARAGRAPH, "Honest.", regions=(Region(3, 0.1, 0.1, 0.9, 0.2),)))
    paragraphs = tuple(replace(each, index=at) for at, each in enumerate(body))
    return replace(made, paragraphs=paragraphs, recognised_pages=(2,))


def test_paragraphs_read_by_ocr_are_marked_and_the_first_of_a_page_says_so(qtbot: QtBot) -> None:
    view = view_of(qtbot, recognised())
    cells, measure = view.table.cells, view.table.measure
    assert cells
    shown = [cells.cell(row, Side.NEW, measure) for row in view.model.rows]
    assert [cell.recognised for cell in shown] == [True, True, False]
    texts = [block.text for cell in shown for block in cell.blocks if block.text]
    assert [part_words(text, PartKind.CHIP) for text in texts] == [[" OCR, page 2 "], [], []]


def test_a_screen_reader_hears_tags_counted_labels_notes_and_ocr() -> None:
    called = Label("PP3", "PP", "3", computed=True)
    tagged = draft(tags=(AGREED,), label=None, known_as=called, marks=(FootnoteMark(10, 1),))
    shown = alone(tagged)
    said = CellWords(shown).spoken(text_rows(shown)[0], Side.NEW)
    assert "PP3, counted, not printed, Agreed" in said
    assert "We welcome (note 7) the libraries" in said
    by_ocr = alone(recognised())
    assert "read by OCR" in CellWords(by_ocr).spoken(text_rows(by_ocr)[1], Side.NEW)
    assert "read by OCR" not in CellWords(by_ocr).spoken(text_rows(by_ocr)[2], Side.NEW)


def test_a_revision_read_by_itself_is_not_named_before_each_of_its_paragraphs() -> None:
    shown = alone(draft())
    words = CellWords(shown)
    said = [words.spoken(row, Side.NEW) for row in text_rows(shown)]
    assert said[0].split(":")[0] == "4"
    assert not any(words.names[Side.NEW] in each for each in said)


@pytest.mark.parametrize(("relation", "said"), [(Relation.SPLIT, "…continued from 1"), (Relation.UNCHANGED, "")])
def test_only_a_paragraph_that_texts_part_is_said_to_go_on(relation: Relation, said: str) -> None:
    first, second = "We welcome the libraries.", "We thank them."
    old = revision([(Kind.PARAGRAPH, "1", f"{first} {second}", ())])
    new = revision([(Kind.PARAGRAPH, "1", first, ()), (Kind.PARAGRAPH, "", second, ())])
    cut = Comparison(old, new, (Link((0,), (0, 1), relation),))
    rows, words = text_rows(cut), CellWords(cut)
    assert len(rows) == 2
    remark = words.remark(rows[1], Side.OLD)
    assert (remark.words if remark else "") == said
