"""The pairs that were compared before: one row each, opened by a click and taken from the list by its cross."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import localtime

from PySide6.QtCore import QCalendar, QCoreApplication, QDate, QDateTime, QLocale, QTime, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.mirroring import became, facing, row_of, set_apart
from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.remembering.face_settings import RecentPair
from wsis_desktop.desktop.starting.drawn_button import Drawing, DrawnToolButton
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_DAYS_BY_NAME = 2
_SECONDS_OF_A_DAY = 86_400


class ListedRow(QPushButton):
    """A row of the start page: a title and names on the left, what there is to do and when on the right."""

    def __init__(self, title: str, names: str, told: str, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        left, right, layout = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        ends = [self._label(told, ""), self._label(when, "small")]
        for label in ends:
            set_by_name(label, alignment="AlignRight|AlignVCenter")
        begins = [self._label(set_apart(title), "strong", ElidedLabel), self._label(names, "small", ElidedLabel)]
        for column, labels in ((left, begins), (right, ends)):
            column.setSpacing(2)
            for label in labels:
                column.addWidget(label)
        layout.setContentsMargins(14, 9, 14, 9)
        layout.addLayout(left, 1)
        layout.addLayout(right)
        dress_first(self, "row")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the pointer through the words, so that all of the row shows where it is."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load, and not needed before there is a pointer

        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        super().enterEvent(event)

    def _label(self, words: str, look: str, kind: type[QLabel] = QLabel) -> QLabel:
        label = kind(words, self)
        set_by_name(label, textFormat="PlainText")
        dress_first(label, look)
        return label


class RecentRow(ListedRow):
    """One pair: the text's title, what was compared, when, and how many changes there were."""

    def __init__(self, pair: RecentPair, parent: QWidget | None = None) -> None:
        old, new = Path(pair.old).name, Path(pair.new).name
        files = old if pair.both_texts else became(set_apart(old), set_apart(new))
        changes = QCoreApplication.translate("RecentRow", "%n change(s)", "", pair.changes)
        names = row_of(facing(pair.old_name, pair.new_name), files)
        super().__init__(pair.title, names, changes, when_words(pair.opened), parent)
        self.pair = pair
        self.setToolTip(pair.old if pair.both_texts else f"{pair.old}\n{pair.new}")
        self.setAccessibleName(f"{pair.title}, {pair.old_name}, {pair.new_name}, {changes}")


class RecentList(QWidget):
    """Lists the recent pairs, or says that there are none yet; `pressed` as soon as any button goes down."""

    chosen = Signal(object)
    removed = Signal(object)
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._none = LinedLabel(self.tr("What you compare is listed here, so that one click brings it back."), self)
        self._none.setWordWrap(True)
        dress_first(self._none, "soft")
        self._layout.addWidget(self._none)

    def show_pairs(self, pairs: Sequence[RecentPair], theme: Theme) -> None:
        """List these pairs."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(pair, theme) for pair in pairs]
        for row in self._rows:
            self._layout.addWidget(row)
        self._none.setVisible(not pairs)

    def _row(self, pair: RecentPair, theme: Theme) -> QWidget:
        holder = QWidget(self)
        row, cross = RecentRow(pair, holder), DrawnToolButton(holder)
        cross.draw(Drawing(IconName.CLOSE, theme.soft, theme.resting))
        cross.setToolTip(self.tr("Take off the list"))
        cross.setAccessibleName(self.tr("Take %1 off the list").replace("%1", pair.title))
        dress_first(cross, "quiet")
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(row, 1)
        layout.addWidget(cross)
        for button in (row, cross):
            button.pressed.connect(self.pressed)
        row.clicked.connect(lambda: self.chosen.emit(pair))
        cross.clicked.connect(lambda: self.removed.emit(pair))
        return holder


def when_words(opened: str) -> str:
    """Return a time in UTC as the reader says it: today, yesterday, or the date; nothing for what is no time."""
    try:
        local = localtime(_seconds(opened))
    except (ValueError, OverflowError, OSError):
        return ""
    day = QDate(local.tm_year, local.tm_mon, local.tm_mday)
    days = day.daysTo(QDate.currentDate())
    if not 0 <= days < _DAYS_BY_NAME:
        return _long(day)
    today = QCoreApplication.translate("RecentList", "today, %1")
    yesterday = QCoreApplication.translate("RecentList", "yesterday, %1")
    clock = QLocale().toString(QTime(local.tm_hour, local.tm_min), QLocale.FormatType.ShortFormat)
    return (yesterday if days else today).replace("%1", clock)


def _long(day: QDate) -> str:
    """Return a day in the reader's words; asked for them at once, Python loads what it knows of days itself."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return QCalendar().dateTimeToString(form, QDateTime(), day, QTime(), locale)


def _seconds(opened: str) -> float:
    """Return a time as seconds since 1970; raise ValueError for what is no time."""
    try:
        return _seconds_as_kept(opened)
    except ValueError:
        from datetime import datetime  # noqa: PLC0415 - slow to load, and seldom asked

        return datetime.fromisoformat(opened).timestamp()


def _seconds_as_kept(opened: str) -> int:
    """Return the seconds since 1970 of a time written as pairs keep it; raise ValueError for any other."""
    told, utc, more = opened.partition("+00:00")
    day, clock = told.split("T")
    year, month, date_of_month = map(int, day.split("-"))
    hours, minutes, seconds = map(int, clock.split(":"))
    date, time = QDate(year, month, date_of_month), QTime(hours, minutes, seconds)
    if not utc or more or not date.isValid() or not time.isValid():
        raise ValueError(opened)
    return QDate(1970, 1, 1).daysTo(date) * _SECONDS_OF_A_DAY + time.msecsSinceStartOfDay() // 1000
