"""What a reading must tell its reader without failing: something in the draft that is odd, or that was left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RemarkKind(StrEnum):
    """What a remark is about."""

    UNCLOSED_BRACKET = "unclosed-bracket"
    UNOPENED_BRACKET = "unopened-bracket"
    LANGUAGE_DATA_MISSING = "language-data-missing"
    TEXT_LEFT_OUT = "text-left-out"
    WORDS_IN_MARGIN = "words-in-margin"
    NOTE_LEFT_OUT = "note-left-out"
    BARS_ALONE = "bars-alone"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to be told, and where.

    `paragraph` is an index, `offset` counts over that paragraph's text, `page` from 1; each is None where there is no one
    place. `detail` shows the case in a few words of the draft, or in a number with its noun; it may be empty. `count` is
    more than 1 for the last of very many, which stands for all whose places are not listed.
    """

    kind: RemarkKind
    paragraph: int | None = None
    offset: int | None = None
    page: int | None = None
    detail: str = ""
    count: int = 1
