"""The commands of the Review menu, by which a reader judges changes, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

_DEEDS = (
    (Command.MATTERS, 0, QT_TRANSLATE_NOOP("Commands", "This &matters"), "Alt+M"),
    (Command.ONLY_WORDING, 0, QT_TRANSLATE_NOOP("Commands", "Only &wording"), "Alt+W"),
    (Command.ONLY_EDITORIAL, 0, QT_TRANSLATE_NOOP("Commands", "Only editoria&l"), "Alt+L"),
    (Command.AS_JUDGED, 0, QT_TRANSLATE_NOOP("Commands", "&As the program judged"), "Alt+A"),
    (Command.PAIR, 1, QT_TRANSLATE_NOOP("Commands", "&Pair this paragraph"), "Ctrl+J"),
    (Command.UNPAIR, 1, QT_TRANSLATE_NOOP("Commands", "&Unpair"), "Ctrl+Shift+J"),
    (Command.PAIRED_AS_JUDGED, 1, QT_TRANSLATE_NOOP("Commands", "Leave the pa&iring to the program"), ""),
    (Command.CHANGE_NOTE, 2, QT_TRANSLATE_NOOP("Commands", "Write a &note on this change"), "Ctrl+Shift+M"),
    (Command.MOVE_NOTE, 2, QT_TRANSLATE_NOOP("Commands", "Put the note &here"), "Ctrl+Shift+H"),
    (Command.MARK_CHANGE, 3, QT_TRANSLATE_NOOP("Commands", "&Tell in the briefing"), "Alt+S"),
    (Command.WRITE_BRIEFING, 3, QT_TRANSLATE_NOOP("Commands", "Write the &briefing"), "Ctrl+Shift+W"),
    (Command.SHOW_DECISIONS, 4, QT_TRANSLATE_NOOP("Commands", "&Decisions by hand…"), ""),
)

ROWS: Final = tuple(
    CommandRow(command, Menu.REVIEW, group, words, (keys,) if keys else (), needs_comparison=True, needs_two=True)
    for command, group, words, keys in _DEEDS
)
