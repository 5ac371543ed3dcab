"""Everything the window can be told to do, as rows of one table: words, shortcut, icon and menu.

The main window gives each row its deed; menus, tool bar and shortcuts are made from the table.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from wsis_desktop.desktop.command_rows import ROWS
from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.commands.command_row import CommandRow
from wsis_desktop.desktop.menu_titles import MENU_TITLES, Menu
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice

__all__ = ["COMMANDS", "MENU_TITLES", "Command", "CommandRow", "Menu", "icons_of", "make_actions", "theme_actions"]

COMMANDS: dict[Command, CommandRow] = {row.command: row for row in ROWS}


_THEMES = {
    ThemeChoice.SYSTEM: Command.THEME_SYSTEM,
    ThemeChoice.LIGHT: Command.THEME_LIGHT,
    ThemeChoice.DARK: Command.THEME_DARK,
    ThemeChoice.CONTRAST_LIGHT: Command.THEME_CONTRAST_LIGHT,
    ThemeChoice.CONTRAST_DARK: Command.THEME_CONTRAST_DARK,
}


def theme_actions(actions: Mapping[Command, QAction]) -> dict[ThemeChoice, QAction]:
    """Return the action that chooses each theme."""
    return {choice: actions[command] for choice, command in _THEMES.items()}


def icons_of(actions: Mapping[Command, QAction]) -> dict[QAction, IconName]:
    """Return the icon of each action that has one."""
    return {actions[row.command]: row.icon for row in COMMANDS.values() if row.icon}


def make_actions(parent: QObject) -> dict[Command, QAction]:
    """Make one action for each row, without icons (the theme brings them) and without deeds."""
    actions = {}
    for row in COMMANDS.values():
        action = QAction(row.words, parent)
        action.setObjectName(row.command.value)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in row.shortcuts])
        action.setIconText(row.plain_words)
        action.setToolTip(row.tool_tip)
        action.setCheckable(row.checkable)
        action.setIconVisibleInMenu(not row.checkable)
        actions[row.command] = action
    return actions
