"""Search over all dossiers: what the dialog asks, the library answers, and whither what is chosen leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk
from wsis_desktop.desktop.dossiers.sought import Asked, Found, Hit, HitGroup, choices, sought
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.dossiers.search_dialog import SearchDialog


class Searching(QObject):
    """Keeps the dialog, so that it opens with what was looked for last."""

    def __init__(self, library: LibraryThread, desk: DossierDesk, window: QMainWindow) -> None:
        super().__init__(window)
        self._library = library
        self._desk = desk
        self._window = window
        self._question = 0
        self.dialog: SearchDialog | None = None

    def begin(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            from wsis_desktop.desktop.dossiers.search_dialog import SearchDialog  # noqa: PLC0415 - seldom asked for

            self.dialog = SearchDialog(self._window)
            self.dialog.asked.connect(self._ask)
            self.dialog.chosen.connect(self._lead)
        dialog = self.dialog
        dialog.begin()
        if not self._library.is_begun():
            words = self.tr(
                "There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here."
            )
            dialog.show_trouble(words)
            return
        self._library.glance(choices, dialog.show_choices, self._refuse)
        dialog.ask()

    def _ask(self, asked: Asked) -> None:
        self._question += 1
        number = self._question
        self._library.glance(lambda store: sought(store, asked), lambda found: self._take(number, found), self._refuse)

    def _take(self, number: int, found: Found) -> None:
        """Show an answer, unless something else was asked since."""
        if number == self._question and self.dialog is not None:
            self.dialog.show_found(found)

    def _refuse(self, trouble: Trouble) -> None:
        if self.dialog is not None:
            self.dialog.show_trouble(" ".join(trouble_words(trouble)))

    def _lead(self, group: HitGroup, hit: Hit) -> None:
        if hit.entry is None:
            self._desk.open(group.summary)
        else:
            self._desk.open_at(group.summary.entries, hit.entry, hit.paragraph)
