"""The revisions of the dossier on show: named, put in order, taken out and put back."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.dossiers.arranging import Arranging
from wsis_desktop.desktop.dossiers.entry_names import entry_details, entry_names
from wsis_desktop.desktop.painting.mirroring import row_of, shut_off
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.dossier import RevisionEntry

_ID_ROLE = Qt.ItemDataRole.UserRole
_SIZE = (720, 560)


class RevisionsDialog(QDialog):
    """Shows the revisions in their order; `add_wanted` asks for the file of another one."""

    add_wanted = Signal()

    def __init__(self, arranging: Arranging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arranging = arranging
        self.setWindowTitle(self.tr("Revisions of the dossier"))
        self.resize(*_SIZE)
        self.title = QLineEdit()
        self.list = self._listing(self.tr("Revisions, the earliest first"))
        self.symbol, self.date, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.earlier = self._button(self.tr("&Earlier"), self.tr("Put it before the one above (Alt+Up)"))
        self.later = self._button(self.tr("&Later"), self.tr("Put it behind the one below (Alt+Down)"))
        self.out = self._button(self.tr("Take &out…"), self.tr("Take it out of the dossier (Delete)"))
        self.add = self._button(self.tr("&Add…"), self.tr("Add a file as the newest revision"))
        self.out_list = self._listing(self.tr("Taken out of the dossier"))
        self.back = self._button(self.tr("Put &back"), self.tr("Put it back at its place, with its notes"))
        self.told = LinedLabel()
        self._removed = QWidget()
        self._lay_out()
        self._connect()
        self._show()
        arranging.look()

    def _connect(self) -> None:
        self.title.editingFinished.connect(lambda: self._arranging.entitle(self.title.text()))
        for field in (self.symbol, self.date, self.name):
            field.editingFinished.connect(self._rename)
        self.list.currentRowChanged.connect(self._show_current)
        self.out_list.currentRowChanged.connect(self._rest)
        self.out_list.itemActivated.connect(lambda _item: self._put_back())
        for button, deed in (
            (self.earlier, lambda: self._move(-1)),
            (self.later, lambda: self._move(1)),
            (self.out, self._ask),
            (self.back, self._put_back),
            (self.add, self.add_wanted.emit),
        ):
            button.clicked.connect(lambda _on=False, deed=deed: deed())
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Delete", self._ask),
        )
        for key, deed in keys:
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)
        self._arranging.changed.connect(self._show)
        self._arranging.refused.connect(self._tell)

    @property
    def current(self) -> RevisionEntry | None:
        """Return the revision that is chosen."""
        return self._of(self.list, self._arranging.entries)

    def _show(self) -> None:
        """List the revisions as they stand now; the one that was chosen stays chosen."""
        arranging = self._arranging
        if not self.title.isModified() and arranging.dossier is not None:
            self.title.setText(arranging.dossier.title)
            self.title.setCursorPosition(0)  # a long one is known by its beginning
        names = entry_names((*arranging.entries, *arranging.taken_out))
        self._fill(self.list, arranging.entries, names)
        self._fill(self.out_list, arranging.taken_out, names)
        self._removed.setVisible(bool(arranging.taken_out))
        self._show_current()

    def _fill(self, listing: QListWidget, entries: tuple[RevisionEntry, ...], names: dict[UUID, str]) -> None:
        chosen, row = self._of(listing, entries), listing.currentRow()
        notes = self._arranging.notes_on
        quiet = QSignalBlocker(listing)
        listing.clear()
        for each in entries:
            told = [entry_details(each, names[each.id]), each.file_name]
            if notes[each.id]:
                told.append(self.tr("%n note(s)", "", notes[each.id]))
            called = (shut_off(part, self.layoutDirection()) for part in (names[each.id], each.title))
            item = QListWidgetItem(f"{'  '.join(called)}\n{row_of(*told)}")
            item.setData(_ID_ROLE, each.id)
            listing.addItem(item)
        ids = [each.id for each in entries]
        listing.setCurrentRow(ids.index(chosen.id) if chosen else min(max(row, 0), len(ids) - 1))
        quiet.unblock()

    def _show_current(self) -> None:
        entry = self.current
        for field, words in (
            (self.symbol, entry.symbol if entry else ""),
            (self.date, entry.date if entry else ""),
            (self.name, entry.title if entry else ""),
        ):
            field.setText(words)
            field.setCursorPosition(0)
            field.setEnabled(entry is not None)
        self._rest()

    def _rest(self) -> None:
        at, last = self.list.currentRow(), self.list.count() - 1
        self.earlier.setEnabled(at > 0)
        self.later.setEnabled(0 <= at < last)
        self.out.setEnabled(at >= 0 and last > 0)
        self.back.setEnabled(self.out_list.currentRow() >= 0)

    def _rename(self) -> None:
        entry = self.current
        if entry is not None:
            self._arranging.rename(entry, symbol=self.symbol.text(), date=self.date.text(), title=self.name.text())

    def _move(self, by: int) -> None:
        if (entry := self.current) is not None:
            self._arranging.move(entry, by)

    def _put_back(self) -> None:
        if (entry := self._of(self.out_list, self._arranging.taken_out)) is not None:
            self._arranging.put_back(entry)

    def _ask(self) -> None:
        """Say what becomes of the notes before a revision is taken out."""
        entry = self.current
        if entry is None or not self.out.isEnabled():
            return
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.Question)
        name = entry_names(self._arranging.entries)[entry.id]
        asking.setText(self.tr("Take %1 out of the dossier?").replace("%1", name))
        notes = self._arranging.notes_on[entry.id]
        told = self.tr(
            "It is kept with its %n note(s), and comes back with them when you put it back or add its file.", "", notes
        )
        stays = self.tr("What came along from it into other revisions stays there.")
        kept = self.tr("The library keeps its copy of the file: you can put it back at any time.")
        asking.setInformativeText(f"{told} {stays}" if notes else kept)
        out = asking.addButton(self.tr("Take it out"), QMessageBox.ButtonRole.AcceptRole)
        asking.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        out.clicked.connect(lambda: self._arranging.take_out(entry))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _of(self, listing: QListWidget, entries: tuple[RevisionEntry, ...]) -> RevisionEntry | None:
        if listing.currentRow() < 0:
            return None
        chosen = listing.currentItem().data(_ID_ROLE)
        return next((each for each in entries if each.id == chosen), None)

    def _listing(self, name: str) -> QListWidget:
        listing = QListWidget()
        listing.setAccessibleName(name)
        wrap_rows(listing)
        dress(listing, "remarks")
        return listing

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout()
        for button in (self.earlier, self.later, self.out, self.add):
            column.addWidget(button)
        column.addStretch(1)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        # One form around the list, so that all fields begin at one place.
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Dossier"), self.title)
        form.addRow(row)
        for words, field in (
            (self.tr("&Symbol"), self.symbol),
            (self.tr("Da&te"), self.date),
            (self.tr("T&itle"), self.name),
        ):
            form.addRow(words, field)
        removed = QVBoxLayout(self._removed)
        removed.setContentsMargins(0, 0, 0, 0)
        heading = LinedLabel(self.tr("Taken out, kept with their notes"))
        dress(heading, "small")
        line = QHBoxLayout()
        line.addWidget(self.out_list, 1)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        removed.addWidget(heading)
        removed.addLayout(line)
        self.out_list.setMaximumHeight(96)
        hint = LinedLabel(as_set(self.tr("Ctrl+Z in the window takes back what you change here.")))
        dress(hint, "small")
        self.told.setWordWrap(True)
        self.told.hide()
        dress(self.told, "trouble")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(form, 1)
        for widget in (self._removed, self.told, hint, buttons):
            layout.addWidget(widget)
        self.list.setFocus()
