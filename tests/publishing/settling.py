"""Word's rules for accepting and rejecting tracked changes, once more: what a Word file holds on either side."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

from wsis_desktop.model.revision import Kind, Paragraph, Revision, TagPlace

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CAME: Final = {f"{W}ins", f"{W}moveTo"}
_WENT: Final = {f"{W}del", f"{W}moveFrom"}


def parts_of(data: bytes) -> dict[str, etree._Element]:
    """Return the XML parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            name: etree.fromstring(package.read(name))
            for name in package.namelist()
            if name.endswith((".xml", ".rels"))
        }


def settled_text(data: bytes, *, accept: bool) -> tuple[list[str], list[str]]:
    """Return the paragraphs and rows of a Word file once all changes are accepted or rejected, and its footnotes."""
    parts = parts_of(data)
    left_out = _WENT if accept else _CAME
    body = parts["word/document.xml"].find(f"{W}body")
    assert body is not None
    notes = {note.get(f"{W}id"): note for note in parts.get("word/footnotes.xml", ()) if note.get(f"{W}type") is None}
    shown: list[str] = []
    lines: list[str] = []
    held = ""
    for child in body:
        if child.tag == f"{W}p":
            held += _words(child, left_out, shown)
            if not _marked(child.find(f"{W}pPr/{W}rPr"), left_out):
                lines.append(held)
                held = ""
        elif child.tag == f"{W}tbl":
            assert not held, "a paragraph that goes may not run on into a table"
            rows = [row for row in child.iter(f"{W}tr") if not _marked(row.find(f"{W}trPr"), left_out)]
            lines += [" | ".join(_words(cell, left_out, shown) for cell in row.iter(f"{W}tc")) for row in rows]
    assert not held
    return [line for line in lines if line], [_words(notes[key], left_out, []).lstrip() for key in shown]


def _marked(properties: etree._Element | None, left_out: set[str]) -> bool:
    return properties is not None and any(child.tag in left_out for child in properties)


def _words(parent: etree._Element, left_out: set[str], notes: list[str]) -> str:
    return "".join(_pieces(parent, left_out, notes))


def _pieces(parent: etree._Element, left_out: set[str], notes: list[str]) -> Iterator[str]:
    own_mark = False
    for child in parent:
        if child.tag in left_out or child.tag.endswith("Pr"):
            continue
        if child.tag in {f"{W}t", f"{W}delText"}:
            # The mark of a footnote is no word of the text.
            yield "" if own_mark else child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag == f"{W}footnoteReference":
            notes.append(child.get(f"{W}id") or "")
            own_mark = child.get(f"{W}customMarkFollows") == "1"
        else:
            yield _words(child, left_out, notes)


def stated_text(revision: Revision) -> tuple[list[str], list[str]]:
    """Return what `settled_text` is to return for a revision: labels with their tab, tags in their place."""
    noted = {mark.footnote for each in revision.paragraphs for mark in each.marks}
    body = [_line(each) for each in revision.paragraphs if each.index not in noted]
    notes = [_note(revision.paragraphs[mark.footnote]) for each in revision.paragraphs for mark in each.marks]
    return body, notes


def _note(note: Paragraph) -> str:
    return f"{note.printed_label} {note.text}" if not note.printed_label.isdecimal() else note.text


def _line(paragraph: Paragraph) -> str:
    printed = paragraph.printed_label
    stop = "." if printed[-1:].isalnum() else ""
    gap = "\t" if paragraph.kind in (Kind.PARAGRAPH, Kind.ITEM) else " "
    tags = {place: " ".join(tag.printed for tag in paragraph.tags if tag.place is place) for place in TagPlace}
    head = f"{printed}{stop}{gap}" if printed else ""
    before, after = tags[TagPlace.BEFORE], tags[TagPlace.AFTER]
    end = f" {tags[TagPlace.END]}" if tags[TagPlace.END] else ""
    return f"{before and before + ' '}{head}{after and after + ' '}{paragraph.text}{end}"
