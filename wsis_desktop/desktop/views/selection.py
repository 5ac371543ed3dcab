"""Selected text: from one spot to another on one side, over the runs of text in the order in which they stand there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from wsis_desktop.desktop.views.rows import Piece
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.revision import Revision

_WORD = re.compile(r"\w+(?:['’\-]\w+)*|[^\w\s]|\s+")


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place between two characters: `run` counts the runs of text of one side, `offset` runs over the paragraph."""

    run: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: from `anchor` to `head`, whichever comes first."""

    side: Side
    anchor: Spot
    head: Spot

    @property
    def start(self) -> Spot:
        """Return the end that comes first."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Spot:
        """Return the end that comes last."""
        return max(self.anchor, self.head)

    def __bool__(self) -> bool:
        return self.anchor != self.head


def selected_pieces(selection: Selection, runs: Sequence[Piece]) -> list[Piece]:
    """Return the selected characters of each run of text."""
    start, end = selection.start, selection.end
    pieces = []
    for at in range(start.run, min(end.run, len(runs) - 1) + 1):
        run = runs[at]
        first = start.offset if at == start.run else run.start
        last = end.offset if at == end.run else run.end
        if first < last or start.run < at < end.run:
            pieces.append(Piece(run.paragraph, first, last))
    return pieces


def first_part(pieces: Sequence[Piece]) -> tuple[int, Span] | None:
    """Return the paragraph in which a selection begins, and what of it is selected; None when nothing is."""
    if not pieces:
        return None
    paragraph = pieces[0].paragraph
    parts = list(takewhile(lambda piece: piece.paragraph == paragraph, pieces))
    return paragraph, Span(parts[0].start, parts[-1].end)


def copied_text(pieces: Sequence[Piece], revision: Revision) -> str:
    """Return plain text: one line for each paragraph, with its label where it was selected from its beginning.

    Some first words of a single paragraph are copied as they are: they are wanted for a search or a quotation.
    """
    lines: list[str] = []
    before = -1
    for piece in pieces:
        paragraph = revision.paragraphs[piece.paragraph]
        words = paragraph.text[piece.start : piece.end]
        if piece.paragraph == before:
            lines[-1] += words
            continue
        whole = piece.start == 0 and (len(pieces) > 1 or piece.end == len(paragraph.text))
        label = paragraph.printed_label if whole else ""
        lines.append(f"{label} {words}" if label else words)
        before = piece.paragraph
    return "\n".join(lines)


def word_around(text: str, offset: int) -> tuple[int, int]:
    """Return the beginning and end of the word at an offset."""
    for found in _WORD.finditer(text):
        if found.start() <= offset < found.end():
            return found.start(), found.end()
    return offset, offset
