"""Pieces of text, as a format hands them over, become one tidy line with the places of its footnote marks."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

from wsis_desktop.model.revision import MarkedRun, MarkKind, TextSide
from wsis_desktop.reading.blocks.block import Block, NoteRef
from wsis_desktop.reading.blocks.line_ends import meet_without_space, without_line_ends

# Where a line may break and where it may not: of no meaning once lines are gone.
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
# Word processors put marks of direction before the numbers that they count; they do something beside Arabic letters alone.
_DIRECTIONS: Final = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FROM_RIGHT: Final = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SPACES: Final = re.compile(r"\s+")
_LINE_END: Final = re.compile(r"\s*\n\s*")


def tidy(text: str) -> str:
    """Return `text` on one line with single spaces, without soft hyphens."""
    return _SPACES.sub(" ", without_line_ends(_plain(text))).strip()


def _plain(text: str) -> str:
    if text.isascii():
        return text
    text = _INVISIBLE.sub("", text).replace("\u2011", "-")
    return text if _FROM_RIGHT.search(text) else _DIRECTIONS.sub("", text)


class Mark(NamedTuple):
    """What marks a piece of text as changed; `side` is the text that holds the piece."""

    kind: MarkKind
    side: TextSide
    author: str = ""
    day: date | None = None


class Gathered(NamedTuple):
    """One block's text on one line, the places of its footnote marks, and which runs of it are marked as changed."""

    text: str
    notes: list[NoteRef]
    changes: tuple[MarkedRun, ...]


_NO_SIDE: Final = object()


class Gatherer:
    """Gathers one block's text; spaces run together wherever the pieces meet."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[str] = []
        self._notes: list[NoteRef] = []
        self._runs: list[tuple[int, int, Mark]] = []
        self._length = 0
        # Which text holds the space that the line so far ends in: None is both, as a line's beginning is.
        self._space_of: object = None
        self._line_ended = False

    def add(self, text: str, mark: Mark | None = None) -> None:
        """Add a piece of text; `mark` says that it is marked as changed."""
        piece = _SPACES.sub(" ", without_line_ends(_plain(text)))
        if _LINE_END.match(text) and self._pieces and meet_without_space(self._pieces[-1], piece.lstrip(" ")):
            piece = piece.lstrip(" ")
        self._drop_line_end(piece)
        side = mark.side if mark else None
        if self._space_of is None or self._space_of is side:
            piece = piece.lstrip(" ")
        if not piece:
            return
        start = self._length
        self._pieces.append(piece)
        self._length += len(piece)
        self._space_of = side if piece.endswith(" ") else _NO_SIDE
        self._line_ended = "\n" in text[len(text.rstrip()) :]
        if mark is not None and self._runs and self._runs[-1][1:] == (start, mark):
            self._runs[-1] = (self._runs[-1][0], self._length, mark)
        elif mark is not None:
            self._runs.append((start, self._length, mark))

    def _drop_line_end(self, piece: str) -> None:
        """Drop the space that the line so far ends in, if that stands for a line's end where Chinese has none."""
        before = "".join(self._pieces[-2:])
        if self._line_ended and before.endswith(" ") and meet_without_space(before[:-1], piece):
            self._pieces[-1] = self._pieces[-1][:-1]
            self._length -= 1
            self._space_of = _NO_SIDE
            self._runs = [(start, min(end, self._length), mark) for start, end, mark in self._runs]

    def add_block(self, block: Block) -> None:
        """Add the text of a block, with its footnote marks and its marked runs."""
        marks = [(run.start, run.end, Mark(run.kind, run.side, run.author, run.day)) for run in block.changes]
        notes = sorted(block.notes, key=lambda each: each.offset)
        edges = {0, len(block.text), *(edge for run in marks for edge in run[:2]), *(note.offset for note in notes)}
        cuts = sorted(edges)
        for start, end in zip(cuts, [*cuts[1:], len(block.text)], strict=True):
            for note in notes:
                if note.offset == start:
                    self.note(note.key)
            self.add(block.text[start:end], next((mark for first, last, mark in marks if first <= start < last), None))

    def note(self, key: str) -> None:
        """Say that the mark of the footnote `key` stands here."""
        self._notes.append(NoteRef(self._length, key))

    def finish(self) -> tuple[str, list[NoteRef]]:
        """Return the line and its footnote marks, and begin anew."""
        text, notes, _ = self.finish_marked()
        return text, notes

    def finish_marked(self, end: Mark | None = None) -> Gathered:
        """Return all that was gathered, and begin anew; `end` marks the end of the paragraph."""
        text, notes = "".join(self._pieces), self._notes
        if end is None:  # else the paragraph runs on in one of two texts, and needs its last space there
            text = text.rstrip(" ")
        for note in notes:
            note.offset = min(note.offset, len(text))
        runs = [(start, min(stop, len(text)), mark) for start, stop, mark in self._runs if start < len(text)]
        if end is not None:
            runs.append((len(text), len(text), end))
        self._begin()
        return Gathered(text, notes, tuple(MarkedRun(start, stop, *mark) for start, stop, mark in runs))
