"""The package that a DOCX file is: XML parts in a zip archive, opened with care.

A file from a stranger may be a few kilobytes that unpack to gigabytes, or name entities that fetch files: sizes are bounded
before anything is unpacked, and the parser has neither entities nor network.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Final

from lxml import etree

from wsis_desktop.reading.sniffing import UNSOUND
from wsis_desktop.reading.troubles import DamagedFile, TooLarge

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LARGEST_PART: Final = 150_000_000
_LARGEST_RATIO: Final = 400
_RATIO_MATTERS_FROM: Final = 20_000_000


class Package:
    """The parts of a DOCX file."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except UNSOUND as error:
            raise DamagedFile(name=name, reason="its package breaks off or is not sound") from error
        self._infos = {info.filename: info for info in self._zip.infolist()}
        self.main = self._main_part()

    def part(self, path: str) -> etree._Element | None:
        """Return the root of a part; None when the package has no such part."""
        info = self._infos.get(path)
        if info is None:
            return None
        self._check_size(info)
        try:
            data = self._zip.read(info).replace(_STRICT, _TRANSITIONAL)
        except UNSOUND as error:
            raise DamagedFile(name=self._name, reason=f"its part {path} cannot be unpacked") from error
        return self._parsed(data, path)

    def related(self, kind: str) -> list[str]:
        """Return the parts to which the main part is related as `kind`, such as `styles`, in their order."""
        return self._relations(self.main, kind)

    def core_properties(self) -> etree._Element | None:
        """Return what the file says about itself: its title among others."""
        paths = self._relations("", "core-properties")
        return self.part(paths[0]) if paths else None

    def _main_part(self) -> str:
        found = self._relations("", "officeDocument") or ["word/document.xml"]
        if found[0] not in self._infos:
            raise DamagedFile(name=self._name, reason="its text is missing from its package")
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
        return targets

    def _check_size(self, info: zipfile.ZipInfo) -> None:
        size, packed = info.file_size, max(info.compress_size, 1)
        if size > _LARGEST_PART or (size > _RATIO_MATTERS_FROM and size / packed > _LARGEST_RATIO):
            raise TooLarge(name=self._name, reason=f"one of its parts unpacks to {size // 1_000_000} megabytes")

    def _parsed(self, data: bytes, path: str) -> etree._Element:
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise DamagedFile(name=self._name, reason=f"its part {path} is not sound") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise DamagedFile(name=self._name, reason=f"its part {path} declares entities, as no word processor does")
        return root


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return the attribute that holds an element's value."""
    return None if element is None else element.get(W + name)


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a switch such as `w:b` is on: it is there and does not say otherwise."""
    return element is not None and (value(element) or "true").lower() not in {"0", "false", "off", "none"}


def whole(text: str | None, default: int = 0) -> int:
    """Return `text` as a number; `default` when it is none."""
    try:
        return int(text or "")
    except ValueError:
        return default
