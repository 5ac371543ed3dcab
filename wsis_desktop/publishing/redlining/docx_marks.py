"""The elements of a Word file that carry text and say who changed it: runs, ends of paragraphs, rows and moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Final

from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_UNSOUND: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_RIGHT_TO_LEFT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
# Words of a script that runs from right to left, with the signs, spaces and digits between them; then all else.
_WAYS: Final = re.compile(
    rf"(?P<rtl>[{_RIGHT_TO_LEFT}](?:[^A-Za-z\u00c0-\u058f]*[{_RIGHT_TO_LEFT}])?)|[^{_RIGHT_TO_LEFT}]+"
)


@dataclass(frozen=True, slots=True)
class Pen:
    """How text is marked: `tag` is `ins`, `del`, `moveFrom`, `moveTo`, or empty for what both texts hold."""

    tag: str = ""
    author: str = ""


@dataclass(slots=True)
class Marker:
    """Makes elements, each mark with an id of its own and the moment at which all were made."""

    moment: datetime
    _ids: Iterator[int] = field(default_factory=lambda: count(1))

    def mark(self, parent: etree._Element, pen: Pen) -> etree._Element:
        """Add a mark of change to `parent`."""
        return add(
            parent, pen.tag, id=str(next(self._ids)), author=pen.author, date=f"{self.moment:%Y-%m-%dT%H:%M:%SZ}"
        )

    def marked(self, parent: etree._Element, pen: Pen) -> etree._Element:
        """Return where runs of a pen go: a mark in `parent`, or `parent` itself."""
        return self.mark(parent, pen) if pen.tag else parent

    def range_start(self, parent: etree._Element, pen: Pen, name: str) -> str:
        """Begin the range of a move, `pen.tag` being that of its end; return the id that ends it."""
        start = self.mark(parent, Pen(f"{pen.tag}RangeStart", pen.author))
        start.set(f"{W}name", name)
        return str(start.get(f"{W}id"))


def add(parent: etree._Element, tag: str, **values: str) -> etree._Element:
    """Add an element of the word processor's language."""
    return etree.SubElement(parent, W + tag, {W + name: value for name, value in values.items()})


def add_text(parent: etree._Element, text: str, *, gone: bool = False, style: str = "", rtl: bool = False) -> None:
    """Add runs with a text, one for each way in which it runs; a tab is a tab."""
    for stretch, runs_left in _by_way(_UNSOUND.sub("\ufffd", text), rtl=rtl):
        run = add(parent, "r")
        _properties(run, style, rtl=runs_left)
        for at, piece in enumerate(stretch.split("\t")):
            if at:
                add(run, "tab")
            if piece:
                words = add(run, "delText" if gone else "t")
                words.text = piece
                words.set(_SPACE, "preserve")


def add_note_mark(parent: etree._Element, note: int, own_mark: str = "", *, gone: bool = False) -> etree._Element:
    """Add the mark of a footnote, and return its run: counted, unless `own_mark` says what it is."""
    run = add(parent, "r")
    _properties(run, "FootnoteReference")
    reference = add(run, "footnoteReference", **({"customMarkFollows": "1"} if own_mark else {}), id=str(note))
    if own_mark and reference is not None:
        words = add(run, "delText" if gone else "t")
        words.text = _UNSOUND.sub("\ufffd", own_mark)
        words.set(_SPACE, "preserve")
    return run


def add_note_mark_again(parent: etree._Element, bookmark: str, shown: str, *, gone: bool = False) -> None:
    """Add the mark of a footnote whose first mark bears a bookmark."""
    for kind in ("begin", "", "separate"):
        run = add(parent, "r")
        if kind:
            add(run, "fldChar", fldCharType=kind)
        else:
            add(run, "delInstrText" if gone else "instrText").text = f" NOTEREF {bookmark} \\f \\h "
    add_text(parent, shown, gone=gone, style="FootnoteReference")
    add(add(parent, "r"), "fldChar", fldCharType="end")


def set_bookmark(run: etree._Element, name: str, number: int) -> None:
    """Give a run a bookmark."""
    start, end = etree.Element(f"{W}bookmarkStart"), etree.Element(f"{W}bookmarkEnd")
    for element in (start, end):
        element.set(f"{W}id", str(number))
    start.set(f"{W}name", name)
    run.addprevious(start)
    run.addnext(end)


def add_field(parent: etree._Element, instruction: str, shown: str = "1") -> None:
    """Add a field that the word processor fills in."""
    field_ = add(parent, "fldSimple", instr=instruction)
    add_text(field_, shown)


def _properties(run: etree._Element, style: str, *, rtl: bool = False) -> None:
    if style or rtl:
        properties = add(run, "rPr")
        if style:
            add(properties, "rStyle", val=style)
        if rtl:
            add(properties, "rtl")


def _by_way(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of a text that run one way; in a text that runs left, signs and digits alone do too."""
    if not rtl and not _WAYS.search(text):
        return
    held, held_left = "", False
    for found in _WAYS.finditer(text):
        piece = found[0]
        left = found["rtl"] is not None or (rtl and not re.search(r"[^\W\d_]", piece))
        if held and left != held_left:
            yield held, held_left
            held = ""
        held, held_left = held + piece, left
    if held:
        yield held, held_left
