"""What the ruler shows of the Pages view: heights in the new document, and those that face what only the old one has."""

from __future__ import annotations

from collections.abc import Iterable

from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.ruler_marks import RulerMark
from wsis_desktop.desktop.views.scroll_map import ScrollMap
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Link, Side

_AT_ONCE = 200


class PageOverview:
    """Measures one comparison against the whole height of the leading side."""

    def __init__(self, comparison: Comparison, panes: dict[Side, PagePane], marks: Marks) -> None:
        self._comparison = comparison
        self._panes = panes
        self._marks = marks

    def marks(self, between: ScrollMap) -> Parts[list[RulerMark]]:
        """Find every change that matters enough, a part at a time; without any page, spread evenly in the links' order."""
        marks = []
        count = max(1, len(self._comparison.links))
        for at, link in enumerate(self._comparison.links):
            if at % _AT_ONCE == _AT_ONCE - 1:
                yield
            change = self._marks.change(at)
            if change is None:
                continue
            start, end = self._share(link, between) or (at / count, (at + 1) / count)
            marks.append(RulerMark(start, end, change, at))
        return marks

    def hits(self, paragraphs: Iterable[tuple[Side, int]], between: ScrollMap) -> Parts[list[float]]:
        """Find where paragraphs begin in which something was found, a part at a time."""
        found = []
        for at, (side, paragraph) in enumerate(paragraphs):
            if at % _AT_ONCE == _AT_ONCE - 1:
                yield
            if span := self._place(side, paragraph, between):
                found.append(span[0])
        return found

    def places(self, paragraphs: Iterable[tuple[Side, int]], between: ScrollMap) -> list[float]:
        """Return where paragraphs of either side begin."""
        spans = (self._place(side, paragraph, between) for side, paragraph in paragraphs)
        return [span[0] for span in spans if span]

    def viewport(self) -> tuple[float, float]:
        """Return the shares of the whole at which what is in sight begins and ends."""
        pane = self._panes[self._lead]
        whole = max(1.0, pane.layout_of_pages.height)
        return pane.top / whole, min(1.0, (pane.top + pane.viewport().height()) / whole)

    @property
    def _lead(self) -> Side:
        return Side.NEW if self._panes[Side.NEW].layout_of_pages.boxes else Side.OLD

    def _share(self, link: Link, between: ScrollMap) -> tuple[float, float] | None:
        for side in (self._lead, self._lead.other):
            if indices := link.indices(side):
                first, last = (self._place(side, indices[at], between) for at in (0, -1))
                if first and last:
                    return first[0], max(first[1], last[1])
        return None

    def _place(self, side: Side, paragraph: int, between: ScrollMap) -> tuple[float, float] | None:
        lead, span = self._lead, self._panes[side].span_of(paragraph)
        if span is None:
            return None
        whole = max(1.0, self._panes[lead].layout_of_pages.height)
        if side is not lead:
            span = (between.to_new(span[0]), between.to_new(span[1]))
        return span[0] / whole, span[1] / whole
