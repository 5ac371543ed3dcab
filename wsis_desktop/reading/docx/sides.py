"""Which marks of change hold on a side: what its text leaves out, and which properties its paragraphs and runs have.

A change of properties keeps the former ones whole, beside the new ones; they hold before it. The marked text has the new
ones, and leaves out only what was inserted and deleted again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import Final

from lxml import etree

from wsis_desktop.model.revision import MarkKind, TextSide
from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.blocks.gathering import Mark
from wsis_desktop.reading.docx.package import W, value
from wsis_desktop.reading.docx.styles import NumberRef, number_ref
from wsis_desktop.reading.word_processing.xml_package import whole

CAME: Final = frozenset((f"{W}ins", f"{W}moveTo"))
WENT: Final = frozenset((f"{W}del", f"{W}moveFrom"))
_KINDS: Final = {
    f"{W}ins": (MarkKind.INSERTION, TextSide.AFTER),
    f"{W}cellIns": (MarkKind.INSERTION, TextSide.AFTER),
    f"{W}moveTo": (MarkKind.MOVE, TextSide.AFTER),
    f"{W}del": (MarkKind.DELETION, TextSide.BEFORE),
    f"{W}cellDel": (MarkKind.DELETION, TextSide.BEFORE),
    f"{W}moveFrom": (MarkKind.MOVE, TextSide.BEFORE),
}
_PROPERTIES_OF: Final[dict[object, str]] = {f"{W}tr": f"{W}trPr", f"{W}tc": f"{W}tcPr"}
# The date at the head of a mark's moment.
DAY: Final = len("2026-05-03")
# One level of a number as it was printed: the level, its value, how it is spelt, and what stands behind it.
_FORMER_LEVEL: Final = re.compile(r"%(\d):(\d+):(\d+):([^%]*)")
_FORMER_STYLES: Final = {
    0: Style.DECIMAL,
    1: Style.UPPER_ROMAN,
    2: Style.LOWER_ROMAN,
    3: Style.UPPER_LETTER,
    4: Style.LOWER_LETTER,
    5: Style.ORDINAL,
    22: Style.PADDED,
    23: Style.BULLET,
    255: Style.NONE,
}
_NO_STYLE: Final = frozenset((Style.BULLET, Style.NONE))


class DocxSide:
    """One side of a file's tracked changes."""

    def __init__(self, side: TextSide) -> None:
        self._before = side is TextSide.BEFORE
        self.marked = side is TextSide.MARKED
        self.left_out, self.kept = {
            TextSide.BEFORE: (CAME, WENT),
            TextSide.AFTER: (WENT, CAME),
            TextSide.MARKED: (frozenset[str](), CAME | WENT),
        }[side]
        # Text that went has tags of its own.
        after = side is TextSide.AFTER
        self.texts = frozenset((f"{W}t",) if after else (f"{W}t", f"{W}delText"))
        self.instructions = frozenset((f"{W}instrText",) if after else (f"{W}instrText", f"{W}delInstrText"))

    def properties(self, element: etree._Element, name: str) -> etree._Element | None:
        """Return the properties called `name` (`pPr`, `rPr`, `tcPr`) that an element has on this side."""
        stated = element.find(W + name)
        change = stated.find(f"{W}{name}Change") if self._before and stated is not None else None
        return stated if change is None else change.find(W + name)

    def runs_on(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph's end is left out, so that it runs on into the next one."""
        return self._leaves_out(paragraph.find(f"{W}pPr/{W}rPr"))

    def has_row(self, row: etree._Element) -> bool:
        """Tell whether a row of a table stands on this side."""
        return not self._leaves_out(row.find(f"{W}trPr"))

    def _leaves_out(self, properties: etree._Element | None) -> bool:
        """Tell whether these properties mark what has them as not of this side; marked both ways, it is of neither."""
        marks = [child.tag for child in properties.iterchildren()] if properties is not None else []
        return any(tag in self.left_out for tag in marks) or (_any(CAME, marks) and _any(WENT, marks))

    def has_cell(self, cell: etree._Element) -> bool:
        """Tell whether a cell stands on this side, and is not merged into the one above or before it."""
        stated = cell.find(f"{W}tcPr")
        if stated is None:
            return True
        if not self.marked and stated.find(f"{W}cellIns" if self._before else f"{W}cellDel") is not None:
            return False
        merged = value(stated.find(f"{W}cellMerge"), "vMergeOrig" if self._before else "vMerge")
        if merged is not None:
            return merged != "cont"
        properties = self.properties(cell, "tcPr")
        if properties is None:
            return True
        merges = (properties.find(f"{W}vMerge"), properties.find(f"{W}hMerge"))
        return all(merge is None or value(merge) == "restart" for merge in merges)

    def number_ref(self, properties: etree._Element | None) -> NumberRef | None:
        """Return the list that a paragraph's properties name on this side."""
        if self._before and properties is not None and properties.find(f"{W}numPr/{W}ins") is not None:
            return None
        return number_ref(properties)

    def former_number(self, properties: etree._Element | None) -> str | None:
        """Return the number that a paragraph bore before a change of numbering that keeps only what was printed."""
        change = properties.find(f"{W}numPr/{W}numberingChange") if self._before and properties is not None else None
        original = value(change, "original")
        if original is None:
            return None
        return "".join(_spelt(*found.groups()) for found in _FORMER_LEVEL.finditer(original)).strip()

    def mark_of(self, element: etree._Element) -> Mark | None:
        """Return what marks the text in `element`, in the marked text: the innermost mark, or its row's or cell's."""
        return next(_marks_around(element), None) if self.marked else None

    def mark_of_end(self, paragraph: etree._Element) -> Mark | None:
        """Return what marks a paragraph's end, in the marked text."""
        properties = paragraph.find(f"{W}pPr/{W}rPr")
        return next(_marks_in(properties), None) if self.marked and properties is not None else None

    def has(self, element: etree._Element) -> bool:
        """Tell whether the text in `element` stands in either text: what was inserted and deleted again does not."""
        return not self.marked or len({mark.side for mark in _marks_around(element)}) <= 1

    def elements_in(self, element: etree._Element, *tags: str) -> Iterator[etree._Element]:
        """Yield the elements inside `element` that have one of `tags`, without what is left out."""
        for child in element.iterchildren():
            if child.tag in tags:
                if self.has(child):
                    yield child
            elif child.tag not in self.left_out:
                yield from self.elements_in(child, *tags)


def _any(some: frozenset[str], tags: Iterable[str]) -> bool:
    return any(tag in some for tag in tags)


def _marks_around(element: etree._Element) -> Iterator[Mark]:
    """Yield the marks that an element stands in, from the inside out."""
    for around in element.iterancestors():
        if around.tag in CAME or around.tag in WENT:
            yield _mark(around)
        elif around.tag in _PROPERTIES_OF:
            properties = around.find(_PROPERTIES_OF[around.tag])
            yield from _marks_in(properties) if properties is not None else ()


def _marks_in(properties: etree._Element) -> Iterator[Mark]:
    return (_mark(child) for child in properties.iterchildren() if child.tag in _KINDS)


def _mark(element: etree._Element) -> Mark:
    kind, side = _KINDS[str(element.tag)]
    day = None
    with suppress(ValueError):
        day = date.fromisoformat((value(element, "date") or "")[:DAY])
    return Mark(kind, side, (value(element, "author") or "").strip(), day)


def _spelt(_level: str, number: str, style: str, behind: str) -> str:
    spelt_as = _FORMER_STYLES.get(whole(style), Style.DECIMAL)
    return ("" if spelt_as in _NO_STYLE else spell(whole(number), spelt_as)) + behind
