"""No word of the program reaches the window untranslated: where each word that is looked up stands in brackets, all do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

pytestmark = pytest.mark.window

# The drafts say nothing in Latin letters, so that every such word is the program's.
OLD = "1. Мы просим каждый город открыть библиотеку.\n\n2. Мы благодарим [всех] доноров.\n"
NEW = "1. Мы призываем каждый город открыть библиотеку.\n\n2. Мы благодарим доноров.\n\n3. Мы встретимся снова.\n"
# Names of the program and of revisions, files, languages, letters of badges and keys; documents have titles in English.
NAMES = re.compile(
    r"WSIS Desktop|Rev\.\d|rev\d(?:\.md)?|Briefing:"
    r"|/\S+|русский|Ctrl|Shift|Alt|PageUp|PageDown|F\d+|https?:|Markdown|PDF|A4|[A-Z]\b"
)
WORD = re.compile(r"[A-Za-z]{3}")
NATIVE = {language.name for language in LANGUAGES.values()}
# One of each kind of part: docks, dialogs, views.
COMMANDS = (
    Command.NOTE,
    Command.SHOW_BOOKMARKS,
    Command.SHOW_CALENDAR,
    Command.SHOW_OUTLINE,
    Command.VIEW_PAGES,
    Command.VIEW_REDLINE,
    Command.VIEW_TEXT,
    Command.FIND,
)


class Bracketed(QTranslator):
    """Sets everything that is looked up in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return False, for Qt does not ask an empty translator."""
        return False

    def translate(self, _context: str, words: str, _what: str | None = None, _count: int = -1) -> str:
        """Return the words in brackets."""
        return f"⟦{words}⟧"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Open two drafts in the window while every word is set in brackets."""
    application = make_application()
    speak(application, LANGUAGES["en"])
    brackets = Bracketed(application)
    application.installTranslator(brackets)
    for name, text in (("rev1", OLD), ("rev2", NEW)):
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    bridge = WorkerBridge()
    made = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.session.compared, timeout=60_000):
        made.open_files([tmp_path / "rev1.md", tmp_path / "rev2.md"])
    qtbot.waitUntil(lambda: made.centre.comparing and made.guide.comparison is not None)
    yield made
    made.close()
    bridge.close()
    application.removeTranslator(brackets)
    brackets.setParent(None)


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, tells under the pointer, and says to a screen reader."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(at).text() for at in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield widget.title()
    for action in widget.actions():
        yield from said_by_action(action)


def said_by_action(action: QAction) -> Iterator[str]:
    """Yield what an action shows and tells."""
    yield from (action.text(), action.toolTip())


def bare(words: str) -> bool:
    """Tell whether words were never looked up, and are no names."""
    plain = words.replace("&", "")
    return "⟦" not in words and plain not in NATIVE and WORD.search(NAMES.sub("", plain)) is not None


def test_every_word_of_the_window_is_looked_up(window: MainWindow, qtbot: QtBot) -> None:
    for command in COMMANDS:
        window.actions_[command].trigger()
        qtbot.wait(1)
    parts = [window, *window.findChildren(QWidget)]
    assert len(parts) > 100, "the parts are made"
    assert sorted({words for part in parts for words in said_by(part) if bare(words)}) == []
