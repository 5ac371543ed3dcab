"""The menu bar, made from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from wsis_desktop.desktop.commands import COMMANDS, MENU_TITLES, Command, Menu

WITHIN = {Menu.COLOURS: Menu.VIEW, Menu.LANGUAGE: Menu.VIEW}
"""The menus that stand at the end of another one."""


def fill_menu_bar(bar: QMenuBar, actions: Mapping[Command, QAction]) -> None:
    """Make every menu, with a line between its groups."""
    made: dict[Menu, QMenu] = {}
    for menu, title in MENU_TITLES.items():
        words = QCoreApplication.translate("Commands", title)
        if menu in WITHIN:
            outer = made[WITHIN[menu]]
            if outer.actions()[-1].menu() is None:
                outer.addSeparator()
            made[menu] = outer.addMenu(words)
        else:
            made[menu] = bar.addMenu(words)
        rows = [row for row in COMMANDS.values() if row.menu is menu]
        for before, row in zip([None, *rows], rows, strict=False):
            if before is not None and before.group != row.group:
                made[menu].addSeparator()
            made[menu].addAction(actions[row.command])
