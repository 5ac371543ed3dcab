"""The sheets of paper that documents are set on, and the fonts they are set in; lengths are in points."""

from __future__ import annotations

import pymupdf

from wsis_desktop.publishing.document import Block, Document, Grid
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.shipped import shipped

MARGIN = 62.0
HEAD = 36.0
FOOT = 34.0
SMALL = 8.0
CELL = 9.5
BODY = 10.5
DEEPEST_INDENT_EM = 6.0
NUMBER_FONT = "NotoSerif-Regular.ttf"
# Inter, the window’s own, has other forms of signs beside figures, which MuPDF writes into the file as other letters.
FACES = """
@font-face { font-family: Body; src: url(NotoSerif-Regular.ttf); }
@font-face { font-family: Body; font-weight: bold; src: url(NotoSerif-Bold.ttf); }
@font-face { font-family: Body; font-style: italic; src: url(NotoSerif-Italic.ttf); }
@font-face { font-family: Body; font-weight: bold; font-style: italic; src: url(NotoSerif-BoldItalic.ttf); }
"""

_NARROWEST = 60.0
_BESIDE_A_CELL = 9.0  # its padding and its border, as the style sheets give them and MuPDF adds them


class Sheet:
    """One size of paper for one document, and how its grids share the width."""

    def __init__(self, document: Document, paper: Paper) -> None:
        whole = pymupdf.paper_rect(f"{paper.value}{'-l' if document.landscape else ''}")
        self.whole: pymupdf.Rect = whole
        self.area = pymupdf.Rect(whole.x0 + MARGIN, whole.y0 + MARGIN, whole.x1 - MARGIN, whole.y1 - MARGIN)

    def width(self, grid: Grid, column: int) -> float:
        """Return how wide the words of a column may be."""
        whole = float(self.area.width)
        least = min(_NARROWEST, whole / len(grid.columns))
        shares = sum(each.share for each in grid.columns)
        widths = [max(whole * each.share / shares, least) for each in grid.columns]
        over = sum(widths) - whole  # what narrow columns were given, wide ones give
        room = sum(width - least for width in widths)
        given = (widths[column] - least) / room * over if room else 0.0
        return widths[column] - given - _BESIDE_A_CELL

    def column_style(self, grid: Grid, column: int) -> str:
        """Return the attributes of a column's cells."""
        return f' style="width:{self.width(grid, column):.1f}pt"'

    def widths_em(self, block: Block) -> list[float]:
        """Return how wide the words of a block may be, in multiples of its letters' size: one width for each column."""
        if isinstance(block, Grid):
            return [self.width(block, column) / CELL for column in range(len(block.columns))]
        return [float(self.area.width) / BODY - DEEPEST_INDENT_EM]


def fonts() -> pymupdf.Archive:
    """Return the fonts that ship; MuPDF brings those of other scripts itself."""
    return pymupdf.Archive(str(shipped("fonts")))
