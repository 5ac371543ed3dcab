"""A package of XML parts in a zip archive, as word processors write them, opened with care.

A file from a stranger may be a few kilobytes that unpack to gigabytes, or name entities that fetch files: sizes are bounded,
whatever the package says of them, and the parser has neither entities nor network.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

from lxml import etree

from wsis_desktop.reading.sniffing import UNSOUND, require_few_parts
from wsis_desktop.reading.troubles import DamagedFile, TooDeep, TooLarge

_LARGEST_PART: Final = 150_000_000
# A parsed element takes some ten times the room of its tag.
_MOST_TAGS: Final = 6_000_000
_PIECE: Final = 1 << 20
_TYPE_DECLARATION: Final = b"<!DOCTYPE"
_LARGEST_RATIO: Final = 400
_RATIO_MATTERS_FROM: Final = 20_000_000
_LARGEST_WHOLE: Final = 300_000_000


class XmlPackage:
    """The parts of one file; `name` is what troubles call it."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        require_few_parts(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except UNSOUND as error:
            raise DamagedFile(name=name, reason="its package breaks off or is not sound") from error
        self._infos = {info.filename: info for info in self._zip.infolist()}
        self._unpacked = 0

    def __contains__(self, path: str) -> bool:
        return path in self._infos

    def part(self, path: str) -> etree._Element | None:
        """Return the root of a part; None when the package has no such part."""
        info = self._infos.get(path)
        if info is None:
            return None
        self._check_size(info)
        try:
            data = self._unpacked_part(info)
        except UNSOUND as error:
            raise DamagedFile(name=self.name, reason=f"its part {path} cannot be unpacked") from error
        return parsed(self.tidied(data), self.name, f"its part {path}")

    def _unpacked_part(self, info: zipfile.ZipInfo) -> bytes:
        """Unpack piece by piece, and no further than the package says: it may lie."""
        pieces: list[bytes] = []
        with self._zip.open(info) as part:
            left = info.file_size
            while left > 0 and (piece := part.read(min(left, _PIECE))):
                pieces.append(piece)
                left -= len(piece)
        return b"".join(pieces)

    def tidied(self, data: bytes) -> bytes:
        """Return a part as its reader wants it."""
        return data

    def _check_size(self, info: zipfile.ZipInfo) -> None:
        size, packed = info.file_size, max(info.compress_size, 1)
        if size > _LARGEST_PART or (size > _RATIO_MATTERS_FROM and size / packed > _LARGEST_RATIO):
            raise TooLarge(name=self.name, reason=f"one of its parts unpacks to {size // 1_000_000} megabytes")
        self._unpacked += size
        if self._unpacked > _LARGEST_WHOLE:
            raise TooLarge(name=self.name, reason=f"its parts unpack to {self._unpacked // 1_000_000} megabytes")


def parsed(data: bytes, name: str, what: str) -> etree._Element:
    """Return the root of some XML; `what` names it in a trouble about the file `name`."""
    if data.count(b"<") > 2 * _MOST_TAGS:
        raise TooLarge(name=name, reason=f"{what} is made of more than {_MOST_TAGS // 1_000_000} million elements")
    try:
        root = _root(data)
    except (etree.XMLSyntaxError, ValueError) as error:
        if _declares_type(data):
            raise _with_entities(name, what) from error
        if not _is_too_much(error):
            raise DamagedFile(name=name, reason=f"{what} is not sound") from error
        root = _deep_root(data, name, what)
    if root.getroottree().docinfo.internalDTD is not None:
        raise _with_entities(name, what)
    return root


def _root(data: bytes, encoding: str | None = None, *, deep: bool = False) -> etree._Element:
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=deep,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(data, parser)


def _deep_root(data: bytes, name: str, what: str) -> etree._Element:
    """Parse again without the parser's own bounds, which also keep entities from growing: there must be none.

    That is sure only in the encoding in which it was looked for.
    """
    try:
        return _root(data, "utf-8", deep=True)
    except (etree.XMLSyntaxError, ValueError) as error:
        if _is_too_much(error):
            raise TooDeep(name=name) from error
        raise DamagedFile(name=name, reason=f"{what} is not sound") from error


def _is_too_much(error: Exception) -> bool:
    """Tell XML that is refused for its depth or for the length of its text."""
    return bool(getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT)


def _declares_type(data: bytes) -> bool:
    name = _TYPE_DECLARATION.decode()
    return any(name.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def _with_entities(name: str, what: str) -> DamagedFile:
    return DamagedFile(name=name, reason=f"{what} declares entities, as no word processor does")


def whole(text: str | None, default: int = 0) -> int:
    """Return `text` as a number; `default` when it is none."""
    try:
        return int(text or "")
    except ValueError:
        return default
