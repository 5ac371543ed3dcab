"""What was found, as places on the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wsis_desktop.desktop.theme import LIGHT
from wsis_desktop.desktop.views.page_painter import Highlight
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Side


@dataclass(slots=True)
class PageMatches:
    """The places of all matches on each side, and the first one of the match that is current."""

    on: dict[Side, list[Highlight]] = field(default_factory=lambda: {side: [] for side in Side})
    here: Highlight | None = None

    @classmethod
    def of(cls, comparison: Comparison, matches: Sequence[Match], current: int | None) -> PageMatches:
        """Find the places; a match that runs over a line's end has several."""
        found = cls()
        for at, match in enumerate(matches):
            words = comparison.revision(match.side).paragraphs[match.paragraph].words
            colour = LIGHT.current_match if at == current else LIGHT.match
            places = [Highlight(region, colour) for region in words.regions(match.start, match.end)]
            found.on[match.side] += places
            if at == current and places:
                found.here = places[0]
        return found
