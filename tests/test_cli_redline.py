"""The command line writes a redline, and says what it cannot show."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.publishing.settling import W, parts_of, settled_text
from wsis_desktop import cli


@pytest.fixture
def drafts(tmp_path: Path) -> list[str]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("1. We request a report annually.\n\n2. The text that stays.\n", encoding="utf-8")
    new.write_text("1. We request a report biennially.\n\n2. The text that stays.\n", encoding="utf-8")
    return [str(old), str(new)]


def test_a_word_file_holds_both_texts(drafts: list[str], tmp_path: Path) -> None:
    out = tmp_path / "redline.docx"
    assert cli.main(["compare", *drafts, "--format", "docx", "-o", str(out), "--author", "Secretariat"]) == 1
    data = out.read_bytes()
    assert settled_text(data, accept=True)[0][0] == "1.\tWe request a report biennially."
    assert settled_text(data, accept=False)[0][0] == "1.\tWe request a report annually."
    assert {mark.get(f"{W}author") for mark in parts_of(data)["word/document.xml"].iter(f"{W}ins")} == {"Secretariat"}


def test_a_word_file_is_not_thrown_at_a_terminal(
    drafts: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert cli.main(["compare", *drafts, "--format", "docx"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "wsis-desktop: A Word file cannot be shown in a terminal. Name a file for it with -o.\n"


def test_three_revisions_are_no_redline(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", *drafts, drafts[0], "--format", "docx"]) == 2
    assert "More than two revisions cannot be shown as docx." in capsys.readouterr().err
