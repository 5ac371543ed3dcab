"""How a wheel or two fingers ask for another size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from wsis_desktop.desktop.views.view import LARGEST_ZOOM, SMALLEST_ZOOM

_STEP = 1.1
_NOTCH = 120


def wheel_zoom(event: QWheelEvent) -> float | None:
    """Return by how much a turn of the wheel with Ctrl held enlarges; None for a turn that only scrolls."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    return float(_STEP ** (event.angleDelta().y() / _NOTCH))


def pinch_zoom(event: QEvent) -> float | None:
    """Return by how much a pinch enlarges; None for any other event."""
    if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
        return 1.0 + event.value()
    return None


def allowed_zoom(factor: float) -> float:
    """Return the nearest size that is neither too small nor too large."""
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, factor))
