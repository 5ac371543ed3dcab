"""A document as it is before it has a form: headings, passages and grids, that every writer sets in its own way.

Whatever is published is put together once, as a `Document`; the writers make PDF, DOCX, HTML and Markdown of it. So the four
say the same, and a new kind of document needs no new writer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a run of words is in a redline; `PLAIN` outside of one. Never shown by colour alone."""

    PLAIN = "plain"
    CAME = "came"
    WENT = "went"
    MOVED_HERE = "moved-here"
    MOVED_AWAY = "moved-away"


class Style(StrEnum):
    """How a passage stands on the page."""

    BODY = "body"
    SUBTITLE = "subtitle"
    QUOTATION = "quotation"
    BULLET = "bullet"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words set in one way; `link` is an address, or `#` and the anchor of a block of the same document."""

    text: str
    ink: Ink = Ink.PLAIN
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels count from 1. `language` is empty where it is the document's own."""

    runs: tuple[Run, ...]
    level: int = 1
    anchor: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a document: its number, if it has one, and its words; `depth` counts steps of indentation.

    `language` is empty where it is the document's own.
    """

    runs: tuple[Run, ...]
    style: Style = Style.BODY
    label: str = ""
    depth: int = 0
    anchor: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid; `share` is its part of the width, beside the other columns' shares."""

    title: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a grid: passages for each column. A row with `title` runs over all columns and has no cells.

    A row that `continues` belongs to the one before it: no line parts the two.
    """

    cells: tuple[tuple[Passage, ...], ...] = ()
    title: str = ""
    anchor: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose head is repeated on every page; its columns run as lines of `language` do, else of the document's."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    language: str = ""


Block = Heading | Passage | Grid


@dataclass(frozen=True, slots=True)
class Document:
    """Something to publish: `lines` stand under the title; `running` is said at the head of each page.

    `language` is that of most of its words; `voice` that of its title, lines and running head, where that is another one.
    """

    title: str
    lines: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    language: str = "en"
    author: str = ""
    running: str = ""
    landscape: bool = False
    voice: str = ""

    @property
    def speaks(self) -> str:
        """Return in which language title, lines and running head are."""
        return self.voice or self.language

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Return the headings: the document's outline."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))


def plain(text: str) -> tuple[Run, ...]:
    """Return words as runs; none where there are none."""
    return (Run(text),) if text else ()


def words_of(block: Block) -> Iterator[str]:
    """Yield the words of a block passage by passage, as they stand on paper, without titles of columns."""
    match block:
        case Grid(rows=rows):
            for row in rows:
                if row.title:
                    yield row.title
                for cell in row.cells:
                    for passage in cell:
                        yield _said(passage)
        case _:
            yield _said(block)


def _said(block: Heading | Passage) -> str:
    words = "".join(run.text for run in block.runs)
    label = block.label if isinstance(block, Passage) else ""
    return f"{label} {words}".strip()
