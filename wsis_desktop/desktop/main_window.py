"""The window: puts its parts together and gives each command its deed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from wsis_desktop.desktop.briefing.briefing_desk import BriefingDesk
from wsis_desktop.desktop.briefing.checking import BriefingChecking
from wsis_desktop.desktop.briefing.writing_desk import WritingDesk
from wsis_desktop.desktop.calendar.calendar_desk import CalendarDesk
from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.change_rows import kind_counts
from wsis_desktop.desktop.choosing_files import dropped_files
from wsis_desktop.desktop.commands import COMMANDS, Command, make_actions
from wsis_desktop.desktop.crosscheck_desk import CrossCheckDesk
from wsis_desktop.desktop.crosschecking import CrossChecking
from wsis_desktop.desktop.decision_desk import DecisionDesk
from wsis_desktop.desktop.dossiers.dossier_room import DossierRoom
from wsis_desktop.desktop.dossiers.dossier_work import DossierWork
from wsis_desktop.desktop.exchange_desk import ExchangeDesk
from wsis_desktop.desktop.finding.find_desk import FindDesk
from wsis_desktop.desktop.finding.palette_desk import PaletteDesk
from wsis_desktop.desktop.focus import FocusKeeper, step_focus
from wsis_desktop.desktop.help.help_desk import HelpDesk
from wsis_desktop.desktop.help.tour_parts import TourParts
from wsis_desktop.desktop.language_desk import LanguageDesk
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.menus import fill_menu_bar
from wsis_desktop.desktop.mirroring import leading_dock_area
from wsis_desktop.desktop.naming import comparison_title, title_names
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.notice_board import NoticeBoard
from wsis_desktop.desktop.opening import Opening
from wsis_desktop.desktop.overview.overview_room import OverviewRoom
from wsis_desktop.desktop.preferences.preferences_desk import PreferencesDesk
from wsis_desktop.desktop.presenting.present_desk import PresentDesk
from wsis_desktop.desktop.recognising import Recognising
from wsis_desktop.desktop.resuming.resume_desk import ResumeDesk
from wsis_desktop.desktop.scan_trouble import ScanTrouble
from wsis_desktop.desktop.session import Session
from wsis_desktop.desktop.settings import RecentPair, Settings
from wsis_desktop.desktop.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.status_line import StatusLine
from wsis_desktop.desktop.theme import Theme
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.viewing import Viewing
from wsis_desktop.desktop.views.page_source import PageSource
from wsis_desktop.desktop.window_place import place_of, put_window
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.side_bar import SideBar

PROGRAM = "WSIS Desktop"
_MESSAGE_MS = 5000
_LONGEST_TITLE = 90
_BREATH_MS = 50
_LEAST = (560, 360)


class MainWindow(QMainWindow):
    """One window, one comparison at a time; `closing` when it is about to be gone.

    What only a comparison needs is loaded and made when it is first asked for, or soon after the start page is painted.
    """

    closing = Signal()

    def __init__(
        self,
        session: Session,
        recognising: Recognising,
        crosschecking: CrossChecking,
        pages: PageSource,
        keeper: SettingsKeeper,
        library: LibraryThread,
        dossier_work: DossierWork,
    ) -> None:
        super().__init__()
        self.session = session
        self.recognising = recognising
        self.keeper = keeper
        self.actions_ = make_actions(self)
        self.looks = Looks(keeper, self.actions_, self)
        self.languages = LanguageDesk(keeper, self.actions_, self)
        self.tool_bar = ToolBar(self.actions_, self)
        self.centre = Centre(session, pages, self)
        self.status = StatusLine(self)
        self._furnished = False
        self._prepare_soon = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._prepare_soon.timeout.connect(lambda: Turns(self).begin(self._preparing()))
        self.opening = Opening(session, keeper, self)
        self.crosschecks = CrossCheckDesk(crosschecking, session, keeper, self._go_to_paragraph, self)
        self.viewing = Viewing(keeper, self.looks, self.actions_, self.tool_bar, self.centre, self)
        self.notes = NotesDesk(library, self._go_to_paragraph, keeper, self.actions_, self)
        self.preferences = PreferencesDesk(
            keeper, self.actions_, self.viewing, self.centre, self.notes.notebook, session, self
        )
        self.decisions = DecisionDesk(self.notes, self.status, self)
        self.dossiers = DossierRoom(library, dossier_work, session, keeper, self.notes, self.actions_, self)
        self.help = HelpDesk(keeper, self.looks, self._tour_parts, self)
        self.exchange = ExchangeDesk(
            library, self.notes, keeper, session, self.dossiers.desk.compare, self.centre, self
        )
        self.calendar = CalendarDesk(self.notes, self)
        writing = WritingDesk(
            self.notes, self.calendar.book, lambda: self.crosschecks.made, self._go_to_paragraph, self
        )
        checking = BriefingChecking(session.bridge, self)
        self.briefings = BriefingDesk(checking, session, self.notes, self._go_to_paragraph, self, writing)
        self.overview = OverviewRoom(self.centre, lambda: self.guide, self.dossiers, self)
        self.finding = FindDesk(self.centre, self.notes, self.looks, self)
        self.palette_desk = PaletteDesk(session, self.notes, self.actions_, self.looks, self._go_to_paragraph, self)
        self.presenting = PresentDesk(session, lambda: self.guide, self.actions_, self.looks, self)
        self.resuming = ResumeDesk(session, keeper, self)
        self._scans = ScanTrouble(session, recognising, self.centre, self)
        self.setAcceptDrops(True)
        self._put_together()
        self._give_deeds()
        self._connect()
        self._restore()

    @cached_property
    def side_bar(self) -> SideBar:
        """Return the dock beside the views, made hidden."""
        from wsis_desktop.desktop.side_bar import SideBar  # noqa: PLC0415 - slow to load; the start page comes first

        side_bar = SideBar(self)
        side_bar.set_theme(self.looks.theme)
        self.viewing.take_side_bar(side_bar)
        side_bar.hide()
        self.addDockWidget(leading_dock_area(), side_bar)
        return side_bar

    @cached_property
    def guide(self) -> Guide:
        """Return what keeps views, side bar and status bar together."""
        from wsis_desktop.desktop.guide import Guide  # noqa: PLC0415 - needs all of them; the start page comes first

        guide = Guide(self.centre.workspace, self.side_bar, self.status, self)
        guide.here_changed.connect(self.notes.follow)
        guide.here_changed.connect(self.dossiers.history.follow)
        guide.here_changed.connect(self.briefings.writing.follow)
        self.side_bar.changes.reviewed.connect(self.notes.review)
        self.notes.reviewed_changed.connect(guide.set_reviewed)
        self.decisions.set_whereabouts(guide)
        self.side_bar.changes.tree.menu_wanted.connect(self.decisions.menu_on)
        return guide

    def _tour_parts(self) -> TourParts:
        return TourParts(self.centre, self.side_bar, self.tool_bar, self.menuBar(), self.opening.open_sample)

    def set_theme(self, theme: Theme) -> None:
        """Paint every part in another theme."""
        parts = (self.tool_bar, self.centre, self.crosschecks, self.notes, self.exchange, self.dossiers.history)
        for part in (*parts, self.briefings.writing, self.overview):
            part.set_theme(theme)
        if self._furnished:
            self.side_bar.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Prepare for a comparison once the window is painted."""
        super().showEvent(event)
        if not self._furnished:
            self._prepare_soon.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood; stay open when notes would be lost and the reader wants to keep them."""
        self.briefings.writing.keeper.keep()
        if not self.notes.may_close():
            event.ignore()
            return
        self.presenting.end_full_screen()
        geometry = place_of(self)
        self.closing.emit()
        self._keep_side_bar()
        self.dossiers.places.keep()
        self.notes.close()
        self.briefings.writing.close()
        self.keeper.change(lambda settings: replace(settings, geometry=geometry))
        self.keeper.write()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter too, which Qt leaves to Space on some systems."""
        focused = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from anywhere."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.opening.take(self.exchange.without_bundles(dropped_files(event.mimeData())))

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files named at the start, the earlier revision first; without any, what was open last."""
        if files:
            self.opening.open_given(self.exchange.without_bundles(files))
        else:
            self.resuming.begin()

    def _put_together(self) -> None:
        self.addToolBar(self.tool_bar)
        self.setCentralWidget(self.centre)
        self.setStatusBar(self.status)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMinimumSize(*_LEAST)
        fill_menu_bar(self.menuBar(), self.actions_)

    def _give_deeds(self) -> None:
        deeds: dict[Command, Callable[[], object]] = {
            Command.OPEN: self.opening.choose,
            Command.OPEN_SAMPLE: self.opening.open_sample,
            Command.CROSSCHECK: self.crosschecks.ask,
            Command.SHOW_CROSSCHECK: self.crosschecks.show,
            Command.CLOSE_COMPARISON: self.session.close,
            Command.QUIT: self.close,
            Command.COPY: self._copy,
            Command.SWAP: self.session.swap,
            Command.SIDE_BAR: self._toggle_side_bar,
            Command.NEXT_CHANGE: lambda: self._step_change(1),
            Command.PREVIOUS_CHANGE: lambda: self._step_change(-1),
            Command.SHOW_CHANGES: lambda: self._show_panel(self.side_bar.changes),
            Command.SHOW_OUTLINE: lambda: self._show_panel(self.side_bar.outline),
            Command.SHOW_REMARKS: lambda: self._show_panel(self.side_bar.remarks),
            Command.SHOW_NOTICES: self._tell_notices,
            Command.NEXT_PANE: lambda: self._step_pane(1),
            Command.PREVIOUS_PANE: lambda: self._step_pane(-1),
        }
        desks = (self.viewing, self.languages, self.notes, self.dossiers, self.decisions, self.exchange, self.calendar)
        others = (self.briefings, self.overview, self.finding, self.palette_desk, self.presenting, self.help)
        for desk in (*desks, *others, self.preferences):
            deeds |= desk.deeds
        for command, deed in deeds.items():
            self.actions_[command].triggered.connect(lambda _on=False, deed=deed: deed())
        FocusKeeper(lambda: self.centre.workspace.view if self.centre.comparing else None, self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._escape)

    def _connect(self) -> None:
        session, start = self.session, self.centre.start
        for heard in (session.compared, session.renewed):
            heard.connect(self._name_comparison)
        self.centre.shown.connect(lambda comparison: QTimer.singleShot(0, lambda: self._list_comparison(comparison)))
        session.closed.connect(self._show_nothing)
        self.centre.furnished.connect(self._furnish)
        self.centre.turned.connect(self._show_page)
        self.centre.trouble.choose_another.connect(self.opening.choose_for)
        start.sample_wanted.connect(self.opening.open_sample)
        self.help.greet(start.welcome)
        start.recent.chosen.connect(self.opening.open_recent)
        start.recent.removed.connect(self._forget_recent)
        for target in start.targets.values():
            target.dropped.connect(lambda side, files: self.opening.take(self.exchange.without_bundles(files), side))
            target.choose.connect(self.opening.choose_for)
        self.tool_bar.another_wanted.connect(self.opening.choose_for)
        self.tool_bar.text_wanted.connect(session.take_text)
        self.tool_bar.theme_button.clicked.connect(self.looks.turn)
        self.looks.changed.connect(self.set_theme)
        self.crosschecks.changed.connect(self._show_page)
        self.notes.told.connect(self.status.show_saved)
        self.decisions.offers.append(self.briefings.writing.offer)
        self.briefings.writing.told.connect(lambda words: self.status.showMessage(words, _MESSAGE_MS))
        self.exchange.told.connect(lambda words: self.status.showMessage(words, 3 * _MESSAGE_MS))
        self.notes.read_again.connect(session.try_again)
        self.notes.moved.connect(lambda words: self.status.showMessage(words, _MESSAGE_MS))
        self.notes.compare_wanted.connect(self.dossiers.desk.show_change)
        self.status.remarks_wanted.connect(self.actions_[Command.SHOW_REMARKS].trigger)
        self.dossiers.connect_parts(self.centre, self.opening, self.tool_bar, lambda: self.guide)
        self.dossiers.desk.told.connect(lambda words: self.status.showMessage(words, 3 * _MESSAGE_MS))
        self.keeper.refused.connect(self._tell_refused)

    def _restore(self) -> None:
        settings = self.keeper.settings
        put_window(self, settings.geometry)
        self.viewing.restore()
        self.looks.apply()
        self.centre.start.show_recent(settings.recent)
        self._show_nothing()
        self._show_page()

    def _furnish(self) -> None:
        """Give a workspace just made what is remembered of it, and connect it."""
        self._furnished = True
        self.viewing.furnish()
        self.finding.furnish()
        self.centre.workspace.place_changed.connect(self.dossiers.follow_place)
        self.notes.set_views(self.centre.workspace)
        self.notes.watch(self.centre.workspace)
        self.decisions.watch(self.centre.workspace)
        self.notices = NoticeBoard(self.session, self.recognising, self.centre.workspace.strip, self)

    def _preparing(self) -> Iterator[None]:
        """Load and make, in steps, what the first comparison would otherwise wait for."""
        from wsis_desktop.desktop import workspace  # noqa: F401, PLC0415 - loading is a step of its own

        yield
        _ = self.centre.workspace
        yield
        from wsis_desktop.desktop import guide, side_bar  # noqa: F401, PLC0415 - as above

        yield
        _ = self.guide

    # What is open.

    def _name_comparison(self, comparison: Comparison) -> None:
        """Name what is open."""
        self.tool_bar.show_revisions(comparison, self.session.shown)
        title = comparison_title(comparison)[:_LONGEST_TITLE]
        self.setWindowFilePath("" if comparison.new.called else comparison.new.path)
        self.setWindowTitle(f"{title} — {title_names(comparison)} — {PROGRAM}")

    def _list_comparison(self, comparison: Comparison) -> None:
        if self.session.comparison is not comparison or self.guide.comparison is comparison:
            return
        self.side_bar.show_changes(shown=not self.session.alone)
        self.dossiers.show(comparison, self.centre.workspace.view.place())
        self.guide.show_comparison(comparison)
        self.crosschecks.follow()
        self.dossiers.desk.follow()
        self.actions_[Command.SHOW_REMARKS].setEnabled(self.side_bar.has_remarks)
        self.opening.remember(comparison, sum(kind_counts(comparison).values()))
        self.centre.start.show_recent(self.keeper.settings.recent)

    def _show_nothing(self) -> None:
        self.dossiers.show_nothing()
        if self._furnished:
            self.guide.show_comparison(None)
        self.tool_bar.show_revisions(None, {})
        self.setWindowFilePath("")
        self.setWindowTitle(PROGRAM)

    def _show_page(self) -> None:
        """Let what needs a comparison rest while none is in front."""
        comparing, by_itself = self.centre.comparing, self.session.alone
        for command, row in COMMANDS.items():
            if row.needs_comparison:
                self.actions_[command].setEnabled(comparing and not (by_itself and row.needs_two))
        self.actions_[Command.SHOW_CROSSCHECK].setEnabled(self.crosschecks.made is not None)
        if self._furnished:
            self.actions_[Command.SHOW_REMARKS].setEnabled(comparing and self.side_bar.has_remarks)
        if not comparing:
            self._keep_side_bar()
        wanted = self.keeper.settings.side_bar
        self.actions_[Command.SIDE_BAR].setChecked(wanted)
        if comparing and wanted and self.side_bar.isHidden():
            self.side_bar.show()
            self.resizeDocks([self.side_bar], [self.keeper.settings.side_bar_width], Qt.Orientation.Horizontal)
        elif self._furnished:
            self.side_bar.setVisible(comparing and wanted)
        self.notes.show_page(comparing=comparing)
        self.tool_bar.setVisible(self.session.comparison is not None)

    # What the reader does.

    def _step_change(self, by: int) -> None:
        if self.session.comparison is not None:
            self.centre.workspace.finish()
            self._list_comparison(self.session.comparison)
        self.side_bar.changes.finish()
        self.guide.step(by)

    def _go_to_paragraph(self, side: Side, paragraph: int) -> None:
        self.guide.go_to_paragraph(side, paragraph)

    def _copy(self) -> None:
        self.centre.workspace.copy()

    def _step_pane(self, by: int) -> None:
        """Move the focus to the next part of the window."""
        parts: list[QWidget] = [self.centre]
        if self.centre.comparing:
            workspace = self.centre.workspace
            parts = [self.side_bar, workspace.find_bar, workspace.strip, workspace.front]
        parts += [*self.notes.parts, *self.dossiers.history.parts, *self.crosschecks.parts, *self.overview.parts]
        parts += self.finding.parts
        step_focus((*parts, self.tool_bar), by)

    def _tell_notices(self) -> None:
        self.notices.tell_all()

    def _escape(self) -> None:
        if self.centre.progress.isVisible():
            self.session.give_up()
        elif not (self.exchange.give_up() or self.decisions.pairing.let_go() or self.overview.give_up()):
            self.centre.workspace.end_find() or self.presenting.end_full_screen()

    # How it looks.

    def _toggle_side_bar(self) -> None:
        self._keep_side_bar()
        wanted = self.actions_[Command.SIDE_BAR].isChecked()
        self._change(lambda settings: replace(settings, side_bar=wanted))
        self._show_page()

    def _keep_side_bar(self) -> None:
        """Remember how wide the side bar is, as long as it can be seen."""
        if self._furnished and self.side_bar.isVisible():
            width = self.side_bar.width()
            self._change(lambda settings: replace(settings, side_bar_width=width))

    def _show_panel(self, panel: QWidget) -> None:
        self._change(lambda settings: replace(settings, side_bar=True))
        self._show_page()
        self.side_bar.show_panel(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is remembered.

    def _change(self, changed: Callable[[Settings], Settings]) -> None:
        self.keeper.change(changed)

    def _forget_recent(self, pair: RecentPair) -> None:
        self.opening.forget(pair)
        self.centre.start.show_recent(self.keeper.settings.recent)

    def _tell_refused(self, reason: str) -> None:
        words = self.tr("Your settings could not be saved: %1. They hold until you close the window.")
        self.status.showMessage(words.replace("%1", reason), 2 * _MESSAGE_MS)
