"""Tables of contents that were typed: lines that end in page numbers, and whose words come back as headings below.

Pages show them by their leaders and columns, and word processors mark their own; of one that was typed, only this tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block

_PAGE: Final = re.compile(r"(?<=[\s.…·_‥⋯|-])\d{1,4}$")
_LEADERS: Final = " .…·_‥⋯|-\u00a0"
CONTENTS_NAME: Final = re.compile(
    r"(?:table of )?contents|table des matières|sommaire|índice|sumario|contenido|содержание|оглавление|"
    r"(?:قائمة )?المحتويات|فهرس|目\s?录|目\s?次",
    re.IGNORECASE,
)
# What the lists of tables and the like are called, of which word processors make tables as they do of contents.
_LIST_NAME: Final = re.compile(
    r"(?:list|table) of (?:tables|figures|illustrations|annexes)|liste des (?:tableaux|figures|annexes)|"
    r"(?:lista|índice) de (?:cuadros|figuras|tablas|anexos)|список (?:таблиц|рисунков)|表目录|图目录|"
    r"قائمة (?:الجداول|الأشكال)",
    re.IGNORECASE,
)
_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_LONGEST: Final = 200
_FEWEST: Final = 3
# So many of its entries come back below; some headings are written otherwise there.
_MOST: Final = 0.7
# A table of contents stands near the beginning.
_FIRST_BLOCKS: Final = 60


class _Entry(NamedTuple):
    """A line of a table of contents: its letters, and the page that it names."""

    words: str
    page: int


def without_typed_contents(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks without a table of contents and its name; where anything of it is marked as changed, it is text."""
    start = 0
    while start < min(len(blocks), _FIRST_BLOCKS):
        end = _end_of_entries(blocks, start)
        if _are_contents(blocks, start, end):
            named = start > 0 and CONTENTS_NAME.fullmatch(blocks[start - 1].text.strip(" :.")) is not None
            return [*blocks[: start - named], *blocks[end:]]
        start = max(end, start + 1)
    return [*blocks]


def drop_name_of_contents(blocks: list[Block]) -> None:
    """Take the name of a table of contents, or of tables, off the end of what stands before it, unless it is marked."""
    name = blocks[-1].text.strip(" :.") if blocks and not blocks[-1].changes else ""
    if CONTENTS_NAME.fullmatch(name) or _LIST_NAME.fullmatch(name):
        blocks.pop()


def _end_of_entries(blocks: Sequence[Block], start: int) -> int:
    """Return where the lines end, from `start` on, that name pages further and further on."""
    end, last = start, 0
    while end < len(blocks):
        entry = _entry(blocks[end])
        if entry is None or entry.page < last:
            break
        end, last = end + 1, entry.page
    return end


def _entry(block: Block) -> _Entry | None:
    text = block.text.strip()
    if len(text) > _LONGEST or block.kind is Kind.FOOTNOTE or block.changes:
        return None
    page = _PAGE.search(text)
    words = text[: page.start()].rstrip(_LEADERS) if page else ""
    return _Entry(_letters(block, words), int(page[0])) if page and any(map(str.isalpha, words)) else None


def _are_contents(blocks: Sequence[Block], start: int, end: int) -> bool:
    if end - start < _FEWEST:
        return False
    entries = [entry for block in blocks[start:end] if (entry := _entry(block))]
    below = {_letters(block, block.text) for block in blocks[end:] if len(block.text) <= _LONGEST}
    turns = entries[0].page < entries[-1].page
    return turns and sum(entry.words in below for entry in entries) >= _MOST * len(entries)


def _letters(block: Block, words: str) -> str:
    """Return the letters and figures of a block's words, its label first, by which a heading and its entry are the same."""
    label = block.label.printed if block.label else ""
    return _NOT_LETTERS.sub("", f"{label}{words}").casefold()
