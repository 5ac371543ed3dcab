"""The calendar beside the notes: pasted, entered, changed, taken over, written out, undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.desktop.notes.written import FIRST, SECOND, Desk
from wsis_desktop.app import make_application
from wsis_desktop.desktop.calendar.book import Book
from wsis_desktop.desktop.calendar.calendar_panel import CalendarPanel
from wsis_desktop.desktop.calendar.calendar_words import doubt_words, home_zone, soon_words, taken_words, when_words
from wsis_desktop.desktop.calendar.meeting_dialog import MeetingDialog
from wsis_desktop.desktop.notes.bin_dialog import BinDialog
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.model.meeting import Appointment, Doubt, DoubtKind, Meeting, When
from wsis_desktop.reading.meetings.written import appointments_in

START = datetime(2099, 12, 8, 12, tzinfo=UTC)
CONSULTATION = Appointment(
    "Consultation", When(START, START + timedelta(hours=2), zones=("America/New_York", "UTC")), "Room 3"
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    make_application()
    made = Desk(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def notebook(desk: Desk) -> Notebook:
    made = desk.open()
    made.show(desk.compared(FIRST, SECOND))
    return made


@pytest.fixture
def book(desk: Desk, notebook: Notebook) -> Book:
    return Book(desk.library, notebook, "Europe/Paris", notebook)


@pytest.fixture
def panel(desk: Desk, book: Book) -> Iterator[CalendarPanel]:
    window = QMainWindow()
    desk.qtbot.addWidget(window)
    made = CalendarPanel(book)
    window.setCentralWidget(made)
    window.resize(320, 560)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield made
    window.close()


def titles(panel: CalendarPanel) -> list[str]:
    return [meeting.title for row in range(panel.list.count()) if (meeting := panel.list.meeting(row))]


def test_the_first_meeting_begins_the_dossier_and_is_what_comes_next(
    desk: Desk, book: Book, panel: CalendarPanel
) -> None:
    assert not panel.empty.isHidden()
    book.add([CONSULTATION])
    desk.until(lambda: titles(panel) == ["Consultation"])
    assert panel.empty.isHidden()
    assert panel.next.text().endswith("days: Consultation")
    text = panel.list.item(0).text()
    assert "13:00–15:00 Paris / 07:00–09:00 New York / 12:00–14:00 UTC" in text
    assert "Room 3" in text


def test_delete_and_undo(desk: Desk, notebook: Notebook, book: Book, panel: CalendarPanel) -> None:
    book.add([CONSULTATION])
    desk.until(lambda: titles(panel) and notebook.held)
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    desk.until(lambda: not titles(panel))
    notebook.undo()
    desk.until(lambda: titles(panel) == ["Consultation"])


def test_a_deleted_meeting_lies_in_the_bin_and_comes_back(
    desk: Desk, notebook: Notebook, book: Book, panel: CalendarPanel
) -> None:
    book.add([CONSULTATION])
    desk.until(lambda: titles(panel) and notebook.held)
    book.delete(book.meetings[0])
    desk.until(lambda: not book.meetings)
    notebook.look_again()
    desk.until(lambda: notebook.held is not None and notebook.held.binned_meetings)
    dialog = BinDialog(notebook)
    desk.qtbot.addWidget(dialog)
    assert "Consultation" in dialog.list.item(0).text()
    dialog.restore.click()
    desk.until(lambda: book.meetings)
    assert book.meetings[0].title == "Consultation"
    desk.until(lambda: dialog.list.count() == 0)


def test_what_is_over_is_shown_when_it_is_asked_for(desk: Desk, book: Book, panel: CalendarPanel) -> None:
    past = Appointment("First reading", When(datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)))
    book.add([past, CONSULTATION])
    desk.until(lambda: titles(panel) == ["Consultation"])
    panel.past.setChecked(True)
    assert titles(panel) == ["First reading", "Consultation"]


def test_a_file_is_taken_over_and_written(desk: Desk, book: Book, panel: CalendarPanel, tmp_path: Path) -> None:
    book.add([CONSULTATION])
    desk.until(lambda: titles(panel))
    out = tmp_path / "out.ics"
    with desk.qtbot.waitSignal(book.wrote):
        book.write(out)
    assert b"SUMMARY:Consultation" in out.read_bytes()
    other = tmp_path / "other.ics"
    other.write_bytes(out.read_bytes().replace(b"Consultation", b"Stocktaking").replace(b"UID:", b"UID:x"))
    for _ in range(2):
        with desk.qtbot.waitSignal(book.took):
            book.take_over(other)
        assert titles(panel) == ["Consultation", "Stocktaking"]
    other.write_bytes(
        out.read_bytes().replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nSUMMARY:Odd\r\nEND:VEVENT\r\nBEGIN:VEVENT", 1)
    )
    with desk.qtbot.waitSignal(book.took) as took:
        book.take_over(other)
    assert took.args is not None
    left = "Left out, as when it is could not be understood: “Odd”. Enter it by hand."
    assert taken_words(*took.args).endswith(f" entered. {left}")
    with desk.qtbot.waitSignal(book.refused) as refused:
        book.take_over(tmp_path / "missing.ics")
    assert refused.args is not None
    assert "missing.ics" in refused.args[0].sentence


def test_a_meeting_is_entered_by_hand(desk: Desk) -> None:
    dialog = MeetingDialog(Appointment("", When(START, START, zones=("UTC",))), "Europe/Paris")
    desk.qtbot.addWidget(dialog)
    dialog.accept()
    assert "Say what the meeting is." in dialog.trouble.text()
    dialog.title.setText("Informals")
    dialog.zone.setCurrentIndex(dialog.zone.findData("America/New_York"))
    dialog.start.setDateTime(QDateTime(QDate(2099, 7, 8), QTime(10, 0)))
    dialog.end.setDateTime(QDateTime(QDate(2099, 7, 8), QTime(9, 0)))
    dialog.accept()
    assert "ends before it starts" in dialog.trouble.text()
    dialog.end.setDateTime(QDateTime(QDate(2099, 7, 8), QTime(13, 0)))
    dialog.link.setText("javascript:alert(1)")
    dialog.accept()
    assert "https://" in dialog.trouble.text()
    dialog.link.setText("https://example.org/join")
    dialog.accept()
    made = dialog.appointment()
    assert dialog.result() == MeetingDialog.DialogCode.Accepted
    assert made.when.start == datetime(2099, 7, 8, 14, tzinfo=UTC)
    assert made.when.end == datetime(2099, 7, 8, 17, tzinfo=UTC)
    assert made.when.zones[0] == "America/New_York"


def test_what_is_odd_about_a_time_is_said_where_its_meeting_is_asked_for(desk: Desk) -> None:
    (told,) = appointments_in(["Tuesday 9 December, 07:00 EST / 12:00 UTC"], Day(2026, 11, 28), home="UTC")
    dialog = MeetingDialog(told, "UTC")
    desk.qtbot.addWidget(dialog)
    assert not dialog.trouble.isHidden()
    assert "That day is a Wednesday, not a Tuesday." in dialog.trouble.text()


def test_a_meeting_that_is_shown_to_be_changed_stays_what_it_was(desk: Desk) -> None:
    (whole,) = appointments_in(["9-11 December 2099 – Informal meetings"], START.date())
    for told in (CONSULTATION, whole):
        dialog = MeetingDialog(told, "Europe/Paris")
        desk.qtbot.addWidget(dialog)
        assert dialog.appointment() == told


def test_times_stand_in_their_order_where_lines_begin_at_the_right(desk: Desk, qapp: QApplication) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        start = datetime(2099, 7, 8, 10, 45, tzinfo=UTC)
        dialog = MeetingDialog(Appointment("Plenary", When(start, start, zones=("UTC",))), "UTC")
    finally:
        qapp.setLayoutDirection(before)
    desk.qtbot.addWidget(dialog)
    assert "10:45" in dialog.start.text()
    assert dialog.appointment().when.start == start
    assert dialog.start.text().split() == ["Wed", "8", "Jul", "2099", "10:45"]
    dialog.whole_days.setChecked(True)
    assert dialog.start.text().split() == ["Wed", "8", "Jul", "2099"]


def test_a_day_is_written_as_its_readers_write_it(desk: Desk) -> None:
    application = make_application()
    try:
        speak(application, LANGUAGES["zh"])
        dialog = MeetingDialog(CONSULTATION, "UTC")
    finally:
        speak(application, LANGUAGES["en"])
    desk.qtbot.addWidget(dialog)
    day = dialog.start.date()
    assert dialog.start.text().startswith(f"{day.year()}年{day.month()}月{day.day()}日")


def test_moving_the_start_moves_the_end(desk: Desk) -> None:
    dialog = MeetingDialog(CONSULTATION, "UTC")
    desk.qtbot.addWidget(dialog)
    dialog.start.setDateTime(dialog.start.dateTime().addDays(1))
    assert dialog.appointment().when.end - dialog.appointment().when.start == timedelta(hours=2)


def test_words_of_when_and_what_is_odd(desk: Desk) -> None:
    del desk
    assert "12:00" in when_words(When(START, START, zones=("UTC",)), "UTC")
    doubt = Doubt(DoubtKind.ZONE, "CST", "America/Chicago")
    assert doubt_words(doubt) == "“CST” names several time zones; Chicago was taken."
    assert home_zone()
    from uuid import UUID  # noqa: PLC0415 - only here

    meeting = Meeting(UUID(int=1), UUID(int=2), "Consultation", CONSULTATION.when, START, START)
    assert soon_words(meeting, START, "UTC") == "Now: Consultation"
    assert soon_words(meeting, START - timedelta(hours=3), "UTC") == "Today: Consultation"
    assert soon_words(meeting, START - timedelta(days=1), "UTC") == "Tomorrow: Consultation"
    assert soon_words(meeting, START - timedelta(days=5), "UTC") == "In 5 days: Consultation"
