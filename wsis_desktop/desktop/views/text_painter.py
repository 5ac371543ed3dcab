"""Paints the rows of the Text view that are in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from wsis_desktop.desktop.listing.change_kinds import paint_badge
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.bands import badge_box, band
from wsis_desktop.desktop.views.cells import CellMaker, Stretch, card_rect
from wsis_desktop.desktop.views.noted import NotesOn, paint_markers
from wsis_desktop.desktop.views.rows import Row, RowKind
from wsis_desktop.desktop.views.typesetting import Measure
from wsis_desktop.model.comparison import Change, Comparison, Link, Side

GUTTER = 38
BAR = 3
_BADGE = 16.0
_FAR = 1.5
_INSET = 8.0
_OCR = 9.0
_MARKER = 14.0


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row in sight and the heights of its edges in the viewport."""

    at: int
    row: Row
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted: the columns, what is current, and how strongly it still flashes (0 to 1)."""

    width: int
    height: int
    measure: Measure
    current_link: int | None
    focused_row: int
    flash: float
    stretches: Callable[[Row, Side], Sequence[Stretch]]
    notes: NotesOn
    row_span: Callable[[int], tuple[float, float]]

    @property
    def gutter_left(self) -> float:
        """Return where the column on the left ends."""
        return float(self.measure.column)

    @property
    def gutter_right(self) -> float:
        """Return where the column on the right begins."""
        return float(self.measure.column + GUTTER)

    def column_left(self, side: Side) -> float:
        """Return where a side's column begins."""
        return 0.0 if self.measure.alone or side is self.measure.leftmost else self.gutter_right

    def band(self, old: tuple[float, float], new: tuple[float, float]) -> QPainterPath:
        """Return a band over the gutter, from the heights `old` beside the earlier text to the heights `new`."""
        left, right = (new, old) if self.measure.mirrored else (old, new)
        return band(left, right, self.gutter_left, self.gutter_right)


class TextPainter:
    """Paints one comparison's rows in a theme."""

    def __init__(self, comparison: Comparison, cells: CellMaker, rows: Sequence[Row], theme: Theme) -> None:
        self._comparison = comparison
        self._cells = cells
        self._theme = theme
        self._ghost_of = {row.link: at for at, row in enumerate(rows) if row.kind is RowKind.GHOST}
        self._first_of: dict[int, int] = {}
        for at, row in enumerate(rows):
            if row.kind is RowKind.PAIR:
                self._first_of.setdefault(row.link, at)

    @property
    def theme(self) -> Theme:
        """Return the theme that it paints in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._cells.set_theme(theme)

    def paint(self, painter: QPainter, scene: Scene, shown: Sequence[ShownRow]) -> None:
        """Paint the grounds, then the bands behind the badges, then the texts."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, scene.width, scene.height, QColor(self._theme.ground))
        if not shown:
            return
        sheet = QRectF(0, shown[0].top, scene.width, shown[-1].bottom - shown[0].top)
        painter.fillRect(sheet, QColor(self._theme.paper))
        for each in shown:
            self._paint_ground(painter, scene, each)
        painter.save()
        painter.setClipRect(QRectF(scene.gutter_left, 0, GUTTER, scene.height))
        self._paint_bands(painter, scene, shown)
        painter.restore()
        for each in shown:
            self._paint_row(painter, scene, each)

    def _link(self, row: Row) -> Link | None:
        return self._comparison.links[row.link] if row.link >= 0 else None

    def _change(self, row: Row) -> Change | None:
        return self._cells.marks.change(row.link) if row.link >= 0 else None

    def _paint_ground(self, painter: QPainter, scene: Scene, shown: ShownRow) -> None:
        whole = QRectF(0, shown.top, scene.width, shown.bottom - shown.top)
        if shown.row.link >= 0 and shown.row.link == scene.current_link:
            painter.fillRect(whole, QColor(self._theme.current))
            if scene.flash > 0:
                glow = QColor(self._theme.match)
                glow.setAlphaF(0.55 * scene.flash)
                painter.fillRect(whole, glow)
        if shown.at == scene.focused_row:
            edge = scene.width - 2 if scene.measure.mirrored else 0
            painter.fillRect(QRectF(edge, shown.top + 2, 2, whole.height() - 4), QColor(self._theme.accent))
        if shown.row.kind is RowKind.DIVIDER:
            y = shown.top + 14 * scene.measure.zoom
            painter.fillRect(QRectF(18, y, scene.width - 36, 1), QColor(self._theme.line))

    def _paint_bands(self, painter: QPainter, scene: Scene, shown: Sequence[ShownRow]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        moved: set[int] = set()
        for each in shown:
            link = self._link(each.row)
            if link is not None and link.moved:
                moved.add(each.row.link)
            change = self._change(each.row)
            if link is None or change is None:
                continue
            if each.row.kind is RowKind.PAIR and link.old and link.new:
                ends = [self._text_span(scene, each, side) for side in Side]
                painter.setBrush(self._tint(change, 0.95))
                painter.drawPath(scene.band(ends[0], ends[1]))
                if each.row.part:
                    self._paint_branch(painter, scene, each, change)
        for at in moved:
            self._paint_move(painter, scene, at)

    def _paint_branch(self, painter: QPainter, scene: Scene, shown: ShownRow, change: Change) -> None:
        """Join a later part of a split or merged paragraph with its first one."""
        first = scene.row_span(self._first_of[shown.row.link])
        split = len(shown.row.new) and shown.row.new[0].start == 0
        here, there = (shown.top + _INSET, shown.top + _INSET + 6), (first[1] - _INSET - 6, first[1] - _INSET)
        old, new = (there, here) if split else (here, there)
        painter.setBrush(self._tint(change, 0.7))
        painter.drawPath(scene.band(old, new))

    def _paint_move(self, painter: QPainter, scene: Scene, link: int) -> None:
        """Join a moved paragraph with its ghost when they are near each other, or when it is current."""
        if link not in self._ghost_of or link not in self._first_of:
            return
        ghost, pair = scene.row_span(self._ghost_of[link]), scene.row_span(self._first_of[link])
        if abs(ghost[0] - pair[0]) > _FAR * scene.height and link != scene.current_link:
            return
        painter.setBrush(self._tint(Change.MOVED, 0.5))
        old, new = (ghost[0] + _INSET, ghost[1] - _INSET), (pair[0] + _INSET, min(pair[1], pair[0] + 60) - _INSET)
        painter.drawPath(scene.band(old, new))

    def _text_span(self, scene: Scene, shown: ShownRow, side: Side) -> tuple[float, float]:
        cell = self._cells.cell(shown.row, side, scene.measure)
        inset = _INSET * scene.measure.zoom
        return shown.top + inset, max(shown.top + inset + 4, shown.top + cell.height - inset)

    def _tint(self, change: Change, alpha: float) -> QColor:
        colour = QColor(self._theme.kind(change).band)
        colour.setAlphaF(alpha)
        return colour

    def _paint_row(self, painter: QPainter, scene: Scene, shown: ShownRow) -> None:
        height = shown.bottom - shown.top
        for side in scene.measure.sides:
            column = QRectF(scene.column_left(side), shown.top, scene.measure.column, height)
            cell = self._cells.cell(shown.row, side, scene.measure)
            if cell.card:
                painter.setPen(QPen(QColor(self._theme.ghost_line), 1, Qt.PenStyle.DashLine))
                painter.setBrush(QColor(self._theme.ghost))
                painter.drawRoundedRect(card_rect(column, scene.measure, side), 4, 4)
            corner = QPointF(column.left() + scene.measure.left(side), column.top())
            cell.paint(corner, painter, scene.stretches(shown.row, side))
            if cell.recognised:
                self._paint_recognised(painter, scene, side, column)
            if scene.notes and shown.row.kind is RowKind.PAIR:
                self._paint_notes(painter, scene, shown, side, column)
        change = self._change(shown.row)
        if change and shown.row.kind is RowKind.PAIR:
            self._paint_kind(painter, scene, shown, change)

    def _paint_recognised(self, painter: QPainter, scene: Scene, side: Side, column: QRectF) -> None:
        """Paint a dotted line along a text that was read by OCR, on the side away from the gutter."""
        left = column.left() + scene.measure.left(side)
        x = left - _OCR if side is scene.measure.leftmost else left + scene.measure.width + _OCR
        pen = QPen(QColor(self._theme.trouble), 2, Qt.PenStyle.DotLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, column.top() + 5), QPointF(x, column.bottom() - 5))

    def _paint_notes(self, painter: QPainter, scene: Scene, shown: ShownRow, side: Side, column: QRectF) -> None:
        """Paint the markers of notes beside the first line of their paragraphs, on the side away from the gutter."""
        measure = scene.measure
        left = column.left() + measure.left(side)
        x = left - measure.padding / 2 if side is measure.leftmost else left + measure.width + measure.padding / 2
        for block in self._cells.cell(shown.row, side, measure).blocks:
            notes = scene.notes.get((side, block.piece.paragraph)) if block.piece and not block.piece.start else None
            if notes:
                size = min(20.0, _MARKER * max(0.8, measure.zoom))
                top = QPointF(x, shown.top + block.top + 3 * measure.zoom)
                paint_markers(painter, top, size, notes, self._theme)

    def _paint_kind(self, painter: QPainter, scene: Scene, shown: ShownRow, change: Change) -> None:
        """Paint the bar along the text, and the badge in the gutter."""
        side = Side.OLD if change is Change.DELETED else Side.NEW
        x = scene.gutter_left - BAR if side is scene.measure.leftmost else scene.gutter_right
        inset = 4.0
        bar = QRectF(x, shown.top + inset, BAR, shown.bottom - shown.top - 2 * inset)
        painter.fillRect(bar, QColor(self._theme.kind(change).strong))
        if shown.row.part == 0:
            size = min(22.0, _BADGE * max(0.8, scene.measure.zoom))
            first = 11.0 * scene.measure.zoom
            for side in Side:
                cell = self._cells.cell(shown.row, side, scene.measure)
                texts = [block for block in cell.blocks if block.piece]
                if texts and not cell.card:
                    first = texts[0].top + 2 * scene.measure.zoom
            paint_badge(
                painter,
                badge_box((scene.gutter_left + scene.gutter_right) / 2, shown.top + first, size),
                change,
                self._theme,
            )
