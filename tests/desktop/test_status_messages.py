"""Messages of the status bar are read whole, in a narrow window too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.status_line import StatusLine

pytestmark = pytest.mark.window
WORDS = "No room left for: Changes, outline and remarks. Make the window larger."


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.language.setText("English ⇄ français")
    made.show_saved("Saved 04:18")
    made.show()
    return made


def heard(label: QLabel) -> str:
    found = QAccessible.queryAccessibleInterface(label)
    assert found is not None
    return found.text(QAccessible.Text.Name)


def test_a_screen_reader_finds_what_the_line_shows_and_not_only_what_it_is_about(line: StatusLine) -> None:
    assert heard(line.language) == "Language: English ⇄ français"
    assert heard(line.saved) == "Whether what you wrote is saved: Saved 04:18"
    line.show_comparison(comparison(), kind_counts(comparison()))
    assert heard(line.sentence) == f"What differs: {line.sentence.text()}"
    line.clear()
    assert heard(line.saved) == "Whether what you wrote is saved"
    assert heard(line.sentence) == "What differs"


def test_what_is_told_for_a_moment_or_waits_is_said(line: StatusLine, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.widgets.announcing.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.widgets.announcing.announce", lambda _line, words: said.append(words))
    line.showMessage(WORDS)
    line.clearMessage()
    line.show_waiting("Paragraph 3 waits for its counterpart.")
    line.show_waiting("")
    assert said == [WORDS, "Paragraph 3 waits for its counterpart."]


def beside(line: StatusLine) -> int:
    return line.language.sizeHint().width() + line.saved.sizeHint().width()


def test_language_and_saved_state_give_way_to_a_message(line: StatusLine) -> None:
    whole = line.fontMetrics().horizontalAdvance(WORDS)
    line.resize(whole + beside(line) // 2 + 40, 30)
    QApplication.processEvents()
    assert line.language.isVisible()
    line.showMessage(WORDS)
    assert not line.language.isVisible()
    assert not line.saved.isVisible()
    assert line.toolTip() == ""
    line.resize(whole + beside(line) + 200, 30)
    QApplication.processEvents()
    assert line.language.isVisible(), "there is room for both"
    line.resize(whole // 2, 30)
    QApplication.processEvents()
    assert line.toolTip() == WORDS, "what is cut can be read"
    line.clearMessage()
    assert line.language.isVisible()
    assert line.saved.isVisible()
    assert line.toolTip() == ""


def test_what_comes_to_stand_beside_a_message_leaves_it_its_room(line: StatusLine) -> None:
    line.show_saved("")
    line.resize(line.fontMetrics().horizontalAdvance(WORDS) + beside(line) + 60, 30)
    QApplication.processEvents()
    line.showMessage(WORDS)
    assert line.language.isVisible()
    line.show_saved("Saved 04:18 and then some")
    assert not line.saved.isVisible()


def test_what_waits_for_the_reader_stays(line: StatusLine) -> None:
    line.show_waiting("Go to the counterpart")
    line.resize(300, 30)
    line.showMessage(WORDS)
    assert line.waiting.isVisible()
