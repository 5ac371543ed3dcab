"""The reader's word on marks that only look like changes: kept for each file, and given again when it is opened.

A file is known by its SHA-256. Its path only lets the first reading be the right one: when something else stands there by
now, the word does not hold for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from wsis_desktop.desktop.remembering.settings import MarksWord
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.reading.options import MarksAs


class MarksMemory(Protocol):
    """What a session asks before and after it reads a file."""

    def guess(self, path: Path) -> MarksAs:
        """Return the word on the file that last stood at a path."""

    def word(self, sha256: str) -> MarksAs:
        """Return the word on a file; `JUDGED` when the reader gave none."""

    def keep(self, path: Path, sha256: str, marks_as: MarksAs) -> None:
        """Keep the reader's word on a file."""


class NoMemory:
    """Remembers nothing."""

    def guess(self, path: Path) -> MarksAs:  # noqa: ARG002 - the signature of a memory
        """Return `JUDGED`."""
        return MarksAs.JUDGED

    def word(self, sha256: str) -> MarksAs:  # noqa: ARG002 - the signature of a memory
        """Return `JUDGED`."""
        return MarksAs.JUDGED

    def keep(self, path: Path, sha256: str, marks_as: MarksAs) -> None:
        """Keep nothing."""


class KeptMarks:
    """Remembers in the settings."""

    def __init__(self, keeper: SettingsKeeper) -> None:
        self._keeper = keeper

    def guess(self, path: Path) -> MarksAs:
        """Return the word on the file that last stood at a path."""
        known = (word for word in self._keeper.settings.marks if word.path == str(path.absolute()))
        return next((word.marks_as for word in known), MarksAs.JUDGED)

    def word(self, sha256: str) -> MarksAs:
        """Return the word on a file; `JUDGED` when the reader gave none."""
        known = (word for word in self._keeper.settings.marks if word.sha256 == sha256)
        return next((word.marks_as for word in known), MarksAs.JUDGED)

    def keep(self, path: Path, sha256: str, marks_as: MarksAs) -> None:
        """Keep the reader's word on a file."""
        word = MarksWord(str(path.absolute()), sha256, marks_as)
        self._keeper.change(lambda settings: settings.with_mark(word))
