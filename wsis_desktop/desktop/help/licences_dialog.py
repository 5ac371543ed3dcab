"""What other people wrote and the program brings along: each by its name, with its licence beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
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
        self.list.currentRowChanged.connect(lambda row: self._show(self._known[row]))
        self.list.setCurrentRow(0)

    def _parts(self) -> QSplitter:
        right = QWidget(self)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(*room_around(12, 0, 0, 0))
        inside.addWidget(self.name)
        inside.addWidget(self.text, 1)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.setContentsMargins(*room_around(1, 0, 0, 0))  # mirrored, Qt sets its parts one pixel beyond its edge
        parts.addWidget(self.list)
        parts.addWidget(right)
        parts.setSizes([_LIST_WIDTH, _TEXT_WIDTH])
        return parts

    def _show(self, chosen: ThirdParty) -> None:
        part = f"{chosen.name} {chosen.version}".strip()
        headed = len(chosen.licence) <= _LONGEST_HEADED
        self.name.setText(row_of(part, chosen.licence if headed else ""))
        self.text.setPlainText(chosen.text if headed else f"{chosen.licence}\n\n{chosen.text}")
