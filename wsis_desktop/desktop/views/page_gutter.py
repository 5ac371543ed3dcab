"""The gutter between the pages: curved bands that join what belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.bands import band
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.model.comparison import Change

PAGE_GUTTER = 46
_LABEL_LENGTH = 150.0
_PIN = 6.0


@dataclass(frozen=True, slots=True)
class GutterBand:
    """A band from the heights `old` to the heights `new` of the gutter; `label` stands along it when an end is far."""

    link: int
    old: tuple[float, float]
    new: tuple[float, float]
    change: Change | None
    label: str = ""


class PageGutter(QWidget):
    """Shows the bands; `link_chosen(int)` when one is clicked, `held_chosen(int)` when a pin of places held together is."""

    link_chosen = Signal(int)
    held_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._bands: Sequence[GutterBand] = ()
        self._paths: list[tuple[QPainterPath, GutterBand]] = []
        self._current: int | None = None
        self._hovered: int | None = None
        self._held: Sequence[tuple[float, float]] = ()
        self.setFixedWidth(PAGE_GUTTER)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Bands between paragraphs that belong together"))

    @property
    def bands(self) -> Sequence[GutterBand]:
        """Return what is shown."""
        return self._bands

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_bands(self, bands: Sequence[GutterBand], current: int | None) -> None:
        """Show other bands."""
        self._bands, self._current = bands, current
        self._paths = [(self._path(each), each) for each in bands]
        self.update()

    def show_held(self, held: Sequence[tuple[float, float]]) -> None:
        """Show other places that are held together, by their heights on both sides."""
        if held or self._held:
            self._held = held
            self.update()

    def held_at(self, point: QPointF) -> int | None:
        """Return the places held together whose pin is at a point."""
        pins = (QPointF(PAGE_GUTTER / 2, (old + new) / 2) for old, new in self._held)
        return next((at for at, pin in enumerate(pins) if (point - pin).manhattanLength() <= 2 * _PIN), None)

    def band_at(self, point: QPointF) -> GutterBand | None:
        """Return the band at a point, the uppermost one."""
        return next((each for path, each in reversed(self._paths) if path.contains(point)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bands, the current one last."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.desk))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for path, each in sorted(self._paths, key=lambda item: item[1].link == self._current):
            painter.setPen(Qt.PenStyle.NoPen)
            if each.link == self._current and each.change:
                painter.setPen(QPen(QColor(self._theme.kind(each.change).strong), 1))
            painter.setBrush(self._colour(each))
            painter.drawPath(path)
        for _, each in self._paths:
            if each.label:
                self._paint_label(painter, each)
        for old, new in self._held:
            self._paint_held(painter, old, new)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the pin or the band under the pointer."""
        held = self.held_at(event.position())
        if held is not None and event.button() is Qt.MouseButton.LeftButton:
            self.held_chosen.emit(held)
            return
        found = self.band_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.link_chosen.emit(found.link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the band under the pointer stand out."""
        found = self.band_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self._hover(found.link if found else None)

    def leaveEvent(self, _event: QEvent) -> None:
        """Let no band stand out."""
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        """Tell in a tip where a band leads."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.band_at(QPointF(event.pos()))
            if self.held_at(QPointF(event.pos())) is not None:
                QToolTip.showText(event.globalPos(), self.tr("Held together by hand. Click to let go."), self)
                return True
            words = self.tr("Bring both sides to the same height") if found else ""
            told = "\n".join(filter(None, (found.label, words))) if found else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _path(self, each: GutterBand) -> QPainterPath:
        left, right = (each.new, each.old) if self.isRightToLeft() else (each.old, each.new)
        return band(left, right, 0.0, PAGE_GUTTER)

    def _hover(self, link: int | None) -> None:
        if link != self._hovered:
            self._hovered = link
            self.update()

    def _paint_held(self, painter: QPainter, old: float, new: float) -> None:
        """Paint a line between two places held together, with a pin in its middle."""
        painter.setPen(QPen(QColor(self._theme.accent), 1.5, Qt.PenStyle.DashLine))
        left, right = (new, old) if self.isRightToLeft() else (old, new)
        painter.drawLine(QPointF(0, left), QPointF(PAGE_GUTTER, right))
        painter.setPen(QPen(QColor(self._theme.paper), 1.5))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(PAGE_GUTTER / 2, (old + new) / 2), _PIN, _PIN)

    def _colour(self, each: GutterBand) -> QColor:
        if each.change is None:
            colour = QColor(self._theme.strong_line)
            colour.setAlphaF(0.8 if each.link in {self._hovered, self._current} else 0.22)
            return colour
        colour = QColor(self._theme.kind(each.change).band)
        colour.setAlphaF(1.0 if each.link in {self._hovered, self._current} else 0.85)
        return colour

    def _paint_label(self, painter: QPainter, each: GutterBand) -> None:
        """Write along a band that leaves the screen, near the end that leaves."""
        far_down = max(each.old[1], each.new[1]) > self.height()
        centre = self.height() - _LABEL_LENGTH * 0.85 if far_down else _LABEL_LENGTH * 0.85
        font = QFont(SANS)
        font.setPixelSize(10)
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.kind(each.change or Change.MOVED).strong))
        painter.translate(PAGE_GUTTER / 2, centre)
        painter.rotate(-90)
        box = QRectF(-_LABEL_LENGTH, -8, 2 * _LABEL_LENGTH, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, each.label)
        painter.restore()
