"""The bytes of a file, or one sentence that says why they cannot be had."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Final

from wsis_desktop.reading.files.troubles import EmptyFile, FolderGiven, MissingFile, TooLarge, UnreadableFile
from wsis_desktop.refusals import reason_of

MOST: Final = 1 << 30
_PIECE: Final = 1 << 22


def bytes_of(path: Path) -> bytes:
    """Return what the file at `path` holds, and keep nothing open, so that it may be replaced; raise a `ReadingTrouble`."""
    try:
        with path.open("rb") as file:
            data = _all_of(file, path.name)
    except FileNotFoundError:
        raise MissingFile(name=path.name or str(path)) from None
    except IsADirectoryError:
        raise FolderGiven(name=path.name or str(path)) from None
    except PermissionError:
        if path.is_dir():  # as Windows says it
            raise FolderGiven(name=path.name or str(path)) from None
        raise UnreadableFile(name=path.name, reason="you have no permission to read it") from None
    except (OSError, ValueError) as error:
        raise UnreadableFile(name=path.name, reason=reason_of(error)) from None
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFile(name=path.name)
    return data


def _all_of(file: BinaryIO, name: str) -> bytes:
    """Return all that a file gives; a device may never end."""
    pieces: list[bytes] = []
    size = 0
    while piece := file.read(_PIECE):
        size += len(piece)
        if size > MOST:
            raise TooLarge(name=name, reason=f"it holds more than {MOST // 1_000_000:,} megabytes")
        pieces.append(piece)
    return b"".join(pieces)
