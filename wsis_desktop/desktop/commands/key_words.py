"""Keys named in sentences: written as the usual ones, told as the reader set them."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.commands import COMMANDS
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

# As readers of a language call them: what Qt brings is longer in some, and wider than a menu, and missing in others.
MODIFIERS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
_NO_KEY_BEFORE, _NO_KEY_BEHIND = r"(?<![A-Za-z0-9+])", r"(?![A-Za-z0-9+])"


class KeysSet(QObject):
    """The keys that the reader put in the place of the usual ones; `changed` when there are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shortcuts: dict[str, tuple[str, ...]] = {}

    def take(self, shortcuts: dict[str, tuple[str, ...]]) -> None:
        """Take which commands have other keys than the usual ones."""
        if shortcuts != self._shortcuts:
            self._shortcuts = shortcuts
            self.changed.emit()

    def told(self, usual: str) -> str:
        """Return what is pressed in the place of a usual key; where nothing is, what the menu calls the command."""
        command, at = _usual()[usual]
        keys = self._shortcuts.get(command.value, COMMANDS[command].shortcuts)
        if not keys:
            return f"“{COMMANDS[command].plain_words}”"
        key = keys[min(at, len(keys) - 1)]
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


KEYS_SET = KeysSet()


def as_set(words: str) -> str:
    """Return a sentence, or a page of the help, in which each usual key of a command is the one that holds now."""
    return _pattern().sub(lambda found: KEYS_SET.told(found[0]), words)


@cache
def _usual() -> dict[str, tuple[Command, int]]:
    return {key: (command, at) for command, row in COMMANDS.items() for at, key in enumerate(row.shortcuts)}


@cache
def _pattern() -> re.Pattern[str]:
    keys = "|".join(re.escape(key) for key in sorted(_usual(), key=len, reverse=True))
    return re.compile(f"{_NO_KEY_BEFORE}(?:{keys}){_NO_KEY_BEHIND}")
