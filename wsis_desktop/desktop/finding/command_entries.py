"""The window's commands as lines of the palette, those that rest with the reason why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from wsis_desktop.desktop.commands.command_row import without_letter
from wsis_desktop.desktop.commands.commands import COMMANDS, Command, CommandRow
from wsis_desktop.desktop.finding.entry import Entry
from wsis_desktop.desktop.menu_titles import menu_title

Seen = Callable[[], bool]


def command_entries(actions: Mapping[Command, QAction], *, comparing: bool, alone: bool) -> list[Entry]:
    """Return a line for each command but the palette's own, in the order of the menus."""
    return [
        _entry(row, actions[row.command], "" if actions[row.command].isEnabled() else _why(row, comparing, alone))
        for row in COMMANDS.values()
        if row.command is not Command.PALETTE and actions[row.command].isVisible()
    ]


def _entry(row: CommandRow, action: QAction, why: str) -> Entry:
    words, menu = without_letter(action.text()), without_letter(menu_title(row.menu))
    keys = QKeySequence.listToString(action.shortcuts()[:1], QKeySequence.SequenceFormat.NativeText)
    if action.isCheckable() and action.isChecked():
        menu = _tr("%1, on now").replace("%1", menu)
    return Entry(words, menu, action.trigger, known_by=row.command.value, keys=keys, why=why)


def _why(row: CommandRow, comparing: bool, alone: bool) -> str:  # noqa: FBT001 - facts that choose the words
    """Say why a command rests."""
    if row.needs_two and alone:
        return _tr("needs a second revision")
    if row.needs_comparison and not comparing:
        return _tr("needs an open text")
    match row.command:
        case Command.REVISIONS:
            return _tr("nothing is kept of this text yet")
        case Command.SHOW_CROSSCHECK:
            return _tr("nothing was cross-checked yet")
        case Command.SHOW_REMARKS:
            return _tr("the reading left no remarks")
    return _tr("not possible here")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)
