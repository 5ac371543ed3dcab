"""The cells of a table's row in one line, whatever the format: each holds paragraphs, items of lists among them.

What numbers an item there belongs to the words of the row, for the row has no label of its own that could tell it; a bullet
is no word here either. So one text reads as the same rows wherever its numbers are counted and wherever they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.cutting import cut_out
from wsis_desktop.reading.blocks.gathering import Gathered, Gatherer, Mark
from wsis_desktop.reading.labels import find_head

CELL_GAP: Final = " | "
# Signs that are bullets wherever they stand for themselves: where a line begins within a paragraph, too.
_PLAIN_BULLET: Final = re.compile(r"(?<!\S)[•‣◦▪▫∙]\s+(?=\S)")
_FIGURE: Final = re.compile(r"\d[\d.,\s]*%?")


def bullet_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the bullet begins and ends with which a paragraph at `start` of a cell's text begins, if it does.

    A sign before a figure says that it is less than nothing.
    """
    head = find_head(text[start:])
    if head is None or head.label is not None or _FIGURE.fullmatch(text, start + head.end):
        return None
    return start + head.start, start + head.end


def bullets_within(text: str) -> list[tuple[int, int]]:
    """Return where bullets stand anywhere in a cell's text, of signs that are nothing else."""
    return [found.span() for found in _PLAIN_BULLET.finditer(text)]


def without(block: Block, spans: Sequence[tuple[int, int]]) -> Block:
    """Return a block without some parts of its text."""
    for start, end in sorted(spans, reverse=True):
        block = cut_out(block, start, end)
    return block


def row_text(cells: Sequence[Sequence[Block]], mark: Mark | None) -> Gathered:
    """Return a row as one line, given the paragraphs of each of its cells and the row's own mark of change."""
    if not any(cells):
        return Gathered("", [], ())
    gatherer = Gatherer()
    for at, blocks in enumerate(cells):
        gatherer.add(CELL_GAP if at else "", mark)
        for block in blocks:
            gatherer.add(f" {block.printed} " if block.printed else " ", mark)
            gatherer.add_block(without(block, list(_bullets(block))))
    return gatherer.finish_marked(mark)


def _bullets(block: Block) -> Iterator[tuple[int, int]]:
    """Yield where bullets stand in a paragraph; behind a number there is none at its head."""
    spans = set(bullets_within(block.text))
    first = None if block.printed else bullet_at(block.text, 0)
    yield from spans | {first} if first else spans
