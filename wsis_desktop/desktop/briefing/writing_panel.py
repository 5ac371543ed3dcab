"""The briefing that is written, beside the text: its head, its entries by section, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time

from PySide6.QtCore import QDate, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.briefing.check_words import CheckRow
from wsis_desktop.desktop.briefing.draft_keeper import DraftKeeper
from wsis_desktop.desktop.briefing.entries_model import EntriesModel
from wsis_desktop.desktop.briefing.entry_delegate import EntryDelegate
from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.painting.mirroring import set_apart
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.languages import spoken_language
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.publishing.briefing.briefing import usual_title
from wsis_desktop.publishing.speaking import speaking


class EntryList(QListView):
    """The list; keys move, leave out and open an entry."""

    moved = Signal(int)
    out_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Entries of the briefing"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))

    @property
    def writing(self) -> bool:
        """Tell whether an entry is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Enter, leave out with Delete, move with Alt and the arrows."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.out_wanted.emit()
        elif alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words anew for another width; an entry in sight stays there, whatever comes to stand below."""
        current = self.visualRect(self.currentIndex())
        in_sight = 0 <= current.top() < event.oldSize().height()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if in_sight:
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))


class WritingPanel(QWidget):
    """Shows what a `DraftKeeper` keeps; `chosen(key)` leads to what an entry tells of.

    `add_change` asks for the change at which the reader is, `choices_wanted` for how it is drafted, `publish` for the paper;
    `shown` when the panel can be seen.
    """

    chosen = Signal(str)
    add_change = Signal()
    choices_wanted = Signal()
    publish = Signal()
    shown = Signal()

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._new: frozenset[str] = frozenset()
        self._slips: dict[str, tuple[CheckRow, ...]] = {}
        self._following = False
        self.title, self.author, self.day = QLineEdit(self), QLineEdit(self), QDateEdit(self)
        let_files_pass(self.title, self.author)
        self.empty = LinedLabel(self)
        self.begin = QPushButton(self.tr("Draft the briefing"), self)
        self.model = EntriesModel(self)
        self.list = EntryList(self)
        self.list.setModel(self.model)
        self._delegate = EntryDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.left_out = QCheckBox(self)
        self.told, self.proposal = WrappingLabel(parent=self), WrappingLabel(parent=self)
        self.take = QPushButton(self.tr("Take it"), self)
        self.hold = QPushButton(self.tr("Keep mine"), self)
        self.buttons: dict[str, QToolButton] = {}
        self.anew = QPushButton(self.tr("Draft anew"), self)
        self.choices = QPushButton(self.tr("What is told…"), self)
        self.publish_button = QPushButton(self.tr("Publish…"), self)
        self._written = QWidget(self)
        self._lay_out()
        self._connect()
        self.show_entries()

    def sizeHint(self) -> QSize:
        """Return the size that a dock begins with."""
        return QSize(400, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it can be seen."""
        super().showEvent(event)
        self.shown.emit()

    # -- what is shown ---------------------------------------------------------------------------------------------------

    def show_entries(self) -> None:
        """Show what is kept."""
        written = self._keeper.written
        begun = written is not None and bool(written.entries)
        beginning = self.begin.hasFocus()
        self._written.setVisible(begun)
        self.empty.setVisible(not begun)
        self.begin.setVisible(not begun)
        self.setFocusProxy(self.list if begun else self.begin)
        if begun and beginning:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        comparison = self._keeper.comparison
        self.begin.setEnabled(comparison is not None)
        self.empty.setText(
            self.tr("Open two revisions: a briefing says what changed between them.")
            if comparison is None
            else self.tr(
                "A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the "
                "changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft."
            )
        )
        if comparison is not None:
            with speaking(spoken_language().code):
                self.title.setPlaceholderText(usual_title(comparison))
        if written is None:
            self.model.show(())
            return
        for field, words in ((self.title, written.head.title), (self.author, written.head.author)):
            if field.text() != words and not field.hasFocus():
                field.setText(words)
        day = written.head.day
        shown = QDate(day.year, day.month, day.day) if day else QDate.currentDate()
        if self.day.date() != shown:
            self.day.blockSignals(True)  # noqa: FBT003 - as Qt calls it
            self.day.setDate(shown)
            self.day.blockSignals(False)  # noqa: FBT003 - as above
        out = sum(entry.removed for entry in written.entries)
        self.left_out.setText(self.tr("Show what is left out (%1)").replace("%1", numeral(out)))
        self.left_out.setVisible(out > 0)
        self._show_rows()

    def show_news(self, new: frozenset[str], words: str) -> None:
        """Say what a new draft brought, and mark it."""
        self._new = new
        self.tell(words)
        self._show_rows()

    def show_slips(self, slips: dict[str, tuple[CheckRow, ...]]) -> None:
        """Mark what is quoted or cited wrongly."""
        self._slips = slips
        self._show_rows()

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what came of something; no words take it away."""
        dress(self.told, "trouble" if trouble else "soft")
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def follow(self, key: str | None) -> None:
        """Make the entry current that tells of the place where the reader is."""
        row = self.model.row_of(key) if key else None
        if row is None or self.list.writing or self.list.hasFocus():
            return
        self._following = True
        self.list.setCurrentIndex(self.model.index(row))
        self._following = False

    def current(self) -> Entry | None:
        """Return the entry that is current."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()].entry if index.isValid() else None

    def write_in(self, key: str) -> None:
        """Open an entry to be written in."""
        row = self.model.row_of(key)
        if row is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.model.index(row))
            self.list.edit(self.model.index(row))

    def _show_rows(self) -> None:
        current = self.current()
        shown = [entry for entry in self._keeper.entries if self.left_out.isChecked() or not entry.removed]
        before = self.list.currentIndex().row()
        self.model.show(shown, self._new, self._slips)
        if current is not None and not self.list.currentIndex().isValid() and shown:
            row = self.model.row_of(current.key)
            self._following = True
            self.list.setCurrentIndex(self.model.index(min(before, len(shown) - 1) if row is None else row))
            self._following = False
        self._show_current()

    def _show_current(self) -> None:
        entry = self.current()
        here = entry is not None
        own_words = entry is not None and not entry.removed and entry.kind is not EntryKind.OWN
        proposed = entry.proposed if entry is not None and own_words and entry.text != entry.proposed else ""
        self.proposal.setText(self.tr("Proposed: %1").replace("%1", set_apart(proposed)) if proposed else "")
        self.proposal.setVisible(bool(proposed))
        self.take.setVisible(bool(proposed))
        self.hold.setVisible(bool(entry and entry.outdated))
        for name in ("up", "down", "out"):
            self.buttons[name].setEnabled(here)
        back = entry is not None and entry.removed
        self.buttons["out"].setText(self.tr("Bring back") if back else self.tr("Leave out"))

    # -- what the reader does --------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        entry = self.current()
        self._show_current()
        if entry is not None and not self._following and not self.list.writing:
            self.chosen.emit(entry.key)

    def _toggle_out(self) -> None:
        entry = self.current()
        if entry is not None:
            self._keeper.leave_out([entry.key], out=not entry.removed)
            if not entry.removed:
                self.tell(as_set(self.tr("Left out. Ctrl+Z brings it back.")))

    def _move(self, by: int) -> None:
        entry = self.current()
        if entry is not None:
            self._keeper.move(entry.key, by)

    def _add_line(self) -> None:
        entry = self.current()
        key = self._keeper.add_line(entry.key if entry else "")
        if key:
            self.write_in(key)

    def _with_current(self, deed: Callable[[str], object]) -> None:
        entry = self.current()
        if entry is not None:
            deed(entry.key)

    def _offer(self, at: QPoint) -> None:
        entry = self.current()
        if entry is None:
            return
        menu = QMenu(self)
        for words, deed in (
            (self.tr("Write in it"), lambda: self.write_in(entry.key)),
            (self.buttons["out"].text(), self._toggle_out),
            (self.tr("Move up"), lambda: self._move(-1)),
            (self.tr("Move down"), lambda: self._move(1)),
            (self.tr("Add a line below"), self._add_line),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _on=False, deed=deed: deed())
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _take_day(self, day: QDate) -> None:
        self._keeper.write_head(day=Day(day.year(), day.month(), day.day()))

    def _connect(self) -> None:
        keeper = self._keeper
        keeper.changed.connect(self.show_entries)
        self.begin.clicked.connect(keeper.draft)
        self.anew.clicked.connect(keeper.draft)
        self.title.textEdited.connect(lambda words: keeper.write_head(title=words))
        self.author.textEdited.connect(lambda words: keeper.write_head(author=words))
        for field in (self.title, self.author):
            field.editingFinished.connect(keeper.keep)
        self.day.dateChanged.connect(self._take_day)
        self.model.edited.connect(keeper.write)
        self.model.edited.connect(lambda _key, _text: self._show_rows())
        self._delegate.closeEditor.connect(lambda *_: keeper.keep())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.list.clicked.connect(lambda _index: self._choose())
        self.list.moved.connect(self._move)
        self.list.out_wanted.connect(self._toggle_out)
        self.list.menu_wanted.connect(self._offer)
        self.left_out.toggled.connect(lambda _on: self._show_rows())
        self.take.clicked.connect(lambda: self._with_current(keeper.take_proposal))
        self.hold.clicked.connect(lambda: self._with_current(keeper.keep_words))
        self.choices.clicked.connect(self.choices_wanted)
        self.publish_button.clicked.connect(self.publish)
        for name, deed in (
            ("change", self.add_change.emit),
            ("line", self._add_line),
            ("up", lambda: self._move(-1)),
            ("down", lambda: self._move(1)),
            ("out", self._toggle_out),
        ):
            self.buttons[name].clicked.connect(lambda _on=False, deed=deed: deed())

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        dress(self.empty, "soft")
        dress(self.begin, "primary")
        for field, words in (
            (self.title, self.tr("Title of the briefing")),
            (self.author, self.tr("Author")),
            (self.day, self.tr("Date of the briefing")),
        ):
            field.setAccessibleName(words)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(words)
        self.day.setCalendarPopup(True)
        for label in (self.told, self.proposal):
            label.hide()
        dress(self.proposal, "small")
        under, foot, by = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        tools = FlowLayout(spacing=2)
        by.addWidget(self.author, 1)
        by.addWidget(self.day)
        for name, words, tip in (
            ("change", self.tr("+ Change"), self.tr("Add the change at which you are")),
            ("line", self.tr("+ Line"), self.tr("Add a line of your own below the current entry")),
            ("up", "↑", self.tr("Move up (Alt+Up)")),
            ("down", "↓", self.tr("Move down (Alt+Down)")),
            ("out", self.tr("Leave out"), self.tr("Leave out, or bring back (Delete)")),
        ):
            button = QToolButton(self)
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            dress(button, "quiet-small")
            self.buttons[name] = button
            tools.addWidget(button)
        under.addWidget(self.proposal, 1)
        for small in (self.take, self.hold):
            under.addWidget(small)
        for small in (self.anew, self.choices, self.publish_button):
            foot.addWidget(small)
        for small in (self.take, self.hold, self.anew, self.choices, self.publish_button):
            dress(small, "small-button")
        inside = QVBoxLayout(self._written)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.title)
        inside.addLayout(by)
        inside.addWidget(FlowRow(tools))
        inside.addWidget(self.list, 1)
        inside.addWidget(self.left_out)
        inside.addLayout(under)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.addWidget(self.empty)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._written, 1)
        layout.addWidget(self.told)
        layout.addStretch(0)
