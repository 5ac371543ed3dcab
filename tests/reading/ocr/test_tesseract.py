"""Tesseract is found where it is installed, and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wsis_desktop.model.progress import finish
from wsis_desktop.reading.ocr.getting import how_to_get_data, how_to_get_tesseract
from wsis_desktop.reading.ocr.running import run_steps
from wsis_desktop.reading.ocr.tesseract import Tesseract, installed

posix = pytest.mark.skipif(os.name != "posix", reason="The stand-in for Tesseract is a shell script.")

SPEAKS = """#!/bin/sh
case "$1" in
  --version) echo "tesseract {version}";;
  --list-langs) printf 'List of available languages in "/usr/share/x" (3):\\neng\\nfra\\nosd\\n';;
esac
"""


def put_tesseract(folder: Path, version: str = "5.3.0") -> Path:
    """Put a program into a folder that says it is Tesseract."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "tesseract"
    program.write_text(SPEAKS.format(version=version))
    program.chmod(0o755)
    return program


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this a machine without Tesseract."""
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("WSIS_DESKTOP_TESSERACT", raising=False)
    monkeypatch.setattr("wsis_desktop.reading.ocr.tesseract._USUAL_FOLDERS", {"linux": (), "darwin": ()})


@posix
@pytest.mark.usefixtures("bare")
def test_the_variable_names_the_program_or_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = put_tesseract(tmp_path / "own")
    for named in (program, program.parent):
        monkeypatch.setenv("WSIS_DESKTOP_TESSERACT", str(named))
        assert installed() == Tesseract(str(program), "5.3.0", ("eng", "fra", "osd"))


@posix
@pytest.mark.usefixtures("bare")
def test_languages_are_told_by_their_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(put_tesseract(tmp_path).parent))
    found = installed()
    assert found is not None
    assert found.languages == ("en", "fr")
    assert found.missing_languages == ("ar", "zh", "ru", "es")


@posix
@pytest.mark.usefixtures("bare")
def test_a_program_too_old_or_silent_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, silent, sound = tmp_path / "old", tmp_path / "silent", tmp_path / "sound"
    put_tesseract(old, "3.05.02")
    put_tesseract(silent).write_text("#!/bin/sh\nexit 3\n")
    put_tesseract(sound, "v5.4.0.20240606")
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (old, silent, sound))))
    found = installed()
    assert found is not None
    assert (found.program, found.version) == (str(sound / "tesseract"), "5.4.0.20240606")


@posix
@pytest.mark.usefixtures("bare")
def test_a_program_beside_the_drafts_is_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_tesseract(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", "/nowhere")))
    assert installed() is None


def test_a_program_that_is_let_go_of_ends(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    script = f"import os, pathlib, time; pathlib.Path({str(note)!r}).write_text(str(os.getpid())); time.sleep(600)"
    steps = run_steps([sys.executable, "-c", script], 600, data=b"x" * 1_000_000)
    while not (note.exists() and note.read_text()):
        next(steps)
    steps.close()
    if os.name == "posix":
        with pytest.raises(ProcessLookupError):
            os.kill(int(note.read_text()), 0)


def test_a_program_that_takes_too_long_is_ended() -> None:
    began = time.monotonic()
    with pytest.raises(subprocess.TimeoutExpired):
        finish(run_steps([sys.executable, "-c", "import time; time.sleep(600)"], 0.2))
    assert time.monotonic() - began < 60


def test_a_program_gets_all_its_data_and_gives_all_its_output() -> None:
    data = bytes(range(256)) * 20_000
    # It listens late, when the pipe has long been full.
    echo = "import sys, time; time.sleep(0.2); data = sys.stdin.buffer.read(); sys.stdout.buffer.write(data[::-1])"
    output, _ = finish(run_steps([sys.executable, "-c", echo], 60, data=data))
    assert output == data[::-1]


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("linux", "apt install tesseract-ocr tesseract-ocr-fra tesseract-ocr-chi-sim"),
        ("darwin", "brew install tesseract tesseract-lang"),
        ("win32", "UB Mannheim"),
    ],
)
def test_how_to_get_it_is_told_for_each_system(system: str, words: str) -> None:
    assert words in how_to_get_tesseract(("fr", "zh"), system=system)
    assert how_to_get_data(("fr", "zh"), system=system)
