"""Which pages are to be drawn: those in sight, then their neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.page_pictures import PageKey
from wsis_desktop.model.comparison import Side

_NEIGHBOURS = 2


def wanted_pages(panes: Mapping[Side, PagePane], key: Callable[[Side, int], PageKey]) -> list[PageKey]:
    """Return the keys of the pages to ask for, the most urgent first."""
    near, seen = list[PageKey](), list[PageKey]()
    for side, pane in panes.items():
        shown = pane.pages_in_sight()
        seen += [key(side, page) for page in shown]
        around = [*range(shown.stop, shown.stop + _NEIGHBOURS), *range(shown.start - _NEIGHBOURS, shown.start)]
        near += [key(side, page) for page in around if 1 <= page <= len(pane.layout_of_pages.boxes)]
    return [*seen, *near]
