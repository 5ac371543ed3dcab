"""The centre of the window: the start page, the open comparison or a trouble, and the progress of work over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.starting.start_page import StartPage
from wsis_desktop.desktop.turns import unless_hidden
from wsis_desktop.model.terms import Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.progress_panel import ProgressPanel
    from wsis_desktop.desktop.trouble_panel import TroublePanel
    from wsis_desktop.desktop.views.page_source import PageSource
    from wsis_desktop.desktop.working.session import PasswordWanted, Session, Stuck
    from wsis_desktop.desktop.workspace import Workspace
    from wsis_desktop.model.comparison import Comparison


class Centre(QWidget):
    """Shows what the session is at; `turned` says that another page is in front, `shown(Comparison)` that one can be seen.

    `emptied` says that nothing is open any more: what was kept of it is to be let go of.

    The start page comes up alone; `take_work` brings what shows the work of a session. The workspace is made when it is
    first asked for, and `furnished` says so.
    """

    turned = Signal()
    shown = Signal(object)
    emptied = Signal()
    furnished = Signal()
    recognition_wanted = Signal(object)

    trouble: TroublePanel
    progress: ProgressPanel
    _session: Session
    _pages: PageSource

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._workspace: Workspace | None = None
        self._bringing = False
        self._working = False
        # No QStackedWidget: a screen reader would name it, "layered pane", whenever the keys come into it.
        self._stack = QStackedLayout(self)
        self.start = StartPage(self)
        self._stack.addWidget(self.start)

    def take_work(self, session: Session, pages: PageSource, trouble: TroublePanel, progress: ProgressPanel) -> None:
        """Show what a session is at, with what tells troubles and progress; both are made upon this."""
        self._session, self._pages, self.trouble, self.progress = session, pages, trouble, progress
        self._working = True
        for panel in (trouble, progress):
            panel.set_theme(self._theme)
        self._stack.addWidget(trouble)
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        unless_hidden(self.start, lambda: self.start.set_theme(self._theme))
        if self._working:
            self.trouble.set_theme(theme)
            self.progress.set_theme(theme)
        if self._workspace is not None:
            self._workspace.set_theme(theme)

    @property
    def workspace(self) -> Workspace:
        """Return the views and what stands around them."""
        if self._workspace is None:
            from wsis_desktop.desktop.workspace import Workspace  # noqa: PLC0415 - slow to load; the start page comes first

            self._workspace = Workspace(self._pages, self)
            self._workspace.set_theme(self._theme)
            self._stack.addWidget(self._workspace)
            self._workspace.shown.connect(self._show_workspace)
            self.furnished.emit()
        return self._workspace

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - as Qt's stacks call it
        """Return the page in front."""
        return self._stack.currentWidget()

    @property
    def comparing(self) -> bool:
        """Tell whether a comparison is in front."""
        return self._workspace is not None and self.currentWidget() is self._workspace

    def offer_recognition(self, side: Side, *, there: bool) -> None:
        """Offer, where a trouble is told, to read pictures of text; or to say how, unless the program is `there`."""
        if self.currentWidget() is self.trouble:
            self.trouble.offer_recognition(there=there)
        else:
            self.start.targets[side].offer_recognition(there=there)

    def _connect(self) -> None:
        session = self._session
        session.began.connect(self.progress.begin)
        session.ended.connect(self.progress.end)
        session.progressed.connect(self.progress.show_working)
        session.sources_changed.connect(self._show_sources)
        session.revision_read.connect(self._show_sources)
        session.compared.connect(self._show_comparison)
        session.renewed.connect(self._renew)
        session.stuck.connect(self._show_stuck)
        session.password_wanted.connect(self._ask_password)
        session.broke.connect(session.give_up)
        session.closed.connect(self._close)
        self.progress.cancelled.connect(session.give_up)
        self.trouble.try_again.connect(session.try_again)
        self.trouble.let_be.connect(self._let_be)
        self.trouble.recognition_wanted.connect(self.recognition_wanted)
        self.start.swap_wanted.connect(session.swap)
        self.start.compare_wanted.connect(session.try_again)
        for target in self.start.targets.values():
            target.cleared.connect(session.forget_side)
            target.read_wanted.connect(session.show_alone)
            target.recognition_wanted.connect(self.recognition_wanted)

    def _show_sources(self) -> None:
        """Show on the start page what is there of each side."""
        wanted, read = self._session.wanted, self._session.revisions
        for side, target in self.start.targets.items():
            if side in read:
                target.show_revision(read[side], alone=side.other not in wanted)
            elif side in wanted:
                target.show_reading(wanted[side].told_path)
            else:
                target.show_empty(wanted=side.other in wanted)
        self.start.show_ready(
            swap=bool(wanted), compare=len(read) == len(Side) and not self._session.busy and not self.comparing
        )

    def _show_comparison(self, comparison: Comparison) -> None:
        self._bringing = True
        self.workspace.show_comparison(comparison)

    def _show_workspace(self, comparison: Comparison) -> None:
        """Turn to a comparison that has come into the views; one that is there anew leaves the focus where it is."""
        if not self.comparing or self._bringing:
            self._turn_to(self.workspace)
            self.workspace.front.setFocus()
        self._bringing = False
        self.shown.emit(comparison)

    def _renew(self, comparison: Comparison) -> None:
        self.workspace.renew(comparison)

    def _show_stuck(self, stuck: Stuck) -> None:
        """Tell a trouble: on the start page where it was read alone, else in the middle."""
        if self.currentWidget() is self.start and stuck.side and stuck.path and stuck.side not in self._session.wanted:
            self._show_sources()
            self.start.targets[stuck.side].show_trouble(stuck.path, stuck.trouble)
            return
        self.trouble.show_stuck(stuck, back_to_comparison=self._session.comparison is not None)
        self._turn_to(self.trouble)

    def _let_be(self) -> None:
        self._turn_to(self.workspace if self._session.comparison is not None else self.start)
        self._session.give_up()

    def _close(self) -> None:
        if self._workspace is not None:
            self._workspace.clear()
        self._turn_to(self.start)
        self._show_sources()
        self.emptied.emit()

    def _ask_password(self, wanted: PasswordWanted) -> None:
        from wsis_desktop.desktop.dialogs import PasswordDialog  # noqa: PLC0415 - few files ask for a password

        dialog = PasswordDialog(wanted, self)
        dialog.accepted.connect(lambda: self._session.give_password(wanted.side, dialog.password))
        dialog.rejected.connect(self._session.give_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.turned.emit()
