"""What kinds of notes and stances are called on paper."""

from __future__ import annotations

from typing import Final

from wsis_desktop.model.note import Note, NoteKind, Stance
from wsis_desktop.publishing.speaking import say

KIND_WORDS: Final = {
    NoteKind.COMMENT: "Comment",
    NoteKind.QUESTION: "Question",
    NoteKind.PROPOSAL: "Proposal",
    NoteKind.POSITION: "Position",
    NoteKind.TASK: "Task",
}
STANCE_WORDS: Final = {
    Stance.SUPPORT: "support",
    Stance.FLEXIBLE: "flexible",
    Stance.OPPOSE: "oppose",
    Stance.RED_LINE: "red line",
}


def named(note: Note) -> str:
    """Return what a note is called where it stands: `Position: red line`."""
    kind = say(KIND_WORDS[note.kind])
    return say("{what}: {words}", what=kind, words=say(STANCE_WORDS[note.stance])) if note.stance else kind


def kind_words(note: Note) -> str:
    """Return what a note is called on paper: its kind and, of a position, its stance."""
    return " ".join(filter(None, (KIND_WORDS[note.kind], STANCE_WORDS[note.stance] if note.stance else "")))
