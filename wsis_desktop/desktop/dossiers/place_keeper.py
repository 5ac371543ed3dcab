"""Where the reader of a dossier is, kept in the library while he reads: the next evening begins there."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from wsis_desktop.desktop.listing.change_rows import changes_left
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.dossier import LastPlace

_MS = 2000


class PlaceKeeper(QObject):
    """Keeps the place of the comparison on show, soon after the reader moved, and when it is let go."""

    def __init__(self, library: LibraryThread, notebook: Notebook, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._notebook = notebook
        self._comparison: Comparison | None = None
        self._place: Place | None = None
        self._soon = QTimer(self, singleShot=True, interval=_MS)
        self._soon.timeout.connect(self.keep)
        notebook.changed.connect(self._begin)
        notebook.reviewed_changed.connect(self._begin)

    def follow(self, comparison: Comparison | None, place: Place | None) -> None:
        """Take where the reader is in a comparison; that of another one is kept at once."""
        if comparison is not self._comparison:
            self.keep()
        self._comparison, self._place = comparison, place
        self._begin()

    def keep(self) -> None:
        """Keep the place now."""
        self._soon.stop()
        place = self._as_kept()
        if place is not None:
            # What a library refuses here is no work of the reader's: nothing is told of it.
            self._library.write(lambda store: store.dossiers.keep_place(place), refuse=lambda _: None)

    def _begin(self) -> None:
        if not self._soon.isActive() and self._as_kept() is not None:
            self._soon.start()

    def _as_kept(self) -> LastPlace | None:
        """Return the place as the library keeps it; None where not all that is on show stands in a dossier."""
        comparison, held, place = self._comparison, self._notebook.held, self._place
        if comparison is None or held is None or place is None or self._notebook.comparison is not comparison:
            return None
        by_itself = stands_alone(comparison)
        if Side.NEW not in held.revisions or not (by_itself or Side.OLD in held.revisions):
            return None
        return LastPlace(
            held.dossier,
            held.revisions[Side.NEW],
            None if by_itself else held.revisions[Side.OLD],
            place.side.value,
            place.paragraph,
            place.fraction,
            changes=changes_left(comparison, frozenset()),
            to_review=changes_left(comparison, self._notebook.reviewed),
            left=datetime.now(UTC),
        )
