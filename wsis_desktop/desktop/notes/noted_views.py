"""The views as notes see them: where they are marked, and where a new one would stand."""

from __future__ import annotations

from collections import defaultdict
from typing import Protocol

from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import Note


class NotedViews(Protocol):
    """The views, as far as notes need them."""

    def show_notes(self, notes: dict[tuple[Side, int], list[Note]]) -> None:
        """Mark the paragraphs and words that notes stand on."""

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what is selected of it."""


def notes_by_paragraph(notebook: Notebook) -> dict[tuple[Side, int], list[Note]]:
    """Return the notes that stand in the text, by side and paragraph."""
    on: dict[tuple[Side, int], list[Note]] = defaultdict(list)
    for note in notebook.notes:
        for side, anchor in notebook.places_of(note):
            on[side, anchor.paragraph].append(note)
    return on
