"""Footnotes and endnotes of a DOCX file: each kind in a part of its own, numbered in the order of their marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Steps
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.docx.package import Package, W, value
from wsis_desktop.reading.labels import parse_label

_PARTS: Final = (("footnote", "footnotes"), ("endnote", "endnotes"))
_STYLES: Final = {
    "decimal": Style.DECIMAL,
    "lowerRoman": Style.LOWER_ROMAN,
    "upperRoman": Style.UPPER_ROMAN,
    "lowerLetter": Style.LOWER_LETTER,
    "upperLetter": Style.UPPER_LETTER,
}
_DEFAULT: Final = {"footnote": Style.DECIMAL, "endnote": Style.LOWER_ROMAN}


class DocxNotes:
    """The notes of one file by key, such as `footnote 2`; `own_marks` are those not counted, `roots` their parts."""

    def __init__(self) -> None:
        self.own_marks: dict[str, str] = {}
        self.roots: list[etree._Element] = []
        self._elements: dict[str, etree._Element] = {}
        self._styles = dict(_DEFAULT)

    def read_steps(self, package: Package) -> Steps[None]:
        """Take in the parts of a package that hold notes."""
        for kind, part in _PARTS:
            for path in package.related(part):
                self._read((yield from package.part_steps(path)), kind)
        for path in package.related("settings"):
            self.read_settings(package.part(path))

    def in_order(self, keys: Iterable[str]) -> Iterator[tuple[Block, etree._Element]]:
        """Yield a block without its text, and the element that holds the text, for each note in the order of `keys`."""
        counts: Counter[str] = Counter()
        for key in dict.fromkeys(keys):
            element = self._elements.get(key)
            if element is None:
                continue
            kind = key.partition(" ")[0]
            own = self.own_marks.get(key, "").strip()
            if not own:
                counts[kind] += 1
            printed = own or spell(counts[kind], self._styles[kind])
            yield Block(Kind.FOOTNOTE, "", label=parse_label(printed), key=key), element

    def _read(self, root: etree._Element | None, kind: str) -> None:
        if root is None:
            return
        self.roots.append(root)
        for element in root.iterchildren(f"{W}{kind}"):
            if value(element, "type") in {None, "normal"}:
                self._elements[f"{kind} {value(element, 'id')}"] = element

    def read_settings(self, root: etree._Element | None) -> None:
        """Take over how the settings of a file, or of its last section, say that notes are numbered."""
        for kind in _DEFAULT:
            stated = value(root.find(f"{W}{kind}Pr/{W}numFmt")) if root is not None else None
            if stated in _STYLES:
                self._styles[kind] = _STYLES[stated]
