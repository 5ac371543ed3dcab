"""What a screen reader says by itself, wherever the focus is: to which change the reader has come."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def announcing() -> bool:
    """Tell whether anybody listens."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, words: str) -> None:
    """Have words about a widget said once what is being said has ended."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def lead_to(part: QAccessibleInterface) -> None:
    """Have a part of what has the focus taken for where the reader is, and said."""
    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))
