"""A second start hands its files to the window that is open, and opens its own when nobody answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from wsis_desktop.desktop.starting.second_start import INBOX, Place, Request, find_place

FIRST = """
import json, sys, time
from pathlib import Path
from wsis_desktop.desktop.starting.second_start import find_place
place = find_place(Path(sys.argv[1]), [])
print("first" if place and place.first else "second", flush=True)
until = time.monotonic() + float(sys.argv[2])
while time.monotonic() < until:
    for request in place.requests():
        print(json.dumps([str(file) for file in request.files]), flush=True)
    time.sleep(0.02)
"""
WINDOW = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from wsis_desktop import cli
from wsis_desktop.desktop.main_window import MainWindow

def opened(window, files):
    print(json.dumps([[str(file) for file in files], window.isActiveWindow()]), flush=True)
    if files:
        window.close()

if __name__ == "__main__":
    MainWindow.open_files = opened
    sys.exit(cli.main(["--library", sys.argv[1]]))
"""


class Other:
    """Another process, and what it says."""

    def __init__(self, checkout: Path, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            cwd=checkout,
            env=os.environ | {"PYTHONPATH": str(checkout)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def says(self) -> str:
        """Return its next line; fail with what it complains of when there is none."""
        out = self.process.stdout
        assert out is not None
        line = out.readline().strip()
        if not line:
            pytest.fail(self.process.communicate()[1] or "the other process said nothing")
        return line


@pytest.fixture
def others() -> Iterator[list[Other]]:
    begun: list[Other] = []
    yield begun
    for other in begun:
        other.process.kill()
        other.process.communicate()


def test_the_first_has_the_place_until_it_leaves_it(tmp_path: Path) -> None:
    with find_place(tmp_path, []) or pytest.fail("nobody else is there") as first:
        assert first.first
        second = find_place(tmp_path, [], patience=0)
        assert second is not None
        assert not second.first
        assert second.requests() == []
    third = find_place(tmp_path, [], patience=0)
    assert third is not None
    assert third.first
    third.leave()


def test_files_reach_a_window_in_another_process(checkout: Path, tmp_path: Path, others: list[Other]) -> None:
    others.append(Other(checkout, "-c", FIRST, str(tmp_path), "20"))
    assert others[0].says() == "first"
    began = time.monotonic()
    assert find_place(tmp_path, [Path("rev1.pdf"), tmp_path / "\u62a5\u544a 2.docx"]) is None
    assert time.monotonic() - began < 2
    assert json.loads(others[0].says()) == [str(Path.cwd() / "rev1.pdf"), str(tmp_path / "\u62a5\u544a 2.docx")]
    assert list((tmp_path / INBOX).iterdir()) == []


def test_a_process_that_was_killed_leaves_its_place(checkout: Path, tmp_path: Path, others: list[Other]) -> None:
    others.append(Other(checkout, "-c", FIRST, str(tmp_path), "20"))
    assert others[0].says() == "first"
    others[0].process.kill()
    others[0].process.wait()
    place = find_place(tmp_path, [], patience=0)
    assert place is not None
    assert place.first
    place.leave()


def test_a_second_window_stands_by_itself_when_the_first_does_not_answer(tmp_path: Path) -> None:
    with find_place(tmp_path, []) or pytest.fail("nobody else is there"):
        second = find_place(tmp_path, [tmp_path / "a.pdf"], patience=0.1)
        assert second is not None
        assert not second.first
        assert list((tmp_path / INBOX).iterdir()) == [], "what was asked for is taken back"


def test_of_two_who_reach_for_a_request_one_gets_it(tmp_path: Path) -> None:
    with find_place(tmp_path, []) or pytest.fail("nobody else is there") as first:
        for _ in range(30):
            given: list[Request] = []
            taker = threading.Thread(target=lambda given=given: given.extend(_until_taken(first)))
            taker.start()
            handed = find_place(tmp_path, [tmp_path / "a.pdf"], patience=0.003) is None
            taker.join()
            assert handed == bool(given)


def _until_taken(place: Place) -> list[Request]:
    until = time.monotonic() + 0.02
    while time.monotonic() < until:
        if found := place.requests():
            return found
    return []


@pytest.mark.parametrize(
    "told",
    [
        {"files": ["/a.pdf"], "token": "", "machine": "here", "sent": time.time() - 60},
        {"files": ["/a.pdf"], "token": "", "machine": "here", "sent": time.time() + 3600},
        {"files": "/a.pdf"},
        "no object",
    ],
)
def test_what_nobody_waits_for_any_more_is_dropped(
    tmp_path: Path, told: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.starting.second_start._machine", lambda: "here")
    with find_place(tmp_path, []) or pytest.fail("nobody else is there") as first:
        (tmp_path / INBOX / "1.json").write_text(json.dumps(told), encoding="utf-8")
        (tmp_path / INBOX / "2.json").write_bytes(b"\xff{")
        assert first.requests() == []
        assert list((tmp_path / INBOX).iterdir()) == []


def test_what_is_meant_for_another_machine_stays(tmp_path: Path) -> None:
    with find_place(tmp_path, []) or pytest.fail("nobody else is there") as first:
        told = {"files": ["/a.pdf"], "token": "", "machine": "elsewhere", "sent": time.time()}
        (tmp_path / INBOX / "1.json").write_text(json.dumps(told), encoding="utf-8")
        assert first.requests() == []
        assert [path.name for path in (tmp_path / INBOX).iterdir()] == ["1.json"]


def test_a_library_that_cannot_be_written_lets_each_window_stand_by_itself(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    place = find_place(tmp_path / "file" / "library", [tmp_path / "a.pdf"], patience=0)
    assert place is not None
    assert not place.first
    assert place.requests() == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="To the system's administrator all is writable.")
def test_a_library_that_may_only_be_read_lets_each_window_stand_by_itself(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    place = find_place(tmp_path, [], patience=0)
    tmp_path.chmod(0o700)
    assert place is not None
    assert not place.first


def test_two_programs_are_one_window(checkout: Path, tmp_path: Path, others: list[Other]) -> None:
    script = tmp_path / "window.py"
    script.write_text(WINDOW, encoding="utf-8")
    others.append(Other(checkout, str(script), str(tmp_path / "library")))
    assert json.loads(others[0].says())[0] == []
    command = [
        sys.executable,
        "-m",
        "wsis_desktop",
        "--library",
        str(tmp_path / "library"),
        "one.md",
        str(tmp_path / "two.md"),
    ]
    second = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False, timeout=30)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert json.loads(others[0].says()) == [[str(checkout / "one.md"), str(tmp_path / "two.md")], True]
    assert others[0].process.wait(timeout=30) == 0
