"""Which looks documents have: those that ship, or a delegation's own from a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.writing.look import begin_own


class OwnLooks(QWidget):
    """Shows the folder, and lets the reader choose another; `changed` when another holds, `refused(Trouble)` when not."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._name = ElidedLabel(self)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        dress(self._name, "small")
        self.button = QToolButton(self)
        self.button.setText(self.tr("Layouts and styles…"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self.take = menu.addAction(self.tr("Take those of a folder…"))
        self.begin = menu.addAction(self.tr("Begin a folder of your own…"))
        menu.addSeparator()
        self.shipped = menu.addAction(self.tr("Take those that ship"))
        self.button.setMenu(menu)
        self.take.triggered.connect(self._choose)
        self.begin.triggered.connect(self._begin)
        self.shipped.triggered.connect(lambda: self.set_folder(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button)
        layout.addWidget(self._name)
        self._show()

    def set_folder(self, folder: str) -> None:
        """Take the looks of another folder; none takes those that ship."""
        if folder != self.folder:
            self.folder = folder
            self._show()
            self.changed.emit()

    def begin_in(self, folder: Path) -> None:
        """Put the looks that ship into a folder, to be changed there, and take those."""
        try:
            begin_own(folder, KINDS)
        except Trouble as trouble:
            self.refused.emit(trouble)
        else:
            self.set_folder(str(folder))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Layouts and styles of your own"), self.folder)
        if folder:
            self.set_folder(folder)

    def _begin(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where your own layouts and styles go"), self.folder)
        if folder:
            self.begin_in(Path(folder))

    def _show(self) -> None:
        self._name.setText(self.folder or self.tr("The program’s own"))
        self._name.setToolTip(self.folder)
        self.shipped.setEnabled(bool(self.folder))
