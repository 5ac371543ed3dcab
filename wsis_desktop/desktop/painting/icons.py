"""Icons drawn in the ink of the theme: the files hold strokes in `currentColor` on a square of 20 units."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.shipped import shipped

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SCALES = (1, 2)


class IconName(StrEnum):
    """A drawing in `resources/icons`."""

    BIN = "bin"
    BOOKMARK = "bookmark"
    CALENDAR = "calendar"
    CHANGES = "changes"
    CLOSE = "close"
    COPY = "copy"
    DOCUMENT = "document"
    DOWN = "down"
    EDIT = "edit"
    FIND = "find"
    LOCKED = "locked"
    MATCH_CASE = "match-case"
    NEXT = "next"
    NOTE = "note"
    OPEN = "open"
    OUTLINE = "outline"
    PAGES = "pages"
    PLUS = "plus"
    PREVIOUS = "previous"
    SAMPLE = "sample"
    SWAP = "swap"
    TEXT = "text"
    THEME = "theme"
    UNDO = "undo"
    UNLOCKED = "unlocked"
    WARNING = "warning"
    WHOLE_WORD = "whole-word"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"


@lru_cache(maxsize=len(IconName))
def _source(name: IconName) -> str:
    return shipped("icons", f"{name.value}.svg").read_text(encoding="utf-8")


def pixmap(name: IconName, colour: str, size: int, ratio: float) -> QPixmap:
    """Draw an icon `size` pixels wide on a screen with `ratio` device pixels to each."""
    key = f"{name.value} {colour} {size} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    side = round(size * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: IconName, theme: Theme, *, size: int = 20, colour: str | None = None, turned: bool = False) -> QIcon:
    """Return an icon in the theme's ink (or `colour`), faint when disabled; one that is `turned` when switched on."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - slow to load; see `drawn_button`

    made = QIcon()
    inks = [
        (QIcon.Mode.Normal, QIcon.State.Off, colour or theme.ink),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.resting),
    ]
    if turned:
        inks.append((QIcon.Mode.Normal, QIcon.State.On, theme.on_pressed))
    for mode, state, ink in inks:
        for scale in _SCALES:
            made.addPixmap(pixmap(name, ink, size, scale), mode, state)
    return made


def program_icon() -> QIcon:
    """Return the program's own icon."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - as above

    return QIcon(str(shipped("icons", "wsis-desktop.svg")))
