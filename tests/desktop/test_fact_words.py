"""What troubles tell of a file is told in the reader's language, too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application
from wsis_desktop.desktop.fact_words import FACTS, fact_words
from wsis_desktop.desktop.languages import LANGUAGES, speak
from wsis_desktop.desktop.words import trouble_words
from wsis_desktop.reading.troubles import DamagedFile, WrongType


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


def test_every_fact_is_still_told_by_some_room(checkout: Path) -> None:
    package = checkout / "wsis_desktop"
    rooms = [path for path in package.rglob("*.py") if path.name not in {"fact_words.py", "publish_words.py"}]
    told = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    assert [fact for fact in FACTS if not all(part in told for part in re.split(r"%\d", fact))] == []
