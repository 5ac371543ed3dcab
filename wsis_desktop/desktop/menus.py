"""What stands in the menus, from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wsis_desktop.desktop.commands.commands import COMMANDS, MENU_TITLES, Command, Menu
from wsis_desktop.desktop.menu_titles import WITHIN, menu_title


def fill_menus(menus: Mapping[Menu, QMenu], actions: Mapping[Command, QAction]) -> None:
    """Fill the menus of the bar, with a line between groups, and add those that stand within another."""
    made = dict(menus)
    for menu in MENU_TITLES:
        if menu in WITHIN:
            outer = made[WITHIN[menu]]
            if outer.actions()[-1].menu() is None:
                outer.addSeparator()
            made[menu] = outer.addMenu(menu_title(menu))
        rows = [row for row in COMMANDS.values() if row.menu is menu]
        for before, row in zip([None, *rows], rows, strict=False):
            if before is not None and before.group != row.group:
                made[menu].addSeparator()
            made[menu].addAction(actions[row.command])
