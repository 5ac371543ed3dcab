"""The tool bar: both revisions, the view, the way through the changes, find, and size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.revision_picker import RevisionPicker
from wsis_desktop.desktop.speaking.naming import detail_words, head_names, revision_name
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.sources import Sources, are_both_texts
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.dossier import RevisionEntry

_FIND = 210


class ToolBar(QToolBar):
    """Holds the commands that are always at hand.

    `another_wanted(Side)` asks for another file, `text_wanted(Side, TextSide)` for another text of a marked one,
    `revision_wanted(Side, UUID)` for another revision of the dossier, `add_wanted` for a file to add to it.
    """

    another_wanted = Signal(object)
    text_wanted = Signal(object, object)
    revision_wanted = Signal(object, object)
    add_wanted = Signal()

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
        self._swap = self._button(Command.SWAP, IconName.SWAP, look="quiet")
        self._row.addWidget(self._swap)
        self._row.addWidget(self.pickers[Side.NEW])
        self._row.addSpacing(8)
        views = (Command.VIEW_PAGES, Command.VIEW_TEXT, Command.VIEW_REDLINE, Command.VIEW_SUMMARY)
        self._segments(*((command, None) for command in views))
        self._row.addSpacing(8)
        actions[Command.PREVIOUS_CHANGE].setIconText(self.tr("Previous"))
        self._steps, self._pair = self._segments(
            (Command.PREVIOUS_CHANGE, IconName.PREVIOUS), (Command.NEXT_CHANGE, IconName.NEXT)
        )
        self.lock = self._button(Command.LOCK, IconName.LOCKED, look="toggle")
        self._row.addWidget(self.lock)
        self._row.addStretch(1)
        self._find = self._find_button()
        self._row.addWidget(self._find, 2)
        self._row.addSpacing(8)
        self._sizes = self._zoom()
        self._notes = self._button(Command.NOTES_BAR, IconName.NOTE, look="shown")
        self._row.addWidget(self._notes)
        self.theme_button = self._plain(IconName.THEME, self.tr("Light or dark"))
        self._row.addWidget(self.theme_button)
        self.addWidget(holder)
        # What menus and keys do as well, in the order in which it is left out of a narrow window.
        self._spare = (
            self.percent,
            self._sizes,
            self.theme_button,
            self.lock,
            self._swap,
            self._find,
            self._notes,
            self._pair,
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for picker in self.pickers.values():
            picker.set_theme(theme)
        for button, name in self._icon_buttons.items():
            button.setIcon(icon(name, theme))
        self._draw_lock(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words, then dates, then what menus do as well, where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many words as there is room for beside the names of the revisions, which may be long."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for words, dates in ((True, True), (False, True), (False, False)):
            for button in (*self._steps, self._find):
                button.setToolButtonStyle(beside if words else alone)
            self._find.setMaximumWidth(_FIND if words else self._find.sizeHint().width())
            for picker in self.pickers.values():
                picker.show_detail(shown=dates)
            for spare in self._spare:
                spare.show()
            if self._fits():
                return
        for spare in self._spare:
            spare.hide()
            if self._fits():
                return

    def _fits(self) -> bool:
        # The row remembers how wide the pair of buttons was, until the pair itself says that this has changed.
        self._pair.updateGeometry()
        self._row.invalidate()
        return self._row.sizeHint().width() <= self.width()

    def set_locked(self, *, locked: bool, theme: Theme) -> None:
        """Show the lock shut or open."""
        self._icon_buttons[self.lock] = IconName.LOCKED if locked else IconName.UNLOCKED
        self._draw_lock(theme)

    def _draw_lock(self, theme: Theme) -> None:
        """Draw the lock on its action, for the button takes the action's icon whenever the action changes."""
        self._actions[Command.LOCK].setIcon(icon(self._icon_buttons[self.lock], theme))

    def set_zoom(self, factor: float) -> None:
        """Show the size in per cent."""
        self.percent.setText(f"{round(factor * 100)} %")

    def show_revisions(self, comparison: Comparison | None, shown: Sources) -> None:
        """Name the revisions of a comparison; one read by itself stands where it was opened, beside an empty place."""
        for side, picker in self.pickers.items():
            if comparison is None or side not in shown:
                picker.set_revision("", "", "")
                picker.show_texts(None)
                continue
            old, new = comparison.old, comparison.new
            name = revision_name(new) if stands_alone(comparison) else head_names(old, new)[side]
            revision = comparison.revision(side)
            picker.set_revision(name, detail_words(side, old, new), revision.called or revision.path)
            choice = revision.tracked is not None and not are_both_texts(shown) and not stands_alone(comparison)
            picker.show_texts(shown[side].text if choice else None)
        self._fit()

    def show_entries(self, entries: Sequence[RevisionEntry], shown: Mapping[Side, RevisionEntry]) -> None:
        """Offer the revisions of a dossier on both sides."""
        names = entry_names(entries)
        for side, picker in self.pickers.items():
            picker.show_entries(entries, names, shown[side].id if side in shown else None)

    def _picker(self, side: Side) -> RevisionPicker:
        picker = RevisionPicker(side, self)
        picker.another_wanted.connect(lambda: self.another_wanted.emit(side))
        picker.revision_wanted.connect(lambda revision: self.revision_wanted.emit(side, revision))
        picker.add_wanted.connect(self.add_wanted)
        picker.text_wanted.connect(lambda text: self.text_wanted.emit(side, text))
        picker.menu().addAction(self._actions[Command.SWAP])
        return picker

    def _button(self, command: Command, name: IconName | None, *, look: str) -> QToolButton:
        """Return a button that stands for a command: its icon, or its words when it has none."""
        button = QToolButton(self)
        button.setDefaultAction(self._actions[command])
        button.setAccessibleName(COMMANDS[command].plain_words)
        self._actions[command].changed.connect(partial(self._tell_keys, button, self._actions[command]))
        self._tell_keys(button, self._actions[command])
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

    @staticmethod
    def _tell_keys(button: QToolButton, action: QAction) -> None:
        """Have the keys said after the name; the tip would say that once more."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys != button.accessibleDescription():
            button.setAccessibleDescription(keys)

    def _segments(self, *parts: tuple[Command, IconName | None]) -> tuple[list[QToolButton], QWidget]:
        """Add buttons that stand together as one, and return them with what holds them."""
        looks = ("first", *(["middle"] * (len(parts) - 2)), "last")
        buttons = [self._button(command, name, look=look) for (command, name), look in zip(parts, looks, strict=True)]
        return buttons, self._together(buttons)

    def _together(self, buttons: list[QToolButton]) -> QWidget:
        holder = QWidget(self)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in buttons:
            layout.addWidget(button)
        self._row.addWidget(holder)
        return holder

    def _zoom(self) -> QWidget:
        smaller = self._button(Command.ZOOM_OUT, IconName.ZOOM_OUT, look="first")
        larger = self._button(Command.ZOOM_IN, IconName.ZOOM_IN, look="last")
        self.percent.clicked.connect(self._actions[Command.ZOOM_RESET].trigger)
        self._actions[Command.ZOOM_RESET].changed.connect(self._tell_normal_size)
        self._tell_normal_size()
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setAccessibleName(COMMANDS[Command.ZOOM_RESET].plain_words)
        self.percent.setMinimumWidth(58)
        dress(self.percent, "middle")
        self.set_zoom(1)
        return self._together([smaller, self.percent, larger])

    def _tell_normal_size(self) -> None:
        self.percent.setToolTip(self._actions[Command.ZOOM_RESET].toolTip())

    def _find_button(self) -> QToolButton:
        button = self._button(Command.FIND, IconName.FIND, look="field")
        button.setMaximumWidth(_FIND)
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
