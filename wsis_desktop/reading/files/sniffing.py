"""What kind of file some bytes are."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Final

from wsis_desktop.model.revision import Format
from wsis_desktop.reading.files.encoding import decode
from wsis_desktop.reading.files.troubles import DamagedFile, LockedWordFile, OldWordFile, TooLarge, WrongType

_HEAD: Final = 1_024
# What unpacking a broken archive may raise.
UNSOUND: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    OverflowError,
)
PACKAGE_HEADS: Final = (b"PK\x03\x04", b"PK\x05\x06")
_PART_IN_LIST: Final = b"PK\x01\x02"
_MOST_PARTS: Final = 20_000
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM: Final = "WordDocument".encode("utf-16-le")

_BINARY: Final = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"BM", "a picture"),
    (b"%!PS", "a PostScript file"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"BZh", "an archive"),
    (b"\xfd7zXZ", "an archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_PACKAGES: Final = (
    ("word/", "a Word file of a kind"),
    ("xl/", "a spreadsheet"),
    ("ppt/", "a presentation"),
)
_OPEN_DOCUMENTS: Final = {
    "application/vnd.oasis.opendocument.spreadsheet": "a spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "a presentation",
    "application/epub+zip": "an electronic book",
}
_OPEN_TEXTS: Final = frozenset(
    f"application/vnd.oasis.opendocument.text{kind}" for kind in ("", "-template", "-master", "-web")
)
_FLAT_OPEN_TEXT: Final = re.compile(r"<(?:\w+:)?document\b[^>]*\boffice:mimetype\s*=\s*[\"']([^\"']*)")
_FLAT_HEAD: Final = 20_000
_PDF_OBJECT: Final = re.compile(rb"\b\d+ \d+ obj\b|%PDF-")
_HTML: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MARKDOWN_SUFFIXES: Final = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_HTML_SUFFIXES: Final = frozenset((".html", ".htm", ".xhtml"))


def format_of(data: bytes, path: Path) -> Format:
    """Tell the format of a file's bytes; its name decides only between kinds of text."""
    if _is_pdf(data, path):
        return Format.PDF
    if data.startswith(_OLE):
        raise _ole_trouble(data, path.name)
    if data.startswith(PACKAGE_HEADS):
        return _package(data, path.name)
    if data.startswith(b"{\\rtf"):
        raise OldWordFile(name=path.name, found="a rich-text file (RTF)")
    text = decode(data)
    if text is None or path.suffix.lower() == ".pdf":
        raise _no_text(data, path)
    return _text_format(text, path)


def _is_pdf(data: bytes, path: Path) -> bool:
    """Tell a PDF, also one with rubbish before it or without its head; not a text that speaks of PDF."""
    if data.startswith(b"%PDF-"):
        return True
    if path.suffix.lower() == ".pdf":
        return _PDF_OBJECT.search(data) is not None
    return b"%PDF-" in data[:_HEAD] and decode(data) is None


def _text_format(text: str, path: Path) -> Format:
    if _HTML.match(text[:_HEAD]):
        return Format.HTML
    suffix = path.suffix.lower()
    if suffix in _HTML_SUFFIXES:
        return Format.HTML
    flat = (
        _FLAT_OPEN_TEXT.search(text[:_FLAT_HEAD]) if text.lstrip().startswith(("<?xml", "<office:document")) else None
    )
    if flat is not None:
        if flat[1] in _OPEN_TEXTS:
            return Format.ODT
        raise WrongType(name=path.name, found=_OPEN_DOCUMENTS.get(flat[1], "an OpenDocument file of another kind"))
    if text.lstrip().startswith("<?xml"):
        raise WrongType(name=path.name, found="an XML file")
    return Format.MARKDOWN if suffix in _MARKDOWN_SUFFIXES else Format.TEXT


def _no_text(data: bytes, path: Path) -> DamagedFile | WrongType:
    for magic, found in _BINARY:
        if data.startswith(magic):
            return WrongType(name=path.name, found=found)
    if path.suffix.lower() in {".pdf", ".docx"}:
        kind = path.suffix[1:].upper()
        return DamagedFile(name=path.name, reason=f"it does not begin as a {kind} file does")
    return WrongType(name=path.name, found="a file of an unknown kind")


def _ole_trouble(data: bytes, name: str) -> WrongType:
    if _ENCRYPTED_PACKAGE in data:
        return LockedWordFile(name=name)
    if _WORD_STREAM in data:
        return OldWordFile(name=name, found="a Word file of the old kind (DOC)")
    return WrongType(name=name, found="a file of an old office program")


def require_few_parts(data: bytes, name: str) -> None:
    """Raise `TooLarge` for a package that lists more parts than could be looked through in time."""
    parts = data.count(_PART_IN_LIST)
    if parts > _MOST_PARTS:
        raise TooLarge(name=name, reason=f"its package lists {parts:,} parts")


def _package(data: bytes, name: str) -> Format:
    """Tell what a zip package holds."""
    require_few_parts(data, name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            kind = _mime_type(package) if "mimetype" in names else ""
    except UNSOUND as error:
        raise DamagedFile(name=name, reason="its package breaks off or is not sound") from error
    if kind in _OPEN_TEXTS or (not kind and "content.xml" in names and "META-INF/manifest.xml" in names):
        return Format.ODT
    if kind in _OPEN_DOCUMENTS:
        raise WrongType(name=name, found=_OPEN_DOCUMENTS[kind])
    if "[Content_Types].xml" in names and any(each.startswith("word/") for each in names):
        return Format.DOCX
    for folder, found in _PACKAGES:
        if any(each.startswith(folder) for each in names):
            raise WrongType(name=name, found=found)
    raise WrongType(name=name, found="an archive")


def _mime_type(package: zipfile.ZipFile) -> str:
    """Return what an OpenDocument file says it is, reading no more than that takes."""
    with package.open("mimetype") as part:
        return part.read(100).decode("ascii", "replace").strip()
