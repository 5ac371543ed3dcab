"""Puts the desks into their places behind the face of a window, and connects them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wsis_desktop.desktop.briefing.briefing_desk import BriefingDesk
from wsis_desktop.desktop.briefing.checking import BriefingChecking
from wsis_desktop.desktop.briefing.writing_desk import WritingDesk
from wsis_desktop.desktop.calendar.calendar_desk import CalendarDesk
from wsis_desktop.desktop.commands.commands import Command, icons_of, make_actions, theme_actions
from wsis_desktop.desktop.crosscheck.crosscheck_desk import CrossCheckDesk
from wsis_desktop.desktop.decisions.decision_desk import DecisionDesk
from wsis_desktop.desktop.dossiers.dossier_room import DossierRoom
from wsis_desktop.desktop.exchange.exchange_desk import ExchangeDesk
from wsis_desktop.desktop.finding.find_desk import FindDesk
from wsis_desktop.desktop.finding.palette_desk import PaletteDesk
from wsis_desktop.desktop.help.help_desk import HelpDesk
from wsis_desktop.desktop.help.tour_parts import TourParts
from wsis_desktop.desktop.language_desk import LanguageDesk
from wsis_desktop.desktop.menus import fill_menus
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.notes.page_noting import PageNoting
from wsis_desktop.desktop.notices.scan_trouble import ScanTrouble
from wsis_desktop.desktop.overview.overview_room import OverviewRoom
from wsis_desktop.desktop.preferences.preferences_desk import PreferencesDesk
from wsis_desktop.desktop.presenting.present_desk import PresentDesk
from wsis_desktop.desktop.presenting.print_desk import PrintDesk
from wsis_desktop.desktop.progress_panel import ProgressPanel
from wsis_desktop.desktop.publishing.publish_desk import PublishDesk
from wsis_desktop.desktop.resuming.resume_desk import ResumeDesk
from wsis_desktop.desktop.starting.opening import Opening
from wsis_desktop.desktop.steward import Steward
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.desktop.trouble_panel import TroublePanel
from wsis_desktop.desktop.viewing import Viewing
from wsis_desktop.desktop.widgets.menu_bar_keys import MenuBarKeys
from wsis_desktop.desktop.work import Work

if TYPE_CHECKING:
    from wsis_desktop.desktop.main_window import MainWindow

_MESSAGE_MS = 5000


def put_desks(window: MainWindow, work: Work) -> Iterator[None]:
    """Make the desks of a window in steps; after the last, every command has its deed."""
    window.steward = Steward(window)
    yield from _put_commands(window)
    yield from _put_frame(window, work)
    _put_reading(window, work)
    yield
    _put_notes(window, work)
    yield
    _put_sending(window, work)
    yield
    _put_looking_round(window, work)
    yield
    window.steward.give_deeds()
    _connect(window)
    yield
    _put_publishing(window, work)
    yield
    window.viewing.restore()
    window.steward.set_theme(window.looks.theme)
    window.steward.show_nothing()
    window.steward.show_page()
    window.steward.prepare_when_shown()


def _put_commands(window: MainWindow) -> Iterator[None]:
    """Bring what commands are given by; drawing their icons is a step of its own."""
    window.actions_ = make_actions(window)
    fill_menus(window.menus, window.actions_)
    yield
    window.looks.take_actions(theme_actions(window.actions_), icons_of(window.actions_))
    yield


def _put_frame(window: MainWindow, work: Work) -> Iterator[None]:
    """Bring the tool bar, and what tells of the work."""
    window.languages = LanguageDesk(window.keeper, window.actions_, window)
    window.tool_bar = ToolBar(window.actions_, window)
    window.tool_bar.hide()
    yield
    window.addToolBar(window.tool_bar)
    MenuBarKeys(window.menuBar(), window)
    yield
    window.session, window.recognising = work.session, work.recognising
    centre = window.centre
    # Its scroll bars make Python load all that a filter of events may be shown: a step of its own.
    trouble = TroublePanel(centre)
    yield
    centre.take_work(work.session, work.pages, trouble, ProgressPanel(centre))
    yield


def _put_reading(window: MainWindow, work: Work) -> None:
    keeper, centre, session = window.keeper, window.centre, work.session
    window.opening = Opening(session, keeper, window)
    window.crosschecks = CrossCheckDesk(work.crosschecking, session, keeper, window.steward.go_to_paragraph, window)
    window.viewing = Viewing(keeper, window.looks, window.actions_, window.tool_bar, centre, window)
    ScanTrouble(session, work.recognising, centre, window)


def _put_notes(window: MainWindow, work: Work) -> None:
    keeper, actions, session = window.keeper, window.actions_, work.session
    window.notes = notes = NotesDesk(work.library, window.steward.go_to_paragraph, keeper, actions, window)
    window.preferences = PreferencesDesk(
        keeper, actions, window.viewing, window.centre, notes.notebook, session, window
    )
    window.decisions = DecisionDesk(notes, window.status, window)
    window.decisions.follow(work.deciding)
    window.dossiers = DossierRoom(work.library, work.dossiers, session, keeper, notes, actions, window)


def _put_sending(window: MainWindow, work: Work) -> None:
    """Bring what takes in from others and writes for them."""
    notes, session, go_to = window.notes, work.session, window.steward.go_to_paragraph
    window.exchange = ExchangeDesk(
        work.library, notes, window.keeper, session, window.dossiers.desk.compare, window.centre, window
    )
    window.calendar = CalendarDesk(notes, window)
    writing = WritingDesk(notes, window.calendar.book, lambda: window.crosschecks.made, go_to, window)
    checking = BriefingChecking(work.bridge, window)
    checking.broke.connect(work.reporter.show_report)
    window.briefings = BriefingDesk(checking, session, notes, go_to, window, writing)


def _put_looking_round(window: MainWindow, work: Work) -> None:
    """Bring what shows the whole, finds a place in it, and shows it to others."""
    centre, looks, actions, session = window.centre, window.looks, window.actions_, work.session
    window.help = HelpDesk(window.keeper, looks, lambda: _tour_parts(window), window)
    window.overview = OverviewRoom(centre, lambda: window.guide, window.dossiers, window)
    window.finding = FindDesk(centre, window.notes, looks, window)
    window.palette_desk = PaletteDesk(session, window.notes, actions, looks, window.steward.go_to_paragraph, window)
    window.presenting = PresentDesk(session, lambda: window.guide, actions, looks, window)
    window.resuming = ResumeDesk(session, window.keeper, window)


def _put_publishing(window: MainWindow, work: Work) -> None:
    keeper, session, notes, writing = window.keeper, work.session, window.notes, window.briefings.writing
    publishing = PublishDesk(work.bridge, session, notes.notebook, window.calendar.book, keeper, window, writing.add_to)
    publishing.set_dossiers(window.dossiers.desk)
    for asking in (writing, window.calendar):
        asking.publish_wanted.connect(publishing.ask)
    notes.dock_made.connect(lambda dock: dock.panel.publish_wanted.connect(lambda: publishing.ask("notes")))
    window.decisions.offers.append(publishing.offer)
    window.actions_[Command.PUBLISH].triggered.connect(lambda _on=False: publishing.ask())
    window.printing = printing = PrintDesk(session, window.centre, publishing, keeper, window)
    window.actions_[Command.PRINT].triggered.connect(lambda _on=False: printing.begin())
    printing.told.connect(window.status.showMessage)
    page_noting = PageNoting(session, work.bridge, work.library, notes.notebook)
    window.exchange.page_notes_wanted.connect(page_noting.begin)
    page_noting.told.connect(window.exchange.told)
    for doing in (publishing, printing, page_noting):
        doing.broke.connect(work.reporter.show_report)


def _tour_parts(window: MainWindow) -> TourParts:
    return TourParts(window.centre, window.side_bar, window.tool_bar, window.menuBar(), window.opening.open_sample)


def _connect(window: MainWindow) -> None:
    steward, session, start = window.steward, window.session, window.centre.start
    for heard in (session.compared, session.renewed):
        heard.connect(steward.name_comparison)
    shown = window.centre.shown
    shown.connect(lambda made: QTimer.singleShot(0, window, lambda: steward.list_comparison(made)))
    session.closed.connect(steward.show_nothing)
    window.centre.turned.connect(steward.show_page)
    window.centre.trouble.choose_another.connect(window.opening.choose_for)
    start.sample_wanted.connect(window.opening.open_sample)
    window.help.greet(start.welcome)
    start.recent.chosen.connect(window.opening.open_recent)
    start.recent.removed.connect(steward.forget_recent)
    for target in start.targets.values():
        target.dropped.connect(lambda side, files: steward.take_files(files, side))
        target.choose.connect(window.opening.choose_for)
    window.tool_bar.another_wanted.connect(window.opening.choose_for)
    window.tool_bar.text_wanted.connect(session.take_text)
    window.tool_bar.theme_button.clicked.connect(window.looks.turn)
    window.crosschecks.changed.connect(steward.show_page)
    window.notes.told.connect(window.status.show_saved)
    window.viewing.told.connect(lambda words: window.status.showMessage(words, _MESSAGE_MS))
    window.decisions.offers.append(window.briefings.writing.offer)
    window.briefings.writing.told.connect(lambda words: window.status.showMessage(words, _MESSAGE_MS))
    window.exchange.told.connect(lambda words: window.status.showMessage(words, 3 * _MESSAGE_MS))
    window.notes.read_again.connect(session.try_again)
    window.notes.moved.connect(lambda words: window.status.showMessage(words, _MESSAGE_MS))
    window.notes.compare_wanted.connect(window.dossiers.desk.show_change)
    window.status.remarks_wanted.connect(window.actions_[Command.SHOW_REMARKS].trigger)
    window.dossiers.connect_parts(window.centre, window.opening, window.tool_bar, lambda: window.guide)
    window.dossiers.desk.told.connect(lambda words: window.status.showMessage(words, 3 * _MESSAGE_MS))
