"""The field's words with nothing behind them: loaded alone where no text itself is needed, as while the window comes up."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Side(StrEnum):
    """One of the two revisions of a comparison."""

    OLD = "old"
    NEW = "new"

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.NEW if self is Side.OLD else Side.OLD


class TextSide(StrEnum):
    """One of the two texts that a file with tracked changes holds; `MARKED` is both in one."""

    BEFORE = "before"
    AFTER = "after"
    MARKED = "marked"


class Change(StrEnum):
    """The one kind under which a link is listed, coloured and lettered."""

    EDITED = "edited"
    ADDED = "added"
    DELETED = "deleted"
    MOVED = "moved"
    REGROUPED = "regrouped"


class Significance(StrEnum):
    """How much an edit matters, least first."""

    EDITORIAL = "editorial"
    WORDING = "wording"
    SUBSTANTIVE = "substantive"

    def reaches(self, least: Significance) -> bool:
        """Tell whether this matters at least as much as `least`."""
        return _RANKS[self] >= _RANKS[least]


_RANKS: Final = {significance: rank for rank, significance in enumerate(Significance)}
