"""The dossiers of the library on the start page: one row each, with where the reader left off and what is left to review."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

if TYPE_CHECKING:
    from wsis_desktop.desktop.dossiers.dossier_row import DossierRow
    from wsis_desktop.desktop.dossiers.kept import DossierSummary

_AT_FIRST = 6


class DossierList(QWidget):
    """Lists the dossiers; `chosen(DossierSummary)` asks for one. Hidden where there is none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summaries: Sequence[DossierSummary] = ()
        self._all = False
        self.rows: list[DossierRow] = []
        heading = QLabel(self.tr("Dossiers"))
        dress_first(heading, "heading")
        self.trouble = LinedLabel()
        self.trouble.setWordWrap(True)
        dress_first(self.trouble, "trouble")
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
        self.rows = self._made(shown)
        for row in self.rows:
            row.clicked.connect(lambda _on=False, row=row: self.chosen.emit(row.summary))
            self._list.addWidget(row)
        left = len(self._summaries) - len(shown)
        self.more.setText(self.tr("Show %n more", "", left))
        self.more.setVisible(left > 0)

    def _made(self, summaries: Sequence[DossierSummary]) -> list[DossierRow]:
        if not summaries:
            return []
        from wsis_desktop.desktop.dossiers.dossier_row import DossierRow  # noqa: PLC0415 - the bare page comes first

        return [DossierRow(each, self) for each in summaries]
