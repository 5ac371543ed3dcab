"""Footnotes in plain text: paragraphs at its end that begin with `[1]` or `¹`, whose marks stand so in the text above."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.gathering import Gatherer
from wsis_desktop.reading.labels import parse_label

_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_BODY: Final = re.compile(rf"(?:\[(?P<number>\d{{1,3}})\]\s+|(?P<raised>[{_RAISED}]{{1,3}})\s*)(?=\S)")
# Behind a unit, a raised figure is a power: `km²`.
_MARK: Final = re.compile(
    rf"(?<=\S)\s?\[(?P<number>\d{{1,3}})\]|(?<=\S)(?<!\b[kcdm]m)(?<!\d\sm)(?P<raised>[{_RAISED}]{{1,3}})"
)


def with_notes(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with the footnotes among them told, if all of them have their marks in the text above."""
    bodies = _bodies(blocks)
    if not bodies:
        return list(blocks)
    above, below = list(blocks[: len(blocks) - len(bodies)]), blocks[len(blocks) - len(bodies) :]
    marked = {_key(found) for block in above for found in _MARK.finditer(block.text)}
    if not marked.issuperset(bodies):
        return list(blocks)
    return [
        *(_with_marks(block, bodies) for block in above),
        *(
            Block(Kind.FOOTNOTE, block.text[_end(block) :], label=parse_label(key), key=key)
            for key, block in zip(bodies, below, strict=True)
        ),
    ]


def _bodies(blocks: Sequence[Block]) -> list[str]:
    """Return the numbers of the footnotes with which a text ends, counted from 1."""
    numbers: list[int] = []
    for block in reversed(blocks):
        found = _BODY.match(block.text)
        number = int(_key(found)) if found else 0
        if not number or (numbers and number != numbers[-1] - 1):
            break
        numbers.append(number)
    return [str(number) for number in reversed(numbers)] if numbers and numbers[-1] == 1 else []


def _key(found: re.Match[str]) -> str:
    """Return the number of a mark, in plain figures."""
    return found["number"] or unicodedata.normalize("NFKC", found["raised"])


def _end(block: Block) -> int:
    found = _BODY.match(block.text)
    return found.end() if found else 0


def _with_marks(block: Block, keys: Sequence[str]) -> Block:
    """Take the marks of footnotes out of a block's text."""
    gatherer, at = Gatherer(), 0
    for found in _MARK.finditer(block.text):
        if _key(found) in keys:
            gatherer.add(block.text[at : found.start()])
            gatherer.note(_key(found))
            at = found.end()
    if not at:
        return block
    gatherer.add(block.text[at:])
    text, notes = gatherer.finish()
    return Block(block.kind, text, notes=notes)
