"""Zip archives as their parts, and parts as an archive that is the same whatever the clock says."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from wsis_desktop.reading.files.sniffing import UNSOUND

NO_PACKAGE: Final = UNSOUND
"""What reading an archive raises that is broken, locked, or packed in a way that Python does not unpack."""


def parts_of(data: bytes, *, largest: int | None = None) -> dict[str, bytes]:
    """Return the parts of an archive by their names, without those of more than `largest` bytes; raise `NO_PACKAGE`."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            info.filename: package.read(info)
            for info in package.infolist()
            if largest is None or info.file_size < largest
        }


def packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive; `mimetype` is stored as it is, as OpenDocument asks."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", how) as package:
        for name, content in parts.items():
            # Its usual date is that of the clock, and a seed would make another file each time.
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_STORED if name == "mimetype" else how)
    return held.getvalue()
