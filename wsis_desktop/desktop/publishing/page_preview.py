"""Shows the pages of a PDF that was just made, one at a time, as the worker draws them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.publishing.preview_work import PreviewWork
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.revision import PageSize
from wsis_desktop.worker.protocol import Ticket

_SOON_MS = 120
_EDGE = 24
_APART = 6
_AROUND_WORDS = 4  # the line about them, and what Qt leaves beside words


class _Sheet(QLabel):
    """A page with a line about it: white paper would end nowhere on a white dialog."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, and where it ends."""
        super().paintEvent(event)
        if not self.pixmap().isNull():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(self.page)

    @property
    def page(self) -> QRectF:
        """Return where the page is."""
        size = self.pixmap().deviceIndependentSize()
        return QRectF(round((self.width() - size.width()) / 2), 0, size.width() - 1, size.height() - 1)


class PagePreview(QWidget):
    """Pages as wide as there is room for; `enlarged` asks for all the room that there is, or gives it back."""

    enlarged = Signal(bool)

    def __init__(self, bridge: WorkerBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._path: Path | None = None
        self._password: str | None = None
        self._pages: Sequence[PageSize] = ()
        self._page = 0
        self._ticket: Ticket | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self.sheet = _Sheet(self)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea(self)
        self._area.setWidget(self.sheet)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Preview"))
        self.work = PreviewWork(self)
        self.where = LinedLabel(self)
        dress(self.where, "small")
        self.before = self._button("‹", self.tr("Previous page"), -1)
        self.next = self._button("›", self.tr("Next page"), 1)
        self.larger = QToolButton(self)
        self.larger.setText(self.tr("Larger"))
        self.larger.setToolTip(self.tr("Shows the page over the whole width, or beside the choices again"))
        self.larger.setCheckable(True)
        self.larger.toggled.connect(self.enlarged)
        dress(self.larger, "quiet")
        self._pager, self._bar = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        bridge.drawn.connect(self._take)
        self.tell("")

    def show_pages(self, path: Path, pages: Sequence[PageSize], password: str | None = None) -> None:
        """Show a file; the page that was on show stays where the file has it."""
        self._path, self._pages, self._password = path, pages, password
        self._turn(min(self._page, len(pages) - 1))

    def tell(self, words: str) -> None:
        """Show words in the place of pages."""
        self._path, self._pages = None, ()
        self._let_go()
        self.sheet.setPixmap(QPixmap())
        self.sheet.setText(words)
        self.sheet.setWordWrap(True)
        self._show_where()

    def least_width(self) -> int:
        """Return how narrow this may be without a button, or a word in the place of pages, that is cut."""
        self.larger.ensurePolished()
        around = self.larger.sizeHint().width() - self.larger.fontMetrics().horizontalAdvance(self.larger.text())
        words = (self.larger.text(), *self.work.sayings())
        buttons = around + max(map(self.larger.fontMetrics().horizontalAdvance, words))
        told = f"{self._being_made()} {self._not_made()}".split()
        self.sheet.ensurePolished()
        return max(buttons, _AROUND_WORDS + max(map(self.sheet.fontMetrics().horizontalAdvance, told)))

    def begin(self) -> None:
        """Say that pages are being made, where none are on show."""
        if not self._pages:
            self.tell(self._being_made())

    def let_go(self) -> None:
        """Say that the preview was let go, and offer it; pages of one before say what is no longer chosen."""
        self.tell(self._not_made())
        self.work.offer()

    def _being_made(self) -> str:
        return self.tr("The preview is being made…")

    def _not_made(self) -> str:
        return self.tr("The preview was not made.")

    def step(self, by: int) -> None:
        """Turn pages."""
        if 0 <= self._page + by < len(self._pages):
            self._turn(self._page + by)
            self._area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.step(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew for another width."""
        super().resizeEvent(event)
        self._set_bar()
        self._soon.start()

    def _turn(self, page: int) -> None:
        self._page = max(0, page)
        self._show_where()
        self._ask()

    def _show_where(self) -> None:
        total = len(self._pages)
        self.where.setText(f"{self._page + 1}/{total}" if total else "")
        self.before.setEnabled(self._page > 0 and total > 0)
        self.next.setEnabled(self._page + 1 < total)
        self._set_bar()

    def _ask(self) -> None:
        if self._path is None or not self._pages:
            return
        self._let_go()
        size = self._pixels(self._pages[self._page])
        source = Source(self._path, self._password)
        self._ticket = self._bridge.render(source, self._page + 1, size.width(), size.height())

    def _pixels(self, page: PageSize) -> QSize:
        ratio = self.devicePixelRatioF()
        width = max(60, self._area.viewport().width() - _EDGE)
        return QSize(round(width * ratio), max(1, round(width * ratio * page.height / max(page.width, 1))))

    def _take(self, ticket: int, image: QImage) -> None:
        if ticket != self._ticket:
            return
        self._ticket = None
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setText("")
        self.sheet.setPixmap(QPixmap.fromImage(image))

    def _let_go(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    def _button(self, sign: str, words: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.step(by))
        dress(button, "quiet")
        return button

    def _lay_out(self) -> None:
        for widget in (self.before, self.where, self.next):
            self._pager.addWidget(widget)
        self._bar.setSpacing(2 * _APART)
        self._bar.addStretch(1)
        self._bar.addLayout(self._pager)
        self._bar.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignHCenter)
        self._bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.work)
        layout.addLayout(self._bar)

    def _set_bar(self) -> None:
        """Set what turns pages beside what enlarges them; above it where both have no room beside each other."""
        wanted = self._pager.sizeHint().width() + self._bar.spacing() + self.larger.sizeHint().width()
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(beside if wanted <= self.width() else above)
