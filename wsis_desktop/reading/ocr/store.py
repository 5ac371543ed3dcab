"""What was recognised is kept, so that a file opened again is there at once.

One small file for each page, in the folder of its document's hash, for the user's eyes only. It says with what it was read:
a page is read anew when the program, or the data it lacked then, are newer. What cannot be understood counts as not there.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from wsis_desktop.reading.ocr.hocr import ReadLine, ReadWord
from wsis_desktop.reading.ocr.tesseract import Tesseract
from wsis_desktop.swapping import swap_in

_FORM: Final = 2
_MOST_BYTES: Final = 200_000_000
_LARGEST: Final = 20_000_000
_LIBRARY_VARIABLE: Final = "WSIS_DESKTOP_LIBRARY"
_PRIVATE: Final = 0o700


@dataclass(frozen=True, slots=True)
class KeptPage:
    """The lines of a page in points of the page as shown, and with what they were read.

    `lacked` is the language that the page would have been read in, had its data been installed; else empty.
    """

    lines: tuple[ReadLine, ...]
    version: str
    data: str
    lacked: str = ""

    def is_good_for(self, tesseract: Tesseract | None) -> bool:
        """Tell whether this Tesseract would not read the page any better; without one, what is there is good."""
        if tesseract is None:
            return True
        return self.version == tesseract.version and self.lacked not in tesseract.languages


def cache_folder() -> Path:
    """Return where recognised pages are kept: in the library's folder if one is named, else in the system's place."""
    named = os.environ.get(_LIBRARY_VARIABLE)
    root = Path(named, "cache") if named else user_cache_path("wsis-desktop", appauthor=False)
    return root / "recognised"


class PageStore:
    """The recognised pages of one document, known by the SHA-256 of its bytes."""

    def __init__(self, sha256: str) -> None:
        self._folder = cache_folder() / sha256

    def get(self, page: int) -> KeptPage | None:
        """Return what is kept of a page, counted from 1."""
        path = self._path(page)
        try:
            if path.stat().st_size > _LARGEST:
                return None
            kept = _unpacked(path.read_bytes())
        except OSError:
            return None
        if kept is None:
            return None
        with suppress(OSError):
            os.utime(path)  # what is used last goes last
        return kept

    def put(self, page: int, kept: KeptPage) -> None:
        """Keep a page; where the system refuses, nothing is kept."""
        with suppress(OSError):
            self._folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            swap_in(_packed(kept), self._path(page), private=True)

    def _path(self, page: int) -> Path:
        return self._folder / f"{page}.page"


def prune(most_bytes: int = _MOST_BYTES) -> None:
    """Let go of the pages not used for longest until no more than `most_bytes` are kept."""
    found: list[tuple[float, int, Path]] = []
    with suppress(OSError):
        for path in cache_folder().glob("*/*.page"):
            status = path.stat()
            found.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if total <= most_bytes:
            return
        with suppress(OSError):
            path.unlink()
            total -= size
            path.parent.rmdir()  # only an empty folder goes


def _packed(kept: KeptPage) -> bytes:
    lines = [[line.base, line.size, line.words] for line in kept.lines]
    said = {"form": _FORM, "version": kept.version, "data": kept.data, "lacked": kept.lacked, "lines": lines}
    return zlib.compress(json.dumps(said, ensure_ascii=False).encode())


def _unpacked(data: bytes) -> KeptPage | None:
    """Return the page; None for what another program, or half of ours, has written."""
    try:
        # A page that unpacks to more was not written here.
        said = json.loads(zlib.decompressobj().decompress(data, _LARGEST))
        if said["form"] != _FORM:
            return None
        lines = tuple(ReadLine(_words(words), float(base), float(size)) for base, size, words in said["lines"])
        return KeptPage(lines, str(said["version"]), str(said["data"]), str(said["lacked"]))
    except (ValueError, TypeError, KeyError, zlib.error):
        return None


def _words(words: Sequence[Sequence[str | float]]) -> tuple[ReadWord, ...]:
    return tuple(ReadWord(str(text), float(x0), float(y0), float(x1), float(y1)) for text, x0, y0, x1, y1 in words)
