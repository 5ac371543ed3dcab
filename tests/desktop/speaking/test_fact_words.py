"""What troubles tell of a file is told in the reader's language, too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application
from wsis_desktop.desktop.speaking.fact_words import FACTS, fact_words, is_known
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.reading.files.troubles import DamagedFile, WrongType
from wsis_desktop.reading.ocr.getting import how_to_get_data, how_to_get_tesseract


def test_a_trouble_is_told_in_one_language(qtbot: QtBot) -> None:
    del qtbot
    application = make_application()
    try:
        speak(application, LANGUAGES["fr"])
        sentence, _ = trouble_words(WrongType(name="x.xlsx", found="a spreadsheet"))
        assert sentence == "«\u00a0x.xlsx\u00a0» est une feuille de calcul, que ce programme ne lit pas."
        sentence, _ = trouble_words(DamagedFile(name="x.pdf", reason="page 7 cannot be opened"))
        assert sentence == "«\u00a0x.pdf\u00a0» est endommagé\u00a0: la page 7 ne peut être ouverte."
        speak(application, LANGUAGES["zh"])
        assert fact_words("“asks” on line 3 stands on line 9 already") == "第 3 行的“asks”已见于第 9 行"
    finally:
        speak(application, LANGUAGES["en"])


@pytest.mark.parametrize("fact", ["disk quota exceeded", "draft.pdf", "", "page 7 cannot be opened at once"])
def test_what_is_said_in_another_way_stays_as_it_is(qtbot: QtBot, fact: str) -> None:
    del qtbot
    make_application()
    assert fact_words(fact) == fact


def _given(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield what is told of a file: the words given as its reason, as what was found, and as how to get at its text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (each.value for each in node.keywords if each.arg in {"reason", "found", "how", "detail"})
            if isinstance(node.func, ast.Attribute) and node.func.attr == "_refused":
                yield from node.args
        elif isinstance(node, ast.Assign) and any(
            isinstance(to, ast.Name) and to.id in {"reason", "how"} for to in node.targets
        ):
            yield node.value


def _told(given: ast.expr) -> Iterator[str]:
    """Yield an expression's words, with a figure where a value stands; nothing for words that come from elsewhere."""
    match given:
        case ast.Constant(value=str(text)) if " " in text:
            yield text
        case ast.JoinedStr(values=values):
            words = "".join(str(each.value) if isinstance(each, ast.Constant) else "7" for each in values)
            # What is told of a page is put together of two parts.
            if len(words.replace("7", "").split()) > 2:
                yield words
        case ast.IfExp(body=body, orelse=orelse):
            yield from _told(body)
            yield from _told(orelse)


def test_all_that_the_rooms_tell_of_a_file_can_be_told_in_every_language(checkout: Path) -> None:
    package = checkout / "wsis_desktop"
    rooms = [
        path for name in ("reading", "notebook", "publishing", "comparing") for path in (package / name).rglob("*.py")
    ]
    told = {
        text for path in rooms for words in _given(ast.parse(path.read_text(encoding="utf-8"))) for text in _told(words)
    }
    assert len(told) > 40
    assert sorted(text for text in told if not is_known(text)) == []


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("languages", [("fr",), ("ar", "zh", "ru")])
def test_how_to_get_the_recogniser_is_told_in_every_language(
    qtbot: QtBot, system: str, languages: tuple[str, ...]
) -> None:
    del qtbot
    application = make_application()
    try:
        speak(application, LANGUAGES["es"])
        for how in (how_to_get_tesseract(languages, system=system), how_to_get_data(languages, system=system)):
            words = fact_words(how)
            assert words.startswith(("ejecute", "instale"))
            assert not re.search(
                r"\b(?:run|install|and|French|Arabic)\b", words.replace("apt install", "").replace("brew install", "")
            )
    finally:
        speak(application, LANGUAGES["en"])


def test_every_fact_is_still_told_by_some_room(checkout: Path) -> None:
    package = checkout / "wsis_desktop"
    rooms = [path for path in package.rglob("*.py") if path.name not in {"fact_words.py", "publish_words.py"}]
    told = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    # Of a page it is told behind its number, or behind "it".
    parts = {fact: [part.removeprefix("it ").strip() for part in re.split(r"%\d", fact)] for fact in FACTS}
    assert [fact for fact, words in parts.items() if not all(part in told for part in words)] == []
