"""Leading the keyboard from part to part of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_focus(parts: Sequence[QWidget], by: int) -> None:
    """Move the focus to the next of the parts that can be seen, or the one before; from the last on to the first."""
    seen = [part for part in parts if part.isVisible()]
    focused = QApplication.focusWidget()
    here = next((at for at, part in enumerate(seen) if focused and part.isAncestorOf(focused)), -1)
    if seen:
        focus(seen[(here + by) % len(seen)])


def focus(part: QWidget) -> None:
    """Give the focus to a part, or to the first thing in it that takes it."""
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus or part.focusProxy() is not None:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    for widget in part.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
