"""The commands of the File menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(Command.OPEN, Menu.FILE, 0, QT_TRANSLATE_NOOP("Commands", "&Open…"), ("Ctrl+O",), IconName.OPEN),
    CommandRow(
        Command.OPEN_SAMPLE, Menu.FILE, 0, QT_TRANSLATE_NOOP("Commands", "Open the &sample"), (), IconName.SAMPLE
    ),
    CommandRow(
        Command.ADD_REVISION,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Add a revision…"),
        ("Ctrl+Shift+O",),
        IconName.PLUS,
        needs_comparison=True,
    ),
    CommandRow(
        Command.REVISIONS,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Revisions of the dossier…"),
        ("Ctrl+Shift+R",),
    ),
    CommandRow(
        Command.CROSSCHECK,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "Cross-chec&k tracked changes…"),
        ("Ctrl+Shift+K",),
    ),
    CommandRow(
        Command.CHECK_BRIEFING,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "Check a &briefing…"),
        ("Ctrl+Shift+B",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.PUBLISH,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Publish…"),
        ("Ctrl+P",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.PRINT,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "Prin&t…"),
        ("Ctrl+Alt+P",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.EXPORT_DOSSIER,
        Menu.FILE,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Export the dossier…"),
        ("Ctrl+E",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.IMPORT_DOSSIER,
        Menu.FILE,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Import a dossier…"),
        ("Ctrl+I",),
    ),
    CommandRow(
        Command.CLOSE_COMPARISON,
        Menu.FILE,
        3,
        QT_TRANSLATE_NOOP("Commands", "&Close the comparison"),
        ("Ctrl+W",),
        IconName.CLOSE,
    ),
    CommandRow(
        Command.RESUME,
        Menu.FILE,
        4,
        QT_TRANSLATE_NOOP("Commands", "Begin &where you left off"),
        checkable=True,
    ),
    CommandRow(Command.QUIT, Menu.FILE, 4, QT_TRANSLATE_NOOP("Commands", "&Quit"), ("Ctrl+Q",)),
)
