"""What can be opened in the window: its parts, and every dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog

from wsis_desktop.desktop.briefing.choices_dialog import ChoicesDialog
from wsis_desktop.desktop.calendar.meeting_dialog import MeetingDialog
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dialogs import PasswordDialog, ReportDialog
from wsis_desktop.desktop.exchange.author_dialog import AuthorDialog
from wsis_desktop.desktop.help.licences_dialog import LicencesDialog
from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog
from wsis_desktop.desktop.notices.recognising_dialog import RecognisingDialog
from wsis_desktop.desktop.working.session import PasswordWanted
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.meeting import Appointment, When

OPENED: Final = (
    Command.SEARCH_ALL, Command.CROSSCHECK, Command.CHECK_BRIEFING, Command.PUBLISH, Command.SHOW_BIN,
    Command.SHOW_DECISIONS, Command.PREFERENCES, Command.PALETTE, Command.HELP,
)  # fmt: skip
PARTS: Final = (
    Command.VIEW_PAGES, Command.VIEW_REDLINE, Command.VIEW_TEXT, Command.SHOW_CHANGES, Command.SHOW_OUTLINE,
    Command.SHOW_REMARKS, Command.SHOW_NOTES, Command.SHOW_BOOKMARKS, Command.SHOW_CALENDAR, Command.HISTORY, Command.FIND,
    Command.SHOW_BRACKETS, Command.WRITE_BRIEFING, Command.VIEW_SUMMARY,
)  # fmt: skip
NOON = datetime(2025, 12, 3, 12, tzinfo=UTC)
ASKING: dict[str, Callable[[], QDialog]] = {
    "author": lambda: AuthorDialog("Ana"),
    "choices": lambda: ChoicesDialog({}),
    "licences": LicencesDialog,
    "meeting": lambda: MeetingDialog(Appointment("Second reading", When(NOON, NOON, zones=("UTC",))), "UTC"),
    "password": lambda: PasswordDialog(PasswordWanted(Side.OLD, Path("rev1.pdf"), wrong=True)),
    "recognising": lambda: RecognisingDialog(None, ["en", "fr"]),
    "report": lambda: ReportDialog("It broke."),
    "unsaved": lambda: UnsavedDialog([], undone=2),
}
