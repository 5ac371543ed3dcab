"""What was found as rows: by section, each with where it stands and its words around what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.dossiers.search_words import excerpt
from wsis_desktop.desktop.finding.finder import NoteHit
from wsis_desktop.desktop.naming import ParagraphNames, comparison_title
from wsis_desktop.desktop.views.view import Match
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


class FoundRows:
    """The rows of what was found in one comparison; the words of each are made when they are first seen."""

    def __init__(
        self,
        comparison: Comparison,
        names: Mapping[Side, str],
        matches: Sequence[Match] = (),
        hits: Sequence[NoteHit] = (),
    ) -> None:
        self._comparison = comparison
        self._names = names
        self._matches = matches
        self._called = {side: ParagraphNames(comparison.revision(side)) for side in Side}
        self._title = comparison_title(comparison)
        self.rows = self._by_section(hits)
        self.row_of = {row.match: at for at, row in enumerate(self.rows) if isinstance(row, FoundMatch)}

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

    def _by_section(self, hits: Sequence[NoteHit]) -> list[FoundRow]:
        links = {side: self._comparison.link_of(side) for side in Side}
        groups: list[tuple[str, list[FoundRow]]] = []
        by_paragraph = groupby(
            range(len(self._matches)), key=lambda at: (self._matches[at].side, self._matches[at].paragraph)
        )
        for (side, paragraph), found in by_paragraph:
            section = self._section(side, paragraph, links[side][paragraph])
            if not groups or groups[-1][0] != section:
                groups.append((section, []))
            groups[-1][1].extend(map(FoundMatch, found))
        if hits:
            groups.append((QCoreApplication.translate("Found", "Notes"), list(hits)))
        return [each for words, rows in groups for each in (FoundHead(words, len(rows)), *rows)]

    def _section(self, side: Side, index: int, link: int) -> str:
        """Return the heading above a paragraph, that of the later text where it stands in both."""
        new = self._comparison.links[link].new
        section = (
            self._comparison.new.paragraphs[new[0]] if new else self._comparison.revision(side).paragraphs[index]
        ).section
        return section[-1] if section else self._title
