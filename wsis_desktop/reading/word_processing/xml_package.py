"""A package of XML parts in a zip archive, as word processors write them, opened with care.

A file from a stranger may be a few kilobytes that unpack to gigabytes: sizes are bounded, whatever the package says of them.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Steps, finish
from wsis_desktop.reading.files.sniffing import UNSOUND, require_few_parts
from wsis_desktop.reading.files.troubles import DamagedFile, TooLarge
from wsis_desktop.reading.files.xml_parsing import PIECE, Passage

# What stands before a part's bytes, without its name.
_HEADER: Final = 30
_LARGEST_PART: Final = 150_000_000
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
        self._require_apart(self._zip.infolist())
        self._unpacked = 0

    def __contains__(self, path: str) -> bool:
        return path in self._infos

    def part(self, path: str) -> etree._Element | None:
        """Return the root of a part; None when the package has no such part."""
        return finish(self.part_steps(path))

    def part_steps(self, path: str) -> Steps[etree._Element | None]:
        """Parse a part step by step, as `part` does."""
        passage = self.passage(path)
        return None if passage is None else (yield from passage.root_steps())

    def passage(self, path: str, around: str | None = None) -> Passage | None:
        """Return what a part holds within the element `around`; None when the package has no such part."""
        info = self._infos.get(path)
        if info is None:
            return None
        self._check_size(info)
        return Passage(self.tidied(self._pieces(info)), self.name, f"its part {path}", around)

    def size(self, path: str) -> int:
        """Return how many bytes a part states that it unpacks to."""
        return self._infos[path].file_size

    def _pieces(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """Unpack piece by piece, and no further than the package says: it may lie."""
        left = info.file_size
        try:
            with self._zip.open(info) as part:
                while left > 0 and (piece := part.read(min(left, PIECE))):
                    yield piece
                    left -= len(piece)
        except UNSOUND as error:
            raise DamagedFile(name=self.name, reason=f"its part {info.filename} cannot be unpacked") from error

    def tidied(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Return a part as its reader wants it."""
        return pieces

    def _require_apart(self, infos: list[zipfile.ZipInfo]) -> None:
        """Raise `DamagedFile` when two parts have one name or share bytes: each program would read another text."""
        if len(infos) > len(self._infos):
            twice = next(name for name, count in Counter(info.filename for info in infos).items() if count > 1)
            raise DamagedFile(name=self.name, reason=f"its package holds the part {twice} more than once")
        in_order = sorted(infos, key=lambda info: info.header_offset)
        for one, next_ in pairwise(in_order):
            if one.header_offset + _HEADER + one.compress_size > next_.header_offset:
                raise DamagedFile(
                    name=self.name, reason=f"its parts {one.filename} and {next_.filename} lie one over the other"
                )

    def _check_size(self, info: zipfile.ZipInfo) -> None:
        size, packed = info.file_size, max(info.compress_size, 1)
        if size > _LARGEST_PART or (size > _RATIO_MATTERS_FROM and size / packed > _LARGEST_RATIO):
            raise TooLarge(name=self.name, reason=f"one of its parts unpacks to {size // 1_000_000} megabytes")
        self._unpacked += size
        if self._unpacked > _LARGEST_WHOLE:
            raise TooLarge(name=self.name, reason=f"its parts unpack to {self._unpacked // 1_000_000} megabytes")


def whole(text: str | None, default: int = 0) -> int:
    """Return `text` as a number; `default` when it is none."""
    try:
        return int(text or "")
    except ValueError:
        return default
