"""Keeps the parts of the window in step with what is open and what its reader does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.focus import FieldsHeard, FocusKeeper, RowsFocused, step_focus
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.main_window import PROGRAM
from wsis_desktop.desktop.notices.notice_board import NoticeBoard
from wsis_desktop.desktop.painting.mirroring import leading_dock_area, titled
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.preferences.keys import MENU_KEY
from wsis_desktop.desktop.remembering.window_place import place_of
from wsis_desktop.desktop.speaking.naming import names_of_open
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.listing.side_bar import SideBar
    from wsis_desktop.desktop.main_window import MainWindow
    from wsis_desktop.desktop.remembering.face_settings import RecentPair
    from wsis_desktop.desktop.remembering.settings import Settings

_BREATH_MS = 50
PREPARED: Final = (
    *("publishing.runs", "publishing.redlining.atoms", "publishing.redlining.tape", "publishing.redlining.strokes"),
    *("desktop.views.typesetting", "desktop.views.cells", "desktop.views.text_painter", "desktop.views.text_table"),
    *("desktop.views.base_view", "desktop.views.text_pointer", "desktop.views.text_view", "desktop.views.page_painter"),
    *(
        "desktop.views.page_pane",
        "desktop.views.redline_rows",
        "desktop.views.pages_view",
        "desktop.views.redline_view",
    ),
    *(
        "desktop.workspace",
        "desktop.listing.change_delegate",
        "desktop.listing.changes_dock",
        "desktop.listing.side_bar",
    ),
    "desktop.guide",
)
"""What a comparison needs, in parts that load in a few milliseconds each."""
# By how much one press makes a dock wider or less wide.
_STEP = 40


class Steward(QObject):
    """Gives the commands of a window their deeds, and each part what it has to know of the others.

    What only a comparison needs is loaded and made when it is first asked for, or soon after the window has come up.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._furnished = False
        self._room = dock_room(window)
        self._room.changed.connect(self._tick_side_bar)
        self._prepare_soon = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._prepare_soon.timeout.connect(lambda: Turns(self).begin(self._preparing()))
        window.centre.furnished.connect(self._furnish)

    def prepare_when_shown(self) -> None:
        """Make ready for a comparison soon after the window has come up."""
        if self._window.isVisible() and not self._furnished:
            self._prepare_soon.start()

    def set_theme(self, theme: Theme) -> None:
        """Paint every part in another theme."""
        window = self._window
        parts = (window.tool_bar, window.crosschecks, window.notes, window.exchange, window.dossiers.history)
        for part in (*parts, window.briefings.writing, window.overview):
            part.set_theme(theme)
        if self._furnished:
            window.side_bar.set_theme(theme)

    def take_side_bar(self, side_bar: SideBar) -> None:
        """Put the dock beside the views, just made, into its place, hidden."""
        window = self._window
        window.viewing.take_side_bar(side_bar)
        side_bar.hide()
        window.addDockWidget(leading_dock_area(), side_bar)

    def take_guide(self, guide: Guide) -> None:
        """Let all parts hear of where the reader is."""
        window = self._window
        guide.here_changed.connect(window.notes.follow)
        guide.here_changed.connect(window.dossiers.history.follow)
        guide.here_changed.connect(window.briefings.writing.follow)
        window.side_bar.changes.reviewed.connect(window.notes.review)
        window.notes.reviewed_changed.connect(guide.set_reviewed)
        window.decisions.set_whereabouts(guide)
        window.side_bar.changes.tree.menu_wanted.connect(window.decisions.menu_on)

    def keep(self) -> bool:
        """Keep everything written so far, and what is remembered; tell whether all that was written has reached the disk."""
        window = self._window
        window.briefings.writing.keeper.keep()
        kept = window.notes.keep()
        window.dossiers.places.keep()
        window.keeper.write()
        return kept

    def may_close(self, *, asking: bool = True) -> bool:
        """Keep how the window stands, and everything written; tell whether nothing keeps it open.

        Where something cannot be kept, the reader is asked, unless nobody may be there to answer.
        """
        window = self._window
        if not self.keep() and asking and not window.notes.may_lose():
            return False
        window.presenting.end_full_screen()
        geometry = place_of(window)
        window.closing.emit()
        self._keep_side_bar()
        window.dossiers.places.keep()
        window.notes.close()
        window.briefings.writing.close()
        system = window.looks.system_theme.name.value
        window.keeper.change(lambda settings: replace(settings, geometry=geometry, system_theme=system))
        window.keeper.write()
        return True

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files in the order given; without any, what was open last."""
        window = self._window
        if files:
            window.opening.open_given(window.exchange.without_bundles(files))
        else:
            window.resuming.begin()
        if not window.session.busy and not window.resuming.begun:
            window.centre.start.end_coming()

    def take_files(self, files: Sequence[Path], side: Side | None = None) -> None:
        """Take files that were dropped, on the place of one side or anywhere."""
        window = self._window
        window.opening.take(window.exchange.without_bundles(files), side)

    def forget_recent(self, pair: RecentPair) -> None:
        """Take a pair off the list of recent ones."""
        window = self._window
        window.opening.forget(pair)
        window.centre.start.show_recent(window.keeper.settings.recent)

    def go_to_paragraph(self, side: Side, paragraph: int) -> None:
        """Show a paragraph in the view."""
        self._window.guide.go_to_paragraph(side, paragraph)

    def give_deeds(self) -> None:
        """Connect every command."""
        window = self._window
        deeds: dict[Command, Callable[[], object]] = {
            Command.OPEN: window.opening.choose,
            Command.OPEN_SAMPLE: window.opening.open_sample,
            Command.CROSSCHECK: window.crosschecks.ask,
            Command.SHOW_CROSSCHECK: window.crosschecks.show,
            Command.CLOSE_COMPARISON: window.session.close,
            Command.QUIT: window.close,
            Command.COPY: self._copy,
            Command.SWAP: window.session.swap,
            Command.SIDE_BAR: self._toggle_side_bar,
            Command.EXTEND: lambda: self._extend(_STEP),
            Command.REDUCE: lambda: self._extend(-_STEP),
            Command.NEXT_CHANGE: lambda: self._step_change(1),
            Command.PREVIOUS_CHANGE: lambda: self._step_change(-1),
            Command.SHOW_CHANGES: lambda: self._show_panel(window.side_bar.changes),
            Command.SHOW_OUTLINE: lambda: self._show_panel(window.side_bar.outline),
            Command.SHOW_REMARKS: lambda: self._show_panel(window.side_bar.remarks),
            Command.SHOW_NOTICES: self._tell_notices,
            Command.NEXT_PANE: lambda: self._step_pane(1),
            Command.PREVIOUS_PANE: lambda: self._step_pane(-1),
        }
        desks = (
            window.viewing,
            window.languages,
            window.notes,
            window.dossiers,
            window.decisions,
            window.exchange,
            window.calendar,
        )
        others = (
            window.briefings,
            window.overview,
            window.finding,
            window.palette_desk,
            window.presenting,
            window.help,
        )
        for desk in (*desks, *others, window.preferences):
            deeds |= desk.deeds
        for command, deed in deeds.items():
            window.actions_[command].triggered.connect(lambda _on=False, deed=deed: deed())
        RowsFocused(window)
        FieldsHeard(window)
        FocusKeeper(lambda: window.centre.workspace.view if window.centre.comparing else None, window)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        escape.activated.connect(self.escape)
        menu = QShortcut(QKeySequence(MENU_KEY), window)
        menu.activated.connect(self._open_menu)

    def _furnish(self) -> None:
        """Give a workspace just made what is remembered of it, and connect it."""
        window = self._window
        self._furnished = True
        window.viewing.furnish()
        window.finding.furnish()
        window.centre.workspace.place_changed.connect(window.dossiers.follow_place)
        window.notes.set_views(window.centre.workspace)
        window.notes.watch(window.centre.workspace)
        window.decisions.watch(window.centre.workspace)
        window.notices = NoticeBoard(window.session, window.recognising, window.centre.workspace.strip, window)

    def _preparing(self) -> Iterator[None]:
        """Load and make, in steps, what the first comparison would otherwise wait for."""
        for name in PREPARED:
            import_module(f"wsis_desktop.{name}")
            yield
        window = self._window
        _ = window.centre.workspace
        yield
        _ = window.side_bar
        yield
        _ = window.guide

    # What is open.

    def name_comparison(self, comparison: Comparison) -> None:
        """Name what is open."""
        window = self._window
        window.tool_bar.show_revisions(comparison, window.session.shown)
        window.setWindowFilePath("" if comparison.new.called else comparison.new.path)
        window.setWindowTitle(titled(*names_of_open(comparison), PROGRAM))

    def list_comparison(self, comparison: Comparison) -> None:
        """List what changed in a comparison that can be seen."""
        window = self._window
        if window.session.comparison is not comparison or window.guide.comparison is comparison:
            return
        window.side_bar.show_changes(shown=not window.session.alone)
        window.dossiers.show(comparison, window.centre.workspace.view.place())
        window.guide.show_comparison(comparison)
        window.crosschecks.follow()
        window.dossiers.desk.follow()
        window.actions_[Command.SHOW_REMARKS].setEnabled(window.side_bar.has_remarks)
        window.opening.remember(comparison, sum(kind_counts(comparison).values()))
        window.centre.start.show_recent(window.keeper.settings.recent)

    def show_nothing(self) -> None:
        """Show that nothing is open."""
        window = self._window
        window.dossiers.show_nothing()
        if self._furnished:
            window.guide.show_comparison(None)
        window.tool_bar.show_revisions(None, {})
        window.setWindowFilePath("")
        window.setWindowTitle(PROGRAM)

    def show_page(self) -> None:
        """Let what needs a comparison rest while none is in front."""
        window = self._window
        comparing, by_itself = window.centre.comparing, window.session.alone
        for command, row in COMMANDS.items():
            if row.needs_comparison:
                window.actions_[command].setEnabled(comparing and not (by_itself and row.needs_two))
        window.actions_[Command.SHOW_CROSSCHECK].setEnabled(window.crosschecks.made is not None)
        if self._furnished:
            window.actions_[Command.SHOW_REMARKS].setEnabled(comparing and window.side_bar.has_remarks)
        if not comparing:
            self._keep_side_bar()
        wanted = window.keeper.settings.side_bar
        if comparing and wanted and not self._room.wants(window.side_bar):
            self._bring_side_bar()
        elif self._furnished and not (comparing and wanted):
            self._room.put_away(window.side_bar)
        self._tick_side_bar()
        window.notes.show_page(comparing=comparing)
        window.tool_bar.setVisible(window.session.comparison is not None)

    def _bring_side_bar(self) -> None:
        self._room.bring(self._window.side_bar, self._window.keeper.settings.side_bar_width)

    def _tick_side_bar(self) -> None:
        """Let the menu tell whether the side bar can be seen."""
        gave_way = self._furnished and self._room.gave_way(self._window.side_bar)
        self._window.actions_[Command.SIDE_BAR].setChecked(self._window.keeper.settings.side_bar and not gave_way)

    # What the reader does.

    def _step_change(self, by: int) -> None:
        window, comparison = self._window, self._window.session.comparison
        if comparison is not None and not window.side_bar.changes.takes_long(comparison):
            window.centre.workspace.finish()
            self.list_comparison(comparison)
        window.guide.when_listed(comparison, partial(window.guide.step, by))

    def _copy(self) -> None:
        self._window.centre.workspace.copy()

    def _step_pane(self, by: int) -> None:
        """Move the focus to the next part of the window."""
        window = self._window
        parts: list[QWidget] = [window.centre]
        if window.centre.comparing:
            workspace = window.centre.workspace
            parts = [window.side_bar, workspace.find_bar, workspace.strip, workspace.front]
        parts += [
            *window.notes.parts,
            *window.dossiers.history.parts,
            *window.crosschecks.parts,
            *window.overview.parts,
        ]
        parts += window.finding.parts
        step_focus((*parts, window.tool_bar), by)

    def _tell_notices(self) -> None:
        self._window.notices.tell_all()

    def escape(self) -> None:
        """End the innermost of what is under way; with nothing to end, lead the keys back to the text."""
        window = self._window
        if window.centre.progress.isVisible():
            window.session.give_up()
            return
        deeds = (
            window.resuming.leave,
            window.help.leave_tour,
            window.exchange.give_up,
            window.printing.give_up,
            window.decisions.pairing.let_go,
            window.overview.give_up,
            window.centre.workspace.end_find,
            self._lead_to_text,
            lambda: window.centre.comparing and window.centre.workspace.view.deselect(),
            window.presenting.end_full_screen,
        )
        any(deed() for deed in deeds)

    def _lead_to_text(self) -> bool:
        """Give the text the keys; tell whether they were elsewhere in the window."""
        centre, focused = self._window.centre, QApplication.focusWidget()
        if not centre.comparing or focused is None or centre.isAncestorOf(focused):
            return False
        centre.workspace.front.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _open_menu(self) -> None:
        """Open the menu of what has the keys, as the key for that does, which many keyboards lack."""
        focused = QApplication.focusWidget()
        if focused is None:
            return
        cursor: QRect = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = cursor.center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
        QApplication.sendEvent(focused, event)

    def _toggle_side_bar(self) -> None:
        self._keep_side_bar()
        wanted = self._window.actions_[Command.SIDE_BAR].isChecked()
        self._change(lambda settings: replace(settings, side_bar=wanted))
        self.show_page()
        if wanted and self._window.centre.comparing:
            self._bring_side_bar()

    def _extend(self, by: int) -> None:
        """Give more room to the dock that has the keys, or less; to the side bar, where they are in the texts."""
        around = QApplication.focusWidget()
        while around is not None and not isinstance(around, QDockWidget):
            around = around.parentWidget()
        dock = around if around is not None else self._window.side_bar
        if dock.isVisible() and not dock.isFloating():
            dock_room(self._window).extend(dock, by)
            self._keep_side_bar()

    def _keep_side_bar(self) -> None:
        """Remember how wide the side bar is, as long as it can be seen."""
        window = self._window
        if self._furnished and window.side_bar.isVisible():
            width = window.side_bar.width()
            self._change(lambda settings: replace(settings, side_bar_width=width))

    def _show_panel(self, panel: QWidget) -> None:
        self._change(lambda settings: replace(settings, side_bar=True))
        self.show_page()
        if self._window.centre.comparing:
            self._bring_side_bar()
        self._window.side_bar.show_panel(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _change(self, changed: Callable[[Settings], Settings]) -> None:
        self._window.keeper.change(changed)
