"""Words that a plain extraction finds in a file, so that its reading must hold them too."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from lost_words import lost_words
from lxml import etree

from fuzzing.invariants import Broken
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Revision
from wsis_desktop.reading.files.encoding import decode
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps

_WORD = re.compile(r"[^\W\d_]{2,}")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
# Words right below these, without properties of their own, are text beyond doubt.
_PLAIN_WORD = tuple(f"{_W}{name}" for name in ("t", "r", "p", "body", "document"))
_PLAIN_OFFICE = (f"{_TEXT}p", f"{_OFFICE}text", f"{_OFFICE}body", f"{_OFFICE}document-content")
Element = etree._Element  # noqa: SLF001 - lxml has no other name for it


def require_words_kept(path: Path, data: bytes, revision: Revision) -> None:
    """Raise `Broken` when a word that surely stands in a file is not found in its reading."""
    match revision.format:
        case Format.PDF if revision.tracked is None:  # what is struck stands in one text alone, and perhaps in none
            lost = [word for _, word in lost_words(path, finish(read_pdf_steps(path, data, None)))]
        case Format.TEXT:
            lost = _missing(decode(data) or "", revision)
        case Format.DOCX:
            lost = _missing(_plain_words(data, "word/document.xml", _PLAIN_WORD), revision)
        case Format.ODT if data[:2] == b"PK":
            lost = _missing(_plain_words(data, "content.xml", _PLAIN_OFFICE), revision)
        case _:
            return
    if lost:
        rule = f"no word of a {revision.format.value} is lost"
        raise Broken(rule, repr(lost[:12]))


def _missing(text: str, revision: Revision) -> list[str]:
    """Return words that a reading does not hold; spaces and hyphens may stand elsewhere in it."""
    held = "".join(_bare(each.printed_label + each.text) for each in revision.paragraphs)
    held += "".join(_bare(tag.printed) for each in revision.paragraphs for tag in each.tags)
    return [word for word in _WORD.findall(text) if _bare(word) not in held]


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha())


def _plain_words(data: bytes, part: str, way: tuple[str, ...]) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            root = etree.fromstring(package.read(part), etree.XMLParser(resolve_entities=False, no_network=True))
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, ValueError, OSError):
        return ""
    return "\n".join(each.text or "" for each in root.iter(way[0]) if _stands_plainly(each, way))


def _stands_plainly(element: Element, way: tuple[str, ...]) -> bool:
    above = [element, *element.iterancestors()]
    return tuple(each.tag for each in above) == way and not any(
        len(each) and str(each[0].tag).endswith("Pr") for each in above
    )
