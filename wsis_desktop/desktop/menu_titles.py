"""The titles of the menu bar, there before the menus are."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from wsis_desktop.desktop.speaking.marking import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """A menu of the menu bar, in its order; those of colours and languages stand at the end of the View menu."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    COLOURS = "colours"
    LANGUAGE = "language"
    GO = "go"
    REVIEW = "review"
    HELP = "help"


MENU_TITLES: dict[Menu, str] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Commands", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Commands", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Commands", "&View"),
    Menu.COLOURS: QT_TRANSLATE_NOOP("Commands", "&Colours"),
    Menu.LANGUAGE: QT_TRANSLATE_NOOP("Commands", "L&anguage"),
    Menu.GO: QT_TRANSLATE_NOOP("Commands", "&Go"),
    Menu.REVIEW: QT_TRANSLATE_NOOP("Commands", "Rev&iew"),
    Menu.HELP: QT_TRANSLATE_NOOP("Commands", "&Help"),
}
WITHIN = {Menu.COLOURS: Menu.VIEW, Menu.LANGUAGE: Menu.VIEW}
"""The menus that stand at the end of another one."""


def menu_title(menu: Menu) -> str:
    """Return the title of a menu in the reader's language, with its letter marked."""
    return QCoreApplication.translate("Commands", MENU_TITLES[menu])


def add_menus(bar: QMenuBar) -> dict[Menu, QMenu]:
    """Give the bar its menus, still empty, and return them."""
    return {menu: bar.addMenu(menu_title(menu)) for menu in MENU_TITLES if menu not in WITHIN}
