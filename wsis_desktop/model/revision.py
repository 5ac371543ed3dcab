"""One version of a text, as its readers see it: paragraphs with labels, sections and places on the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - `date` is a revision's, as printed
from enum import StrEnum

from wsis_desktop.model.region import Region, WordPlaces
from wsis_desktop.model.remark import Remark
from wsis_desktop.model.terms import TextSide

__all__ = [
    "FootnoteMark",
    "Format",
    "Kind",
    "Label",
    "Look",
    "MarkKind",
    "MarkedRun",
    "PageSize",
    "Paragraph",
    "Revision",
    "Sign",
    "Tag",
    "TagKind",
    "TagPlace",
    "TextSide",
    "TrackedMarks",
    "file_name_in",
]


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


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """A run of a paragraph's text that only one of the two texts holds: `side` says which.

    It lasts from `start` to before `end`. An empty one at the end of the text marks the paragraph's end: on the other side
    the paragraph runs on into the next. The author is empty and the day None where the file does not tell them.
    """

    start: int
    end: int
    kind: MarkKind
    side: TextSide
    author: str = ""
    day: Day | None = None


class Look(StrEnum):
    """How words look that may be marked as changed.

    A run is `COLOURED` when its colour is all that marks it; lines are `BARRED` by an upright line in the margin.
    Words are `NOTED` that stand in a note on the page and not in its text, `BALLOONED` that went and stand in its margin.
    Words are `BOLD` where the file itself says that bold ones came.
    """

    STRUCK = "struck"
    UNDERLINED = "underlined"
    COLOURED = "coloured"
    BARRED = "barred"
    NOTED = "noted"
    BALLOONED = "ballooned"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class Sign:
    """A look that may mean change: how many runs of words bear it, and in how many colours."""

    look: Look
    count: int
    colours: int


@dataclass(frozen=True, slots=True)
class TrackedMarks:
    """The marks of change in the file that a revision was read from, and the side of them that was read.

    `counts` names the kinds that occur, each with the number of its stretches: text marked without a break in one way by one
    author is one. `stated` says that the format itself names each mark, so that both sides are certain; otherwise they were
    told by the `signs`, how words look, with a `certainty` from 0 to 1. Authors stand in the order of the text; the days are
    None when no mark bears a date.
    """

    side: TextSide
    counts: tuple[tuple[MarkKind, int], ...]
    authors: tuple[str, ...] = ()
    first_day: Day | None = None
    last_day: Day | None = None
    stated: bool = True
    signs: tuple[Sign, ...] = ()
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """What numbers a paragraph: `44`, `44 bis`, `(a)`, `OP6 alt`.

    `printed` is the label as the source shows it, without a closing full stop and with single spaces; the other fields are
    its parts, empty where it has none. `suffix` is what goes on behind the number: `bis`, or items on the same line,
    `(a) (i)`. `through` is the last number of a range, `46` of `44–46`. `computed` labels stand in no text: a word processor
    or the reader counted them.
    """

    printed: str
    prefix: str = ""
    number: str = ""
    suffix: str = ""
    computed: bool = False
    through: str = ""

    def __str__(self) -> str:
        return self.printed


class TagKind(StrEnum):
    """What a tag says of its paragraph: how far it is negotiated, or which it was before."""

    AGREED = "agreed"
    AGREED_AD_REF = "agreed-ad-ref"
    AGREED_IN_INFORMALS = "agreed-in-informals"
    PRELIMINARILY_AGREED = "preliminarily-agreed"
    SUGGESTED_FOR_CLOSURE = "suggested-for-closure"
    CLOSED = "closed"
    PENDING = "pending"
    FORMER = "former"


class TagPlace(StrEnum):
    """Where a tag stood: before the label (or the text that has none), behind the label, or at the text's end."""

    BEFORE = "before"
    AFTER = "after"
    END = "end"


@dataclass(frozen=True, slots=True)
class Tag:
    """What negotiators wrote beside a paragraph and is no part of it: `[Agreed]`, `(former 6 amended)`.

    `printed` has its brackets. `former` holds the labels that the paragraph had before.
    """

    kind: TagKind
    printed: str
    place: TagPlace
    former: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The place in a paragraph's text where a footnote's mark stood, and the index of the footnote."""

    offset: int
    footnote: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The unit of alignment.

    `text` has neither the label nor tags nor footnote marks, no line breaks, and words whole; the cells of a table row are
    joined by ` | `. `section` is the chain of headings above, outermost first; a footnote's is that of the paragraph it
    belongs to. `level` is the depth of a heading or of a nested item, from 1; 0 for all else. `regions` holds one rectangle
    for each page or column, label included; it is empty, as `words` is, when the file has no pages. `changes`, in the
    order of the text, are there only when both texts of a file were read in one. `known_as` is what a
    resolution's paragraph is called though nothing prints it: PP3, OP1 beside a printed 1; it says nothing of the text.
    `unsure_breaks` are the offsets, rising, where the page shows neither that another paragraph begins nor that this one
    goes on; 0 says so of its own beginning, behind the paragraph before it.
    """

    index: int
    kind: Kind
    text: str
    label: Label | None = None
    section: tuple[str, ...] = ()
    level: int = 0
    regions: tuple[Region, ...] = ()
    words: WordPlaces = field(default_factory=WordPlaces, repr=False, compare=False)
    marks: tuple[FootnoteMark, ...] = ()
    changes: tuple[MarkedRun, ...] = ()
    tags: tuple[Tag, ...] = ()
    known_as: Label | None = None
    unsure_breaks: tuple[int, ...] = ()

    @property
    def printed_label(self) -> str:
        """Return the label as the source shows it; empty when the paragraph has none."""
        return self.label.printed if self.label else ""


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page as shown, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of the text.

    `paragraphs` holds the title, headings and body in reading order, then all footnotes in order; each one's `index` is its
    place there. `pages` is empty for a file without pages. `language` is a two-letter code, empty when not recognised;
    `date` is as printed. `unread_pages`, counted from 1, show text that could not be read: pictures of text, or fonts that
    lie; `recognised_pages` are such pages whose text was recognised from their pictures (OCR), so it may be wrong in places.
    `tracked` is None for a file without marks of change; `emphasis` is then what could have been taken for them and was not.
    `remarks` stand in the order of the text, those without a place first. `called` is what the reader calls the file, where
    `path` is a copy of it under another name.
    """

    path: str
    sha256: str
    format: Format
    title: str
    paragraphs: tuple[Paragraph, ...]
    symbol: str | None = None
    date: str | None = None
    language: str = ""
    pages: tuple[PageSize, ...] = ()
    unread_pages: tuple[int, ...] = ()
    recognised_pages: tuple[int, ...] = ()
    tracked: TrackedMarks | None = None
    emphasis: tuple[Sign, ...] = ()
    remarks: tuple[Remark, ...] = ()
    called: str = ""

    @property
    def file_name(self) -> str:
        """Return what the revision's file is called."""
        return self.called or file_name_in(self.path)


# What Python makes of the bytes of a file's name that are no UTF-8, as archives of other systems unpack to.
_NO_LETTERS = re.compile(r"[\ud800-\udfff]")
# Some systems let a name go on in another line.
_OTHER_LINES = re.compile(r"[\t-\r\x85\u2028\u2029]+")


def file_name_in(path: str) -> str:
    """Return the last part of a path, whichever system wrote it, in one line; what is no letter in it is told as `�`."""
    return _OTHER_LINES.sub(" ", _NO_LETTERS.sub("\ufffd", path.replace("\\", "/").rsplit("/", 1)[-1]))
