"""The program is offline: nothing in it can ask the network, and no draft makes it try."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

from tests.far_drafts import NOWHERE, far_drafts, far_flat

FORBIDDEN = {
    "socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib", "xmlrpc", "socketserver",
    "asyncio", "webbrowser", "requests", "urllib3", "httpx", "aiohttp",
}  # fmt: skip
READS = """
import json, sys
tried = []
WATCHED = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
sys.addaudithook(lambda event, args: tried.append(event) if event.startswith(WATCHED) else None)
from pathlib import Path
from wsis_desktop.reading.read import read
texts = []
for name in sys.argv[1:]:
    found = read(Path(name))
    texts.append(" ".join(each.text for each in found.paragraphs))
    if found.pages:
        from wsis_desktop.reading.pages import PageImages
        with PageImages(Path(name)) as pages:
            pages.draw(1, 40, 40, bytearray(6400))
loaded = sorted({"socket", "ssl", "_socket"} & set(sys.modules))
before = list(tried)
import socket
socket.socket().close()
print(json.dumps([before, texts, loaded, tried != before]))
"""


def imported(module: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_no_module_can_ask_the_network(checkout: Path) -> None:
    for path in (checkout / "wsis_desktop").rglob("*.py"):
        names = imported(ast.parse(path.read_text(encoding="utf-8")))
        used = {
            name
            for name in names
            if name.split(".")[0] in FORBIDDEN
            or "QtNetwork" in name
            or "QtWeb" in name
            or name.startswith("urllib.request")
        }
        assert used == set(), path


def test_no_draft_makes_its_reading_try_the_network(checkout: Path, tmp_path: Path) -> None:
    for name, data in far_drafts().items():
        (tmp_path / name).write_bytes(data)
    command = [sys.executable, "-c", READS, *(str(tmp_path / name) for name in far_drafts())]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True, timeout=100)
    tried, texts, loaded, watched = json.loads(done.stdout)
    assert watched, "the hook would have seen nothing"
    assert tried == []
    assert loaded == []
    assert all("request" in text for text in texts), texts


def test_an_entity_that_names_a_file_is_refused(checkout: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    path = tmp_path / "entity.fodt"
    text = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        + far_flat(NOWHERE).decode().split("?>", 1)[1]
    )
    path.write_text(text.replace("We", "&e;", 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "wsis_desktop", "read", path], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "secret" not in done.stdout
    assert "declares entities" in done.stderr
