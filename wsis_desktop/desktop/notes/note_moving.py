"""A note put onto another paragraph: dragged there, or by keys onto the paragraph at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.notes.note_drops import NoteDrops
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.views.pointed import Pointed, beside_cursor, chosen_in
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note

if TYPE_CHECKING:
    from wsis_desktop.desktop.notes.notes_desk import NotesDesk
    from wsis_desktop.desktop.workspace import Workspace


class NoteMoving(QObject):
    """Watches the views for notes that are dropped; `told(str)` is for the status bar."""

    told = Signal(str)

    def __init__(self, notes: NotesDesk, workspace: Workspace) -> None:
        super().__init__(notes)
        self._notes = notes
        self._workspace = workspace
        self.drops = NoteDrops(workspace.views.values(), self)
        self.drops.dropped.connect(self._take)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.drops.set_theme(theme)

    def selected(self) -> tuple[int, ...]:
        """Return the paragraphs over which a selection goes."""
        found = chosen_in(self._workspace.view) if self._workspace.view.selected_text() else None
        return found[1] if found else ()

    def at_cursor(self, side: Side) -> tuple[int, ...]:
        """Return the paragraphs of a side that the reader means: selected, clicked, or reached by keys."""
        found = chosen_in(self._workspace.view)
        return found[1] if found and found[0] is side else beside_cursor(self._workspace.view, side)

    def move_here(self, note: Note | None) -> None:
        """Put a note onto the paragraph at the cursor."""
        found = chosen_in(self._workspace.view)
        if note is None:
            self.told.emit(as_set(self.tr("Choose a note first: Alt+N, then an arrow and Space.")))
        elif found is None:
            self.told.emit(self.tr("Go to the paragraph on which the note is to stand, or select words of it."))
        else:
            self._put(note, found[0], found[1][0])

    def _take(self, id: UUID, pointed: Pointed) -> None:  # noqa: A002 - the field's name
        note = next((each for each in self._notes.notebook.notes if each.id == id), None)
        if note is not None:
            self._put(note, pointed.side, pointed.paragraph)

    def _put(self, note: Note, side: Side, paragraph: int) -> None:
        comparison = self._notes.notebook.comparison
        if comparison is None or not self._notes.may_write():
            return
        revision = comparison.revision(side)
        self._notes.notebook.place(note, anchor_at(revision, paragraph))
        name = ParagraphNames(revision)[paragraph]
        words = (
            as_set(self.tr("The note stands on %1 now. Ctrl+Z takes it back."))
            if name
            else as_set(self.tr("The note stands on another paragraph now. Ctrl+Z takes it back."))
        )
        self.told.emit(words.replace("%1", name))
