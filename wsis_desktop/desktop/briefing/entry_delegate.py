"""Paints the entries of a briefing as the paper will show them, and lets the reader write in their place."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wsis_desktop.desktop.briefing.entries_model import ENTRY_ROLE, EntryRow, Index
from wsis_desktop.desktop.painting.mirroring import placed
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.views.typesetting import reads_right_to_left, slants
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.model.draft import EntryKind
from wsis_desktop.publishing.tongues import quotations_apart

_QUOTED = re.compile(r"“[^“”]*”")
_OUTER, _INNER = 6, 7
_SMALL = 11
_INDENT = 14
_BULLET = "•"
_FROM_THE_RIGHT = "ar"
_BULLET_ROOM = 14
_EDITOR_EXTRA = 18
_SECTION_ABOVE = 8
_STATE_BELOW = 5


class EntryDelegate(QStyledItemDelegate):
    """Paints an `EntriesModel`; Enter ends writing in a row, and nothing that was typed is lost by Escape."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = LIGHT
        self._writing: int | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._view.viewport().update()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that a row's words need at the width of the view."""
        row = index.data(ENTRY_ROLE)
        width = self._view.viewport().width()
        if not isinstance(row, EntryRow):
            return QSize(width, 0)
        room = width - self._left(row) - _OUTER - _INNER
        height = _height(row.entry.text or " ", self._font(row), room)
        if row.state:
            height += self._state_height(row) + 2
        if self._writing == index.row():
            height += _EDITOR_EXTRA
        above = _SECTION_ABOVE if row.entry.kind is EntryKind.SECTION else 0
        return QSize(width, round(height) + 2 * _INNER + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ENTRY_ROLE)
        if not isinstance(row, EntryRow):
            return
        rect, theme = QRectF(option.rect), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = self._view.hasFocus()
            painter.setPen(QPen(QColor(theme.accent if focused else theme.card_line), 1.5 if focused else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(rect.adjusted(_OUTER / 2, 1.5, -_OUTER / 2, -1.5), 7, 7)
        # A bullet stands where its words begin, whichever way the window is read.
        direction = direction_of(row.entry.text)
        rtl = direction is Qt.LayoutDirection.RightToLeft
        words = placed(rect.adjusted(self._left(row), 0, -_OUTER - _INNER, 0), rect, direction)
        left, top, room = words.left(), rect.top() + _INNER, words.width()
        if row.entry.kind is EntryKind.SECTION:
            top += _SECTION_ABOVE
        if row.entry.kind in {EntryKind.CHANGE, EntryKind.MEETING}:
            start = rect.left() + self._left(row) - _BULLET_ROOM
            bullet = placed(QRectF(start, top, _BULLET_ROOM, painter.fontMetrics().height()), rect, direction)
            painter.setPen(QColor(theme.soft))
            outer = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(bullet, outer | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, _BULLET)
        font = self._font(row)
        painter.setPen(QColor(theme.faint if row.entry.removed else theme.ink))
        top += _draw(painter, row.entry.text, font, QPointF(left, top), room)
        if row.state:
            wrong = bool(row.slips) or row.entry.outdated
            painter.setPen(QColor(theme.trouble if wrong else theme.soft))
            if self._writing == index.row():
                top = rect.bottom() - self._state_height(row) - _STATE_BELOW
            _draw(painter, row.state, self._small(), QPointF(left, top + 2), room)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """Return a field for an entry's words."""
        editor = QPlainTextEdit(parent)
        let_files_pass(editor)
        editor.setTabChangesFocus(True)
        lean_with_words(editor)
        editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self._resize(index, index.row())
        editor.textChanged.connect(lambda: self.commitData.emit(editor))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Give the row its own height again."""
        self._resize(index, None)
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show an entry's words, unless the field says them already."""
        if isinstance(editor, QPlainTextEdit) and _in_one_line(editor) != index.data(Qt.ItemDataRole.EditRole):
            editor.blockSignals(True)  # noqa: FBT003 - as Qt calls it
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.blockSignals(False)  # noqa: FBT003 - as above
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Take what was typed: an entry is one line."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, _in_one_line(editor), Qt.ItemDataRole.EditRole)
            self.sizeHintChanged.emit(index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Let the field take the place of the row's words; what is said of them stays in sight below it."""
        row = index.data(ENTRY_ROLE)
        below = self._state_height(row) + _STATE_BELOW if isinstance(row, EntryRow) and row.state else 0
        editor.setGeometry(option.rect.adjusted(_OUTER, 2, -_OUTER, -2 - round(below)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """End writing with Enter and with Escape; what was typed is kept by then."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(editor, QWidget):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter or event.key() == Qt.Key.Key_Escape:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def _resize(self, index: Index, writing: int | None) -> None:
        """Give a row more room while it is written in; in another turn, since the view is at work on its field now."""
        self._writing = writing
        row, model = index.row(), index.model()
        QTimer.singleShot(0, self, lambda: self.sizeHintChanged.emit(model.index(row, 0)))

    def _state_height(self, row: EntryRow) -> float:
        return _height(row.state, self._small(), self._view.viewport().width() - self._left(row) - _OUTER - _INNER)

    def _left(self, row: EntryRow) -> int:
        bullet = _BULLET_ROOM if row.entry.kind in {EntryKind.CHANGE, EntryKind.MEETING} else 0
        indent = _INDENT + _BULLET_ROOM if row.entry.kind is EntryKind.NOTE else 0
        return _OUTER + _INNER + bullet + indent

    def _font(self, row: EntryRow) -> QFont:
        font = QFont(self._view.font())
        if row.entry.kind is EntryKind.SECTION:
            font.setWeight(QFont.Weight.DemiBold)
        if row.entry.kind is EntryKind.NOTE:
            font.setItalic(slants(row.entry.text))
        if row.entry.removed:
            font.setStrikeOut(True)
        return font

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(_SMALL)
        return font


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return which way a line runs: as the words between its quotations do, whatever it quotes first."""
    own = _QUOTED.sub("", text)
    leftwards = reads_right_to_left(own if any(map(str.isalpha, own)) else text)
    return Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight


def _in_one_line(editor: QPlainTextEdit) -> str:
    return " ".join(editor.toPlainText().splitlines())


def laid_out(words: str, font: QFont, room: float) -> QTextLayout:
    """Set words in lines as wide as there is room."""
    direction = direction_of(words)
    # As on paper: else the stop that ends an English quotation in an Arabic line would stand before it.
    apart = quotations_apart(words, _FROM_THE_RIGHT) if direction is Qt.LayoutDirection.RightToLeft else words
    layout = QTextLayout(apart, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(words: str, font: QFont, room: float) -> float:
    return laid_out(words, font, room).boundingRect().height()


def _draw(painter: QPainter, words: str, font: QFont, at: QPointF, room: float) -> float:
    """Draw words, and return how high they are."""
    layout = laid_out(words or " ", font, room)
    layout.draw(painter, at)
    return layout.boundingRect().height()
