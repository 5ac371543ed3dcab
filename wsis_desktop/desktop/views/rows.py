"""The rows of the Text view: each pair face to face, ghosts where moved paragraphs stood, footnotes at the end.

A split or merged link takes one row for each of its paragraphs on the side that has more of them; the text of the other
side is cut where the edits say that the paragraphs part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from wsis_desktop.desktop.views.marks import facing_offset
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.desktop.working.steps import Parts, finished
from wsis_desktop.model.comparison import Comparison, Link, Side, Span, joined_text, part_spans
from wsis_desktop.model.revision import Kind

_GAP = re.compile(r"\s+")
_NEAR = 16
_AT_ONCE = 100
_SENTENCE_ENDS = frozenset(".;:?!。؟")


class RowKind(StrEnum):
    """What a row holds: a pair, a word about a paragraph that moved away, or the line above the footnotes."""

    PAIR = "pair"
    GHOST = "ghost"
    DIVIDER = "divider"


class Piece(NamedTuple):
    """A paragraph, or the part of it that stands in one row: its characters from `start` to before `end`."""

    paragraph: int
    start: int
    end: int


class Row(NamedTuple):
    """One row: a link's pieces on both sides, `part` counting its rows from 0; a ghost's piece is the old one."""

    kind: RowKind
    link: int = -1
    old: tuple[Piece, ...] = ()
    new: tuple[Piece, ...] = ()
    part: int = 0

    def pieces(self, side: Side) -> tuple[Piece, ...]:
        """Return what stands on one side."""
        return self.old if side is Side.OLD else self.new


def text_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Set out a comparison in rows, in the order of the new text."""
    return finished(text_rows_parts(comparison))


def text_rows_parts(comparison: Comparison) -> Parts[tuple[Row, ...]]:
    """Set out a comparison in rows a part at a time, as `text_rows` does."""
    keyed: list[tuple[tuple[int, int, int], Row]] = []
    here = -1
    for at, link in enumerate(comparison.links):
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
        for row in _link_rows(comparison, at, link):
            key = (row.new[0].paragraph, 0, row.part) if row.new else (here, 1, len(keyed))
            keyed.append((key, row))
        if link.new and not link.moved:
            here = link.new[-1]
    yield
    keyed.sort(key=itemgetter(0))
    yield
    rows = _with_ghosts(comparison, [row for _, row in keyed])
    yield
    if all(each.kind is not Kind.FOOTNOTE for side in Side for each in comparison.revision(side).paragraphs[-1:]):
        return tuple(rows)
    body = [row for row in rows if not _is_footnote(comparison, row)]
    notes = [row for row in rows if _is_footnote(comparison, row)]
    return (*body, *([Row(RowKind.DIVIDER)] if notes else []), *notes)


class RowIndex(NamedTuple):
    """Where paragraphs and links stand: the first row of each."""

    of: dict[tuple[Side, int], int]
    of_link: dict[int, int]


def indexed(rows: Sequence[Row]) -> Parts[RowIndex]:
    """Find the first row of each paragraph and link, a part at a time."""
    index = RowIndex({}, {})
    for at, row in enumerate(rows):
        if row.kind is RowKind.PAIR:
            index.of_link.setdefault(row.link, at)
            for side in Side:
                for piece in row.pieces(side):
                    index.of.setdefault((side, piece.paragraph), at)
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
    return index


def _is_footnote(comparison: Comparison, row: Row) -> bool:
    side = Side.NEW if row.new else Side.OLD
    return comparison.revision(side).paragraphs[row.pieces(side)[0].paragraph].kind is Kind.FOOTNOTE


def _link_rows(comparison: Comparison, at: int, link: Link) -> list[Row]:
    more = Side.OLD if len(link.old) > len(link.new) else Side.NEW
    if len(link.old) + len(link.new) <= 2 or not link.old or not link.new:  # noqa: PLR2004 - a pair
        return [Row(RowKind.PAIR, at, _whole(comparison, link, Side.OLD), _whole(comparison, link, Side.NEW))]
    parts = part_spans(comparison.paragraphs(link, more))
    other = joined_text(comparison.paragraphs(link, more.other))
    cuts = [0]
    for part in parts[1:]:
        cut = _at_sentence(other, facing_offset(comparison, at, more, part.start))
        cuts.append(max(cut, cuts[-1]))
    cuts.append(len(other))
    rows: list[Row] = []
    for number, (index, part) in enumerate(zip(link.indices(more), parts, strict=True)):
        here = (Piece(index, 0, len(part)),)
        there = _pieces(comparison, link, more.other, Span(cuts[number], cuts[number + 1]))
        old, new = (here, there) if more is Side.OLD else (there, here)
        rows.append(Row(RowKind.PAIR, at, old, new, number))
    return _anchored(rows, link)


def _anchored(rows: list[Row], link: Link) -> list[Row]:
    """Give a row with nothing on the new side (all its words went) the place behind the row before it."""
    first = Piece(link.new[0], 0, 0)
    kept: list[Row] = []
    for row in rows:
        last = kept[-1].new[-1] if kept else first
        new = row.new or (Piece(last.paragraph, last.end, last.end),)
        kept.append(Row(row.kind, row.link, row.old, new, row.part))
    return kept


def _whole(comparison: Comparison, link: Link, side: Side) -> tuple[Piece, ...]:
    every = comparison.revision(side).paragraphs
    return tuple([Piece(at, 0, len(every[at].text)) for at in link.indices(side)])


def _pieces(comparison: Comparison, link: Link, side: Side, span: Span) -> tuple[Piece, ...]:
    """Return the parts of a link's paragraphs on one side that `span` of their joined text covers."""
    paragraphs = comparison.paragraphs(link, side)
    pieces = []
    for paragraph, part in zip(paragraphs, part_spans(paragraphs), strict=True):
        start, end = max(span.start, part.start), min(span.end, part.end)
        if start < end:
            pieces.append(Piece(paragraph.index, start - part.start, end - part.start))
    return tuple(pieces)


def _at_sentence(text: str, offset: int) -> int:
    """Return the beginning of a sentence near `offset`, else that of the nearest word.

    Spaces and dashes that do not count as a change may have shifted the offset by some letters.
    """
    at = min(max(offset, 0), len(text))
    starts = [found.end() for found in _GAP.finditer(text, max(0, at - _NEAR), min(len(text), at + _NEAR))]
    sentences = [start for start in starts if text[:start].rstrip()[-1:] in _SENTENCE_ENDS]
    near = sentences or [*starts, *({0, len(text)} & {at})]
    return min(near, key=lambda start: abs(start - at), default=at)


def _with_ghosts(comparison: Comparison, rows: list[Row]) -> list[Row]:
    """Put a ghost where each moved paragraph stood: behind what stood before it in the old text."""
    link_of = links_of(comparison)[Side.OLD]
    ghosts: dict[int, list[Row]] = {}
    last_row = {piece.paragraph: at for at, row in enumerate(rows) for piece in row.old}
    for index in range(len(comparison.old.paragraphs)):
        link = comparison.links[link_of[index]]
        if not link.moved or index != link.old[0]:
            continue
        before = index - 1
        while before >= 0 and comparison.links[link_of[before]].moved:
            before -= 1
        piece = Piece(index, 0, len(comparison.old.paragraphs[index].text))
        ghosts.setdefault(last_row.get(before, -1), []).append(Row(RowKind.GHOST, link_of[index], (piece,)))
    out = list(ghosts.get(-1, ()))
    for at, row in enumerate(rows):
        out.append(row)
        out.extend(ghosts.get(at, ()))
    return out
