"""Prints a PDF page by page: the worker draws each in the printer's fineness, and none is drawn before the last has gone."""

from __future__ import annotations

import zlib
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.revision import PageSize
from wsis_desktop.worker.protocol import Answer, Broke, Failed, Ticket, WorkerDied

_FINENESS = 200
_POINTS = 72
# Every so manieth line of a picture tells whether it is of letters and lines, which is pressed to a small part of itself.
_LINES_APART = 24
_MUCH_PRESSED = 8


class PagePrinter(QObject):
    """Prints one file and is gone; `told(str)` says how far it is, `over` that it has ended or no printer was chosen."""

    told = Signal(str)
    over = Signal()

    def __init__(
        self,
        bridge: WorkerBridge,
        path: Path,
        pages: tuple[PageSize, ...],
        parent: QWidget,
        *,
        password: str | None = None,
        sha256: str = "",
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._source = Source(path, password)
        self._sha256 = sha256
        self._pages = pages
        self._asking = parent
        self._chosen = range(0)
        self._wanted: list[int] = []
        self._ticket: Ticket | None = None
        self._painter: QPainter | None = None
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        bridge.drawn.connect(self._take)
        bridge.answered.connect(self._take_trouble)

    @property
    def busy(self) -> bool:
        """Tell whether pages are being printed."""
        return self._painter is not None

    def begin(self) -> None:
        """Ask for the printer, and print."""
        dialog = QPrintDialog(self.printer, self._asking)
        dialog.setMinMax(1, len(self._pages))
        try:
            if self._pages and dialog.exec() == QPrintDialog.DialogCode.Accepted:
                self.print_pages()
            else:
                self._leave()
        finally:
            dialog.deleteLater()

    def print_pages(self) -> None:
        """Print to the printer as it is set."""
        first, last = self.printer.fromPage() or 1, self.printer.toPage() or len(self._pages)
        self._chosen = range(first, min(last, len(self._pages)) + 1)
        self._wanted = list(self._chosen)
        self._take_orientation()
        self._painter = QPainter()
        if not self._painter.begin(self.printer):
            self._end(self.tr("The printer did not begin. Choose another one, or save the document as PDF."))
            return
        self._next()

    def give_up(self) -> None:
        """Print no more pages; those that have gone to the printer are there."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
        gone = str(len(self._chosen) - len(self._wanted))
        self._end(
            self.tr("Printing was stopped: %1 of %2 pages had gone to the printer.")
            .replace("%1", gone)
            .replace("%2", str(len(self._chosen)))
        )

    def _take_orientation(self) -> None:
        page = self._pages[0]
        wide = page.width > page.height
        self.printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        self.printer.setFullPage(True)

    def _next(self) -> None:
        if not self._wanted:
            self._end(self.tr("Sent to the printer."))
            return
        number = self._wanted[0]
        page = self._pages[number - 1]
        width, height = (round(side * _FINENESS / _POINTS) for side in (page.width, page.height))
        self.told.emit(
            self.tr("Printing page %1 of %2").replace("%1", str(number)).replace("%2", str(len(self._pages)))
        )
        self._ticket = self._bridge.render(self._source, number, width, height, self._sha256)

    def _take(self, ticket: int, image: QImage) -> None:
        if self._painter is None or ticket != self._ticket:
            return
        self._wanted.pop(0)
        room = self._painter.viewport()
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # Qt would take pictures for photographs, and set letters twice as large in a file and less sharp.
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, is_drawn(image))
        self._painter.drawImage(_middle(room, size), image)
        if self._wanted:
            self.printer.newPage()
        self._next()

    def _take_trouble(self, answer: Answer) -> None:
        if answer.ticket == self._ticket and isinstance(answer, Failed | Broke | WorkerDied):
            self._end(self.tr("A page could not be drawn; what follows it was not printed. Save the document as PDF."))

    def _end(self, told: str) -> None:
        self._ticket = None
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._painter = None
        self.told.emit(told)
        self._leave()

    def _leave(self) -> None:
        self.over.emit()
        self.deleteLater()


def is_drawn(image: QImage) -> bool:
    """Tell whether a picture of a page is of letters and lines, not of a photograph or a scan."""
    lines = memoryview(image.constBits()).cast("B")
    step, length = image.bytesPerLine(), image.width() * image.depth() // 8
    sample = b"".join(lines[at : at + length] for at in range(0, step * image.height(), step * _LINES_APART))
    return len(zlib.compress(sample, 1)) * _MUCH_PRESSED < len(sample)


def _middle(room: QRect, size: QSize) -> QRect:
    return QRect(
        room.x() + (room.width() - size.width()) // 2,
        room.y() + (room.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
