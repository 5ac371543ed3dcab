"""The sheets that documents are set on; the window remembers which."""

from __future__ import annotations

from enum import StrEnum


class Paper(StrEnum):
    """The sheets that a document is set on."""

    A4 = "a4"
    LETTER = "letter"
