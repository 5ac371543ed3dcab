"""A dossier on the start page: its revisions, where the reader left off, and what is left to review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.kept import DossierSummary
from wsis_desktop.desktop.painting.mirroring import became, facing, row_of, set_apart
from wsis_desktop.desktop.speaking.words import joined
from wsis_desktop.desktop.starting.recent_list import ListedRow, when_words

_NAMED = 4


class DossierRow(ListedRow):
    """One dossier: its title, its revisions, which two were compared last, when, and how many changes are not reviewed."""

    def __init__(self, summary: DossierSummary, parent: QWidget | None = None) -> None:
        names = entry_names(summary.entries)
        listed = list(names.values())
        shown = listed if len(listed) <= _NAMED else [listed[0], "…", *listed[-_NAMED + 2 :]]
        pair = [names[each.id] for each in summary.last_shown]
        told = self._told(summary)
        when = when_words(summary.left.isoformat())
        through = "" if pair == listed else became(*map(set_apart, shown))  # what was compared last may be all there is
        super().__init__(summary.dossier.title, row_of(facing(*pair), through), told, when)
        self.setParent(parent)
        self.summary = summary
        count = self.tr("%n revision(s)", "", len(listed))
        self.setToolTip(f"{summary.dossier.title}\n{became(*map(set_apart, listed))}")
        self.setAccessibleName(joined([*filter(None, (summary.dossier.title, count, " ⇄ ".join(pair), told))]))

    @staticmethod
    def _told(summary: DossierSummary) -> str:
        """Say what is left to review of what was compared last; nothing where that is not known."""
        place = summary.place
        if place is None or place.old is None or place.left is None:
            return ""
        if not place.changes:
            return _tr("no change")
        if not place.to_review:
            return _tr("all reviewed")
        return _tr("%n change(s) not reviewed", place.to_review)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("DossierRow", words, "", count)
