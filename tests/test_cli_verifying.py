"""`notes verify` from the command line: what it prints, in which forms, and what its exit status says."""

from __future__ import annotations

import json
from pathlib import Path

import pymupdf
import pytest
from jsonschema import Draft202012Validator

from wsis_desktop import cli

Capture = pytest.CaptureFixture[str]

_RIGHT = "A library is “one of the few rooms in a community that anyone may enter without paying” (para 2)."
_SLIPPED = (
    "A library is “one of the fewrooms in a community” (para 2).",
    "It is a place “that anyone may enter without paying” (para 3).",
    "There is “a quiet corner for submarines and their crews” (para 4).",
    "Much was added elsewhere (new para 441).",
)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.md"
    path.write_text("\n\n".join(("# Note", "## Libraries", _RIGHT, *_SLIPPED)), encoding="utf-8")
    return path


@pytest.fixture
def revision(checkout: Path) -> Path:
    return checkout / "resources" / "sample" / "rev2.md"


def test_slips_are_told_one_by_one(note: Path, revision: Path, capsys: Capture) -> None:
    assert cli.main(["notes", "verify", str(note), str(revision)]) == 1
    said = capsys.readouterr().out
    assert "“fewrooms” for “few rooms”" in said
    assert "stands in paragraph 2" in said
    assert "not found in this revision" in said
    assert "there is no paragraph 441" in said
    assert sum(line.startswith("!") for line in said.splitlines()) == 4
    assert " ".join(said.split()).endswith("5 paragraph numbers or lists of them: 1 wrong.")


def test_a_note_without_slips_ends_well(tmp_path: Path, revision: Path, capsys: Capture) -> None:
    note = tmp_path / "note.txt"
    note.write_text(f"Note\n\n{_RIGHT}\n", encoding="utf-8")
    assert cli.main(["notes", "verify", str(note), str(revision)]) == 0
    assert "!" not in capsys.readouterr().out


def test_json_keeps_to_its_schema(note: Path, revision: Path, checkout: Path, capsys: Capture) -> None:
    earlier = checkout / "resources" / "sample" / "rev1.md"
    assert cli.main(["notes", "verify", str(note), str(revision), "--earlier", str(earlier), "--format", "json"]) == 1
    made = json.loads(capsys.readouterr().out)
    schema = json.loads((checkout / "resources" / "schemas" / "briefing-check-1.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(made)
    assert made["summary"]["slips"] == 4
    assert [each["verdict"] for each in made["quotations"]] == ["exact", "differs", "elsewhere", "not-found"]
    assert made["quotations"][1]["differences"] == [{"quoted": "fewrooms", "stands": "few rooms"}]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["{note}"], "takes a briefing and the revision"),
        (["{note}", "{revision}", "--format", "wsis"], "prints text or json"),
        (["{note}.missing", "{revision}"], "note.md.missing"),
    ],
)
def test_what_is_asked_wrongly_is_told(
    arguments: list[str], told: str, note: Path, revision: Path, capsys: Capture
) -> None:
    given = [each.format(note=note, revision=revision) for each in arguments]
    assert cli.main(["notes", "verify", *given]) == 2
    captured = capsys.readouterr()
    assert told in captured.err
    assert not captured.out


def test_a_protected_note_opens_with_the_password_given(tmp_path: Path, revision: Path, capsys: Capture) -> None:
    note = tmp_path / "note.pdf"
    with pymupdf.open() as made:
        made.new_page().insert_text(
            (72, 72), 'A library is "one of the few rooms in a community" (para 2).', fontsize=9
        )
        made.save(note, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="sesame", owner_pw="owner")
    assert cli.main(["notes", "verify", str(note), str(revision)]) == 2
    assert "Give it with --password." in capsys.readouterr().err
    assert cli.main(["notes", "verify", str(note), str(revision), "--password", "sesame"]) == 0
