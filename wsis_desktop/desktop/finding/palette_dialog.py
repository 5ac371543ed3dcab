"""The command palette: a field over a list, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from wsis_desktop.desktop.finding.entry import Entry
from wsis_desktop.desktop.finding.palette_list import PaletteDelegate, PaletteModel
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WIDEST, _HIGHEST, _TOP = 720, 470, 64
_MARGIN = 40

Found = tuple[Sequence[Entry], str]


class PaletteDialog(QDialog):
    """Lists what `look_up` finds for the words typed; what is chosen is done once the palette has gone.

    `look_up(words)` returns lines, and a sentence to be told above them.
    """

    def __init__(self, look_up: Callable[[str], Found], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._look_up = look_up
        self.chosen: Entry | None = None
        self.setWindowTitle(self.tr("Go to a place or a command"))
        self.setModal(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A command, a paragraph such as 44 bis or old 12, a heading, a bookmark"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.installEventFilter(self)
        self.told = LinedLabel()
        self.told.setWordWrap(True)
        dress(self.told, "soft")
        self.model = PaletteModel(self)
        self.list = QListView()
        self._delegate = PaletteDelegate(self.list)
        self.set_theme(theme)
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self._place(parent)
        self._show(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        """Paint the lines in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Go away when the reader turns to another window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows and Enter in the field move and choose in the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(Qt.Key(event.key()))
                return True
            if event.key() in _ENTER:
                self._choose(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def look_again(self) -> None:
        """Show what is there by now for the words that were typed."""
        self._show(self.field.text())

    def _show(self, typed: str) -> None:
        entries, told = self._look_up(typed)
        if not entries:
            words = self.tr("Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.")
            told = told or words.replace("%1", typed.strip())
        self.model.show_entries(entries)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if entries:
            self._go_to(0)
        self._announce(told)

    def _move(self, key: Qt.Key) -> None:
        """Move to another line, from the last one on to the first."""
        count, at = self.model.rowCount(), self.list.currentIndex().row()
        if not count:
            return
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
        match key:
            case Qt.Key.Key_Up:
                at = (at - 1) % count
            case Qt.Key.Key_Down:
                at = (at + 1) % count
            case Qt.Key.Key_PageUp:
                at = max(0, at - page)
            case _:
                at = min(count - 1, at + page)
        self._go_to(at)
        self._announce("")

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self.list.viewport().update()

    def _choose(self, row: int) -> None:
        if not 0 <= row < self.model.rowCount():
            return
        entry = self.model.entries[row]
        if entry.rests:
            words = self.tr("“%1” rests: %2.").replace("%1", entry.words).replace("%2", entry.why)
            self.told.setText(words)
            self.told.show()
            self._announce(words)
            return
        self.chosen = entry
        self.accept()

    def _announce(self, told: str) -> None:
        """Let a screen reader say the current line: the field keeps the focus."""
        row = self.list.currentIndex().row()
        spoken = self.model.entries[row].spoken if 0 <= row < self.model.rowCount() else ""
        words = " ".join(filter(None, (told, spoken)))
        self.field.setAccessibleDescription(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _place(self, window: QWidget) -> None:
        """Stand at the top of the window, in its middle."""
        width = min(_WIDEST, window.width() - _MARGIN)
        height = min(_HIGHEST, window.height() - _TOP - _MARGIN)
        corner = window.mapToGlobal(window.rect().topLeft())
        at = QRect(corner.x() + (window.width() - width) // 2, corner.y() + _TOP, width, height)
        screen = window.screen().availableGeometry()
        at.moveBottom(min(at.bottom(), screen.bottom()))
        self.setGeometry(at)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What can be gone to or done"))
        card = QFrame(self)
        dress(card, "palette")
        outer, layout = QVBoxLayout(self), QVBoxLayout(card)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for widget in (self.field, self.told):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
