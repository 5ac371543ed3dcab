"""The chips above the change list: how many changes there are of each kind, and which kinds are listed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS, paint_badge
from wsis_desktop.desktop.painting.mirroring import placed
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.model.comparison import Change

_HEIGHT = 24
_BADGE = 13
_MARGIN = 9
_GAP = 5
# In a narrow column the words of the kinds would take the room of the list.
_MOST_LINES = 3


class KindChip(QAbstractButton):
    """One chip: the badge of its kind (none for "all"), the word and the count; a `short` one leaves out the word."""

    def __init__(self, change: Change | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        self._theme = LIGHT
        self._count = 0
        self._short = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        font = self.font()
        font.setPixelSize(12)
        self.setFont(font)
        self.set_count(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_count(self, count: int) -> None:
        """Show how many changes there are; a kind without any rests."""
        word = CHANGE_KINDS[self.change].word_for(count) if self.change else self.tr("All")
        self._count = count
        self.setText(f"{word} {numeral(count)}")
        self.setAccessibleName(self.tr("%1: %2 changes").replace("%1", word).replace("%2", numeral(count)))
        self.setEnabled(self.change is None or count > 0)
        self.updateGeometry()
        self.update()

    def set_short(self, *, short: bool) -> None:
        """Leave out the word beside the badge, which the chip's tip says; "all" has no badge and keeps its word."""
        if self.change is not None and short is not self._short:
            self._short = short
            self.updateGeometry()
            self.update()
        self.setToolTip(self.text() if self._short else "")

    def sizeHint(self) -> QSize:
        """Return the size that badge and words need."""
        return QSize(self._width_of(self._shown), _HEIGHT)

    @property
    def whole_width(self) -> int:
        """Return the width that it takes with its word."""
        return self._width_of(self.text())

    @property
    def _shown(self) -> str:
        return numeral(self._count) if self._short else self.text()

    def _width_of(self, words: str) -> int:
        badge = _BADGE + _GAP if self.change else 0
        return QFontMetrics(self.font()).horizontalAdvance(words) + badge + 2 * _MARGIN

    def minimumSizeHint(self) -> QSize:
        """Return the size that badge and words need."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill: dark when its kind is listed, outlined otherwise."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = theme.pressed if self.isChecked() else theme.hover if self.underMouse() else theme.control
        edge = theme.accent if self.hasFocus() else theme.pressed if self.isChecked() else theme.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground if self.isEnabled() else theme.chrome))
        painter.drawRoundedRect(rect, _HEIGHT / 2, _HEIGHT / 2)
        left = float(_MARGIN)
        if self.change:
            painter.setOpacity(1 if self.isEnabled() else 0.4)
            badge = QRectF(left - 2, (_HEIGHT - _BADGE) / 2, _BADGE, _BADGE)
            paint_badge(painter, placed(badge, QRectF(self.rect()), self.layoutDirection()), self.change, theme)
            painter.setOpacity(1)
            left += _BADGE + _GAP - 2
        ink = theme.on_pressed if self.isChecked() else theme.soft if self.isEnabled() else theme.strong_line
        painter.setPen(QColor(ink))
        words = placed(rect.adjusted(left, 0, 0, 0), rect, self.layoutDirection())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._shown)
        painter.end()


class KindChips(QWidget):
    """All chips; with none of the kinds chosen, all are listed."""

    kinds_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = KindChip(None, self)
        self._chips = {change: KindChip(change, self) for change in CHANGE_KINDS}
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 11, 12, 9)
        for chip in self.chips():
            self._flow.addWidget(chip)
            chip.clicked.connect(self._clicked)
        self._all.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for chip in self.chips():
            chip.set_theme(theme)

    def set_counts(self, counts: dict[Change, int], kinds: Collection[Change] = frozenset(Change)) -> None:
        """Show the counts of another comparison, and list these kinds."""
        every = len(kinds) == len(Change)
        self._all.set_count(sum(counts.values()))
        self._all.setChecked(every)
        for change, chip in self._chips.items():
            chip.set_count(counts[change])
            chip.setChecked(change in kinds and not every)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words, or badges alone, at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._flow.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        short = self._flow.lines([chip.whole_width for chip in self.chips()], room) > _MOST_LINES
        for chip in self.chips():
            chip.set_short(short=short)

    def chips(self) -> tuple[KindChip, ...]:
        """Return all chips, that of all kinds first."""
        return (self._all, *self._chips.values())

    def chip(self, change: Change | None) -> KindChip:
        """Return the chip of a kind; None stands for all of them."""
        return self._chips[change] if change else self._all

    def _clicked(self) -> None:
        if self.sender() is self._all:
            for chip in self._chips.values():
                chip.setChecked(False)
        chosen = {change for change, chip in self._chips.items() if chip.isChecked()}
        self._all.setChecked(not chosen)
        self.kinds_chosen.emit(chosen or set(Change))
