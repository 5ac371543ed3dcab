"""The commands of the Edit menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(
        Command.UNDO,
        Menu.EDIT,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        ("Ctrl+Z",),
        IconName.UNDO,
        needs_comparison=True,
    ),
    CommandRow(
        Command.REDO,
        Menu.EDIT,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.COPY,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Copy"),
        ("Ctrl+C",),
        IconName.COPY,
        needs_comparison=True,
    ),
    CommandRow(
        Command.NOTE,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "Write a n&ote"),
        ("Ctrl+M",),
        IconName.NOTE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.BOOKMARK,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Bookmark this place"),
        ("Ctrl+D",),
        IconName.BOOKMARK,
        needs_comparison=True,
    ),
    CommandRow(
        Command.PAGE_NOTES,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "Take over the pages’ &highlights as notes"),
        needs_comparison=True,
    ),
    CommandRow(Command.AUTHOR, Menu.EDIT, 1, QT_TRANSLATE_NOOP("Commands", "Your na&me on notes…")),
    CommandRow(
        Command.FIND,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Find in both…"),
        ("Ctrl+F",),
        IconName.FIND,
        needs_comparison=True,
    ),
    CommandRow(
        Command.FIND_NEXT,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "Find &next"),
        ("F3", "Ctrl+G"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.FIND_PREVIOUS,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "Find &previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SEARCH_ALL, Menu.EDIT, 2, QT_TRANSLATE_NOOP("Commands", "Search &all dossiers…"), ("Ctrl+Shift+F",)
    ),
    CommandRow(Command.PREFERENCES, Menu.EDIT, 3, QT_TRANSLATE_NOOP("Commands", "Preferences and &keys…"), ("Ctrl+,",)),
)
