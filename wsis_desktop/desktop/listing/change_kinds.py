"""How each kind of change is shown: one letter, one shape, one word, and the badge painted from them.

A kind is never told by its colour alone. The colours stand in `theme.py`, under `Theme.kind`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPolygonF

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.numerals import without_number
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.model.terms import Change

_CONTEXT = "ChangeKinds"


class Shape(StrEnum):
    """The outline of a badge."""

    SQUARE = "square"
    CIRCLE = "circle"
    OCTAGON = "octagon"
    ARROW = "arrow"
    HEXAGON = "hexagon"


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """What shows a kind of change: the letter and shape of its badge, and its word, for one and for several."""

    change: Change
    letter: str
    shape: Shape
    source_word: str
    source_counted: str

    @property
    def word(self) -> str:
        """Return the word for the kind in the reader's language, as in "edited, paragraph 44"."""
        return QCoreApplication.translate(_CONTEXT, self.source_word)

    def word_for(self, count: int) -> str:
        """Return the word for so many of the kind, as in "22 edited", without the number, which may stand elsewhere."""
        return without_number(QCoreApplication.translate(_CONTEXT, self.source_counted, None, count), count)


# Rows stand in the order in which kinds are listed.
CHANGE_KINDS: dict[Change, ChangeKind] = {
    Change.EDITED: ChangeKind(
        Change.EDITED,
        "E",
        Shape.SQUARE,
        QT_TRANSLATE_NOOP("ChangeKinds", "edited"),
        QT_TRANSLATE_NOOP("ChangeKinds", "%n edited"),
    ),
    Change.ADDED: ChangeKind(
        Change.ADDED,
        "A",
        Shape.CIRCLE,
        QT_TRANSLATE_NOOP("ChangeKinds", "added"),
        QT_TRANSLATE_NOOP("ChangeKinds", "%n added"),
    ),
    Change.DELETED: ChangeKind(
        Change.DELETED,
        "D",
        Shape.OCTAGON,
        QT_TRANSLATE_NOOP("ChangeKinds", "deleted"),
        QT_TRANSLATE_NOOP("ChangeKinds", "%n deleted"),
    ),
    Change.MOVED: ChangeKind(
        Change.MOVED,
        "M",
        Shape.ARROW,
        QT_TRANSLATE_NOOP("ChangeKinds", "moved"),
        QT_TRANSLATE_NOOP("ChangeKinds", "%n moved"),
    ),
    Change.REGROUPED: ChangeKind(
        Change.REGROUPED,
        "S",
        Shape.HEXAGON,
        QT_TRANSLATE_NOOP("ChangeKinds", "split/merged"),
        QT_TRANSLATE_NOOP("ChangeKinds", "%n split/merged"),
    ),
}


def badge_path(shape: Shape, rect: QRectF) -> QPainterPath:
    """Return the outline of a badge that fills `rect`."""
    return _outline(shape, rect.width(), rect.height()).translated(rect.topLeft())


@lru_cache(maxsize=128)
def _outline(shape: Shape, width: float, height: float) -> QPainterPath:
    """Return an outline that begins at no distance from either side: pages and lists paint a few again and again."""
    rect = QRectF(0, 0, width, height)
    path = QPainterPath()
    corner = rect.width() * 0.22
    match shape:
        case Shape.SQUARE:
            path.addRoundedRect(rect, corner, corner)
        case Shape.CIRCLE:
            path.addEllipse(rect)
        case Shape.OCTAGON:
            path.addPolygon(_regular(rect, 8, pi / 8))
        case Shape.HEXAGON:
            path.addPolygon(_regular(rect, 6, 0))
        case Shape.ARROW:
            shoulder = rect.left() + rect.width() * 0.62
            middle = rect.center().y()
            points = (rect.topLeft(), QPointF(shoulder, rect.top()), QPointF(rect.right(), middle))
            path.addPolygon(QPolygonF([*points, QPointF(shoulder, rect.bottom()), rect.bottomLeft()]))
    path.closeSubpath()
    return path


def paint_badge(painter: QPainter, rect: QRectF, change: Change, theme: Theme) -> None:
    """Paint the badge of a kind of change into `rect`, a square."""
    kind, colours = CHANGE_KINDS[change], theme.kind(change)
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(rect.height() * 0.61)))
    font.setBold(True)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(badge_path(kind.shape, rect), QColor(colours.strong))
    painter.setPen(QColor(colours.on_strong))
    painter.setFont(font)
    shift = -0.08 * rect.width() if kind.shape is Shape.ARROW else 0.0
    painter.drawText(rect.translated(shift, 0), Qt.AlignmentFlag.AlignCenter, kind.letter)
    painter.restore()


def _regular(rect: QRectF, corners: int, turn: float) -> QPolygonF:
    """Return a regular polygon whose corners touch the ellipse in `rect`, widened so that it fills the sides."""
    centre = rect.center()
    points = [(cos(turn + 2 * pi * at / corners), sin(turn + 2 * pi * at / corners)) for at in range(corners)]
    reach_x, reach_y = max(x for x, _ in points), max(y for _, y in points)
    return QPolygonF(
        [
            QPointF(centre.x() + x / reach_x * rect.width() / 2, centre.y() + y / reach_y * rect.height() / 2)
            for x, y in points
        ]
    )
