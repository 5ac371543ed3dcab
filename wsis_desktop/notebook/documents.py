"""The library's own copies of documents, known by what they hold: a draft that is moved, renamed or lost keeps its notes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from wsis_desktop.model.revision import file_name_in
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.encoding import time_as_text
from wsis_desktop.notebook.faults import told
from wsis_desktop.notebook.library import DOCUMENTS, make_private
from wsis_desktop.notebook.troubles import DocumentMissing
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.swapping import swap_in

_PIECE: Final = 1 << 20
# What a name must end with for a file to be read as what it is: its bytes say the rest.
_SUFFIXES: Final = frozenset((".pdf", ".docx", ".odt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".txt"))


class Documents:
    """The documents of a library; each is copied in whole, once, and never changed."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._now = clock
        self._folder = database.folder / DOCUMENTS

    def keep(self, path: Path) -> str:
        """Copy a file into the library and return its SHA-256; raise a trouble when it cannot be read or kept."""
        return self.keep_bytes(bytes_of(path), file_name_in(str(path)))

    def keep_bytes(self, data: bytes, name: str) -> str:
        """Keep what a file holds, under the name that readers know it by."""
        sha256 = hashlib.sha256(data).hexdigest()
        known = self._database.row("SELECT name FROM document WHERE sha256 = ?", (sha256,))
        copy = self._path(sha256, str(known["name"]) if known else name)
        with told(self._database.folder):
            make_private(self._folder)
            make_private(copy.parent)
            if _digest(copy) != sha256:
                if copy.exists():
                    copy.chmod(0o600)  # a copy that was damaged
                swap_in(data, copy, private=True)
                if os.name == "posix":
                    copy.chmod(0o400)
        if known:
            return sha256
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO document (sha256, name, size, added) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                (sha256, name, len(data), time_as_text(self._now())),
            )
        return sha256

    def path_of(self, sha256: str) -> Path:
        """Return where the library's copy of a document lies; raise `DocumentMissing` when it is gone."""
        name = self.name_of(sha256)
        path = self._path(sha256, name)
        if not path.is_file():
            raise DocumentMissing(folder=str(self._database.folder), name=name, reason="gone")
        return path

    def bytes_of(self, sha256: str) -> bytes:
        """Return what a document holds; raise `DocumentMissing` when its copy is gone or was changed."""
        path = self.path_of(sha256)
        with told(self._database.folder):
            data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DocumentMissing(
                folder=str(self._database.folder), name=self.name_of(sha256), reason="not what it was: it was changed"
            )
        return data

    def name_of(self, sha256: str) -> str:
        """Return what a document was called when it was kept; its hash when it never was."""
        row = self._database.row("SELECT name FROM document WHERE sha256 = ?", (sha256,))
        return str(row["name"]) if row else sha256

    def every(self) -> list[str]:
        """Return the hashes of all documents."""
        return [str(row["sha256"]) for row in self._database.rows("SELECT sha256 FROM document ORDER BY added, sha256")]

    def faults(self) -> list[DocumentMissing]:
        """Return what is wrong with the copies: each one that is gone or was changed."""
        found = []
        for sha256 in self.every():
            try:
                self.bytes_of(sha256)
            except DocumentMissing as trouble:
                found.append(trouble)
        return found

    def _path(self, sha256: str, name: str) -> Path:
        suffix = Path(name).suffix.lower()
        return self._folder / sha256[:2] / f"{sha256}{suffix if suffix in _SUFFIXES else ''}"


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file; empty when it cannot be read."""
    digest = hashlib.sha256()
    with suppress(OSError), path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
        return digest.hexdigest()
    return ""
