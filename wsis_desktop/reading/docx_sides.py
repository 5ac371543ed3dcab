"""Which marks of change hold on a side: what its text leaves out, and which properties its paragraphs and runs have.

A change of properties keeps the former ones whole, beside the new ones; they hold before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.counting import Style, spell
from wsis_desktop.reading.docx_package import W, value, whole
from wsis_desktop.reading.docx_styles import NumberRef, number_ref

CAME: Final = frozenset((f"{W}ins", f"{W}moveTo"))
WENT: Final = frozenset((f"{W}del", f"{W}moveFrom"))
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
        self.left_out, self.kept = (CAME, WENT) if self._before else (WENT, CAME)
        # Text that went has tags of its own.
        self.texts = frozenset((f"{W}t", f"{W}delText")) if self._before else frozenset((f"{W}t",))
        self.instructions = frozenset(
            (f"{W}instrText", f"{W}delInstrText") if self._before else (f"{W}instrText",),
        )

    def properties(self, element: etree._Element, name: str) -> etree._Element | None:
        """Return the properties called `name` (`pPr`, `rPr`, `tcPr`) that an element has on this side."""
        stated = element.find(W + name)
        change = stated.find(f"{W}{name}Change") if self._before and stated is not None else None
        return stated if change is None else change.find(W + name)

    def runs_on(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph's end is left out, so that it runs on into the next one."""
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        return mark is not None and any(child.tag in self.left_out for child in mark.iterchildren())

    def has_row(self, row: etree._Element) -> bool:
        """Tell whether a row of a table stands on this side."""
        properties = row.find(f"{W}trPr")
        return properties is None or not any(child.tag in self.left_out for child in properties.iterchildren())

    def has_cell(self, cell: etree._Element) -> bool:
        """Tell whether a cell stands on this side, and is not merged into the one above or before it."""
        stated = cell.find(f"{W}tcPr")
        if stated is None:
            return True
        if stated.find(f"{W}cellIns" if self._before else f"{W}cellDel") is not None:
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

    def texts_in(self, element: etree._Element, *tags: str) -> Iterator[str]:
        """Yield the text of the elements inside `element` that have one of `tags`, without what is left out."""
        for child in element.iterchildren():
            if child.tag in tags:
                yield child.text or ""
            elif child.tag not in self.left_out:
                yield from self.texts_in(child, *tags)


def _spelt(_level: str, number: str, style: str, behind: str) -> str:
    spelt_as = _FORMER_STYLES.get(whole(style), Style.DECIMAL)
    return ("" if spelt_as in _NO_STYLE else spell(whole(number), spelt_as)) + behind
