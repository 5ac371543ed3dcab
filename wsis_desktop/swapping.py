"""Files reach the disk whole or not at all: written beside their place, flushed, and swapped in."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def swap_in(data: bytes, target: Path, *, private: bool = False) -> None:
    """Write `data` to `target` in one stroke; raise OSError, and leave what stood there, when the system refuses.

    A `private` file is readable by its user only; any other keeps the permissions of the file that it replaces.
    """
    # A name of its own: two programs may write the same file, and one that was killed may have left its half behind.
    beside = target.with_name(f".{os.urandom(16).hex()}.part")
    try:
        with beside.open("xb") as file:
            if private:
                beside.chmod(0o600)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            if not os.access(target, os.W_OK):
                raise PermissionError(13, "Permission denied")
            if not private:
                beside.chmod(target.stat().st_mode)
        beside.replace(target)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power failure, where the system can be asked to."""
    if os.name != "posix":
        return
    # Some folders cannot be opened or flushed; the file itself is safe by now.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
