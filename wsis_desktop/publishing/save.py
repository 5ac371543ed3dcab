"""Documents reach the disk whole or not at all, and never over a draft that they are made from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wsis_desktop.publishing.troubles import FolderInTheWay, NoSuchFolder, PublishingTrouble, WouldOverwriteSource
from wsis_desktop.refusals import reason_of
from wsis_desktop.swapping import swap_in


def save(document: str | bytes, path: Path, *, sources: Iterable[Path] = ()) -> None:
    """Write a document to `path`, text as UTF-8; raise a `PublishingTrouble` and leave everything as it was when that fails.

    `sources` are the files that the document was made from: it is never written over one of them.
    """
    data = document.encode() if isinstance(document, str) else document
    try:
        if any(_same_file(path, source) for source in sources):
            raise WouldOverwriteSource(name=path.name)
        if path.is_dir():
            raise FolderInTheWay(name=path.name or str(path))
        target = path.resolve()
        if not target.parent.is_dir():
            raise NoSuchFolder(name=path.name, folder=str(path.parent))
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a pipe or a device cannot be swapped
        else:
            swap_in(data, target)
    except (OSError, ValueError) as error:
        raise PublishingTrouble(name=path.name, reason=reason_of(error)) from error


def _same_file(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except OSError:
        return False
