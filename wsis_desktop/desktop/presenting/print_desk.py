"""Prints what is on show: as a redline from the Redline view, else side by side; a revision read alone as its own pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.publishing.publish_desk import PublishDesk
from wsis_desktop.desktop.publishing.publishing_work import PublishingWork
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.revision import PageSize
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.kinds.kind import LeftOut, Order, Output
from wsis_desktop.publishing.kinds.table import KINDS

if TYPE_CHECKING:
    from wsis_desktop.desktop.main_window import MainWindow


class PrintDesk(QObject):
    """Has the pages made beside, asks for the printer, and prints; `told(str)` what the status bar says."""

    told = Signal(str)
    broke = Signal(str)

    def __init__(
        self, session: Session, centre: Centre, publishing: PublishDesk, keeper: SettingsKeeper, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._centre = centre
        self._publishing = publishing
        self._window = window
        self._keeper = keeper
        self._printings = publishing.printings
        self._printings.told.connect(self.told)
        self._printings.over.connect(self._tidy)
        self.work = PublishingWork(session.bridge, self)
        self.work.saved.connect(self._print)
        self.work.failed.connect(self._tell_failed)
        self.work.broke.connect(self.broke)
        session.closed.connect(self._let_go)
        window.closing.connect(self.work.clear)

    def begin(self) -> None:
        """Print what is on show."""
        if self._session.comparison is None:
            return
        if self._session.alone:
            self._print_own()
            return
        order = self.order()
        self.told.emit(self.tr("Setting the pages to print…"))
        self.work.publish(order, self.work.place_beside("pdf"))

    def give_up(self) -> bool:
        """Let go of the pages that are being set, or print no more of them; tell whether there were any."""
        if self._printings.give_up():
            return True
        busy = self.work.busy
        if busy:
            self.work.clear()
            self.told.emit("")
        return busy

    def order(self) -> Order:
        """Return what is on show as a document: what the reader chose of it when publishing holds here, too."""
        redline = self._centre.workspace.view_name is ViewName.REDLINE
        kind, remembered = KINDS["redline" if redline else "side-by-side"], self._keeper.settings.publishing
        return Order(
            kind,
            Output.PDF,
            self._publishing.material(),
            remembered.answers_of(kind),
            remembered.paper,
            Path(remembered.templates) if remembered.templates else None,
            remembered.author,
        )

    def _print_own(self) -> None:
        """Print the pages of the only revision on show, where its file has any."""
        file, comparison = self._publishing.material().file, self._session.comparison
        if file is None or comparison is None or not comparison.new.pages:
            self.told.emit(
                self.tr("This file has no pages to print. Open it in the program that wrote it, and print there.")
            )
            return
        new = comparison.new
        self._print(file.path, new.pages, LeftOut(), password=file.password, sha256=new.sha256)

    def _print(
        self, path: Path, pages: tuple[PageSize, ...], _left: LeftOut, *, password: str | None = None, sha256: str = ""
    ) -> None:
        self.told.emit("")
        self._printings.begin(path, pages, self._window, password=password, sha256=sha256)

    def _let_go(self) -> None:
        """Set no more pages; those that are on their way to the printer go on."""
        self.work.let_go()
        self._tidy()

    def _tidy(self) -> None:
        """Take away what was printed, unless something else is being set or printed."""
        if not self.work.busy and not self._printings.busy:
            self.work.clear()

    def _tell_failed(self, trouble: object) -> None:
        if isinstance(trouble, Trouble):
            self.told.emit(" ".join(trouble_words(trouble)))
