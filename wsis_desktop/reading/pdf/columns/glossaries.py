"""Glossaries: words in a column, and beside each the paragraph that says what it means."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from wsis_desktop.reading.pdf.lines.line import Line

_FEWEST = 4
# A paragraph begins below a wider distance than its lines have.
_WIDER = 1.25
_ONE_BASE = 1.0
_FEWER = 0.6
_SPACE = 0.25
_FEWEST_CELLS, _ONE_EDGE, _LONGEST_LABEL = 3, 2.0, 5


def explain(words: Sequence[Line], texts: Sequence[Line]) -> bool:
    """Tell whether each of the `words` stands beside the beginning of a paragraph of the `texts`, and each of those has one.

    Paragraphs of two columns of prose begin at the same height by chance alone, and no column of it has as few lines.
    """
    if not _FEWEST <= len(words) <= _FEWER * len(texts):
        return False
    leading = median(b - a for a, b in pairwise(sorted({round(line.base, 1) for line in texts})))
    named, explained = _beginnings(words, leading), _beginnings(texts, leading)
    return (
        len(named) >= _FEWEST
        and len(named) == len(explained)
        and all(abs(one - other) <= _ONE_BASE for one, other in zip(named, explained, strict=True))
    )


def explain_closely(words: Sequence[Line], texts: Sequence[Line]) -> bool:
    """Tell the same where nothing parts the paragraphs: the words alone are apart, each level with where one begins.

    Paragraphs begin with capitals or figures, some of them below lines that were not broken for want of room.
    """
    if len(words) > _FEWER * len(texts):
        return False
    lines = sorted(texts, key=lambda line: line.base)
    distances = [b.base - a.base for a, b in pairwise(lines)]
    if not distances or max(distances) > _WIDER * median(distances):
        return False
    named = _beginnings(words, median(distances))
    right = max(line.x1 for line in lines)
    begun = [
        next(
            (
                _had_room(a, b, right)
                for a, b in pairwise(lines)
                if abs(b.base - base) <= _ONE_BASE and not b.text[0].islower()
            ),
            None,
        )
        for base in named[1:]
    ]
    return len(named) >= _FEWEST and abs(named[0] - lines[0].base) <= _ONE_BASE and None not in begun and any(begun)


def stand_in_rows(cells: Sequence[Line], rows: Sequence[Line]) -> bool:
    """Tell short cells of a last column: what begins there does so beside a name and what stands next to that, each time.

    Labels of paragraphs are shorter than names, and names stand beside fewer lines than not.
    """
    left = min((line.x0 for line in rows), default=0.0)
    names = [line for line in rows if line.x0 - left <= _ONE_EDGE]
    texts = [line for line in rows if line.x0 - left > _ONE_EDGE]
    bases = sorted({round(line.base, 1) for line in texts})
    if not names or len(cells) > _FEWER * len(texts) or len(bases) < _FEWEST:
        return False
    begun = _beginnings(cells, median(b - a for a, b in pairwise(bases)))
    named = [line.base for line in names if any(abs(line.base - base) <= _ONE_BASE for base in bases)]
    if len(named) > _FEWER * len(bases) or median(len(line.text) for line in names) <= _LONGEST_LABEL:
        return False
    return len(begun) >= _FEWEST_CELLS and all(any(abs(base - other) <= _ONE_BASE for other in named) for base in begun)


def _had_room(upper: Line, lower: Line, right: float) -> bool:
    """Tell whether the first word of a line would have fitted behind the one above it."""
    word = lower.words[0]
    return upper.x1 + _SPACE * upper.size + word.x1 - word.x0 <= right


def _beginnings(lines: Sequence[Line], leading: float) -> list[float]:
    """Return the base lines above which more than the distance between lines is free."""
    bases = sorted({round(line.base, 1) for line in lines})
    return bases[:1] + [b for a, b in pairwise(bases) if b - a > _WIDER * leading]
