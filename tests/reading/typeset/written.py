"""A draft written as a file of some format, and what a reading of that file should tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.reading.typeset.drafts import Draft, Piece, Told
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Revision, TextSide
from wsis_desktop.reading.assemble import assemble, sha256_of
from wsis_desktop.reading.files.sniffing import format_of
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.reading.read import document_of

_SIGN = "[\u4e00-\u9fff]"
_BREAKS = re.compile(rf"(?<=\s)(?=\S)|(?<={_SIGN})(?={_SIGN})")


@dataclass(frozen=True, slots=True)
class Written:
    """A file: its name, its bytes, the draft and what the file tells of it, and how it was written, for whom it fails.

    Of a file with marks of change, `side` says which of its two texts that is.
    """

    name: str
    data: bytes
    draft: Draft
    told: list[Told]
    manner: object
    side: TextSide = TextSide.AFTER

    def read(self) -> Revision:
        """Return what the program reads, as it would from a disk."""
        return read_bytes(self.name, self.data, self.side)


def read_bytes(name: str, data: bytes, side: TextSide = TextSide.AFTER) -> Revision:
    """Return what the program reads from a file's bytes."""
    format_found = format_of(data, Path(name))
    document = finish(document_of(Path(name), data, format_found, None, ReadingOptions(side)))
    return assemble(document, name, sha256_of(data), format_found)


@dataclass(frozen=True, slots=True)
class Bit:
    """Part of a paragraph's text, and the place in `Draft.notes` of the footnote whose mark follows it."""

    text: str
    note: int | None = None


def bits_of(piece: Piece) -> Iterator[Bit]:
    """Yield the text of a piece, cut behind each footnote's mark."""
    at = 0
    for offset, note in sorted(piece.marks):
        yield Bit(piece.text[at:offset], note)
        at = offset
    if at < len(piece.text) or not piece.marks:
        yield Bit(piece.text[at:])


def tables_and_pieces(draft: Draft) -> Iterator[Piece | list[Piece]]:
    """Yield a draft's pieces, the rows of each table together."""
    for is_row, pieces in groupby(draft.pieces, key=lambda piece: piece.kind is Kind.ROW):
        if is_row:
            yield list(pieces)
        else:
            yield from pieces


def headings_of(draft: Draft) -> Sequence[Piece]:
    """Return the headings, which a table of contents repeats."""
    return [piece for piece in draft.pieces if piece.kind is Kind.HEADING]


def in_one_line(piece: Piece) -> str:
    """Return a heading with its label, as contents show it."""
    return f"{piece.label} {piece.text}".strip()


def with_items_of_lists(draft: Draft) -> list[Told]:
    """Return what a reading tells of a draft whose numbers a list counts, in formats where a list's item is an item."""
    return [
        each._replace(kind=Kind.ITEM) if each.kind is Kind.PARAGRAPH and each.label.isdecimal() else each
        for each in draft.told()
    ]


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> str:
    """Break text into lines: at spaces, and between Chinese signs; `first` and `rest` stand before its lines."""
    lines, line = [], first
    for word in _BREAKS.split(text):
        if line.strip(" >") and len(line) + len(word.rstrip()) > width:
            lines.append(line.rstrip())
            line = rest
        line += word
    return "\n".join((*lines, line.rstrip()))
