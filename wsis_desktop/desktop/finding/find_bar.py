"""The bar that finds words in both texts and in notes: Enter for the next match, Shift+Enter for the one before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.dossiers.filter_box import FilterBox
from wsis_desktop.desktop.finding.finder import NoteHit, Query
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.comparison import Side

_PAUSE_MS = 120


class FindBar(QFrame):
    """Asks for words and says how many matches there are; `list_wanted(bool)` shows or hides the list of them."""

    query_changed = Signal(object)
    list_wanted = Signal(bool)
    step = Signal(int)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[QToolButton, IconName] = {}
        self._names: dict[Side, str] = {Side.OLD: "", Side.NEW: ""}
        dress(self, "bar")
        self.field = QLineEdit(self)
        let_files_pass(self.field)
        self.field.setPlaceholderText(self.tr("Find in both revisions"))
        self.field.setAccessibleName(self.tr("Find in both revisions"))
        self.field.setMinimumWidth(80)
        self.field.setMaximumWidth(380)
        self.count = LinedLabel(self)
        dress(self.count, "soft")
        self.told = LinedLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        dress(self.told, "trouble")
        self.side = FilterBox[Side](self.tr("Where to look"), self.tr("Both revisions"), self)
        self.match_case = self._button(IconName.MATCH_CASE, self.tr("Match case"), checkable=True)
        self.whole_words = self._button(IconName.WHOLE_WORD, self.tr("Whole words"), checkable=True)
        self.regular = self._words_button(".*", self.tr("Regular expression"))
        self.notes = self._button(IconName.NOTE, self.tr("In notes, too"), checkable=True)
        self.listed = self._words_button(self.tr("List"), self.tr("List what is found, below the text"))
        self.previous = self._button(IconName.PREVIOUS, self.tr("Previous match (Shift+Enter)"))
        self.next = self._button(IconName.NEXT, self.tr("Next match (Enter)"))
        self._close = self._button(IconName.CLOSE, self.tr("Close the find bar (Escape)"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.tell("")
        self.show_matches(Matches(), None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme, size=18, turned=button.isCheckable()))

    def query(self) -> Query:
        """Return what is looked for."""
        return Query(
            self.field.text(),
            self.match_case.isChecked(),
            self.whole_words.isChecked(),
            self.regular.isChecked(),
            self.side.value(),
            self.notes.isChecked(),
        )

    def begin(self, words: str) -> None:
        """Open the bar, with the words that were selected, if any."""
        self.show()
        # The keys first: a screen reader that hears of a cursor before them says nothing of the field.
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self._ask()

    def show_matches(self, matches: Matches, current: int | None, hits: Sequence[NoteHit] = ()) -> None:
        """Say how many matches there are, which is current (counted from 0), and in how many notes."""
        before = self.count.text()
        self.count.setText(self._counted(matches, current, hits))
        self.count.setAccessibleName(self.count.text())
        if announcing() and self.isVisible() and self.count.text() not in {"", before}:
            announce(self.count, self.count.text())
        missed = bool(self.field.text().strip()) and not matches and not hits
        dress(self.field, "missed" if missed else "")
        for button in (self.previous, self.next):
            button.setEnabled(bool(matches or hits))

    def show_searching(self) -> None:
        """Say that a long text is still being searched."""
        self.count.setText(self.tr("Searching…"))

    def tell(self, words: str) -> None:
        """Say what is wrong with what is looked for; nothing when nothing is."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def set_names(self, names: dict[Side, str]) -> None:
        """Say how the two sides are called; no names for a revision read by itself."""
        self._names = names
        self.side.offer_anew([(name, side) for side, name in names.items()])
        self.side.setVisible(bool(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, and go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, name: IconName, words: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(checkable)
        button.setToolTip(words)
        button.setAccessibleName(words)
        dress(button, "quiet")
        self._icons[button] = name
        return button

    def _words_button(self, shown: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(shown)
        button.setCheckable(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        dress(button, "quiet")
        return button

    def _lay_out(self) -> None:
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(5)
        flow = FlowLayout()
        toggles = (self.match_case, self.whole_words, self.regular)
        for widget in (self.field, *toggles, self.side, self.notes, self.previous, self.next, self.listed, self.count):
            # All of one height: lines of different ones would begin at their top.
            widget.setMinimumHeight(self.field.sizeHint().height())
            flow.addWidget(widget)
        row.addLayout(flow, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        layout.addWidget(self.told)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._wait)
        for button in (self.match_case, self.whole_words, self.regular, self.notes):
            button.toggled.connect(self._ask)
        self.side.activated.connect(self._ask)
        self.listed.toggled.connect(self.list_wanted)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self._close.clicked.connect(self.done)

    def _wait(self, _words: str) -> None:
        """Look for words once the reader has stopped typing for a moment."""
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.query())

    def _step(self, by: int) -> None:
        """Step on; words typed a moment ago are looked for first."""
        if self._pause.isActive():
            self._ask()
        else:
            self.step.emit(by)

    def _counted(self, matches: Matches, current: int | None, hits: Sequence[NoteHit]) -> str:
        if not self.field.text().strip():
            return ""
        in_notes = self.tr("%n in notes", "", len(hits)) if hits else ""
        return "  ·  ".join(filter(None, (self._in_text(matches, current), in_notes)))

    def _in_text(self, matches: Matches, current: int | None) -> str:
        if not matches:
            return self._none()
        at = "–" if current is None else numeral(current + 1)
        if not self._names or self.side.value() is not None:
            return _filled(self.tr("%1 of %2"), (at, numeral(len(matches))))
        words = self.tr("%1 of %2  ·  %3 in %4, %5 in %6")
        names = {side: shut_off(name, self.layoutDirection()) for side, name in self._names.items()}
        facts = (at, numeral(len(matches)), numeral(matches.counts[Side.OLD]), names[Side.OLD])
        return _filled(words, (*facts, numeral(matches.counts[Side.NEW]), names[Side.NEW]))

    def _none(self) -> str:
        side = self.side.value()
        if not self._names:
            return self.tr("Not found")
        if side is None:
            return self.tr("Not found in either revision")
        return self.tr("Not found in %1").replace("%1", self._names[side])


def _filled(words: str, facts: Sequence[str]) -> str:
    """Put facts in the places %1, %2 … of `words`, whichever order a language wants."""
    for number, fact in enumerate(facts, start=1):
        words = words.replace(f"%{number}", fact)
    return words
