"""What an OpenDocument text is: a zip of a few XML parts, or one flat XML file that holds them all."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Steps
from wsis_desktop.reading.files.sniffing import PACKAGE_HEADS
from wsis_desktop.reading.files.troubles import DamagedFile, LockedOpenDocument, WrongType
from wsis_desktop.reading.files.xml_parsing import Passage, in_pieces
from wsis_desktop.reading.word_processing.xml_package import XmlPackage

_NAMES: Final = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE: Final = _NAMES + "office:1.0}"
STYLE: Final = _NAMES + "style:1.0}"
TEXT: Final = _NAMES + "text:1.0}"
TABLE: Final = _NAMES + "table:1.0}"
DRAW: Final = _NAMES + "drawing:1.0}"
SVG: Final = _NAMES + "svg-compatible:1.0}"
FO: Final = _NAMES + "xsl-fo-compatible:1.0}"
LOEXT: Final = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
MATH: Final = "{http://www.w3.org/1998/Math/MathML}"
_MANIFEST: Final = _NAMES + "manifest:1.0}"


class OdtPackage:
    """The parts of an OpenDocument text: `text` holds its words, `styles` whatever states styles, the common ones first."""

    def __init__(
        self, name: str, package: XmlPackage | None, content: etree._Element | None, meta: etree._Element | None
    ) -> None:
        self.name = name
        self._package = package
        self._meta = meta
        common = package.part("styles.xml") if package else None
        text = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
        if content is None or (text is None and content.find(f"{OFFICE}body") is None):
            raise DamagedFile(name=name, reason="its text is missing from its package")
        if text is None:
            raise WrongType(name=name, found="a spreadsheet or a presentation")
        self.text = text
        self.styles = [root for root in (common, content) if root is not None]

    @property
    def title(self) -> str | None:
        """Return what the file says its title is."""
        return self._meta.findtext(f".//{DC}title") if self._meta is not None else None

    def headers(self) -> Iterator[etree._Element]:
        """Yield the headers of the pages, where the symbol and the date often stand."""
        for root in self.styles:
            for master in root.iterfind(f"{OFFICE}master-styles/{STYLE}master-page"):
                yield from (child for child in master.iterchildren() if str(child.tag).startswith(f"{STYLE}header"))

    def formula(self, drawn: etree._Element) -> etree._Element | None:
        """Return the formula that an object in the text is, which may stand in a part of its own; None when it is none."""
        inline = drawn.find(f"{MATH}math")
        if inline is not None or self._package is None:
            return inline
        path = posixpath.normpath(posixpath.join(drawn.get(f"{XLINK}href", ""), "content.xml"))
        root = self._package.part(path)
        return root if root is not None and root.tag == f"{MATH}math" else None


def odt_package_steps(name: str, data: bytes) -> Steps[OdtPackage]:
    """Open an OpenDocument text, zipped or flat; `name` is what troubles call it."""
    if not data.startswith(PACKAGE_HEADS):
        content = yield from Passage(in_pieces(data), name, "its text").root_steps()
        return OdtPackage(name, None, content, content)
    package = XmlPackage(name, data)
    _refuse_locked(package)
    return OdtPackage(name, package, (yield from package.part_steps("content.xml")), package.part("meta.xml"))


def _refuse_locked(package: XmlPackage) -> None:
    manifest = package.part("META-INF/manifest.xml")
    locked = manifest is not None and next(manifest.iter(f"{_MANIFEST}encryption-data"), None) is not None
    if locked or "encrypted-package" in package:
        raise LockedOpenDocument(name=package.name)
