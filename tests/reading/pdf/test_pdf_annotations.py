"""Changes marked with a program for PDF: strikes and carets are notes on the page, and the text has neither."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable

import pymupdf
import pytest

from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, MARKED, read, texts_of
from tests.reading.sides import sides_of
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Look, MarkKind
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.reading.pdf.drawn.annotations import Annotations, annotations_of

PARAGRAPHS = [
    ["We decide to meet annually in Geneva, and to report on the outcome to the", "General Assembly at its session."],
    ["We welcome the report, with thanks to all who took part in its preparation", "during the year."],
    ["We regret that nothing was done about the matter at hand by anyone at all who", "could have done so."],
    ["We reaffirm what was agreed at the summit and in its outcome documents, and", "thank the host country."],
]
WHOLE = [" ".join(lines) for lines in PARAGRAPHS]


class _Desk:
    """A page of the paragraphs, on which notes are written."""

    def __init__(self, *, rotation: int = 0) -> None:
        self._document = pymupdf.open()
        self.page = self._document.new_page()
        y = 100.0
        for lines in PARAGRAPHS:
            for line in lines:
                self.page.insert_text((72, y), line, fontsize=11)
                y += 14
            y += 10
        self._rotation = rotation

    def type(self, words: str, beside: str) -> None:
        """Type words on the page, over the margin."""
        box = self.box(beside)
        self.page.add_freetext_annot((box.x0, box.y0 - 20, box.x0 + 120, box.y0 - 4), words, fontsize=8).update()

    def box(self, words: str) -> pymupdf.Rect:
        return self.page.search_for(words)[0]

    def strike(self, words: str) -> None:
        self.page.add_strikeout_annot([self.box(words)]).update()

    def note_after(self, words: str, text: str) -> None:
        box = self.box(words)
        caret = self.page.add_caret_annot((box.x1, box.y1))
        caret.set_rect(pymupdf.Rect(box.x1 - 4, box.y1 - 8, box.x1 + 4, box.y1 + 2))
        caret.set_info(content=text)
        caret.update()

    def data(self) -> bytes:
        self.page.set_rotation(self._rotation)
        return bytes(self._document.tobytes())


def both(desk: _Desk) -> tuple[list[str], list[str]]:
    return texts_of(read(desk.data(), BEFORE)), texts_of(read(desk.data(), AFTER))


@pytest.mark.parametrize("rotation", [0, 90])
def test_words_struck_by_a_note_go_and_words_noted_at_a_caret_come(rotation: int) -> None:
    desk = _Desk(rotation=rotation)
    desk.strike("annually")
    desk.note_after("annually", "biennially")
    desk.note_after("the report", "of the Secretary-General")
    desk.note_after("during the ye", "ars and the ye")
    for line in PARAGRAPHS[2]:
        desk.strike(line)
    before, after = both(desk)
    assert before == WHOLE
    assert after == [
        WHOLE[0].replace("annually", "biennially"),
        WHOLE[1].replace("the report", "the report of the Secretary-General").replace("year", "years and the year"),
        WHOLE[3],
    ]
    assert sides_of(read(desk.data(), MARKED)) == {BEFORE: before, AFTER: after}


def test_it_is_told_what_was_noted() -> None:
    desk = _Desk()
    desk.strike("annually")
    desk.note_after("annually", "biennially")
    tracked = read(desk.data()).tracked
    assert tracked is not None
    assert dict(tracked.counts) == {MarkKind.INSERTION: 1, MarkKind.DELETION: 1}
    assert [(sign.look, sign.count) for sign in tracked.signs] == [(Look.STRUCK, 1), (Look.NOTED, 1)]
    assert texts_of(read(desk.data(), AFTER, MarksAs.EMPHASIS)) == WHOLE


def test_one_word_that_a_reader_struck_is_no_change_until_more_are() -> None:
    desk = _Desk()
    desk.strike("annually")
    assert read(desk.data()).tracked is None
    assert [sign.look for sign in read(desk.data()).emphasis] == [Look.STRUCK]
    for words in ("outcome", "the report", "during the year", "host"):
        desk.strike(words)
    tracked = read(desk.data()).tracked
    assert tracked is not None
    assert dict(tracked.counts) == {MarkKind.DELETION: 5}


def test_highlights_and_underlines_of_a_reader_change_nothing() -> None:
    desk = _Desk()
    desk.page.add_highlight_annot([desk.box("annually")]).update()
    desk.page.add_underline_annot([desk.box("the report")]).update()
    # The sign of such a note has lines of its own, which lie over the words.
    desk.page.add_text_annot((desk.box("in Geneva").x0, 90), "Why there?", icon="Comment").update()
    desk.page.add_text_annot((desk.box("General").x0, 102), "Which one?", icon="Note").update()
    desk.page.add_squiggly_annot([desk.box("during the year")]).update()
    found = read(desk.data())
    assert found.tracked is None
    assert not found.emphasis
    assert texts_of(found) == WHOLE


def test_a_caret_without_words_or_beside_the_text_is_no_insertion() -> None:
    desk = _Desk()
    desk.note_after("annually", "")
    caret = desk.page.add_caret_annot((300, 700))
    caret.set_info(content="See my covering note.")
    caret.update()
    found = read(desk.data())
    assert found.tracked is None
    assert texts_of(found) == WHOLE


def test_words_typed_on_a_page_are_no_text_of_it_and_told() -> None:
    desk = _Desk()
    desk.type("Please check this with Geneva", "We welcome")
    found = read(desk.data())
    assert texts_of(found) == WHOLE
    assert [(remark.kind, remark.page, remark.detail) for remark in found.remarks] == [
        (RemarkKind.NOTE_LEFT_OUT, 1, "Please check this with Geneva")
    ]


@pytest.mark.parametrize(("rotation", "turn"), [(90, 90), (270, 270), (180, 180)])
def test_strikes_and_carets_on_a_page_whose_words_are_turned(rotation: int, turn: int) -> None:
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    page.set_rotation(rotation)
    for at, text in enumerate(line for lines in PARAGRAPHS for line in lines):
        place = pymupdf.Point(72, 100 + 14 * at + 10 * (at // 2)) * page.derotation_matrix
        page.insert_text(place, text, fontsize=11, rotate=turn)
    quad = page.search_for("annually", quads=True)[0]
    page.add_strikeout_annot([quad]).update()
    end = (quad.ur + quad.lr) / 2
    page.add_caret_annot(end).set_info(content="biennially")
    caret = next(page.annots(types=[pymupdf.PDF_ANNOT_CARET]))
    caret.set_rect(pymupdf.Rect(end.x - 4, end.y - 4, end.x + 4, end.y + 4))
    data = bytes(document.tobytes())
    assert texts_of(read(data, BEFORE)) == WHOLE
    assert texts_of(read(data, AFTER)) == [WHOLE[0].replace("annually", "biennially"), *WHOLE[1:]]


def test_a_page_on_which_a_thousand_words_are_noted_keeps_each_letter_of_its_own_and_of_theirs() -> None:
    document = pymupdf.open()
    page = document.new_page()
    lines = [f"{at}. We reaffirm the commitment numbered {at} to an open society." for at in range(1, 46)]
    for at, line in enumerate(lines):
        page.insert_text((72, 60 + 16.5 * at), line, fontsize=10)
    noted = [f"word{at}" for at in range(1000)]
    for at, word in enumerate(noted):
        page.add_caret_annot((72 + 37 * at % 200, 55 + 16.5 * (at % 45))).set_info(content=word)
    before, after = (read(document.tobytes(), side) for side in (BEFORE, AFTER))
    assert [f"{each.label}. {each.text}" for each in before.paragraphs] == lines
    assert _letters(f"{each.label or ''}{each.text}" for each in after.paragraphs) == _letters([*lines, *noted])


def _letters(pieces: Iterable[str]) -> Counter[str]:
    return Counter(letter for piece in pieces for letter in piece if letter.isalnum())


def test_each_of_many_notes_is_looked_at_from_the_one_before_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = pymupdf.open()
    page = document.new_page()
    for at in range(60):
        page.add_highlight_annot((72, 10 * at, 200, 10 * at + 8))
        page.add_strikeout_annot((72, 10 * at, 200, 10 * at + 8))
    data = document.tobytes()

    def looks_from_the_first(*_: object) -> None:
        pytest.fail("as long as all notes before it take")

    monkeypatch.setattr(pymupdf.Page, "load_annot", looks_from_the_first)
    with pymupdf.open(stream=data, filetype="pdf") as opened:
        found = annotations_of(opened[0])
        assert (len(found.boxes), len(found.strikes)) == (120, 60)


def test_what_the_page_draws_beside_ten_thousand_notes_is_told_soon() -> None:
    boxes = [pymupdf.Rect(x, y, x + 9, y + 9) for x in range(0, 500, 10) for y in range(-40, 3_000, 10)]
    inside = [{"bbox": (box.x0 + 1, box.y0 + 1, box.x1, box.y1)} for box in boxes]
    beside = [{"bbox": (box.x0 + 1, box.y0 + 1, box.x1 + 1, box.y1)} for box in boxes]
    start = time.process_time()
    assert Annotations(boxes=boxes).without_drawn([*inside, *beside]) == beside
    assert time.process_time() - start < 2
