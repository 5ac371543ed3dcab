"""Which pages are to be drawn: those in sight, then their neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.page_pictures import PageKey
from wsis_desktop.model.comparison import Side

_NEIGHBOURS = 2


def wanted_pages(
    panes: Mapping[Side, PagePane], key: Callable[[Side, int], PageKey]
) -> tuple[list[PageKey], list[PageKey]]:
    """Return the keys of the pages near those in sight, and of those in sight, the most urgent first."""
    shown = {side: pane.pages_in_sight() for side, pane in panes.items()}
    near = list[PageKey]()
    for step in range(_NEIGHBOURS):
        for side, pane in panes.items():
            for page in (shown[side].stop + step, shown[side].start - 1 - step):
                if 1 <= page <= len(pane.layout_of_pages.boxes):
                    near.append(key(side, page))
    return near, [key(side, page) for side, pages in shown.items() for page in pages]
