"""The annotated copy and the XFDF: what was noted stands over its words, and can be read from there again."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pymupdf
import pytest
from lxml import etree

from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.note import Bookmark, Note, NoteKind, Scope, Stance
from wsis_desktop.model.page_note import PageNoteKind
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.notebook.page_notes import place_of
from wsis_desktop.publishing.noting.annotated import annotated_steps
from wsis_desktop.publishing.noting.material import NotesWanted
from wsis_desktop.publishing.noting.placing import placed_bookmarks, placed_notes
from wsis_desktop.publishing.noting.xfdf import xfdf
from wsis_desktop.reading.pdf.page_notes import read_page_notes
from wsis_desktop.reading.read import read

OPENS = "sesame"
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)
WORDS = "We request the Secretary-General to report annually on the progress that was made in all countries. "
SPACE = "{http://ns.adobe.com/xfdf/}"


def draft(path: Path, *, rotation: int = 0, password: str = "") -> Path:
    """Write a PDF of two pages; its pages may be turned."""
    with pymupdf.open() as made:
        for number in range(2):
            page = made.new_page()
            for row in range(3):
                box = pymupdf.Rect(80, 80 + 120 * row, 500, 190 + 120 * row)
                page.insert_textbox(box, f"{3 * number + row + 1}. {WORDS * 2}", fontsize=11)
            if rotation:
                page.set_rotation(rotation)
        made.set_toc([[1, "Its own heading", 2]])
        locked = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": password, "owner_pw": password}
        made.save(path, **(locked if password else {}))
    return path


def notes_on(revision: Revision) -> list[Note]:
    """Return notes on words, on a paragraph and on the whole text."""
    at = revision.paragraphs[4].text.index("report annually")
    quoted = anchor_at(revision, 4, Span(at, at + len("report annually on the progress that was made in all")))
    common = Note(UUID(int=7), UUID(int=1), NOON, NOON, NoteKind.QUESTION, revision=UUID(int=2), author="Ana Šimić")
    return [
        replace(common, scope=Scope.WORDS, anchor=quoted, body="Of whom? من؟ 谁？", tags=("reporting",)),
        replace(common, id=UUID(int=8), scope=Scope.PARAGRAPH, anchor=anchor_at(revision, 1), body="All of it."),
        replace(common, id=UUID(int=9), body="On the whole."),
    ]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_notes_are_read_again_where_they_were_written(tmp_path: Path, rotation: int) -> None:
    path = draft(tmp_path / "draft.pdf", rotation=rotation)
    revision = read(path)
    notes = notes_on(revision)
    placed, left = placed_notes(notes, revision.sha256)
    assert (len(placed), left) == (2, 1)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(finish(annotated_steps(path, placed)))
    found = read_page_notes(copy)
    assert [each.kind for each in found] == [PageNoteKind.STICKER, PageNoteKind.HIGHLIGHT]
    sticker, highlight = found
    assert (highlight.text, highlight.author, highlight.written) == (
        "Of whom? من؟ 谁？\n\n#reporting",
        "Ana Šimić",
        NOON,
    )
    again = place_of(highlight, revision)
    assert again is not None
    assert notes[0].anchor is not None
    assert again.words == notes[0].anchor.words
    beside = place_of(sticker, revision)
    assert beside is not None
    assert beside.paragraph == 1


def test_the_file_itself_is_not_touched_and_keeps_text_and_outline(tmp_path: Path) -> None:
    path = draft(tmp_path / "draft.pdf")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    revision = read(path)
    place = Bookmark(UUID(int=5), UUID(int=1), UUID(int=2), anchor_at(revision, 3), NOON, NOON, name="Reporting")
    placed, _ = placed_notes(notes_on(revision), revision.sha256)
    made = finish(annotated_steps(path, placed, placed_bookmarks([place], revision.sha256)))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    with pymupdf.open("pdf", made) as copy, pymupdf.open(path) as original:
        assert [page.get_text() for page in copy] == [page.get_text() for page in original]
        assert [row[:2] for row in copy.get_toc()] == [[1, "Its own heading"], [1, "Bookmarks"], [2, "Reporting"]]
        page = copy[1]
        (highlight,) = list(page.annots())
        assert highlight.has_popup
        assert highlight.info["subject"] == "Question"
        assert highlight.type[1] == "Highlight"
        assert len(highlight.vertices) == 4 * len(placed[0].regions)


def test_positions_are_left_out_when_asked(tmp_path: Path) -> None:
    revision = read(draft(tmp_path / "draft.pdf"))
    held = replace(notes_on(revision)[0], kind=NoteKind.POSITION, stance=Stance.RED_LINE)
    assert placed_notes([held], revision.sha256, wanted=NotesWanted(positions=False)) == ((), 0)
    ((told,), _) = placed_notes([held], revision.sha256)
    assert told.subject == "Position: red line"


def test_a_copy_of_a_locked_file_stays_locked(tmp_path: Path) -> None:
    path = draft(tmp_path / "locked.pdf", password=OPENS)
    revision = read(path, password=OPENS)
    placed, _ = placed_notes(notes_on(revision), revision.sha256)
    made = finish(annotated_steps(path, placed, password=OPENS))
    with pymupdf.open("pdf", made) as copy:
        assert copy.needs_pass
        assert copy.authenticate(OPENS)
        assert len(list(copy[1].annots())) == 1


def test_other_programs_find_nothing_wrong(tmp_path: Path) -> None:
    if not (shutil.which("qpdf") or shutil.which("pdfinfo")):
        pytest.skip("Neither qpdf nor poppler is installed: this test asks them.")
    path = draft(tmp_path / "draft.pdf")
    revision = read(path)
    placed, _ = placed_notes(notes_on(revision), revision.sha256)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(finish(annotated_steps(path, placed)))
    for command in (["qpdf", "--check", str(copy)], ["pdfinfo", str(copy)]):
        if shutil.which(command[0]):
            told = subprocess.run(command, capture_output=True, text=True, check=True)
            assert "WARNING" not in told.stdout + told.stderr
            assert "Error" not in told.stderr


@pytest.mark.parametrize("rotation", [0, 90])
def test_xfdf_has_the_same_places_as_the_copy(tmp_path: Path, rotation: int) -> None:
    path = draft(tmp_path / "draft.pdf", rotation=rotation)
    revision = read(path)
    placed, _ = placed_notes(notes_on(revision), revision.sha256)
    root = etree.fromstring(xfdf(path, placed))
    (annotations,) = root.findall(f"{SPACE}annots")
    highlight, sticker = annotations
    assert (highlight.tag, sticker.tag) == (f"{SPACE}highlight", f"{SPACE}text")
    assert highlight.findtext(f"{SPACE}contents") == "Of whom? من؟ 谁？\n\n#reporting"
    assert highlight.get("title") == "Ana Šimić"
    assert highlight.get("date") == "D:20261103120000Z"
    with pymupdf.open("pdf", finish(annotated_steps(path, placed))) as copy:
        page = copy[int(highlight.get("page") or "")]
        (made,) = list(page.annots())
        kind, raw = copy.xref_get_key(made.xref, "QuadPoints")
    assert kind == "array"
    theirs = [float(number) for number in raw.strip("[]").split()]
    ours = [float(number) for number in (highlight.get("coords") or "").split(",")]
    assert sorted(ours) == pytest.approx(sorted(theirs), abs=0.1)


def test_xfdf_holds_whatever_was_written(tmp_path: Path) -> None:
    path = draft(tmp_path / "draft.pdf")
    revision = read(path)
    odd = replace(notes_on(revision)[0], body="<b>&\x00\x0b]]> \ud800", author="\x01")
    placed, _ = placed_notes([odd], revision.sha256)
    root = etree.fromstring(xfdf(path, placed))
    assert "<b>&\ufffd\ufffd]]> \ufffd" in "".join(map(str, root.itertext()))
