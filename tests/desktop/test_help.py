"""Help inside the window: pages of the guide, found by words, opened where the reader is; and the tour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QFont, QImage, QKeyEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidgetItem, QVBoxLayout
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.help.help_window import HelpWindow
from wsis_desktop.desktop.help.pages import anchor_of, found_pages, pages_of
from wsis_desktop.desktop.help.topics import FIRST, TOPICS, topic_of
from wsis_desktop.desktop.help.tour import STEPS, Tour
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.shipped import shipped_guide

# What is told in every language.
ESSENTIALS = [
    "open-two-drafts",
    "read-the-marks",
    "go-through-the-changes",
    "say-yourself-what-matters",
    "tick-what-is-reviewed",
    "write-notes",
    "more-than-two-revisions",
    "pages-text-or-redline",
    "find-words",
    "publish",
    "when-a-file-does-not-open",
]
PAGES = pages_of(shipped_guide().read_text(encoding="utf-8"))
GUIDE = """# The guide

What it is.

- [Find words](#find-words)
- [Copy](#copy)

## Find words

Ctrl+F finds words. Words in quotation marks stand together.

### In all dossiers, at once

As above.

## Copy

Copied words keep their numbers.
"""


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Open the window at its very first start."""
    speak(make_application(), LANGUAGES["en"])
    bridge = WorkerBridge()
    made = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    bridge.close()


def test_a_guide_is_cut_at_its_headings() -> None:
    pages = pages_of(GUIDE)
    assert [(page.title, page.anchor, page.level) for page in pages] == [
        ("The guide", "the-guide", 0),
        ("Find words", "find-words", 0),
        ("In all dossiers, at once", "in-all-dossiers-at-once", 1),
        ("Copy", "copy", 0),
    ]
    assert pages[0].text == "What it is.", "the list of pages is the table of contents"
    assert pages[3].text == "Copied words keep their numbers."


def test_pages_are_found_by_all_words_the_likeliest_first() -> None:
    pages = pages_of(GUIDE)
    assert [page.title for page in found_pages(pages, "WORDS")] == ["Find words", "Copy"]
    assert [page.title for page in found_pages(pages, "words numbers")] == ["Copy"]
    assert found_pages(pages, "words absent") == []
    assert found_pages(pages, "  ") == list(pages)


def test_every_topic_is_a_page_and_every_part_exists(checkout: Path) -> None:
    anchors = {page.anchor for page in PAGES}
    assert {*TOPICS.values(), FIRST} - anchors == set()
    code = "\n".join(path.read_text(encoding="utf-8") for path in (checkout / "wsis_desktop" / "desktop").rglob("*.py"))
    assert [name for name in TOPICS if f"class {name}(" not in code] == []


def test_every_dialog_and_dock_has_its_page(checkout: Path) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (checkout / "wsis_desktop" / "desktop").rglob("*.py"))
    parts = set(re.findall(r"^class (\w+)\((?:QDialog|WorkingDialog|QDockWidget|BareDock)\):", code, re.MULTILINE))
    of_themselves = {"BareDock", "HelpWindow", "LicencesDialog", "ReportDialog", "WorkingDialog"}
    assert len(parts) > 15
    assert parts - TOPICS.keys() - of_themselves == set()


def test_every_link_of_the_guide_leads_to_a_page() -> None:
    anchors = {page.anchor for page in PAGES}
    assert len(anchors) == len(PAGES), "two pages of one name"
    linked = {target for page in PAGES for target in re.findall(r"\]\(#([^)]+)\)", page.text)}
    assert linked - anchors == set()
    assert anchor_of("Pages, Text or Redline") in anchors


def test_the_help_opens_shows_finds_and_follows(qtbot: QtBot) -> None:
    make_application()
    window = HelpWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.show_page("find-words")
    assert window.page is not None
    assert window.page.title == "Find words"
    assert "Ctrl+F" in window.browser.toPlainText()
    QTest.keyClicks(window.field, "tick reviewed")
    assert window.page.title == "Tick what is reviewed"
    assert len(window.browser.extraSelections()) >= 2
    QTest.keyClicks(window.field, " nowhere")
    assert window.list.currentItem() is None
    assert window.none.isVisible()
    window.browser.anchorClicked.emit(QUrl("#read-the-marks"))
    assert window.page.title == "Read the marks"
    assert window.list.count() == len(PAGES)
    window.close()


def test_pictures_lie_beside_the_guide_and_are_as_wide_as_the_page(qtbot: QtBot) -> None:
    window = HelpWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = window.browser.loadResource(kind, QUrl("screens/text-light.png"))
    assert isinstance(picture, QImage)
    assert 200 <= picture.width() <= window.browser.viewport().width() * window.devicePixelRatioF()
    assert window.browser.loadResource(kind, QUrl("https://example.org/picture.png")) is None, "nothing from elsewhere"
    window.close()


@pytest.mark.parametrize("more", range(-24, 25, 4))
def test_a_page_that_just_fits_does_not_let_its_scroll_bar_come_and_go_for_ever(qtbot: QtBot, more: int) -> None:
    window = HelpWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.show_page("write-notes")
    turns: list[int] = []
    window.browser.verticalScrollBar().rangeChanged.connect(lambda _least, most: turns.append(most))
    window.resize(560, 500)
    assert settles(turns)
    # As high as the page is without a bar, and a little more or less.
    around = window.height() - window.browser.viewport().height()
    window.resize(560, round(window.browser.document().size().height()) + around + more)
    assert settles(turns)


def settles(turns: list[int]) -> bool:
    """Tell whether some turns of events come in a row that change nothing."""
    quiet = 0
    for _ in range(60):
        turns.clear()
        QApplication.processEvents()
        quiet = 0 if turns else quiet + 1
    return quiet > 10


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_each_language_tells_what_matters_most_under_the_anchors_of_the_guide(checkout: Path, code: str) -> None:
    first, *own = pages_of((checkout / "resources" / "help" / f"{code}.md").read_text(encoding="utf-8"), code)
    assert first.text
    assert [page.anchor for page in own] == ESSENTIALS
    assert set(ESSENTIALS) <= {page.anchor for page in PAGES}
    assert all(page.text and page.language == code for page in own)
    keys = {key for page in own for key in re.findall(r"(?:Ctrl\+|Shift\+|Alt\+)+\w+|F\d", page.text)}
    assert len(keys) > 10
    assert keys - {shortcut for row in COMMANDS.values() for shortcut in row.shortcuts} == set()


def test_in_another_language_its_own_pages_come_first_and_the_guide_is_said_to_be_english(qtbot: QtBot) -> None:
    application = make_application()
    speak(application, LANGUAGES["ar"])
    try:
        window = HelpWindow(LIGHT)
        qtbot.addWidget(window)
        window.show_page("publish")
        assert window.page is not None
        assert window.page.language == "ar"
        assert window.browser.layoutDirection() is Qt.LayoutDirection.RightToLeft
        window.show_page("send-a-dossier-and-take-one-over")
        assert window.page.language == "en"
        assert window.browser.layoutDirection() is Qt.LayoutDirection.LeftToRight
        headings = [item for item in items(window) if not item.flags()]
        assert [item.text() for item in headings] == [
            application.translate("HelpWindow", "The whole guide, in English")
        ]
        QTest.keyClicks(window.field, "Ctrl+P")
        assert window.page.language == "ar", "the first page that is found, not the heading above"
    finally:
        speak(application, LANGUAGES["en"])


@pytest.mark.parametrize("code", ["zh", "ar"])
def test_letters_without_italics_are_not_leant_over(qtbot: QtBot, code: str) -> None:
    application = make_application()
    speak(application, LANGUAGES[code])
    try:
        window = HelpWindow(LIGHT)
        qtbot.addWidget(window)
        window.show_page("open-two-drafts")
        document, at = window.browser.document(), QTextCursor(window.browser.document())
        heavy = []
        for place in range(1, document.characterCount()):
            at.setPosition(place)
            form = at.charFormat()
            assert not form.fontItalic()
            if form.fontWeight() == QFont.Weight.DemiBold and not at.blockFormat().headingLevel():
                heavy.append(document.characterAt(place - 1))
        assert "".join(heavy) == {"zh": "打开示例", "ar": "فتح النموذج"}[code]
    finally:
        speak(application, LANGUAGES["en"])


def items(window: HelpWindow) -> list[QListWidgetItem]:
    """Return what is listed."""
    return [window.list.item(at) for at in range(window.list.count())]


def test_f1_opens_the_page_about_where_the_reader_is(shown: MainWindow) -> None:
    assert topic_of(shown.centre.start.targets[next(iter(shown.centre.start.targets))]) == "open-two-drafts"
    assert topic_of(shown.centre.trouble) == "when-a-file-does-not-open"
    shown.actions_[Command.HELP].trigger()
    help_window = shown.help.help
    assert help_window is not None
    assert help_window.page is not None
    assert help_window.page.anchor == "open-two-drafts"
    help_window.close()


class PublishDialog(QDialog):
    """A dialog that bears the name of one with a topic."""


def test_f1_works_in_a_dialog_that_holds_the_window(shown: MainWindow, qtbot: QtBot) -> None:
    dialog = PublishDialog(shown)
    QVBoxLayout(dialog).addWidget(QLineEdit(dialog))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, "help-shortcut") is not None)
    shortcut = dialog.findChild(QShortcut, "help-shortcut")
    assert isinstance(shortcut, QShortcut)
    shortcut.activated.emit()
    help_window = shown.help.help
    assert help_window is not None
    assert help_window.parentWidget() is dialog, "a window of its own would rest behind the dialog"
    assert help_window.page is not None
    assert help_window.page.anchor == "publish"
    help_window.close()
    dialog.close()


def test_the_tour_is_offered_once_and_can_be_declined(shown: MainWindow) -> None:
    welcome = shown.centre.start.welcome
    assert welcome.isVisible()
    welcome.leave.click()
    assert not welcome.isVisible()
    assert shown.keeper.settings.welcomed


def tour_of(window: MainWindow) -> Tour | None:
    """Return the tour under way."""
    return window.help.tour


def press(tour: Tour, key: Qt.Key) -> None:
    """Press a key where the focus is in the tour; it must be kept from the window's own shortcuts."""
    focused = tour.bubble.window().focusWidget()
    assert tour.bubble.isAncestorOf(focused)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(focused, override)
    assert override.isAccepted()
    QTest.keyClick(focused, key)


def listened_to(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a screen reader is led to in the tour from now on."""
    heard: list[str] = []
    tour = "wsis_desktop.desktop.help.tour"
    monkeypatch.setattr(f"{tour}.announcing", lambda: True)
    monkeypatch.setattr(f"{tour}.lead_to", lambda part: heard.append(part.text(QAccessible.Text.Name)))
    return heard


@pytest.mark.window
def test_the_tour_leads_through_the_window_by_keyboard(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = tmp_path / "rev1.md", tmp_path / "rev2.md"
    for path, verb in zip(files, ("request", "urge"), strict=True):
        path.write_text(f"1. We {verb} every town to open its library.\n", encoding="utf-8")
    # As short as can be: the sample takes its time.
    monkeypatch.setattr(shown.opening, "open_sample", lambda: shown.open_files(files))
    shown.actions_[Command.TOUR].trigger()
    tour = tour_of(shown)
    assert tour is not None
    qtbot.waitUntil(tour.bubble.isVisible, timeout=60_000)
    titles, heard = [], listened_to(monkeypatch)
    for _ in STEPS:
        titles.append(tour.bubble.title.text())
        assert shown.rect().contains(tour.bubble.geometry())
        assert shown.rect().contains(tour.ring.geometry())
        assert "%1" not in tour.bubble.words.text()
        if len(titles) < len(STEPS):
            press(tour, Qt.Key.Key_Right)
    assert len(set(titles)) == len(STEPS) == 5
    assert [words.partition(": ")[2].partition(".")[0] for words in heard] == titles[1:], (
        "each step is heard as it comes"
    )
    press(tour, Qt.Key.Key_Left)
    assert tour.bubble.title.text() == titles[-2]
    press(tour, Qt.Key.Key_Escape)
    assert tour_of(shown) is None
    assert shown.centre.comparing, "the sample stays open"
    assert QApplication.focusWidget() is shown.centre.workspace.view.focusProxy()

    shown.actions_[Command.TOUR].trigger()
    again = tour_of(shown)
    assert again is not None
    assert again.bubble.isVisible(), "what is open is shown at once"
    for _ in STEPS:
        press(again, Qt.Key.Key_Return)
    assert tour_of(shown) is None, "the last step ends it"

    shown.actions_[Command.TOUR].trigger()
    third = tour_of(shown)
    assert third is not None
    third.bubble.skip.setFocus()
    press(third, Qt.Key.Key_Return)
    assert tour_of(shown) is None, "Enter presses the button in focus"

    shown.actions_[Command.TOUR].trigger()
    fourth = tour_of(shown)
    assert fourth is not None
    press(fourth, Qt.Key.Key_Right)
    bubble, reached = fourth.bubble, []
    for _ in range(4):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(shown, Qt.Key.Key_Tab)
    assert reached == [bubble.next, bubble.skip, bubble.back, bubble.next], (
        "Tab does not leave what lies over the window"
    )
    shown.centre.workspace.view.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert tour_of(shown) is None, "Escape ends it wherever the focus is"

    shown.actions_[Command.TOUR].trigger()
    assert tour_of(shown) is not None
    shown.actions_[Command.CLOSE_COMPARISON].trigger()
    assert tour_of(shown) is None, "what it points at went"
