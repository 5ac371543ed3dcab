"""A meeting entered or changed by hand: what, when, in which zone, where, and the link."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.calendar.calendar_words import doubt_words
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.languages import spoken_language
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.meeting import Appointment, When, day_starts

_WHERE_THEY_MEET = (
    "America/New_York",
    "Europe/Zurich",
    "Europe/Paris",
    "Europe/Vienna",
    "Africa/Nairobi",
    "Africa/Addis_Ababa",
    "Asia/Bangkok",
    "Asia/Beirut",
    "America/Santiago",
    "UTC",
)
# Qt turns the parts of a format round where lines begin at the right. The weekday comes first there too, and hours before
# minutes: what Qt is given is turned round already.
_CLOCK, _CLOCK_TURNED, _DAY_TURNED = "HH:mm", "mm:HH", "yyyy MMM d ddd"


class MeetingDialog(QDialog):
    """Shows an appointment to be entered or changed; `appointment()` is what it says when it is accepted."""

    def __init__(self, told: Appointment, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Meeting"))
        self.setMinimumWidth(440)
        self._told = told
        self.title = QLineEdit(told.title, self)
        self.whole_days = QCheckBox(self.tr("Wh&ole days"), self)
        self.zone = self._zones(told, home)
        self.start, self.end = QDateTimeEdit(self), QDateTimeEdit(self)
        self.place, self.link = QLineEdit(told.place, self), QLineEdit(told.link, self)
        self.details = QPlainTextEdit(told.details, self)
        lean_with_words(self.details)
        self.deadline = QCheckBox(self.tr("This is a &deadline"), self)
        self.trouble = LinedLabel(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        dress(self._buttons.button(QDialogButtonBox.StandardButton.Save), "primary")
        self._fill(told)
        self._lay_out()
        self.whole_days.toggled.connect(self._show_clocks)
        self.start.dateTimeChanged.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._started = self.start.dateTime()
        self.title.setFocus()

    def appointment(self) -> Appointment:
        """Return what is entered."""
        return replace(
            self._told,
            title=" ".join(self.title.text().split()),
            when=self._when(),
            place=self.place.text().strip(),
            link=self.link.text().strip(),
            details=self.details.toPlainText().strip(),
            deadline=self.deadline.isChecked(),
            doubts=(),
        )

    def accept(self) -> None:
        """Close, unless something is missing: then say what."""
        said = self._missing()
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))
        if not said:
            super().accept()

    def _missing(self) -> str:
        made = self.appointment()
        if not made.title:
            self.title.setFocus()
            return self.tr("Say what the meeting is.")
        if made.when.end < made.when.start:
            self.end.setFocus()
            return self.tr("It ends before it starts: choose a later end.")
        if made.link and not made.link.startswith(("http://", "https://")):
            self.link.setFocus()
            return self.tr("A link begins with “https://”.")
        return ""

    def _when(self) -> When:
        start, end = self.start.dateTime(), self.end.dateTime()
        if self.whole_days.isChecked():
            first, last = _day(start.date()), _day(end.date())
            return When(day_starts(first), day_starts(last) + timedelta(days=1), whole_days=True)
        zone = str(self.zone.currentData())
        others = [each for each in self._told.when.zones if each != zone]
        return When(_utc(start, zone), _utc(end, zone), zones=(zone, *others))

    def _fill(self, told: Appointment) -> None:
        when = told.when
        self.whole_days.setChecked(when.whole_days)
        self.deadline.setChecked(told.deadline)
        if when.whole_days:
            first, last = when.days
            self.start.setDateTime(QDateTime(QDate(first.year, first.month, first.day), QTime(9, 0)))
            self.end.setDateTime(QDateTime(QDate(last.year, last.month, last.day), QTime(9, 0)))
        else:
            zone = ZoneInfo(str(self.zone.currentData()))
            for edit, moment in ((self.start, when.start), (self.end, when.end)):
                local = moment.astimezone(zone)
                day = QDate(local.year, local.month, local.day)
                edit.setDateTime(QDateTime(day, QTime(local.hour, local.minute)))
        self._show_clocks()

    def _show_clocks(self) -> None:
        days = self.whole_days.isChecked()
        for edit in (self.start, self.end):
            turned = edit.isRightToLeft()
            day, clock = (_DAY_TURNED, _CLOCK_TURNED) if turned else (_day_format(), _CLOCK)
            both = f"{clock}  {day}" if turned else f"{day}  {clock}"
            edit.setDisplayFormat(day if days else both)
            edit.setCalendarPopup(True)
        self.zone.setDisabled(days)

    def _follow(self, start: QDateTime) -> None:
        """Move the end along with the start, so that it stays as long."""
        lasting = self._started.secsTo(self.end.dateTime())
        self._started = start
        self.end.setDateTime(start.addSecs(lasting))

    def _zones(self, told: Appointment, home: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        first = dict.fromkeys((*told.when.zones[:1], home, *_WHERE_THEY_MEET))
        for zone in dict.fromkeys((*first, *_every_zone())):
            box.addItem(zone.replace("_", " "), zone)
        box.setCurrentIndex(0)
        written = box.lineEdit()
        if written is not None:
            written.editingFinished.connect(lambda: box.setEditText(box.itemText(box.currentIndex())))
        return box

    def _lay_out(self) -> None:
        fields, area = QWidget(self), QScrollArea(self)
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for words, field in (
            (self.tr("&What"), self.title),
            (self.tr("&Starts"), self.start),
            (self.tr("&Ends"), self.end),
            ("", self.whole_days),
            (self.tr("&Time zone"), self.zone),
            (self.tr("&Place"), self.place),
            (self.tr("&Link"), self.link),
            (self.tr("&More"), self.details),
            ("", self.deadline),
        ):
            form.addRow(words, field)
            if words:
                field.setAccessibleName(words.replace("&", ""))
        self.details.setFixedHeight(44)
        self.details.setTabChangesFocus(True)
        self.trouble.setWordWrap(True)
        dress(self.trouble, "trouble")
        self.trouble.setText(" ".join(doubt_words(doubt) for doubt in self._told.doubts))
        self.trouble.setVisible(bool(self._told.doubts))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        # All of it may be higher than what a small screen has at 200 %.
        area.setWidgetResizable(True)
        area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        layout.addWidget(area, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self._buttons)


def _day_format() -> str:
    """Return how a day with its weekday is written in the reader's language, both in few letters."""
    return "yyyy年M月d日 ddd" if spoken_language().code == "zh" else "ddd d MMM yyyy"


@cache
def _every_zone() -> tuple[str, ...]:
    """Return the zones of the world that people call by a place."""
    return tuple(sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")))


def _day(date: QDate) -> Day:
    return Day(date.year(), date.month(), date.day())


def _utc(local: QDateTime, zone: str) -> datetime:
    day, clock = local.date(), local.time()
    made = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=ZoneInfo(zone))
    return made.astimezone(UTC)
