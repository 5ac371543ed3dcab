"""PDFs as programs make them that none of the project's own drafts went through are read as their writers wrote them."""

from __future__ import annotations

import random

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, read, texts, wrapped
from wsis_desktop.model.revision import Kind

_NOTE = (
    "The figures are estimates and include neither fixed nor satellite subscriptions; they are revised in October of each "
    "year, and those of the year before are kept."
)
_OWN_NOTE = "See resolution 60/25{}."


@pytest.mark.parametrize("leading", [12, 16.5, 20])
def test_notes_at_the_end_may_be_set_as_widely_as_the_text(leading: float) -> None:
    sheets = Sheets()
    for mark in range(1, 4):
        sheets.new_page()
        for _ in range(4):
            sheets.paragraph(SENTENCE, leading=leading)
        y = sheets.line("We call upon them", leading=leading)
        sheets.put(167, y - 4, f"[{mark}]", size=6)
    for mark in range(1, 4):
        sheets.paragraph(f"[{mark}] {_NOTE}", leading=leading)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert texts(notes) == [_NOTE] * 3


def test_a_label_may_stand_on_a_line_of_its_own_above_its_paragraph() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, label="1.")
    sheets.line("2.")
    sheets.paragraph(OTHER)
    sheets.paragraph(SENTENCE, label="3.")
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {SENTENCE}"]


def _turned(data: bytes, angle: int) -> bytes:
    """Return a file whose pages lie on their sides and are shown upright."""
    with pymupdf.open(stream=data) as source, pymupdf.open() as made:
        for page in source:
            size = (page.rect.height, page.rect.width) if angle % 180 else (page.rect.width, page.rect.height)
            sheet = made.new_page(width=size[0], height=size[1])
            sheet.show_pdf_page(sheet.rect, source, page.number, rotate=angle)
            sheet.set_rotation(angle)
        return bytes(made.tobytes())


def _with_heads() -> Sheets:
    """Return pages with a running head, a page number, numbered paragraphs and a raised mark with its note."""
    sheets = Sheets()
    for number in range(1, 4):
        sheets.new_page()
        sheets.put(430, 60, "A/80/L.41/Rev.1", size=9)
        sheets.put(300, 760, f"Page {number} of 3", size=9)
        sheets.paragraph(SENTENCE, label=f"{2 * number - 1}.")
        sheets.put(90, sheets.y, f"{2 * number}.")
        sheets.put(114, sheets.y, "We call upon them")
        sheets.put(191, sheets.y - 4, str(number), size=6)
        sheets.line(", as ever.", x=195)
        sheets.put(90, 696, str(number), size=5)
        sheets.put(96, 700, _OWN_NOTE.format(number), size=8)
    return sheets


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_is_turned_to_be_upright_reads_as_one_that_is_not(angle: int) -> None:
    upright = _with_heads().bytes()
    plain, turned = read(upright), read(_turned(upright, angle))
    told = [[(block.kind, block.text, len(block.notes)) for block in each.blocks] for each in (plain, turned)]
    assert told[0] == told[1]
    assert sum(notes for *_, notes in told[0]) == 3
    assert plain.pages == turned.pages
    for one, other in zip(plain.blocks, turned.blocks, strict=True):
        for a, b in zip(one.regions, other.regions, strict=True):
            assert (a.x0, a.y0, a.x1, a.y1) == pytest.approx((b.x0, b.y0, b.x1, b.y1), abs=0.01)


def test_large_words_hidden_on_a_scan_are_text_and_no_watermark() -> None:
    sheets = Sheets().new_page()
    grey = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 60, 80))
    grey.clear_with(250)
    sheets.page.insert_image(sheets.page.rect, pixmap=grey)
    sheets.put(LEFT, 80, "Draft outcome document", size=18, render_mode=3)
    for line in wrapped(SENTENCE, 400):
        sheets.put(LEFT, sheets.y, line, render_mode=3)
        sheets.y += 12
    assert texts(blocks_of(sheets)) == ["Draft outcome document", SENTENCE]


@pytest.mark.parametrize("stretched", [False, True])
@pytest.mark.parametrize(("font", "size"), [(ROMAN, 10), ("cour", 9)])
def test_words_that_a_file_holds_in_any_order_are_read_as_they_stand(
    font: str, size: float, *, stretched: bool
) -> None:
    def width(words: str) -> float:
        return float(pymupdf.get_text_length(words, fontname=font, fontsize=size))

    placed: list[tuple[float, float, str]] = []
    number = 0
    for label, text in (("1.", SENTENCE), ("2.", OTHER), ("3.", SENTENCE)):
        lines = wrapped(text, 380 if font == ROMAN else 300)
        for at, line in enumerate(lines):
            number += 1
            y = 100 + 14 * number
            placed += [(50, y, str(number)), *([(LEFT, y, label)] if at == 0 else [])]
            words, pen, space = line.split(), LEFT + 24.0, width(" ")
            if stretched and at < len(lines) - 1:
                space = (400 - sum(map(width, words))) / (len(words) - 1)
            for word in words:
                placed.append((pen, y, word))
                pen += width(word) + space
    random.Random(1).shuffle(placed)  # noqa: S311 - a seed, no secret
    sheets = Sheets().new_page()
    for x, top, word in placed:
        sheets.put(x, top, word, font=font, size=size)
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {SENTENCE}"]


def _with_type3(encoded: bytes) -> bytes:
    """Return a page whose words stand in a font of bitmaps, by their numbers alone, as TeX has them."""
    document = pymupdf.open()
    document.new_page()
    used = sorted({*encoded})
    drawn = document.get_new_xref()
    document.update_object(drawn, "<<>>")
    document.update_stream(drawn, b"50 0 0 0 50 50 d1 0 0 40 40 re f")
    procs = " ".join(f"/a{code} {drawn} 0 R" for code in used)
    widths = " ".join("50" if code in used else "0" for code in range(256))
    names = " ".join(f"{code} /a{code}" for code in used)
    font = document.get_new_xref()
    document.update_object(
        font,
        f"<</Type/Font/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FontBBox[0 0 50 50]/FirstChar 0/LastChar 255"
        f"/Widths[{widths}]/Encoding<</Type/Encoding/Differences[{names}]>>/CharProcs<<{procs}>>/Resources<<>>>>",
    )
    page = document[0]
    document.xref_set_key(page.xref, "Resources", f"<</Font<</F1 {font} 0 R>>>>")
    lines = b"".join(
        b"1 0 0 1 72 %d Tm <%s> Tj\n" % (700 - 14 * at, line.hex().encode())
        for at, line in enumerate(encoded.split(b"\n"))
    )
    content = document.get_new_xref()
    document.update_object(content, "<<>>")
    document.update_stream(content, b"BT /F1 10 Tf\n" + lines + b"ET")
    page.set_contents(content)
    return bytes(document.tobytes())


@pytest.mark.parametrize(
    ("encoded", "told"),
    [
        (
            b"We rea\x1erm the \x10\x1crst o\x1ecial\x11 \x1door o\x1bered",
            "We reaffirm the “first official” floor offered",
        ),
        (b'We rea\x0erm the \\\x0crst o\x0ecial" \x0door o\x0bered', "We reaffirm the “first official” floor offered"),
    ],
)
def test_ligatures_and_quotation_marks_of_bitmap_fonts_are_letters(encoded: bytes, told: str) -> None:
    (block,) = read(_with_type3(encoded)).blocks
    assert block.text == told
    assert [told[place.start : place.end] for place in block.places] == told.split()


def test_an_accent_that_is_set_over_its_letter_is_one_with_it() -> None:
    sheets = Sheets().new_page()
    width = pymupdf.get_text_length("Jos", fontname=ROMAN, fontsize=10)
    sheets.put(LEFT, 110, "Jos")
    sheets.put(LEFT + width, 110, "\u00b4")
    sheets.put(LEFT + width + 0.4, 110, "e asks for the d\u00b4 and `e of others")
    (block,) = blocks_of(sheets)
    assert block.text == "José asks for the d´ and `e of others"


def test_the_number_of_a_page_set_for_a_smaller_sheet_is_furniture() -> None:
    sheets = Sheets()
    for number in range(1, 5):
        sheets.new_page(height=842)
        for _ in range(4):
            sheets.paragraph(SENTENCE)
        sheets.put(300, 702, str(number))
    assert texts(blocks_of(sheets)) == [SENTENCE] * 16


def test_figures_that_a_font_draws_raised_by_itself_are_marks_where_notes_answer_alike() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(
        "We call upon Governments,1 which met in 2015, to reduce 25 km2 of waste of CO2 by 2030 and thereafter;2 as ever."
    )
    sheets.paragraph(OTHER)
    for at, note in enumerate(("1See resolution 60/252.", "2Ibid., paragraph 12.")):
        sheets.put(LEFT, 700 + 10 * at, note, size=8)
    first, other, *notes = blocks_of(sheets)
    assert (
        first.text
        == "We call upon Governments, which met in 2015, to reduce 25 km2 of waste of CO2 by 2030 and thereafter; as ever."
    )
    assert other.text == OTHER
    assert [(note.kind, note.text) for note in notes] == [
        (Kind.FOOTNOTE, "See resolution 60/252."),
        (Kind.FOOTNOTE, "Ibid., paragraph 12."),
    ]
    assert [mark.key for mark in first.notes] == [note.key for note in notes]


def test_an_address_may_be_broken_behind_a_full_stop() -> None:
    sheets = Sheets().new_page()
    sheets.line("We recall the data that are published for everyone at https://www.")
    sheets.line("itu.int/en/ITU-D/default.aspx and at https://unctad.org. Further data")
    sheets.line("are not known.")
    assert "https://www.itu.int/en/ITU-D/default.aspx and at https://unctad.org. Further" in blocks_of(sheets)[0].text


@pytest.mark.parametrize(("shift", "mode"), [(0, 3), (1.5, 3), (0.3, 0)])
@pytest.mark.parametrize("copy_first", [False, True])
def test_words_that_lie_hidden_on_themselves_or_are_drawn_twice_are_read_once(
    shift: float, mode: int, *, copy_first: bool
) -> None:
    sheets = Sheets().new_page()
    passes = [(0.0, 0), (shift, mode)]
    for x, render_mode in reversed(passes) if copy_first else passes:
        for at, line in enumerate(wrapped(SENTENCE, 400)):
            sheets.put(LEFT + x, 110 + 14 * at + x / 3, line, render_mode=render_mode)
    assert texts(blocks_of(sheets)) == [SENTENCE]


def test_hidden_words_beside_drawn_ones_are_kept() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for line in wrapped(OTHER, 400):
        sheets.put(LEFT, sheets.y, line, render_mode=3)
        sheets.y += 12
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_hidden_words_under_a_drawn_watermark_are_read() -> None:
    sheets = Sheets().new_page()
    writer = pymupdf.TextWriter(sheets.page.rect, color=(0.9, 0.9, 0.9))
    writer.append((60, 420), "Confidential", fontsize=90)
    writer.write_text(sheets.page, morph=(pymupdf.Point(306, 396), pymupdf.Matrix(50)))
    sheets.put(100, 320, "DRAFT", size=80, color=(0.9, 0.9, 0.9))
    wanted = [SENTENCE, OTHER] * 5
    for text in wanted:
        for line in wrapped(text, 400):
            sheets.put(LEFT, sheets.y, line, render_mode=3)
            sheets.y += 12
        sheets.y += 6
    assert texts(blocks_of(sheets)) == wanted
