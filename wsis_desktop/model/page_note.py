"""What a reader wrote on the pages of a file with another program: words highlighted, notes stuck beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wsis_desktop.model.region import Region


class PageNoteKind(StrEnum):
    """How something was written on a page: over words, or stuck somewhere on it."""

    HIGHLIGHT = "highlight"
    STICKER = "sticker"


@dataclass(frozen=True, slots=True)
class PageNote:
    """One highlight, with a region for each line of it, or one sticker; `written` is UTC where the file tells it."""

    kind: PageNoteKind
    regions: tuple[Region, ...]
    text: str = ""
    author: str = ""
    written: datetime | None = None
