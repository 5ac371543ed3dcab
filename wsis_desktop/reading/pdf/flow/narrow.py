"""Blocks of lines set narrower than the page, such as quotations: they end at a right edge of their own.

That edge shows only in the block as a whole: none of its lines had room for the first word of the next one. So it is looked
for before lines are grouped, and the lines of a block then have it for their right margin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from wsis_desktop.reading.conventions.resolutions import begins_preambular
from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE
from wsis_desktop.reading.pdf.lines.measure import Entry

_LEAST_LINES = 3
# How much short of the page's margin the block's edge is, in sizes of its letters.
_NARROWER = 1.5
_LEAST_WIDTH, _LEAST_LETTERS = 0.4, 18
_SAME_LEADING = 0.08
_WIDEST_LEADING = 2.6
_OPENING, _CLOSING = "“«„", "”»"


def set_right_edges(flow: Iterable[Entry | Row]) -> None:
    """Give the lines of each narrow block its edge for a margin; the last one, which may end anywhere, keeps the page's."""
    for block in _blocks(flow):
        first = block[0]
        edge = max(entry.line.x1 for entry in block)
        wide = edge - first.line.x0 >= _LEAST_WIDTH * (first.right - first.left)
        if wide and edge < first.right - _NARROWER * first.line.size and _is_filled(block, edge):
            for entry in block[:-1]:
                entry.right = edge


def quotes_on(entries: list[Entry], b: Entry) -> bool:
    """Tell whether a quotation that the paragraph opened goes on in `b`; each paragraph of a longer one opens it anew."""
    if b.line.text[0] in _OPENING:
        return False
    opened = 0
    for entry in entries:
        text = entry.line.text
        # In German and Russian “ closes what „ opened.
        opening, closing = (_OPENING, _CLOSING) if "„" not in text else ("«„", "»”“")
        opened = max(0, opened + sum(map(text.count, opening)) - sum(map(text.count, closing)))
    return opened > 0


def _blocks(flow: Iterable[Entry | Row]) -> Iterator[list[Entry]]:
    """Yield runs of lines that begin at one edge, right of the margin, with one distance between them."""
    block: list[Entry] = []
    for entry in flow:
        if isinstance(entry, Row):
            yield from _whole(block)
            block = []
            continue
        if block and not _belongs(block, entry):
            yield from _whole(block)
            # A gap stands above the last line: it begins a block, unless a wider one follows.
            closer = len(block) > 1 and _belongs(block[-1:], entry)
            block = block[-1:] if closer and _distance(block[-1], entry) < _distance(block[-2], block[-1]) else []
        block.append(entry)
    yield from _whole(block)


def _whole(block: list[Entry]) -> Iterator[list[Entry]]:
    if len(block) >= _LEAST_LINES:
        yield block


def _belongs(block: list[Entry], entry: Entry) -> bool:
    last, line = block[-1], entry.line
    distance = _distance(last, entry)
    if entry.head is not None or abs(last.line.size - line.size) >= ONE_SIZE or last.line.bold != line.bold:
        return False
    if abs(block[-1].line.x0 - line.x0) > 1 or not 0 < distance < _WIDEST_LEADING * line.size:
        return False
    return len(block) == 1 or abs(distance - _distance(block[-2], last)) <= _SAME_LEADING * distance


def _distance(a: Entry, b: Entry) -> float:
    return b.line.base - a.line.base


def _is_filled(block: list[Entry], edge: float) -> bool:
    """Tell lines that were broken at `edge` from short ones below each other, such as those of an address."""
    if sum(len(entry.line.text) for entry in block) < _LEAST_LETTERS * len(block):
        return False
    if sum(a.terminal or _opens_preambular(a, b) for a, b in pairwise(block)) > len(block) // 2:
        return False
    return all(a.line.x1 + b.line.opening + 0.25 * b.line.size > edge - 0.3 * a.line.size for a, b in pairwise(block))


def _opens_preambular(a: Entry, b: Entry) -> bool:
    """Tell the end of a preamble's paragraph, a comma, by the word that begins the next one."""
    return a.line.text[-1] == "," and begins_preambular(b.line.text)
