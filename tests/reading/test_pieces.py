"""XML and HTML are parsed piece by piece: where a piece ends changes nothing, and what was read is let go of."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from lxml import etree

from benchmarks.outsize import docx_of_paragraphs, docx_of_runs, html_of_links
from tests.reading import odt_builder as office
from tests.reading.docx_builder import docx, paragraph, run
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import MarkKind, Revision
from wsis_desktop.reading.docx.read_docx import read_docx_steps
from wsis_desktop.reading.files import xml_parsing
from wsis_desktop.reading.files.troubles import DamagedFile, TooLarge, TooLong
from wsis_desktop.reading.files.xml_parsing import Passage
from wsis_desktop.reading.html.read_html import read_html_steps
from wsis_desktop.reading.read import read
from wsis_desktop.reading.word_processing import xml_package

WHO = 'w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z"'
ROWS = "".join(
    f"<w:tr><w:tc>{paragraph(f'Cell {at}.')}</w:tc><w:tc>{paragraph('é “quoted”')}</w:tc></w:tr>" for at in range(9)
)
BODY = (
    paragraph("1. We request", f"<w:ins {WHO}>{run(' a report')}</w:ins>", "."),
    f"<w:tbl>{ROWS}</w:tbl>",
    f"<w:sdt><w:sdtContent>{paragraph('Controlled.')}{paragraph('Too.')}</w:sdtContent></w:sdt>",
    f"<w:ins {WHO}>{paragraph('Inserted whole.')}</w:ins>",
    paragraph("It runs", properties=f"<w:rPr><w:del {WHO}/></w:rPr>"),
    paragraph(" on.", run("x", "<w:vanish/>")),
    *(paragraph(f"{at}. Said again, “with signs” of 语言.") for at in range(2, 40)),
)
HTML = Path(__file__).parents[2] / "tools" / "fuzzing" / "drafts" / "draft.html"
FILES: dict[str, bytes] = {
    "draft.docx": docx(*BODY),
    "draft.odt": office.odt(*(office.p(f"{at}. We request “signs” of 语言.") for at in range(40))),
    "draft.fodt": office.flat(*(office.p(f"{at}. We request “signs” of 语言.") for at in range(40))),
    "draft.html": HTML.read_bytes(),
    "plain.html": "<p>é “signs” &amp; 语言 <!-- not -->&nbsp;".encode() * 50,
    "links.html": html_of_links(20),
}


def content(revision: Revision) -> tuple[object, ...]:
    return revision.paragraphs, revision.tracked, revision.title, revision.remarks


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("size", [1, 7, 61, 1_000])
def test_where_a_piece_ends_changes_nothing(
    tmp_path: Path, name: str, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    whole = content(read(path))
    for room in (xml_parsing, xml_package):
        monkeypatch.setattr(room, "PIECE", size)
    assert content(read(path)) == whole


def test_marks_in_several_pieces_are_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_package, "PIECE", 50)
    path = tmp_path / "marked.docx"
    path.write_bytes(FILES["draft.docx"])
    tracked = read(path).tracked
    assert tracked is not None
    assert dict(tracked.counts) == {MarkKind.INSERTION: 2, MarkKind.DELETION: 1}


def test_both_names_for_the_words_of_a_word_file_are_known_wherever_a_piece_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    path = tmp_path / "strict.docx"
    monkeypatch.setattr(xml_package, "PIECE", 5)
    path.write_bytes(docx(f'<x xmlns:s="{strict}"/>', f'<s:p xmlns:s="{strict}"><s:r><s:t>Strict.</s:t></s:r></s:p>'))
    assert [each.text for each in read(path).paragraphs] == ["Strict."]


def test_children_that_have_been_read_are_let_go_of() -> None:
    children = b"".join(b"<child><inner>%d</inner></child>" % at for at in range(100))
    data = b"<whole><body>" + children + b"</body></whole>"
    passage = Passage((data[at : at + 50] for at in range(0, len(data), 50)), "x", "it", "body")
    held = []
    for number, child in enumerate(passage.children()):
        assert child.findtext("inner") == str(number)
        parent = child.getparent()
        assert parent is not None, "it stands in its place as long as it is looked at"
        held.append(len(parent))
    assert len(held) == 100
    assert max(held) < 6


@pytest.mark.parametrize(
    ("head", "trouble"),
    [
        ("<!DOCTYPE x><whole>", "declares entities"),
        ('<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY a "b">]><whole>', "declares entities"),
        ('<!DOCTYPE x SYSTEM "x.dtd" [<!ENTITY a "b">]><whole>', "declares entities"),
        ('<!DOCTYPE x SYSTEM "x.dtd"><whole>&a;', "declares entities"),
        ("<whole><open>", "not sound"),
    ],
)
def test_what_is_no_sound_xml_or_declares_a_type_is_refused(head: str, trouble: str) -> None:
    with pytest.raises(DamagedFile, match=trouble):
        finish(Passage([head.encode(), b"</whole>"], "x", "its part", None).root_steps())


def test_a_type_that_is_named_and_stands_elsewhere_is_no_harm_in_a_part_that_is_kept_whole() -> None:
    named = (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE m PUBLIC "-//OpenOffice.org//DTD 1.01//EN" "m.dtd"><m>x</m>'
    )
    assert finish(Passage([named], "x", "its part").root_steps()).text == "x"
    with pytest.raises(DamagedFile, match="declares entities"):
        list(Passage([named], "x", "its part", "m").children())


def test_a_type_declared_in_another_encoding_is_seen() -> None:
    data = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><whole>&a;</whole>'.encode("utf-16")
    with pytest.raises(DamagedFile, match="declares entities"):
        finish(Passage([data], "x", "its part").root_steps())


def test_text_in_other_encodings_is_read() -> None:
    for encoding in ("utf-16", "iso-8859-1"):
        data = f'<?xml version="1.0" encoding="{encoding}"?><whole>é</whole>'.encode(encoding)
        assert finish(Passage([data[:9], data[9:]], "x", "its part").root_steps()).text == "é"


def test_xml_that_would_take_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_parsing, "MOST_ROOM", 10_000)
    passage = Passage([b"<whole>", *[b"<a><b/></a>"] * 40, b"</whole>"], "x", "its part")
    with pytest.raises(TooLarge, match="its part takes more than 0 megabytes of memory"):
        finish(passage.root_steps())


def test_a_long_body_takes_no_more_room_than_a_piece_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_parsing, "MOST_ROOM", 1_000_000)
    monkeypatch.setattr(xml_package, "PIECE", 4_000)
    document = finish(read_docx_steps("long.docx", docx_of_paragraphs(3_000)))
    assert len(document.blocks) == 3_000
    with pytest.raises(TooLarge, match="takes more than 1 megabytes"):
        finish(read_docx_steps("long.docx", docx_of_runs(10_000)))


def test_a_page_that_would_take_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsis_desktop.reading.html.read_html.MOST_ROOM", 10_000)
    with pytest.raises(TooLarge, match="its elements take more than"):
        finish(read_html_steps("many.html", b"<html><body>" + b"<p>x</p>" * 100))


LONG = b"word " * 1_700_000


@pytest.mark.parametrize("page", [b"<html><body><p>%b</p>", b"%b", b"<p>We.</p>%b"])
def test_text_without_end_is_refused_before_it_is_parsed(page: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_data: bytes) -> None:
        pytest.fail("it is parsed")

    monkeypatch.setattr("wsis_desktop.reading.html.read_html.in_pieces", refuse)
    with pytest.raises(TooLong, match="more than 2 million characters"):
        finish(read_html_steps("long.html", page % LONG))


@pytest.mark.parametrize(
    "beside",
    [
        b"<script>%b</script>",
        b"<STYLE>%b</STYLE>",
        b"<style>" + b"/*" * 200_000 + b"%b</style>",
        b'<img src="data:%b">',
    ],
    ids=["script", "style", "comments", "picture"],
)
def test_what_is_no_text_may_be_long(beside: bytes) -> None:
    page = b"<html><body><p>We.</p>" + beside % LONG
    assert [block.text for block in finish(read_html_steps("script.html", page)).blocks] == ["We."]


def test_an_element_stays_whole_after_its_place_was_let_go_of() -> None:
    passage = Passage([b"<whole><body><a>1</a>", b"<a>2</a><a>3</a>", b"</body></whole>"], "x", "it", "body")
    kept = list(passage.children())
    assert [etree.tostring(each) for each in kept] == [b"<a>1</a>", b"<a>2</a>", b"<a>3</a>"]


def test_how_far_the_reading_is_never_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_package, "PIECE", 2_000)
    table = f"<w:tbl>{ROWS}</w:tbl>"
    data = docx(*(f"{paragraph(f'{at}. We request.')}{table}" for at in range(300)))
    told = [(step.done, step.total) for step in read_docx_steps("long.docx", data)]
    known = [each for each in told if each[1]]
    assert told[-len(known) :] == known, "once it is known, it stays so"
    assert known == sorted(known)
    assert known[-1][1] >= known[-1][0] > known[0][0]


def _seconds(data: bytes) -> float:
    start = time.process_time()
    finish(read_docx_steps("table.docx", data))
    return time.process_time() - start


@pytest.mark.parametrize("around", ["%s", "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"])
def test_a_long_table_is_let_go_of_in_no_more_time_than_short_ones(around: str) -> None:
    row = f"<w:tr><w:tc><w:tcPr><w:tcBorders>{'<w:top/>' * 60}</w:tcBorders></w:tcPr>{paragraph('We.')}</w:tc></w:tr>"
    after = [paragraph("We request.")] * 2_000
    short = _seconds(docx(*[around % f"<w:tbl>{row * 10}</w:tbl>"] * 150, *after))
    long = _seconds(docx(around % f"<w:tbl>{row * 1_500}</w:tbl>", *after))
    assert long < 3 * short, "taken out whole, it costs the square of what it holds"
