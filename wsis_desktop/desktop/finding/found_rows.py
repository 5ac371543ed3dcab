"""What was found as rows: by section, each with where it stands and its words around what was found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.dossiers.search_words import excerpt
from wsis_desktop.desktop.finding.finder import NoteHit
from wsis_desktop.desktop.speaking.naming import ParagraphNames, comparison_title
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side, Span


@dataclass(frozen=True, slots=True)
class FoundHead:
    """The heading of a section, and how often something stands under it."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """A match, by its place among all."""

    match: int


FoundRow = FoundHead | FoundMatch | NoteHit
_AT_ONCE = 500


class FoundRows:
    """The rows of what was found in one comparison; each is made when it is first seen, and so are its words."""

    def __init__(
        self,
        comparison: Comparison,
        names: Mapping[Side, str],
        matches: Matches | None = None,
        hits: Sequence[NoteHit] = (),
    ) -> None:
        self._comparison = comparison
        self._names = names
        self._matches = matches or Matches()
        self._hits = hits
        self._called = {side: ParagraphNames(comparison.revision(side)) for side in Side}
        self._heads: list[FoundHead] = []
        self._head_rows: list[int] = []
        self._count = 0

    @classmethod
    def parts(
        cls, comparison: Comparison, names: Mapping[Side, str], matches: Matches, hits: Sequence[NoteHit]
    ) -> Parts[FoundRows]:
        """Gather what was found by section, a part at a time."""
        made = cls(comparison, names, matches, hits)
        yield
        yield from made._gathering()
        return made

    @property
    def longest_name(self) -> str:
        """Return the longest name of a revision that stands before the paragraphs."""
        return max(self._names.values(), key=len, default="")

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: int) -> FoundRow:
        group = bisect_right(self._head_rows, at) - 1
        if not 0 <= at < self._count:
            raise IndexError(at)
        if at == self._head_rows[group]:
            return self._heads[group]
        # Before each match stand the headings down to its own.
        match = at - group - 1
        return FoundMatch(match) if match < len(self._matches) else self._hits[match - len(self._matches)]

    def row_of(self, match: int) -> int:
        """Return at which row a match stands."""
        firsts = (row - group for group, row in enumerate(self._head_rows))
        return match + sum(first <= match for first in firsts)

    def where(self, row: FoundMatch) -> str:
        """Return where a match stands: "Rev.2 ¶ 44 bis"."""
        match = self._matches[row.match]
        called = self._called[match.side][match.paragraph]
        name = self._names.get(match.side, "")
        return " ".join(filter(None, (name, f"¶ {called}" if called else "")))

    def excerpt(self, row: FoundMatch) -> tuple[str, list[Span]]:
        """Return the words around a match, and where it stands in them."""
        match = self._matches[row.match]
        text = self._comparison.revision(match.side).paragraphs[match.paragraph].text
        return excerpt(text, (Span(match.start, match.end),))

    def _gathering(self) -> Parts[None]:
        links = links_of(self._comparison)
        title = comparison_title(self._comparison)
        counts: list[tuple[str, int]] = []
        for at, found in enumerate(self._matches.groups):
            section = self._section(found.side, found.paragraph, links[found.side][found.paragraph]) or title
            before = counts.pop()[1] if counts and counts[-1][0] == section else 0
            counts.append((section, before + len(found.matches)))
            if at % _AT_ONCE == _AT_ONCE - 1:
                yield
        if self._hits:
            counts.append((QCoreApplication.translate("Found", "Notes"), len(self._hits)))
        for words, count in counts:
            self._head_rows.append(self._count)
            self._heads.append(FoundHead(words, count))
            self._count += count + 1

    def _section(self, side: Side, index: int, link: int) -> str:
        """Return the heading above a paragraph, that of the later text where it stands in both; "" where there is none."""
        new = self._comparison.links[link].new
        section = (
            self._comparison.new.paragraphs[new[0]] if new else self._comparison.revision(side).paragraphs[index]
        ).section
        return section[-1] if section else ""
