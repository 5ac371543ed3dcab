"""Pieces of text, as a format hands them over, become one tidy line with the places of its footnote marks."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.blocks import NoteRef

# Where a line may break and where it may not: of no meaning once lines are gone.
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_SPACES: Final = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Return `text` on one line with single spaces, without soft hyphens."""
    return _SPACES.sub(" ", _plain(text)).strip()


def _plain(text: str) -> str:
    return _INVISIBLE.sub("", text).replace("\u2011", "-")


class Gatherer:
    """Gathers one block's text; spaces run together wherever the pieces meet."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._notes: list[NoteRef] = []
        self._length = 0
        self._after_space = True

    def add(self, text: str) -> None:
        """Add a piece of text."""
        piece = _SPACES.sub(" ", _plain(text))
        if self._after_space:
            piece = piece.lstrip(" ")
        if piece:
            self._pieces.append(piece)
            self._length += len(piece)
            self._after_space = piece.endswith(" ")

    def note(self, key: str) -> None:
        """Say that the mark of the footnote `key` stands here."""
        self._notes.append(NoteRef(self._length, key))

    def finish(self) -> tuple[str, list[NoteRef]]:
        """Return the line and its marks, and begin anew."""
        text, notes = "".join(self._pieces).rstrip(" "), self._notes
        for note in notes:
            note.offset = min(note.offset, len(text))
        self._pieces, self._notes, self._length, self._after_space = [], [], 0, True
        return text, notes
