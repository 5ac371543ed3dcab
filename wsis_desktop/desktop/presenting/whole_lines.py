"""Covers the lines of a scrolled text that its edges would cut: a room reads whole lines or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget


class WholeLines(QWidget):
    """Lies over the viewport of an area in which labels with rich text stand."""

    def __init__(self, area: QScrollArea, labels: Sequence[QLabel], paper: str) -> None:
        super().__init__(area.viewport())
        self._viewport = area.viewport()
        self._labels = labels
        self._paper = QColor(paper)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.viewport().installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lie over the whole viewport, above what is put into it."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.setGeometry(QRect(QPoint(0, 0), self._viewport.size()))
            self.raise_()
        return super().eventFilter(watched, event)

    def cut(self) -> Iterator[QRect]:
        """Yield what is in sight of the lines that an edge cuts."""
        height = self.height()
        for label in self._labels:
            if label.isHidden():
                continue
            place = label.mapTo(self._viewport, QPoint(0, 0))
            for top, bottom in _lines(label):
                if place.y() + top < height < place.y() + bottom or place.y() + top < 0 < place.y() + bottom:
                    yield QRect(place.x(), place.y() + top, label.width(), bottom - top) & self.rect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper over them."""
        painter = QPainter(self)
        for box in self.cut():
            painter.fillRect(box, self._paper)
        painter.end()


def _lines(label: QLabel) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a label's text begin and end, as they are set at its width."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(label.text())
    document.setTextWidth(label.width())
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for at in range(block.layout().lineCount()):
            line = block.layout().lineAt(at)
            yield round(top + line.y()), round(top + line.y() + line.height())
        block = block.next()
