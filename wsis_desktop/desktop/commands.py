"""Everything the window can be told to do, as rows of one table: words, shortcut, icon and menu.

The main window gives each row its deed; menus, tool bar and shortcuts are made from the table.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from wsis_desktop.desktop.command_row import CommandRow, Menu
from wsis_desktop.desktop.icons import IconName
from wsis_desktop.desktop.review_rows import review_rows
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP


class Command(StrEnum):
    """Something the window can be told to do."""

    OPEN = "open"
    OPEN_SAMPLE = "open-sample"
    ADD_REVISION = "add-revision"
    REVISIONS = "revisions"
    CROSSCHECK = "crosscheck"
    EXPORT_DOSSIER = "export-dossier"
    IMPORT_DOSSIER = "import-dossier"
    CLOSE_COMPARISON = "close-comparison"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    NOTE = "note"
    BOOKMARK = "bookmark"
    AUTHOR = "author"
    PAGE_NOTES = "page-notes"
    FIND = "find"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    SEARCH_ALL = "search-all"
    VIEW_PAGES = "view-pages"
    VIEW_TEXT = "view-text"
    SWAP = "swap"
    LOCK = "lock"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    SIDE_BAR = "side-bar"
    EVERYTHING = "everything"
    FROM_WORDING = "from-wording"
    SUBSTANCE = "substance"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    NEXT_CHANGE = "next-change"
    PREVIOUS_CHANGE = "previous-change"
    SHOW_CHANGES = "show-changes"
    SHOW_OUTLINE = "show-outline"
    SHOW_REMARKS = "show-remarks"
    SHOW_CROSSCHECK = "show-crosscheck"
    SHOW_NOTES = "show-notes"
    SHOW_BOOKMARKS = "show-bookmarks"
    NOTES_BAR = "notes-bar"
    SHOW_BIN = "show-bin"
    HISTORY = "history"
    SHOW_NOTICES = "show-notices"
    MATTERS = "matters"
    ONLY_WORDING = "only-wording"
    ONLY_EDITORIAL = "only-editorial"
    AS_JUDGED = "as-judged"
    PAIR = "pair"
    UNPAIR = "unpair"
    PAIRED_AS_JUDGED = "paired-as-judged"
    SHOW_DECISIONS = "show-decisions"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    ABOUT = "about"


_ROWS = (
    CommandRow(Command.OPEN, Menu.FILE, 0, QT_TRANSLATE_NOOP("Commands", "&Open…"), ("Ctrl+O",), IconName.OPEN),
    CommandRow(
        Command.OPEN_SAMPLE, Menu.FILE, 0, QT_TRANSLATE_NOOP("Commands", "Open the &sample"), (), IconName.SAMPLE
    ),
    CommandRow(
        Command.ADD_REVISION,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Add a revision…"),
        ("Ctrl+Shift+O",),
        IconName.PLUS,
        needs_comparison=True,
    ),
    CommandRow(
        Command.REVISIONS,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Revisions of the dossier…"),
        ("Ctrl+Shift+R",),
    ),
    CommandRow(
        Command.CROSSCHECK,
        Menu.FILE,
        1,
        QT_TRANSLATE_NOOP("Commands", "Cross-chec&k tracked changes…"),
        ("Ctrl+Shift+K",),
    ),
    CommandRow(
        Command.EXPORT_DOSSIER,
        Menu.FILE,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Export the dossier…"),
        ("Ctrl+E",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.IMPORT_DOSSIER,
        Menu.FILE,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Import a dossier…"),
        ("Ctrl+I",),
    ),
    CommandRow(
        Command.CLOSE_COMPARISON,
        Menu.FILE,
        3,
        QT_TRANSLATE_NOOP("Commands", "&Close the comparison"),
        ("Ctrl+W",),
        IconName.CLOSE,
    ),
    CommandRow(Command.QUIT, Menu.FILE, 4, QT_TRANSLATE_NOOP("Commands", "&Quit"), ("Ctrl+Q",)),
    CommandRow(
        Command.UNDO,
        Menu.EDIT,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        ("Ctrl+Z",),
        IconName.UNDO,
        needs_comparison=True,
    ),
    CommandRow(
        Command.REDO,
        Menu.EDIT,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.COPY,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Copy"),
        ("Ctrl+C",),
        IconName.COPY,
        needs_comparison=True,
    ),
    CommandRow(
        Command.NOTE,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "Write a n&ote"),
        ("Ctrl+M",),
        IconName.NOTE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.BOOKMARK,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Bookmark this place"),
        ("Ctrl+D",),
        IconName.BOOKMARK,
        needs_comparison=True,
    ),
    CommandRow(
        Command.PAGE_NOTES,
        Menu.EDIT,
        1,
        QT_TRANSLATE_NOOP("Commands", "Take over the pages’ &highlights as notes"),
        needs_comparison=True,
    ),
    CommandRow(Command.AUTHOR, Menu.EDIT, 1, QT_TRANSLATE_NOOP("Commands", "Your na&me on notes…")),
    CommandRow(
        Command.FIND,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "&Find in both…"),
        ("Ctrl+F",),
        IconName.FIND,
        needs_comparison=True,
    ),
    CommandRow(
        Command.FIND_NEXT,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "Find &next"),
        ("F3", "Ctrl+G"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.FIND_PREVIOUS,
        Menu.EDIT,
        2,
        QT_TRANSLATE_NOOP("Commands", "Find &previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SEARCH_ALL, Menu.EDIT, 2, QT_TRANSLATE_NOOP("Commands", "Search &all dossiers…"), ("Ctrl+Shift+F",)
    ),
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
        Command.NEXT_CHANGE,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Next change"),
        ("F8",),
        IconName.NEXT,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.PREVIOUS_CHANGE,
        Menu.GO,
        0,
        QT_TRANSLATE_NOOP("Commands", "&Previous change"),
        ("Shift+F8",),
        IconName.PREVIOUS,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.SHOW_CHANGES,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Changes"),
        ("Alt+C",),
        IconName.CHANGES,
        needs_comparison=True,
        needs_two=True,
    ),
    CommandRow(
        Command.SHOW_OUTLINE,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Outline"),
        ("Alt+O",),
        IconName.OUTLINE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_REMARKS,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "Re&marks on the reading"),
        ("Alt+R",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_CROSSCHECK,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "What the cross-chec&k found"),
        ("Alt+K",),
    ),
    CommandRow(
        Command.SHOW_NOTES,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "No&tes"),
        ("Alt+N",),
        IconName.NOTE,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_BOOKMARKS,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Bookmarks"),
        ("Alt+B",),
        IconName.BOOKMARK,
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_BIN,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&Deleted notes"),
        needs_comparison=True,
    ),
    CommandRow(
        Command.HISTORY,
        Menu.GO,
        1,
        QT_TRANSLATE_NOOP("Commands", "&History of the paragraph"),
        ("Ctrl+H",),
        needs_comparison=True,
    ),
    CommandRow(
        Command.SHOW_NOTICES,
        Menu.VIEW,
        4,
        QT_TRANSLATE_NOOP("Commands", "Notices on the r&eading"),
        needs_comparison=True,
    ),
    CommandRow(Command.NEXT_PANE, Menu.GO, 2, QT_TRANSLATE_NOOP("Commands", "Next p&art of the window"), ("F6",)),
    CommandRow(
        Command.PREVIOUS_PANE, Menu.GO, 2, QT_TRANSLATE_NOOP("Commands", "Previous pa&rt of the window"), ("Shift+F6",)
    ),
    CommandRow(Command.ABOUT, Menu.HELP, 0, QT_TRANSLATE_NOOP("Commands", "&About WSIS Desktop")),
)

COMMANDS: dict[Command, CommandRow] = {row.command: row for row in (*_ROWS, *review_rows(Command))}

MENU_TITLES: dict[Menu, str] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Commands", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Commands", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Commands", "&View"),
    Menu.GO: QT_TRANSLATE_NOOP("Commands", "&Go"),
    Menu.REVIEW: QT_TRANSLATE_NOOP("Commands", "Rev&iew"),
    Menu.HELP: QT_TRANSLATE_NOOP("Commands", "&Help"),
}


def make_actions(parent: QObject) -> dict[Command, QAction]:
    """Make one action for each row, without icons (the theme brings them) and without deeds."""
    actions = {}
    for row in COMMANDS.values():
        action = QAction(row.words, parent)
        action.setObjectName(row.command.value)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in row.shortcuts])
        action.setToolTip(row.tool_tip)
        action.setCheckable(row.checkable)
        action.setIconVisibleInMenu(not row.checkable)
        actions[row.command] = action
    return actions
