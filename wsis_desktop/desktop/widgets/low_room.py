"""Room for a panel that may be too low for it: then it scrolls, as wide as the room, and nothing of it is out of reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_LEAST = 96
_BESIDE = 8


class LowRoom(QScrollArea):
    """Holds one panel, at least as high as its parts need at the width that there is; `least` is how low it may be itself.

    Qt's own area would make it as high as it likes to be, and scroll lists that could as well be lower.
    """

    def __init__(self, panel: QWidget, parent: QWidget | None = None, *, least: int = _LEAST) -> None:
        super().__init__(parent)
        self._least_height = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(panel)
        panel.setAutoFillBackground(False)
        panel.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return the size that the panel begins with."""
        panel = self.widget()
        return panel.sizeHint() + self._edge if panel else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width that the panel needs, beside a scroll bar too, and a height at which it can be scrolled."""
        least = self._least(self.width())
        bar = self.verticalScrollBar().sizeHint().width() if least.height() > self._least_height else 0
        return QSize(least.width() + bar, min(least.height(), self._least_height)) + self._edge

    @property
    def _edge(self) -> QSize:
        """Return what the frame takes."""
        return self.size() - self.maximumViewportSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the room that there is, or more."""
        super().resizeEvent(event)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the panel more or less when it has come to need that."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fill()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _left: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what has got the keys, however they came there."""
        panel = self.widget()
        if panel is not None and now is not None and panel.isAncestorOf(now):
            # Qt would bring no more of a field into sight than the cursor in it.
            box = QRect(now.mapTo(panel, QPoint(0, 0)), now.size())
            at = box.center() if box.height() < self.viewport().height() else box.topLeft()
            self.ensureVisible(at.x(), at.y(), 0, box.height() // 2 + _BESIDE)

    def _fill(self) -> None:
        """Give the panel its size; where it brings a scroll bar, what that leaves of the width."""
        room = self.maximumViewportSize()
        needed = self._least(room.width()).height()
        if needed > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            needed = self._least(room.width()).height()
        if panel := self.widget():
            panel.resize(room.width(), max(room.height(), needed))
        QTimer.singleShot(
            0, self, lambda: self._follow(None, QApplication.focusWidget())
        )  # its parts stand elsewhere now

    def _least(self, width: int) -> QSize:
        panel = self.widget()
        layout = panel.layout() if panel else None
        if panel is None or layout is None:
            return panel.minimumSizeHint() if panel else QSize(0, 0)
        least = layout.totalMinimumSize().expandedTo(panel.minimumSize())
        if layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(width, least.width())))
        return least
