"""The files of translations: what a translation must not lose, and that what ships is made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from linguist.extracting import Message, find_messages
from linguist.keeping import FORMS, Translation, Translations, load, path_of, release, save, update
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application
from wsis_desktop.desktop.commands.commands import COMMANDS, MENU_TITLES, Menu
from wsis_desktop.desktop.menu_titles import WITHIN
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.shipped import shipped

PLACES = re.compile(r"%\d|\{\w+\}")
LETTER = re.compile(r"&(\w)")
TRANSLATED = sorted(set(FORMS) - {"en"})


@pytest.fixture(scope="module")
def files() -> dict[str, Translations]:
    return {language: load(path_of(shipped("translations"), language)) for language in FORMS}


def finished(translations: Translations) -> Iterator[tuple[Message, str]]:
    """Yield each text with its translations, one after the other."""
    for message, made in translations.items():
        for form in made.forms if made.finished else ():
            yield message, form


def test_the_languages_are_those_of_the_united_nations() -> None:
    assert set(LANGUAGES) == set(FORMS) == {"ar", "en", "es", "fr", "ru", "zh"}


def test_no_line_of_french_begins_with_a_colon_or_a_semicolon(files: dict[str, Translations]) -> None:
    assert [form for _, form in finished(files["fr"]) if re.search("[^\\s] [;:!?»]|« ", form)] == []


def test_every_text_of_the_window_can_be_followed(checkout: Path) -> None:
    assert find_messages(checkout / "wsis_desktop").unseen == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ('class A:\n    def a(self, words): return self.tr(f"{words} lost")\n', "f'{words} lost'"),
        ('class A:\n    def a(self, other): return other.tr("of whom?")\n', "of whom?"),
        ("class A:\n    def a(self): return self.tr(words())\nclass B: ...\n", "words()"),
        ('class A:\n    def a(self): return self.tr("%n thing(s)", "", 2)\nclass B(A): ...\n', "%n thing(s)"),
    ],
)
def test_a_text_that_nobody_could_translate_is_told(tmp_path: Path, code: str, told: str) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "part.py").write_text(code, encoding="utf-8")
    (unseen,) = find_messages(tmp_path).unseen
    assert told in unseen


def test_texts_are_found_in_tables_conditions_and_functions_of_ours(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "part.py").write_text(
        'TABLE = {1: QT_TRANSLATE_NOOP("Table", "marked"), 2: "not marked"}\n'
        'class A:\n    def a(self, b):\n        words = "so" if b else "otherwise"\n        return self.tr(words)\n'
        '    def c(self): return _tr("in a function"), _tr(TABLE[2])\n'
        'def _tr(words): return QCoreApplication.translate("Ours", words)\n',
        encoding="utf-8",
    )
    (tmp_path / "troubles.py").write_text('class T(Trouble):\n    next_step_template = "Do it."\n', encoding="utf-8")
    found = {(each.context, each.source) for each in find_messages(tmp_path).messages if each.context != "Remarks"}
    assert found == {
        ("Table", "marked"),
        ("A", "so"),
        ("A", "otherwise"),
        ("Ours", "in a function"),
        ("Ours", "not marked"),
        ("Troubles", "Do it."),
    }


def test_words_that_moved_keep_their_translation_and_those_that_went_are_gone(tmp_path: Path) -> None:
    kept = {
        Message("A", "Close"): Translation(("Fermer",)),
        Message("A", "&Print…"): Translation(("&Imprimer…",)),
        Message("A", "%n page(s)"): Translation(("%n page", "%n pages")),
        Message("A", "Gone"): Translation(("Parti",)),
    }
    save(path_of(tmp_path, "fr"), "fr", kept)
    now = [Message("B", "Close"), Message("B", "Prin&t…"), Message("B", "%n page(s)"), Message("B", "Print…")]
    assert update(tmp_path, "fr", now) == {
        Message("B", "%n page(s)"): Translation(("%n page", "%n pages")),
        Message("B", "Close"): Translation(("Fermer",)),
        Message("B", "Prin&t…"): Translation(("&Imprimer…",)),
        Message("B", "Print…"): Translation(),
    }
    assert load(path_of(tmp_path, "fr")).keys() == set(now)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_loses_a_place_to_fill(files: dict[str, Translations], language: str) -> None:
    lost = [
        (message.source, form)
        for message, form in finished(files[language])
        if Counter(PLACES.findall(message.source)) != Counter(PLACES.findall(form))
    ]
    assert lost == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_loses_its_number_but_where_there_is_one_thing_or_none(
    files: dict[str, Translations], language: str
) -> None:
    # “One”, “two” and “none” may be words; which form is for them depends on the language.
    spelt = {"ar": 3, "es": 1, "fr": 1, "ru": 0, "zh": 0}[language]
    lost = [
        (message.source, form)
        for message, made in files[language].items()
        if message.plural and made.finished
        for form in made.forms[spelt:]
        if "%n" not in form and "%Ln" not in form
    ]
    assert lost == []


@pytest.mark.parametrize("language", sorted(FORMS))
def test_every_count_has_the_forms_of_its_language(files: dict[str, Translations], language: str) -> None:
    made = files[language]
    assert [
        each for each, told in made.items() if each.plural and told.forms and len(told.forms) != FORMS[language]
    ] == []
    assert [each for each, told in made.items() if not each.plural and len(told.forms) > 1] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_menu_letters_and_dots_stand_where_they_stood(files: dict[str, Translations], language: str) -> None:
    odd = [
        (message.source, form)
        for message, form in finished(files[language])
        if message.source.endswith("…") != form.endswith("…")
        or len(LETTER.findall(message.source)) != len(LETTER.findall(form))
        or (form != form.strip(" ") and message.source == message.source.strip(" "))
    ]
    assert odd == []


@pytest.mark.parametrize("language", sorted(FORMS))
def test_what_ships_is_made_of_the_files(tmp_path: Path, language: str) -> None:
    folder = shipped("translations")
    made = release(folder, language, tmp_path / "made.qm")
    assert made.read_bytes() == path_of(folder, language, ".qm").read_bytes(), "make translations"


@pytest.mark.parametrize("language", sorted(FORMS))
def test_no_letter_stands_twice_in_a_menu(qtbot: QtBot, language: str) -> None:
    del qtbot
    application = make_application()
    try:
        speak(application, LANGUAGES[language])
        for menu in Menu:
            words = [row.words for row in COMMANDS.values() if row.menu is menu]
            words += [application.translate("Commands", MENU_TITLES[each]) for each in WITHIN if WITHIN[each] is menu]
            assert all(map(LETTER.search, words)), (menu, words)
            letters = Counter(letter.lower() for each in words for letter in LETTER.findall(each))
            assert {letter: count for letter, count in letters.items() if count > 1} == {}, menu
        titles = [application.translate("Commands", MENU_TITLES[menu]) for menu in Menu if menu not in WITHIN]
        letters = Counter(f"Alt+{letter.upper()}" for each in titles for letter in LETTER.findall(each))
        taken = {shortcut for row in COMMANDS.values() for shortcut in row.shortcuts}
        assert max(letters.values()) == 1, letters
        assert set(letters) & taken == set(), "a letter of the menu bar that is a shortcut, too"
    finally:
        speak(application, LANGUAGES["en"])


def test_counts_read_as_english(qtbot: QtBot) -> None:
    del qtbot
    application = make_application()
    speak(application, LANGUAGES["en"])
    words = [application.translate("DropTarget", "%n page(s)", None, count) for count in (0, 1, 24)]
    assert words == ["0 pages", "1 page", "24 pages"]
