"""Words broken, ligated and marked on the page are whole and plain in the text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pymupdf
import pytest

from benchmarks.outsize import pdf_page
from tests.reading.pdf_builder import LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, read, texts
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.pdf.extracting.extract import clean, lines_of
from wsis_desktop.reading.pdf.lines.line import PageFrame

FONT_FILE = Path(__file__).parents[3] / "resources" / "fonts" / "NotoSerif-Regular.ttf"


def test_a_word_broken_at_a_lines_end_is_mended_when_the_document_writes_it_whole() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph("The implementation of this Agreement is under way.")
    sheets.paragraph("Every implementation needs resources of its own kind.")
    for line in ("We call for the full and timely imple-", "mentation of all that was agreed upon."):
        sheets.line(line)
    assert texts(blocks_of(sheets))[-1] == "We call for the full and timely implementation of all that was agreed upon."


def test_a_hyphen_of_the_words_own_stays() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph("State-owned enterprises and the Under-Secretary-General were mentioned.")
    for line in ("It was said that all of the State-", "owned enterprises and the Under-Secretary-", "General agreed."):
        sheets.line(line)
    assert "State-owned enterprises and the Under-Secretary-General agreed." in texts(blocks_of(sheets))[-1]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the 2030-", "2035 period", "2030-2035"),
        ("a non-", "binding text", "non-binding"),
        ("the Asia-", "Pacific group", "Asia-Pacific"),
    ],
)
def test_without_evidence_what_usually_carries_a_hyphen_keeps_it(first: str, second: str, whole: str) -> None:
    sheets = Sheets().new_page()
    sheets.line(f"We took note of what was said concerning {first}")
    sheets.line(f"{second} of the meeting.")
    assert whole in texts(blocks_of(sheets))[0]


def test_a_document_that_breaks_words_has_its_unknown_ones_mended_too() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph("Stakeholders and developing countries shall cooperate in technology transfer.")
    for first, second in (
        ("All stake-", "holders met."),
        ("Many devel-", "oping ones came."),
        ("They coop-", "erate now."),
    ):
        sheets.line(f"It is clear to us all that this is the place and the time. {first}", leading=12)
        sheets.line(second, leading=20)
    sheets.line("It is clear to us all that this is the place and the time. The inter-")
    sheets.line("mediaries answered at last.")
    sheets.line("It is clear to us all that this is the place and the time. The ratifi-")
    sheets.line("cations followed.")
    found = " ".join(texts(blocks_of(sheets)))
    assert "All stakeholders met." in found
    assert "The ratifications followed." in found


def _written(sheets: Sheets, *lines: str) -> None:
    """Write lines in a font that has all hyphens."""
    font = pymupdf.Font(fontfile=str(FONT_FILE))
    writer = pymupdf.TextWriter(sheets.page.rect)
    for line in lines:
        writer.append((LEFT, sheets.y), line, font=font, fontsize=10)
        sheets.y += 13
    writer.write_text(sheets.page)
    sheets.y += 8


@pytest.mark.parametrize(("own", "mended"), [("-", "interoperability"), ("\u2010", "inter\u2010operability")])
def test_a_hyphen_that_only_breaks_words_goes_where_words_are_written_with_another(own: str, mended: str) -> None:
    sheets = Sheets().new_page()
    _written(sheets, f"The long{own}term operability of systems matters to Member States.")
    _written(sheets, "We reaffirm the importance of the free and open inter\u2010", "operability of systems.")
    assert texts(blocks_of(sheets))[-1] == f"We reaffirm the importance of the free and open {mended} of systems."


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the summary record of the last meeting (E/CN.", "16/2024/SR.14).", "(E/CN.16/2024/SR.14)."),
        ("the text that was issued as document A/80/L.1/Rev.", "2 and agreed.", "A/80/L.1/Rev.2 and agreed."),
        ("the text that the members discussed at some length.", "16 of them agreed.", "length. 16 of them agreed."),
    ],
)
def test_a_symbol_broken_behind_a_full_stop_is_whole(first: str, second: str, whole: str) -> None:
    sheets = Sheets().new_page()
    sheets.line(f"Ibid., p. 12; with regard to this, see {first}")
    sheets.line(second)
    assert texts(blocks_of(sheets))[0].endswith(whole)


def test_both_pieces_of_a_mended_word_keep_their_places() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph("The implementation of this Agreement. The implementation of that one.")
    for line in ("We call for the full and timely imple-", "mentation of all that was agreed upon."):
        sheets.line(line)
    block = blocks_of(sheets)[-1]
    start = block.text.index("implementation")
    pieces = [place for place in block.places if start <= place.start < start + len("implementation")]
    assert [block.text[place.start : place.end] for place in pieces] == ["imple", "mentation"]
    assert pieces[0].region.y1 <= pieces[1].region.y1
    assert pieces[1].region.x0 == pytest.approx(LEFT / 612, abs=0.002)


@pytest.mark.parametrize(
    ("pieces", "written"),
    [
        (("回顾其", "2015", "年", "12", "月", "16", "日的决议，"), "回顾其2015年12月16日的决议，"),
        (("回顾其 2015 年 12 月的决议，",), "回顾其 2015 年 12 月的决议，"),
    ],
)
def test_what_only_the_setting_leaves_between_signs_and_figures_is_no_space(
    pieces: tuple[str, ...], written: str
) -> None:
    sheets = Sheets().new_page()
    x = LEFT
    for piece in pieces:
        font = ROMAN if piece.isdecimal() else "china-s"
        sheets.put(x, 200, piece, size=11, font=font)
        x += pymupdf.Font(font).text_length(piece, 11) + 2.4
    assert texts(blocks_of(sheets)) == [written]


def test_signs_drawn_after_their_line_from_another_font_stand_in_the_gaps_left_for_them() -> None:
    sheets = Sheets().new_page()
    x, marks = LEFT, []
    for piece in ("“", "缔约方", "”", "是指一国或一个", "“", "区域", "”", "组织。"):
        if piece in "“”":
            marks.append((x, piece))
        else:
            sheets.put(x, 200, piece, size=11, font="china-s")
        x += 5.7 if piece in "“”" else 11 * len(piece)
    for x, mark in marks:
        sheets.page.insert_text((x, 200), mark, fontsize=11, fontname="F", fontfile=str(FONT_FILE))
    assert texts(blocks_of(sheets)) == ["“缔约方”是指一国或一个“区域”组织。"]


def test_a_letter_drawn_after_its_line_leaves_its_word_whole_and_the_next_one_apart() -> None:
    sheets = Sheets().new_page()
    font = pymupdf.Font(fontfile=str(FONT_FILE))
    x, late = LEFT, []
    for piece in ("Les Parties c", "o", "opèrent de bonne foi", "s", " et sans délai."):
        if len(piece) == 1:
            late.append((x, piece))
        else:
            sheets.page.insert_text((x, 200), piece, fontsize=11, fontname="F", fontfile=str(FONT_FILE))
        x += font.text_length(piece, 11)
    for x, letter in late:
        sheets.put(x, 200, letter, size=11)
    assert texts(blocks_of(sheets)) == ["Les Parties coopèrent de bonne fois et sans délai."]


def test_soft_hyphens_ligatures_and_control_characters_are_undone() -> None:
    assert clean("e\ufb03cient \ufb01nance") == "efficient finance"
    assert clean("a\u00a0b\u2009c\u200bd\ufeff") == "a b cd"
    assert clean("e\u0301te\u0301") == "été"
    assert clean("\uf0b7 item") == "• item"
    assert unicodedata.is_normalized("NFC", clean("ο\u0301 ﻻ"))


def test_a_soft_hyphen_at_a_lines_end_goes() -> None:
    sheets = Sheets().new_page()
    font = pymupdf.Font(fontfile=str(FONT_FILE))
    writer = pymupdf.TextWriter(sheets.page.rect)
    writer.append((LEFT, 110), "We call for the full and timely ratifi\u00ad", font=font, fontsize=10)
    writer.append((LEFT, 123), "cation of the e\ufb03cient agreement.", font=font, fontsize=10)
    writer.write_text(sheets.page)
    assert texts(blocks_of(sheets)) == ["We call for the full and timely ratification of the efficient agreement."]


def test_a_web_address_broken_over_lines_is_whole() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("The text is available from the following place: https://www.un.org/meetings/documents/2026_")
    sheets.line("first/report.pdf as from today.")
    assert "https://www.un.org/meetings/documents/2026_first/report.pdf as from" in texts(blocks_of(sheets))[-1]


# --- footnotes ----------------------------------------------------------------------------------------------------------


def _with_mark(sheets: Sheets, before: str, mark: str, behind: str) -> None:
    """Write a line in which a raised mark stands."""
    y = sheets.y
    x = LEFT + pymupdf.get_text_length(before, fontname="tiro", fontsize=10)
    sheets.put(LEFT, y, before)
    sheets.put(x, y - 3.5, mark, size=6)
    sheets.put(x + 3.2 * len(mark), y, behind)
    sheets.y += 12


def _note(sheets: Sheets, mark: str, text: str, y: float) -> None:
    sheets.put(LEFT, y - 2.5, mark, size=5)
    sheets.put(LEFT + 8, y, text, size=8)


def test_footnotes_stand_apart_and_their_marks_leave_the_text() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _with_mark(sheets, "We recall the resolution of the General Assembly,", "1", " and the other one")
    sheets.line("that was adopted on the same day by all of them.")
    _note(sheets, "1", "Resolution 70/125.", 700)
    sheets.put(LEFT, 710, "Adopted without a vote.", size=8)
    document = read(sheets.bytes())
    body, note = document.blocks[1], document.blocks[2]
    first, second = (
        "We recall the resolution of the General Assembly,",
        " and the other one that was adopted on the same day",
    )
    assert body.text == f"{first}{second} by all of them."
    assert (note.kind.value, note.label and note.label.printed, note.text) == (
        "footnote",
        "1",
        "Resolution 70/125. Adopted without a vote.",
    )
    assert [(body.text[: ref.offset], ref.key) for ref in body.notes] == [(first, note.key)]


def test_a_mark_that_a_new_line_begins_with_leaves_one_space() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("We recall the resolution of the General Assembly")
    sheets.put(LEFT, sheets.y - 3.5, "1", size=6)
    sheets.put(LEFT + 6, sheets.y, "that was adopted on the same day by all of them.")
    _note(sheets, "1", "Resolution 70/125.", 700)
    body = blocks_of(sheets)[1]
    assert (
        body.text == "We recall the resolution of the General Assembly that was adopted on the same day by all of them."
    )
    assert [body.text[ref.offset :].split()[0] for ref in body.notes] == ["that"]


def test_a_mark_glued_to_a_word_leaves_the_words_box() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _with_mark(sheets, "As was decided by the Assembly", "2", " in its last session.")
    _note(sheets, "2", "Decision 78/560.", 700)
    block = blocks_of(sheets)[1]
    (place,) = (place for place in block.places if block.text[place.start : place.end] == "Assembly")
    end = LEFT + pymupdf.get_text_length("As was decided by the Assembly", fontname="tiro", fontsize=10)
    assert place.region.x1 * 612 == pytest.approx(end, abs=0.5)


def test_a_raised_figure_without_a_footnote_stays_in_the_text() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _with_mark(sheets, "The area is 500 km", "2", " in all.")
    assert texts(blocks_of(sheets))[1] == "The area is 500 km2 in all."


def test_a_footnote_goes_on_at_the_foot_of_the_next_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _with_mark(sheets, "This was explained at some length", "1", " in the report.")
    _note(sheets, "1", "The delegation stated that it had always held this view, which it would", 700)
    sheets.new_page()
    sheets.paragraph(OTHER)
    _with_mark(sheets, "That was explained too", "2", " in the report.")
    sheets.put(LEFT, 690, "continue to hold in future.", size=8)
    _note(sheets, "2", "Ibid.", 702)
    notes = [block for block in blocks_of(sheets) if block.kind.value == "footnote"]
    assert [note.text for note in notes] == [
        "The delegation stated that it had always held this view, which it would continue to hold in future.",
        "Ibid.",
    ]
    assert len({note.key for note in notes}) == 2


def test_marks_that_begin_anew_on_each_page_find_the_footnote_of_their_page() -> None:
    sheets = Sheets()
    for name in ("first", "second", "third"):
        sheets.new_page()
        sheets.paragraph(SENTENCE if name == "first" else OTHER)
        _with_mark(sheets, f"Here is the {name} of the marks", "1", " on this page.")
        _note(sheets, "1", f"The {name} note.", 700)
    blocks = blocks_of(sheets)
    by_key = {block.key: block.text for block in blocks if block.key}
    marked = [(block.text.split()[3], by_key[block.notes[0].key]) for block in blocks if block.notes]
    assert marked == [(name, f"The {name} note.") for name in ("first", "second", "third")]


def test_a_footnote_that_comes_back_on_page_after_page_is_no_running_foot() -> None:
    same = ("States that are landlocked, coastal, archipelagic", "or small islands.")
    sheets = Sheets()
    for number in range(1, 5):
        sheets.new_page()
        sheets.paragraph(f"{SENTENCE} So we said on day {number}.")
        _with_mark(sheets, f"This holds for the members in group {number}", str(number), " and for its observers.")
        _note(sheets, str(number), same[0], 700)
        sheets.put(LEFT + 8, 710, same[1], size=8)
        sheets.put(LEFT, 750, f"{number}/4", size=8)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert [(note.label and note.label.printed, note.text) for note in notes] == [
        (str(number), " ".join(same)) for number in range(1, 5)
    ]


def test_footnotes_in_the_texts_own_size_are_known_by_the_rule_above_them() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _with_mark(sheets, "We recall the resolution of the General Assembly", "1", " on this matter.")
    sheets.page.draw_line((LEFT, 680), (LEFT + 140, 680), width=0.5)
    sheets.put(LEFT, 692.5, "1", size=6)
    sheets.put(LEFT + 8, 696, "Resolution 70/125 of 16 December 2015.")
    blocks = blocks_of(sheets)
    assert [(block.kind.value, block.text) for block in blocks[1:]] == [
        ("paragraph", "We recall the resolution of the General Assembly on this matter."),
        ("footnote", "Resolution 70/125 of 16 December 2015."),
    ]


def test_a_document_whose_broken_halves_are_no_words_breaks_words() -> None:
    sheets = Sheets().new_page()
    for first, second in (
        ("the satel-", "lite subscriptions"),
        ("the Interna-", "tional Union"),
        ("any publica-", "tions of theirs"),
        ("an evidence-", "based policy"),
        ("every land-", "locked country"),
    ):
        sheets.line(f"It is clear to us all that this is the place and the time. See {first}", leading=12)
        sheets.line(f"{second} that were named.", leading=20)
    found = " ".join(texts(blocks_of(sheets)))
    for whole in ("satellite", "International", "publications", "evidence-based", "land-locked"):
        assert whole in found


def test_a_footnote_as_large_as_the_text_is_known_by_its_raised_mark() -> None:
    sheets = Sheets().new_page()
    _with_mark(sheets, "This was explained at some length", "1", " in the report.")
    sheets.put(LEFT, 696, "1", size=6)
    sheets.put(LEFT + 4, 700, "See the report of the delegation, which explains it", size=10)
    sheets.put(LEFT, 712, "at some length.", size=10)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [
        "This was explained at some length in the report.",
        "See the report of the delegation, which explains it at some length.",
    ]
    assert blocks[0].notes[0].key == blocks[1].key


def test_a_raised_mark_that_begins_a_line_does_not_lift_the_line() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 696.4, "1", size=6)
    sheets.put(LEFT + 3.2, 700, "See the report.", size=10)
    line = next(line for line in lines_of(sheets.page, 1) if line.text.startswith("1"))
    assert line.runs[0].raised
    assert line.base == pytest.approx(700, abs=0.01)


def test_what_stands_beside_the_page_does_not_shift_the_words_on_it() -> None:
    sheets = Sheets().new_page()
    sheets.put(620, 492, "  ", size=72, font="china-s")
    sheets.paragraph(SENTENCE)
    sheets.paragraph(OTHER)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [SENTENCE, OTHER]
    for block in blocks:
        assert [block.text[place.start : place.end] for place in block.places] == block.text.split()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_sign_of_negative_width_stands_in_a_region_all_the_same(turn: int, rotation: int) -> None:
    frame = PageFrame(1, 600, 800, rotation)
    assert frame.region(turn, 90.2, 100, 90, 112) == frame.region(turn, 90, 100, 90.2, 112)


def test_a_line_under_a_picture_that_has_words_instead_is_read() -> None:
    image = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
    data = pdf_page(
        b"BT /F 10 Tf 11 700 Td (We request the Board to report on it.) Tj ET "
        b"/Figure <</ActualText(A chart of the week.)>> BDC q 463 0 0 44 11 651 cm /I Do Q EMC "
        b"BT /F 9 Tf 415 641 Td (Adopted in 2010) Tj ET",
        box="/MediaBox[0 0 595 842]",
        resources="/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I 6 0 R>>",
        more=[image + b"stream\n@\nendstream"],
    )
    assert texts(read(data).blocks) == ["We request the Board to report on it.", "Adopted in 2010"]
