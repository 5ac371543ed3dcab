"""Paints the rows of the change list: a badge, and up to three lines of words: what went struck, what came underlined.

Under the words stands why a change matters: framed where it may change the sense, else plain. Under a heading, a strip fills
with the share of its section's words that changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from wsis_desktop.desktop.listing.change_kinds import paint_badge
from wsis_desktop.desktop.listing.change_pills import PILLS_HEIGHT, paint_pills
from wsis_desktop.desktop.listing.change_rows import ChangeGroup, ChangeRow
from wsis_desktop.desktop.listing.changes_model import ENTRY_ROLE, ChangesModel
from wsis_desktop.desktop.listing.edit_words import Run, RunStyle
from wsis_desktop.desktop.overview.heat_bar import paint_heat
from wsis_desktop.desktop.painting.mirroring import cut_off, placed
from wsis_desktop.desktop.painting.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex

_MOST_LINES = 3
_LINE = 17
_SMALL = 11
_OUTER = 6
_INNER_X = 8
_INNER_Y = 7
_BADGE = 18
_GAP = 8
_HEADING = 38
_HEAT = 4.0
_LEFT = _OUTER + _INNER_X + _BADGE + _GAP
_TICK = 20
_RIGHT = _OUTER + _TICK
_SLACK = 10
_KEPT = 64
_KERNING = 2.0
_PIECE = re.compile(r"\s+|[^\s-]*-+\s*|[^\s-]+\s*")


class ChangeDelegate(QStyledItemDelegate):
    """Paints headings and changes of a `ChangesModel`."""

    def __init__(self, view: QTreeView, model: ChangesModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = LIGHT
        self._advances: dict[tuple[str, bool], float] = {}
        self._lines: dict[int, int] = {}
        self._lines_room = 0.0
        self._set: dict[tuple[tuple[Run, ...], float, Qt.LayoutDirection], QTextLayout] = {}
        self.forget()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._set.clear()
        self._view.viewport().update()

    def forget(self) -> None:
        """Forget the measured rows, since others are listed now, perhaps in another font."""
        self._font = _list_font(self._view)
        self._metrics = QFontMetricsF(self._font)
        self._strong = _strong_metrics(self._font)
        self._small = QFont(self._font)
        self._small.setPixelSize(_SMALL)
        self._space = self._metrics.horizontalAdvance(" ")
        self._advances.clear()
        self._lines.clear()
        self._set.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for the view's width, reckoned from the widths of words so that thousands open at once."""
        width = self._view.viewport().width()
        entry = self._model.entry(index)
        if not isinstance(entry, ChangeRow):
            return QSize(width, _HEADING)
        return QSize(width, self.lines(entry) * _LINE + _pills_height(entry) + 2 * _INNER_Y + 2)

    def lines(self, row: ChangeRow) -> int:
        """Return how many lines a row is given, reckoned once for each width of the view."""
        room = self._room()
        if room != self._lines_room:
            self._lines_room = room
            self._lines.clear()
        lines = self._lines.get(row.link)
        if lines is None:
            lines = self._lines[row.link] = min(_MOST_LINES, self._reckoned_lines(row, room))
        return lines

    def _reckoned_lines(self, row: ChangeRow, room: float) -> int:
        """Return how many lines words take by their widths; where letters that draw together decide, set them."""
        pieces = [self._advance(word, run) for run, word in _pieces(row.runs)]
        most, least = (line_count(pieces, room + by) for by in (-_KERNING, _KERNING))
        return most if most == least or least >= _MOST_LINES else self.lines_set(row)

    def lines_set(self, row: ChangeRow) -> int:
        """Return how many lines a row's words fill, up to one more than are shown."""
        return self.set_words(row.runs, self._room()).lineCount()

    def _room(self) -> float:
        return self._view.viewport().width() - _LEFT - _RIGHT - _SLACK

    def _advance(self, word: str, run: Run) -> tuple[float, float]:
        """Return how wide a word is, and the space behind it; most words come again and again."""
        strong = run.style is RunStyle.LABEL
        width = self._advances.get((word, strong))
        if width is None:
            metrics = self._strong if strong else self._metrics
            width = self._advances[word, strong] = metrics.horizontalAdvance(word.rstrip())
        return width, (len(word) - len(word.rstrip())) * self._space

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, ChangeGroup):
            self._paint_heading(painter, QRectF(rect), entry)
        elif isinstance(entry, ChangeRow):
            state: QStyle.StateFlag = option.state
            self._paint_change(painter, QRectF(rect), entry, state)
            self._paint_tick(painter, QRectF(rect), entry, state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, group: ChangeGroup) -> None:
        font = QFont(self._font)
        painter.setFont(font)
        strip = QRectF(rect.left() + 12, rect.bottom() - _HEAT - 2, rect.width() - 26, _HEAT)
        paint_heat(painter, strip, group.words.share, self._theme)
        painter.setPen(QColor(self._theme.soft))
        line = rect.adjusted(12, 10, -14, -8)
        note = self._model.note(group)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        title_room = line.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(note) - 12, 0)
        line = placed(title_room, line, self._view.layoutDirection())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        title = cut_off(QFontMetricsF(font).elidedText(group.title, Qt.TextElideMode.ElideRight, line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_change(self, painter: QPainter, rect: QRectF, row: ChangeRow, state: QStyle.StateFlag) -> None:
        theme = self._theme
        card = rect.adjusted(_OUTER + 0.5, 1.5, -_OUTER - 0.5, -1.5)
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
            painter.setPen(QPen(QColor(theme.accent if focused else theme.card_line), 1.5 if focused else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(card, 7, 7)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.title))
            painter.drawRoundedRect(card, 7, 7)
        top = rect.top() + _INNER_Y + 1
        badge = QRectF(_OUTER + _INNER_X, top - 1, _BADGE, _BADGE)
        paint_badge(painter, placed(badge, rect, self._view.layoutDirection()), row.change, theme)
        words = placed(_words_rect(rect), rect, self._view.layoutDirection())
        lines = max(1, int((rect.height() - _pills_height(row) - 2 * _INNER_Y) // _LINE))
        self._paint_words(painter, words, row.runs, lines)
        if row.reasons or row.doubt or row.by_hand:
            line = QRectF(words.left(), words.top() + lines * _LINE + 3, words.width() - _SLACK, words.height())
            line = placed(line, words, self._view.layoutDirection())
            paint_pills(painter, line, row, self._small, theme)

    def _paint_tick(self, painter: QPainter, rect: QRectF, row: ChangeRow, state: QStyle.StateFlag) -> None:
        """Paint the tick of a reviewed change; under the pointer and on the current row, the empty box of another one."""
        ticked = self._model.is_reviewed(row)
        near = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        if not ticked and not near:
            return
        box = tick_box(rect, right_to_left=self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        box = box.adjusted(3, 3, -3, -3)
        theme = self._theme
        painter.setPen(QPen(QColor(theme.good if ticked else theme.resting), 1))
        painter.setBrush(QColor(theme.good) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(QColor(theme.card), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            points = ((0.22, 0.52), (0.43, 0.72), (0.78, 0.30))
            painter.drawPolyline(
                [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points]
            )

    def _paint_words(self, painter: QPainter, rect: QRectF, runs: tuple[Run, ...], lines: int) -> None:
        """Set the runs in at most `lines` lines, the last one ended by "…" when more is to come."""
        layout = self._kept_words(runs, rect.width() - _SLACK)
        shown = min(lines, layout.lineCount())
        text = placed(rect.adjusted(0, 0, -_SLACK, 0), rect, self._view.layoutDirection())
        for at in range(shown):
            layout.lineAt(at).draw(painter, text.topLeft())
        if layout.lineCount() > shown:
            last = layout.lineAt(shown - 1)
            x = min(rect.left() + last.naturalTextWidth(), rect.right() - _SLACK) + 1
            dots = QRectF(x, rect.top() + last.y(), _SLACK, last.height())
            painter.setPen(QColor(self._theme.soft))
            painter.setFont(self._font)
            painter.drawText(placed(dots, rect, self._view.layoutDirection()), Qt.AlignmentFlag.AlignLeft, "…")

    def _kept_words(self, runs: tuple[Run, ...], width: float) -> QTextLayout:
        """Return words as they were set last: rows in sight are painted again with each step of scrolling a text."""
        wanted = runs, width, self._view.layoutDirection()
        layout = self._set.get(wanted)
        if layout is None:
            if len(self._set) >= _KEPT:
                self._set.clear()
            layout = self._set[wanted] = self.set_words(runs, width)
        return layout

    def set_words(self, runs: tuple[Run, ...], width: float) -> QTextLayout:
        """Return the runs set to a width, in up to one line more than is shown."""
        direction = self._view.layoutDirection()
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        texts = isolated_runs(runs, right_to_left=right_to_left)
        layout = QTextLayout("".join(texts), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        # A layout of its own takes "left" as it is said, whichever way the text runs.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        formats, start = [], 0
        for run, text in zip(runs, texts, strict=True):
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, len(text), self._format(run.style)
            formats.append(made)
            start += len(text)
        layout.setFormats(formats)
        layout.beginLayout()
        for at in range(_MOST_LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, at * _LINE))
        layout.endLayout()
        return layout

    def _format(self, style: RunStyle) -> QTextCharFormat:
        theme, made = self._theme, QTextCharFormat()
        made.setForeground(QColor(theme.soft))
        match style:
            case RunStyle.LABEL:
                made.setForeground(QColor(theme.ink))
                made.setFontWeight(QFont.Weight.DemiBold)
            case RunStyle.INSERTED:
                made.setForeground(QColor(theme.on_inserted))
                made.setFontUnderline(True)
            case RunStyle.DELETED:
                made.setForeground(QColor(theme.on_deleted))
                made.setFontStrikeOut(True)
            case RunStyle.PLAIN:
                pass
        return made


def tick_box(row: QRectF, *, right_to_left: bool) -> QRectF:
    """Return where the tick of a row stands: in its upper corner, at the end of the line."""
    left = row.left() + _OUTER if right_to_left else row.right() - _OUTER - _TICK
    return QRectF(left, row.top() + _INNER_Y - 2, _TICK, _TICK)


def isolated(run: Run, *, right_to_left: bool = False) -> str:
    """Return a run's words, shut off when they run from right to left: "was → is" keeps its order around them.

    In a list that is read from right to left all are but what stands between them, and the arrow points the other way: shut
    off, it would run to the right, and lose the space before it where a line ends behind it.
    """
    if right_to_left:
        text = run.text.replace("→", "←") if run.style is RunStyle.PLAIN else run.text
        between = run.style is RunStyle.PLAIN and not any(letter.isalnum() for letter in text)
        return text if between else f"\u2068{text}\u2069"
    if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in run.text):
        return f"\u2068{run.text}\u2069"
    return run.text


def isolated_runs(runs: tuple[Run, ...], *, right_to_left: bool = False) -> list[str]:
    """Return the words of each run as `isolated`; a mark stays with the word at which it stands, without a space."""
    texts = [isolated(run, right_to_left=right_to_left) for run in runs]
    for at, (before, run) in enumerate(pairwise(runs)):
        touch = before.text[-1:].strip() and run.text[:1].strip()
        if right_to_left and touch and texts[at].endswith("\u2069") and texts[at + 1].startswith("\u2068"):
            texts[at] = texts[at].removesuffix("\u2069")
            texts[at + 1] = texts[at + 1].removeprefix("\u2068")
    return texts


def line_count(pieces: Iterable[tuple[float, float]], room: float) -> int:
    """Return how many lines words take, each given by its width and the space behind it; one too wide is broken."""
    lines, at = 1, 0.0
    for width, space in pieces:
        if at and at + width > room:
            lines, at = lines + 1, 0.0
        while width > room > 0:
            lines, width = lines + 1, width - room  # noqa: PLW2901 - what is left of the word
        at += width + space
    return lines


def _pieces(runs: tuple[Run, ...]) -> Iterable[tuple[Run, str]]:
    """Return the words of a row, cut where a line may end."""
    return ((run, word) for run in runs for word in _PIECE.findall(run.text))


def _pills_height(row: ChangeRow) -> int:
    return PILLS_HEIGHT if row.reasons or row.doubt or row.by_hand else 0


def _words_rect(row: QRectF) -> QRectF:
    """Return where the words of a row stand."""
    return row.adjusted(_LEFT, _INNER_Y + 1, -_RIGHT, -_INNER_Y)


def _list_font(view: QTreeView) -> QFont:
    font = QFont(view.font())
    font.setPixelSize(12)
    return font


def _strong_metrics(font: QFont) -> QFontMetricsF:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(strong)
