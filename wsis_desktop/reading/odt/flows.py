"""A flow of paragraphs: the text itself, a cell, a note or a box, each with the paragraph that is open in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from wsis_desktop.reading.blocks.block import Block, Letters
from wsis_desktop.reading.blocks.gathering import Gatherer, Mark
from wsis_desktop.reading.blocks.letters import LetterCount
from wsis_desktop.reading.odt.numbering import Place


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set, by the element that begins it."""

    element: etree._Element
    style: str
    place: Place
    hidden: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph that is open: `setting` is that of the paragraph in which its text begins, None before any text."""

    text: Gatherer = field(default_factory=Gatherer)
    setting: Setting | None = None
    letters: LetterCount = field(default_factory=LetterCount)
    boxes: list[Block] = field(default_factory=list)

    def add(self, text: str, setting: Setting, mark: Mark | None, letters: Letters) -> None:
        """Add a piece of text."""
        if self.setting is None and text.strip():
            self.setting = setting
        self.letters.add(text, letters)
        self.text.add(text, mark)


@dataclass(slots=True)
class Flow:
    """Blocks so far, and the open paragraph; `setting` is None between two elements of paragraphs; one may be a `cell`."""

    cell: bool = False
    blocks: list[Block] = field(default_factory=list)
    open: Paragraph | None = None
    setting: Setting | None = None
