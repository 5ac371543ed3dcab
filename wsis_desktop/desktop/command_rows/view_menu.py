"""The commands of the View menu, in its order."""

from __future__ import annotations

from typing import Final

from wsis_desktop.desktop.command import Command
from wsis_desktop.desktop.command_row import CommandRow, Menu
from wsis_desktop.desktop.icons import IconName
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP

ROWS: Final = (
    CommandRow(
        Command.VIEW_PAGES,
        Menu.VIEW,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Pages"),
        ("Ctrl+1",),
        IconName.PAGES,
        checkable=True,
    ),
    CommandRow(
        Command.VIEW_TEXT,
        Menu.VIEW,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Text"),
        ("Ctrl+2",),
        IconName.TEXT,
        checkable=True,
    ),
    CommandRow(
        Command.VIEW_REDLINE,
        Menu.VIEW,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Redline"),
        ("Ctrl+3",),
        IconName.CHANGES,
        checkable=True,
    ),
    CommandRow(
        Command.SWAP,
        Menu.VIEW,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Swap the sides"),
        ("Ctrl+Shift+X",),
        IconName.SWAP,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.LOCK,
        Menu.VIEW,
        1,
        QT_TRANSLATE_NOOP("Commands", "Scroll &both together"),
        ("Ctrl+L",),
        IconName.LOCKED,
        checkable=True,
    ),
    CommandRow(
        Command.EVERYTHING,
        Menu.VIEW,
        2,
        QT_TRANSLATE_NOOP("Commands", "E&very change"),
        ("Ctrl+Shift+1",),
        checkable=True,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.FROM_WORDING,
        Menu.VIEW,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Wording and substance"),
        ("Ctrl+Shift+2",),
        checkable=True,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.SUBSTANCE,
        Menu.VIEW,
        2,
        QT_TRANSLATE_NOOP("Commands", "S&ubstance only"),
        ("Ctrl+Shift+3",),
        checkable=True,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.ZOOM_IN,
        Menu.VIEW,
        3,
        QT_TRANSLATE_NOOP("Commands", "&Larger"),
        ("Ctrl+=", "Ctrl++"),
        IconName.ZOOM_IN,
        needs_comparison=True,
    ),
    CommandRow(
        Command.ZOOM_OUT,
        Menu.VIEW,
        3,
        QT_TRANSLATE_NOOP("Commands", "S&maller"),
        ("Ctrl+-",),
        IconName.ZOOM_OUT,
        needs_comparison=True,
    ),
    CommandRow(
        Command.ZOOM_RESET,
        Menu.VIEW,
        3,
        QT_TRANSLATE_NOOP("Commands", "&Normal size"),
        ("Ctrl+0",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SIDE_BAR,
        Menu.VIEW,
        4,
        QT_TRANSLATE_NOOP("Commands", "S&ide bar"),
        ("F9",),
        checkable=True,
        needs_comparison=True,
    ),
    CommandRow(
        Command.NOTES_BAR,
        Menu.VIEW,
        4,
        QT_TRANSLATE_NOOP("Commands", "N&otes"),
        ("F10",),
        IconName.NOTE,
        checkable=True,
        needs_comparison=True,
    ),
    CommandRow(
        Command.THEME_SYSTEM, Menu.VIEW, 5, QT_TRANSLATE_NOOP("Commands", "&Colours of the system"), checkable=True
    ),
    CommandRow(Command.THEME_LIGHT, Menu.VIEW, 5, QT_TRANSLATE_NOOP("Commands", "Li&ght"), checkable=True),
    CommandRow(Command.THEME_DARK, Menu.VIEW, 5, QT_TRANSLATE_NOOP("Commands", "&Dark"), checkable=True),
    CommandRow(
        Command.SHOW_NOTICES,
        Menu.VIEW,
        4,
        QT_TRANSLATE_NOOP("Commands", "Notices on the r&eading"),
        needs_comparison=True,
    ),
)
