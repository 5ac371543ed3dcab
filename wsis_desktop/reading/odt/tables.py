"""Tables of an OpenDocument text: rows and cells as they are entered and left, some of them said to be repeated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.odt.package import TABLE
from wsis_desktop.reading.word_processing.word_blocks import row_blocks
from wsis_desktop.reading.word_processing.xml_package import whole

CELL: Final = f"{TABLE}table-cell"
ROW: Final = f"{TABLE}table-row"
# A file of a few bytes may ask for billions of rows; no draft repeats more than some.
_MOST_REPEATS: Final = 100
_MOST_REPEATED: Final = 10_000

Row = list[list[Block]]


@dataclass(slots=True)
class OdtTable:
    """A table that is open; `repeated` counts, for the whole file, what was repeated and what was not."""

    repeated: list[int]
    rows: list[Row] = field(default_factory=list)

    def end_cell(self, element: etree._Element, blocks: list[Block]) -> None:
        """Take in a cell."""
        if self.rows:
            self.rows[-1] += [blocks] * self._times(
                element, "columns", any(block.text or block.printed for block in blocks)
            )

    def end_row(self, element: etree._Element) -> None:
        """Take in a row."""
        if self.rows:
            row = self.rows[-1]
            self.rows += [list(row) for _ in range(self._times(element, "rows", any(row)) - 1)]

    def blocks(self) -> list[Block]:
        """Return what the table becomes."""
        return row_blocks([(row, None) for row in self.rows])

    def _times(self, element: etree._Element, what: str, has_text: bool) -> int:  # noqa: FBT001 - said in words where called
        """Return how often a cell or a row stands; the empty ones stand once."""
        asked = whole(element.get(f"{TABLE}number-{what}-repeated"), 1)
        if asked <= 1 or not has_text:
            return 1
        times = min(asked, _MOST_REPEATS, max(1, _MOST_REPEATED - self.repeated[0]))
        self.repeated[0] += times
        self.repeated[1] += asked - times
        return times
