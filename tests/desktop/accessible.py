"""Looks at a window as those do who cannot see it, who cannot aim, or who have no mouse: what is wrong, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

Role = QAccessible.Role
NAMED = {
    Role.Button, Role.PushButton, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.List, Role.Tree, Role.Table, Role.Slider, Role.PageTab, Role.HotkeyField, Role.Dialog,
    Role.MenuItem, Role.ProgressBar,
}  # fmt: skip
ITEMS = {Role.ListItem, Role.TreeItem, Role.Cell}
SMALLEST = 24
_AIMED_AT = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
_MOST_ITEMS = 60
_AROUND = 3
_TURNS = 200
_WITHIN = 100


def told(widget: QWidget) -> str:
    """Return which widget something is about."""
    names = [type(widget).__name__, widget.objectName(), widget.accessibleName(), str(widget.property("look") or "")]
    words = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return " ".join(filter(None, [*names, f"“{words}”" if words else ""]))


def nameless(root: QWidget) -> list[str]:
    """Return the controls and entries that a screen reader could only call by their role."""
    at = QAccessible.queryAccessibleInterface(root)
    assert at is not None
    return [_told(each) for each in _walk(at) if _wants_name(each) and not each.text(QAccessible.Text.Name).strip()]


def told_of(root: QWidget) -> list[str]:
    """Return what a screen reader finds and says, in its order."""
    at = QAccessible.queryAccessibleInterface(root)
    assert at is not None
    return [each.text(QAccessible.Text.Name) for each in _walk(at)]


def out_of_joint(root: QWidget) -> list[str]:
    """Return the parts that whatever they are part of does not know by their number."""
    at = QAccessible.queryAccessibleInterface(root)
    assert at is not None
    found = []
    for around in _walk(at):
        for number in range(min(around.childCount(), _MOST_ITEMS)):
            part = around.child(number)
            if around.indexOfChild(part) != number:
                found.append(f"{number} of {_told(around)}")
    return found


def _wants_name(at: QAccessibleInterface) -> bool:
    held = at.object()
    if not isinstance(held, QWidget):
        return at.role() in NAMED | ITEMS
    # What Qt makes for itself: the list under a combo box, the field inside a spin box, buttons at a field's end.
    if isinstance(held.parent(), QAbstractSpinBox | QComboBox | QLineEdit) or isinstance(held, QScrollBar):
        return False
    if held.objectName() == "qt_scrollarea_viewport":
        return False
    led_to = bool(held.focusPolicy() & Qt.FocusPolicy.TabFocus) and held.isVisible() and held.isEnabled()
    return led_to or at.role() in NAMED | ITEMS


def _walk(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what can be seen, an entry of a long list for all of them."""
    if at.state().invisible:
        return
    yield at
    for number in range(min(at.childCount(), _MOST_ITEMS)):
        child = at.child(number)
        if child is not None:
            yield from _walk(child)


def _told(at: QAccessibleInterface) -> str:
    held = at.object()
    return f"{at.role().name} {told(held) if isinstance(held, QWidget) else at.rect()}"


def small(root: QWidget) -> list[str]:
    """Return what is to be clicked and is smaller than 24 pixels either way."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _AIMED_AT) or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit):
            continue
        if min(widget.width(), widget.height()) < SMALLEST:
            found.append(f"{told(widget)}: {widget.width()} × {widget.height()}")
    return found


def focusable(root: QWidget) -> list[QWidget]:
    """Return what Tab leads to."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu | QScrollBar | QSplitterHandle | QTabBar | QHeaderView)
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]


def unseen_focus(root: QWidget) -> list[str]:
    """Return what looks the same with the focus and without, pressed or not."""
    window = root.window()
    window.activateWindow()
    for _ in range(_TURNS):
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(1)
    assert QApplication.activeWindow() is window, "no focus can be seen in a window that is not active"
    found = []
    for widget in focusable(root):
        if _looks_the_same(widget):
            found.append(told(widget))
        if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.group() is None:
            widget.blockSignals(True)  # noqa: FBT003 - Qt's signature
            widget.setChecked(not widget.isChecked())
            if _looks_the_same(widget):
                found.append(f"{told(widget)}, the other way")
            widget.setChecked(not widget.isChecked())
            widget.blockSignals(False)  # noqa: FBT003 - Qt's signature
    return found


def _looks_the_same(widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget:
        return False
    with_focus = _picture(widget)
    widget.clearFocus()
    return with_focus == _picture(widget)


def out_of_order(root: QWidget, first: QWidget | None = None) -> list[str]:
    """Return where Tab, from `first` or what is topmost on, goes back on a line or up in a column, or does not go on.

    A column to the side is a new one. What Tab never comes to is told, and where the round does not close.
    """
    led_to = focusable(root)
    if not led_to:
        return []
    mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    found = []
    begin = first or min(led_to, key=lambda each: (_box(each).top(), _box(each).left() * (-1 if mirrored else 1)))
    been = [begin]
    for one, other in _tabbed(begin, len(led_to)):
        # Both as they stand now: a page that scrolls has just brought the second one into sight.
        here, there = _box(one), _box(other)
        above, below = there.bottom() <= here.top(), there.top() >= here.bottom()
        left, right = there.right() <= here.left(), there.left() >= here.right()
        onward, back = (left, right) if mirrored else (right, left)
        if one is other:
            found.append(f"Tab stays in {told(one)}")
            return found
        been.append(other)
        if (above and not onward) or (back and not above and not below):
            found.append(f"{told(one)} → {told(other)}")
    found += [f"Tab never comes to {told(each)}" for each in led_to if each not in been and not _led_to_by_arrows(each)]
    been[-1].setFocus(Qt.FocusReason.TabFocusReason)
    if len(been) > 1 and (again := _tab_from(been[-1])) is not begin:
        found.append(f"After {told(been[-1])} comes {told(again) if again else 'nothing'}, not {told(begin)}")
    return found


def _tabbed(first: QWidget, most: int) -> Iterator[tuple[QWidget, QWidget]]:
    """Press Tab until it comes round, and yield from where it went where to; where it stays, that is the same.

    `nextInFocusChain` is no way to ask: PySide takes what it returns for a child of what was asked.
    """
    first.setFocus(Qt.FocusReason.TabFocusReason)
    been = [first]
    while len(been) < most:
        now = _tab_from(been[-1])
        if now is None or (now in been and now is not been[-1]):
            break
        yield been[-1], now
        been.append(now)


def _tab_from(widget: QWidget) -> QWidget | None:
    for _ in range(_WITHIN):
        # It goes through the links of a page, and the parts of a date, before it goes on.
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not widget:
            break
    return QApplication.focusWidget()


def _led_to_by_arrows(widget: QWidget) -> bool:
    """Tell whether a button is one of several of which another is pressed."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()  # type: ignore[attr-defined]


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _picture(widget: QWidget) -> QImage:
    window = widget.window()
    QApplication.processEvents()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(box).toImage()
