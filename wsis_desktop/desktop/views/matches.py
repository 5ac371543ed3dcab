"""Everything that was found, by the paragraph that it stands in: ten thousand matches are looked up, never gone through."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, overload

from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Side


class MatchesOn(NamedTuple):
    """The matches of one paragraph; `first` is the place of the first of them among all."""

    side: Side
    paragraph: int
    first: int
    matches: Sequence[Match]


class Matches(Sequence[Match]):
    """Matches in the order of the text, added a paragraph at a time."""

    def __init__(self) -> None:
        self._groups: list[MatchesOn] = []
        self._firsts: list[int] = []
        self._on: dict[tuple[Side, int], list[int]] = {}
        self._count = 0
        self.counts: Counter[Side] = Counter()

    @classmethod
    def of(cls, matches: Iterable[Match]) -> Matches:
        """Gather matches that are known already."""
        gathered = cls()
        for _, found in groupby(matches, key=lambda match: (match.side, match.paragraph)):
            gathered.add(tuple(found))
        return gathered

    def add(self, found: Sequence[Match]) -> None:
        """Add what was found in the next paragraph, which may be nothing."""
        if not found:
            return
        side, paragraph = found[0].side, found[0].paragraph
        self._on.setdefault((side, paragraph), []).append(len(self._groups))
        self._groups.append(MatchesOn(side, paragraph, self._count, found))
        self._firsts.append(self._count)
        self._count += len(found)
        self.counts[side] += len(found)

    @property
    def groups(self) -> Sequence[MatchesOn]:
        """Return the paragraphs in which anything was found, each with its matches."""
        return self._groups

    def on(self, side: Side, paragraph: int) -> Iterator[tuple[int, Match]]:
        """Yield the matches of a paragraph, each with its place among all."""
        for at in self._on.get((side, paragraph), ()):
            group = self._groups[at]
            yield from enumerate(group.matches, group.first)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int, /) -> Match: ...
    @overload
    def __getitem__(self, at: slice, /) -> Sequence[Match]: ...
    def __getitem__(self, at: int | slice, /) -> Match | Sequence[Match]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(self._count))]
        place = at + self._count if at < 0 else at
        if not 0 <= place < self._count:
            raise IndexError(at)
        group = self._groups[bisect_right(self._firsts, place) - 1]
        return group.matches[place - group.first]

    def __iter__(self) -> Iterator[Match]:
        for group in self._groups:
            yield from group.matches
