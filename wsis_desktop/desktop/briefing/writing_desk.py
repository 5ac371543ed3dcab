"""Brings together what a briefing is written with: its panel beside the notes, its library, the check of its quotations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from wsis_desktop.desktop.briefing.draft_keeper import DraftKeeper
from wsis_desktop.desktop.briefing.drafts import Drafted, Surroundings
from wsis_desktop.desktop.briefing.entry_checking import EntryChecking
from wsis_desktop.desktop.calendar.book import Book
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.notes.library_thread import may_pass
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.languages import spoken_language
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.briefing.tracked import tracked_numbers
from wsis_desktop.publishing.kinds.kind import Material

if TYPE_CHECKING:
    from wsis_desktop.desktop.briefing.writing_panel import WritingPanel
    from wsis_desktop.desktop.notes.notes_dock import NotesDock

_TYPED_MS = 150
_WIDTH = 420


class WritingDesk(QObject):
    """Writes a briefing on what is on show; `publish_wanted(str)` asks for the paper, `told(str)` is for the status bar."""

    publish_wanted = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        notes: NotesDesk,
        book: Book,
        crosscheck: Callable[[], CrossCheck | None],
        go: Callable[[Side, int], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._notes = notes
        self._book = book
        self._crosscheck = crosscheck
        self._go = go
        self._window = window
        self._theme = LIGHT
        self._here: int | None = None
        self._refused = False
        self.checking = EntryChecking(self)
        self.checking.found.connect(self._show_slips)
        self.keeper = DraftKeeper(notes.library, notes.notebook, self._surroundings, self)
        self.panel: WritingPanel | None = None
        self._check_soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._check_soon.timeout.connect(self._check)
        self.keeper.changed.connect(self._check_soon.start)
        self.keeper.drafted.connect(self._tell_drafted)
        self.keeper.refused.connect(self._tell_refused)
        self.keeper.saved.connect(notes.notebook.saved)
        self.keeper.saved.connect(lambda _when: self._tell_kept())
        notes.notebook.shown.connect(self._forget_check)
        notes.dock_made.connect(self._add_tab)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of a briefing do."""
        return {Command.WRITE_BRIEFING: self.show, Command.MARK_CHANGE: self._mark_here}

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self.panel is not None:
            self.panel.set_theme(theme)

    def show(self) -> None:
        """Bring the briefing to the front, as wide as lines of text want to be."""
        self._notes.show_dock()
        if self.panel is None:
            return
        dock = self._notes.dock
        dock.show_panel(self.panel)
        if dock.width() < _WIDTH:
            dock_room(self._window).widen(dock, _WIDTH)
        self.keeper.look()
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, link: int | None) -> None:
        """Take the link at which the reader is."""
        self._here = link
        if self.panel is not None and self.panel.isVisible() and link is not None:
            self.panel.follow(next((key for key, at in self._places() if at == link), None))

    def add_to(self, material: Material) -> Material:
        """Return what is at hand to publish from with the briefing as it is written, and the numbers of the marked file."""
        self.keeper.keep()
        written, comparison = self.keeper.written, material.comparison
        if comparison is None:
            return material
        return replace(
            material,
            briefing=written if written and written.entries else None,
            tracked_numbers=tracked_numbers(self._crosscheck(), comparison.new),
        )

    def offer(self, menu: QMenu, link: int) -> None:
        """Put into a menu on a change whether it belongs in the briefing."""
        comparison = self.keeper.comparison
        if comparison is None or comparison.links[link].change is None:
            return
        row = COMMANDS[Command.MARK_CHANGE]
        action = QAction(f"{row.words}\t{row.tool_tip.rpartition('(')[2].rstrip(')')}", menu)
        action.setCheckable(True)
        action.setChecked(self.keeper.is_told(link))
        action.triggered.connect(lambda on: self.mark(link, wanted=on))
        menu.addAction(action)

    def mark(self, link: int, *, wanted: bool) -> None:
        """Say of a change that it belongs in the briefing, or that it does not."""
        if not self._notes.may_write():
            return
        self.keeper.mark(link, wanted=wanted)
        self.told.emit(
            as_set(self.tr("Marked for the briefing. Ctrl+Z takes it back."))
            if wanted
            else as_set(self.tr("Left out of the briefing. Ctrl+Z takes it back."))
        )

    def _mark_here(self) -> None:
        comparison, here = self.keeper.comparison, self._here
        if comparison is None or here is None or comparison.links[here].change is None:
            self.told.emit(as_set(self.tr("Nothing changed in this paragraph. F8 goes to the next change.")))
            return
        self.mark(here, wanted=not self.keeper.is_told(here))

    def _add_change(self) -> None:
        """Put the change at which the reader is into the briefing."""
        comparison, here = self.keeper.comparison, self._here
        if self.panel is None or comparison is None:
            return
        if here is None or comparison.links[here].change is None:
            self.panel.tell(
                as_set(self.tr("Go to a change first: F8 goes to the next one, a click in the text to any."))
            )
        elif self.keeper.is_told(here):
            self.panel.tell(self.tr("That change is in the briefing already."))
            self.follow(here)
        else:
            self.panel.tell("")
            self.mark(here, wanted=True)

    def _lead_to(self, key: str) -> None:
        """Bring the paragraph that an entry tells of into sight."""
        comparison, link = self.keeper.comparison, self.keeper.place(key)
        if comparison is None or link is None or link >= len(comparison.links):
            return
        found = comparison.links[link]
        side = Side.NEW if found.new else Side.OLD
        self._go(side, found.indices(side)[0])

    def _places(self) -> list[tuple[str, int]]:
        """Return the entries that tell of a place, lines of changes first."""
        told = [(each.key, self.keeper.place(each.key)) for each in self.keeper.entries if not each.removed]
        return [
            (key, at) for key, at in sorted(told, key=lambda each: not each[0].startswith("change/")) if at is not None
        ]

    def _surroundings(self) -> Surroundings:
        comparison = self.keeper.comparison
        numbers = tracked_numbers(self._crosscheck(), comparison.new) if comparison else {}
        author = self._notes.keeper.settings.author
        return Surroundings(self._book.meetings, self._book.home, author, numbers, spoken_language().code)

    # -- the check -------------------------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Hold what the reader wrote against the two texts, while it can be seen."""
        comparison, panel = self.keeper.comparison, self.panel
        if comparison is not None and panel is not None and panel.isVisible():
            made = self._crosscheck()
            tracked = made if tracked_numbers(made, comparison.new) else None
            self.checking.check(self.keeper.entries, comparison, tracked)

    def _show_slips(self) -> None:
        if self.panel is not None:
            self.panel.show_slips(self.checking.slips)

    def _forget_check(self) -> None:
        self.checking.forget()
        self._here = None

    def close(self) -> None:
        """Keep what was typed, and check nothing more."""
        self.keeper.keep()
        self.checking.close()

    # -- what is told ----------------------------------------------------------------------------------------------------

    def _tell_drafted(self, drafted: Drafted) -> None:
        if self.panel is None:
            return
        if drafted.first:
            self.panel.show_news(frozenset(), "")
            return
        told = []
        if drafted.new:
            told.append(self.tr("%n new line(s)", "", len(drafted.new)))
        if drafted.outdated:
            told.append(self.tr("%n of yours for which another line is proposed", "", len(drafted.outdated)))
        if drafted.gone:
            told.append(self.tr("%n line(s) that are no more", "", drafted.gone))
        words = self.tr("Drafted anew: %1.").replace("%1", "; ".join(told)) if told else self.tr("Nothing new.")
        self.panel.show_news(drafted.new, words)

    def _tell_kept(self) -> None:
        """Take away what was told of words that could not be kept."""
        if self.panel is not None and self._refused:
            self.panel.tell("")
        self._refused = False

    def _tell_refused(self, trouble: Trouble) -> None:
        self._refused = True
        if self.panel is None:
            return
        words = " ".join(trouble_words(trouble))
        if self.keeper.waits and may_pass(trouble):
            words = self.tr("%1 What you wrote stays here, and is saved as soon as it can be.").replace("%1", words)
        self.panel.tell(words, trouble=True)

    # -- its panel -------------------------------------------------------------------------------------------------------

    def _add_tab(self, dock: NotesDock) -> None:
        from wsis_desktop.desktop.briefing.writing_panel import WritingPanel  # noqa: PLC0415 - comes with the dock

        panel = WritingPanel(self.keeper, dock)
        self.panel = panel
        panel.set_theme(self._theme)
        dock.add_panel(panel, self.tr("Briefing"), IconName.DOCUMENT)
        panel.chosen.connect(self._lead_to)
        panel.add_change.connect(self._add_change)
        panel.choices_wanted.connect(self._ask_choices)
        panel.publish.connect(self._publish)
        panel.model.edited.connect(lambda _key, _text: self._check_soon.start())
        panel.shown.connect(self._check_soon.start)

    def _publish(self) -> None:
        self.keeper.keep()
        self.publish_wanted.emit("briefing")

    def _ask_choices(self) -> None:
        from wsis_desktop.desktop.briefing.choices_dialog import ChoicesDialog  # noqa: PLC0415 - seldom asked for

        written = self.keeper.written
        if written is None:
            return
        dialog = ChoicesDialog(written.head.choices, self._window)
        dialog.accepted.connect(lambda: self.keeper.choose(dialog.choices()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
