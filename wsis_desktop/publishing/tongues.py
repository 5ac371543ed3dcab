"""In which way words are written, told by their letters: drafts and notes mix scripts, and each is set its own way."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from wsis_desktop.publishing.document import Block, Document, Heading, Passage, Run

T = TypeVar("T", Heading, Passage)
_BY_WAY = {"AL": "ar", "R": "he"}
_WIDE = ("CJK UNIFIED", "CJK COMPAT")


def with_tongues(document: Document) -> Document:
    """Return a document whose headings and passages in another script than its language's say so."""
    return replace(document, blocks=tuple(_spoken(block) for block in document.blocks))


def tongue(text: str) -> str:
    """Return the language that most letters of a text tell: `ar`, `he`, `zh`; empty for all that other scripts write."""
    if text.isascii():
        return ""
    counts = Counter(_letter(letter) for letter in text if letter.isalpha())
    return counts.most_common(1)[0][0] if counts else ""


def _letter(letter: str) -> str:
    way = _BY_WAY.get(unicodedata.bidirectional(letter), "")
    return way or ("zh" if unicodedata.name(letter, "").startswith(_WIDE) else "")


def _spoken(block: Block) -> Block:
    if isinstance(block, Heading):
        return _told(block)
    if isinstance(block, Passage):
        return _told(block)
    rows = (
        replace(row, cells=tuple(tuple(_told(passage) for passage in cell) for cell in row.cells)) for row in block.rows
    )
    return replace(block, rows=tuple(rows))


def _told(block: T) -> T:
    return block if block.language else replace(block, language=tongue(_words(block.runs)))


def _words(runs: Iterable[Run]) -> str:
    return " ".join(run.text for run in runs)
