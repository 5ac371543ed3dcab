"""Asks for the files of a cross-check, shows how far it is, and says what is in its way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.crosscheck.crosschecking import CrossCheckFiles
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working_dialog import WorkingDialog

_PARTS = {
    "tracked": QT_TRANSLATE_NOOP("CrossCheckDialog", "Tracked version"),
    "clean": QT_TRANSLATE_NOOP("CrossCheckDialog", "Clean version"),
    "earlier": QT_TRANSLATE_NOOP("CrossCheckDialog", "Earlier revision"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """What shows one file and lets the reader choose another."""

    name: ElidedLabel
    choose: QPushButton
    remove: QPushButton


class CrossCheckDialog(WorkingDialog):
    """Holds three files; `choose(part)` asks for one of them, `begin` for the work, and `given_up` to let go of it."""

    choose = Signal(str)
    begin = Signal()

    def __init__(self, files: CrossCheckFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cross-check tracked changes"))
        self.setMinimumWidth(560)
        self.files = files
        self.rows: dict[str, _Row] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        for at, part in enumerate(_PARTS):
            self.rows[part] = self._row(at, part)
        buttons = QDialogButtonBox(self)
        self.start = buttons.addButton(self.tr("Cross-check"), QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        dress(self.start, "primary")
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(buttons)
        self.show_files(files)
        self.end_work()

    def show_files(self, files: CrossCheckFiles) -> None:
        """Show which files are chosen."""
        self.files = files
        for part, row in self.rows.items():
            source: Source | None = getattr(files, part)
            row.name.setText(source.told_path.name if source else self.tr("not chosen"))
            row.name.setToolTip(str(source.path) if source else "")
            row.name.setAccessibleName(f"{self._part(part)}: {row.name.text()}")
            dress(row.name, "strong" if source else "soft")
            row.remove.setVisible(part == "earlier" and source is not None)
        self._show_ready()
        self._lead_on()

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what is in the way in as much room as it takes."""
        super().tell(words, trouble=trouble)
        self.adjustSize()

    def begin_work(self) -> None:
        """Show that the work is under way."""
        super().begin_work()
        self.cancel.setFocus()

    def end_work(self) -> None:
        """Show that nothing is under way."""
        super().end_work()
        self._lead_on()

    def _lead_on(self) -> None:
        """Lead the keys to what is to be done next: Enter would open a choice once more behind the one just made."""
        missing = next((part for part in ("tracked", "clean") if getattr(self.files, part) is None), None)
        if missing is not None:
            self.rows[missing].choose.setFocus()
        elif self.start.isEnabled():
            self.start.setFocus()

    def _remove_earlier(self) -> None:
        self.show_files(replace(self.files, earlier=None))
        self.rows["earlier"].choose.setFocus()

    def _show_working(self, *, shown: bool) -> None:
        super()._show_working(shown=shown)
        for row in self.rows.values():
            row.choose.setDisabled(shown)
            row.remove.setDisabled(shown)
        self._show_ready()

    def _show_ready(self) -> None:
        self.start.setEnabled(self.files.complete and not self.busy)
        self.start.setDefault(self.start.isEnabled())

    def _row(self, at: int, part: str) -> _Row:
        row = _Row(ElidedLabel(self), QPushButton(self.tr("Choose…"), self), QPushButton(self.tr("Remove"), self))
        row.name.setTextFormat(Qt.TextFormat.PlainText)
        row.name.within = True
        row.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.choose.setAccessibleName(self.tr("Choose the file: %1").replace("%1", self._part(part)))
        row.remove.setAccessibleName(self.tr("Do without: %1").replace("%1", self._part(part)))
        row.choose.clicked.connect(lambda: self.choose.emit(part))
        row.remove.clicked.connect(self._remove_earlier)
        label = LinedLabel(self._part(part), self)
        label.setBuddy(row.choose)  # else a screen reader says it beside what is chosen, which names it too
        dress(label, "soft")
        for column, widget in enumerate((label, row.name, row.remove, row.choose)):
            self._grid.addWidget(widget, at, column)
        return row

    def _part(self, part: str) -> str:
        words = self.tr(_PARTS[part])
        return self.tr("%1 (optional)").replace("%1", words) if part == "earlier" else words

    def _lay_out(self, buttons: QWidget) -> None:
        title = LinedLabel(self.tr("Do the marks tell every change?"), self)
        dress(title, "heading")
        lead = LinedLabel(
            self.tr(
                "The tracked version is held against the clean one that was published beside it, word by word. With the "
                "earlier revision, words that came or went without a mark in both texts of the tracked version are found "
                "as well."
            ),
            self,
        )
        lead.setWordWrap(True)
        dress(lead, "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(lead)
        layout.addSpacing(4)
        layout.addLayout(self._grid)
        for widget in (self.trouble, self.stage, self.bar):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(buttons)


def with_file(files: CrossCheckFiles, part: str, source: Source) -> CrossCheckFiles:
    """Return the files with another one in a part."""
    return replace(files, **{part: source})


def folder_of(files: CrossCheckFiles) -> Path | None:
    """Return the folder where the other files most likely lie."""
    return next((source.path.parent for source in files), None)
