"""What the reader decides about a change: by the menu bar, by keys, and by a menu on the change itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wsis_desktop.desktop.commands import COMMANDS, Command
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.model.comparison import Comparison, Link, Significance

if TYPE_CHECKING:
    from wsis_desktop.desktop.views.pages_view import PagesView
    from wsis_desktop.desktop.views.pointed import Pointed
    from wsis_desktop.desktop.views.text_view import TextView

WEIGHTS: dict[Command, Significance | None] = {
    Command.MATTERS: Significance.SUBSTANTIVE,
    Command.ONLY_WORDING: Significance.WORDING,
    Command.ONLY_EDITORIAL: Significance.EDITORIAL,
    Command.AS_JUDGED: None,
}


class Whereabouts(Protocol):
    """Who knows where the reader is."""

    @property
    def here(self) -> int | None:
        """Return the link at which the reader is."""

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison to which it belongs."""


class DecisionDesk(QObject):
    """Has the notebook keep what is decided; `told(str)` is for the status bar."""

    told = Signal(str)

    def __init__(self, notes: NotesDesk, window: QWidget) -> None:
        super().__init__(window)
        self._notes = notes
        self._window = window
        self._where: Whereabouts | None = None

    def set_whereabouts(self, where: Whereabouts) -> None:
        """Take who knows where the reader is."""
        self._where = where

    def watch(self, views: Iterable[TextView | PagesView]) -> None:
        """Offer the menu in the texts, too."""
        from wsis_desktop.desktop.views.menu_places import MenuPlaces  # noqa: PLC0415 - the start page comes first

        MenuPlaces(views, self).wanted.connect(self.menu_at)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands do to the change at which the reader is."""
        return {command: partial(self._on_change, partial(self._weigh, weight)) for command, weight in WEIGHTS.items()}

    def menu_at(self, pointed: Pointed | None, at: QPoint) -> None:
        """Offer what can be decided about the change of a paragraph in the text, or of that where the reader is."""
        comparison = self._where.comparison if self._where else None
        if comparison is None or self._where is None:
            return
        link = comparison.link_of(pointed.side)[pointed.paragraph] if pointed else self._where.here
        if link is not None:
            self.menu_on(link, at)

    def menu_on(self, link: int, at: QPoint) -> None:
        """Offer what can be decided about a change, at a point of the screen."""
        found = self._link(link)
        if found is None or found.change is None:
            return
        menu = QMenu(self._window)
        self._offer_weights(menu, link, found)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer_weights(self, menu: QMenu, link: int, found: Link) -> None:
        held = found.significance if found.weighed_by_hand else None
        group = QActionGroup(menu)
        for command, weight in WEIGHTS.items():
            action = _entry(menu, command)
            action.setCheckable(True)
            action.setChecked(weight is held)
            action.triggered.connect(lambda _on=False, weight=weight: self._weigh(weight, link))
            group.addAction(action)

    def _link(self, link: int | None) -> Link | None:
        comparison = self._where.comparison if self._where else None
        if comparison is None or link is None or not 0 <= link < len(comparison.links):
            return None
        return comparison.links[link]

    def _on_change(self, deed: Callable[[int], None]) -> None:
        """Do something to the change at which the reader is, or say that there is none."""
        here = self._where.here if self._where else None
        found = self._link(here)
        if here is None or found is None or found.change is None:
            self.told.emit(self.tr("Nothing changed in this paragraph. F8 goes to the next change."))
        else:
            deed(here)

    def _weigh(self, weight: Significance | None, link: int) -> None:
        if self._notes.may_write():
            self._notes.notebook.overrule(link, weight)
            self.told.emit(self._weighed_words(weight))

    def _weighed_words(self, weight: Significance | None) -> str:
        match weight:
            case Significance.SUBSTANTIVE:
                return self.tr("You say that this change matters. Ctrl+Z takes it back.")
            case Significance.WORDING:
                return self.tr("You say that this change is only wording. Ctrl+Z takes it back.")
            case Significance.EDITORIAL:
                return self.tr("You say that this change is only editorial. Ctrl+Z takes it back.")
            case None:
                return self.tr("This change counts as the program judged it.")


def _entry(menu: QMenu, command: Command) -> QAction:
    """Return an entry in the words of a command, with its keys to be learned."""
    row = COMMANDS[command]
    action = menu.addAction(row.words)
    if row.shortcuts:
        # Told, not set: the keys belong to the command of the menu bar.
        action.setText(f"{row.words}\t{row.tool_tip.rpartition('(')[2].rstrip(')')}")
    return action
