"""The rows of the start page are pressed by their words, too, and show as many of them as there is room for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.remembering.face_settings import RecentPair
from wsis_desktop.desktop.speaking.languages import LANGUAGES
from wsis_desktop.desktop.starting.recent_list import RecentList, RecentRow, when_words
from wsis_desktop.desktop.widgets.by_name import set_by_name

PAIR = RecentPair("/a/rev1.pdf", "/a/rev2.pdf", "Rev.1", "Rev.2", "Declaration " * 20, "2026-01-05T10:00:00+00:00", 41)


@pytest.fixture
def shown(qtbot: QtBot) -> RecentList:
    """Return a list with one pair, narrower than its title."""
    made = RecentList()
    made.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(made)
    made.show_pairs([PAIR], LIGHT)
    made.resize(500, 80)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_click_on_any_words_of_a_row_opens_its_pair(shown: RecentList, qtbot: QtBot) -> None:
    row = shown.findChild(RecentRow)
    assert row is not None
    for label in row.findChildren(QLabel):
        with qtbot.waitSignal(shown.chosen) as chosen:
            QTest.mouseClick(shown.windowHandle(), Qt.MouseButton.LeftButton, pos=label.mapTo(shown, QPoint(5, 5)))
        assert chosen.args == [PAIR]


def test_a_row_shows_that_the_pointer_is_on_it_wherever_that_is(shown: RecentList, qtbot: QtBot) -> None:
    row = shown.findChild(RecentRow)
    assert row is not None
    window = shown.windowHandle()
    QTest.mouseMove(window, QPoint(shown.width() - 1, shown.height() - 1))
    away = row.grab().toImage()
    for label in row.findChildren(QLabel):
        for by in (5, 6):
            QTest.mouseMove(window, label.mapTo(shown, QPoint(by, 5)))
        qtbot.waitUntil(lambda: row.grab().toImage() != away)


def test_words_that_are_cut_are_told_by_their_tip(shown: RecentList) -> None:
    shown.grab()
    tips = {label.text(): label.toolTip() for label in shown.findChildren(QLabel)}
    assert tips[PAIR.title] == PAIR.title
    assert [tip for words, tip in tips.items() if words != PAIR.title and tip] == []


@pytest.mark.parametrize("seconds", ["00+00:00", "00.250000+00:00", "00Z"])
def test_a_time_is_told_where_the_reader_is_however_it_is_written(seconds: str) -> None:
    written = f"2026-01-05T10:00:{seconds}"
    assert when_words(written) == when_words(datetime(2026, 1, 5, 10, tzinfo=UTC).astimezone().isoformat())
    assert "2026" in when_words(written)


def test_a_moment_ago_is_today_and_a_day_before_is_yesterday() -> None:
    noon = datetime.now().astimezone().replace(hour=12, minute=5, second=0, microsecond=0, tzinfo=None)
    clock = QLocale().toString(QTime(12, 5), QLocale.FormatType.ShortFormat)
    assert when_words(noon.astimezone(UTC).isoformat()) == f"today, {clock}"
    assert when_words((noon - timedelta(days=1)).astimezone(UTC).isoformat()) == f"yesterday, {clock}"


@pytest.mark.parametrize("day", [QDate(2024, 2, 29), QDate(1999, 12, 31)])
def test_a_day_long_ago_is_told_as_the_language_writes_it(day: QDate) -> None:
    before = QLocale()
    try:
        for language in LANGUAGES.values():
            QLocale.setDefault(QLocale(language.locale))
            told = when_words(datetime(day.year(), day.month(), day.day(), 12).astimezone(UTC).isoformat())
            assert told == QLocale().toString(day, QLocale.FormatType.LongFormat)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "written", ["", "soon", "2026-13-05T10:00:00+00:00", "2026-01-05T25:00:00+00:00", "2026-01+00:00"]
)
def test_what_is_no_time_is_not_told(written: str) -> None:
    assert when_words(written) == ""


@pytest.mark.parametrize("named", [{"textFormat": "Plain"}, {"textForm": "PlainText"}])
def test_a_name_that_qt_does_not_know_is_refused(qtbot: QtBot, named: dict[str, str]) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    with pytest.raises(ValueError, match="Plain"):
        set_by_name(label, **named)
