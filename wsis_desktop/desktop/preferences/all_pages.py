"""The pages of the preferences, in their order."""

from __future__ import annotations

from wsis_desktop.desktop.preferences.appearance_page import AppearancePage
from wsis_desktop.desktop.preferences.comparison_page import ComparisonPage
from wsis_desktop.desktop.preferences.files_page import FilesPage
from wsis_desktop.desktop.preferences.notes_page import NotesPage
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.preferences.reading_page import ReadingPage
from wsis_desktop.desktop.preferences.shortcuts_page import ShortcutsPage
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper


def all_pages(keeper: SettingsKeeper) -> tuple[PreferencesPage, ...]:
    """Make every page."""
    return (
        AppearancePage(keeper),
        ReadingPage(keeper),
        ComparisonPage(keeper),
        NotesPage(keeper),
        FilesPage(keeper),
        ShortcutsPage(keeper),
    )
