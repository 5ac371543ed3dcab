"""Where the pages of one revision stand below one another in a pane, in pixels of the window."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import PageSize

MARGIN = 14.0
GAP = 14.0
_NARROWEST = 120.0


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The boxes of all pages, from the top of the document; page 1 is `boxes[0]`, from `tops[0]` to `bottoms[0]`."""

    boxes: tuple[QRectF, ...]
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    width: float
    height: float

    @classmethod
    def fitted(cls, sizes: Sequence[PageSize], pane_width: float, factor: float) -> PageLayout:
        """Set pages so that, at a `factor` of 1, the widest fills the pane."""
        widest = max((size.width for size in sizes), default=1.0) or 1.0
        scale = max(_NARROWEST, pane_width - 2 * MARGIN) * factor / widest
        whole = max(pane_width, widest * scale + 2 * MARGIN)
        boxes: list[QRectF] = []
        y = MARGIN
        for size in sizes:
            width, height = max(1.0, size.width * scale), max(1.0, size.height * scale)
            boxes.append(QRectF(round((whole - width) / 2), round(y), round(width), round(height)))
            y = boxes[-1].bottom() + GAP
        tops, bottoms = tuple(box.top() for box in boxes), tuple(box.bottom() for box in boxes)
        return cls(tuple(boxes), tops, bottoms, whole, y - GAP + MARGIN if boxes else 0.0)

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the numbers of the pages that show between two heights."""
        first = bisect_right(self.bottoms, top)
        last = bisect_left(self.tops, bottom)
        return range(first + 1, last + 1)

    def page_at(self, y: float) -> int:
        """Return the number of the page at or below a height."""
        at = bisect_right(self.bottoms, y)
        return min(at, len(self.boxes) - 1) + 1

    def rect(self, region: Region) -> QRectF:
        """Return where a region stands."""
        box = self.boxes[region.page - 1]
        return QRectF(
            box.left() + region.x0 * box.width(),
            box.top() + region.y0 * box.height(),
            (region.x1 - region.x0) * box.width(),
            (region.y1 - region.y0) * box.height(),
        )

    def y(self, page: int, share: float) -> float:
        """Return the height at which a share of a page's height lies."""
        top = self.tops[page - 1]
        return top + share * (self.bottoms[page - 1] - top)

    def span(self, regions: Sequence[Region]) -> tuple[float, float] | None:
        """Return the heights from the top of the first to the bottom of the last region; None when there are none."""
        top, bottom = float("inf"), 0.0
        for region in regions:
            if 1 <= region.page <= len(self.tops):
                top = min(top, self.y(region.page, region.y0))
                bottom = max(bottom, self.y(region.page, region.y1))
        return (top, bottom) if bottom >= top else None
