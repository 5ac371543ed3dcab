"""What was found as rows: by section, each with where it stands and its words around what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
        self._sections: dict[tuple[Side, int], str] = {}
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
        for at, match in enumerate(self._matches):
            section = self._section(match, links)
            if not groups or groups[-1][0] != section:
                groups.append((section, []))
            groups[-1][1].append(FoundMatch(at))
        if hits:
            groups.append((QCoreApplication.translate("Found", "Notes"), list(hits)))
        return [each for words, rows in groups for each in (FoundHead(words, len(rows)), *rows)]

    def _section(self, match: Match, links: Mapping[Side, Sequence[int]]) -> str:
        """Return the heading above a match, that of the later text where its paragraph stands in both."""
        key = match.side, match.paragraph
        if key not in self._sections:
            paragraph = self._comparison.revision(match.side).paragraphs[match.paragraph]
            new = self._comparison.links[links[match.side][match.paragraph]].new
            section = self._comparison.new.paragraphs[new[0]].section if new else paragraph.section
            self._sections[key] = section[-1] if section else comparison_title(self._comparison)
        return self._sections[key]
