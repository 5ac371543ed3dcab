"""The command line writes a redline, and says what it cannot show."""

from __future__ import annotations

import sys
from pathlib import Path

import pymupdf
import pytest

from tests.publishing.settling import W, parts_of, settled_text
from wsis_desktop import cli
from wsis_desktop.reading.read import read


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


def test_a_redline_to_read_is_marked_in_both_its_forms(drafts: list[str], tmp_path: Path) -> None:
    assert cli.main(["compare", *drafts, "--format", "md", "-o", str(tmp_path / "redline.md")]) == 1
    said = (tmp_path / "redline.md").read_text(encoding="utf-8")
    assert "We request a report <del>annually</del><ins>biennially</ins>." in said
    assert cli.main(["compare", *drafts, "--format", "pdf", "-o", str(tmp_path / "redline.pdf")]) == 1
    with pymupdf.open(tmp_path / "redline.pdf") as document:
        words = " ".join(document[0].get_text().split())
    assert "1 We request a report annuallybiennially. 2 The text that stays." in words


@pytest.mark.parametrize("form", ["md", "html", "docx", "pdf"])
def test_three_revisions_stand_side_by_side(drafts: list[str], form: str, tmp_path: Path) -> None:
    third, out = tmp_path / "third.txt", tmp_path / f"columns.{form}"
    third.write_text(
        "1. We request a report biennially, as appropriate.\n\n2. The text that stays.\n", encoding="utf-8"
    )
    assert cli.main(["compare", *drafts, str(third), "--format", form, "-o", str(out)]) == 1
    revision = read(out)
    rows = [paragraph.text.split(" | ") for paragraph in revision.paragraphs if "We request" in paragraph.text]
    assert rows or form == "pdf"
    assert [len(row) for row in rows] == [3] * len(rows)
    text = " ".join(paragraph.text for paragraph in revision.paragraphs)
    assert all(word in text for word in ("biennially", "appropriate", "The text that stays."))


@pytest.mark.parametrize("form", ["md", "docx", "pdf"])
def test_a_redline_says_its_own_words_in_the_language_that_is_chosen(
    drafts: list[str], form: str, tmp_path: Path
) -> None:
    out = tmp_path / f"redline.{form}"
    assert cli.main(["compare", *drafts, "--format", form, "--language", "fr", "-o", str(out)]) == 1
    if form == "md":
        said = out.read_text(encoding="utf-8")
    elif form == "docx":
        said = (
            parts_of(out.read_bytes())["docProps/core.xml"].findtext("{http://purl.org/dc/elements/1.1/}subject") or ""
        )
    else:
        with pymupdf.open(out) as document:
            said = document[0].get_text()
    assert "new.txt : modifications par rapport à old.txt" in " ".join(said.split())
    assert "changes" not in said


def test_a_form_that_speaks_english_alone_refuses_another_language_before_it_reads(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["compare", "none.txt", "gone.txt", "--language", "zh"]) == 2
    told = "What is printed as text is in English. Take one of these forms: docx, pdf, md, csv, xlsx."
    assert capsys.readouterr().err == f"wsis-desktop: {told}\n"
    assert cli.main(["compare", "none.txt", "gone.txt", "last.txt", "--language", "zh", "--format", "json"]) == 2
    assert "Take one of these forms: docx, pdf, md, csv, xlsx, html." in capsys.readouterr().err
