"""What was deleted: each note and each meeting can be restored, and the bin emptied for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.calendar.calendar_words import home_zone, meeting_words
from wsis_desktop.desktop.notes.held_by import Binned
from wsis_desktop.desktop.notes.note_words import head_words, place_word, plain_words
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.note import Note

_KEPT_ROLE = Qt.ItemDataRole.UserRole
_WORDS = 120


class BinDialog(QDialog):
    """Lists the deleted notes and meetings of the dossier on show, deleted last first."""

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._home = home_zone()
        self.setWindowTitle(self.tr("Deleted notes and meetings"))
        self.resize(520, 380)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Deleted notes and meetings"))
        wrap_rows(self.list)
        dress(self.list, "remarks")
        self.restore = QPushButton(self.tr("Restore"))
        self.empty = QPushButton(self.tr("Empty the bin…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.empty, QDialogButtonBox.ButtonRole.DestructiveRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self._told = LinedLabel()
        self._told.setWordWrap(True)
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda _item: self._restore())
        self.list.itemSelectionChanged.connect(self._rest)
        notebook.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.list.clear()
        held = self._notebook.held
        kept: list[Binned] = [*self._notebook.binned, *(held.binned_meetings if held else ())]
        for each in sorted(kept, key=_when_binned, reverse=True):
            item = QListWidgetItem(_told(each) if isinstance(each, Note) else meeting_words(each, self._home))
            item.setData(_KEPT_ROLE, each)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(kept))
        self._told.setText(
            self.tr("Deleted notes and meetings stay here until the bin is emptied.")
            if kept
            else self.tr("The bin is empty. What you delete stays here until you empty it.")
        )
        self._rest()

    def _rest(self) -> None:
        self.restore.setEnabled(bool(self.list.selectedItems()))
        self.empty.setEnabled(self.list.count() > 0)

    def _chosen(self) -> Sequence[Binned]:
        return [item.data(_KEPT_ROLE) for item in self.list.selectedItems()]

    def _restore(self) -> None:
        self._notebook.restore(*self._chosen())

    def _ask(self) -> None:
        self._confirm(self._notebook.empty_bin)

    def _confirm(self, deed: Callable[[], None]) -> None:
        """Ask before anything is removed for good: this alone cannot be undone."""
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.Warning)
        kept = [self.list.item(row).data(_KEPT_ROLE) for row in range(self.list.count())]
        if all(isinstance(each, Note) for each in kept):
            asking.setText(self.tr("Remove %n note(s) for good?", "", len(kept)))
        else:
            asking.setText(self.tr("Remove for good what is listed here?"))
        asking.setInformativeText(self.tr("This cannot be undone."))
        remove = asking.addButton(self.tr("Remove for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = asking.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        asking.setDefaultButton(keep)
        remove.clicked.connect(deed)
        asking.finished.connect(asking.deleteLater)
        asking.open()


def _when_binned(kept: Binned) -> datetime:
    return kept.binned or kept.modified


def _told(note: Note) -> str:
    words = clipped(plain_words(note.body) or note.proposed or " ".join(note.tags), _WORDS)
    return "\n".join(filter(None, (head_words(note, place_word(note)), words)))
