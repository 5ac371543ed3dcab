"""What every format's reader makes of a file before it becomes a `Revision`: blocks of text in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from wsis_desktop.model.region import Region, WordPlaces
from wsis_desktop.model.remark import Remark
from wsis_desktop.model.revision import Kind, Label, MarkedRun, PageSize, Sign, Tag, TrackedMarks


@dataclass(slots=True)
class NoteRef:
    """A footnote's mark that stood in a block's text, before the character at `offset`, and the footnote's key."""

    offset: int
    key: str


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters are set; `size` is in points. Those set in `capitals` are shown so, however they were typed."""

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    capitals: bool = False

    def shown(self, text: str) -> str:
        """Return text in these letters as its readers see it."""
        return text.upper() if self.capitals else text


NO_PLACES = WordPlaces()


@dataclass(slots=True)
class Block:
    """A paragraph as a format's reader found it.

    `text` is one line with words whole. Its label is still at its head unless `label` is given, as it is when the format
    knows it (counted list numbers, footnote marks). `level` is the depth of a heading or of a nested item, from 1; 0 when
    unknown. `places`, `notes`, `changes`, `unsure_breaks` and the offsets of `remarks` count over `text` as given here; a
    remark needs no paragraph. `key` is what the marks of a footnote refer to. Tags still stand in the text. `letters` say
    how a heading is set where nothing else tells its depth. `printed` is a number that the format counts, as it is shown,
    its stop included.
    """

    kind: Kind
    text: str
    label: Label | None = None
    level: int = 0
    regions: tuple[Region, ...] = ()
    places: WordPlaces = NO_PLACES
    notes: list[NoteRef] = field(default_factory=list)
    key: str = ""
    remarks: list[Remark] = field(default_factory=list)
    changes: tuple[MarkedRun, ...] = ()
    tags: tuple[Tag, ...] = ()
    letters: Letters | None = None
    unsure_breaks: tuple[int, ...] = ()
    printed: str = ""


class LeftOut(StrEnum):
    """Why words of a page are no text of the draft."""

    FURNITURE = "furniture"
    CONTENTS = "contents"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that stands on a page and was left out, and where it stands."""

    why: LeftOut
    text: str
    region: Region


@dataclass(slots=True)
class Document:
    """A file's blocks in reading order, and what is known of the whole.

    `first_page_lines` holds the furniture of the first page, where the symbol and the date often stand. `title` is empty
    unless the format names one. `remarks` are those that belong to no block. `furniture` is what was left out of pages, so
    that every word of a page is found in a block or there; it is empty for a file without pages.
    """

    blocks: list[Block]
    title: str = ""
    pages: tuple[PageSize, ...] = ()
    unread_pages: tuple[int, ...] = ()
    recognised_pages: tuple[int, ...] = ()
    first_page_lines: list[str] = field(default_factory=list)
    tracked: TrackedMarks | None = None
    emphasis: tuple[Sign, ...] = ()
    remarks: list[Remark] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
