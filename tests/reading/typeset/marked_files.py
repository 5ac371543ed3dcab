"""Drafts with changes in them as the files of programs that say what came and went."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from lxml import etree

from tests.reading.typeset.as_docx import write_docx
from tests.reading.typeset.as_html import write_html
from tests.reading.typeset.marking import CAME, ENDS, SIGNS, WENT, MarkedDraft, compose_marked
from tests.reading.typeset.through import by_libreoffice
from tests.reading.typeset.written import Written
from wsis_desktop.model.revision import TextSide

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WHO = {f"{_W}author": "Delegate of Norway", f"{_W}date": "2026-05-03T10:00:00Z"}
_TAGS = {CAME: "ins", WENT: "del"}
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
# How pages show what they say came and went.
_STYLES = (
    "",
    "ins { color: #0a7d24 } del { color: #b3261e }",
    "ins { background: #dafbe1; text-decoration: none } del { background: #ffebe9 }",
    "ins, del { color: #0b57d0 }",
)


def marked_docx(seeds: Sequence[int], folder: Path, *ways: str) -> list[Written]:
    """Return Word files of the drafts of seeds, sent on through LibreOffice by `ways`, each as both its texts."""
    drafts = [compose_marked(seed) for seed in seeds]
    files = [_docx(draft, seed) for draft, seed in zip(drafts, seeds, strict=True)]
    for to in ways:
        files = by_libreoffice(files, to, folder)
    return [each for draft, file in zip(drafts, files, strict=True) for each in both_sides(draft, file)]


def marked_page(seed: int) -> tuple[MarkedDraft, Written]:
    """Return a draft with changes in it, and as a web page for print."""
    draft = compose_marked(seed)
    written = write_html(draft.both, seed, for_print=True, typed=True)
    page = written.data.decode().replace("</style>", f"{_STYLES[seed % len(_STYLES)]}</style>")
    parts, tag = [], ""
    for part in SIGNS.split(page):
        tag = _TAGS.get(part, tag)
        parts.append(f"<{tag}>" if part in _TAGS else f"</{tag}>" if part == ENDS else part)
    return draft, replace(written, name=f"marked-{seed}.html", data="".join(parts).encode())


def both_sides(draft: MarkedDraft, file: Written) -> Iterator[Written]:
    """Yield a file as each of the two texts that it holds."""
    for side in (TextSide.BEFORE, TextSide.AFTER):
        name = f"{Path(file.name).stem}-{side}{Path(file.name).suffix}"
        yield replace(file, name=name, draft=draft.on(side), told=draft.on(side).told(), side=side)


def _docx(draft: MarkedDraft, seed: int) -> Written:
    written = write_docx(draft.both, seed, typed=True)
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written.data)) as source, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            data = source.read(name)
            made.writestr(name, _with_marks(data) if name in _PARTS else data)
    return replace(written, name=f"marked-{seed}.docx", data=held.getvalue())


def _with_marks(part: bytes) -> bytes:
    """Put what stands between signs into elements that mark it; the end of a paragraph of nothing else is marked, too."""
    root = etree.fromstring(part)
    for paragraph in root.iter(f"{_W}p"):
        words = "".join(map(str, paragraph.itertext()))
        signs, properties = SIGNS.findall(words), paragraph.find(f"{_W}pPr")
        if not signs or properties is None:
            continue
        rest = re.sub(f"[{CAME}{WENT}][^{ENDS}]*{ENDS}", "", words).strip()
        whole = not rest and len(set(signs)) == len({CAME, ENDS})
        _mark_runs(paragraph, signs[0] if whole else "")
        if whole and next(paragraph.iterancestors(f"{_W}tc"), None) is None:
            end = etree.SubElement(properties, f"{_W}rPr")
            etree.SubElement(end, f"{_W}{_TAGS[signs[0]]}", {f"{_W}id": "1", **_WHO})
    data: bytes = etree.tostring(root)
    return data


def _mark_runs(paragraph: etree._Element, all_of: str) -> None:
    """Mark the runs of a paragraph between signs; where `all_of` it has one, tabs have it as well."""
    mark = ""
    for run in list(paragraph.iterchildren(f"{_W}r")):
        text = run.find(f"{_W}t")
        parts = SIGNS.split(text.text or "") if text is not None else [""]
        made = []
        for part in parts:
            if SIGNS.fullmatch(part):
                mark = "" if part == ENDS else part
            elif part or text is None:
                made.append(_marked(run, part, mark or all_of))
        for each in reversed(made):
            run.addnext(each)
        paragraph.remove(run)


def _marked(run: etree._Element, part: str, mark: str) -> etree._Element:
    new = deepcopy(run)
    new.tail = None
    text = new.find(f"{_W}t")
    if text is not None:
        text.text = part
        text.set(_SPACE, "preserve")
        if mark == WENT:
            text.tag = f"{_W}delText"
    if not mark:
        return new
    around = etree.Element(f"{_W}{_TAGS[mark]}", {f"{_W}id": "1", **_WHO})
    around.append(new)
    return around
