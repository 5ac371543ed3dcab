"""The calendar from the command line, and a briefing taken over as notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notebook.kept import FIRST
from wsis_desktop import cli
from wsis_desktop.cli_calendar import home_zone
from wsis_desktop.model.note import Scope
from wsis_desktop.notebook.store import open_store

Capture = pytest.CaptureFixture[str]
PASTED = "Wednesday 9 December 2099, 07:00 EST / 12:00 UTC: Consultation, Conference Room 3"
NOTE = """\
Note on the first revision

By Ana, 4 December 2098

Progress

The text asks “to report annually on progress” (para 2) and speaks of “digital divides” (para 3).

Something was added (para 77).

Next steps

8 December 2098 – Informal consultation

Time: 07:00 EST / 12:00 UTC
"""


@pytest.fixture(autouse=True)
def _own_library(library: Path) -> None:
    """Keep each test's library apart."""


def run(capsys: Capture, *arguments: str | Path, status: int = 0) -> tuple[str, str]:
    assert cli.main([str(each) for each in arguments]) == status
    said = capsys.readouterr()
    return said.out, said.err


def test_what_is_pasted_is_listed_in_the_readers_zone(capsys: Capture) -> None:
    run(capsys, "calendar", "add", PASTED, "--dossier", "Outcome")
    out, _ = run(capsys, "calendar", "list", "--home", "Europe/Paris")
    assert out == (
        "> Wednesday 9 December 2099, 07:00 New York / 12:00 UTC / 13:00 Paris: Consultation, Conference Room 3\n"
    )


def test_what_is_odd_about_a_time_is_told(capsys: Capture) -> None:
    _, err = run(capsys, "calendar", "add", "Monday 9 December 2099, 07:00 EST / 13:00 UTC: X", "--dossier", "Outcome")
    assert "The clocks of “07:00 EST / 13:00 UTC” do not agree; “13:00 UTC” was taken." in err
    assert "That day is a Wednesday, not a Monday." in err


def test_a_calendar_goes_out_and_comes_in_again(capsys: Capture, tmp_path: Path) -> None:
    run(capsys, "calendar", "add", PASTED, "--dossier", "Outcome")
    out = tmp_path / "outcome.ics"
    run(capsys, "calendar", "export", "-o", out)
    run(capsys, "calendar", "import", out, "--dossier", "Another")
    for _ in range(2):
        listed, _ = run(capsys, "calendar", "list", "--dossier", "Another", "--home", "UTC")
        assert listed.count("Consultation") == 1
        run(capsys, "calendar", "import", out, "--dossier", "Another")
    odd = out.read_bytes().replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nSUMMARY:Odd\r\nEND:VEVENT\r\nBEGIN:VEVENT", 1)
    out.write_bytes(odd)
    _, err = run(capsys, "calendar", "import", out, "--dossier", "Another")
    assert "Left out, as it does not say when it is in a way that is understood: “Odd”." in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["add", "no day at all", "--dossier", "O"], "No day was found in “no day at all”."),
        (["add", "9 December 2099, 07:00 EST", "--dossier", "O"], "says when, and not what"),
        (["add"], "“calendar add” needs what to add"),
        (["import", "missing.ics", "--dossier", "O"], "“missing.ics” could not be opened"),
        (["list", "--home", "Nowhere/Land", "--dossier", "O"], "There is no time zone “Nowhere/Land”"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(arguments: list[str], told: str, capsys: Capture) -> None:
    run(capsys, "calendar", "add", PASTED, "--dossier", "O")
    out, err = run(capsys, "calendar", *arguments, status=2)
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


def test_the_home_of_the_system_is_a_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":Asia/Tokyo")
    assert home_zone() == "Asia/Tokyo"
    monkeypatch.setenv("TZ", "nonsense/../..")
    assert home_zone()


def test_a_briefing_becomes_notes_and_meetings(capsys: Capture, tmp_path: Path) -> None:
    draft, note = tmp_path / "rev1.txt", tmp_path / "note.txt"
    draft.write_text(FIRST, encoding="utf-8")
    note.write_text(NOTE, encoding="utf-8")
    run(capsys, "notes", "add", draft, "--dossier", "Outcome")
    _, err = run(capsys, "notes", "import", note, "--briefing")
    assert "new notes: 2, meetings: 1" in err
    _, again = run(capsys, "notes", "import", note, "--briefing")
    assert "new notes: 0, meetings: 0" in again
    with open_store() as store:
        (dossier,) = store.dossiers.every()
        on_dossier, on_words = store.notes.of(dossier.id)
        assert on_words.anchor is not None
        assert on_words.anchor.words == "to report annually on progress"
        assert (on_words.scope, on_words.tags) == (Scope.WORDS, ("Progress",))
        assert (on_dossier.scope, on_dossier.body) == (Scope.DOSSIER, "Something was added (para 77).")
        assert [each.title for each in store.meetings.of(dossier.id)] == ["Informal consultation"]
        assert store.undo(dossier.id)
