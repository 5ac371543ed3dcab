"""A PDF with tracked changes answers on the command line, and the reader has the last word on what its marks are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.marked_pdf import MANNERS, Paragraph, came, kept, typeset, went
from wsis_desktop import cli

pymupdf = pytest.importorskip("pymupdf")

REST = "the report of the Secretary-General and decide to consider it again at the next session, as appropriate."
DRAFT: list[Paragraph] = [
    [kept("We "), went("note"), came("welcome"), kept(f" {REST}")],
    [kept("We request "), went("annual"), came("biennial"), kept(f" reports, including {REST}")],
    [kept("We "), went("invite"), came("urge"), kept(f" all stakeholders to read {REST}")],
]


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    path = tmp_path / "marked.pdf"
    path.write_bytes(typeset(DRAFT, MANNERS[0]))
    return path


def test_its_two_texts_are_compared(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", str(marked)]) == 1
    found = capsys.readouterr().out
    assert "{-note-}{+welcome+}" in found
    assert "{-invite-}{+urge+}" in found


def test_a_reader_may_call_its_marks_emphasis(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(marked), "--marks", "emphasis"]) == 0
    assert "note" in capsys.readouterr().out
    assert cli.main(["compare", str(marked), "--marks", "emphasis"]) == 2
    assert "Name a second file to compare it with" in capsys.readouterr().err


def test_its_password_is_asked_for_and_taken(marked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = tmp_path / "locked.pdf"
    with pymupdf.open(marked) as document:
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="sesame", owner_pw="owner")
    assert cli.main(["compare", str(locked)]) == 2
    assert "Give it with --password-old." in capsys.readouterr().err
    assert cli.main(["compare", str(locked), "--password-old", "sesame"]) == 1
