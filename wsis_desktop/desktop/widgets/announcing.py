"""What a screen reader says by itself: to which change the reader has come, and which entry has the keys in a list."""

from __future__ import annotations

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget


def announcing() -> bool:
    """Tell whether anybody listens."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, words: str) -> None:
    """Have words about a widget said once what is being said has ended."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def lead_to(part: QAccessibleInterface) -> None:
    """Have a part of what has the focus taken for where the reader is, and said."""
    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def say_ticked(view: QAbstractItemView, *, ticked: bool) -> None:
    """Have it said of the current entry that it is ticked now, or is not any more."""
    entry = _current(view)
    if entry is not None:
        changed, state = QAccessible.State(), entry.state()
        changed.checked = True
        if bool(state.checked) is ticked:
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(entry, changed))


def say_entry(view: QAbstractItemView) -> None:
    """Have the current entry said of a list, tree or table to which the keys came: Qt says what that is, no more."""
    entry = _current(view)
    if entry is not None and view.hasFocus():
        lead_to(entry)


def _current(view: QAbstractItemView) -> QAccessibleInterface | None:
    """Return the current entry, while anybody listens."""
    if not announcing() or not view.currentIndex().isValid():
        return None
    return QAccessible.queryAccessibleInterface(view).focusChild()
