"""Room for a panel that may be too low for it: then it scrolls, as wide as the room, and nothing of it is out of reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_LEAST = 96
_BESIDE = 8


class InnerList:
    """What scrolls by itself within a panel, unless the room around the panel scrolls: no bar stands inside another.

    Then it is as high as all that it holds. `least` is how high it is at least where it scrolls itself.
    """

    def __init__(self, area: QScrollArea) -> None:
        self.area = area
        self.whole = False
        self._least = 0

    @property
    def least(self) -> int:
        """Return how high it is at least where it scrolls itself."""
        return max(self._least, self.area.minimumSizeHint().height())

    @least.setter
    def least(self, least: int) -> None:
        self._least = least
        if not self.whole:
            self.area.setMinimumHeight(least)

    @property
    def beyond(self) -> int:
        """Return how much higher it is now than it must be."""
        return max(0, self.area.minimumHeight() - self.least) if self.whole else 0

    def show_whole(self, width: int, *, whole: bool) -> None:
        """Be as high as what it holds is at a width, or scroll again."""
        self.whole = whole
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.area.setVerticalScrollBarPolicy(never if whole else needed)
        self.area.setMinimumHeight(max(self.least, self._held(width)) if whole else self._least)

    def _held(self, width: int) -> int:
        held = self.area.widget()
        if held is None:
            return 0
        frame = 2 * self.area.frameWidth()
        height = held.heightForWidth(width - frame) if held.hasHeightForWidth() else -1
        return max(height, held.minimumSizeHint().height()) + frame


class LowRoom(QScrollArea):
    """Holds one panel, at least as high as its parts need at the width that there is; `least` is how low it may be itself.

    Qt's own area would make it as high as it likes to be, and scroll lists that could as well be lower.
    """

    def __init__(
        self, panel: QWidget, parent: QWidget | None = None, *, least: int = _LEAST, inner: InnerList | None = None
    ) -> None:
        super().__init__(parent)
        self._inner = inner
        self._least_height = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(panel)
        panel.setAutoFillBackground(False)
        panel.installEventFilter(self)
        if inner is not None and (held := inner.area.widget()) is not None:
            held.installEventFilter(self)
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
        least.setHeight(least.height() - (self._inner.beyond if self._inner else 0))
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
        if event.type() is QEvent.Type.LayoutRequest:
            self._fill()
            if watched is self.widget():
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
        beyond = self._inner.beyond if self._inner else 0
        low = self._least(room.width()).height() - beyond > room.height()
        if low:
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if self._inner is not None and (low or self._inner.whole):
            self._inner.show_whole(room.width(), whole=low)
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
