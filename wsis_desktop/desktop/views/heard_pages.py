"""The paragraphs of both panes of Pages as a screen reader hears them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.spoken_rows import SpokenRows
from wsis_desktop.model.comparison import Comparison, Side


class HeardPages:
    """Leads the rows of both panes together."""

    def __init__(self, panes: Mapping[Side, PagePane]) -> None:
        self._panes = panes
        self._comparison: Comparison | None = None

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Say another comparison."""
        self._comparison = comparison
        spoken = SpokenRows(comparison) if comparison is not None else None
        for side, pane in self._panes.items():
            if spoken is None:
                pane.heard.renew()
            else:
                pane.heard.renew(partial(spoken.paragraph, side), partial(spoken.changed, side))

    def stand_on(self, link: int | None) -> None:
        """Take the paragraphs of a link for where the reader is; a side that has none of it stands nowhere."""
        for side, pane in self._panes.items():
            indices = self._comparison.links[link].indices(side) if self._comparison and link is not None else ()
            if pane.heard.current not in indices:
                pane.heard.stand_on(indices[0] if indices else None)
