"""The running window and its worker ask nobody for anything, whatever the drafts in it ask for."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.far_drafts import far_drafts, far_marked_word

pytestmark = pytest.mark.window

# Python runs this at the start of every process that finds it, the worker's too. A path is an address within the machine.
WATCH = """
import os, sys
LOG = os.environ["WATCHED"]
ASK = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request", "http.client.connect", "webbrowser.open"}
def say(*words):
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(" ".join(map(str, words)) + chr(10))
def watch(event, args):
    local = event.startswith("socket.") and len(args) > 1 and isinstance(args[1], (str, bytes))
    if event in ASK and not local:
        say("asked", event, args[1:])
sys.addaudithook(watch)
say("watched", *sys.orig_argv)
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Return a socket on which whoever asks would be heard, also one who asks without Python."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.settimeout(0.0)
        yield made


def was_asked(listener: socket.socket) -> bool:
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def run(tmp_path: Path, checkout: Path, *program: str) -> tuple[str, list[str]]:
    """Run a program under watch; return what it prints, and what was watched and asked."""
    hooks, log = tmp_path / "hooks", tmp_path / "watched.log"
    hooks.mkdir(exist_ok=True)
    (hooks / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    log.write_text("", encoding="utf-8")
    paths = os.pathsep.join((str(hooks), str(checkout), str(checkout / "tools")))
    env = os.environ | {"PYTHONPATH": paths, "WATCHED": str(log), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *program], cwd=checkout, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout, log.read_text(encoding="utf-8").splitlines()


def test_neither_window_nor_worker_asks_the_network(checkout: Path, tmp_path: Path, listener: socket.socket) -> None:
    far = f"http://127.0.0.1:{listener.getsockname()[1]}/draft"
    folder = tmp_path / "drafts"
    folder.mkdir()
    for name, data in {**far_drafts(far), "marked.docx": far_marked_word(far)}.items():
        (folder / name).write_bytes(data)
    said, log = run(tmp_path, checkout, "-m", "tests.desktop.opens_all", str(folder))
    assert said == "all opened", "and nothing was loaded that could ask"
    watched = [line for line in log if line.startswith("watched")]
    assert any("opens_all" in line for line in watched)
    assert any("multiprocessing.spawn" in line for line in watched), "the worker is watched too"
    assert [line for line in log if line.startswith("asked")] == []
    assert not was_asked(listener)


def test_whoever_asked_would_be_heard(checkout: Path, tmp_path: Path, listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    asks = f"import socket; socket.create_connection(('127.0.0.1', {port})).close()"
    code = f"import sys, subprocess; subprocess.run([sys.executable, '-c', {asks!r}], check=True)"
    _, log = run(tmp_path, checkout, "-c", code)
    assert any(line.startswith("asked socket.connect") for line in log)
    assert was_asked(listener)
