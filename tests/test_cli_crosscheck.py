"""On the command line, a file with tracked changes is held against clean revisions; the exit status says what came of it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.reading.docx.test_docx_sides import gone, ins
from tests.reading.docx_builder import docx, paragraph
from tests.reading.marked_pdf import MANNERS, WENT, Manner, came, kept, texts, typeset, went
from tests.reading.pdf_builder import Sheets
from wsis_desktop import cli
from wsis_desktop.shipped import shipped

TWINS = (
    "RP002-Deleted-Text",
    "RP003-Inserted-Text",
    "RP005-Deleted-Paragraph-Mark",
    "RP007-Multiple-Deleted-Para-Mark",
    "RP009-Deleted-Table-Row",
    "RP015-MoveFrom-MoveTo",
    "RP021-Inserted-Numbering-Properties",
    "RP023-NumberingChange",
    "RP025-Paragraph-Props-Change",
)


@pytest.fixture
def tracked(tmp_path: Path) -> Path:
    body = (paragraph("1. We request a report ", gone("annually"), ins("biennially"), "."), paragraph("2. The rest."))
    return _file(tmp_path / "tracked.docx", docx(*body))


def _file(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_marks_that_tell_every_change_exit_0(tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = _file(tmp_path / "clean.txt", "1. We request a report biennially.\n\n2. The rest.\n")
    earlier = _file(tmp_path / "earlier.txt", "1. We request a report annually.\n\n2. The rest.\n")
    assert cli.main(["crosscheck", str(clean), str(tracked), "--earlier", str(earlier)]) == 0
    found = capsys.readouterr()
    assert found.out.endswith("The marks tell every change.\n")
    assert "1 insertion and 1 deletion by Ana, 3 May 2026. Both its texts are checked.\n" in found.err


def test_marks_that_leave_a_word_out_exit_1(tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = _file(tmp_path / "clean.txt", "1. We urge a report biennially.\n\n2. The rest.\n")
    assert cli.main(["crosscheck", str(clean), str(tracked)]) == 1
    assert "{-urge-}{+request+}" in capsys.readouterr().out


def test_other_numbers_are_listed_and_exit_0(tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = _file(tmp_path / "clean.txt", "1. We request a report biennially.\n\n3. The rest.\n")
    assert cli.main(["crosscheck", str(clean), str(tracked)]) == 0
    assert "   2      | 3       The rest." in capsys.readouterr().out


@pytest.mark.parametrize("form", ["json", "html", "text", "csv"])
def test_every_form_is_written_to_a_file(form: str, tracked: Path, tmp_path: Path) -> None:
    clean = _file(tmp_path / "clean.txt", "1. We urge a report biennially.\n\n2. The rest.\n")
    out = tmp_path / f"out.{form}"
    assert cli.main(["crosscheck", str(clean), str(tracked), "--format", form, "-o", str(out)]) == 1
    assert "urge" in out.read_text(encoding="utf-8")
    if form == "json":
        schema = json.loads(shipped("schemas", "crosscheck-1.json").read_text(encoding="utf-8"))
        jsonschema.validate(json.loads(out.read_text(encoding="utf-8")), schema)


def test_a_workbook_is_a_file(tracked: Path, tmp_path: Path) -> None:
    clean = _file(tmp_path / "clean.txt", "1. We urge a report biennially.\n\n2. The rest.\n")
    out = tmp_path / "out.xlsx"
    assert cli.main(["crosscheck", str(clean), str(tracked), "--format", "xlsx", "-o", str(out)]) == 1
    assert out.read_bytes().startswith(b"PK")


def test_nothing_is_written_over_a_draft(tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    earlier = _file(tmp_path / "earlier.txt", "1. We request a report annually.\n\n2. The rest.\n")
    before = earlier.read_bytes()
    arguments = ["crosscheck", str(earlier), str(tracked), "--earlier", str(earlier), "-o", str(earlier)]
    assert cli.main(arguments) == 2
    assert earlier.read_bytes() == before
    capsys.readouterr()


def test_a_file_without_marks_in_the_second_place_is_a_trouble(
    tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clean = _file(tmp_path / "clean.docx", docx(paragraph("1. We request a report biennially.")))
    assert cli.main(["crosscheck", str(tracked), str(clean)]) == 2
    said = capsys.readouterr().err
    assert "“clean.docx” holds no tracked changes that the program can read. Name the clean revision first" in said


def test_a_protected_file_says_which_option_opens_it(
    tracked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheets = Sheets()
    sheets.new_page().paragraph("We request a report biennially.", label="1.")
    locked = tmp_path / "locked.pdf"
    sheets.document.save(locked, encryption=5, user_pw="open", owner_pw="own")
    assert cli.main(["crosscheck", str(locked), str(tracked)]) == 2
    assert "Give it with --password-clean." in capsys.readouterr().err


@pytest.mark.corpus
@pytest.mark.parametrize("name", TWINS)
def test_the_marks_of_real_files_tell_every_change(name: str, corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = corpus / "tracked-docx"
    twins = [str(folder / f"{name}{end}.docx") for end in ("-Accepted", "", "-Rejected")]
    assert cli.main(["crosscheck", twins[0], twins[1], "--earlier", twins[2]]) == 0
    capsys.readouterr()


@pytest.mark.corpus
def test_twins_that_are_swapped_show_what_the_marks_change(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = corpus / "tracked-docx"
    rejected = folder / "RP003-Inserted-Text-Rejected.docx"
    assert cli.main(["crosscheck", str(rejected), str(folder / "RP003-Inserted-Text.docx")]) == 1
    capsys.readouterr()


LONG = (
    'We reaffirm the co-operation of all stake-holders in "building" an information society that is people-centred, '
    "inclusive and development-oriented, so that everyone can create, access, utilize and share information."
)


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.name)
def test_a_clean_word_file_and_a_marked_pdf_differ_in_nothing_but_what_was_planted(
    manner: Manner, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        [kept(LONG)],
        *(
            [
                kept(f"Part {word} asks for a report "),
                went("each year"),
                came("in two years"),
                kept(" from all States."),
            ]
            for word in ("one", "two", "three", "four", "five", "six")
        ),
        [kept("The Secretary-General shall convene the forum in Geneva.")],
    ]
    marked = _file(tmp_path / "marked.pdf", typeset(lines, manner))
    after = [text.replace(' "', " “").replace('" ', "” ") for text in texts(lines, WENT)]
    clean = _file(tmp_path / "clean.docx", docx(*map(paragraph, after)))
    assert cli.main(["crosscheck", str(clean), str(marked)]) == 0
    other = _file(tmp_path / "other.docx", docx(*(paragraph(text.replace("Geneva", "Nairobi")) for text in after)))
    capsys.readouterr()
    assert cli.main(["crosscheck", str(other), str(marked), "--format", "json"]) == 1
    unmarked = json.loads(capsys.readouterr().out)["unmarked"]
    assert [(each["clean"]["words"], each["marked"]["words"]) for each in unmarked] == [("Nairobi", "Geneva")]
