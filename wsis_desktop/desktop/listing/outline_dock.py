"""The outline: headings of the new text, with how many changes stand under each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.mirroring import placed, shut_off
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.steps import Parts, finished
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import Kind

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_AT_ONCE = 500
_MANY = 1000
_LINE = 30
_INDENT = 14
_MARGIN = 14
# How many lines a heading may have; what is longer is a paragraph that looks like one, and its beginning says enough.
_MOST_LINES = 3
_LAID_OUT_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading: its paragraph in the new text, its depth from 1, and the number of changes up to the next heading."""

    paragraph: int
    title: str
    level: int
    changes: int


def outline(comparison: Comparison) -> tuple[OutlineEntry, ...]:
    """List the title and headings of the new text; a change counts under the nearest heading above it."""
    return finished(outline_parts(comparison))


def outline_parts(comparison: Comparison) -> Parts[tuple[OutlineEntry, ...]]:
    """List them a part at a time, as `outline` does."""
    headings = [paragraph for paragraph in comparison.new.paragraphs if paragraph.kind in {Kind.HEADING, Kind.TITLE}]
    starts = [heading.index for heading in headings]
    counts = [0] * len(headings)
    here = 0
    for number, link in enumerate(comparison.links, 1):
        if number % _AT_ONCE == 0:
            yield
        here = link.new[0] if link.new else here
        if link.change and (at := bisect_right(starts, here) - 1) >= 0:
            counts[at] += 1
    return tuple(
        OutlineEntry(heading.index, f"{heading.printed_label} {heading.text}".strip(), max(1, heading.level), count)
        for heading, count in zip(headings, counts, strict=True)
    )


class OutlineModel(QAbstractListModel):
    """Holds the headings of one comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[OutlineEntry, ...] = ()

    def show_entries(self, entries: tuple[OutlineEntry, ...]) -> None:
        """List these headings."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the headings."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading's words, what a screen reader says of it, or the entry itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("%1, changes: %2").replace("%2", str(entry.changes)).replace("%1", entry.title)
        return None

    def row_above(self, paragraph: int) -> int:
        """Return the row of the heading above a paragraph of the new text; -1 when none is."""
        return bisect_right([entry.paragraph for entry in self._entries], paragraph) - 1


class OutlineDelegate(QStyledItemDelegate):
    """Paints a heading, set in by its depth, and its count."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._view.viewport().update()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return as many lines as the heading needs."""
        entry, width = index.data(ENTRY_ROLE), self._view.viewport().width()
        if not isinstance(entry, OutlineEntry):
            return QSize(width, _LINE)
        metrics = QFontMetrics(self._font(entry))
        room = _words_room(_line_of(QRectF(0, 0, width, _LINE), entry), metrics)
        lines = min(_MOST_LINES, _wrapped(entry.title, metrics, room.width()).height() // metrics.lineSpacing())
        return QSize(width, _LINE + max(0, lines - 1) * metrics.lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one heading."""
        entry, theme = index.data(ENTRY_ROLE), self._theme
        if not isinstance(entry, OutlineEntry):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(rect).adjusted(6.5, 1.5, -6.5, -1.5)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
            painter.setPen(QPen(QColor(theme.accent if focused else theme.card_line), 1.5 if focused else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(card, 7, 7)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(card, QColor(theme.title))
        line = _line_of(QRectF(rect), entry)
        self._paint_words(painter, placed(line, QRectF(rect), self._view.layoutDirection()), entry)
        painter.restore()

    def _paint_words(self, painter: QPainter, line: QRectF, entry: OutlineEntry) -> None:
        direction = self._view.layoutDirection()
        font = self._font(entry)
        metrics = QFontMetrics(font)
        count = numeral(entry.changes) if entry.changes else ""
        light = QFont(font)
        light.setWeight(QFont.Weight.Normal)
        painter.setFont(light)
        painter.setPen(QColor(self._theme.soft))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        room = placed(_words_room(line, metrics), line, direction)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap,
            shut_off(_shown(entry.title, metrics, room.width()), direction),
        )

    def _font(self, entry: OutlineEntry) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold if entry.level == 1 else QFont.Weight.Normal)
        return font


def _line_of(rect: QRectF, entry: OutlineEntry) -> QRectF:
    """Return where a heading and its count stand in a row that is read from the left."""
    return rect.adjusted(_MARGIN + (entry.level - 1) * _INDENT, 0, -_MARGIN, 0)


def _words_room(line: QRectF, metrics: QFontMetrics) -> QRectF:
    """Return what the count leaves to the words."""
    return line.adjusted(0, 0, -metrics.horizontalAdvance("000 "), 0)


def _shown(title: str, metrics: QFontMetrics, width: float) -> str:
    """Return as much of a heading as stands in the most lines that it may have: shorter by what wrapping leaves open."""
    if _wrapped(title, metrics, width).height() <= _MOST_LINES * metrics.lineSpacing():
        return title
    lines = float(_MOST_LINES)
    while lines > 1:
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(lines * width))
        if _wrapped(words, metrics, width).height() <= _MOST_LINES * metrics.lineSpacing():
            return words
        lines -= 0.25
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(width))


def _wrapped(words: str, metrics: QFontMetrics, width: float) -> QRect:
    return metrics.boundingRect(QRect(0, 0, max(1, int(width)), 10_000), Qt.TextFlag.TextWordWrap, words)


class OutlinePanel(QWidget):
    """Shows the outline; `heading_chosen` brings the heading's paragraph in the new text."""

    heading_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OutlineModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_LAID_OUT_AT_ONCE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Outline of the new text"))
        dress(self.list, "chrome")
        self._delegate = OutlineDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self._turns = Turns(self)
        self._paragraph: int | None = None
        self._none = LinedLabel(self.tr("This text has no headings."), self)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress(self._none, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List the headings of a comparison, a part at a time; None empties the list."""
        self._paragraph = None
        self._show(())
        if comparison is None:
            self._turns.drop()
            return
        self._turns.begin(self._listing(comparison))
        if len(comparison.links) < _MANY:
            self._turns.finish()

    def _listing(self, comparison: Comparison) -> Iterator[None]:
        entries = yield from outline_parts(comparison)
        self._show(entries, none=not entries)
        if self._paragraph is not None:
            self.set_current(self._paragraph)

    def _show(self, entries: tuple[OutlineEntry, ...], *, none: bool = False) -> None:
        self.model.show_entries(entries)
        self._none.setVisible(none)
        self.list.setVisible(not none)

    def set_current(self, paragraph: int) -> None:
        """Make the heading above a paragraph of the new text current, as soon as it is listed."""
        self._paragraph = paragraph
        index = self.model.index(self.model.row_above(paragraph))
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, OutlineEntry):
            self.heading_chosen.emit(entry.paragraph)
