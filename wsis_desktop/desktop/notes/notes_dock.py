"""The right dock: the notes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.icons import IconName, icon
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.notes_panel import NotesPanel
from wsis_desktop.desktop.style_sheet import dress
from wsis_desktop.desktop.theme import Theme


class NotesDock(QDockWidget):
    """Holds the notes, and above them a line that says what keeps them from being written or what just came along."""

    closed = Signal()

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes"))
        self.setObjectName("notes")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget(self))
        self.panel = NotesPanel(notebook, self)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(14, 8, 14, 8)
        self.hint.hide()
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Hide the notes"))
        self._close.setAccessibleName(self.tr("Hide the notes"))
        dress(self._close, "quiet")
        self._close.clicked.connect(self.closed)
        self.setWidget(self._column())
        self.setFocusProxy(self.panel)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.panel.set_theme(theme)
        self._close.setIcon(icon(IconName.CLOSE, theme))

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say something above the notes; no words take it away."""
        dress(self.hint, "trouble" if trouble else "soft")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        column.setMinimumWidth(240)
        title = QLabel(self.tr("Notes"))
        dress(title, "dock-title")
        row = QHBoxLayout()
        row.setContentsMargins(14, 2, 8, 0)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._close)
        rule = QFrame()
        dress(rule, "rule")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)
        layout.addWidget(self.hint)
        layout.addWidget(self.panel, 1)
        return column
