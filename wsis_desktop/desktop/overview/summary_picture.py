"""The picture of a comparison: parts from top to bottom, the old text left and the new one right, bands between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import copysign

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wsis_desktop.desktop.overview.picture_layout import PlacedFlow, PlacedOverview, Reach, placed
from wsis_desktop.desktop.overview.summary_words import flow_words, part_title, part_words
from wsis_desktop.desktop.painting.mirroring import cut_off
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.bands import band
from wsis_desktop.desktop.views.focus_bar import led_by_keys
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.overview import Overview, Part

_BAR = 9.0
_BESIDE = 8.0
_TOP = 6.0
_STUB = 34.0
_TEXT = 12
_LINE = 16.0
_LEAST_BAND = 1.5
_NARROWEST = 220


class SummaryPicture(QWidget):
    """Paints an overview; its parts and bands lead to their places by click, or by the arrow keys and Enter.

    `link_wanted(int)` for a band, `paragraph_wanted(Side, int)` for a part; `reached(int)`: the height the keys reached;
    `words_room(int)`: how wide the words beside the bars are.
    """

    link_wanted = Signal(int)
    paragraph_wanted = Signal(object, int)
    reached = Signal(int)
    words_room = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._overview: Overview | None = None
        self._placed: PlacedOverview | None = None
        self._paths: list[tuple[QPainterPath, PlacedFlow]] = []
        self._current = -1
        self._hovered: PlacedFlow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of what became of each part of the text"))

    @property
    def current(self) -> PlacedFlow | None:
        """Return the band on which the keyboard stands."""
        flows = self._flows()
        return flows[self._current] if 0 <= self._current < len(flows) else None

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_overview(self, overview: Overview | None) -> None:
        """Show another comparison; None shows nothing."""
        self._overview = overview
        self._placed = placed(overview) if overview else None
        self._current, self._hovered = -1, None
        self.setFixedHeight(round(self._placed.height + 2 * _TOP) if self._placed else 0)
        self._shape()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height that the parts need."""
        return QSize(900, round(self._placed.height + 2 * _TOP) if self._placed else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which bands can be told."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def flow_at(self, point: QPointF) -> PlacedFlow | None:
        """Return the band at a point, the uppermost one."""
        return next((each for path, each in reversed(self._paths) if path.contains(point)), None)

    def part_at(self, point: QPointF) -> tuple[Side, Part] | None:
        """Return the part whose bar or words are at a point."""
        if self._overview is None or self._placed is None:
            return None
        first, second = (Side.NEW, Side.OLD) if self.isRightToLeft() else (Side.OLD, Side.NEW)
        edges = self._edges()
        side = first if point.x() < min(edges) else second if point.x() > max(edges) else None
        if side is None:
            return None
        parts = self._overview.old if side is Side.OLD else self._overview.new
        y = point.y() - _TOP
        for part, (top, bottom) in zip(parts, self._placed.parts[side], strict=True):
            middle = (top + bottom) / 2
            if min(top, middle - _LINE / 2) <= y <= max(bottom, middle + _LINE / 2):
                return side, part
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the bands for another width."""
        super().resizeEvent(event)
        self._shape()
        self.words_room.emit(round(min(self._edges()) - _BAR - _BESIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bands, bars and words, as far as they are to be seen."""
        if self._overview is None or self._placed is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = {id(each) for each in (self._hovered, self.current if self.hasFocus() else None) if each}
        seen = QRectF(event.rect()).adjusted(-2, -2, 2, 2)
        for path, each in self._paths:
            if path.controlPointRect().intersects(seen):
                self._paint_flow(painter, path, each, marked=id(each) in marked)
        for side in Side:
            self._paint_parts(painter, side, seen)
        if self.hasFocus() and self.current is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the band or part under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if flow := self.flow_at(event.position()):
            self.link_wanted.emit(flow.flow.link)
        elif part := self.part_at(event.position()):
            self.paragraph_wanted.emit(part[0], part[1].first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the band under the pointer stand out."""
        found = self.flow_at(event.position())
        over = found is not None or self.part_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self._hover(found)

    def leaveEvent(self, _event: QEvent) -> None:
        """Let no band stand out."""
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from band to band with the arrows, and to its place with Enter."""
        flows = self._flows()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._stand_on(min(self._current + 1, len(flows) - 1))
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._stand_on(max(self._current - 1, 0))
            case Qt.Key.Key_Home:
                self._stand_on(0)
            case Qt.Key.Key_End:
                self._stand_on(len(flows) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self.current is not None:
                self.link_wanted.emit(self.current.flow.link)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands, and bring it into sight unless the pointer led here."""
        super().focusInEvent(event)
        self.update()
        if led_by_keys(event):
            self._tell_reached()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what a band or part is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """Return what the band or the part at a point is, in words."""
        if self._overview is None:
            return ""
        if flow := self.flow_at(point):
            return flow_words(self._overview, flow.flow)
        part = self.part_at(point)
        return part_words(part[1], part[0]) if part else ""

    def _flows(self) -> Sequence[PlacedFlow]:
        return self._placed.flows if self._placed else ()

    def _stand_on(self, at: int) -> None:
        self._current = at
        current = self.current
        if current is None or self._overview is None:
            return
        self.setAccessibleDescription(flow_words(self._overview, current.flow))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()
        self._tell_reached()

    def _tell_reached(self) -> None:
        current = self.current
        top, bottom = (current.new or current.old or (0.0, 0.0)) if current is not None else (0.0, 0.0)
        self.reached.emit(round(_TOP + (top + bottom) / 2))

    def _hover(self, found: PlacedFlow | None) -> None:
        if found is not self._hovered:
            for each in (self._hovered, found):
                path = next((path for path, flow in self._paths if flow is each), None)
                if path is not None:
                    self.update(path.controlPointRect().adjusted(-3, -3, 3, 3).toAlignedRect())
            self._hovered = found

    def _edges(self) -> tuple[float, float]:
        """Return where the bars of the old and of the new side meet the bands: the old one stands where lines begin."""
        words = min(300.0, max(96.0, self.width() * 0.29))
        begin, end = words + _BAR, self.width() - words - _BAR
        return (end, begin) if self.isRightToLeft() else (begin, end)

    def _shape(self) -> None:
        """Draw the outlines of the bands; those of moved text lie on top, for they cross the others."""
        old, new = self._edges()
        flows = sorted(self._flows(), key=lambda each: each.flow.moved)
        self._paths = [(_path(each, old, new), each) for each in flows]

    def _paint_flow(self, painter: QPainter, path: QPainterPath, each: PlacedFlow, *, marked: bool) -> None:
        theme, flow = self._theme, each.flow
        painter.setPen(Qt.PenStyle.NoPen)
        if flow.moved:
            painter.setBrush(QColor(theme.moved.band))
            painter.setPen(QPen(QColor(theme.moved.strong), 1, Qt.PenStyle.DashLine))
        elif flow.old is None or flow.new is None:
            painter.setBrush(_clear((theme.added if flow.old is None else theme.removed).strong))
        else:
            ground = QColor(theme.strong_line)
            ground.setAlphaF(0.55 if marked else 0.32)
            painter.setBrush(ground)
        painter.drawPath(path)
        old, new = self._edges()
        if flow.words.changed and each.went and each.came and flow.old is not None and flow.new is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_clear(theme.edited.strong))
            painter.drawPath(band(_lowered(each.went), _lowered(each.came), old, new))
        if marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawPath(path)

    def _paint_parts(self, painter: QPainter, side: Side, seen: QRectF) -> None:
        if self._overview is None or self._placed is None:
            return
        parts, reaches = self._overview.old if side is Side.OLD else self._overview.new, self._placed.parts[side]
        font = QFont(SANS)
        font.setPixelSize(_TEXT)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        edges = self._edges()
        edge = edges[0] if side is Side.OLD else edges[1]
        on_left = edge == min(edges)
        x = edge - _BAR if on_left else edge
        for reach in reaches:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.soft))
            painter.drawRect(QRectF(x, _TOP + reach[0], _BAR, reach[1] - reach[0]))
        words = min(edges) - _BAR - 2 * _BESIDE
        start = _BESIDE if on_left else edge + _BAR + _BESIDE
        # The painter turns left and right round by itself where lines begin on the right.
        align = Qt.AlignmentFlag.AlignRight if side is Side.OLD else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self._theme.ink))
        for part, top in _with_room(parts, reaches):
            if not seen.top() - _LINE < top < seen.bottom():
                continue
            told = cut_off(metrics.elidedText(part_title(part), Qt.TextElideMode.ElideRight, words))
            painter.drawText(QRectF(start, top, words, _LINE), align | Qt.AlignmentFlag.AlignVCenter, told)


def _with_room(parts: Sequence[Part], reaches: Sequence[Reach]) -> Iterator[tuple[Part, float]]:
    """Yield the parts whose words find room, the larger ones first come, and the height of each one's line."""
    taken: list[float] = []
    order = sorted(range(len(parts)), key=lambda at: reaches[at][0] - reaches[at][1])
    for at in order:
        top = _TOP + sum(reaches[at]) / 2 - _LINE / 2
        if all(abs(top - other) >= _LINE for other in taken):
            taken.append(top)
            yield parts[at], top


def _lowered(reach: Reach) -> Reach:
    """Return where a reach is painted, never so low that it cannot be seen."""
    return _TOP + reach[0], _TOP + max(reach[1], reach[0] + _LEAST_BAND)


def _clear(colour: str) -> QColor:
    """Return a colour through which what lies beneath is seen."""
    made = QColor(colour)
    made.setAlphaF(0.62)
    return made


def _path(each: PlacedFlow, old: float, new: float) -> QPainterPath:
    """Return the outline of a band; of text that came or went, a stub on its own side."""
    if each.old is not None and each.new is not None:
        return band(_lowered(each.old), _lowered(each.new), old, new)
    reach = _lowered(each.old or each.new or (0.0, 0.0))
    near, other = (old, new) if each.old is not None else (new, old)
    far = near + copysign(_STUB, other - near)
    path = QPainterPath(QPointF(near, reach[0]))
    path.lineTo(far, (reach[0] + reach[1]) / 2)
    path.lineTo(near, reach[1])
    path.closeSubpath()
    return path
