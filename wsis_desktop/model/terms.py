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


class Relation(StrEnum):
    """What became of a link's paragraphs: `SPLIT` is one to many, `MERGED` many to one, `RECAST` many to many."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    RECAST = "recast"
    ADDED = "added"
    DELETED = "deleted"


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


class Op(StrEnum):
    """What an edit does to a run of words."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


class Kind(StrEnum):
    """What a paragraph is; numbered and unnumbered (preambular) paragraphs are both `PARAGRAPH`."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    FOOTNOTE = "footnote"


class Format(StrEnum):
    """The kind of file a revision was read from."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"


class MarkKind(StrEnum):
    """What a mark of change says of the text under it."""

    INSERTION = "insertion"
    DELETION = "deletion"
    MOVE = "move"
    NUMBERING = "numbering"
    FORMATTING = "formatting"
