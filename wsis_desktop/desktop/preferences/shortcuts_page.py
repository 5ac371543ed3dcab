"""The keys of every command: found, changed, taken from another one, and set back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.preferences.keys import (
    Shortcuts,
    holder_of,
    keys_of,
    refusal,
    shown_keys,
    taken_from,
    with_keys,
)
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow
from wsis_desktop.desktop.widgets.tab_order import order_tabs

_COMMAND = Qt.ItemDataRole.UserRole
_FIELD = 150
# Some rows below the head: on a small screen the list scrolls, and not the page around it.
_LEAST_LIST = 84


class CommandList(QTreeWidget):
    """Lists the commands; `keys_wanted` when Enter asks for other keys, which would close the dialog else."""

    keys_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for keys with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keys_wanted.emit()
        else:
            super().keyPressEvent(event)


class KeysField(QKeySequenceEdit):
    """Takes the keys pressed in it. Escape is none of them: it gives up those `refused`, and is the dialog's else."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused = False
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif self.refused:
            self.given_up.emit()
        else:
            event.ignore()


class ShortcutsPage(PreferencesPage):
    """A list of the commands; the one chosen takes the keys that are pressed in the field below."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Shortcuts")
        self._wanted = ""
        self.list = CommandList(self)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(_LEAST_LIST)
        dress(self.list, "found")
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._items = {command: self._item(command) for command in COMMANDS}
        self.field = KeysField(self)
        self.take_keys = self._button(self.tr("Take them from there"))
        self.no_keys = self._button(self.tr("No keys"))
        self.usual = self._button(self.tr("The usual keys"))
        self.state = self.told("")
        self._lay_out()
        self._give = self.bind(
            lambda settings: settings.preferences.shortcuts, _with_shortcuts, lambda _shortcuts: self._show_keys()
        )
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.keys_wanted.connect(self.field.setFocus)
        self.field.editingFinished.connect(self._take_pressed)
        self.field.given_up.connect(self._show_chosen)
        self.take_keys.clicked.connect(self._take_from_other)
        self.no_keys.clicked.connect(lambda: self._set(()))
        self.usual.clicked.connect(self._set_usual)
        self.choose(next(iter(COMMANDS)))

    @property
    def command(self) -> Command:
        """Return the command that is chosen."""
        return Command(self._current().data(0, _COMMAND))

    def choose(self, command: Command) -> None:
        """Choose a command."""
        self.list.setCurrentItem(self._items[command])

    def press(self, key: str) -> None:
        """Take a key as if it had been pressed in the field."""
        self.field.setKeySequence(QKeySequence(key))
        self._take_pressed()

    def narrow(self, words: str) -> bool:
        """List the commands whose words or keys hold all words; every one when the title does."""
        wanted = words.casefold().split()
        every = all(word in self.title.casefold() for word in wanted)
        for item in self._items.values():
            said = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not every and not all(word in said for word in wanted))
        shown = [item for item in self._items.values() if not item.isHidden()]
        if shown and self._current().isHidden():
            self.list.setCurrentItem(shown[0])
        return bool(shown)

    def _current(self) -> QTreeWidgetItem:
        return self.list.currentItem() or self._items[next(iter(COMMANDS))]

    # -- what is shown -------------------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        shortcuts = self.keeper.settings.preferences.shortcuts
        for command, item in self._items.items():
            own = command.value in shortcuts
            keys = shown_keys(keys_of(command, shortcuts))
            item.setText(1, self.tr("%1 (yours)").replace("%1", keys or self.tr("none")) if own else keys)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, item.text(1) or self.tr("no keys"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        shortcuts, row = self.keeper.settings.preferences.shortcuts, COMMANDS[self.command]
        keys = keys_of(self.command, shortcuts)
        self._wanted = ""
        self.field.blockSignals(True)  # noqa: FBT003 - as Qt calls it
        self.field.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self.field.blockSignals(False)  # noqa: FBT003 - as above
        words = self.tr("New keys of “%1”").replace("%1", row.plain_words)
        self._label.setText(words)
        for part in (self.field, *self.field.findChildren(QLineEdit)):
            part.setAccessibleName(words)
        self.no_keys.setEnabled(bool(keys))
        self.usual.setEnabled(keys != row.shortcuts)
        self._tell("")

    def _tell(self, words: str, *, holder: Command | None = None) -> None:
        self.state.setText(words or self.tr("Press the keys together. They hold at once."))
        dress(self.state, "trouble" if words else "small")
        self.field.refused = bool(words)
        self.take_keys.setVisible(holder is not None)
        # The field keeps Tab to itself until it has moved the focus, and a dialog is put into order before it is heard.
        QTimer.singleShot(0, self, partial(order_tabs, self.window()))

    # -- what the reader does ------------------------------------------------------------------------------------------

    def _take_pressed(self) -> None:
        key = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        shortcuts = self.keeper.settings.preferences.shortcuts
        if not key or key in keys_of(self.command, shortcuts):
            return
        why_not = refusal(key)
        holder = None if why_not else holder_of(key, shortcuts, self.command)
        if holder is not None:
            self._wanted = key
            words = self.tr("%1 belongs to “%2”. Press other keys, or take these from there.")
            why_not = words.replace("%1", shown_keys((key,))).replace("%2", COMMANDS[holder].plain_words)
        if why_not:
            self._tell(why_not, holder=holder)
        else:
            self._set((key,))

    def _take_from_other(self) -> None:
        shortcuts, key = self.keeper.settings.preferences.shortcuts, self._wanted
        holder = holder_of(key, shortcuts, self.command)
        if holder is not None:
            shortcuts = taken_from(shortcuts, key, holder)
        self._change(with_keys(shortcuts, self.command, (key,)))

    def _set_usual(self) -> None:
        """Set the usual keys, and take them from whichever command got them meanwhile."""
        shortcuts, keys = self.keeper.settings.preferences.shortcuts, COMMANDS[self.command].shortcuts
        for key in keys:
            if (holder := holder_of(key, shortcuts, self.command)) is not None:
                shortcuts = taken_from(shortcuts, key, holder)
        self._change(with_keys(shortcuts, self.command, keys))

    def _set(self, keys: tuple[str, ...]) -> None:
        self._change(with_keys(self.keeper.settings.preferences.shortcuts, self.command, keys))

    def _change(self, shortcuts: Shortcuts) -> None:
        self._give(shortcuts)
        self._show_keys()

    # -- how it is made ------------------------------------------------------------------------------------------------

    def _item(self, command: Command) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [COMMANDS[command].plain_words, ""])
        item.setData(0, _COMMAND, command.value)
        return item

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._label = self.told("", "strong")
        self._label.setBuddy(self.field)
        buttons = FlowLayout(spacing=6)
        self.field.setMinimumWidth(_FIELD)
        buttons.addWidget(self.field)
        for button in (self.take_keys, self.no_keys, self.usual):
            buttons.addWidget(button)
        self.take_keys.hide()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self._label)
        column.addWidget(FlowRow(buttons, self))
        column.addWidget(self.state)
        self._column.addLayout(column, 1)


def _with_shortcuts(settings: Settings, shortcuts: Shortcuts) -> Settings:
    return settings.with_preferences(replace(settings.preferences, shortcuts=shortcuts))
