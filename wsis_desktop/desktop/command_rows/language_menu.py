"""The commands of the Language menu, in its order: a language is named in itself, whichever the window speaks."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

_NAMED: Final = (
    (Command.LANGUAGE_ARABIC, "ال&عربية"),
    (Command.LANGUAGE_CHINESE, "中文 (&Z)"),
    (Command.LANGUAGE_ENGLISH, "&English"),
    (Command.LANGUAGE_FRENCH, "&Français"),
    (Command.LANGUAGE_RUSSIAN, "&Русский"),
    (Command.LANGUAGE_SPANISH, "Espa&ñol"),
)
ROWS: Final = (
    CommandRow(
        Command.LANGUAGE_SYSTEM, Menu.LANGUAGE, 0, QT_TRANSLATE_NOOP("Commands", "As the &system"), checkable=True
    ),
    *(CommandRow(command, Menu.LANGUAGE, 1, name, checkable=True) for command, name in _NAMED),
)
