"""What the reader decides about a change: by the menu bar, by keys, and by a menu on the change itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.decisions.deciding import Deciding
from wsis_desktop.desktop.decisions.pairing_desk import Chosen, PairingDesk
from wsis_desktop.desktop.notes.judgements import Judgements
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.status_line import StatusLine
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Link, Side, Significance

if TYPE_CHECKING:
    from wsis_desktop.desktop.views.pointed import Pointed
    from wsis_desktop.desktop.workspace import Workspace

_MESSAGE_MS = 6000

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

    def stand_on(self, link: int) -> None:
        """Take a link for that where the reader is."""

    @property
    def listing(self) -> bool:
        """Tell whether the list of changes has the focus."""

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison to which it belongs."""


class DecisionDesk(QObject):
    """Has the notebook keep what is decided; what is told of it stands in the status bar.

    `offers` put what else can be done with a change into the menu on it.
    """

    def __init__(self, notes: NotesDesk, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._notes = notes
        self._judgements = Judgements(notes.notebook)
        self._deciding: Deciding | None = None
        self._status = status
        self._window = window
        self._where: Whereabouts | None = None
        self._workspace: Workspace | None = None
        self.offers: list[Callable[[QMenu, int], None]] = []
        self.pairing = PairingDesk(notes, lambda: self._where.comparison if self._where else None, self)
        self.pairing.told.connect(self._tell)
        self.pairing.waiting.connect(status.show_waiting)

    def follow(self, deciding: Deciding) -> None:
        """Tell what comes of the decisions."""
        self._deciding = deciding
        deciding.follow(self._notes.notebook)
        deciding.told.connect(self._tell)
        deciding.unmet_changed.connect(lambda unmet: self._status.show_unmet(len(unmet)))

    @property
    def judged(self) -> Comparison | None:
        """Return what is on show as the program judged it, without what was decided by hand."""
        return self._deciding.judged if self._deciding is not None else None

    def set_whereabouts(self, where: Whereabouts) -> None:
        """Take who knows where the reader is."""
        self._where = where

    def watch(self, workspace: Workspace) -> None:
        """Offer the menu in the texts, too."""
        from wsis_desktop.desktop.views.menu_places import MenuPlaces  # noqa: PLC0415 - the start page comes first

        self._workspace = workspace
        MenuPlaces(workspace.views.values(), self).wanted.connect(self.menu_at)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands do to the change, or the paragraph, at which the reader is."""
        weighing: dict[Command, Callable[[], object]] = {
            command: partial(self._on_change, partial(self._weigh, weight)) for command, weight in WEIGHTS.items()
        }
        return weighing | {
            Command.CHANGE_NOTE: partial(self._on_change, self._notes.write_on_change),
            Command.PAIR: lambda: self._take_to_pair(self._chosen()),
            Command.UNPAIR: lambda: self._on_link(self.pairing.part),
            Command.PAIRED_AS_JUDGED: lambda: self._on_link(self.pairing.leave),
            Command.SHOW_DECISIONS: self.show_decisions,
        }

    def show_decisions(self) -> None:
        """List what was decided by hand."""
        from wsis_desktop.desktop.decisions.decisions_dialog import DecisionsDialog  # noqa: PLC0415 - seldom asked for

        deciding = self._deciding
        if deciding is None:
            return
        dialog = DecisionsDialog(self._notes.notebook, lambda: deciding.unmet, self._window)
        deciding.unmet_changed.connect(dialog.show_decisions)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def menu_at(self, pointed: Pointed | None, at: QPoint) -> None:
        """Offer what can be decided about a paragraph in the text, or where the reader is."""
        comparison = self._where.comparison if self._where else None
        if comparison is None or self._where is None or stands_alone(comparison):
            return
        link = comparison.link_of(pointed.side)[pointed.paragraph] if pointed else self._where.here
        if link is not None:
            self.menu_on(link, at, self._meant(pointed))

    def menu_on(self, link: int, at: QPoint, meant: Chosen | None = None) -> None:
        """Offer what can be decided about a link, at a point of the screen; `meant` are the paragraphs in it to pair."""
        found = self._link(link)
        if found is None or self._where is None:
            return
        self._where.stand_on(link)
        menu = QMenu(self._window)
        if found.change is not None:
            self._offer_weights(menu, link, found)
            menu.addSeparator()
            _entry(menu, Command.CHANGE_NOTE).triggered.connect(lambda: self._notes.write_on_change(link))
            menu.addSeparator()
        chosen = meant or self._of_link(found)
        pair = _entry(menu, Command.PAIR, self.pairing.offer_words(chosen))
        pair.triggered.connect(lambda: self._take_to_pair(chosen))
        if found.old and found.new:
            _entry(menu, Command.UNPAIR).triggered.connect(lambda: self.pairing.part(link))
        if found.paired_by_hand:
            _entry(menu, Command.PAIRED_AS_JUDGED).triggered.connect(lambda: self.pairing.leave(link))
        for offer in self.offers:
            offer(menu, link)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _take_to_pair(self, chosen: Chosen | None) -> None:
        """Have paragraphs paired; the reader is where they are, also once they belong to something else."""
        if chosen is not None and self._where is not None and self._where.comparison is not None:
            self._where.stand_on(self._where.comparison.link_of(chosen.side)[chosen.paragraphs[0]])
        self.pairing.take(chosen)

    def _chosen(self) -> Chosen | None:
        """Return the paragraphs that the reader means: in the list those of its row, else what the view says.

        Where the view has nothing selected, and nothing on the side of its cursor, those of the change gone to are meant.
        """
        found = self._link(self._where.here) if self._where else None
        of_link = self._of_link(found) if found is not None else None
        if self._where is not None and self._where.listing and of_link is not None:
            return of_link
        return self._meant(None) or of_link

    def _meant(self, pointed: Pointed | None) -> Chosen | None:
        """Return the paragraphs selected, unless others are pointed at."""
        from wsis_desktop.desktop.views.pointed import chosen_in  # noqa: PLC0415 - the start page comes first

        found = chosen_in(self._workspace.view) if self._workspace else None
        selected = Chosen(*found) if found else None
        if pointed is None:
            return selected
        if selected and selected.side is pointed.side and pointed.paragraph in selected.paragraphs:
            return selected
        return Chosen(pointed.side, (pointed.paragraph,))

    def _of_link(self, link: Link) -> Chosen:
        """Return the paragraphs of a link on the side that is wanted: across from those that wait, else the later one."""
        sides = [side for side in (Side.NEW, Side.OLD) if link.indices(side)]
        each = [Chosen(side, link.indices(side)) for side in sides]
        return next((chosen for chosen in each if self.pairing.would_pair(chosen)), each[0])

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
        found = self._link(self._where.here) if self._where else None
        if found is None or found.change is None:
            self._tell(as_set(self.tr("Nothing changed in this paragraph. F8 goes to the next change.")))
        else:
            self._on_link(deed)

    def _on_link(self, deed: Callable[[int], None]) -> None:
        here = self._where.here if self._where else None
        if here is not None and self._link(here) is not None:
            deed(here)

    def _tell(self, words: str) -> None:
        self._status.showMessage(words, _MESSAGE_MS)

    def _weigh(self, weight: Significance | None, link: int) -> None:
        if self._notes.may_write():
            self._judgements.overrule(link, weight)
            self._tell(self._weighed_words(weight))

    def _weighed_words(self, weight: Significance | None) -> str:
        match weight:
            case Significance.SUBSTANTIVE:
                return as_set(self.tr("You say that this change matters. Ctrl+Z takes it back."))
            case Significance.WORDING:
                return as_set(self.tr("You say that this change is only wording. Ctrl+Z takes it back."))
            case Significance.EDITORIAL:
                return as_set(self.tr("You say that this change is only editorial. Ctrl+Z takes it back."))
            case None:
                return self.tr("This change counts as the program judged it.")


def _entry(menu: QMenu, command: Command, words: str = "") -> QAction:
    """Return an entry in the words of a command, or others, with its keys to be learned."""
    row = COMMANDS[command]
    action = menu.addAction(words or row.words)
    parent = menu.parentWidget()
    given = parent.findChild(QAction, command.value) if parent else None
    if given is not None and not given.shortcut().isEmpty():
        # Told, not set: the keys belong to the command of the menu bar.
        keys = given.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{words or row.words}\t{keys}")
    return action
