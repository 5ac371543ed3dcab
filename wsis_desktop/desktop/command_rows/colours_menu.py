"""The commands of the Colours menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(
        Command.THEME_SYSTEM, Menu.COLOURS, 0, QT_TRANSLATE_NOOP("Commands", "&Colours of the system"), checkable=True
    ),
    CommandRow(Command.THEME_LIGHT, Menu.COLOURS, 1, QT_TRANSLATE_NOOP("Commands", "Li&ght"), checkable=True),
    CommandRow(Command.THEME_DARK, Menu.COLOURS, 1, QT_TRANSLATE_NOOP("Commands", "&Dark"), checkable=True),
    CommandRow(
        Command.THEME_CONTRAST_LIGHT,
        Menu.COLOURS,
        1,
        QT_TRANSLATE_NOOP("Commands", "&High contrast, black on white"),
        checkable=True,
    ),
    CommandRow(
        Command.THEME_CONTRAST_DARK,
        Menu.COLOURS,
        1,
        QT_TRANSLATE_NOOP("Commands", "High contrast, white on blac&k"),
        checkable=True,
    ),
)
