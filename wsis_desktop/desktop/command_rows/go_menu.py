"""The commands of the Go menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(
        Command.NEXT_CHANGE,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Next change"),
        ("F8",),
        IconName.NEXT,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.PREVIOUS_CHANGE,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Previous change"),
        ("Shift+F8",),
        IconName.PREVIOUS,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.NEXT_BRACKET,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "N&ext bracket"),
        ("F7",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.PREVIOUS_BRACKET,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "Pre&vious bracket"),
        ("Shift+F7",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.PEEK,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "Look at &what faces this paragraph"),
        ("F4",),
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.SHOW_CHANGES,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Changes"),
        ("Alt+C",),
        IconName.CHANGES,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.SHOW_OUTLINE,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Outline"),
        ("Alt+O",),
        IconName.OUTLINE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_REMARKS,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "Re&marks on the reading"),
        ("Alt+R",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_CROSSCHECK,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "What the cross-chec&k found"),
        ("Alt+K",),
    ),
    CommandRow(
        Command.SHOW_NOTES,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "No&tes"),
        ("Alt+N",),
        IconName.NOTE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_BOOKMARKS,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Bookmarks"),
        ("Alt+B",),
        IconName.BOOKMARK,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_BRACKETS,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "Brackets and ta&gs"),
        ("Alt+Q",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_CALENDAR,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "Ca&lendar"),
        ("Alt+D",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_BIN,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Deleted notes"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.HISTORY,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&History of the paragraph"),
        ("Ctrl+H",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.PALETTE, Menu.GO, 2, QT_TRANSLATE_NOOP("Commands", "&Jump to a place or a command…"), ("Ctrl+K",)
    ),
    CommandRow(Command.NEXT_PANE, Menu.GO, 2, QT_TRANSLATE_NOOP("Commands", "Next p&art of the window"), ("F6",)),
    CommandRow(
        Command.PREVIOUS_PANE, Menu.GO, 2, QT_TRANSLATE_NOOP("Commands", "Previous pa&rt of the window"), ("Shift+F6",)
    ),
)
