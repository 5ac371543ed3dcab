"""The commands of the Help menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.command import Command
from wsis_desktop.desktop.command_row import CommandRow, Menu
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP

ROWS: Final = (CommandRow(Command.ABOUT, Menu.HELP, 0, QT_TRANSLATE_NOOP("Commands", "&About WSIS Desktop")),)
