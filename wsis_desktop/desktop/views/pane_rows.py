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
