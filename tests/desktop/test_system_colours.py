"""The window takes the colours of the system, its high contrast too, and follows when they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop import looks
from wsis_desktop.desktop.commands.commands import Command, make_actions, theme_actions
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.painting.redressing import dress_all
from wsis_desktop.desktop.painting.theme import Theme, ThemeName
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.desktop.remembering.settings import Settings, save_settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper


class Watched:
    """The looks of a library, and the themes that they told."""

    def __init__(self, library: Path) -> None:
        self.parent = QObject()
        self.keeper = SettingsKeeper(library)
        self.actions = make_actions(self.parent)
        self.looks = Looks(self.keeper, self.parent)
        self.looks.take_actions(theme_actions(self.actions), {})
        self.told: list[ThemeName] = []
        self.looks.changed.connect(self._note)

    def _note(self, theme: Theme) -> None:
        self.told.append(theme.name)


@pytest.fixture
def watched(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Watched]:
    del qtbot
    before = qapp.palette(), qapp.styleSheet()
    made = Watched(tmp_path)
    yield made
    made.parent.deleteLater()
    qapp.setPalette(before[0])
    dress_all(qapp, before[1])


def set_system(monkeypatch: pytest.MonkeyPatch, *, dark: bool, contrast: bool = False) -> None:
    """Let the system have other colours, and say so as it does."""
    monkeypatch.setattr(looks, "system_is_dark", lambda: dark)
    monkeypatch.setattr(looks, "system_wants_contrast", lambda: contrast)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def test_the_systems_choice_is_followed_as_it_changes(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    set_system(monkeypatch, dark=True)
    set_system(monkeypatch, dark=False)
    set_system(monkeypatch, dark=False, contrast=True)
    set_system(monkeypatch, dark=True, contrast=True)
    assert watched.told == [ThemeName.DARK, ThemeName.LIGHT, ThemeName.CONTRAST_LIGHT, ThemeName.CONTRAST_DARK]


def test_the_readers_choice_stays_whatever_the_system_does(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    watched.looks.choose(ThemeChoice.LIGHT)
    set_system(monkeypatch, dark=True, contrast=True)
    assert watched.told == [ThemeName.LIGHT]


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM])
def test_every_theme_can_be_chosen_and_turned(watched: Watched, choice: ThemeChoice) -> None:
    watched.actions[Command(f"theme-{choice.value}")].trigger()
    assert watched.keeper.settings.theme is choice
    first = watched.looks.theme
    watched.looks.turn()
    turned = watched.looks.theme
    assert (turned.dark, turned.high_contrast) == (not first.dark, first.high_contrast)


def test_a_window_comes_up_as_the_system_looked_last_time_and_then_asks(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    save_settings(tmp_path, replace(Settings(), system_theme=ThemeName.CONTRAST_LIGHT.value))
    monkeypatch.setattr(looks, "system_is_dark", lambda: False)
    made = Looks(SettingsKeeper(tmp_path), watched.parent)
    assert made.theme.name is ThemeName.CONTRAST_LIGHT
    told: list[ThemeName] = []
    made.changed.connect(lambda theme: told.append(theme.name))
    made.ask_system()
    assert (made.theme.name, told) == (ThemeName.LIGHT, [ThemeName.LIGHT])
    made.ask_system()
    assert told == [ThemeName.LIGHT]  # what looks as it should is not painted again


@pytest.mark.parametrize("name", ["", "purple", ThemeName.DARK.value])
def test_the_system_is_asked_at_once_where_it_has_other_colours_than_last_time(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    save_settings(tmp_path, replace(Settings(), system_theme=name))
    monkeypatch.setattr(looks, "system_is_dark", lambda: False)
    monkeypatch.setattr(looks, "system_wants_contrast", lambda: True)
    assert Looks(SettingsKeeper(tmp_path), watched.parent).theme.name is ThemeName.CONTRAST_LIGHT
