"""Which change is current, and which comes next: the reader's own choice, else the first one on the screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class ChangeCursor:
    """Steps through the listed changes; `current` is a link, `chosen` tells whether the reader went there."""

    def __init__(self) -> None:
        self._links: Sequence[int] = ()
        self.current: int | None = None
        self.chosen = False

    def list(self, links: Sequence[int]) -> None:
        """Take the links that are listed, rising."""
        self._links = links

    def clear(self) -> None:
        """Stand nowhere."""
        self._links, self.current, self.chosen = (), None, False

    def choose(self, link: int) -> None:
        """Go to a link, listed or not."""
        self.current, self.chosen = link, True

    def follow(self, top: int) -> None:
        """Follow the view, at whose top link `top` stands: the first change from there on is current, and none is chosen."""
        at = bisect_left(self._links, top)
        self.current = self._links[at] if at < len(self._links) else (self._links[-1] if self._links else None)
        self.chosen = False

    def next(self) -> int | None:
        """Return the listed change to go to next; None after the last one."""
        if self.current is None:
            return self._links[0] if self._links else None
        after = bisect_right if self.chosen else bisect_left
        at = after(self._links, self.current)
        return self._links[at] if at < len(self._links) else None

    def previous(self) -> int | None:
        """Return the listed change before the current one; None before the first."""
        if self.current is None:
            return None
        at = bisect_left(self._links, self.current) - 1
        return self._links[at] if at >= 0 else None
