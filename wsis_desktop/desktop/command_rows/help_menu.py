"""The commands of the Help menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(Command.HELP, Menu.HELP, 0, QT_TRANSLATE_NOOP("Commands", "&Help"), ("F1",)),
    CommandRow(Command.TIP, Menu.HELP, 0, QT_TRANSLATE_NOOP("Commands", "Ti&p about where you are"), ("Ctrl+F1",)),
    CommandRow(Command.TOUR, Menu.HELP, 0, QT_TRANSLATE_NOOP("Commands", "&Tour of the window")),
    CommandRow(Command.ABOUT, Menu.HELP, 1, QT_TRANSLATE_NOOP("Commands", "&About WSIS Desktop")),
)
