"""What was found, by the paragraph that it stands in: views mark what is in sight, not ten thousand places at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Side


class MatchIndex:
    """Holds the matches and which is current."""

    def __init__(self) -> None:
        self.matches: Sequence[Match] = ()
        self.current: int | None = None
        self._on: dict[tuple[Side, int], list[int]] = {}

    def show(self, matches: Sequence[Match], current: int | None) -> bool:
        """Take matches, and tell whether they are others than before; from one match to the next they are the same."""
        self.current = current
        if matches is self.matches:
            return False
        self.matches, self._on = matches, {}
        for at, match in enumerate(matches):
            self._on.setdefault((match.side, match.paragraph), []).append(at)
        return True

    @property
    def paragraphs(self) -> Collection[tuple[Side, int]]:
        """Return the paragraphs in which anything was found, each once."""
        return self._on.keys()

    @property
    def here(self) -> Match | None:
        """Return the current match."""
        return (
            self.matches[self.current] if self.current is not None and 0 <= self.current < len(self.matches) else None
        )

    def on(self, side: Side, paragraph: int) -> Iterator[tuple[Match, bool]]:
        """Yield the matches of a paragraph, each with whether it is current; that one comes last and is painted over."""
        found = self._on.get((side, paragraph), ())
        for at in found:
            if at != self.current:
                yield self.matches[at], False
        if self.current in found and self.current is not None:
            yield self.matches[self.current], True
