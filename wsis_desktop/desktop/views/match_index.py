"""What was found, as a view marks it: what is in sight, not ten thousand places at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Side


class MatchIndex:
    """Holds the matches and which is current."""

    def __init__(self) -> None:
        self.matches = Matches()
        self.current: int | None = None
        self._given: Sequence[Match] = self.matches

    def show(self, matches: Sequence[Match], current: int | None) -> bool:
        """Take matches, and tell whether they are others than before; from one match to the next they are the same."""
        self.current = current
        if matches is self._given or not (matches or self._given):
            return False
        self._given = matches
        self.matches = matches if isinstance(matches, Matches) else Matches.of(matches)
        return True

    @property
    def paragraphs(self) -> Iterator[tuple[Side, int]]:
        """Yield the paragraphs in which anything was found."""
        return ((group.side, group.paragraph) for group in self.matches.groups)

    @property
    def here(self) -> Match | None:
        """Return the current match."""
        return (
            self.matches[self.current] if self.current is not None and 0 <= self.current < len(self.matches) else None
        )

    def on(self, side: Side, paragraph: int) -> Iterator[tuple[Match, bool]]:
        """Yield the matches of a paragraph, each with whether it is current; that one comes last and is painted over."""
        here = None
        for at, match in self.matches.on(side, paragraph):
            if at == self.current:
                here = match
            else:
                yield match, False
        if here is not None:
            yield here, True
