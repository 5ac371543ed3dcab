"""What was found, as places on the pages: worked out for the paragraphs that are painted, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.match_index import MatchIndex
from wsis_desktop.desktop.views.page_painter import Highlight
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.region import Region


class PageMatches:
    """The places of matches; a match that runs over a line's end has several."""

    def __init__(self, index: MatchIndex, comparison: Comparison) -> None:
        self._index = index
        self._comparison = comparison
        self._places: dict[Match, Sequence[Region]] = {}

    def on(self, side: Side, paragraphs: Iterable[int]) -> list[Highlight]:
        """Return what is marked in some paragraphs of a side."""
        return [
            Highlight(region, LIGHT.current_match if current else LIGHT.match)
            for paragraph in paragraphs
            for match, current in self._index.on(side, paragraph)
            for region in self._regions(match)
        ]

    @property
    def here(self) -> Region | None:
        """Return where the current match begins."""
        match = self._index.here
        return next(iter(self._regions(match)), None) if match is not None else None

    def _regions(self, match: Match) -> Sequence[Region]:
        if match not in self._places:
            words = self._comparison.revision(match.side).paragraphs[match.paragraph].words
            self._places[match] = words.regions(match.start, match.end)
        return self._places[match]
