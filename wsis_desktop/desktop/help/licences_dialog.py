"""What other people wrote and the program brings along: each by its name, with its licence beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.painting.mirroring import room_around, row_of, set_apart
from wsis_desktop.desktop.painting.style_sheet import dress, dress_rows
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel
from wsis_desktop.licences import ThirdParty, third_parties

_LIST_WIDTH, _TEXT_WIDTH, _HEIGHT = 240, 560, 460
# A library of the system may have twenty licences: in the heading they would leave no room for their own words.
_LONGEST_HEADED = 80


class LicencesDialog(QDialog):
    """A list of what travels along, and the licence of the one chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(_LIST_WIDTH + _TEXT_WIDTH, _HEIGHT)
        self._known = third_parties()
        lead = LinedLabel(self.tr("WSIS Desktop is built on the work of others. Each part and its licence:"), self)
        lead.setWordWrap(True)
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(self.tr("Find a part or a licence"))
        self.sought.setAccessibleName(self.sought.placeholderText())
        self.sought.setClearButtonEnabled(True)
        self.sought.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts of the program"))
        dress_rows(self.list, "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in self._known:
            item = QListWidgetItem(set_apart(f"{each.name} {each.version}".strip()), self.list)
            item.setToolTip(row_of(item.text(), each.licence))
        self.name = WrappingLabel("", self)
        dress(self.name, "heading")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(lead)
        layout.addWidget(self._parts(), 1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.sought.textChanged.connect(self._narrow)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the keys that walk a list walk it while what is sought is typed."""
        if watched is self.sought and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _parts(self) -> QSplitter:
        left, right = QWidget(self), QWidget(self)
        beside, inside = QVBoxLayout(left), QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.sought)
        beside.addWidget(self.list, 1)
        inside.setContentsMargins(*room_around(12, 0, 0, 0))
        inside.addWidget(self.name)
        inside.addWidget(self.text, 1)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.setContentsMargins(*room_around(1, 0, 0, 0))  # mirrored, Qt sets its parts one pixel beyond its edge
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setSizes([_LIST_WIDTH, _TEXT_WIDTH])
        return parts

    def _narrow(self, words: str) -> None:
        """List the parts whose names or licences hold all words; the one that was chosen stays while it is among them."""
        wanted = words.casefold().split()
        found = [all(word in _named(each) for word in wanted) for each in self._known]
        for row, stays in enumerate(found):
            self.list.setRowHidden(row, not stays)
        row = self.list.currentRow()
        self.list.setCurrentRow(row if row >= 0 and found[row] else found.index(True) if any(found) else -1)
        dress(self.sought, "" if any(found) else "missed")

    def _show(self, row: int) -> None:
        if row < 0:
            self.name.setText(self.tr("No part and no licence is called so."))
            self.text.clear()
            return
        chosen = self._known[row]
        part = f"{chosen.name} {chosen.version}".strip()
        headed = len(chosen.licence) <= _LONGEST_HEADED
        self.name.setText(row_of(part, chosen.licence if headed else ""))
        self.text.setPlainText(chosen.text if headed else f"{chosen.licence}\n\n{chosen.text}")


def _named(part: ThirdParty) -> str:
    return f"{part.name} {part.version} {part.licence}".casefold()
