"""A note being written: what is typed is kept within a second, and when the editor loses the focus."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.notes.note_kinds import NOTE_KINDS, STANCES
from wsis_desktop.desktop.notes.note_words import quotation_words, redline, says_something
from wsis_desktop.desktop.notes.tag_completer import TagCompleter
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.starting.files_pass import let_files_pass
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.note import Note, NoteKind, Stance

_SAVE_MS = 600
_SHORTEST, _TALLEST = 54, 320
_FRAME = 18
_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class GrowingEdit(QPlainTextEdit):
    """A field as high as its text, within reason; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given, self._shown_first = "", ""
        self.setTabChangesFocus(True)
        lean_with_words(self)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def give(self, text: str) -> None:
        """Show a text, to be written on."""
        self.setPlainText(text)
        self._given, self._shown_first = text, self._raw()

    @property
    def text(self) -> str:
        """Return what stands in the field; while that is what was given, exactly as it was given."""
        raw = self._raw()
        return self._given if raw == self._shown_first else raw

    def _raw(self) -> str:
        # `toPlainText` makes plain spaces of those that hold words together.
        return self.document().toRawText().translate(_LINE_ENDS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at another width, the first one too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margin = round(self.document().documentMargin())
        lines = self.document().size().height() if self.isVisible() else self.document().blockCount()
        height = round(lines * self.fontMetrics().lineSpacing())
        if self.document().isEmpty():
            room = QRect(0, 0, self.viewport().width() - 2 * margin, _TALLEST)
            height = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText()).height()
        height += 2 * margin + _FRAME
        whole = height <= _TALLEST
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setFixedHeight(max(_SHORTEST, height) if whole else _TALLEST)


class NoteEditor(QFrame):
    """Edits one note; `typed(Note)` with what it says now, `done` when the reader is finished, `delete_wanted`."""

    typed = Signal(object)
    done = Signal()
    delete_wanted = Signal(object)

    def __init__(
        self, note: Note, place: str, tags: Iterable[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.note = note
        self._place = place
        self._theme = theme
        self._soon = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._soon.timeout.connect(self.keep)
        dress(self, "card")
        self.kind = QComboBox()
        self.stance = QComboBox()
        self.done_box = QCheckBox(self.tr("Done"))
        self.body = GrowingEdit()
        self.proposed = GrowingEdit()
        self.redline = LinedLabel()
        self.tags = QLineEdit()
        let_files_pass(self.body, self.proposed, self.tags)
        self.close_button = QPushButton(self.tr("Done"))
        self.bin = QToolButton()
        self._fill(tags)
        self._lay_out()
        self._connect()
        self._show_kind()

    def keep(self) -> None:
        """Say what the note says now, unless it says nothing new; its last words are not written over by none."""
        self._soon.stop()
        now = self._written()
        if now != self.note and not self.emptied:
            self.note = now
            self.typed.emit(now)

    @property
    def emptied(self) -> bool:
        """Tell whether all that the note said was taken away."""
        return says_something(self.note) and not says_something(self._written())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Escape, or with Ctrl and Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Keep what was typed and close."""
        self.keep()
        self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed when a field loses the focus; Escape means the editor here, not the window."""
        if event.type() is QEvent.Type.FocusOut:
            self.keep()
        elif (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _written(self) -> Note:
        kind, stance = NoteKind(self.kind.currentData()), self.stance.currentData()
        proposed = self.proposed.text if kind is NoteKind.PROPOSAL else self.note.proposed
        if self.note.anchor and proposed == self.note.anchor.text:
            proposed = ""
        return replace(
            self.note,
            kind=kind,
            stance=(Stance(stance) if stance else None) if kind is NoteKind.POSITION else self.note.stance,
            done=self.done_box.isChecked() if kind is NoteKind.TASK else self.note.done,
            body=self.body.text,
            proposed=proposed,
            tags=self._tags(),
        )

    def _tags(self) -> tuple[str, ...]:
        """Return the tags; where the field was left alone as they were, commas within them too."""
        if self.tags.text() == ", ".join(self.note.tags):
            return self.note.tags
        words = [word.strip().lstrip("#") for word in self.tags.text().replace("#", ",").split(",")]
        return tuple(dict.fromkeys(filter(None, words)))

    def _fill(self, tags: Iterable[str]) -> None:
        note = self.note
        for kind, named in NOTE_KINDS.items():
            self.kind.addItem(named.word.capitalize(), kind)
        self.kind.setCurrentIndex(list(NOTE_KINDS).index(note.kind))
        self.stance.addItem(self.tr("No stance yet"), None)
        for stance, named in STANCES.items():
            self.stance.addItem(named.word.capitalize(), stance)
        self.stance.setCurrentIndex(1 + list(STANCES).index(note.stance) if note.stance else 0)
        self.done_box.setChecked(note.done)
        self.body.give(note.body)
        self.body.setPlaceholderText(self.tr("Write a note. **Bold**, *italics* and lists are Markdown."))
        self.proposed.give(note.proposed or (note.anchor.text if note.anchor else ""))
        self.tags.setText(", ".join(note.tags))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setCompleter(TagCompleter(tags, self.tags))
        for part, name in (
            (self.kind, self.tr("Kind of note")),
            (self.stance, self.tr("Stance")),
            (self.body, self.tr("Note")),
            (self.proposed, self.tr("Proposed wording")),
            (self.tags, self.tr("Tags")),
            (self.bin, self.tr("Delete this note")),
        ):
            part.setAccessibleName(name)
        self.bin.setToolTip(self.tr("Delete this note"))
        self.bin.setIcon(icon(IconName.BIN, self._theme))
        dress(self.bin, "quiet")
        dress(self.close_button, "small-button")
        self.close_button.setToolTip(self.tr("Close the editor (Escape)"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 9, 10, 9)
        layout.setSpacing(6)
        head = LinedLabel(row_of(self._place, quotation_words(self.note)))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        dress(head, "note-head")
        layout.addWidget(head)
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        row.addWidget(self.stance, 1)
        row.addWidget(self.done_box, 1)
        layout.addLayout(row)
        self._proposed_head = LinedLabel(self.tr("Proposed wording"))
        dress(self._proposed_head, "small")
        self.redline.setWordWrap(True)
        self.redline.setTextFormat(Qt.TextFormat.RichText)
        dress(self.redline, "note-body")
        for part in (self._proposed_head, self.proposed, self.redline, self.body, self.tags):
            layout.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.bin)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout.addLayout(foot)
        self.setFocusProxy(self.body)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        for signal in (
            self.kind.currentIndexChanged,
            self.stance.currentIndexChanged,
            self.done_box.toggled,
            self.body.textChanged,
            self.proposed.textChanged,
            self.tags.textEdited,
        ):
            signal.connect(self._wait)
        self.proposed.textChanged.connect(self._show_redline)
        self.close_button.clicked.connect(self.finish)
        self.bin.clicked.connect(self._throw_away)
        for part in (self.kind, self.stance, self.done_box, self.body, self.proposed, self.tags):
            part.installEventFilter(self)

    def _throw_away(self) -> None:
        """Let the last words lie in the bin, too."""
        self.keep()
        self.delete_wanted.emit(self.note)

    def _wait(self, *_: object) -> None:
        self._soon.start()

    def _show_kind(self, *_: object) -> None:
        """Show the fields that belong to the kind."""
        kind = NoteKind(self.kind.currentData())
        self.stance.setVisible(kind is NoteKind.POSITION)
        self.done_box.setVisible(kind is NoteKind.TASK)
        proposal = kind is NoteKind.PROPOSAL and self.note.anchor is not None
        for part in (self._proposed_head, self.proposed, self.redline):
            part.setVisible(proposal)
        self._show_redline()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.bin.setIcon(icon(IconName.BIN, theme))
        self._show_redline()

    def _show_redline(self) -> None:
        if self.proposed.isHidden() or self.note.anchor is None:
            return
        wanted, text = self.proposed.text, self.note.anchor.text
        self.redline.setText(redline(text, wanted, self._theme) if wanted != text else "")
        self.redline.setAccessibleName(wanted)  # what went and what came would be one word
        self.redline.setVisible(wanted != text)
