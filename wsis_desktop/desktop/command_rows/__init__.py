"""The words, the shortcut, the icon and the menu of each command: a module for each menu, in the order of the menu."""

from typing import Final

from wsis_desktop.desktop.command_rows import (
    colours_menu,
    edit_menu,
    file_menu,
    go_menu,
    help_menu,
    language_menu,
    review_menu,
    view_menu,
)
from wsis_desktop.desktop.commands.command_row import CommandRow

ROWS: Final[tuple[CommandRow, ...]] = tuple(
    row
    for menu in (file_menu, edit_menu, view_menu, colours_menu, language_menu, go_menu, review_menu, help_menu)
    for row in menu.ROWS
)
