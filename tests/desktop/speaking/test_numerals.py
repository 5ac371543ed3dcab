"""A number of things is written alike wherever it stands, as the reader's language writes it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.listing.kind_chips import KindChip
from wsis_desktop.desktop.speaking.languages import LANGUAGES, chosen_language, speak
from wsis_desktop.desktop.speaking.numerals import numeral, without_number
from wsis_desktop.desktop.status_line import sentence
from wsis_desktop.model.comparison import Change

_CHANGES = dict.fromkeys(Change, 0) | {Change.EDITED: 1130, Change.ADDED: 2}


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    speak(qapp, chosen_language(request.param))
    yield request.param
    speak(qapp, chosen_language("en"))
    QLocale.setDefault(before)


def test_thousands_stand_apart_in_the_list_and_in_the_sentence_alike(qtbot: QtBot, language: str) -> None:
    chip = KindChip(Change.EDITED)
    qtbot.addWidget(chip)
    chip.set_count(1130)
    written = numeral(1130)
    assert written in chip.text()
    assert chip.text().count("130") == 1, "the number is told once"
    assert sentence(_CHANGES).count(written) == 1
    assert numeral(1132) in sentence(_CHANGES)
    assert "1130" not in sentence(_CHANGES) or language == "es", "Spanish parts from five digits on"


def test_the_word_for_many_has_no_number_in_it(language: str) -> None:
    for count in (3, 1130):
        words = [kind.word_for(count) for kind in CHANGE_KINDS.values()]
        assert not any(character.isdigit() for word in words for character in word), language


def test_a_number_is_taken_out_however_it_is_written(language: str) -> None:
    assert without_number(f"{numeral(1130)} edited", 1130) == "edited"
    assert without_number("1130 edited", 1130) == "edited"
    assert without_number("one edited", 1) == "one edited"
    assert numeral(7) == "7", language
