"""The window turns to another language without losing anything that is open in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.desktop.drafts import comparison
from wsis_desktop.app import WindowInTurn, make_application
from wsis_desktop.comparing.surveying.overview import overview
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.overview.summary_words import figures
from wsis_desktop.desktop.remembering.settings import Settings, settings_from_json, settings_to_json
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.languages import LANGUAGES, chosen_language, speak, spoken_language, system_language
from wsis_desktop.desktop.status_line import sentence
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Change, Significance
from wsis_desktop.shipped import shipped

PARAGRAPHS = 40


@pytest.fixture
def turning(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowInTurn]:
    """Open the window over a real worker, in English, with two drafts of forty paragraphs."""
    application = make_application()
    speak(application, LANGUAGES["en"])
    library = tmp_path / "library"
    library.mkdir()
    (library / "settings.json").write_text(settings_to_json(Settings(language="en")), encoding="utf-8")
    for name, verb in (("rev1", "request"), ("rev2", "urge")):
        text = "\n\n".join(f"{at}. We {verb} town number {at} to open its library." for at in range(1, PARAGRAPHS + 1))
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    bridge = WorkerBridge()
    made = WindowInTurn(bridge, SettingsKeeper(library), FaultReporter())
    made.now.finish()
    made.now.show()
    with qtbot.waitSignal(made.now.session.compared, timeout=60_000):
        made.now.open_files([tmp_path / "rev1.md", tmp_path / "rev2.md"])
    qtbot.waitUntil(lambda: made.now.centre.comparing and made.now.guide.comparison is not None)
    yield made
    made.now.close()
    bridge.close()
    speak(application, LANGUAGES["en"])


def turn(turning: WindowInTurn, command: Command, qtbot: QtBot) -> None:
    """Choose a language, and wait for the window that speaks it."""
    before = turning.now
    before.actions_[command].trigger()
    qtbot.waitUntil(lambda: turning.now is not before, timeout=20_000)


def test_what_is_open_stays_open_where_it_was(turning: WindowInTurn, tmp_path: Path, qtbot: QtBot) -> None:
    before = turning.now
    before.viewing.set_least(Significance.WORDING)
    before.centre.workspace.find_bar.begin("library")
    for _ in range(20):
        before.actions_[Command.NEXT_CHANGE].trigger()
    comparison, place, here = before.session.comparison, before.centre.workspace.view.place(), before.guide.here
    assert comparison is not None
    assert place is not None
    assert here is not None
    assert here > 10
    before.side_bar.show_panel(before.side_bar.outline)

    turn(turning, Command.LANGUAGE_ARABIC, qtbot)
    after = turning.now
    qtbot.waitUntil(lambda: after.centre.comparing and after.guide.here == here, timeout=20_000)
    qtbot.waitUntil(lambda: after.centre.workspace.view.place() == place)
    assert after.session.comparison == comparison
    assert after.centre.workspace.find_bar.field.text() == "library"
    assert after.side_bar.panel == 1
    assert after.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert after.actions_[Command.LANGUAGE_ARABIC].isChecked()
    qtbot.waitUntil(lambda: not isValid(before))
    assert QApplication.quitOnLastWindowClosed()

    turn(turning, Command.LANGUAGE_ENGLISH, qtbot)
    assert turning.now.layoutDirection() is Qt.LayoutDirection.LeftToRight
    turning.now.keeper.write()
    kept = json.loads((tmp_path / "library" / "settings.json").read_text(encoding="utf-8"))
    assert kept["language"] == "en"


def test_work_under_way_goes_on_in_the_other_window(turning: WindowInTurn, tmp_path: Path, qtbot: QtBot) -> None:
    before = turning.now
    before.session.open_pair(tmp_path / "rev2.md", tmp_path / "rev1.md")
    assert before.session.busy
    standing = before.session.opened()
    assert standing.comparison is before.session.comparison
    turn(turning, Command.LANGUAGE_FRENCH, qtbot)
    after = turning.now
    qtbot.waitUntil(lambda: after.session.comparison is not None and not after.session.busy, timeout=20_000)
    assert after.session.comparison is not None
    assert after.session.comparison.new.file_name == "rev1.md"


def test_a_window_that_must_stay_keeps_its_language(
    turning: WindowInTurn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = turning.now
    monkeypatch.setattr(before.notes, "keep", lambda: False)
    monkeypatch.setattr(before.notes, "may_lose", lambda: False)
    before.languages.choose("fr")
    qtbot.wait(50)
    assert turning.now is before
    assert before.isVisible()
    assert spoken_language() == LANGUAGES["en"]
    assert before.keeper.settings.language == "en"
    assert before.actions_[Command.LANGUAGE_ENGLISH].isChecked()
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("tags", "code"),
    [(["pt-BR", "es-AR", "en-US"], "es"), (["zh-Hans-CN"], "zh"), (["ar_EG"], "ar"), (["pt"], "en"), ([], "en")],
)
def test_the_first_start_takes_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tags: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, *_: tags)
    assert system_language().code == code
    assert chosen_language("").code == code
    assert chosen_language("tlh").code == code
    assert chosen_language("ru").code == "ru"


def test_the_choice_is_remembered() -> None:
    settings = replace(Settings(), language="ru")
    assert settings_from_json(settings_to_json(settings)).language == "ru"
    assert Settings().language == ""


def test_a_language_is_named_in_itself(qtbot: QtBot) -> None:
    del qtbot
    named = {row.plain_words for row in COMMANDS.values() if row.command.value.startswith("language-")}
    assert {language.name for language in LANGUAGES.values()} <= named


def test_chinese_signs_have_the_shapes_of_chinese(qtbot: QtBot) -> None:
    del qtbot
    application = make_application()
    try:
        own = application.font().families()
        speak(application, LANGUAGES["zh"])
        assert application.font().families()[0] == own[0]
        assert "Noto Sans CJK SC" in application.font().families()
        speak(application, LANGUAGES["en"])
        assert application.font().families() == own
    finally:
        speak(application, LANGUAGES["en"])


def test_qt_s_own_words_come_along_and_figures_stay_those_of_the_drafts(qtbot: QtBot) -> None:
    del qtbot
    application = make_application()
    try:
        for language in LANGUAGES.values():
            speak(application, language)
            words = application.translate("QPlatformTheme", "Cancel")
            assert (words == "Cancel") == (language.code == "en"), language
            assert QLocale().toString(2026).replace(QLocale().groupSeparator(), "") == "2026"
    finally:
        speak(application, LANGUAGES["en"])


def test_words_stay_when_their_file_is_written_anew_while_the_program_runs(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    application = make_application()
    file = tmp_path / "wsis-desktop_fr.qm"
    file.write_bytes(shipped("translations", "wsis-desktop_fr.qm").read_bytes())
    monkeypatch.setattr("wsis_desktop.desktop.speaking.languages.shipped", lambda _name: tmp_path)
    try:
        speak(application, LANGUAGES["fr"])
        # In place, as an update that does not swap files does: in a file that Qt itself reads, nothing is left to be read.
        with file.open("r+b") as written:
            written.write(bytes(file.stat().st_size))
        assert application.translate("Commands", "&Next change") != "&Next change"
    finally:
        speak(application, LANGUAGES["en"])


def test_what_is_counted_agrees_with_its_number(qtbot: QtBot) -> None:
    del qtbot
    application = make_application()
    counts = dict.fromkeys(Change, 0) | {Change.EDITED: 2, Change.ADDED: 1}
    try:
        speak(application, LANGUAGES["fr"])
        assert sentence(counts) == "3 modifications\u00a0: 2 modifiés, 1 ajouté"
        speak(application, LANGUAGES["en"])
        compared = comparison()
        told = overview(compared)
        for retitled, words in (((1,), "heading retitled"), ((1, 2), "headings retitled")):
            assert words in {each.word for each in figures(compared, replace(told, retitled=retitled), counts)}
    finally:
        speak(application, LANGUAGES["en"])
