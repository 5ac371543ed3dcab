"""Where notes stand in the views, and the markers that tell of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from wsis_desktop.desktop.notes.note_kinds import note_colour, note_sign, paint_marker
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note

NotesOn = Mapping[tuple[Side, int], Sequence[Note]]
"""The notes on each paragraph of each side."""
_MOST = 3
_STEP = 1.15


def paint_markers(painter: QPainter, top: QPointF, size: float, notes: Sequence[Note], theme: Theme) -> None:
    """Paint the markers of some notes one below the other, the first with its upper middle at `top`; of many, the first."""
    for number, note in enumerate(notes[:_MOST]):
        box = QRectF(top.x() - size / 2, top.y() + number * _STEP * size, size, size)
        on_colour = theme.card if theme.dark else theme.on_accent
        paint_marker(painter, box, note_sign(note), note_colour(note, theme), on_colour)
