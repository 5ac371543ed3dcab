"""What web pages and Markdown share: the one heading above all others is the title, and links to headings are contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.conventions.typed_contents import CONTENTS_NAME
from wsis_desktop.reading.labels import find_head, names_a_part

_LEAST_ENTRIES: Final = 2
# One heading alone below another makes no title of that.
_LEAST_BELOW: Final = 2
_MOST_ABOVE: Final = 6
_LONGEST_ABOVE: Final = 120
_BARE: Final = re.compile(r"[\W_]+")


def name_title(blocks: Sequence[Block], stated: str = "") -> None:
    """Make a title of the one heading that stands above all others, or of the first one if the page states that title."""
    headings = [(at, block) for at, block in enumerate(blocks) if block.kind is Kind.HEADING]
    if not headings or any(block.kind is Kind.TITLE for block in blocks):
        return
    at, first = headings[0]
    below = sum(block.level > first.level for _, block in headings)
    if below < len(headings) - 1 or not _opens(blocks[:at]) or _is_named_part(first):
        return
    if below >= _LEAST_BELOW or (stated and _bare(stated) == _bare(first.text)):
        first.kind, first.level = Kind.TITLE, 0
        shift = min((block.level for _, block in headings[1:]), default=1) - 1
        for _, block in headings[1:]:
            block.level -= shift


def _opens(above: Sequence[Block]) -> bool:
    """Tell the few short lines that may stand above a title: who issues it, a symbol, a date."""
    return len(above) <= _MOST_ABOVE and all(
        block.kind is Kind.PARAGRAPH and len(block.text) <= _LONGEST_ABOVE and find_head(block.text) is None
        for block in above
    )


def _is_named_part(block: Block) -> bool:
    head = find_head(block.text, heading=True)
    return head is not None and head.label is not None and names_a_part(head.label)


def without_contents(blocks: Sequence[Block], linked: AbstractSet[int]) -> list[Block]:
    """Leave out tables of contents: lines, by their places in `linked`, that are links within the page and name headings."""
    if len(linked) < _LEAST_ENTRIES:
        return list(blocks)
    names = set(_names(blocks))
    gone: set[int] = set()
    for run in _runs(blocks, linked):
        known = sum(_bare(blocks[at].text) in names for at in run)
        if len(run) >= _LEAST_ENTRIES and known * 2 >= len(run):
            gone.update(run)
            before = run[0] - 1
            if before >= 0 and CONTENTS_NAME.fullmatch(blocks[before].text.rstrip(":")):
                gone.add(before)
    return [block for at, block in enumerate(blocks) if at not in gone]


def _names(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield what contents may call each heading: with its label or without, or with the line above that bears the label."""
    headings = [block for block in blocks if block.kind is Kind.HEADING]
    for block in headings:
        label = block.label.printed if block.label else ""
        yield _bare(block.text)
        yield _bare(f"{label} {block.text}")
        head = find_head(block.text, heading=True)
        if head is not None:
            yield _bare(head.cut_from(block.text))
    for above, block in pairwise(headings):
        yield _bare(f"{above.text} {block.text}")


def _runs(blocks: Sequence[Block], linked: AbstractSet[int]) -> Iterator[list[int]]:
    """Yield the places of lines that are links and follow each other."""
    run: list[int] = []
    for at in range(len(blocks)):
        if at in linked and blocks[at].kind is not Kind.HEADING:
            run.append(at)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _bare(text: str) -> str:
    return _BARE.sub("", text).casefold()
