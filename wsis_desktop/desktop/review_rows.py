"""The commands by which a reader judges changes: rows of the table of commands, in a menu of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsis_desktop.desktop.command_row import CommandRow, Menu
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wsis_desktop.desktop.commands import Command


def review_rows(commands: type[Command]) -> tuple[CommandRow, ...]:
    """Return the rows of the menu."""
    rows = (
        (commands.MATTERS, 0, QT_TRANSLATE_NOOP("Commands", "This &matters"), "Alt+M"),
        (commands.ONLY_WORDING, 0, QT_TRANSLATE_NOOP("Commands", "Only &wording"), "Alt+W"),
        (commands.ONLY_EDITORIAL, 0, QT_TRANSLATE_NOOP("Commands", "Only editoria&l"), "Alt+L"),
        (commands.AS_JUDGED, 0, QT_TRANSLATE_NOOP("Commands", "&As the program judged"), "Alt+A"),
        (commands.PAIR, 1, QT_TRANSLATE_NOOP("Commands", "&Pair this paragraph"), "Ctrl+J"),
        (commands.UNPAIR, 1, QT_TRANSLATE_NOOP("Commands", "&Unpair"), "Ctrl+Shift+J"),
        (commands.PAIRED_AS_JUDGED, 1, QT_TRANSLATE_NOOP("Commands", "Leave the pa&iring to the program"), ""),
        (commands.SHOW_DECISIONS, 2, QT_TRANSLATE_NOOP("Commands", "&Decisions by hand…"), ""),
    )
    return tuple(
        CommandRow(command, Menu.REVIEW, group, words, (keys,) if keys else (), needs_comparison=True, needs_two=True)
        for command, group, words, keys in rows
    )
