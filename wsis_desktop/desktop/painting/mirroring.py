"""What is painted by hand, turned round where the window is read from right to left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:  # what is slow to load; the face of the window needs but the words
    from PySide6.QtCore import QRectF, Qt

_LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_MARK = "\u200f"


def leading_dock_area() -> Qt.DockWidgetArea:
    """Return the side on which reading begins; Qt leaves docks where they are, whichever the direction."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return Qt.DockWidgetArea.RightDockWidgetArea if _mirrored() else Qt.DockWidgetArea.LeftDockWidgetArea


def trailing_dock_area() -> Qt.DockWidgetArea:
    """Return the side on which lines end."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return Qt.DockWidgetArea.LeftDockWidgetArea if _mirrored() else Qt.DockWidgetArea.RightDockWidgetArea


def onward() -> str:
    """Return the arrow that points from what was to what is, the way in which lines run."""
    return "←" if _mirrored() else "→"


def became(*names: object) -> str:
    """Return what something was and what it became, “8 → 2”, in the way in which lines run, whatever stands around."""
    told = f" {onward()} ".join(map(str, names))
    return f"\u2067{told}\u2069" if _mirrored() else told


def shut_off(words: str, direction: Qt.LayoutDirection) -> str:
    """Return words that keep their own order among others: “3 November” does not become “November 3”."""
    return f"\u2068{words}\u2069" if words and _runs_left(direction) else words


def set_apart(words: str) -> str:
    """Return a label or words of a text that keep their own order in a sentence of the interface."""
    return f"\u2068{words}\u2069" if words and (_mirrored() or _reads_left(words)) else words


def cut_off(shown: str) -> str:
    """Return a line that may end in “…”, with that sign beside the last words, whichever way these run."""
    if not _mirrored() or not shown.endswith("…"):
        return shown
    from unicodedata import bidirectional  # noqa: PLC0415 - a library of its own, and few lines need it

    last = next((way for way in map(bidirectional, reversed(shown)) if way in {"L", "R", "AL"}), "")
    return shown + _LEFT_TO_RIGHT_MARK if last == "L" else shown


def row_of(*parts: str) -> str:
    """Return parts in one line, “rev2.pdf · 3 notes”, that keep their places whatever their scripts; empty ones fall out."""
    return _line(" · ", parts)


def in_order(line: str) -> str:
    """Return a line of parts as it is painted: with each in its place, where what is kept or looked for holds no marks."""
    return row_of(*line.split(" · "))


def line_start() -> str:
    """Return what lets figures alone begin where lines do: “100 %” would stand at the left, and run from there."""
    return _RIGHT_TO_LEFT_MARK if _mirrored() else ""


def facing(*names: str) -> str:
    """Return what stands face to face, “Rev.1 ⇄ Rev.2”, the earlier one where lines begin."""
    return _line(" ⇄ ", names)


def titled(*parts: str) -> str:
    """Return the title of a window of its parts, “A text — Rev.1 ⇄ Rev.2”, in their order; empty ones fall out."""
    return _line(" — ", parts)


def _line(between: str, parts: Iterable[str]) -> str:
    line = between.join(set_apart(each) for each in parts if each)
    # A label asks its first letter in which direction it runs, and sees none in what is shut off.
    return _RIGHT_TO_LEFT_MARK + line if line and _mirrored() else line


def placed(box: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return where a box stands that was reckoned from the left: at the other end where lines begin there."""
    if not _runs_left(direction):
        return box
    return box.translated(within.left() + within.right() - box.left() - box.right(), 0)


def room_around(begin: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Return the margins of a layout by where lines begin and end: Qt mirrors what it holds, but not the room around."""
    return (end, top, begin, bottom) if _mirrored() else (begin, top, end, bottom)


def _reads_left(words: str) -> bool:
    """Tell whether words hold letters that are read from the right: among others, these would change places with theirs."""
    return not words.isascii() and any(
        "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in words
    )


def _mirrored() -> bool:
    return QApplication.isRightToLeft()


def _runs_left(direction: Qt.LayoutDirection) -> bool:
    return direction.name == "RightToLeft"
