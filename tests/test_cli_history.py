"""Three revisions and more are followed on the command line, as text, JSON and tables."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import jsonschema
import openpyxl
import pytest
from referencing import Registry, Resource

from wsis_desktop import cli
from wsis_desktop.shipped import shipped

RIGHTS = "Human rights must be protected online as they are offline."
ZERO = f"1. We request a report annually.\n\n2. {RIGHTS}\n\n3. =HYPERLINK(1)\n"
FIRST = "1. We request a report biennially.\n\n2. =HYPERLINK(1)\n"
LAST = f"1. We request a report biennially.\n\n2. {RIGHTS}\n\n3. =HYPERLINK(1)\n"


@pytest.fixture
def drafts(tmp_path: Path) -> list[str]:
    paths = []
    for name, text in (("zero.txt", ZERO), ("rev1.txt", FIRST), ("rev2.txt", LAST)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(str(tmp_path / name))
    return paths


def test_the_story_of_each_paragraph_is_told(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", *drafts]) == 1
    told = capsys.readouterr().out
    assert "zero.txt 1 → Rev.1 1 (edited, substantive) → Rev.2 1\n" in told
    assert "zero.txt 2 → Rev.1: deleted → Rev.2 2 (restored)\n" in told
    assert "3 paragraphs followed; 1 kept their words throughout." in told


def test_revisions_in_which_nothing_happened_are_left_out_of_the_story(
    drafts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["compare", drafts[0], drafts[0], drafts[0], drafts[1], drafts[1]])
    told = capsys.readouterr().out
    assert "zero.txt 1 → rev1.txt 1 (edited, substantive) → rev1.txt 1\n" in told
    assert "zero.txt 2 → rev1.txt: deleted\n" in told


def test_the_same_text_thrice_is_the_same(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", drafts[0], drafts[0], drafts[0]]) == 0
    capsys.readouterr()


def test_json_keeps_to_its_schema(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["compare", *drafts, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    comparison, schema = (
        json.loads(shipped("schemas", name).read_text(encoding="utf-8"))
        for name in ("comparison-1.json", "history-1.json")
    )
    known = Resource.from_contents(comparison)
    validator = jsonschema.Draft202012Validator(schema, registry=Registry().with_resource(comparison["$id"], known))
    validator.validate(found)
    assert [thread["places"] for thread in found["threads"]] == [[0, 0, 0], [1, None, 1], [2, 1, 2]]


def test_a_table_for_spreadsheets_holds_every_paragraph_and_no_formula(
    drafts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["compare", *drafts, "--format", "csv"])
    written = capsys.readouterr().out
    assert written.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(written[1:])))
    assert [row["Rev.2"] for row in rows] == ["1", "2", "3"]
    assert [row["What happened in Rev.2"] for row in rows] == ["as it was", "restored", "renumbered"]
    assert rows[2]["Words"] == "'=HYPERLINK(1)"
    cli.main(["compare", *drafts, "--format", "xlsx", "-o", str(tmp_path / "story.xlsx")])
    sheet = openpyxl.load_workbook(tmp_path / "story.xlsx").worksheets[0]
    columns = [cell.value for cell in sheet[1]]
    words = [row[columns.index("Words")] for row in sheet.iter_rows(min_row=2)]
    assert (words[2].value, words[2].data_type) == ("=HYPERLINK(1)", "s")
    assert [cell.value for cell in sheet[3]][1:6:2] == ["2", None, "2"]


def test_two_revisions_have_a_table_as_well(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", *drafts[:2], "--format", "csv"]) == 1
    assert "2,deleted," in capsys.readouterr().out


def test_a_source_is_not_written_over(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", *drafts, "--format", "csv", "-o", drafts[2]]) == 2
    assert Path(drafts[2]).read_text(encoding="utf-8") == LAST
    capsys.readouterr()


MORE = (
    "1. We request a report every second year.\n\n2. Human rights must be protected.\n\n3. They are protected online.\n"
)


@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_a_table_tells_what_happened_in_the_language_that_is_chosen(
    drafts: list[str], language: str, tmp_path: Path
) -> None:
    out, last = tmp_path / "story.csv", tmp_path / "rev3.txt"
    last.write_text(MORE, encoding="utf-8")
    assert cli.main(["compare", *drafts, str(last), "--language", language, "--format", "csv", "-o", str(out)]) == 1
    heads, *rows = csv.reader(io.StringIO(out.read_text(encoding="utf-8-sig")))
    words_at = heads.index({"ar": "الكلمات", "ru": "Слова", "zh": "文字"}[language])
    told = [*heads, *(cell for row in rows for at, cell in enumerate(row) if at != words_at)]
    english = [cell for cell in told if re.search("[A-Za-z]{2,}", re.sub(r"\w+\.txt|Rev\.\d|HYPERLINK", "", cell))]
    assert english == []
    arrow = "\u200f ← \u200f" if language == "ar" else " → "
    stories = [row[words_at - 1] for row in rows]
    assert any(story.count(arrow) == 3 for story in stories)
    assert all(story.startswith("\u200f") is (language == "ar") for story in stories), "else the arrow leads backwards"


def test_a_workbook_in_arabic_runs_from_the_right(drafts: list[str], tmp_path: Path) -> None:
    for language in ("ar", "ru"):
        out = tmp_path / f"{language}.xlsx"
        cli.main(["compare", *drafts, "--language", language, "--format", "xlsx", "-o", str(out)])
        sheet = openpyxl.load_workbook(out).worksheets[0]
        assert sheet.sheet_view.rightToLeft is (language == "ar")
        assert max(column.width for column in sheet.column_dimensions.values()) == 60, "the story has its room"


@pytest.mark.parametrize("form", ["md", "html"])
def test_three_revisions_side_by_side_say_so_in_the_language_that_is_chosen(
    drafts: list[str], form: str, tmp_path: Path
) -> None:
    out = tmp_path / f"columns.{form}"
    assert cli.main(["compare", *drafts, "--language", "es", "--format", form, "-o", str(out)]) == 1
    said = out.read_text(encoding="utf-8")
    assert "lado a lado" in said
    assert "side by side" not in said
