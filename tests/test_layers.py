"""Rooms import downwards only, and the engine carries no more than its work needs."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

DRAFTS = {
    "old.txt": "1. We request a report annually.\n\n2. The text that stays.\n",
    "new.md": "# Finance\n\n1. We request a report biennially.\n\n2. The text that stays.\n",
    "page.html": "<h1>Finance</h1><p>1. We request a report.</p>",
}

COMPARE = "assert cli.main(['compare', 'old.txt', 'new.md', '--format', '{form}', '-o', 'out']) == 1\n"
READ = "for name in ('old.txt', 'new.md', 'page.html'): assert cli.main(['read', name, '-o', 'out']) == 0\n"
WORK = "from wsis_desktop import cli\n" + READ + "".join(COMPARE.format(form=form) for form in ("json", "html", "text"))

WITHOUT_QT = "import sys\nsys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
WITHOUT_NETWORK = """
import socket
def refuse(*arguments, **options):
    raise AssertionError("a socket was opened")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
"""
EVERY_ROOM = """
import importlib, pkgutil, wsis_desktop
for room in ("model", "reading", "comparing", "publishing", "worker"):
    package = importlib.import_module(f"wsis_desktop.{room}")
    for module in pkgutil.walk_packages(package.__path__, f"wsis_desktop.{room}."):
        importlib.import_module(module.name)
import wsis_desktop.cli
"""
WORKER = """
import threading
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.protocol import Compared
if __name__ == "__main__":
    came = []
    done = threading.Event()
    def on_answer(answer):
        came.append(answer)
        if isinstance(answer, Compared):
            done.set()
    with WorkerClient(on_answer) as client:
        client.compare("old.txt", "new.md")
        assert done.wait(30), came
"""


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """Return a folder with a few drafts."""
    for name, text in DRAFTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(code: str, folder: Path) -> str:
    """Run code as a program of its own and return what it prints; it must not complain."""
    script = folder / "script.py"
    script.write_text(code, encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-W", "error", script],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    return found.stdout


def loaded(code: str, folder: Path) -> set[str]:
    """Return the names of all modules that are loaded after running code."""
    return set(run(f"{code}\nimport sys\nprint(*sys.modules, sep=chr(10))", folder).split())


def test_rooms_keep_to_their_contracts(checkout: Path) -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports" + (".exe" if os.name == "nt" else ""))
    found = subprocess.run(
        [lint_imports, "--no-cache"], cwd=checkout, capture_output=True, encoding="utf-8", check=False
    )
    assert found.returncode == 0, found.stdout


def test_every_room_below_the_window_imports_where_there_is_no_qt(drafts: Path) -> None:
    run(WITHOUT_QT + EVERY_ROOM, drafts)


def test_reading_and_comparing_run_where_there_is_no_qt(drafts: Path) -> None:
    run(WITHOUT_QT + WORK, drafts)


def test_the_worker_runs_where_there_is_no_qt(drafts: Path) -> None:
    run(WITHOUT_QT + WORKER, drafts)


def test_reading_text_files_never_loads_pymupdf(drafts: Path) -> None:
    names = loaded(WORK, drafts)
    assert "wsis_desktop.reading.read" in names
    assert not {"pymupdf", "fitz"} & names


def test_only_a_workbook_loads_what_writes_workbooks(drafts: Path) -> None:
    assert "openpyxl" not in loaded(WORK, drafts)
    assert "openpyxl" in loaded(WORK + COMPARE.format(form="xlsx"), drafts)


def test_a_process_that_asks_a_worker_loads_neither_readers_nor_libraries(drafts: Path) -> None:
    names = loaded(WORKER, drafts)
    assert "wsis_desktop.worker.client" in names
    assert not {"pymupdf", "fitz", "rapidfuzz", "lxml", "markdown_it", "wsis_desktop.reading.read"} & names
    assert find_spec("wsis_desktop.comparing.language.vocabulary")
    assert "wsis_desktop.comparing.language.vocabulary" not in names


def test_showing_the_help_loads_nothing_that_takes_long(drafts: Path) -> None:
    names = loaded("from wsis_desktop import cli\ntry: cli.main(['--help'])\nexcept SystemExit: pass", drafts)
    assert not {"PySide6", "pymupdf", "rapidfuzz", "lxml", "multiprocessing"} & names


def test_reading_and_comparing_open_no_socket(drafts: Path) -> None:
    run(WITHOUT_NETWORK + WORK, drafts)


def test_reading_a_pdf_opens_no_socket(drafts: Path) -> None:
    pymupdf = pytest.importorskip("pymupdf")
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "1. We request a report annually.")
        document.save(drafts / "draft.pdf")
    run(
        WITHOUT_NETWORK + "from wsis_desktop import cli\nassert cli.main(['compare', 'draft.pdf', 'new.md']) == 1\n",
        drafts,
    )


def test_a_page_that_asks_for_pictures_of_the_network_is_read_without_them(drafts: Path) -> None:
    (drafts / "page.html").write_text(
        "<!DOCTYPE html SYSTEM 'http://example.org/x.dtd'><link rel=stylesheet href=http://example.org/x.css>"
        "<img src=http://example.org/x.png><p>1. We request a report.</p>",
        encoding="utf-8",
    )
    run(WITHOUT_NETWORK + "from wsis_desktop import cli\nassert cli.main(['read', 'page.html']) == 0\n", drafts)
