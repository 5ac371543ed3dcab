"""How each kind of note and each stance is called and marked: a word, a sign of one letter, and a colour of the theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.model.note import Note, NoteKind, Stance


@dataclass(frozen=True, slots=True)
class Named:
    """A word of the reader's, and the sign that stands for it in a small marker."""

    source_word: str
    sign: str

    @property
    def word(self) -> str:
        """Return the word in the reader's language."""
        return QCoreApplication.translate("NoteKinds", self.source_word)


NOTE_KINDS = {
    NoteKind.COMMENT: Named(QT_TRANSLATE_NOOP("NoteKinds", "comment"), "“"),
    NoteKind.QUESTION: Named(QT_TRANSLATE_NOOP("NoteKinds", "question"), "?"),
    NoteKind.PROPOSAL: Named(QT_TRANSLATE_NOOP("NoteKinds", "proposal"), "±"),
    NoteKind.POSITION: Named(QT_TRANSLATE_NOOP("NoteKinds", "position"), "!"),
    NoteKind.TASK: Named(QT_TRANSLATE_NOOP("NoteKinds", "task"), "✓"),
}
STANCES = {
    Stance.SUPPORT: Named(QT_TRANSLATE_NOOP("NoteKinds", "support"), "+"),
    Stance.FLEXIBLE: Named(QT_TRANSLATE_NOOP("NoteKinds", "flexible"), "~"),
    Stance.OPPOSE: Named(QT_TRANSLATE_NOOP("NoteKinds", "oppose"), "−"),
    Stance.RED_LINE: Named(QT_TRANSLATE_NOOP("NoteKinds", "red line"), "!"),
}


def note_word(note: Note) -> str:
    """Return what a note is: its stance for a position, "task, done" for one that is done, else its kind."""
    if note.kind is NoteKind.POSITION and note.stance is not None:
        return STANCES[note.stance].word
    if note.kind is NoteKind.TASK and note.done:
        return QCoreApplication.translate("NoteKinds", "task, done")
    return NOTE_KINDS[note.kind].word


def note_sign(note: Note) -> str:
    """Return the sign of a note's marker."""
    return STANCES[note.stance].sign if note.kind is NoteKind.POSITION and note.stance else NOTE_KINDS[note.kind].sign


def note_colour(note: Note, theme: Theme) -> str:
    """Return the colour of a note: a position's by its stance, any other's by its kind."""
    if note.kind is NoteKind.POSITION:
        return {
            Stance.SUPPORT: theme.good,
            Stance.FLEXIBLE: theme.edited.strong,
            Stance.OPPOSE: theme.removed.strong,
            Stance.RED_LINE: theme.trouble,
            None: theme.removed.strong,
        }[note.stance]
    return {
        NoteKind.COMMENT: theme.note,
        NoteKind.QUESTION: theme.moved.strong,
        NoteKind.PROPOSAL: theme.added.strong,
        NoteKind.TASK: theme.regrouped.strong,
    }[note.kind]


def paint_marker(painter: QPainter, box: QRectF, sign: str, colour: str, on_colour: str) -> None:
    """Paint the marker of a note into `box`, a square: a drop with its point down towards the text, and the sign in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    half = box.width() / 2
    path.addRoundedRect(box, half, half)
    corner = QPainterPath()
    corner.addRect(QRectF(box.left(), box.top() + half, half, half))
    painter.fillPath(path.united(corner), QColor(colour))
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(box.height() * 0.72)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(on_colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()
