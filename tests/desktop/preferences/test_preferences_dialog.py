"""What is chosen holds at once, Cancel brings back what held before, and each page can be set back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.painting.text_style import Face
from wsis_desktop.desktop.preferences.all_pages import all_pages
from wsis_desktop.desktop.preferences.appearance_page import AppearancePage
from wsis_desktop.desktop.preferences.comparison_page import ComparisonPage
from wsis_desktop.desktop.preferences.files_page import FilesPage
from wsis_desktop.desktop.preferences.preferences_dialog import PreferencesDialog
from wsis_desktop.desktop.preferences.preferred import Motion
from wsis_desktop.desktop.preferences.reading_page import ReadingPage
from wsis_desktop.desktop.preferences.shortcuts_page import ShortcutsPage
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.desktop.remembering.settings import Settings, load_settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.widgets.fitting import FitToScreen


class Opened(list[Path]):
    """Notes what is to be opened by the system."""

    def __call__(self, path: Path) -> bool:
        """Note it."""
        self.append(path)
        return True


class Asked:
    """A dialog over the settings of a library, and how often it said that something changed."""

    def __init__(self, library: Path) -> None:
        self.keeper = SettingsKeeper(library)
        self.keeper.change(lambda settings: replace(settings, author="Ana"))
        self.dialog = PreferencesDialog(self.keeper, all_pages(self.keeper))
        self.changes = 0
        self.dialog.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    @property
    def appearance(self) -> AppearancePage:
        """Return the first page."""
        page = self.dialog.pages[0]
        assert isinstance(page, AppearancePage)
        return page

    @property
    def reading(self) -> ReadingPage:
        """Return the page of texts."""
        page = self.dialog.pages[1]
        assert isinstance(page, ReadingPage)
        return page

    @property
    def shortcuts(self) -> ShortcutsPage:
        """Return the page of keys."""
        page = self.dialog.pages[-1]
        assert isinstance(page, ShortcutsPage)
        return page

    def listed(self) -> list[str]:
        """Return the pages that are listed."""
        rows = map(self.dialog.list.item, range(self.dialog.list.count()))
        return [row.text() for row in rows if not row.isHidden()]


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path) -> Iterator[Asked]:
    made = Asked(tmp_path)
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    yield made
    made.dialog.close()
    made.keeper.write()


def test_what_is_chosen_holds_at_once_and_is_kept(asked: Asked, tmp_path: Path) -> None:
    asked.appearance.theme.setCurrentIndex(2)
    asked.appearance.motion.setCurrentIndex(1)
    asked.reading.face.setCurrentIndex(2)
    asked.reading.lines.setValue(140)
    asked.dialog.keep.click()
    asked.keeper.write()
    kept = load_settings(tmp_path)
    assert kept.theme is ThemeChoice.DARK
    assert kept.preferences.motion is Motion.REDUCED
    assert (kept.preferences.text.face, kept.preferences.text.line_spacing) == (Face.LEGIBLE, 140)
    assert asked.changes == 4


def test_opening_the_dialog_changes_nothing(asked: Asked) -> None:
    before = asked.keeper.settings
    for at in range(asked.dialog.list.count()):
        asked.dialog.list.setCurrentRow(at)
    asked.dialog.reject()
    assert (asked.keeper.settings, asked.changes) == (before, 0)


def test_cancel_brings_back_what_held_before_and_leaves_the_rest(asked: Asked) -> None:
    before = asked.keeper.settings
    asked.appearance.theme.setCurrentIndex(1)
    asked.reading.justified.setChecked(True)
    asked.shortcuts.choose(Command.FIND)
    asked.shortcuts.press("Ctrl+Alt+F")
    asked.keeper.change(lambda settings: replace(settings, side_bar_width=400))
    changes = asked.changes
    QTest.keyClick(asked.dialog, Qt.Key.Key_Escape)
    assert asked.keeper.settings == replace(before, side_bar_width=400)
    assert asked.changes == changes + 3, "the window hears of each page that went back"
    assert not asked.dialog.isVisible()


def test_a_page_is_set_back_alone(asked: Asked) -> None:
    asked.appearance.theme.setCurrentIndex(1)
    asked.reading.letters.setValue(10)
    asked.dialog.list.setCurrentRow(1)
    asked.dialog.reset.click()
    assert asked.keeper.settings == replace(Settings(), author="Ana", theme=ThemeChoice.LIGHT)
    assert asked.reading.letters.value() == 0


def test_a_word_finds_the_rows_that_hold_it(asked: Asked) -> None:
    asked.dialog.search.setText("dyslexia")
    assert asked.listed() == ["Reading"]
    assert asked.dialog.page is asked.reading
    assert asked.reading.face.isVisible()
    assert not asked.reading.lines.isVisible()
    asked.dialog.search.setText("BACKUP")
    assert asked.listed() == ["Files"]
    asked.dialog.search.setText("ctrl+shift+f")
    assert asked.listed() == ["Shortcuts"]
    asked.dialog.search.setText("xyzzy")
    assert asked.listed() == []
    assert not asked.dialog.stack.isVisible()
    asked.dialog.search.clear()
    assert len(asked.listed()) == len(asked.dialog.pages)
    asked.dialog.list.setCurrentRow(1)
    assert asked.reading.lines.isVisible()


def test_enter_in_the_search_goes_to_what_was_found_and_closes_nothing(asked: Asked) -> None:
    asked.dialog.activateWindow()
    QTest.keyClicks(asked.dialog.search, "letters")
    QTest.keyClick(asked.dialog.search, Qt.Key.Key_Return)
    assert asked.dialog.isVisible()
    assert asked.reading.face.hasFocus()


def test_keys_that_another_command_has_are_told_and_can_be_taken(asked: Asked) -> None:
    page = asked.shortcuts
    page.choose(Command.FIND)
    page.press("Ctrl+E")
    assert page.take_keys.isVisibleTo(page)
    assert "“Export the dossier”" in page.state.text()
    assert asked.keeper.settings.preferences.shortcuts == {}
    page.take_keys.click()
    assert asked.keeper.settings.preferences.shortcuts == {"find": ("Ctrl+E",), "export-dossier": ()}
    page.choose(Command.EXPORT_DOSSIER)
    page.usual.click()
    assert asked.keeper.settings.preferences.shortcuts == {"find": ()}
    page.choose(Command.FIND)
    page.usual.click()
    assert asked.keeper.settings.preferences.shortcuts == {}


def test_enter_on_a_command_leads_to_its_keys_and_closes_nothing(asked: Asked, qtbot: QtBot) -> None:
    asked.dialog.list.setCurrentRow(asked.dialog.list.count() - 1)
    asked.dialog.show()
    asked.dialog.activateWindow()
    qtbot.waitUntil(asked.dialog.isActiveWindow)
    page = asked.shortcuts
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.dialog.isVisible()
    assert page.field.hasFocus()


def test_tab_leads_from_keys_that_are_taken_to_what_takes_them(tmp_path: Path, qtbot: QtBot) -> None:
    asked = Asked(tmp_path)
    qtbot.addWidget(asked.dialog)
    FitToScreen(asked.dialog)
    asked.dialog.list.setCurrentRow(asked.dialog.list.count() - 1)
    asked.dialog.show()
    asked.dialog.activateWindow()
    qtbot.waitUntil(asked.dialog.isActiveWindow)
    page = asked.shortcuts
    page.choose(Command.OPEN)
    page.field.setFocus()
    page.press("Ctrl+F")
    QTest.qWait(50)
    QTest.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.take_keys.hasFocus()
    QTest.keyClick(page.take_keys, Qt.Key.Key_Return)
    assert asked.dialog.isVisible(), "Enter presses the button in focus, not the one that closes"
    assert asked.keeper.settings.preferences.shortcuts[Command.OPEN.value] == ("Ctrl+F",)
    asked.dialog.close()
    asked.keeper.write()


@pytest.mark.parametrize("key", ["F", "Shift+G", "Esc", "Tab", "Ctrl+Tab", "Alt+F", "Space"])
def test_keys_that_are_needed_for_something_else_are_refused(asked: Asked, key: str) -> None:
    asked.shortcuts.choose(Command.SWAP)
    asked.shortcuts.press(key)
    assert asked.keeper.settings.preferences.shortcuts == {}
    assert asked.shortcuts.state.text().endswith((".", "”."))
    assert not asked.shortcuts.take_keys.isVisibleTo(asked.shortcuts)


def test_escape_gives_up_keys_that_were_refused_and_closes_the_dialog_else(asked: Asked) -> None:
    page = asked.shortcuts
    asked.dialog.list.setCurrentRow(asked.dialog.list.count() - 1)
    asked.dialog.show()
    page.choose(Command.OPEN)
    page.field.setFocus()
    held = page.field.keySequence()
    page.press("Ctrl+F")
    assert page.take_keys.isVisibleTo(page), "they belong to another command"
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert asked.dialog.isVisible()
    assert page.field.keySequence() == held
    assert not page.take_keys.isVisibleTo(page)
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert not asked.dialog.isVisible()
    assert asked.keeper.settings.preferences.shortcuts == {}


def test_a_key_pressed_in_the_field_is_taken(asked: Asked) -> None:
    page = asked.shortcuts
    asked.dialog.list.setCurrentRow(len(asked.dialog.pages) - 1)
    page.choose(Command.SWAP)
    QTest.keyClick(page.field, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    page.field.editingFinished.emit()
    assert asked.keeper.settings.preferences.shortcuts == {"swap": ("Ctrl+F7",)}


def test_folders_are_shown_and_opened(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened()
    keeper = SettingsKeeper(tmp_path / "library")
    page = FilesPage(keeper, opens=opened)
    qtbot.addWidget(page)
    page.show_settings()
    page.buttons["library"].click()
    page.buttons["backups"].click()
    assert opened == [tmp_path / "library", tmp_path / "library" / "backups"]
    assert not page.buttons["open-templates"].isEnabled()


def test_a_folder_that_cannot_be_opened_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = FilesPage(SettingsKeeper(tmp_path / "library"))
    qtbot.addWidget(page)
    page.buttons["library"].click()
    assert any("could not open" in label.text() for label in page.findChildren(type(page.told(""))))


def test_the_reader_writes_a_scale_and_is_told_what_is_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened()
    keeper = SettingsKeeper(tmp_path)
    page = ComparisonPage(keeper, opens=opened)
    qtbot.addWidget(page)
    page.show_settings()
    page.edit_scale.click()
    (own,) = opened
    assert own.parent == tmp_path
    assert page.state.text() == "Your own scale is in use."
    own.write_text("requests\nrequests\n", encoding="utf-8")
    page.look_again.click()
    assert "stands on line 1 already" in page.state.text()
    page.usual_scale.click()
    assert page.state.text() == "The program’s scale is in use."
    assert [path.name for path in tmp_path.iterdir() if "scale" in path.name] == ["verb-scale.old.txt"]
