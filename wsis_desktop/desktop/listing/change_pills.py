"""Why a change matters, as small words under it: framed where it may change the sense, plain where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from wsis_desktop.desktop.listing.change_rows import ChangeRow
from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.model.comparison import Significance

PILLS_HEIGHT = 20
_PILL = 15.0
_SIDE = 6.0
_GAP = 6.0


class Pill(NamedTuple):
    """One reason: its words, whether they are framed, and whether they tell of a doubt or of the reader's decision."""

    words: str
    framed: bool = False
    doubt: bool = False
    by_hand: bool = False


class Placed(NamedTuple):
    """A pill, where it begins in its line and how wide it is, in pixels."""

    pill: Pill
    start: float
    width: float


def pills_of(row: ChangeRow) -> list[Pill]:
    """Return what stands under a row; nothing when its words tell all."""
    doubt = [Pill(QCoreApplication.translate("ChangeRows", "pairing in doubt"), framed=True, doubt=True)]
    hand = [Pill(word, framed=True, by_hand=True) for word in row.by_hand]
    return (
        hand
        + (doubt if row.doubt else [])
        + [Pill(word, row.weight is Significance.SUBSTANTIVE) for word in row.reasons]
    )


def placed_pills(pills: Sequence[Pill], metrics: QFontMetricsF, room: float) -> list[Placed]:
    """Place pills in one line; those without room are counted at its end: "+2"."""
    placed: list[Placed] = []
    start = 0.0
    for at, pill in enumerate(pills):
        width = metrics.horizontalAdvance(pill.words) + (2 * _SIDE if pill.framed else 0.0)
        more = Pill(f"+{len(pills) - at}")
        behind = metrics.horizontalAdvance(f"+{len(pills) - at - 1}") + _GAP if at + 1 < len(pills) else 0.0
        if at and start + width + behind > room:
            return [*placed, Placed(more, start, metrics.horizontalAdvance(more.words))]
        placed.append(Placed(pill, start, min(width, room)))
        start += width + _GAP
    return placed


def paint_pills(painter: QPainter, line: QRectF, row: ChangeRow, font: QFont, theme: Theme) -> None:
    """Paint what stands under a row, from the side where its line begins."""
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pill, start, width in placed_pills(pills_of(row), metrics, line.width()):
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = line.right() - start - width if mirrored else line.left() + start
        box = QRectF(left, line.top(), width, _PILL)
        if pill.framed:
            edge = theme.trouble if pill.doubt else theme.accent if pill.by_hand else theme.strong_line
            painter.setPen(QPen(QColor(edge), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _PILL / 2, _PILL / 2)
        ink = theme.trouble if pill.doubt else theme.ink if pill.by_hand else theme.soft if pill.framed else theme.faint
        painter.setPen(QColor(ink))
        words = shut_off(pill.words, painter.layoutDirection())  # “+2” would become “2+”
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
