"""Documents reach the disk whole or not at all: written beside, flushed, and swapped in."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from wsis_desktop.publishing.troubles import FolderInTheWay, NoSuchFolder, PublishingTrouble, WouldOverwriteSource


def save(document: str, path: Path, *, sources: Iterable[Path] = ()) -> None:
    """Write a document to `path`, as UTF-8; raise a `PublishingTrouble` and leave everything as it was when that fails.

    `sources` are the files that the document was made from: it is never written over one of them.
    """
    try:
        if any(_same_file(path, source) for source in sources):
            raise WouldOverwriteSource(name=path.name)
        if path.is_dir():
            raise FolderInTheWay(name=path.name or str(path))
        target = path.resolve()
        if not target.parent.is_dir():
            raise NoSuchFolder(name=path.name, folder=str(path.parent))
        if target.exists() and not target.is_file():
            target.write_bytes(document.encode())  # a pipe or a device cannot be swapped
        else:
            _swap_in(document.encode(), target)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one that the system knows"
        raise PublishingTrouble(name=path.name, reason=reason[:1].lower() + reason[1:]) from error


def _same_file(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except OSError:
        return False


def _swap_in(data: bytes, target: Path) -> None:
    beside = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            if not os.access(target, os.W_OK):
                raise PermissionError(13, "Permission denied")
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
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some file systems cannot flush a folder; the document itself is safe by now.
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
