"""Keeps view, change list, outline and status bar at one place, whichever of them the reader moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.keeping_place import same_link
from wsis_desktop.desktop.listing.change_cursor import ChangeCursor
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.listing.side_bar import SideBar
from wsis_desktop.desktop.notes.held_by import same_words
from wsis_desktop.desktop.speaking.naming import comparison_title, revision_name, revision_names
from wsis_desktop.desktop.status_line import StatusLine
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.whereabouts import Whereabouts
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.workspace import Workspace
from wsis_desktop.model.comparison import Comparison, Side

_MESSAGE_MS = 5000


class Guide(QObject):
    """Leads through the changes of the comparison on show; `here_changed(int)` with the link at which the reader is."""

    here_changed = Signal(int)

    def __init__(self, workspace: Workspace, side_bar: SideBar, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._changes = side_bar.changes
        self._outline = side_bar.outline
        self._side_bar = side_bar
        self._status = status
        self._cursor = ChangeCursor()
        self._where: Whereabouts | None = None
        self._here: int | None = None
        self._leading = False
        # What is done once the changes of which comparison are listed.
        self._waiting: list[Callable[[], object]] = []
        self._awaited: Comparison | None = None
        self._changes.link_chosen.connect(self.choose)
        self._changes.listed.connect(self._take_list)
        self._outline.heading_chosen.connect(self._take_heading)
        side_bar.remarks.place_chosen.connect(self.go_to_paragraph)
        workspace.link_chosen.connect(self._take_link)
        workspace.place_changed.connect(self._take_place)
        workspace.view_turned.connect(self._take_turn)

    def set_reviewed(self, links: frozenset[int]) -> None:
        """Show which changes the reader has ticked."""
        self._changes.set_reviewed(links)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Begin at the beginning of another comparison; None ends the tour.

        Where the same paragraphs are linked otherwise, it goes on from where the reader is.
        """
        before = self.comparison
        again = same_words(before, comparison)
        chosen = self._cursor.current if again and self._cursor.chosen else None
        self._cursor.clear()
        self._where, self._here = None, None
        if before is not None and comparison is not None and chosen is not None:
            kept = same_link(chosen, before, comparison)
            if kept is not None:
                self._cursor.choose(kept)
        by_itself = comparison is not None and stands_alone(comparison)
        self._changes.show_comparison(None if by_itself else comparison, again=again)
        self._outline.show_comparison(comparison)
        remarks = self._side_bar.remarks.show_comparison(comparison)
        self._side_bar.show_remarks(remarks)
        self._status.show_remarks(remarks)
        if comparison is None:
            self._status.clear()
            return
        names = revision_names(comparison.old, comparison.new)
        self._where = Whereabouts(comparison, {Side.NEW: revision_name(comparison.new)} if by_itself else names)
        self._status.places[Side.OLD].clear()
        self._status.show_comparison(comparison, kind_counts(comparison))
        if not again and announcing():
            # What is open comes first, then how much differs; where the reader is says what has the keys.
            announce(self._status, f"{comparison_title(comparison)}: {self._status.sentence.text()}")
        self._take_place(self._workspace.view.place())

    @property
    def listing(self) -> bool:
        """Tell whether the list of changes has the focus."""
        return self._changes.tree.hasFocus()

    @property
    def here(self) -> int | None:
        """Return the link at which the reader is: the row in the list while that has the focus, else as the views say."""
        listed = self._changes.current()
        return listed if self._changes.tree.hasFocus() and listed is not None else self._here

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison that is led through."""
        return self._where.comparison if self._where else None

    @property
    def listed(self) -> Sequence[int]:
        """Return the links of the changes that are listed, rising."""
        self._changes.finish_listing()
        return self._changes.model.links

    @property
    def current(self) -> int | None:
        """Return the change that is current."""
        return self._cursor.current

    def when_listed(self, comparison: Comparison | None, deed: Callable[[], object]) -> None:
        """Do something with the changes of a comparison: at once, or as soon as they are listed where those are thousands.

        What waits for one that is closed, or gives way to another one, is let go of.
        """
        if self.comparison is comparison and not self._changes.waits:
            deed()
            return
        if self._awaited is not comparison:
            self._awaited, self._waiting = comparison, []
        self._waiting.append(deed)
        self._status.showMessage(self.tr("The changes are being listed: a moment, please."), _MESSAGE_MS)

    def _catch_up(self) -> None:
        """Do what waited for the list."""
        if self.comparison is not self._awaited or self._changes.waits:
            return
        waiting, self._waiting, self._awaited = self._waiting, [], None
        self._status.clearMessage()
        for deed in waiting:
            deed()

    def step(self, by: int) -> bool:
        """Go to the next listed change, or to the one before; tell whether there was one."""
        self._changes.finish_listing()
        link = self._cursor.next() if by > 0 else self._cursor.previous()
        if link is not None:
            self.choose(link)
            return True
        words = self.tr("That was the last change.") if by > 0 else self.tr("That was the first change.")
        self._status.showMessage(words, _MESSAGE_MS)
        return False

    def go_to_paragraph(self, side: Side, paragraph: int) -> None:
        """Bring a paragraph into sight, with what faces it."""
        if self._where is not None:
            self.choose(self._where.link(side, paragraph))

    def choose(self, link: int) -> None:
        """Go to a change: in the view, the list and the status bar."""
        self._cursor.choose(link)
        self._leading = True
        self._workspace.go_to_link(link)
        self._changes.set_current(link)
        self._tell_place(link)
        self._leading = False
        if announcing() and (words := self.spoken(link)):
            announce(self._workspace.view, words)

    def heat(self, link: int) -> str:
        """Say how much of the section changed in which a link is listed; nothing of one that is not."""
        return self._changes.model.heat(link)

    def spoken(self, link: int) -> str:
        """Return what a screen reader says of a link: what became of which paragraph, and the words that are listed."""
        from wsis_desktop.desktop.views.cell_words import CellWords  # noqa: PLC0415 - only where someone listens

        if self.comparison is None:
            return ""
        head = CellWords(self.comparison).spoken_link(self.comparison.links[link])
        listed = self._changes.model.row_of(link)
        return listed.spoken_of(head) if listed is not None else head

    def _say_where(self, link: int) -> None:
        """Say to which paragraph the keys scrolled."""
        if link != self._here and not self._leading:
            self._workspace.view.stand_on(link)

    def _take_turn(self) -> None:
        """Say where the reader is in another view of the same texts."""
        if self.comparison is self._workspace.comparison:
            self._workspace.view.stand_on(self._here)

    def stand_on(self, link: int) -> None:
        """Take a link for that where the reader is, without moving anything."""
        self._workspace.mark_link(link)
        self._take_link(link)

    def _take_list(self) -> None:
        """Lead through what is listed, from the change that was current, and say how many others there are."""
        self._status.show_folded(self._changes.model.folded)
        self._cursor.list(self._changes.model.links)
        if self._where is not None and self._cursor.current is None:
            self._take_place(self._workspace.view.place())
        else:
            self._changes.set_current(self._cursor.current)
        if self._waiting:
            QTimer.singleShot(0, self, self._catch_up)  # the list is there when the step of it that says so has ended

    def _take_link(self, link: int) -> None:
        """Follow the reader's click in a view."""
        self._cursor.choose(link)
        self._changes.set_current(link)
        self._tell_place(link)

    def _take_heading(self, paragraph: int) -> None:
        self._workspace.uncover()
        self.go_to(Place(Side.NEW, paragraph, 0.0))

    def go_to(self, place: Place) -> None:
        """Bring a place to the top; a view that is told where to stand does not say it again."""
        self._workspace.go_to(place)
        self._take_place(self._workspace.view.place())

    def _take_place(self, place: Place | None) -> None:
        """Follow the view."""
        if self._where is None or place is None:
            return
        top = self._where.link(place.side, place.paragraph)
        chosen = self._cursor.current if self._cursor.chosen else None
        if chosen is None or not self._workspace.view.sees(chosen):
            self._cursor.follow(top)
        self._changes.set_current(self._cursor.current)
        self._tell_place(top)

    def _tell_place(self, top: int) -> None:
        """Say where both sides stand: at the change that was chosen, as long as it is in sight, else at the top."""
        if self._where is None:
            return
        link = self._cursor.current if self._cursor.chosen and self._cursor.current is not None else top
        self._say_where(link)
        self._here = link
        self.here_changed.emit(link)
        for side in (Side.NEW,) if stands_alone(self._where.comparison) else Side:
            paragraph = self._where.paragraph(side, link)
            self._status.places[side].setText(self._where.words(side, paragraph) if paragraph is not None else "")
            if side is Side.NEW and paragraph is not None:
                self._outline.set_current(paragraph)
