"""A redline as a Word file: its changes, accepted or rejected, give the two texts, by three readers; and it is valid."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.comparing.drafts import compared
from tests.publishing.changed_drafts import two_drafts
from tests.publishing.drafts import every_kind, paragraph, revision
from tests.publishing.office import settled
from tests.publishing.settling import W, parts_of, settled_text, stated_text
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import FootnoteMark, Kind, Revision, TextSide
from wsis_desktop.publishing.redlining.redline_docx import redline_docx
from wsis_desktop.publishing.redlining.tape import Stand, Tape
from wsis_desktop.reading.read import read

# The children of an element in the order that the schema (ISO/IEC 29500-1, wml.xsd) wants, as far as we write them.
_ORDER = {
    "pPr": [
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "tabs", "bidi", "spacing", "ind"),
        *("contextualSpacing", "jc", "outlineLvl", "rPr", "pPrChange"),
    ],
    "rPr": [
        *("rStyle", "ins", "del", "moveFrom", "moveTo", "rFonts", "b", "bCs", "i", "iCs", "sz", "szCs"),
        *("vertAlign", "rtl", "lang"),
    ],
    "tblPr": ["tblStyle", "bidiVisual", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar"],
    "tcPr": ["tcW", "gridSpan"],
    "tbl": ["tblPr", "tblGrid", "tr"],
    "tr": ["trPr", "tc"],
    "tc": ["tcPr", "p"],
    "style": ["name", "basedOn", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "pPr", "rPr", "tblPr"],
    "lvl": ["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr"],
}
_MARKS = {"ins", "del", "moveFrom", "moveTo", "pPrChange", "moveFromRangeStart", "moveToRangeStart"}


def texts(revision: Revision) -> list[str]:
    return [" ".join(part for part in (each.printed_label, each.text) if part) for each in revision.paragraphs]


seeds = st.integers(0, 2**32)


def drawn_by(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - drafts are no secrets


def words_in(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def names(elements: list[etree._Element]) -> list[str]:
    return [etree.QName(each).localname for each in elements]


def assert_valid(data: bytes) -> None:
    """Fail unless a Word file keeps to what the schema and the rules for marks want."""
    parts = parts_of(data)
    marked = [part for name, part in parts.items() if name in {"word/document.xml", "word/footnotes.xml"}]
    for name in ("word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml"):
        for element in parts[name].iter(f"{W}*"):
            kind = etree.QName(element).localname
            if kind in _ORDER:
                found = [_ORDER[kind].index(child) for child in names(list(element))]
                assert found == sorted(found), etree.tostring(element)
    changes = [each for part in marked for each in part.iter(f"{W}*") if etree.QName(each).localname in _MARKS]
    ids = Counter(each.get(f"{W}id") for each in changes)
    assert not [key for key, number in ids.items() if number > 1]
    assert all(each.get(f"{W}author") and each.get(f"{W}date") for each in changes)
    for part in marked:
        assert all(each.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve" for each in part.iter(f"{W}t"))
        for went in part.iter(f"{W}del"):
            assert not list(went.iter(f"{W}t"))
    _assert_moves_pair(parts["word/document.xml"])
    _assert_notes_pair(parts)


def _assert_moves_pair(document: etree._Element) -> None:
    away, here = (list(document.iter(f"{W}move{way}RangeStart")) for way in ("From", "To"))
    assert Counter(each.get(f"{W}name") for each in away) == Counter({each.get(f"{W}name"): 1 for each in here})
    for way, starts in (("From", away), ("To", here)):
        assert [each.get(f"{W}id") for each in starts] == [
            each.get(f"{W}id") for each in document.iter(f"{W}move{way}RangeEnd")
        ]


def _assert_notes_pair(parts: dict[str, etree._Element]) -> None:
    marks = [each.get(f"{W}id") for each in parts["word/document.xml"].iter(f"{W}footnoteReference")]
    notes = [each.get(f"{W}id") for each in parts["word/footnotes.xml"] if each.get(f"{W}type") is None]
    assert marks == notes
    assert len(marks) == len(set(marks))


# -- two texts in one ------------------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(seeds)
def test_either_side_of_all_changes_is_one_of_the_texts(seed: int) -> None:
    old, new = two_drafts(drawn_by(seed), 14)
    data = redline_docx(compare(old, new))
    assert settled_text(data, accept=True) == stated_text(new)
    assert settled_text(data, accept=False) == stated_text(old)
    assert_valid(data)


def test_our_own_reader_reads_both_texts(tmp_path: Path) -> None:
    comparison = every_kind()
    path = tmp_path / "redline.docx"
    path.write_bytes(redline_docx(comparison))
    assert texts(read(path)) == texts(comparison.new)
    assert texts(read(path, side=TextSide.BEFORE)) == texts(comparison.old)


def both_sides_are_read(comparison: Comparison, path: Path) -> None:
    path.write_bytes(redline_docx(comparison))
    assert texts(read(path)) == texts(comparison.new)
    assert texts(read(path, side=TextSide.BEFORE)) == texts(comparison.old)


def test_the_sample_is_read_back_word_for_word(checkout: Path, tmp_path: Path) -> None:
    sample = checkout / "resources" / "sample"
    both_sides_are_read(compare(read(sample / "rev1.md"), read(sample / "rev2.md")), tmp_path / "redline.docx")


_PAIRS = (
    ("bylaws/senate-08.docx", "bylaws/senate-09.docx"),
    ("bylaws/senate-08.md", "bylaws/senate-09.md"),
    ("compared-docx/original.docx", "compared-docx/modified.docx"),
    *(
        (f"compared-docx/{old}.docx", f"compared-docx/{new}.docx")
        for old, new in (
            ("WC001-Digits", "WC001-Digits-Mod"),
            ("WC001-Digits", "WC001-Digits-Deleted-Paragraph"),
            ("WC002-Unmodified", "WC002-DeleteAtEnd"),
            ("WC002-Unmodified", "WC002-InsertInMiddle"),
            ("WC004-Large", "WC004-Large-Mod"),
            ("WC006-Table", "WC006-Table-Delete-Row"),
            ("WC006-Table-Delete-Contests-of-Row", "WC006-Table"),
            ("WC007-Unmodified", "WC007-Moved-into-Table"),
            ("WC010-Para-Before-Table-Unmodified", "WC010-Para-Before-Table-Mod"),
            ("WC011-Before", "WC011-After"),
            ("WC015-Three-Paragraphs", "WC015-Three-Paragraphs-After"),
        )
    ),
)


@pytest.mark.corpus
@pytest.mark.parametrize(("old", "new"), _PAIRS)
def test_real_documents_are_read_back_word_for_word(corpus: Path, old: str, new: str, tmp_path: Path) -> None:
    both_sides_are_read(compare(read(corpus / old), read(corpus / new)), tmp_path / "redline.docx")


def test_libreoffice_accepts_to_the_later_and_rejects_to_the_earlier_text(tmp_path: Path, checkout: Path) -> None:
    sample = checkout / "resources" / "sample"
    pairs = [(read(sample / "rev1.md"), read(sample / "rev2.md"))]
    pairs += [_without_notes(*two_drafts(drawn_by(seed), 14)) for seed in range(8)]
    files = []
    parted = _replaced_and_led_in()
    pairs.append((parted.old, parted.new))
    for at, (old, new) in enumerate(pairs):
        files.append(tmp_path / f"redline-{at}.docx")
        files[-1].write_bytes(redline_docx(compare(old, new)))
    for (old, new), (accepted, rejected) in zip(pairs, settled(files, tmp_path), strict=True):
        assert settled_text(accepted.read_bytes(), accept=True) == stated_text(new)
        assert settled_text(rejected.read_bytes(), accept=True) == stated_text(old)


def _without_notes(*revisions: Revision) -> tuple[Revision, Revision]:
    """Take the footnotes away: LibreOffice 7.4 forgets that the end of a paragraph came or went when it holds a note."""
    old, new = (
        Revision(
            each.path,
            each.sha256,
            each.format,
            each.title,
            tuple(
                type(paragraph)(paragraph.index, paragraph.kind, paragraph.text, paragraph.label, level=paragraph.level)
                for paragraph in each.paragraphs
                if paragraph.kind is not Kind.FOOTNOTE
            ),
        )
        for each in revisions
    )
    return old, new


# -- what is marked, and how -----------------------------------------------------------------------------------------


def test_only_what_the_comparison_says_has_moved_is_a_move() -> None:
    comparison = every_kind()
    document = parts_of(redline_docx(comparison))["word/document.xml"]
    moved = [at for at, link in enumerate(comparison.links) if link.moved]
    assert [each.get(f"{W}name") for each in document.iter(f"{W}moveToRangeStart")] == [f"move{at + 1}" for at in moved]
    assert [each.get(f"{W}name") for each in document.iter(f"{W}moveFromRangeStart")] == [
        f"move{at + 1}" for at in moved
    ]
    assert "".join(map(words_in, document.iter(f"{W}moveTo"))) == "Banks should lend."


def test_a_split_is_an_end_that_came_and_a_merger_one_that_went() -> None:
    lend = "We call upon regional banks to lend to small harbours."
    report = "We also request them to report on their lending every year."
    for old, new, mark in (
        ([f"{lend} {report}"], [lend, report], "ins"),
        ([lend, report], [f"{lend} {report}"], "del"),
    ):
        document = parts_of(redline_docx(compared(old, new)))["word/document.xml"]
        ends = [etree.QName(each).localname for each in document.iterfind(f".//{W}pPr/{W}rPr/*")]
        assert ends == [mark]
        assert "lend" not in "".join(map(words_in, document.iter(f"{W}ins", f"{W}del")))


def test_changes_of_writing_alone_have_an_author_of_their_own() -> None:
    comparison = compared(["They said “yes” to the annual report."], ['They said "yes" to the biennial report.'])
    document = parts_of(redline_docx(comparison, author="Secretariat"))["word/document.xml"]
    authors = {words_in(each): each.get(f"{W}author") for each in document.iter(f"{W}ins") if words_in(each)}
    assert authors == {'"': "Secretariat (typography)", "biennial": "Secretariat"}


def test_who_changed_it_and_when_can_be_said() -> None:
    moment = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
    document = parts_of(redline_docx(every_kind(), author="Ms. Ånd & <co>", moment=moment))["word/document.xml"]
    marks = list(document.iter(f"{W}ins", f"{W}del"))
    assert {(each.get(f"{W}author"), each.get(f"{W}date")) for each in marks} == {
        ("Ms. Ånd & <co>", "2026-05-03T12:00:00Z")
    }


def test_a_row_that_came_or_went_is_marked_as_a_row() -> None:
    rows = [(Kind.ROW, f"Harbour {name} | {name} ships a year | open") for name in ("alpha", "beta", "gamma")]
    document = parts_of(redline_docx(compared(rows, rows[:1] + rows[2:])))["word/document.xml"]
    assert [names(list(row)) for row in document.iter(f"{W}trPr")] == [["del"]]
    (table,) = document.iter(f"{W}tbl")
    assert len(list(table.iter(f"{W}tr"))) == 3


def test_what_no_xml_can_hold_is_replaced_and_not_the_end_of_it() -> None:
    data = redline_docx(compared(["A tide\x00 of \ud800ropes & <bells>."], ["A tide\x00 of \ud800ropes & <ships>."]))
    assert settled_text(data, accept=True)[0] == ["1.\tA tide\ufffd of \ufffdropes & <ships>."]


def test_arabic_runs_from_right_to_left() -> None:
    comparison = compared(
        ["نطلب تقريرا سنويا من ITU عن المرافئ"], ["نطلب تقريرا كل سنتين من ITU عن المرافئ"], language="ar"
    )
    document = parts_of(redline_docx(comparison))["word/document.xml"]
    assert list(document.iter(f"{W}bidi"))
    ways = {
        words_in(run).strip(): run.find(f"{W}rPr/{W}rtl") is not None
        for run in document.iter(f"{W}r")
        if words_in(run).strip()
    }
    assert ways["ITU"] is False
    assert ways["سنويا"] is ways["كل سنتين"] is True


def test_the_same_texts_have_no_marks() -> None:
    document = parts_of(redline_docx(compared(["The same text."], ["The same text."])))["word/document.xml"]
    assert not [each for each in document.iter(f"{W}*") if etree.QName(each).localname in _MARKS]


def test_paragraphs_that_go_together_are_no_move_when_one_stayed() -> None:
    entries = Tape(compared(["One tide.", "Two bells.", "Three ropes."], ["One tide.", "Three ropes."])).entries
    assert [entry.stand for entry in entries] == [Stand.STAYS, Stand.WENT, Stand.STAYS]


def test_a_redline_is_a_whole_package() -> None:
    with zipfile.ZipFile(io.BytesIO(redline_docx(every_kind()))) as package:
        assert package.testzip() is None
        assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_a_footnote_marked_twice_is_one_note() -> None:
    def draft(word: str) -> Revision:
        marks = (FootnoteMark(3, 1), FootnoteMark(len(f"The {word} tide"), 1))
        return revision(
            "rev.pdf", [paragraph(0, f"The {word} tide.", marks=marks), paragraph(1, "A note.", "1", Kind.FOOTNOTE)]
        )

    data = redline_docx(compare(draft("spring"), draft("neap")))
    document = parts_of(data)["word/document.xml"]
    (bookmark,) = document.iter(f"{W}bookmarkStart")
    assert [words_in(each) for each in document.iter(f"{W}instrText")] == [
        f" NOTEREF {bookmark.get(f'{W}name')} \\f \\h "
    ]
    assert settled_text(data, accept=True)[1] == settled_text(data, accept=False)[1] == ["A note."]
    assert_valid(data)


def _replaced_and_led_in() -> Comparison:
    """Return a heading with another last word, and behind it a paragraph with another beginning."""
    old = [(Kind.HEADING, "Access to lanterns"), (Kind.PARAGRAPH, "Fishers shall keep a bell for the fog.")]
    new = [
        (Kind.HEADING, "Access to bells"),
        (Kind.PARAGRAPH, "All Fishers shall keep a bell for the fog."),
    ]
    return compared(old, new)


def test_nothing_comes_on_both_sides_of_an_end_that_stays() -> None:
    document = parts_of(redline_docx(_replaced_and_led_in()))["word/document.xml"]
    heading, following = list(document.iter(f"{W}p"))[:2]
    assert names(list(heading))[-2:] == ["ins", "del"]
    assert names(list(following))[0] == "ins"
