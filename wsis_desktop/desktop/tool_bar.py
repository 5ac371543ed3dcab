"""The tool bar: both revisions, the view, the way through the changes, find, and size."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolBar,
    QToolButton,
    QWidget,
)

from wsis_desktop.desktop.commands import COMMANDS, Command
from wsis_desktop.desktop.icons import IconName, icon, pixmap
from wsis_desktop.desktop.style_sheet import dress
from wsis_desktop.desktop.theme import LIGHT, Theme
from wsis_desktop.model.comparison import Side

_LONGEST = 190
_MARGIN = 11
_ARROW = 16


class RevisionPicker(QToolButton):
    """Names the revision of one side, and opens another file for it."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._theme = LIGHT
        self._name = ""
        self._detail = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.set_revision("", "", "")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_revision(self, name: str, detail: str, path: str) -> None:
        """Show a revision's name, and beside it a detail such as its date."""
        which = self.tr("Earlier revision") if self.side is Side.OLD else self.tr("Later revision")
        self._name, self._detail = name or which, detail
        self.setToolTip(f"{which}\n{path}" if path else which)
        self.setAccessibleName(f"{which}: {name} {detail}".rstrip() if name else which)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that name and detail need, within bounds."""
        name, detail = self._fonts()
        gap = 7 if self._detail else 0
        words = QFontMetrics(name).horizontalAdvance(self._name) + gap
        words += QFontMetrics(detail).horizontalAdvance(self._detail)
        return QSize(min(words, _LONGEST) + 2 * _MARGIN + _ARROW + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still shows the name."""
        return QSize(min(90, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button with the name strong and the detail soft."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._paint_words(painter)
        painter.end()

    def _fonts(self) -> tuple[QFont, QFont]:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        return strong, QFont(self.font())

    def _paint_words(self, painter: QPainter) -> None:
        strong, plain = self._fonts()
        ink = self._theme.ink if self.isEnabled() else self._theme.strong_line
        room = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN - _ARROW, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        name = QFontMetrics(strong).elidedText(self._name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(ink))
        painter.setFont(strong)
        painter.drawText(room, flags, name)
        room.setLeft(room.left() + QFontMetrics(strong).horizontalAdvance(name) + 7)
        painter.setPen(QColor(self._theme.soft if self.isEnabled() else self._theme.strong_line))
        painter.setFont(plain)
        detail = QFontMetrics(plain).elidedText(self._detail, Qt.TextElideMode.ElideRight, int(max(0, room.width())))
        painter.drawText(room, flags, detail)
        arrow = pixmap(IconName.DOWN, ink, _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _MARGIN - _ARROW + 3, (self.height() - _ARROW) // 2, arrow)


class ToolBar(QToolBar):
    """Holds the commands that are always at hand."""

    another_wanted = Signal(object)

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._icon_buttons: dict[QToolButton, IconName] = {}
        self.setWindowTitle(self.tr("Tool bar"))
        self.setObjectName("tool-bar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.pickers = {side: self._picker(side) for side in Side}
        self.percent = QToolButton(self)
        holder = QWidget(self)
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.pickers[Side.OLD])
        self._row.addWidget(self._button(Command.SWAP, IconName.SWAP, look="quiet"))
        self._row.addWidget(self.pickers[Side.NEW])
        self._row.addSpacing(8)
        self._segments((Command.VIEW_PAGES, None), (Command.VIEW_TEXT, None))
        self._row.addSpacing(8)
        *_, following = self._segments(
            (Command.PREVIOUS_CHANGE, IconName.PREVIOUS), (Command.NEXT_CHANGE, IconName.NEXT)
        )
        following.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock = self._button(Command.LOCK, IconName.LOCKED, look="toggle")
        self._row.addWidget(self.lock)
        self._row.addStretch(1)
        self._row.addWidget(self._find(), 2)
        self._row.addSpacing(8)
        self._zoom()
        self.theme_button = self._plain(IconName.THEME, self.tr("Light or dark"))
        self._row.addWidget(self.theme_button)
        self.addWidget(holder)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for picker in self.pickers.values():
            picker.set_theme(theme)
        for button, name in self._icon_buttons.items():
            button.setIcon(icon(name, theme, turned=button is not self.lock))

    def set_locked(self, *, locked: bool, theme: Theme) -> None:
        """Show the lock shut or open."""
        self._icon_buttons[self.lock] = IconName.LOCKED if locked else IconName.UNLOCKED
        self.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Show the size in per cent."""
        self.percent.setText(f"{round(factor * 100)} %")

    def _picker(self, side: Side) -> RevisionPicker:
        picker = RevisionPicker(side, self)
        menu = QMenu(picker)
        another = menu.addAction(self.tr("Open another file…"))
        another.triggered.connect(lambda: self.another_wanted.emit(side))
        menu.addAction(self._actions[Command.SWAP])
        picker.setMenu(menu)
        return picker

    def _button(self, command: Command, name: IconName | None, *, look: str) -> QToolButton:
        """Return a button that stands for a command: its icon, or its words when it has none."""
        button = QToolButton(self)
        button.setDefaultAction(self._actions[command])
        button.setAccessibleName(COMMANDS[command].plain_words)
        if name is None:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setText(COMMANDS[command].plain_words)
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(20, 20))
            self._icon_buttons[button] = name
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(button, look)
        return button

    def _segments(self, *parts: tuple[Command, IconName | None]) -> list[QToolButton]:
        """Add buttons that stand together as one, and return them."""
        looks = ("first", *(["middle"] * (len(parts) - 2)), "last")
        buttons = [self._button(command, name, look=look) for (command, name), look in zip(parts, looks, strict=True)]
        self._together(buttons)
        return buttons

    def _together(self, buttons: list[QToolButton]) -> None:
        holder = QWidget(self)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in buttons:
            layout.addWidget(button)
        self._row.addWidget(holder)

    def _zoom(self) -> None:
        smaller = self._button(Command.ZOOM_OUT, IconName.ZOOM_OUT, look="first")
        larger = self._button(Command.ZOOM_IN, IconName.ZOOM_IN, look="last")
        self.percent.clicked.connect(self._actions[Command.ZOOM_RESET].trigger)
        self.percent.setToolTip(COMMANDS[Command.ZOOM_RESET].tool_tip)
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setAccessibleName(COMMANDS[Command.ZOOM_RESET].plain_words)
        self.percent.setMinimumWidth(58)
        dress(self.percent, "middle")
        self._together([smaller, self.percent, larger])
        self.set_zoom(1)

    def _find(self) -> QToolButton:
        button = self._button(Command.FIND, IconName.FIND, look="field")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(COMMANDS[Command.FIND].plain_words)
        button.setMinimumWidth(110)
        button.setMaximumWidth(210)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _plain(self, name: IconName, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(20, 20))
        dress(button, "quiet")
        self._icon_buttons[button] = name
        return button
