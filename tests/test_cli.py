"""The command line answers as design and `diff` have taught its users: by status, by sentence, never by traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.reading.docx_builder import docx
from tests.reading.docx_builder import paragraph as docx_paragraph
from tests.reading.docx_builder import run as docx_run
from wsis_desktop import __version__, cli
from wsis_desktop.desktop.starting.second_start import Place, find_place
from wsis_desktop.shipped import shipped

Run = Callable[..., "subprocess.CompletedProcess[str]"]

OLD = "1. We request a report annually.\n\n2. The text that stays.\n"
NEW = "1. We request a report biennially.\n\n2. The text that stays.\n"
RENUMBERED = "1 bis. We request a report annually.\n\n3. The text that stays.\n"


STARTS = (
    (),
    ("old.pdf",),
    ("old.pdf", "new.pdf"),
    ("--library", "here", "old.pdf"),
    ("--library", "here", "--library", "there"),
    ("old.pdf", "read"),
    ("./read",),
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return _draft(tmp_path / "old.txt", OLD)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return _draft(tmp_path / "new.txt", NEW)


def _draft(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs the command line in a process of its own."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "wsis_desktop", *arguments],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            timeout=60,
            check=False,
        )

    return run


@pytest.mark.parametrize("given", STARTS)
def test_a_plain_start_asks_for_what_the_parser_would_read(given: tuple[str, ...]) -> None:
    assert cli._plain_start(given) == cli._parser(None).parse_args(given)


@pytest.mark.parametrize(
    "given",
    [
        ("--help",),
        ("--library",),
        ("--library", "--debug"),
        ("--", "a"),
        ("read", "a"),
        ("--library=a",),
        ("-x",),
        ("a", "--library", "b"),
    ],
)
def test_all_but_a_plain_start_is_left_to_the_parser(given: tuple[str, ...]) -> None:
    assert cli._plain_start(given) is None


def test_the_same_text_exits_0_a_different_one_1_and_trouble_2(run: Run, old: Path, new: Path) -> None:
    assert run("compare", old, old).returncode == 0
    assert run("compare", old, new).returncode == 1
    assert run("compare", old, "nowhere.txt").returncode == 2


def test_texts_that_differ_in_numbers_only_are_the_same(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", str(old), str(_draft(tmp_path / "new.txt", RENUMBERED))]) == 0
    assert "The two texts are the same." in capsys.readouterr().out


def test_quotation_marks_count_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    straight = _draft(tmp_path / "straight.txt", '1. The "text" that stays.\n')
    curly = _draft(tmp_path / "curly.txt", "1. The “text” that stays.\n")
    assert cli.main(["compare", str(straight), str(curly)]) == 0
    assert cli.main(["compare", str(straight), str(curly), "--typography"]) == 1
    capsys.readouterr()


def test_text_is_what_a_terminal_gets(run: Run, old: Path, new: Path) -> None:
    found = run("compare", old, new)
    assert "We request a report {-annually-}{+biennially+}." in found.stdout
    assert found.stderr == ""


def test_json_on_stdout_keeps_to_its_schema(run: Run, old: Path, new: Path) -> None:
    schema = json.loads(shipped("schemas", "comparison-1.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(run("compare", old, new, "--format", "json").stdout), schema)


def test_output_goes_to_a_file_and_nowhere_else(run: Run, old: Path, new: Path, tmp_path: Path) -> None:
    found = run("compare", old, new, "--format", "html", "-o", tmp_path / "out.html")
    assert (found.returncode, found.stdout, found.stderr) == (1, "", "")
    assert (tmp_path / "out.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_reading_prints_labels_and_text(run: Run, old: Path) -> None:
    assert run("read", old).stdout == OLD.rstrip("\n") + "\n"


def test_reading_as_json_keeps_to_its_schema(run: Run, old: Path) -> None:
    schema = json.loads(shipped("schemas", "revision-1.json").read_text(encoding="utf-8"))
    found = json.loads(run("read", old, "--format", "json").stdout)
    jsonschema.validate(found, schema)
    assert [row["label"] for row in found["paragraphs"]] == ["1", "2"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["read", "nowhere.txt"], "There is no file “nowhere.txt”."),
        (["read", "."], "is a folder."),
        (["read", "empty.txt"], "“empty.txt” is empty"),
        (["read", "old.txt", "-o", "nowhere/out.txt"], "there is no folder “nowhere”."),
        (["read", "old.txt", "-o", "old.txt"], "“old.txt” is one of the files being read"),
    ],
)
def test_trouble_is_a_sentence_and_a_next_step(
    run: Run, old: Path, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    (tmp_path / "empty.txt").touch()
    found = run(*arguments)
    assert found.returncode == 2
    assert found.stdout == ""
    assert found.stderr.startswith("wsis-desktop: ")
    assert sentence in found.stderr
    assert len(found.stderr.splitlines()) == 1
    assert found.stderr.count(". ") >= 1
    assert old.read_text(encoding="utf-8") == OLD


def test_a_file_name_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", "gone\x1b[2J\n.txt"]) == 2
    assert capsys.readouterr().err.startswith("wsis-desktop: There is no file “gone\ufffd[2J\ufffd.txt”.")


def test_a_traceback_is_shown_only_on_request(run: Run) -> None:
    assert "Traceback" not in run("read", "nowhere.txt").stderr
    assert "MissingFile" in run("read", "nowhere.txt", "--debug").stderr


def test_a_fault_of_ours_says_how_to_report_it(
    old: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsis_desktop.publishing.publish.publish_revision", lambda *_: 1 // 0)
    assert cli.main(["read", str(old)]) == 2
    quiet = capsys.readouterr().err
    assert "ZeroDivisionError" in quiet
    assert "--debug" in quiet
    assert "Traceback" not in quiet
    assert cli.main(["--debug", "read", str(old)]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_what_a_protected_file_needs_is_said_in_words_of_the_command_line(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pymupdf = pytest.importorskip("pymupdf")
    locked = tmp_path / "locked.pdf"
    with pymupdf.open() as document:
        for row, line in enumerate(OLD.split("\n\n")):
            (document[0] if row else document.new_page()).insert_text((72, 72 + 40 * row), line.strip())
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="sesame", owner_pw="owner")
    assert cli.main(["compare", str(old), str(locked)]) == 2
    assert "protected by a password. Give it with --password-new." in capsys.readouterr().err
    assert cli.main(["compare", str(old), str(locked), "--password-new", "wrong"]) == 2
    assert "The password given does not open “locked.pdf”." in capsys.readouterr().err
    assert cli.main(["compare", str(old), str(locked), "--password-new", "sesame"]) == 0
    assert cli.main(["read", str(locked), "--password", "sesame"]) == 0


@pytest.mark.parametrize("command", [[], ["read"], ["compare"]])
def test_help_tells_each_command(run: Run, command: list[str]) -> None:
    found = run(*command, "--help")
    assert found.returncode == 0
    assert found.stdout.startswith(" ".join(["usage: wsis-desktop", *command]))
    assert "--library" in found.stdout


def test_help_of_compare_tells_the_exit_status(run: Run) -> None:
    assert "0 when the texts are the same, 1 when they differ, 2 on trouble" in run("compare", "--help").stdout


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").stdout == f"wsis-desktop {__version__}\n"


def test_a_format_that_does_not_work_is_not_offered(run: Run, old: Path, new: Path) -> None:
    found = run("compare", old, new, "--format", "odt")
    assert found.returncode == 2
    assert "invalid choice: 'odt'" in found.stderr


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []),
        (["old.pdf", "new.pdf"], ["old.pdf", "new.pdf"]),
        (["./read"], ["read"]),
        (["--", "compare"], ["compare"]),
        (["--debug", "--library", "here", "one.docx"], ["one.docx"]),
    ],
)
def test_files_open_in_the_window(
    arguments: list[str], files: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("WSIS_DESKTOP_LIBRARY", "elsewhere")
    monkeypatch.chdir(tmp_path)
    opened: list[list[Path]] = []

    def main(given: list[Path], *, place: Place, without_display: object) -> int:
        assert place.first
        assert callable(without_display)
        opened.append(given)
        return 0

    monkeypatch.setattr("wsis_desktop.app.main", main)
    assert cli.main(arguments) == 0
    assert opened == [[Path(file) for file in files]]
    assert os.environ["WSIS_DESKTOP_LIBRARY"] == ("here" if "--library" in arguments else "elsewhere")


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems always have a display.")
def test_without_a_display_a_start_of_the_window_says_so_and_what_can_be_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("wsis_desktop.app.main", lambda *_given, **_named: pytest.fail("Qt would end the process"))
    library = tmp_path / "library"
    assert cli.main(["--library", str(library), "draft.pdf"]) == 2
    assert "There is no display to open the window on." in capsys.readouterr().err
    place = find_place(library, [])  # which the start that failed has left
    assert place is not None
    with place:
        assert place.first


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems always have a display.")
def test_a_display_that_does_not_answer_is_told_in_a_sentence_without_a_dump_of_memory(tmp_path: Path) -> None:
    library = tmp_path / "library"
    without = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}
    env = {name: value for name, value in os.environ.items() if name not in without} | {"DISPLAY": ":7654"}
    done = subprocess.run(
        [sys.executable, "-m", "wsis_desktop", "--library", library],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("wsis-desktop: There is no display to open the window on (")
    assert done.stderr.count("\n") == 1
    assert ":7654" in done.stderr
    place = find_place(library, [])  # which the start that failed has left
    assert place is not None
    with place:
        assert place.first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes that close so.")
def test_a_reader_who_has_seen_enough_causes_no_noise(old: Path) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-m", "wsis_desktop", "read", old], stdout=writing, stderr=subprocess.PIPE
    ) as program:
        os.close(reading)
        os.close(writing)
        _, errors = program.communicate(timeout=60)
    assert errors == b""
    assert program.returncode == 141


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C in its own way.")
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    endless = tmp_path / "endless.txt"
    os.mkfifo(endless)
    # A shell that runs the tests in the background makes its children deaf to Ctrl+C.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = f"{listening}; import sys; from wsis_desktop.cli import main; sys.exit(main(['read', {str(endless)!r}]))"
    with subprocess.Popen([sys.executable, "-c", command], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        writing = os.open(endless, os.O_WRONLY)  # returns once the program has opened it to read
        time.sleep(0.1)
        program.send_signal(signal.SIGINT)
        output, errors = program.communicate(timeout=60)
        os.close(writing)
    assert (program.returncode, output, errors) == (130, b"", b"")


def test_output_is_utf8_whatever_the_console_speaks(old: Path, tmp_path: Path) -> None:
    draft = _draft(tmp_path / "arabic.txt", "1. نطلب “تقريرا” 中文.\n")
    found = subprocess.run(
        [sys.executable, "-m", "wsis_desktop", "compare", old, draft],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        check=False,
    )
    assert "中文" in found.stdout.decode("utf-8")
    assert b"\r" not in found.stdout


# Tracked changes.


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """Return a Word file in which one word was deleted and another inserted."""
    who = 'w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z"'
    gone = f'<w:del {who}><w:r><w:delText xml:space="preserve">annually</w:delText></w:r></w:del>'
    came = f"<w:ins {who}>{docx_run('biennially')}</w:ins>"
    path = tmp_path / "marked.docx"
    path.write_bytes(docx(docx_paragraph("1. We request a report ", gone, came, "."), docx_paragraph("2. The rest.")))
    return path


def test_each_side_of_a_marked_file_is_read(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, word, side in (([], "biennially", "after"), (["--side", "before"], "annually", "before")):
        assert cli.main(["read", str(marked), *arguments]) == 0
        found = capsys.readouterr()
        assert found.out == f"1. We request a report {word}.\n\n2. The rest.\n"
        assert found.err == (
            "wsis-desktop: “marked.docx” holds tracked changes: 1 insertion and 1 deletion by Ana, 3 May 2026. "
            f"This is its text {side} them.\n"
        )


def test_both_texts_of_a_marked_file_are_read_in_one(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(marked), "--side", "marked"]) == 0
    found = capsys.readouterr()
    assert found.out == "1. We request a report {-annually-}{+biennially+}.\n\n2. The rest.\n"
    assert found.err.endswith("This is its text with them.\n")
    assert cli.main(["read", str(marked), "--side", "marked", "--format", "json"]) == 0
    found_json = json.loads(capsys.readouterr().out)
    jsonschema.validate(found_json, json.loads(shipped("schemas", "revision-1.json").read_text(encoding="utf-8")))
    went, came = found_json["paragraphs"][0]["changes"]
    assert went == {"start": 20, "end": 28, "kind": "deletion", "side": "before", "author": "Ana", "day": "2026-05-03"}
    assert (came["start"], came["end"], came["kind"], came["side"]) == (28, 38, "insertion", "after")


def test_a_marked_file_alone_is_compared_with_itself(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", str(marked)]) == 1
    found = capsys.readouterr()
    assert "We request a report {-annually-}{+biennially+}." in found.out
    assert "--- marked.docx · before its tracked changes\n+++ marked.docx · after its tracked changes" in found.out
    assert "1 insertion and 1 deletion by Ana, 3 May 2026" in found.err


def test_the_sides_of_a_marked_file_as_json_keep_to_the_schema(
    marked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", str(marked), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json.loads(shipped("schemas", "comparison-1.json").read_text(encoding="utf-8")))
    marks = {"insertion": 1, "deletion": 1}
    said = {"marks": marks, "authors": ["Ana"], "first_day": "2026-05-03", "last_day": "2026-05-03", "stated": True}
    said |= {"signs": [], "certainty": 1.0}
    assert found["old"]["tracked"] == {"side": "before", **said}
    assert found["new"]["tracked"] == {"side": "after", **said}


def test_a_file_without_marks_has_no_two_sides(run: Run, old: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.docx"
    plain.write_bytes(docx(docx_paragraph("1. We request.")))
    for path in (old, plain):
        for arguments, step in (
            (["compare", path], "Name a second file"),
            (["read", path, "--side", "before"], "Take"),
        ):
            found = run(*arguments)
            assert (found.returncode, found.stdout) == (2, "")
            assert f"“{path.name}” holds no tracked changes that the program can read. {step}" in found.stderr


def test_a_marked_file_is_not_written_over(marked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = marked.read_bytes()
    assert cli.main(["compare", str(marked), "-o", str(marked)]) == 2
    assert marked.read_bytes() == before
    capsys.readouterr()
