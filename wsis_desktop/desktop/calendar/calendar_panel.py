"""The calendar beside the text: what is next, all that comes, and a line into which meetings are pasted."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.calendar.book import Book
from wsis_desktop.desktop.calendar.calendar_words import meeting_words, soon_words
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.model.meeting import Meeting, what_is_next

_MEETING_ROLE = Qt.ItemDataRole.UserRole
_MINUTE_MS = 60_000


class MeetingList(QListWidget):
    """The list; Delete takes a meeting away."""

    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wrap_rows(self)
        self.setAccessibleName(self.tr("Meetings"))
        dress(self, "remarks")

    def meeting(self, row: int) -> Meeting | None:
        """Return the meeting of a row; None where there is none."""
        found = self.model().data(self.model().index(row, 0), _MEETING_ROLE)
        return found if isinstance(found, Meeting) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current meeting away with Delete."""
        meeting = self.meeting(self.currentRow())
        if event.key() == Qt.Key.Key_Delete and meeting is not None:
            self.delete_wanted.emit(meeting)
        else:
            super().keyPressEvent(event)


class CalendarPanel(QWidget):
    """Lists meetings; `pasted(str)` what was entered in the line, `chosen(Meeting)` the one to be changed."""

    pasted = Signal(str)
    chosen = Signal(object)
    enter_wanted = Signal()
    file_wanted = Signal()
    save_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.next = WrappingLabel()
        dress(self.next, "strong")
        self.empty = WrappingLabel(
            self.tr(
                "Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter "
                "one by hand."
            )
        )
        dress(self.empty, "soft")
        self.list = MeetingList(self)
        self.past = QCheckBox(self.tr("Show what is over"))
        self.line = QLineEdit()
        let_files_pass(self.line)
        self.line.setPlaceholderText(self.tr("9 December, 07:00 EST / 12:00 UTC: Consultation"))
        self.line.setAccessibleName(self.tr("Paste a meeting"))
        self.told = WrappingLabel()
        self.told.hide()
        self.enter = QPushButton(self.tr("Enter…"))
        self.take = QPushButton(self.tr("Take over…"))
        self.save = QPushButton(self.tr("Save as…"))
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.show_meetings)
        self._lay_out()
        self._connect()
        self.show_meetings()

    def sizeHint(self) -> QSize:
        """Return the size that a dock begins with."""
        return QSize(300, 600)

    def show_meetings(self) -> None:
        """List the meetings anew."""
        now, home = datetime.now(UTC), self._book.home
        at = self.list.currentRow()
        current = self.list.meeting(at)
        coming = what_is_next(self._book.meetings, now)
        self.next.setText(soon_words(coming, now, home) if coming else "")
        self.next.setVisible(coming is not None)
        over = [each for each in self._book.meetings if each.when.is_over(now)]
        shown = [each for each in self._book.meetings if self.past.isChecked() or not each.when.is_over(now)]
        self.past.setVisible(bool(over))
        self.list.clear()
        for row, meeting in enumerate(shown):
            self.list.addItem(self._item(meeting, is_next=coming is not None and meeting.id == coming.id))
            if current is not None and meeting.id == current.id:
                self.list.setCurrentRow(row)
        if shown and self.list.currentRow() < 0 and (current is not None or self.list.hasFocus()):
            self.list.setCurrentRow(min(max(0, at), len(shown) - 1))
        self.empty.setVisible(not self._book.meetings)
        self.save.setEnabled(bool(self._book.meetings))

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what came of something; no words take it away."""
        dress(self.told, "trouble" if trouble else "soft")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words and announcing():
            announce(self.told, words)

    def showEvent(self, event: object) -> None:
        """Keep what is next true while it can be seen."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.show_meetings()
        self._minute.start()

    def hideEvent(self, event: object) -> None:
        """Rest while nobody looks."""
        self._minute.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _item(self, meeting: Meeting, *, is_next: bool) -> QListWidgetItem:
        item = QListWidgetItem(meeting_words(meeting, self._book.home))
        item.setData(_MEETING_ROLE, meeting)
        item.setToolTip("\n".join(filter(None, (meeting.link, meeting.details))))
        if is_next:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _offer(self, at: QPoint) -> None:
        """Offer what can be done with a meeting, and with all of them."""
        meeting = self.list.meeting(self.list.currentRow())
        menu = QMenu(self)
        if meeting is not None:
            menu.addAction(self.tr("Change…")).triggered.connect(lambda: self.chosen.emit(meeting))
            menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._book.delete(meeting))
            menu.addSeparator()
        menu.addAction(self.tr("Publish the briefing with them…")).triggered.connect(self.publish_wanted)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _choose(self, item: QListWidgetItem) -> None:
        meeting = item.data(_MEETING_ROLE)
        if isinstance(meeting, Meeting):
            self.chosen.emit(meeting)

    def _paste(self) -> None:
        text = self.line.text().strip()
        if text:
            self.pasted.emit(text)

    def _connect(self) -> None:
        self._book.changed.connect(self.show_meetings)
        self.past.toggled.connect(lambda _on: self.show_meetings())
        self.list.itemActivated.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.list.delete_wanted.connect(self._book.delete)
        self.line.returnPressed.connect(self._paste)
        self.enter.clicked.connect(self.enter_wanted)
        self.take.clicked.connect(self.file_wanted)
        self.save.clicked.connect(self.save_wanted)

    def _lay_out(self) -> None:
        head, foot, row = QVBoxLayout(), QVBoxLayout(), FlowLayout(spacing=6)
        head.setContentsMargins(14, 8, 14, 2)
        for widget in (self.next, self.empty):
            head.addWidget(widget)
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(6)
        for button in (self.enter, self.take, self.save):
            dress(button, "small-button")
            row.addWidget(button)
        for part in (self.past, self.told, self.line):
            foot.addWidget(part)
        foot.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 10)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.line)
