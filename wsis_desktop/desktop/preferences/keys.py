"""Which keys do what: the usual ones of the table of commands, and those that the reader put in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from wsis_desktop.desktop.commands.command_row import without_letter
from wsis_desktop.desktop.commands.commands import COMMANDS, MENU_TITLES, Command
from wsis_desktop.desktop.commands.key_words import KEYS_SET
from wsis_desktop.desktop.menu_titles import WITHIN

Shortcuts = Mapping[str, tuple[str, ...]]

_MENU_LETTER: Final = re.compile(r"&(\w)")
_WRITING: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
# What every list, text and dialog answers to.
MENU_KEY: Final = "Shift+F10"
"""Opens the menu of what has the keys, as the key for that does, which many keyboards lack."""
_KEPT: Final = frozenset({MENU_KEY, "Esc", "Tab", "Shift+Tab", "Return", "Enter", "Ctrl+Tab", "Ctrl+Shift+Tab"})


def keys_of(command: Command, shortcuts: Shortcuts) -> tuple[str, ...]:
    """Return the keys of a command, as Qt writes them in any language."""
    return shortcuts.get(command.value, COMMANDS[command].shortcuts)


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return keys as this system shows them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def with_keys(shortcuts: Shortcuts, command: Command, keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return shortcuts with others for a command; those that are usual are not written down."""
    others = {known: held for known, held in shortcuts.items() if known != command.value}
    return others if keys == COMMANDS[command].shortcuts else {**others, command.value: keys}


def taken_from(shortcuts: Shortcuts, key: str, command: Command) -> dict[str, tuple[str, ...]]:
    """Return shortcuts in which `command` does not answer to a key any more."""
    left = tuple(each for each in keys_of(command, shortcuts) if _plain(each) != _plain(key))
    return with_keys(shortcuts, command, left)


def holder_of(key: str, shortcuts: Shortcuts, but: Command) -> Command | None:
    """Return the other command that answers to a key."""
    for command in COMMANDS:
        if command is not but and _plain(key) in map(_plain, keys_of(command, shortcuts)):
            return command
    return None


def refusal(key: str) -> str:
    """Return why no command can have a key, in the reader's language; nothing when one can."""
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return _tr("Press one key, together with Ctrl or Alt.")
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs of Qt do not know it
    modifiers, pressed = combination.keyboardModifiers(), combination.key()
    function = Qt.Key.Key_F1.value <= pressed.value <= Qt.Key.Key_F35.value
    if _plain(key) in _KEPT:
        return _tr("This key moves through the window and cannot be changed. Press another one.")
    if not modifiers & _WRITING and not function:
        return _tr("A key by itself is for writing and reading. Press it together with Ctrl or Alt.")
    if modifiers == Qt.KeyboardModifier.AltModifier:
        for title in (title for menu, title in MENU_TITLES.items() if menu not in WITHIN):
            words = QCoreApplication.translate("Commands", title)
            letter = _MENU_LETTER.search(words)
            if letter and _plain(f"Alt+{letter[1].upper()}") == _plain(key):
                said = _tr("These keys open the menu “%1”. Press others.")
                return said.replace("%1", without_letter(words))
    return ""


def give_keys(actions: Mapping[Command, QAction], shortcuts: Shortcuts) -> None:
    """Let actions answer to their keys, and name the first one in their tool tips."""
    KEYS_SET.take(dict(shortcuts))
    for command, action in actions.items():
        keys = keys_of(command, shortcuts)
        action.setShortcuts([QKeySequence(key) for key in keys])
        plain = COMMANDS[command].plain_words
        action.setToolTip(f"{plain} ({shown_keys(keys[:1])})" if keys else plain)


def _plain(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
