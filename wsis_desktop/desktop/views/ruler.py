"""The overview ruler: the whole text in one strip, with every change, what was found, and what is in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.ruler_marks import STEP, RulerMark, RulerStep, ruler_steps
from wsis_desktop.model.comparison import Change

RULER_WIDTH = 18
_SIDE = 4
_LEAST_VIEWPORT = 10.0
_REACH = 2
_TOLD = 6
_NOTE = 4.0
_HIT = 3.0


class OverviewRuler(QWidget):
    """Shows where changes are; a click on one opens it, a click beside them or a drag scrolls.

    Where several share a step, each click opens the next of them. Notes stand on the left edge, and what was found on the
    right one, so that neither lies over a change.

    `link_wanted(int)` and `scroll_wanted(float)`, the share of the whole that should stand in the middle.
    """

    link_wanted = Signal(int)
    scroll_wanted = Signal(float)

    def __init__(self, tell: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._theme = LIGHT
        self._marks: Sequence[RulerMark] = ()
        self._steps: dict[int, RulerStep] | None = {}
        self._hits: Sequence[float] = ()
        self._noted: Sequence[float] = ()
        self._viewport = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self._opened: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of all changes"))

    @property
    def steps(self) -> dict[int, RulerStep]:
        """Return what is shown, by steps from the top: cut when it is first asked for, not at each step of a resizing."""
        if self._steps is None:
            self._steps = ruler_steps(self._marks, self.height())
        return self._steps

    def sizeHint(self) -> QSize:
        """Return the strip's width."""
        return QSize(RULER_WIDTH, 100)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._redraw()

    def show_marks(self, marks: Sequence[RulerMark]) -> None:
        """Show other changes."""
        self._marks, self._steps = marks, None
        self._redraw()

    def show_hits(self, hits: Sequence[float]) -> None:
        """Show where something was found, as shares of the whole."""
        self._hits = hits
        self._redraw()

    def show_noted(self, noted: Sequence[float]) -> None:
        """Show where notes stand, as shares of the whole."""
        self._noted = noted
        self._redraw()

    def show_viewport(self, start: float, end: float) -> None:
        """Show what is in sight."""
        if self._viewport != (start, end):
            self._viewport = (start, end)
            self.update()

    def link_at(self, y: float) -> int | None:
        """Return the link that a click at a height opens; None when no change is near.

        It is the first change there, and after a click the one behind that which was opened.
        """
        step = self._step_at(y)
        if step is None:
            return None
        links = tuple(dict.fromkeys(step.links))
        return links[(links.index(self._opened) + 1) % len(links)] if self._opened in links else links[0]

    def _step_at(self, y: float) -> RulerStep | None:
        """Return what is shown at or next to a height."""
        here = int(y // STEP)
        near = sorted(range(here - _REACH, here + _REACH + 1), key=lambda step: abs(step - here))
        steps = self.steps
        return next((steps[step] for step in near if step in steps), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the new height into steps."""
        super().resizeEvent(event)
        self.show_marks(self._marks)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip, then the box around what is in sight."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        top, height = self._viewport[0] * self.height(), (self._viewport[1] - self._viewport[0]) * self.height()
        box = QRectF(0.5, top + 0.5, self.width() - 1, max(_LEAST_VIEWPORT, height) - 1)
        painter.setPen(QPen(QColor(self._theme.viewport), 1))
        ground = QColor(self._theme.viewport)
        ground.setAlphaF(0.08)
        painter.setBrush(ground)
        painter.drawRect(box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the change under the pointer, or scroll there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        link = self.link_at(event.position().y())
        self._opened = link
        if link is not None:
            self.link_wanted.emit(link)
        else:
            self._scroll(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll while dragging; show a hand over a change."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll(event)
        over = self.link_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what the change under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().y()), self)
            return True
        return super().event(event)

    def tip_at(self, y: float) -> str:
        """Return the first words of the changes at a height, and whether a note or something that was found is there."""
        step = self._step_at(y)
        told = [self._tell(each) for each in dict.fromkeys(step.links)] if step else []
        told = [*told[:_TOLD], *(["…"] if len(told) > _TOLD else [])]
        for marks, words in ((self._noted, self.tr("A note stands here")), (self._hits, self.tr("Found here"))):
            if any(abs(mark * self.height() - y) <= _NOTE for mark in marks):
                told.append(words)
        return "\n".join(told)

    def _scroll(self, event: QMouseEvent) -> None:
        self.scroll_wanted.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.ruler))
        painter = QPainter(picture)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(self._theme.line))
        colours = {kind: QColor(self._theme.kind(kind).strong) for kind in Change}
        for kinds, run in groupby(self.steps.items(), lambda item: item[1].kinds):
            for first, count in _in_rows([at for at, _ in run]):
                self._draw_steps(painter, kinds, first, count, colours)
        found = QColor(self._theme.current_match)
        # Thousands of them share a few hundred pixels.
        for hit in {round(hit * self.height()) for hit in self._hits}:
            y = min(self.height() - _HIT, max(0.0, hit - _HIT / 2))
            painter.fillRect(QRectF(self.width() - _SIDE, y, _SIDE, _HIT), found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.note))
        for noted in self._noted:
            y = min(self.height() - _NOTE, max(_NOTE, noted * self.height()))
            painter.drawPolygon(QPolygonF([QPointF(1, y - _NOTE), QPointF(_SIDE, y), QPointF(1, y + _NOTE)]))
        painter.end()
        return picture

    def _draw_steps(
        self, painter: QPainter, kinds: Sequence[Change], first: int, count: int, colours: dict[Change, QColor]
    ) -> None:
        """Draw steps that follow each other and show the same."""
        share = (self.width() - 2.0 * _SIDE) / len(kinds)
        for number, kind in enumerate(kinds):
            left = _SIDE + number * share
            if kind is Change.MOVED:
                for at in range(first, first + count):
                    _draw_shape(painter, QRectF(left, at * STEP, share, STEP), kind, colours[kind])
            else:
                _draw_shape(painter, QRectF(left, first * STEP, share, count * STEP), kind, colours[kind])


def _in_rows(steps: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the number of those that follow each other without a gap."""
    for _, row in groupby(enumerate(steps), lambda item: item[1] - item[0]):
        found = [at for _, at in row]
        yield found[0], len(found)


def _draw_shape(painter: QPainter, box: QRectF, kind: Change, colour: QColor) -> None:
    """Draw a kind in its own shape: what went on the old side, what came on the new one, a move as an arrow's head."""
    half = box.width() / 2
    match kind:
        case Change.EDITED:
            painter.fillRect(box, colour)
        case Change.ADDED:
            painter.fillRect(box.adjusted(half * 0.7, 0, 0, 0), colour)
        case Change.DELETED:
            painter.fillRect(box.adjusted(0, 0, -half * 0.7, 0), colour)
        case Change.REGROUPED:
            gap = box.width() * 0.12
            painter.fillRect(box.adjusted(0, 0, -half - gap, 0), colour)
            painter.fillRect(box.adjusted(half + gap, 0, 0, 0), colour)
        case Change.MOVED:
            tip = QPointF(box.right(), box.center().y())
            painter.fillRect(box.adjusted(0, 0, -half, 0), colour)
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            middle = box.left() + half
            painter.drawPolygon(QPolygonF([QPointF(middle, box.top()), tip, QPointF(middle, box.bottom())]))
            painter.restore()
