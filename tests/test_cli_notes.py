"""The library from the command line: dossiers begun and added to, notes listed, sent and taken over, all of it checked."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.notebook.kept import FIRST, SECOND, paragraph_with, written
from wsis_desktop import cli
from wsis_desktop.model.note import NoteKind, Stance
from wsis_desktop.notebook.backups import backups_in
from wsis_desktop.notebook.library import BACKUPS, DATABASE
from wsis_desktop.notebook.store import open_store
from wsis_desktop.reading.read import read

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def drafts(tmp_path: Path) -> tuple[Path, Path]:
    """Return the files of two revisions."""
    paths = tmp_path / "rev1.txt", tmp_path / "rev2.txt"
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def noted(library: Path, drafts: tuple[Path, Path]) -> Path:
    """Return a library with one revision and three notes."""
    assert cli.main(["notes", "add", str(drafts[0]), "--dossier", "Outcome"]) == 0
    revision = read(drafts[0])
    with open_store() as store:
        (dossier,) = store.dossiers.every()
        (entry,) = store.revisions.of(dossier.id)
        written(store, entry, paragraph_with(revision, "report annually"), "Too often.")
        position = replace(
            store.notes.on(dossier.id, entry.id, paragraph_with(revision, "digital divides"), NoteKind.POSITION),
            stance=Stance.RED_LINE,
            tags=("access",),
            author="Ana",
        )
        store.notes.save(position)
        store.notes.save(replace(store.notes.new(dossier.id, NoteKind.TASK), body="Call the capital.\nToday."))
    return library


def said(capsys: Capture, *arguments: str | Path) -> str:
    """Run a command that succeeds and return what it prints."""
    capsys.readouterr()
    assert cli.main([str(each) for each in arguments]) == 0
    return capsys.readouterr().out


def refused(capsys: Capture, *arguments: str | Path) -> str:
    """Run a command that meets trouble and return what it tells; one line, and nothing on stdout."""
    capsys.readouterr()
    assert cli.main([str(each) for each in arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.usefixtures("noted")
def test_notes_are_listed_with_their_places_and_words(capsys: Capture) -> None:
    listed = said(capsys, "notes", "list")
    assert listed.startswith("Outcome (")
    assert "rev1.txt; 3 notes\n" in listed
    assert "\n  rev1.txt · 2 | comment\n    “report annually”\n    Too often.\n" in listed
    assert "\n  rev1.txt · 3 | position, red-line | Ana | #access\n    “digital divides”\n" in listed
    assert "\n  whole dossier | task\n    Call the capital.\n    Today.\n" in listed


def test_what_another_reader_wrote_does_not_command_the_terminal(noted: Path, capsys: Capture) -> None:
    with open_store(noted) as store:
        (dossier,) = store.dossiers.every()
        store.notes.save(replace(store.notes.new(dossier.id), body="\x1b[2Jgone\x07\nand more"))
    listed = said(capsys, "notes", "list")
    assert "\x1b" not in listed
    assert "\ufffd[2Jgone\ufffd\n    and more\n" in listed


@pytest.mark.usefixtures("noted")
def test_the_list_is_narrowed_by_words_and_kinds(capsys: Capture) -> None:
    assert "1 note\n" in said(capsys, "notes", "list", "--find", "capit")
    assert "#access" in said(capsys, "notes", "list", "--tag", "access", "--kind", "position", "--stance", "red-line")
    assert "0 notes" in said(capsys, "notes", "list", "--status", "detached")


@pytest.mark.usefixtures("noted")
def test_a_revision_that_is_added_takes_the_notes_along(drafts: tuple[Path, Path], capsys: Capture) -> None:
    capsys.readouterr()
    assert cli.main(["notes", "add", str(drafts[1]), "--dossier", "outc"]) == 0
    told = capsys.readouterr().err
    assert "“rev2.txt” was added to “Outcome”." in told
    assert "Carried along: 2 notes (1 same-text, 1 text-edited), 0 bookmarks, 0 ticks." in told
    listed = said(capsys, "notes", "list", "--status", "text-edited")
    assert "rev2.txt · 2 | comment | text-edited" in listed
    assert "“report biennially”" in listed
    assert cli.main(["notes", "add", str(drafts[1])]) == 0
    assert "is in “Outcome” already" in capsys.readouterr().err


@pytest.mark.usefixtures("noted")
def test_a_note_that_found_no_place_is_listed_with_the_text_it_stood_on(tmp_path: Path, capsys: Capture) -> None:
    shorter = tmp_path / "rev2.txt"
    shorter.write_text(FIRST.split("3. We encourage", maxsplit=1)[0], encoding="utf-8")
    assert cli.main(["notes", "add", str(shorter)]) == 0
    assert "    stood on “digital divides”\n" in said(capsys, "notes", "list", "--status", "detached")


@pytest.mark.usefixtures("noted")
def test_a_dossier_goes_to_another_library_and_comes_once(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "outcome.wsis"
    said(capsys, "notes", "export", "-o", bundle)
    listed = said(capsys, "notes", "list")
    monkeypatch.delenv("WSIS_DESKTOP_LIBRARY")
    other = tmp_path / "other"
    assert cli.main(["notes", "import", str(bundle), "--library", str(other)]) == 0
    assert "notes new or changed: 3, other things: 2." in capsys.readouterr().err
    assert said(capsys, "notes", "list", "--library", other) == listed
    assert cli.main(["notes", "import", str(bundle), "--library", str(other)]) == 0
    assert "notes new or changed: 0, other things: 0." in capsys.readouterr().err


@pytest.mark.usefixtures("noted")
def test_notes_go_out_as_annotations_and_come_in_again(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "notes.jsonld"
    said(capsys, "notes", "export", "-o", file)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert (told["type"], len(told["items"])) == ("AnnotationPage", 3)
    assert json.loads(said(capsys, "notes", "list", "--format", "jsonld", "--kind", "task"))["items"][0]["body"]
    assert cli.main(["notes", "import", str(file)]) == 0
    assert "notes new or changed: 0" in capsys.readouterr().err


def test_what_cannot_be_done_is_told_in_a_sentence(noted: Path, tmp_path: Path, capsys: Capture) -> None:
    strange = tmp_path / "strange.wsis"
    strange.write_bytes(b"PK\x03\x04 and then nothing")
    words = tmp_path / "words.txt"
    words.write_bytes(b"\xff\xfe words")
    assert "cannot be taken over" in refused(capsys, "notes", "import", strange)
    assert "neither a bundle nor JSON-LD" in refused(capsys, "notes", "import", words)
    assert "no such file" in refused(capsys, "notes", "import", tmp_path / "nowhere.wsis")
    assert "takes one file" in refused(capsys, "notes", "import")
    assert "none is named with -o" in refused(capsys, "notes", "export")
    assert "no dossier whose title or id begins with “Nothing”" in refused(
        capsys, "notes", "list", "--dossier", "Nothing"
    )
    assert "There is no library in" in refused(capsys, "notes", "list", "--library", tmp_path / "nowhere")
    with open_store(noted) as store:
        assert f"process {os.getpid()}" in refused(capsys, "notes", "add", tmp_path / "rev2.txt", "--library", noted)
        store.dossiers.create("Another")
    assert "several dossiers" in refused(capsys, "notes", "export", "-o", tmp_path / "out.wsis")


def test_a_sound_library_is_said_to_be_sound(noted: Path, capsys: Capture) -> None:
    (backup,) = backups_in(noted)
    told = said(capsys, "check")
    assert "dossiers: 1, notes: 3" in told
    assert "documents: 1" in told
    assert f"backup {backup.name}: sound" in told
    assert "SQLite 3." in told
    assert "rapidfuzz 3." in told


def test_check_tells_a_document_that_was_changed_and_a_backup_that_is_broken(noted: Path, capsys: Capture) -> None:
    with open_store(noted) as store:
        backup = store.back_up()
        (sha,) = store.documents.every()
        copy = store.documents.path_of(sha)
    copy.chmod(0o600)
    copy.write_text("Other words.", encoding="utf-8")
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    capsys.readouterr()
    assert cli.main(["check"]) == 1
    told = capsys.readouterr().err
    assert "The library’s copy of “rev1.txt” is not what it was" in told
    assert f"The backup “{backup.name}” is damaged" in told


def test_a_broken_library_is_restored_from_its_backup(noted: Path, capsys: Capture) -> None:
    with open_store(noted) as store:
        backup = store.back_up()
    listed = said(capsys, "notes", "list")
    (noted / DATABASE).write_bytes((noted / DATABASE).read_bytes()[:9000])
    told = refused(capsys, "notes", "list")
    assert f"check --restore {backup.name}" in told
    assert backup.name in refused(capsys, "check")
    assert "Library in" in said(capsys, "check", "--restore", backup.name)
    assert said(capsys, "notes", "list") == listed
    assert "none of this name" in refused(capsys, "check", "--restore", "notebook-19990101-000000.sqlite")
    assert (noted / BACKUPS).is_dir()


def test_where_there_is_no_library_yet_check_says_so_and_makes_none(library: Path, capsys: Capture) -> None:
    library.rmdir()
    assert "One is begun with your first dossier." in said(capsys, "check")
    assert not library.exists()


def test_help_tells_of_both_commands(capsys: Capture) -> None:
    for command in ("notes", "check"):
        with pytest.raises(SystemExit) as ended:
            cli.main([command, "--help"])
        assert ended.value.code == 0
        assert f"wsis-desktop {command}" in capsys.readouterr().out
