"""What narrows the list of a whole dossier's notes: their revision, and what became of their text."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.filter_box import FilterBox
from wsis_desktop.desktop.dossiers.search_words import status_word
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import CarriedStatus, Note


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which notes of a dossier are wanted; None for all."""

    revision: UUID | None = None
    status: CarriedStatus | None = None

    def takes(self, note: Note) -> bool:
        """Tell whether a note is among them."""
        status = note.carried.status if note.carried else None
        return (self.revision is None or note.revision == self.revision) and (
            self.status is None or status is self.status
        )


class Narrowing(QWidget):
    """Two lists to choose from; `changed` when something else is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.revision = FilterBox[UUID](self.tr("Revision"), self.tr("All revisions"))
        self.status = FilterBox[CarriedStatus](self.tr("What became of its text"), self.tr("Any status"))
        for status in CarriedStatus:
            self.status.offer(status_word(status), status)
        self._entries: tuple[RevisionEntry, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 8)
        for box in (self.revision, self.status):
            box.activated.connect(self.changed)
            row.addWidget(box, 1)
        self.hide()

    def show_revisions(self, entries: tuple[RevisionEntry, ...]) -> None:
        """Offer the revisions of a dossier."""
        if entries != self._entries:
            self._entries = entries
            names = entry_names(entries)
            self.revision.offer_anew([(names[each.id], each.id) for each in entries])

    @property
    def narrowed(self) -> Narrowed:
        """Return what is chosen."""
        return Narrowed(self.revision.value(), self.status.value())
