"""Publishing from the command line: what is written says what the library holds, in the form that its name asks for."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pymupdf
import pytest

from tests.notebook.kept import FIRST, SECOND, paragraph_with, written
from tests.reading.docx.test_docx_sides import WHO, gone, ins
from tests.reading.docx_builder import docx, run
from wsis_desktop import cli
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.note import NoteKind
from wsis_desktop.notebook.store import open_store
from wsis_desktop.publishing.writing.look import begin_own
from wsis_desktop.reading.read import read

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def drafts(tmp_path: Path) -> tuple[Path, Path]:
    """Return the files of two revisions, the later one a PDF."""
    paths = tmp_path / "rev1.txt", tmp_path / "rev2.pdf"
    paths[0].write_text(FIRST, encoding="utf-8")
    with pymupdf.open() as made:
        page = made.new_page()
        page.insert_htmlbox(pymupdf.Rect(72, 72, 520, 700), "".join(f"<p>{line}</p>" for line in SECOND.split("\n\n")))
        made.save(paths[1])
    return paths


@pytest.fixture
def noted(library: Path, drafts: tuple[Path, Path]) -> Path:
    """Return a library with two revisions, a comment and a proposal."""
    assert cli.main(["notes", "add", *map(str, drafts), "--dossier", "Outcome"]) == 0
    revision = read(drafts[1])
    with open_store() as store:
        (dossier,) = store.dossiers.every()
        entry = store.revisions.of(dossier.id)[1]
        written(store, entry, paragraph_with(revision, "report biennially"), "Too seldom.")
        anchor = paragraph_with(revision, "digital divides")
        proposal = store.notes.on(dossier.id, entry.id, anchor, NoteKind.PROPOSAL)
        store.notes.save(replace(proposal, proposed=anchor.text.replace("close", "narrow"), author="Ana"))
    return library


def published(capsys: Capture, *arguments: str | Path) -> str:
    """Publish something and return what is printed."""
    capsys.readouterr()
    assert cli.main(["publish", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def refused(capsys: Capture, *arguments: str | Path) -> str:
    """Return what is told of something that cannot be published: one line, and nothing printed."""
    capsys.readouterr()
    assert cli.main(["publish", *map(str, arguments)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.usefixtures("noted")
def test_notes_are_printed_as_markdown_unless_a_file_says_otherwise(capsys: Capture, tmp_path: Path) -> None:
    said = published(capsys, "notes")
    assert "# Notes on Outcome" in said
    assert "Too seldom." in said
    assert "Ana" in said
    assert "Ana" not in published(capsys, "notes", "--no-authors")
    assert "Too seldom." not in published(capsys, "notes", "--kinds", "proposal")
    out = tmp_path / "notes.pdf"
    published(capsys, "notes", "-o", out)
    with pymupdf.open(out) as made:
        assert "Too seldom." in made[0].get_text()
        assert made.metadata["title"] == "Notes on Outcome"


@pytest.mark.usefixtures("noted")
def test_comments_take_columns_and_a_header(capsys: Capture) -> None:
    rows = list(csv.reader(io.StringIO(published(capsys, "comments", "--format", "csv").removeprefix("\ufeff"))))
    assert rows[0] == ["Paragraph", "Current text", "Proposed text", "Reason"]
    assert rows[2][2].startswith("We encourage all Governments to narrow the digital divides")
    said = published(capsys, "comments", "--columns", "reason,author", "--header", "To the Chair", "--format", "html")
    assert "To the Chair" in said
    assert "Current text" not in said
    entries = published(capsys, "comments", "--form", "entries")
    assert "Changed text in para 3" in entries


def test_a_concordance_of_two_files_needs_no_library(capsys: Capture, drafts: tuple[Path, Path], library: Path) -> None:
    said = published(capsys, "concordance", *drafts, "--terms")
    assert "NOC" in said
    assert "MOD" in said
    assert not list(library.iterdir())


@pytest.mark.usefixtures("noted")
def test_a_concordance_of_a_dossier_is_of_its_latest_revisions(capsys: Capture, drafts: tuple[Path, Path]) -> None:
    assert published(capsys, "concordance") == published(capsys, "concordance", *drafts)


@pytest.mark.usefixtures("noted")
def test_the_annotated_copy_is_of_the_latest_revision(
    capsys: Capture, tmp_path: Path, drafts: tuple[Path, Path]
) -> None:
    out, before = tmp_path / "copy.pdf", drafts[1].read_bytes()
    published(capsys, "annotated", "-o", out)
    with pymupdf.open(out) as made:
        page = made[0]
        assert {annotation.info["content"] for annotation in page.annots()} >= {"Too seldom."}
    assert drafts[1].read_bytes() == before
    assert "Left out" not in capsys.readouterr().err
    assert "<highlight" in published(capsys, "annotated", "--format", "xfdf") or "<text" in published(
        capsys, "annotated", "--format", "xfdf"
    )


@pytest.mark.usefixtures("noted")
def test_what_stands_on_no_page_of_the_file_is_counted(
    capsys: Capture, tmp_path: Path, drafts: tuple[Path, Path]
) -> None:
    with open_store() as store:
        (dossier,) = store.dossiers.every()
        earlier = store.revisions.of(dossier.id)[0]
        written(store, earlier, paragraph_with(read(drafts[0]), "digital divides"), "On the text before.")
    for form in ("pdf", "xfdf"):
        capsys.readouterr()
        assert cli.main(["publish", "annotated", "--format", form, "-o", str(tmp_path / f"copy.{form}")]) == 0
        assert "Left out: 1 note that stands on no page of this file" in capsys.readouterr().err


@pytest.mark.usefixtures("noted")
def test_what_cannot_be_published_is_said(capsys: Capture, tmp_path: Path, drafts: tuple[Path, Path]) -> None:
    assert "cannot be published as pptx" in refused(capsys, "notes", "-o", tmp_path / "x.pptx")
    assert "is no revision of" in refused(capsys, "notes", tmp_path / "rev9.pdf")
    assert "“why” cannot be chosen" in refused(capsys, "comments", "--columns", "why")
    assert "no PDF" in refused_annotated(capsys, drafts[0])
    assert "folder" in refused(capsys, "notes", "-o", tmp_path / "nowhere" / "x.pdf")
    assert "never changed" in refused(capsys, "concordance", *drafts, "--format", "pdf", "-o", drafts[1])


def refused_annotated(capsys: Capture, path: Path) -> str:
    """Return what is told of an annotated copy of a file that is no PDF."""
    capsys.readouterr()
    assert cli.main(["publish", "annotated", str(path), "-o", str(path.parent / "x.pdf")]) == 2
    assert not (path.parent / "x.pdf").exists()
    return capsys.readouterr().err


def test_a_broken_or_missing_library_is_a_sentence(capsys: Capture, tmp_path: Path) -> None:
    assert "library" in refused(capsys, "notes", "--library", tmp_path / "none").lower()


@pytest.mark.usefixtures("noted")
def test_a_delegations_own_look_is_taken(capsys: Capture, tmp_path: Path) -> None:
    own = tmp_path / "looks" / "notes"
    own.mkdir(parents=True)
    (own / "layout.html").write_text(
        "<html><body><h6>Republic of Examples</h6>{{body}}</body></html>", encoding="utf-8"
    )
    said = published(capsys, "notes", "--format", "html", "--templates", tmp_path / "looks")
    assert "Republic of Examples" in said
    assert "Too seldom." in said


def test_a_briefing_of_a_dossier_has_its_notes_and_its_calendar(noted: Path, capsys: Capture) -> None:
    assert noted.is_dir()
    meeting = "Wednesday 9 December 2099, 07:00 EST / 12:00 UTC: Consultation, Conference Room 3"
    assert cli.main(["calendar", "add", meeting]) == 0
    said = published(capsys, "briefing", "--dossier", "Outcome", "--author", "Ana", "--format", "md")
    assert "Note by Ana, " in said
    assert "to report biennially on progress made" in said
    assert "(previously “annually”) (para 2)" in said
    assert "Comment: Too seldom." in said
    assert "07:00 New York / 12:00 UTC" in said
    without = published(capsys, "briefing", "--dossier", "Outcome", "--no-calendar", "--format", "md")
    assert "Consultation" not in without


def test_a_briefing_of_two_files_needs_no_library(library: Path, drafts: tuple[Path, Path], capsys: Capture) -> None:
    said = published(capsys, "briefing", *drafts, "--numbers", "sign", "--format", "md")
    assert "(¶ 2)" in said
    assert list(library.iterdir()) == []


def test_more_than_two_revisions_stand_side_by_side(noted: Path, drafts: tuple[Path, Path], capsys: Capture) -> None:
    third = drafts[0].with_name("rev3.txt")
    third.write_text(SECOND.replace("biennially", "every third year"), encoding="utf-8")
    named = published(capsys, "side-by-side", drafts[0], drafts[1], third)
    assert "annually" in named
    assert "every third year" in named
    assert "through 3 revisions" in named
    assert "through" not in published(capsys, "side-by-side", "--all")
    assert cli.main(["notes", "add", str(third)]) == 0
    assert "through 3 revisions" in published(capsys, "side-by-side", "--all")
    assert "annually" not in published(capsys, "side-by-side")
    del noted


@pytest.mark.usefixtures("noted")
def test_a_briefing_that_was_written_is_published_as_it_was_written(capsys: Capture) -> None:
    drafted = published(capsys, "briefing")
    with open_store() as store:
        (dossier,) = store.dossiers.every()
        old, new = (entry.id for entry in store.revisions.of(dossier.id))
        begun = store.briefings.new(dossier.id, old, new)
        head = replace(begun.head, title="Mine", author="Ana", day=date(2026, 11, 28))
        line = Entry("change/a/0", EntryKind.CHANGE, "Every two years (para 2)", "“biennially” (para 2)")
        store.briefings.save(
            replace(begun, head=head, entries=(line, replace(line, key="b", text="Out", removed=True)))
        )
    said = published(capsys, "briefing")
    assert said.startswith("# Mine")
    assert "Note by Ana, Saturday 28 November 2026" in said
    assert "Every two years (para 2)" in said
    assert "Out" not in said
    assert published(capsys, "briefing", "--no-written") == drafted


def test_a_briefing_cites_the_numbers_of_the_marked_file_too(tmp_path: Path, capsys: Capture) -> None:
    old, new, marked = tmp_path / "old.txt", tmp_path / "new.txt", tmp_path / "marked.docx"
    went = "We regret the closing of reading rooms in the districts of the north."
    stays = "We welcome the libraries of every town and the readers who keep them alive."
    reports = "We request the Secretariat to report {} on the use of reading rooms."
    old.write_text(f"1. {went}\n\n2. {stays}\n\n3. {reports.format('annually')}\n", encoding="utf-8")
    new.write_text(f"1. {stays}\n\n2. {reports.format('biennially')}\n", encoding="utf-8")
    parts = reports.split("{}")
    marked.write_bytes(
        docx(
            f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{gone(f'1. {went}')}</w:p>",
            f"<w:p>{run(f'2. {stays}')}</w:p>",
            f"<w:p>{run(f'3. {parts[0]}')}{gone('annually')}{ins('biennially')}{run(parts[1])}</w:p>",
        )
    )
    said = published(capsys, "briefing", old, new, "--tracked", marked)
    assert "(para 3, 2 in the clean text)" in said
    assert "in the clean text" not in published(capsys, "briefing", old, new)


def test_looks_of_ones_own_that_cannot_be_read_are_said_to_be(
    tmp_path: Path, drafts: tuple[Path, Path], capsys: Capture
) -> None:
    looks = tmp_path / "looks"
    begin_own(looks, ["redline"])
    style = looks / "redline" / "screen.css"
    style.write_text(style.read_text(encoding="utf-8") + "h1 { color: #123456 }\n", encoding="utf-8")
    begin_own(looks, ["redline"])
    assert "#123456" in published(capsys, "redline", *drafts, "--templates", looks, "--format", "html")
    style.write_bytes(b"\xff\xfe\x00")
    assert "“redline/screen.css” cannot be read" in refused(capsys, "redline", *drafts, "--templates", looks)
