"""Everything the window can be told to do, as rows of one table: words, shortcut, icon and menu.

The main window gives each row its deed; menus, tool bar and shortcuts are made from the table.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from wsis_desktop.desktop.command import Command
from wsis_desktop.desktop.command_row import MENU_TITLES, CommandRow, Menu
from wsis_desktop.desktop.command_rows import ROWS

__all__ = ["COMMANDS", "MENU_TITLES", "Command", "CommandRow", "Menu", "make_actions"]

COMMANDS: dict[Command, CommandRow] = {row.command: row for row in ROWS}


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
