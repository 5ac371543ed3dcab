"""The program is offline: nothing in it can ask the network, and no draft makes it try."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pymupdf

from tests.reading import odt_builder as office
from tests.reading.docx_builder import docx, paragraph

FAR = "http://192.0.2.1/draft"
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


def drafts() -> dict[str, bytes]:
    """Return drafts that name things far away in every way their formats know."""
    return {"far.docx": _word(), "far.odt": _office(), "far.fodt": _flat(), "far.pdf": _pdf(), **_web()}


def _word() -> bytes:
    """Return a Word file whose picture, template and settings are elsewhere."""
    outside = "".join(
        f'<Relationship Id="x{kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{FAR}" TargetMode="External"/>'
        for kind in ("image", "attachedTemplate", "header", "styles", "footnotes", "frame", "hyperlink")
    )
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(paragraph("We request.")))) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("document.xml.rels"):
                part = part.replace(b"<Relationships>", b"<Relationships>" + outside.encode())
            new.writestr(name, part)
    return held.getvalue()


_FAR_PIECES = (
    f'<draw:frame><draw:image xlink:href="{FAR}"/></draw:frame><draw:frame><draw:object xlink:href="{FAR}"/></draw:frame>'
    f'<text:a xlink:href="{FAR}">We</text:a> request.'
)
_FAR_SECTION = f'<text:section><text:section-source xlink:href="{FAR}"/>{office.p("More.")}</text:section>'


def _office() -> bytes:
    return office.odt(office.p(_FAR_PIECES), _FAR_SECTION)


def _flat() -> bytes:
    return office.flat(office.p(_FAR_PIECES), _FAR_SECTION)


def _pdf() -> bytes:
    """Return a PDF that links, jumps and launches away, with a script that runs when it opens."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 72), "We request.")
    page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(0, 0, 99, 99), "uri": FAR})
    actions = (
        f"<</S/GoToR/F<</FS/URL/F({FAR})>>/D[0/Fit]>>",
        f"<</S/Launch/F({FAR})>>",
        f"<</S/SubmitForm/F<</FS/URL/F({FAR})>>>>",
        f"<</S/JavaScript/JS(app.launchURL\\('{FAR}'\\);)>>",
    )
    document.xref_set_key(document.pdf_catalog(), "OpenAction", f"<</S/URI/URI({FAR})/Next[{''.join(actions)}]>>")
    remote = document.get_new_xref()
    document.update_object(remote, f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F<</FS/URL/F({FAR})>>/Page 0>>>>")
    document.update_stream(remote, b" ")
    document.xref_set_key(page.xref, "Resources", f"<</Font{_fonts(document, page)}/XObject<</Far {remote} 0 R>>>>")
    contents = page.get_contents()[0]
    document.update_stream(contents, document.xref_stream(contents) + b"\n/Far Do\n")
    data: bytes = document.tobytes()
    return data


def _fonts(document: pymupdf.Document, page: pymupdf.Page) -> str:
    return "<<" + "".join(f"/{font[4]} {font[0]} 0 R" for font in document.get_page_fonts(page.number)) + ">>"


def _web() -> dict[str, bytes]:
    page = (
        f'<!DOCTYPE html SYSTEM "{FAR}"><html><head><link rel="stylesheet" href="{FAR}"><base href="{FAR}">'
        f'<meta http-equiv="refresh" content="0;url={FAR}"><script src="{FAR}"></script></head>'
        f'<body><iframe src="{FAR}"></iframe><p>We <img src="{FAR}" alt=""> request.</p></body></html>'
    )
    strict = (
        f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{FAR}" [<!ENTITY far SYSTEM "{FAR}">]>'
        '<html xmlns:xi="http://www.w3.org/2001/XInclude"><body>'
        f'<xi:include href="{FAR}"/><p>We request.</p></body></html>'
    )
    marked = f"We ![]({FAR}) request <{FAR}>.\n\n[far]: {FAR}\n\n<img src='{FAR}'>\n"
    return {"far.html": page.encode(), "far.xhtml": strict.encode(), "far.md": marked.encode()}


def test_no_draft_makes_its_reading_try_the_network(checkout: Path, tmp_path: Path) -> None:
    for name, data in drafts().items():
        (tmp_path / name).write_bytes(data)
    command = [sys.executable, "-c", READS, *(str(tmp_path / name) for name in drafts())]
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
        + _flat().decode().split("?>", 1)[1]
    )
    path.write_text(text.replace("We", "&e;", 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "wsis_desktop", "read", path], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "secret" not in done.stdout
    assert "declares entities" in done.stderr
