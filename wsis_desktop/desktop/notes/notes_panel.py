"""The notes of the text on show as cards: those of the current paragraph, all of them, or those that lost their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.key_words import KEYS_SET, as_set
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.narrowing import Narrowing
from wsis_desktop.desktop.notes.note_card import CardWords, NoteCard
from wsis_desktop.desktop.notes.note_drops import begin_drag
from wsis_desktop.desktop.notes.note_editor import NoteEditor
from wsis_desktop.desktop.notes.note_words import says_something
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.notes_shown import NotesShown, Shelf
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.mirroring import room_around, row_of, set_apart
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.low_room import InnerList
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note

_AT_ONCE = 60
_SOON_MS = 30
_ROOM_TO_WRITE = 240


class NotesPanel(QWidget):
    """Shows the notes; `place_chosen(Note)` leads to one, `write_wanted` asks for another, `bin_wanted` for the deleted."""

    place_chosen = Signal(object)
    write_wanted = Signal()
    section_wanted = Signal()
    whole_wanted = Signal()
    publish_wanted = Signal()
    bin_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._theme = LIGHT
        self._here: Here | None = None
        self._known = NotesShown(notebook)
        self.filter = QLineEdit()
        let_files_pass(self.filter)
        self.narrowing = Narrowing()
        self.narrowing.changed.connect(self.show_notes)
        self._shelf = Shelf.ALL
        self._most = _AT_ONCE
        self._shown: list[tuple[Note, CardWords]] = []
        self.may_write: Callable[[], bool] = lambda: True
        self.editor: NoteEditor | None = None
        self._in_hand: UUID | None = None
        self.cards: dict[UUID, NoteCard] = {}
        self._chips = QButtonGroup(self)
        self.chips = {shelf: self._chip(shelf) for shelf in Shelf}
        self.bin = QToolButton()
        self.write_button = QPushButton()
        self._empty = WrappingLabel()
        self._column = QVBoxLayout()
        self._area = QScrollArea()
        self.inner = InnerList(self._area)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.show_notes)
        self._lay_out()
        notebook.changed.connect(self._soon.start)

    def sizeHint(self) -> QSize:
        """Return the size that a dock begins with."""
        return QSize(300, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.bin.setIcon(icon(IconName.BIN, theme))
        self.write_button.setIcon(icon(IconName.NOTE, theme))
        if self.editor is not None:
            self.editor.set_theme(theme)
        self._shown = []
        self.show_notes()

    def set_here(self, here: Here | None) -> None:
        """Take where the reader is now."""
        if here != self._here:
            self._here = here
            self._tell_here()
            self._soon.start()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show other notes."""
        self._shelf, self._most = shelf, _AT_ONCE
        self.chips[shelf].setChecked(True)
        self.show_notes()

    def edit(self, note: Note) -> None:
        """Open the editor of a note, in place of its card, where anything can be written."""
        if not self.may_write():
            return
        self.close_editor()
        known = {tag: None for each in self._notebook.notes for tag in each.tags}
        self.editor = NoteEditor(note, self._place_words(note), known, self._theme, self)
        self.editor.typed.connect(self._keep)
        self.editor.done.connect(self.close_editor)
        self.editor.delete_wanted.connect(self._delete)
        self._shown = []
        self.show_notes()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.editor)

    def _place_words(self, note: Note) -> str:
        """Return where a note that is being written stands, and on which change."""
        return row_of(self._known.place_word(note), self._known.change_words(note))

    def close_editor(self) -> None:
        """Close the editor; what was typed is kept, and a note emptied of all its words goes into the bin with them."""
        editor = self.editor
        if editor is None:
            return
        editor.keep()
        if editor.emptied:
            self._notebook.delete(editor.note)
        focused = _has_focus(editor)
        self._take_away(editor)
        if focused:
            self._focus_card(editor.note.id, 0)

    def show_notes(self) -> None:
        """Set the cards anew, where anything about them changed."""
        self._soon.stop()
        self._known = NotesShown(self._notebook)
        notes = self._known.shelves(self._here, self.filter.text(), self.narrowing.narrowed)
        counts = {shelf: len(found) for shelf, found in notes.items()}
        if self._shelf is Shelf.DETACHED and not counts[Shelf.DETACHED] and not self.filter.text():
            self._shelf = Shelf.ALL
            self.chips[Shelf.ALL].setChecked(True)
        self._tell_counts(counts)
        wanted = [(note, self._known.words(note)) for note in notes[self._shelf][: self._most]]
        if self.editor is not None and all(note.id != self.editor.note.id for note, _ in wanted):
            wanted.insert(self._place_of(self.editor.note, wanted), (self.editor.note, CardWords("")))
        if [self._key(each) for each in wanted] != [self._key(each) for each in self._shown] or not wanted:
            self._shown = wanted
            self._set_cards(len(notes[self._shelf]))
        self._mark_current()

    def _place_of(self, note: Note, wanted: Sequence[tuple[Note, CardWords]]) -> int:
        """Return where a note that is being written belongs among those shown."""
        paragraph = note.anchor.paragraph if note.anchor else 0
        before = (each.anchor is None or each.anchor.paragraph <= paragraph for each, _ in wanted)
        return sum(1 for each in before if each)

    def _key(self, shown: tuple[Note, CardWords]) -> object:
        note, words = shown
        if self.editor is not None and note.id == self.editor.note.id:
            return note.id
        return note, words

    def _name_keys(self) -> None:
        self.write_button.setToolTip(as_set(self.tr("Ctrl+M; select words first to write on them alone")))

    def _focused_card(self) -> tuple[UUID, int] | None:
        """Return which card has the focus, itself or what is in it, and the how manieth it is."""
        return next(((note, at) for at, (note, card) in enumerate(self.cards.items()) if _has_focus(card)), None)

    def _focus_card(self, wanted: UUID, at: int) -> None:
        """Give the focus to a note's card; where there is none any more, to the one that took its place."""
        cards = list(self.cards.values())
        at = min(at, len(cards) - 1)
        card = self.cards.get(wanted) or (cards[at] if cards else self.write_button)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_cards(self, count: int) -> None:
        focused = self._focused_card()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.editor:
                widget.hide()
                widget.deleteLater()
        self.cards = {}
        for note, words in self._shown:
            if self.editor is not None and note.id == self.editor.note.id:
                self._column.addWidget(self.editor)
                self.editor.show()
                continue
            card = self.cards[note.id] = NoteCard(note, words, self._theme)
            card.chosen.connect(self.place_chosen)
            card.edit_wanted.connect(self.edit)
            card.delete_wanted.connect(self._delete)
            card.offer_taken.connect(self._take_offer)
            card.here_wanted.connect(self._put_here)
            card.one_kept.connect(self._notebook.keep_one)
            card.each_kept.connect(self._notebook.keep_each)
            card.change_wanted.connect(self.change_wanted)
            card.chosen.connect(self._take_in_hand)
            card.drag_wanted.connect(self._drag)
            card.place_here = self._here.name if self._here and self._known.is_on_show(note) else ""
            self._column.addWidget(card)
            # Else it is shown in a later turn, and until then takes no focus.
            card.show()
        if count > self._most:
            more = QPushButton(self.tr("Show %n more", "", count - self._most))
            more.clicked.connect(self._show_more)
            self._column.addWidget(more)
        self._column.addStretch(1)
        # In a low window the whole panel scrolls: a list that scrolls by itself would show no more of a note than its kind.
        self.inner.least = min(_ROOM_TO_WRITE, self.editor.sizeHint().height()) if self.editor else 0
        self._empty.setVisible(not self._shown)
        if focused is not None:
            self._focus_card(*focused)

    @property
    def in_hand(self) -> Note | None:
        """Return the note whose card has the focus, else the one chosen last, as long as it is there."""
        focused = self._focused_card()
        wanted = focused[0] if focused else self._in_hand
        return next((note for note in self._notebook.notes if note.id == wanted), None)

    def _take_in_hand(self, note: Note) -> None:
        self._in_hand = note.id

    def _drag(self, note: Note) -> None:
        card = self.cards.get(note.id)
        if card is not None and self._known.is_on_show(note):
            begin_drag(note, card)

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_notes()

    def _mark_current(self) -> None:
        for card in self.cards.values():
            card.set_current(current=self._shelf is not Shelf.HERE and self._known.is_here(card.note, self._here))

    def _tell_counts(self, counts: dict[Shelf, int]) -> None:
        name = self._here.name if self._here else ""
        here = self.tr("On ¶ %1").replace("%1", set_apart(name)) if name else self.tr("This paragraph")
        words = {Shelf.HERE: here, Shelf.ALL: self.tr("All"), Shelf.DETACHED: self.tr("Without a place")}
        words[Shelf.DOSSIER] = self.tr("Whole dossier")
        for shelf, chip in self.chips.items():
            chip.setText(
                f"{words[shelf]}: {counts[shelf]}"
                if name and shelf is Shelf.HERE
                else f"{words[shelf]} {counts[shelf]}"
            )
        self.chips[Shelf.DETACHED].setVisible(counts[Shelf.DETACHED] > 0)
        self._offer_dossier()
        self.filter.setVisible(bool(self._notebook.notes))
        binned = len(self._notebook.binned)
        self.bin.setVisible(binned > 0)
        self.bin.setToolTip(self.tr("%n deleted note(s)", "", binned))
        self.bin.setAccessibleName(self.bin.toolTip())
        self._empty.setText(self._empty_words())

    def _offer_dossier(self) -> None:
        """Offer the notes of the whole dossier where there are revisions that are not on show."""
        held = self._notebook.held
        entries = held.entries if held else ()
        more = held is not None and len(entries) > len(set(held.revisions.values()))
        if self._shelf is Shelf.DOSSIER and self._notebook.heard and not more:
            self.show_shelf(Shelf.ALL)
        self.chips[Shelf.DOSSIER].setVisible(more or self._shelf is Shelf.DOSSIER)
        self.narrowing.setVisible(self._shelf is Shelf.DOSSIER)
        if entries:
            self.narrowing.show_revisions(entries)

    def _empty_words(self) -> str:
        if self._shelf is Shelf.DOSSIER:
            return self.tr("No note of the dossier is like this: choose another revision or status.")
        if self.filter.text().strip():
            return self.tr("No note here holds these words.")
        if self._shelf is Shelf.HERE:
            return self.tr("Nothing is written on this paragraph yet.")
        return self.tr(
            "What you write on the text stands here and is kept on this computer alone. It comes along when the next "
            "revision arrives."
        )

    def _tell_here(self) -> None:
        name = self._here.name if self._here else ""
        words = self.tr("Write a note on ¶ %1").replace("%1", set_apart(name)) if name else self.tr("Write a note here")
        self.write_button.setText(words)
        self.write_button.setEnabled(self._here is not None)

    def _take_away(self, editor: NoteEditor) -> None:
        self.editor = None
        # As it is hidden it loses the focus, and would once more keep what it holds: after its note was deleted.
        editor.typed.disconnect(self._keep)
        editor.hide()
        editor.deleteLater()
        self._shown = []
        self.show_notes()

    def _keep(self, note: Note) -> None:
        """Keep what was typed; a new note that says nothing yet is none."""
        if says_something(note) or self._notebook.holds(note):
            self._notebook.save(note)

    def _delete(self, note: Note) -> None:
        self._notebook.delete(note)
        if self.editor is not None and self.editor.note.id == note.id:
            self._take_away(self.editor)
        else:
            self.show_notes()

    def _put_here(self, note: Note) -> None:
        """Put a note onto the paragraph where the reader is, on the later side if there is one."""
        here, comparison = self._here, self._notebook.comparison
        if here is None or comparison is None:
            return
        side = Side.NEW if here.paragraphs[Side.NEW] else Side.OLD
        self._notebook.place(note, anchor_at(comparison.revision(side), here.paragraphs[side][0]))

    def _take_offer(self, note: Note, anchor: Anchor) -> None:
        self._notebook.place(note, anchor)

    def _other_places(self) -> QToolButton:
        """Return a button for notes on more than a paragraph."""
        button = QToolButton()
        button.setText("⋯")
        button.setToolTip(self.tr("Write on the section or the whole text"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(self.tr("Write a note on the section")).triggered.connect(self.section_wanted)
        menu.addAction(self.tr("Write a note on the whole text")).triggered.connect(self.whole_wanted)
        menu.addAction(self.tr("Publish the notes…")).triggered.connect(self.publish_wanted)
        button.setMenu(menu)
        return button

    def _chip(self, shelf: Shelf) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setChecked(shelf is Shelf.ALL)
        dress(chip, "chip-lost" if shelf is Shelf.DETACHED else "chip")
        chip.clicked.connect(lambda: self.show_shelf(shelf))
        self._chips.addButton(chip)
        return chip

    def _lay_out(self) -> None:
        flow = QWidget()
        chips = FlowLayout(flow)
        chips.setContentsMargins(*room_around(12, 11, 6, 9))
        for chip in self.chips.values():
            chips.addWidget(chip)
        head = QHBoxLayout()
        head.setContentsMargins(*room_around(0, 0, 8, 0))
        head.addWidget(flow, 1)
        dress(self.bin, "quiet")
        self.bin.clicked.connect(self.bin_wanted)
        head.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setObjectName("notes-inside")
        self._column.setContentsMargins(10, 2, 10, 10)
        self._column.setSpacing(8)
        inside.setLayout(self._column)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Notes"))
        dress(self._empty, "hint")
        self.write_button.clicked.connect(self.write_wanted)
        KEYS_SET.changed.connect(self._name_keys)
        self._name_keys()
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 10)
        foot.addWidget(self.write_button, 1)
        foot.addWidget(self._other_places())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.filter.setPlaceholderText(self.tr("Find in notes: words, #tag, red line…"))
        self.filter.setAccessibleName(self.tr("Find in notes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._soon.start)
        search = QHBoxLayout()
        search.setContentsMargins(10, 0, 10, 8)
        search.addWidget(self.filter)
        layout.addLayout(head)
        layout.addLayout(search)
        layout.addWidget(self.narrowing)
        layout.addWidget(self._empty)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.write_button)
        self._tell_here()
        self.show_notes()


def _has_focus(widget: QWidget) -> bool:
    """Tell whether a widget or anything in it has the focus of its window, though a dialog may be in front."""
    focused = cast("QWidget | None", widget.window().focusWidget())  # its types say that there always is one
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
