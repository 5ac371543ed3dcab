"""The dossiers of the library on the start page: one row each, with where the reader left off and what is left to review."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.kept import DossierSummary
from wsis_desktop.desktop.recent_list import ListedRow, when_words
from wsis_desktop.desktop.style_sheet import dress
from wsis_desktop.desktop.words import joined

_AT_FIRST = 6
_NAMED = 4


class DossierRow(ListedRow):
    """One dossier: its title, its revisions, which two were compared last, when, and how many changes are not reviewed."""

    def __init__(self, summary: DossierSummary, parent: QWidget | None = None) -> None:
        names = entry_names(summary.entries)
        listed = list(names.values())
        shown = listed if len(listed) <= _NAMED else [listed[0], "…", *listed[-_NAMED + 2 :]]
        pair = " ⇄ ".join(names[each.id] for each in summary.last_shown)
        told = self._told(summary)
        when = when_words(summary.left.isoformat())
        super().__init__(
            summary.dossier.title, f"{pair}  ·  {' → '.join(shown)}" if pair else " → ".join(shown), told, when
        )
        self.setParent(parent)
        self.summary = summary
        count = self.tr("%n revision(s)", "", len(listed))
        self.setToolTip(f"{summary.dossier.title}\n{' → '.join(listed)}")
        self.setAccessibleName(joined([*filter(None, (summary.dossier.title, count, pair, told))]))

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


class DossierList(QWidget):
    """Lists the dossiers; `chosen(DossierSummary)` asks for one. Hidden where there is none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summaries: Sequence[DossierSummary] = ()
        self._all = False
        self.rows: list[DossierRow] = []
        heading = QLabel(self.tr("Dossiers"))
        dress(heading, "heading")
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        dress(self.trouble, "trouble")
        self.more = QPushButton()
        self.more.clicked.connect(self._show_all)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 34)
        layout.setSpacing(10)
        for widget in (heading, self.trouble):
            layout.addWidget(widget)
        layout.addLayout(self._list)
        layout.addWidget(self.more)
        self.show_dossiers(())

    def show_dossiers(self, summaries: Sequence[DossierSummary]) -> None:
        """List these dossiers."""
        self._summaries = summaries
        self._set_rows()
        self._tell("")

    def show_trouble(self, words: str) -> None:
        """Say why they cannot be listed."""
        self._summaries = ()
        self._set_rows()
        self._tell(words)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.setVisible(bool(words or self._summaries))

    def _show_all(self) -> None:
        self._all = True
        at = len(self.rows)
        self._set_rows()
        self.rows[at].setFocus()

    def _set_rows(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._summaries if self._all else self._summaries[:_AT_FIRST]
        self.rows = [DossierRow(each, self) for each in shown]
        for row in self.rows:
            row.clicked.connect(lambda _on=False, row=row: self.chosen.emit(row.summary))
            self._list.addWidget(row)
        left = len(self._summaries) - len(shown)
        self.more.setText(self.tr("Show %n more", "", left))
        self.more.setVisible(left > 0)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("DossierRow", words, "", count)
