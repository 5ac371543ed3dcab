"""What a word processor's paragraphs become, whichever format it saved them in.

Its files name styles, heading levels and lists, but not what its writer meant: a short bold line is a heading, a table of
one column a frame around paragraphs, and a counted number a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from wsis_desktop.model.revision import Kind, Label, MarkedRun
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.gathering import Gathered, Gatherer, Mark, tidy
from wsis_desktop.reading.blocks.letters import LetterCount
from wsis_desktop.reading.conventions.cells import row_text
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.word_processing.headings_by_looks import HeadingsByLooks

_FILE_NAMES: Final = (".doc", ".docx", ".dotx", ".odt", ".ott", ".fodt", ".rtf")


@dataclass(frozen=True, slots=True)
class Counted:
    """What stands before a paragraph: its printed number, empty for a bullet or for nothing, and the list it counts in."""

    printed: str
    list: str
    level: int
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """How a paragraph is set: `level` is a heading's from 1, 0 for body text that is said to be so, None when unsaid."""

    is_title: bool = False
    level: int | None = None
    counted: Counted | None = None
    letters: LetterCount = field(default_factory=LetterCount)


class WordBlocks:
    """Makes blocks of one file's paragraphs, in the order of the text."""

    def __init__(self) -> None:
        self._looks = HeadingsByLooks()

    def block(self, text: str, manner: Manner) -> Block:
        """Return the block that a paragraph is."""
        counted = manner.counted
        label = _label(counted)
        block = _block(text, label, manner)
        block.printed = counted.printed.strip() if counted else ""
        if block.kind is Kind.PARAGRAPH:
            list_level = (counted.list, counted.level) if counted else None
            self._looks.add(block, manner.letters, list_level, says_body=manner.level is not None)
        return block

    def settle(self, blocks: Sequence[Block]) -> None:
        """Find the title and the headings among the `blocks` of the whole text that only their looks tell."""
        self._looks.settle(blocks)


def _block(text: str, label: Label | None, manner: Manner) -> Block:
    counted = manner.counted
    if manner.is_title:
        return Block(Kind.TITLE, text, label=label)
    if manner.level:
        return Block(Kind.HEADING, text, label=label, level=manner.level)
    if counted and counted.bullet:
        return Block(Kind.ITEM, text, level=counted.level + 1)
    if label and counted and counted.level and label.number.isdecimal():
        return Block(Kind.ITEM, text, label=label)
    return Block(Kind.PARAGRAPH, text, label=label)


def number_alone(counted: Counted | None) -> list[Block]:
    """Return what is shown in a cell of a paragraph without a word: its number, if it has one."""
    printed = counted.printed.strip() if counted else ""
    return [Block(Kind.PARAGRAPH, "", printed=printed)] if printed else []


def row_blocks(rows: Sequence[tuple[Sequence[Sequence[Block]], Mark | None]]) -> list[Block]:
    """Return the blocks of a table, given the blocks of each row's cells and the row's own mark; one column is no table."""
    if all(len(cells) <= 1 for cells, _ in rows):
        return [block for cells, _ in rows for cell in cells for block in cell if block.text]
    return [_row(cells, mark) for cells, mark in rows if any(cells)]


def _row(cells: Sequence[Sequence[Block]], mark: Mark | None) -> Block:
    """Return one row as one line."""
    text, notes, changes = row_text(cells, mark)
    return Block(Kind.ROW, text, notes=notes, changes=changes)


def note_text(blocks: Sequence[Block], mark: Mark | None) -> Gathered:
    """Return a note on one line; `mark` is what marks its place in the text, and all of a note without marks."""
    gatherer = Gatherer()
    for at, block in enumerate(blocks):
        gatherer.add(" " if at else "")
        gatherer.add_block(block)
    found = gatherer.finish_marked(mark)
    if mark is None or len(found.changes) > 1:
        return found
    return found._replace(changes=(MarkedRun(0, len(found.text), *mark), *found.changes))


def end_with(end: Mark | None, block: Block) -> None:
    """Let an empty paragraph end the one before it, which runs on into it on one side and stops there on the other."""
    last = block.changes[-1] if block.changes else None
    if last is not None and last.start == last.end and (end is None or end.side is not last.side):
        block.changes = block.changes[:-1]


def stated_title(text: str | None) -> str:
    """Return the title that a file states; empty when it is only a file's name."""
    title = tidy(text or "")
    return "" if title.startswith("Microsoft Word") or title.lower().endswith(_FILE_NAMES) else title


def _label(counted: Counted | None) -> Label | None:
    if counted is None or not counted.printed:
        return None
    label = parse_label(counted.printed)
    # A level without numbers may still print the full stop behind them.
    return replace(label, computed=True) if label.printed.strip() else None
