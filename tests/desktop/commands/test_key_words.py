"""A sentence that names a key names the one that holds: the reader may have put another in its place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

import wsis_desktop.desktop
from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.commands.key_words import KEYS_SET, as_set
from wsis_desktop.desktop.preferences.keys import give_keys
from wsis_desktop.desktop.speaking.languages import ENGLISH, LANGUAGES, speak

pytestmark = pytest.mark.window

TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Marked in tables, and asked for where they are shown.
IN_TABLES = {
    "Write a note first (Ctrl+M).",
    "%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.",
}


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture(autouse=True)
def usual_keys_again() -> Iterator[None]:
    yield
    KEYS_SET.take({})


@pytest.fixture
def window(shared: Window) -> Window:
    return shared


@pytest.mark.parametrize(
    ("language", "told"),
    [("es", "Ctrl+Mayús+O, Ctrl+Z"), ("fr", "Ctrl+Maj+O, Ctrl+Z"), ("ru", "Ctrl+Shift+O, Ctrl+Z")],
)
def test_sentences_and_menus_name_keys_alike(qapp: QApplication, language: str, told: str) -> None:
    speak(qapp, LANGUAGES[language])
    try:
        usual = ("Ctrl+Shift+O", "Ctrl+Z")
        assert as_set(", ".join(usual)) == told
        assert ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in usual) == told
    finally:
        speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ctrl+Z takes it back.", "Alt+U takes it back."),
        ("F3 or Ctrl+G goes on", "F12 or F12 goes on"),
        ("*Ctrl+Shift+Z* or Ctrl+Y", "*Ctrl+Shift+Z* or Ctrl+Y"),
        ("按Ctrl+Z撤销", "按Alt+U撤销"),
        ("Ctrl+Shift+M, F8", "Ctrl+Shift+M, “Next change”"),
        ("Ctrl+ZZ, F80, XF8", "Ctrl+ZZ, F80, XF8"),
    ],
)
def test_keys_that_were_changed_are_told_as_they_are(words: str, told: str) -> None:
    assert as_set(words) == words
    KEYS_SET.take({Command.UNDO.value: ("Alt+U",), Command.NEXT_CHANGE.value: (), Command.FIND_NEXT.value: ("F12",)})
    assert as_set(words) == told


def test_the_window_and_the_help_follow(window: Window) -> None:
    shown = window.shown
    others = {
        Command.NOTE.value: ("Ctrl+Alt+N",),
        Command.BOOKMARK.value: ("Ctrl+Alt+B",),
        Command.UNDO.value: ("Alt+U",),
    }
    give_keys(shown.actions_, others)
    panel, bookmarks = shown.notes.dock.panel, shown.notes.dock.bookmarks
    assert panel.write_button.toolTip().startswith("Ctrl+Alt+N;")
    assert "Ctrl+Alt+B marks the paragraph" in bookmarks._empty.text()
    shown.actions_[Command.SHOW_NOTES].trigger()
    shown.actions_[Command.HELP].trigger()
    help_window = shown.help.help
    assert help_window is not None
    help_window.show_page("write-notes")
    told = help_window.browser.toPlainText()
    assert "press Ctrl+Alt+N" in told
    assert "Ctrl+M" not in told
    help_window.close()
    give_keys(shown.actions_, {})
    assert panel.write_button.toolTip().startswith("Ctrl+M;")


def test_no_sentence_names_a_usual_key_without_asking_which_one_holds() -> None:
    usual = sorted((key for row in COMMANDS.values() for key in row.shortcuts), key=len, reverse=True)
    names_key = re.compile(rf"(?<![A-Za-z0-9+])(?:{'|'.join(map(re.escape, usual))})(?![A-Za-z0-9+])")
    found = []
    for path in Path(wsis_desktop.desktop.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        asked = {id(part) for call in ast.walk(tree) if _called(call) == "as_set" for part in ast.walk(call)}
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _called(call) in TRANSLATING and id(call) not in asked:
                words = [str(each.value) for each in call.args if isinstance(each, ast.Constant)]
                found += [(path.name, each) for each in words if names_key.search(each) and each not in IN_TABLES]
    assert found == []


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))
