"""Notes that programs print with marks that are not raised are known by the marks in the text that they answer."""

from __future__ import annotations

from collections.abc import Sequence

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block

_WORDS = (
    "United Nations, Treaty Series, vol. 1833.",
    "Ibid., p. 12.",
    "See A/RES/60/252, para. 16.",
    "Adopted in 2015.",
)


def _paragraph(sheets: Sheets, label: str, mark: str, *, low: bool = False) -> None:
    """Write a labelled paragraph with a small mark behind its first words, raised unless `low`."""
    sheets.line(f"{label} We call upon them, as it was said before, to work together so that all may", leading=12)
    y = sheets.line("take part in this", leading=24)
    end = LEFT + pymupdf.get_text_length("take part in this", fontname=ROMAN, fontsize=10)
    sheets.put(end, y + (2 if low else -4), mark, size=6)
    end += pymupdf.get_text_length(mark, fontname=ROMAN, fontsize=6)
    sheets.put(end + 2.5, y, "from now on, within the means that they have.")


def _marked(marks: Sequence[str], *, pages: int = 1, low: bool = False) -> Sheets:
    sheets = Sheets()
    each = len(marks) // pages
    for page in range(pages):
        sheets.new_page()
        for at, mark in enumerate(marks[page * each : (page + 1) * each], page * each + 1):
            _paragraph(sheets, f"{at}.", mark, low=low)
    return sheets


def _notes(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind is Kind.FOOTNOTE]


def _are_tied(blocks: Sequence[Block], marks: Sequence[str]) -> bool:
    """Tell whether each note has its words and its mark, and one paragraph refers to it from where the mark stood."""
    notes = _notes(blocks)
    labels = [note.label.printed if note.label else "" for note in notes]
    refers = [(ref.key, block.text[: ref.offset]) for block in blocks for ref in block.notes]
    return (
        texts(notes) == list(_WORDS[: len(marks)])
        and labels == list(marks)
        and [key for key, _ in refers] == [note.key for note in notes]
        and all(before.endswith("take part in this") for _, before in refers)
    )


def test_endnotes_on_a_page_of_their_own_are_tied_and_keep_their_numbers() -> None:
    sheets = _marked(["1", "2", "3", "4"])
    sheets.new_page()
    for at, words in enumerate(_WORDS, 1):
        sheets.put(LEFT, sheets.y, str(at))
        sheets.line(words, x=LEFT + 17, leading=17)
    assert _are_tied(blocks_of(sheets), ["1", "2", "3", "4"])


def test_endnotes_may_be_counted_in_roman_figures() -> None:
    sheets = _marked(["i", "ii", "iii"])
    sheets.new_page()
    for mark, words in zip(("i", "ii", "iii"), _WORDS, strict=False):
        sheets.put(LEFT, sheets.y, mark)
        sheets.line(words, x=LEFT + 17, leading=17)
    assert _are_tied(blocks_of(sheets), ["i", "ii", "iii"])


@pytest.mark.parametrize("head", ["[{}] ", "{}"], ids=["in brackets", "clinging to their words"])
def test_notes_of_web_pages_follow_the_text_without_a_rule(head: str) -> None:
    bracketed = head.startswith("[")
    sheets = _marked([f"[{at}]" if bracketed else str(at) for at in range(1, 5)])
    for at, words in enumerate(_WORDS, 1):
        sheets.line(head.format(at) + words, leading=24)
    assert _are_tied(blocks_of(sheets), ["1", "2", "3", "4"])


def test_a_note_that_stands_again_on_the_next_page_is_no_foot_of_pages() -> None:
    sheets = Sheets()
    for page in range(4):
        sheets.new_page()
        _paragraph(sheets, f"{page + 1}.", str(page + 1))
        sheets.y = 700
        sheets.put(LEFT, sheets.y, str(page + 1), size=10)
        sheets.line(_WORDS[0], x=LEFT + 8, size=9)
    blocks = blocks_of(sheets)
    assert texts(_notes(blocks)) == [_WORDS[0]] * 4
    assert [len(block.notes) for block in blocks if block.kind is not Kind.FOOTNOTE] == [1] * 4


def test_the_references_of_a_paper_do_not_answer_to_low_figures() -> None:
    sheets = _marked(["1", "2", "3"], low=True)
    for at, words in enumerate(_WORDS, 1):
        sheets.line(f"[{at}] {words}", leading=24)
    blocks = blocks_of(sheets)
    assert not _notes(blocks)
    assert "take part in this1 from" in blocks[0].text


def test_the_numbered_paragraphs_of_an_annex_do_not_answer_to_marks_of_footnotes() -> None:
    sheets = _marked(["1", "2", "3"])
    sheets.y = 650
    for at in range(3):
        sheets.put(LEFT, sheets.y - 4, str(at + 1), size=5)
        sheets.line(_WORDS[at], x=LEFT + 6, size=8)
    sheets.new_page()
    sheets.line("Annex", font="tibo", size=14, leading=30)
    for at in range(3):
        sheets.paragraph("We reaffirm that all of these commitments remain valid for everyone.", label=f"{at + 1}.")
    blocks = blocks_of(sheets)
    assert _are_tied(blocks, ["1", "2", "3"])
    assert [text[:15] for text in texts(blocks[-6:-3])] == ["1. We reaffirm ", "2. We reaffirm ", "3. We reaffirm "]


def _below_heading(sheets: Sheets, labels: Sequence[str]) -> None:
    sheets.new_page()
    sheets.line("Measures that all are to take, and their costs", font="tibo", size=14, leading=30)
    for label in labels:
        sheets.line(f"{label} We reaffirm that all of these commitments remain valid for everyone.", leading=12)


@pytest.mark.parametrize("labels", [("1.", "2.", "3."), ("1 bis.", "2 alt.", "3 ter.")])
def test_numbered_paragraphs_right_below_a_large_heading_are_no_notes(labels: Sequence[str]) -> None:
    sheets = _marked(["1", "2", "3"])
    _below_heading(sheets, labels)
    blocks = blocks_of(sheets)
    assert not _notes(blocks)
    assert [text.split(" We")[0] for text in texts(blocks[-3:])] == list(labels)


def test_the_number_and_the_job_of_a_page_are_no_note() -> None:
    sheets = _marked(["1", "2", "3", "4"], pages=2)
    for number in range(2):
        sheets.page = sheets.document[number]
        sheets.y = 640
        for at in (1, 2):
            sheets.put(LEFT, sheets.y - 4, str(2 * number + at), size=5)
            sheets.line(_WORDS[2 * number + at - 1], x=LEFT + 6)
        sheets.put(LEFT, sheets.y + 6, str(number + 1))
        sheets.put(430, sheets.y + 6, "25-08241 (E)")
    assert _are_tied(blocks_of(sheets), ["1", "2", "3", "4"])


def test_figures_that_count_the_lines_of_each_page_are_no_marks() -> None:
    sheets = _marked(["1", "2", "3", "4"])
    sheets.new_page()
    for _ in range(14):
        sheets.line("We reaffirm that all of these commitments remain valid for everyone, everywhere.", leading=12)
    for page in sheets.document:
        for number in range(1, 15):
            page.insert_text((60, 110 + 12 * (number - 1)), str(number), fontsize=7, fontname=ROMAN)
    assert not _notes(blocks_of(sheets))


def test_text_in_the_column_behind_the_notes_of_the_first_one_is_no_rest_of_the_last() -> None:
    sheets = _marked(["1", "2"])
    sheets.y = 640
    for at, words in enumerate(_WORDS[:2], 1):
        sheets.put(LEFT, sheets.y - 4, str(at), size=5)
        sheets.line(words, x=LEFT + 6)
    sheets.new_page()
    sheets.line("and to report on them every year.", leading=24)
    sheets.line("We thank the Bureau.")
    assert _are_tied(blocks_of(sheets), ["1", "2"])


def _on_the_line(texts_of: Sequence[str], feet: Sequence[Sequence[str]], *, size: float = 10) -> Sheets:
    """Write pages of paragraphs, a page for each list of notes, which stand at its foot."""
    sheets = Sheets()
    each = len(texts_of) // len(feet)
    for page, notes in enumerate(feet):
        sheets.new_page()
        for text in texts_of[page * each : (page + 1) * each]:
            sheets.line("Bearing in mind all that was said before, they call upon those who")
            sheets.line(text, leading=20)
        sheets.y = 700
        for note in notes:
            sheets.line(note, size=size)
    return sheets


@pytest.mark.parametrize("size", [8, 10])
def test_marks_on_the_line_are_tied_to_the_notes_of_the_foot_that_answer_to_them(size: float) -> None:
    said = ["met in Geneva[1], and in Tunis.", "hold [2] the data.", "work in [5] years.", "report again.[3]"]
    feet = [["[1] Ibid., p. 12.", "[2] Adopted in 2015."], ["[3] See A/RES/60/252."]]
    blocks = blocks_of(_on_the_line(said, feet, size=size))
    notes = _notes(blocks)
    assert texts(notes) == ["Ibid., p. 12.", "Adopted in 2015.", "See A/RES/60/252."]
    assert [(ref.key, block.text[: ref.offset][-9:]) for block in blocks for ref in block.notes] == [
        (notes[0].key, "in Geneva"),
        (notes[1].key, " who hold"),
        (notes[2].key, "rt again."),
    ]
    assert blocks[2].text.endswith("work in [5] years.")


def test_numbers_in_brackets_to_which_no_note_answers_stay_in_the_text() -> None:
    said = ["report within [1] year of it.", "see paragraph [2] for the option."]
    sheets = _on_the_line(said, [["[2] The Secretariat shall have its seat in Geneva."]])
    assert [block.text[-len(text) :] for block, text in zip(blocks_of(sheets), said, strict=False)] == said


def test_references_of_which_the_page_cites_only_some_are_no_notes() -> None:
    said = ["met as in Aho [1], and in Tunis.", "hold the data [3] there."]
    feet = ["[1] A. Aho. Compilers.", "[2] V. Bala. Dynamo.", "[3] M. Berndl. Threading."]
    sheets = _on_the_line(said, [feet], size=8)
    assert not _notes(blocks_of(sheets))


def test_raised_figures_before_the_last_lines_answer_to_no_mark_but_each_other() -> None:
    sheets = Sheets().new_page()
    sheets.line("We call upon them, as it was said before, to work together from now on.", leading=24)
    sheets.new_page()
    for mark, words in enumerate(_WORDS[:2], start=1):
        y = sheets.line(words)
        sheets.put(LEFT - 6, y - 4, str(mark), size=6)
    assert not _notes(blocks_of(sheets))


def test_a_mark_before_the_last_word_of_a_line_that_is_shorter_than_the_mark_is_raised_as_others_are() -> None:
    sheets = _marked(["[1]"])
    sheets.line("2. We call upon them to work together so that all may take part in this", leading=12)
    y = sheets.line("", leading=24)
    sheets.put(LEFT, y - 4, "[2]", size=6)
    sheets.put(LEFT + 11, y, "so")
    for at, words in enumerate(_WORDS[:2], 1):
        sheets.line(f"[{at}] {words}", leading=17)
    assert _are_tied(blocks_of(sheets), ["1", "2"])


def test_endnotes_in_two_columns_count_on_in_the_second_though_it_begins_with_the_rest_of_one() -> None:
    """The columns of a last page are alike: a note in the second one stands lower than the one before it does."""
    sheets = Sheets().new_page()
    for at, x in enumerate((LEFT, LEFT + 220)):
        sheets.y = 80
        for mark in (2 * at + 1, 2 * at + 2):
            sheets.paragraph(f"{mark}. {SENTENCE} We go on with it [{mark}] as we did. {OTHER}", x=x, right=x + 190)
    for note in ("[1] See it.", "[2] See that."):
        sheets.line(note, x=LEFT + 220)
    long_note = f"{_WORDS[0]} It is quoted as it was when the report was written, in the year before the summit met."
    *upper, last = wrapped(f"[3] {long_note}", 190)
    sheets.new_page()
    for x, lines in ((LEFT, upper), (LEFT + 220, [last, "[4] See all."])):
        sheets.y = 80
        for line in lines:
            sheets.line(line, x=x)
    assert texts(_notes(blocks_of(sheets))) == ["See it.", "See that.", long_note, "See all."]
