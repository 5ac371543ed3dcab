"""What went where nothing is struck: words in a colour and in small letters, beside those in another colour that came.

Some tools of writers mark so, latexdiff for one. Words of one colour that are always small, inside sentences, again and
again side by side with words of another that never are: no emphasis and no link looks like that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.changes.pieces import BOLD, Piece
from wsis_desktop.reading.pdf.lines.line import Line

_SMALL, _FULL = 0.88, 0.95
_AS_A_RULE: Final = 0.9
_FEWEST_PAIRS, _OFTEN = 3, 0.2


def take_small_print(rows: Sequence[Sequence[Piece]], pages: Iterable[Sequence[Line]]) -> None:
    """Take for struck what went in a colour and in small letters, if that is how the file marks it."""
    apart = [piece for row in rows for piece in row if piece.text.strip() and not piece.is_plain]
    if not apart or any(piece.struck or piece.color is None for piece in apart):
        return
    coloured = [piece for piece in apart if piece.color != BOLD and not piece.linked and not _is_raised(piece)]
    usual = _usual_size(pages)
    small = _colours(coloured, lambda size: size <= _SMALL * usual)
    full = _colours(coloured, lambda size: size > _FULL * usual)
    if len(small) != 1:
        return
    went = [piece for piece in coloured if piece.color in small]
    pairs = sum(
        {first.color in small, second.color in small} == {True, False} and {first.color, second.color} <= small | full
        for row in rows
        for first, second in pairwise(piece for piece in row if piece.text.strip())
    )
    if pairs >= max(_FEWEST_PAIRS, _OFTEN * len(went)):
        for piece in went:
            piece.struck, piece.small = 1, True


def _colours(pieces: Sequence[Piece], is_so: Callable[[float], bool]) -> set[int | None]:
    """Return the colours of which nearly all pieces have such a size."""
    counts = Counter(piece.color for piece in pieces)
    found = Counter(piece.color for piece in pieces if is_so(_size(piece)))
    return {color for color, count in counts.items() if found[color] >= _AS_A_RULE * count}


def _size(piece: Piece) -> float:
    return max(run.size for run in piece.line.runs if run.start < piece.end and piece.start < run.end)


def _is_raised(piece: Piece) -> bool:
    return any(run.raised for run in piece.line.runs if run.start < piece.end and piece.start < run.end)


def _usual_size(pages: Iterable[Sequence[Line]]) -> float:
    """Return the size of most letters."""
    sizes: Counter[float] = Counter()
    for run in (run for page in pages for line in page for run in line.runs):
        sizes[round(run.size, 1)] += run.end - run.start
    return max(sizes, key=lambda size: sizes[size], default=0.0)
