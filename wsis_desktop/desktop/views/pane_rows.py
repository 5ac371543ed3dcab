"""The rows that a screen reader finds in the panes of Pages and Redline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from wsis_desktop.desktop.views.page_pane import PagePane
    from wsis_desktop.desktop.views.redline_pane import RedlinePane


class PageRows:
    """The paragraphs of a revision, on its pages; one that stands on no page is there all the same."""

    def __init__(self, pane: PagePane) -> None:
        self._pane = pane

    def __len__(self) -> int:
        """Count the paragraphs."""
        return len(self._pane.text.revision.paragraphs) if self._pane.text is not None else 0

    def box(self, row: int) -> QRectF:
        """Return the box around all of a paragraph."""
        pane, box = self._pane, QRectF()
        regions = pane.text.paragraph(row).regions if pane.text is not None else ()
        for region in regions:
            if region.page <= len(pane.layout_of_pages.boxes):
                box = box.united(pane.layout_of_pages.rect(region))
        return box.translated(-pane.horizontalScrollBar().value(), -pane.top)

    def at(self, point: QPointF) -> int | None:
        """Return the paragraph at a point."""
        return self._pane.paragraph_at(point)

    def beside(self, row: int | None, by: int) -> int | None:
        """Return the next paragraph on the pages, or the one before; the first in sight where the reader is at none."""
        pane = self._pane
        if row is None and pane.text is not None:
            on_pages = (at for page in pane.pages_in_sight() for at in pane.text.paragraphs(page))
            return next(filter(pane.sees, on_pages), None)
        row = (row or 0) + by
        while 0 <= row < len(self) and pane.span_of(row) is None:
            row += by
        return row if 0 <= row < len(self) else None


class SheetRows:
    """The rows of the redline."""

    def __init__(self, pane: RedlinePane) -> None:
        self._pane = pane

    def __len__(self) -> int:
        """Count the rows."""
        return len(self._pane.rows)

    def box(self, row: int) -> QRectF:
        """Return the box of a row, as wide as the sheet."""
        top, bottom = self._pane.row_span(row)
        return QRectF(0, top, self._pane.viewport().width(), bottom - top)

    def at(self, point: QPointF) -> int | None:
        """Return the row at a height; none below the last one."""
        return self._pane.row_at(point.y())

    def beside(self, row: int | None, by: int) -> int | None:
        """Return the next row that holds text, or the one before; the one at the top where the reader is at none."""
        rows, top = self._pane.rows, self._pane.top_row()
        row = top[0] if row is None and top is not None else (row or 0) + by
        while 0 <= row < len(rows) and rows[row].link < 0:
            row += by
        return row if 0 <= row < len(rows) else None
