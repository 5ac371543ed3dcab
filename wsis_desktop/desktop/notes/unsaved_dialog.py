"""Asked when the window closes on notes that could not be kept: what they say can be copied, or the window stays open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.notes.note_words import place_word, quotation_words
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.note import Note


class UnsavedDialog(QDialog):
    """Shows what would be lost; accepted when the reader closes in spite of it."""

    def __init__(self, notes: Sequence[Note], parent: QWidget | None = None, *, undone: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes that are not saved") if notes else self.tr("Not everything is saved"))
        self.resize(520, 360 if notes else 120)
        said = []
        if notes:
            said.append(
                self.tr("%n note(s) could not be saved. Copy what they say, or stay and try again.", "", len(notes))
            )
        if undone:
            what = self.tr("%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.", "", undone)
            said += [what, self.tr("Stay to do it again.")]
        self.words = words = LinedLabel(" ".join(said))
        words.setWordWrap(True)
        dress(words, "strong")
        told = "\n\n".join(map(_told, notes))
        self.text = QPlainTextEdit(told)
        self.text.setReadOnly(True)
        lean_with_words(self.text)
        self.text.setAccessibleName(self.tr("What would be lost"))
        buttons = QDialogButtonBox()
        self.text.setVisible(bool(notes))
        self.stay = buttons.addButton(self.tr("Stay"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy = buttons.addButton(self.tr("Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_anyway = buttons.addButton(self.tr("Close without saving"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy.setVisible(bool(notes))
        self.stay.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        for part in (words, self.text, buttons):
            layout.addWidget(part)
        self.stay.setFocus()  # Enter presses the button in focus, whichever is the usual one


def _told(note: Note) -> str:
    tags = " ".join(f"#{tag}" for tag in note.tags)
    head = " · ".join(filter(None, (place_word(note), note_word(note))))  # to be copied: no marks of direction
    return "\n".join(filter(None, (head, quotation_words(note), note.proposed, note.body, tags)))
