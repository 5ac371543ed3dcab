"""Pages that would take MuPDF without end are weighed and left out, with a true sentence; the others are read."""

from __future__ import annotations

import base64
import struct
import time
import zlib
from pathlib import Path

import pymupdf
import pytest

from benchmarks.outsize import (
    pdf_of_calls,
    pdf_of_small_letters,
    pdf_of_spaces,
    pdf_of_strikes,
    pdf_of_width,
    pdf_page,
    stream,
    text_at,
)
from tests.reading.pdf_builder import SENTENCE, Sheets
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.publishing.pages_in_words import unread_in_words
from wsis_desktop.publishing.remarks_in_words import remarks_in_words
from wsis_desktop.reading.files.troubles import ReadingTrouble, TooDeep, TooLarge
from wsis_desktop.reading.pages import PageImages
from wsis_desktop.reading.pdf import weighing
from wsis_desktop.reading.pdf.extracting import page_lines
from wsis_desktop.reading.pdf.page_notes import read_page_notes
from wsis_desktop.reading.pdf.weighing import HEAVIEST, MOST_NOTES, Scales, Weight
from wsis_desktop.reading.read import read

SHORT = "We request the Board to report on what was done."


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "draft.pdf"
    path.write_bytes(data)
    return path


def weighed(data: bytes) -> Weight:
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return Scales(document).weigh(document[0])


def form(content: bytes, shows: str = "") -> bytes:
    return stream(content, f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{shows}>>")


def test_what_a_form_holds_counts_as_often_as_it_is_shown() -> None:
    page = pdf_page(b"/X Do\n" * 3, resources="/XObject<</X 6 0 R>>", more=[form(b"%" * 1_000)])
    assert weighed(page).bytes == 3 * len("/X Do\n") + 3 * 1_000


def test_a_form_that_shows_itself_is_weighed_once() -> None:
    content = b"/X Do\n" + b"%" * 994
    page = pdf_page(b"/X Do\n", resources="/XObject<</X 6 0 R>>", more=[form(content, "/XObject<</X 6 0 R>>")])
    assert weighed(page).bytes == len("/X Do\n") + 1_000


def test_very_many_forms_are_weighed_in_steps() -> None:
    count = 1_000
    names = "".join(f"/X{at} {6 + at} 0 R" for at in range(count))
    content = "".join(f"/X{at} Do\n" for at in range(count)).encode()
    page = pdf_page(content, resources=f"/XObject<<{names}>>", more=[form(b"%" * 100)] * count)
    with pymupdf.open(stream=page, filetype="pdf") as document:
        scales = Scales(document)
        taken = len(list(scales.weigh_steps(document[0])))
        assert taken == count // 200
        assert scales.weigh(document[0]).bytes == len(content) + 100 * count


def test_forms_deep_inside_one_another_are_weighed_in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    count, looked_at = 2_000, list[int]()
    forms = [form(b"/X Do\n", f"/XObject<</X {7 + at} 0 R>>") for at in range(count)]
    page = pdf_page(b"/X Do\n", resources="/XObject<</X 6 0 R>>", more=[*forms, form(b"%")])
    piece = Scales._piece

    def counted(scales: Scales, xref: int, streams: list[int]) -> weighing._Piece:
        looked_at[-1] += 1
        return piece(scales, xref, streams)

    monkeypatch.setattr(Scales, "_piece", counted)
    with pymupdf.open(stream=page, filetype="pdf") as document:
        looked_at.append(0)
        for _ in Scales(document).weigh_steps(document[0]):
            looked_at.append(0)
    assert sum(looked_at) > count
    assert max(looked_at) < count / 5


def test_forms_of_patterns_and_of_notes_are_weighed() -> None:
    pattern = stream(
        b"%" * 1_000, "/Type/Pattern/PatternType 1/PaintType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>"
    )
    page = pdf_page(b"/P scn\n", resources="/Pattern<</P 6 0 R>>", more=[pattern])
    assert weighed(page).bytes == len("/P scn\n") + 1_000
    note = b"<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>"
    noted = pdf_page(b"", box="/MediaBox[0 0 595 842]/Annots[6 0 R]", more=[note, form(b"%" * 1_000)])
    assert weighed(noted).bytes == 1_000


def test_resources_of_the_pages_above_are_followed() -> None:
    with pymupdf.open(stream=pdf_of_calls(10, 10), filetype="pdf") as document:
        pages = int(document.xref_get_key(document[0].xref, "Parent")[1].split()[0])
        document.xref_set_key(pages, "Resources", document.xref_get_key(document[0].xref, "Resources")[1])
        document.xref_set_key(document[0].xref, "Resources", "null")
        assert Scales(document).weigh(document[0]).bytes > HEAVIEST


@pytest.mark.parametrize("data", [pdf_of_calls(10, 10), pdf_of_spaces(2 * HEAVIEST)], ids=["calls", "spaces"])
def test_a_page_without_end_is_refused_before_it_is_followed(tmp_path: Path, data: bytes) -> None:
    start = time.process_time()
    with pytest.raises(TooLarge, match="its page 1 is drawn with more than 32 million signs"):
        read(written(tmp_path, data))
    with PageImages(tmp_path / "draft.pdf") as pages, pytest.raises(TooLarge, match="its page 1 is drawn with"):
        pages.draw(1, 40, 60, bytearray(40 * 60 * 4))
    assert time.process_time() - start < 3


def packed_page(content: bytes, filters: str, resources: str = "", more: tuple[bytes, ...] = ()) -> bytes:
    """Return a PDF of one page whose contents are packed otherwise than usual."""
    data = pdf_page(b"@", resources=resources, more=more)
    usual = stream(b"@")
    return data.replace(
        usual, b"<</Filter%b/Length %d>>stream\n%b\nendstream" % (filters.encode(), len(content), content)
    )


def test_streams_in_rare_packings_are_weighed_too(tmp_path: Path) -> None:
    runs = b"\x81 " * (2 * HEAVIEST // 128) + b"\x80"
    with pytest.raises(TooLarge, match="is drawn with more than"):
        read(written(tmp_path, packed_page(runs, "/RunLengthDecode")))
    calls = base64.a85encode(zlib.compress(b"/X Do\n" * 3)) + b"~>"
    resources = "/XObject<</X 6 0 R>>"
    page = packed_page(calls, "[/ASCII85Decode/FlateDecode]", resources, (form(b"%" * 1_000),))
    assert weighed(page).bytes == 3 * len("/X Do\n") + 3 * 1_000


def jbig2_of(side: int) -> bytes:
    """Return a picture of `side` by `side` points in some bytes, all of which are worked out before the first is told."""
    region = struct.pack(">4IBB8s", side, side, 0, 0, 0, 0, b"\3\xff\xfd\xff\2\xfe\xfe\xfe") + bytes(2_000)
    page = struct.pack(">4IBH", side, side, 0, 0, 0, 0)
    return b"".join(
        struct.pack(">IBBBI", number, kind, 0, 1, len(data)) + data
        for number, (kind, data) in enumerate(((48, page), (38, region)))
    )


def test_contents_packed_as_a_picture_are_not_unpacked(tmp_path: Path) -> None:
    start = time.process_time()
    with pytest.raises(TooLarge, match="is drawn with more than"):
        read(written(tmp_path, packed_page(jbig2_of(40_000), "/JBIG2Decode")))
    assert time.process_time() - start < 3


def page_of_links(count: int) -> bytes:
    """Return a PDF of a page with an underlined line and so many links."""
    link = b"<</Type/Annot/Subtype/Link/Rect[50 %d 60 %d]/A<</S/URI/URI(about:)>>>>"
    notes = [link % (at % 600, at % 600 + 9) for at in range(count)]
    named = " ".join(f"{6 + at} 0 R" for at in range(count))
    return pdf_page(
        b"BT /F 12 Tf 50 700 Td (We request the Board to report.) Tj ET 50 697 150 0.6 re f",
        box=f"/MediaBox[0 0 595 842]/Annots[{named}]",
        resources="/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>",
        more=notes,
    )


def test_a_page_of_many_links_takes_time_in_step_with_them(tmp_path: Path) -> None:
    read(written(tmp_path, page_of_links(4)))  # what reads it is loaded by now
    taken = []
    for count in (400, 4_000):
        path = written(tmp_path, page_of_links(count))
        start = time.process_time()
        assert [each.text for each in read(path).paragraphs] == ["We request the Board to report."]
        taken.append(time.process_time() - start)
    assert taken[1] < 30 * taken[0], "their square would be a hundred times as much"


def test_forms_of_some_levels_are_read_and_of_thousands_refused_as_too_deep(tmp_path: Path) -> None:
    found = [each.text for each in read(written(tmp_path, pdf_of_calls(3, 1))).paragraphs]
    assert " ".join(found).split()[-1] == "Again."
    with pytest.raises(TooDeep, match="nested deeper"):
        read(written(tmp_path, pdf_of_calls(3_000, 1)))


@pytest.mark.parametrize("points", [10_000_000, 1_000_000_000])
def test_a_page_too_wide_for_places_is_refused_for_that(tmp_path: Path, points: int) -> None:
    with pytest.raises(TooLarge, match=f"its page 1 measures {points:,} by 842 points"):
        read(written(tmp_path, pdf_of_width(points)))


def test_a_page_of_two_hundred_inches_is_read(tmp_path: Path) -> None:
    assert len(read(written(tmp_path, pdf_of_width(14_400))).paragraphs) == 1


def test_letters_too_small_for_paper_are_read_where_a_page_has_no_others(tmp_path: Path) -> None:
    paragraphs = read(written(tmp_path, pdf_of_small_letters())).paragraphs
    assert [each.text for each in paragraphs] == ["We request the Board to report on it."] * 29
    beside = pdf_page(text_at(72, 700, SHORT) + text_at(72, 600, "unseen", size=1))
    assert [each.text for each in read(written(tmp_path, beside)).paragraphs] == [SHORT]


def test_a_page_left_out_among_others_is_told_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.new_page()
    for _ in range(20):
        sheets.line("We request a report on what was done.")
    path = written(tmp_path, sheets.bytes())
    for room in (page_lines, weighing):
        monkeypatch.setattr(room, "HEAVIEST", 900)
    revision = read(path)
    assert [each.text for each in revision.paragraphs] == [SENTENCE]
    assert revision.unread_pages == (2,)
    assert [remark.kind for remark in revision.remarks] == [RemarkKind.TEXT_LEFT_OUT]
    assert list(remarks_in_words(revision)) == [
        "Part of it was left out: page 2 (it is drawn with more than 32 million signs)."
    ]
    assert unread_in_words(revision) == "“draft.pdf” was not read on page 2."


def test_a_page_that_bears_notes_without_number_is_not_opened(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_of_strikes(20_000))
    start = time.process_time()
    with pytest.raises(TooLarge, match="its page 1 bears more than 5,000 notes"):
        read(path)
    with PageImages(path) as pages, pytest.raises(TooLarge, match="its page 1 bears more than 5,000 notes"):
        pages.page_size(1)
    assert read_page_notes(path) == ()
    assert time.process_time() - start < 1


def test_as_many_notes_as_a_page_may_bear_are_read_soon(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_of_strikes(MOST_NOTES))
    start = time.process_time()
    assert read(path).unread_pages == ()
    assert time.process_time() - start < 10


def test_a_page_of_very_many_drawn_lines_is_read_without_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "_MOST_VECTORS", 100)
    drawn = b"".join(b"0 %d m 9 %d l S\n" % (at, at) for at in range(800))
    data = pdf_page(text_at(72, 720, SHORT) + drawn)
    assert weighed(data).is_drawing
    assert [each.text for each in read(written(tmp_path, data)).paragraphs] == [SHORT]


def test_streams_that_are_broken_or_missing_weigh_what_can_be_had_of_them() -> None:
    broken = pdf_page(b"/X Do\n", resources="/XObject<</X 6 0 R/Y 99 0 R>>", more=[b"<</Subtype/Form>>"])
    try:
        assert weighed(broken).bytes < 100
    except ReadingTrouble:
        pytest.fail("what a page weighs is no trouble")
