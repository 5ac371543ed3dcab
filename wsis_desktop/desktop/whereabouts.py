"""Where the two sides of a comparison stand: the paragraph, its number and its page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import beside
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.model.comparison import Comparison, Side


class Whereabouts:
    """Says where the two sides of a comparison stand."""

    def __init__(self, comparison: Comparison, names: dict[Side, str]) -> None:
        self.comparison = comparison
        self._names = names
        self._labels = {side: ParagraphNames(comparison.revision(side)) for side in Side}
        self._links = links_of(comparison)

    def paragraph(self, side: Side, link: int) -> int | None:
        """Return a link's first paragraph on one side; for what is not there, the last one before it."""
        for at in range(link, -1, -1):
            if indices := self.comparison.links[at].indices(side):
                return indices[0]
        return None

    def link(self, side: Side, paragraph: int) -> int:
        """Return the link that holds a paragraph."""
        return self._links[side][paragraph]

    def words(self, side: Side, paragraph: int) -> str:
        """Return "Rev.1 ¶ 26, page 7 of 24", with what is known of it."""
        label = self._labels[side][paragraph]
        revision = self.comparison.revision(side)
        regions = revision.paragraphs[paragraph].regions
        told = f"{self._names[side]} ¶ {label}" if label else self._names[side]
        told = shut_off(told, QApplication.layoutDirection())
        if not regions or not revision.pages:
            return told
        page = QCoreApplication.translate("StatusLine", "page %1 of %2")
        return beside(told, page.replace("%2", str(len(revision.pages))).replace("%1", str(regions[0].page)))
