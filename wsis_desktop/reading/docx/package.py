"""The package that a DOCX file is: XML parts, and the relations by which they find each other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from lxml import etree

from wsis_desktop.reading.files.troubles import DamagedFile
from wsis_desktop.reading.word_processing.xml_package import XmlPackage

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Package(XmlPackage):
    """The parts of a DOCX file."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, data)
        self.main = self._main_part()

    def tidied(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yield a part with one name for the words of the two kinds of DOCX."""
        rest = b""
        for piece in pieces:
            both = (rest + piece).replace(_STRICT, _TRANSITIONAL)
            # The name may go on in the next piece.
            end = len(both) - len(_STRICT) + 1
            yield both[: max(0, end)]
            rest = both[max(0, end) :]
        yield rest

    def related(self, kind: str) -> list[str]:
        """Return the parts to which the main part is related as `kind`, such as `styles`, in their order."""
        return self._relations(self.main, kind)

    def core_properties(self) -> etree._Element | None:
        """Return what the file says about itself: its title among others."""
        paths = self._relations("", "core-properties")
        return self.part(paths[0]) if paths else None

    def _main_part(self) -> str:
        found = self._relations("", "officeDocument") or ["word/document.xml"]
        if found[0] not in self:
            raise DamagedFile(name=self.name, reason="its text is missing from its package")
        return found[0]

    def _relations(self, part: str, kind: str) -> list[str]:
        folder, file = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return []
        targets = []
        for relation in root.iterchildren():
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                absolute = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                targets.append(posixpath.normpath(absolute))
        return list(dict.fromkeys(targets))


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return the attribute that holds an element's value."""
    return None if element is None else element.get(W + name)


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a switch such as `w:b` is on: it is there and does not say otherwise."""
    return element is not None and (value(element) or "true").lower() not in {"0", "false", "off", "none"}
