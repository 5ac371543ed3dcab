"""What is painted by hand, turned round where the window is read from right to left."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LEFT_TO_RIGHT_MARK = "\u200e"


def leading_dock_area() -> Qt.DockWidgetArea:
    """Return the side on which reading begins; Qt leaves docks where they are, whichever the direction."""
    mirrored = QApplication.layoutDirection() is _RIGHT_TO_LEFT
    return Qt.DockWidgetArea.RightDockWidgetArea if mirrored else Qt.DockWidgetArea.LeftDockWidgetArea


def trailing_dock_area() -> Qt.DockWidgetArea:
    """Return the side on which lines end."""
    mirrored = QApplication.layoutDirection() is _RIGHT_TO_LEFT
    return Qt.DockWidgetArea.LeftDockWidgetArea if mirrored else Qt.DockWidgetArea.RightDockWidgetArea


def onward() -> str:
    """Return the arrow that points from what was to what is, the way in which lines run."""
    return "←" if QApplication.layoutDirection() is _RIGHT_TO_LEFT else "→"


def became(*names: object) -> str:
    """Return what something was and what it became, “8 → 2”, in the way in which lines run, whatever stands around."""
    told = f" {onward()} ".join(map(str, names))
    return f"\u2067{told}\u2069" if QApplication.layoutDirection() is _RIGHT_TO_LEFT else told


def shut_off(words: str, direction: Qt.LayoutDirection) -> str:
    """Return words that keep their own order among others: “3 November” does not become “November 3”."""
    return f"\u2068{words}\u2069" if words and direction is _RIGHT_TO_LEFT else words


def cut_off(shown: str) -> str:
    """Return a line that may end in “…”, with that sign beside the last words, whichever way these run."""
    if QApplication.layoutDirection() is not _RIGHT_TO_LEFT or not shown.endswith("…"):
        return shown
    last = next((way for way in map(bidirectional, reversed(shown)) if way in {"L", "R", "AL"}), "")
    return shown + _LEFT_TO_RIGHT_MARK if last == "L" else shown


def row_of(*parts: str) -> str:
    """Return parts in one line, “rev2.pdf · 3 notes”, that keep their places whatever their scripts; empty ones fall out."""
    direction = QApplication.layoutDirection()
    return " · ".join(shut_off(each, direction) for each in parts if each)


def placed(box: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return where a box stands that was reckoned from the left: at the other end where lines begin there."""
    if direction is not _RIGHT_TO_LEFT:
        return box
    return box.translated(within.left() + within.right() - box.left() - box.right(), 0)
