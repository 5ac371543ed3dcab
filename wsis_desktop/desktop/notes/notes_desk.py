"""The notes' part of the window: the dock, the markers in the views, and what the reader does with notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.notes.change_notes import first_of, note_on_change
from wsis_desktop.desktop.notes.held_by import same_words
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.library_thread import LibraryThread, may_pass
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.noted_views import NotedViews, notes_by_paragraph
from wsis_desktop.desktop.painting.mirroring import trailing_dock_area
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.model.comparison import Comparison, Link, Side, Span
from wsis_desktop.model.note import Bookmark, Note
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.notes.note_moving import NoteMoving
    from wsis_desktop.desktop.notes.notes_dock import NotesDock
    from wsis_desktop.desktop.workspace import Workspace
    from wsis_desktop.notebook.carry import CarriedOver


class NotesDesk(QObject):
    """Brings notes and text together; `told(str)` what the status bar says, `reviewed_changed(links)` what is ticked.

    `elsewhere(UUID, int | None)` asks for another revision of the dossier, at a paragraph.
    `compare_wanted(RevisionEntry, RevisionEntry, Anchor)` when a change is to be seen that is not on show.
    `read_again` when the files on show are to be read anew.
    `dock_made(NotesDock)` when the dock is, so that others put their panels into it.
    """

    told = Signal(str)
    moved = Signal(str)
    elsewhere = Signal(object, object)
    reviewed_changed = Signal(object)
    compare_wanted = Signal(object, object, object)
    dock_made = Signal(object)
    read_again = Signal()

    def __init__(
        self,
        library: LibraryThread,
        go: Callable[[Side, int], None],
        keeper: SettingsKeeper,
        actions: Mapping[Command, QAction],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._go = go
        self._keeper = keeper
        self._actions = actions
        self._window = window
        self._comparing = False
        self._theme = LIGHT
        self._views: NotedViews | None = None
        self._moving: NoteMoving | None = None
        self._has_dock = False
        self._link: int | None = None
        self._comparison: Comparison | None = None
        self._names: dict[Side, ParagraphNames] = {}
        self._only_read: Trouble | None = None
        self.notebook = Notebook(library, self)
        for number in range(1, 10):
            jump = QShortcut(QKeySequence(f"Alt+{number}"), window)
            jump.activated.connect(lambda number=number: self.jump(number))
        self._room = dock_room(window)
        self._room.changed.connect(self._tick)
        library.only_read.connect(self._tell_only_read)
        self.notebook.changed.connect(self._mark)
        self.notebook.reviewed_changed.connect(lambda: self.reviewed_changed.emit(self.notebook.reviewed))
        self.notebook.saved.connect(self._tell_saved)
        self.notebook.refused.connect(self._tell_refused)
        self.notebook.carried.connect(self._tell_carried)

    @property
    def library(self) -> LibraryThread:
        """Return the thread in which the library is asked."""
        return self._library

    @property
    def keeper(self) -> SettingsKeeper:
        """Return what keeps the settings."""
        return self._keeper

    @cached_property
    def dock(self) -> NotesDock:
        """Return the dock, made hidden."""
        from wsis_desktop.desktop.notes.notes_dock import NotesDock  # noqa: PLC0415 - made when first wanted

        dock = NotesDock(self.notebook, self._window)
        dock.hide()
        dock.set_theme(self._theme)
        dock.closed.connect(lambda: self._want_dock(wanted=False))
        dock.panel.place_chosen.connect(self.lead_to)
        dock.panel.may_write = self.may_write
        dock.panel.write_wanted.connect(self.write)
        dock.panel.change_wanted.connect(self.show_change)
        dock.panel.bin_wanted.connect(self.show_bin)
        dock.again.clicked.connect(self._read_again)
        dock.panel.section_wanted.connect(self._write_on_section)
        dock.panel.whole_wanted.connect(self._write_on_all)
        self._window.addDockWidget(trailing_dock_area(), dock)
        self._has_dock = True
        dock.bookmarks.place_chosen.connect(self.lead_to)
        dock.bookmarks.add_wanted.connect(self.bookmark)
        dock.set_here(self._told_here())
        if self._only_read is not None:
            dock.tell(" ".join(trouble_words(self._only_read)), trouble=True)
        self.dock_made.emit(dock)
        return dock

    @property
    def panel_at(self) -> int:
        """Return the place of the panel in front in the dock; 0 as long as there is none."""
        return self.dock.panel_at if self._has_dock else 0

    @property
    def parts(self) -> list[QWidget]:
        """Return the dock, once there is one, for whoever goes from part to part of the window."""
        return [self.dock] if self._has_dock and self.dock.isVisible() else []

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._has_dock:
            self.dock.set_theme(theme)
        if self._moving is not None:
            self._moving.set_theme(theme)

    def set_views(self, views: NotedViews) -> None:
        """Take the views in which notes are marked."""
        self._views = views

    def watch(self, workspace: Workspace) -> None:
        """Let notes be dropped on the views."""
        from wsis_desktop.desktop.notes.note_moving import NoteMoving  # noqa: PLC0415 - the start page comes first

        self._moving = NoteMoving(self, workspace)
        self._moving.set_theme(self._theme)
        self._moving.told.connect(self.moved)

    def _move_here(self) -> None:
        if self._moving is not None:
            self._moving.move_here(self.dock.panel.in_hand)

    def show(self, comparison: Comparison | None, *, apart: bool = False) -> None:
        """Take up the notes on a comparison, as `Notebook.show` does; None lets go of them."""
        if comparison is self._comparison:
            return
        if comparison is not None and same_words(comparison, self._comparison):
            self._comparison, self._link = comparison, None
            self.notebook.renew(comparison)
            return
        self.close_editor()
        self._comparison, self._link = comparison, None
        self._names = {side: ParagraphNames(comparison.revision(side)) for side in Side} if comparison else {}
        if self._has_dock:
            self.dock.tell("")
        self.notebook.show(comparison, apart=apart)
        self._tell_here()

    def follow(self, link: int | None) -> None:
        """Take the link at which the reader is."""
        if link != self._link or (self._here is not None and _is_long(self._here)):
            self._link = link
            self._tell_here()

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of notes do."""
        return {
            Command.NOTE: self.write,
            Command.MOVE_NOTE: self._move_here,
            Command.UNDO: lambda: self._step(self.notebook.undo),
            Command.REDO: lambda: self._step(self.notebook.redo),
            Command.BOOKMARK: self.bookmark,
            Command.SHOW_NOTES: self._take_focus,
            Command.SHOW_BOOKMARKS: self._show_bookmarks,
            Command.SHOW_BIN: self.show_bin,
            Command.NOTES_BAR: lambda: self._want_dock(wanted=self._actions[Command.NOTES_BAR].isChecked()),
        }

    def _step(self, step: Callable[[], None]) -> None:
        """Undo or redo; not under an open editor, which would go on from words that are no longer kept."""
        self.close_editor()
        step()

    def show_page(self, *, comparing: bool) -> None:
        """Show the dock beside a comparison, where the reader wants it, and nowhere else."""
        self._comparing = comparing
        self._keep_width()
        wanted = self._keeper.settings.notes_bar
        if comparing and wanted and not self._room.wants(self.dock):
            self._bring_dock()
        elif self._has_dock and not (comparing and wanted):
            self.close_editor()
            self._room.put_away(self.dock)
        self._tick()

    def _bring_dock(self) -> None:
        self._room.bring(self.dock, self._keeper.settings.notes_bar_width)

    def _tick(self) -> None:
        """Let the menu tell whether the dock can be seen."""
        gave_way = self._has_dock and self._room.gave_way(self.dock)
        self._actions[Command.NOTES_BAR].setChecked(self._keeper.settings.notes_bar and not gave_way)

    def _want_dock(self, *, wanted: bool) -> None:
        if wanted != self._keeper.settings.notes_bar:
            self._keep_width()
            self._keeper.change(lambda settings: replace(settings, notes_bar=wanted))
        self.show_page(comparing=self._comparing)
        if wanted and self._comparing:
            self._bring_dock()

    def _keep_width(self) -> None:
        if self._has_dock and self.dock.isVisible():
            width = self.dock.width()
            self._keeper.change(lambda settings: replace(settings, notes_bar_width=width))

    def show_dock(self) -> None:
        """Show the dock, for whoever has a panel in it."""
        self._want_dock(wanted=True)

    def _take_focus(self) -> None:
        self._want_dock(wanted=True)
        self.dock.show_panel(self.dock.panel)
        self.dock.take_focus()

    def _show_bookmarks(self) -> None:
        self._want_dock(wanted=True)
        self.dock.show_panel(self.dock.bookmarks)
        self.dock.bookmarks.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def jump(self, number: int) -> None:
        """Lead to a bookmark, counted from 1."""
        if self._comparing:
            self.dock.bookmarks.jump(number)

    def bookmark(self) -> None:
        """Put a bookmark on the words that are selected, else on the paragraph at which the reader is."""
        place = self._place()
        if place is None:
            return
        self._want_dock(wanted=True)
        self.dock.await_bookmark()
        if self._only_read is not None:
            self._tell_only_read(self._only_read)
            return
        side, paragraph, span = place
        self.notebook.add_bookmark(side, paragraph, span or None)

    def _place(self) -> tuple[Side, int, Span] | None:
        """Return the words that are selected, else the paragraph at which the reader is."""
        place = self._views.selected_place() if self._views else None
        link = self._here
        if place is not None or link is None:
            return place
        side = Side.NEW if link.new else Side.OLD
        return side, self._paragraph(link, side), Span(0, 0)

    def _paragraph(self, link: Link, side: Side) -> int:
        """Return, of a link's paragraphs on one side, the one at the cursor, else the first."""
        at = self._moving.at_cursor(side) if self._moving is not None and _is_long(link) else ()
        return next((each for each in at if each in link.indices(side)), link.indices(side)[0])

    def write(self) -> None:
        """Begin a note on the words that are selected, else on the paragraph at which the reader is."""
        place = self._place()
        if place is not None:
            side, paragraph, span = place
            self._begin(self.notebook.new_note(side, paragraph, span or None))
            self._tell_left_out(paragraph)

    def _tell_left_out(self, paragraph: int) -> None:
        """Say so where a selection goes on over more paragraphs than a note can stand on."""
        more = len(self._moving.selected()) - 1 if self._moving is not None else 0
        if more > 0:
            side = self._place()
            name = self._names[side[0]][paragraph] if side else ""
            words = self.tr("The note stands on the words in %1; %n more paragraph(s) were selected.", "", more)
            self.moved.emit(words.replace("%1", name or self.tr("the first paragraph")))

    def write_on_change(self, link: int) -> None:
        """Begin a note on what became of a link's paragraphs."""
        if self._comparison is not None:
            self._begin(note_on_change(self._comparison, link, self.notebook.held))

    def _write_on_section(self) -> None:
        place = self._place()
        if place is not None:
            self._begin(self.notebook.note_on_section(place[0], place[1]))

    def _write_on_all(self) -> None:
        self._begin(self.notebook.note_on_all())

    def _begin(self, note: Note | None) -> None:
        """Open the editor of a new note, or say why nothing can be written."""
        if note is not None and self.may_write():
            self._want_dock(wanted=True)
            self.dock.show_panel(self.dock.panel)
            self.dock.panel.edit(note)

    def may_write(self) -> bool:
        """Tell whether anything can be written in the library; if not, the reader is told why."""
        if self._only_read is not None:
            self._want_dock(wanted=True)
            self._tell_only_read(self._only_read)
        return self._only_read is None

    def review(self, links: tuple[int, ...], reviewed: bool) -> None:  # noqa: FBT001 - what the signal says
        """Tick changes as reviewed, or take the ticks back."""
        self.notebook.set_reviewed(links, reviewed=reviewed)

    def lead_to(self, kept: Note | Bookmark) -> None:
        """Bring the place of a note or a bookmark into sight, with what faces it."""
        places = self.notebook.places_of(kept)
        if places:
            self._go(places[0][0], places[0][1].paragraph)
        elif kept.revision is not None and kept.anchor is not None:
            self.elsewhere.emit(kept.revision, None if kept.detached else kept.anchor.paragraph)

    def show_change(self, note: Note) -> None:
        """Show both sides of the change that a note stands on; where they are not on show, have them compared."""
        first = first_of(note, {each.id: each for each in self.notebook.notes})
        held = self.notebook.held
        entries = {entry.id: entry for entry in held.entries} if held else {}
        old, new = entries.get(first.earlier or first.id), entries.get(first.revision or first.id)
        if held is None or {first.earlier, first.revision} <= set(held.revisions.values()) or not (old and new):
            self.lead_to(first if self.notebook.places_of(first) else note)
        else:
            self.compare_wanted.emit(old, new, first.anchor or first.counterpart)

    def show_bin(self) -> None:
        """Show the deleted notes."""
        from wsis_desktop.desktop.notes.bin_dialog import BinDialog  # noqa: PLC0415 - seldom asked for

        dialog = BinDialog(self.notebook, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_again(self) -> None:
        self.close_editor()
        self.dock.tell("")
        self.read_again.emit()

    def close_editor(self) -> None:
        """Keep what is being written."""
        if self._has_dock:
            self.dock.panel.close_editor()

    def keep(self) -> bool:
        """Keep what is being written, and try once more what could not be kept; tell whether all has reached the disk."""
        self.close_editor()
        self._library.settle()
        if self.notebook.unsaved:
            self.notebook.save_again()
            self._library.settle()
        return not self.notebook.unsaved and not self._library.undone

    def may_lose(self) -> bool:
        """Ask whether to close although something was not kept."""
        from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog  # noqa: PLC0415 - seldom needed

        dialog = UnsavedDialog(self.notebook.unsaved, self._window, undone=self._library.undone)
        lost = dialog.exec() == UnsavedDialog.DialogCode.Accepted
        dialog.deleteLater()
        return lost

    def close(self) -> None:
        """Keep what is being written, and close the library once it has reached the disk."""
        self.close_editor()
        self._keep_width()
        self._library.close()

    @property
    def _here(self) -> Link | None:
        if self._comparison is None or self._link is None or self._link >= len(self._comparison.links):
            return None
        return self._comparison.links[self._link]

    def _tell_here(self) -> None:
        if self._has_dock:
            self.dock.set_here(self._told_here())

    def _told_here(self) -> Here | None:
        link = self._here
        if link is None:
            return None
        near = Side.NEW if link.new else Side.OLD
        return Here({side: link.indices(side) for side in Side}, self._names[near][self._paragraph(link, near)])

    def _mark(self) -> None:
        if self._views is not None:
            self._views.show_notes(notes_by_paragraph(self.notebook))

    def _tell_saved(self) -> None:
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.told.emit(self.tr("Saved %1").replace("%1", now))
        if self._has_dock and self._only_read is None:
            self.dock.tell("")

    def _tell_refused(self, trouble: Trouble) -> None:
        words = " ".join(trouble_words(trouble))
        self.told.emit(self.tr("Not saved"))
        self._want_dock(wanted=True)
        if self.notebook.unsaved and may_pass(trouble):
            words = self.tr("%1 What you wrote stays here, and is saved as soon as it can be.").replace("%1", words)
        elif self.notebook.unsaved:
            words = self.tr("%1 What you wrote stays here.").replace("%1", words)
        from wsis_desktop.notebook.troubles import FileChanged  # noqa: PLC0415 - the notebook is there by now

        self.dock.tell(words, trouble=True, again=isinstance(trouble, FileChanged))

    def _tell_only_read(self, trouble: Trouble) -> None:
        self._only_read = trouble
        if self._has_dock:
            self.dock.tell(" ".join(trouble_words(trouble)), trouble=True)

    def _tell_carried(self, carried: CarriedOver) -> None:
        self._want_dock(wanted=True)
        placed, left = len(carried.notes) - len(carried.detached), len(carried.detached)
        told = [self.tr("%n note(s) came along from the earlier revision.", "", placed)] if placed else []
        if left:
            told.append(self.tr("%n note(s) found no place in this one: see “Without a place”.", "", left))
        self.dock.tell(" ".join(told))


def _is_long(link: Link) -> bool:
    """Tell whether a link joins several paragraphs of one side."""
    return max(len(link.old), len(link.new)) > 1
