"""A link's text cut where its edits begin and end: for one side, or for both sides in one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.comparison import Comparison, Edit, Link, Side, Span, joined_text, part_spans


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that is changed throughout, by `edit`, or not at all."""

    text: str
    edit: Edit | None = None


class Mark(StrEnum):
    """What a stretch of a redline is: text of both sides, of the old one only, or of the new one only."""

    KEPT = "kept"
    GONE = "gone"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a redline."""

    mark: Mark
    text: str


def side_runs(comparison: Comparison, link: Link, side: Side) -> tuple[tuple[Run, ...], ...]:
    """Return, for each of the link's paragraphs on one side, its text as runs."""
    paragraphs = comparison.paragraphs(link, side)
    text = joined_text(paragraphs)
    marked = [(edit, edit.old if side is Side.OLD else edit.new) for edit in link.edits]
    return tuple(tuple(_runs_within(text, part, marked)) for part in part_spans(paragraphs))


def _runs_within(text: str, part: Span, marked: Iterable[tuple[Edit, Span]]) -> list[Run]:
    runs: list[Run] = []
    at = part.start
    for edit, span in marked:
        start, end = max(span.start, at), min(span.end, part.end)
        if start >= end:
            continue
        if start > at:
            runs.append(Run(text[at:start]))
        runs.append(Run(text[start:end], edit))
        at = end
    if at < part.end:
        runs.append(Run(text[at : part.end]))
    return runs


def redline(comparison: Comparison, link: Link) -> tuple[Piece, ...]:
    """Return the text of both sides as one line: what is common as the new side writes it, what went before what came."""
    old = joined_text(comparison.paragraphs(link, Side.OLD))
    new = joined_text(comparison.paragraphs(link, Side.NEW))
    return pieces_of(old, new, link.edits)


def pieces_of(old: str, new: str, edits: Iterable[Edit]) -> tuple[Piece, ...]:
    """Return two texts as one line, as `redline` does."""
    pieces: list[Piece] = []
    at = 0
    for edit in edits:
        place = _place_in_new(edit, old, new)
        pieces += (
            Piece(Mark.KEPT, new[at : place.start]),
            Piece(Mark.GONE, old[edit.old.start : edit.old.end]),
            Piece(Mark.CAME, new[place.start : place.end]),
        )
        at = max(at, place.end)
    pieces.append(Piece(Mark.KEPT, new[at:]))
    return tuple(piece for piece in pieces if piece.text)


def _place_in_new(edit: Edit, old: str, new: str) -> Span:
    """Return where an edit stands in the new text: what went goes behind the space that stood before it."""
    at = edit.new.start
    after_space = old[: edit.old.start].endswith(" ") and not new[:at].endswith(" ")
    if edit.new or not after_space or new[at : at + 1] != " ":
        return edit.new
    return Span(at + 1, at + 1)
