"""Opens again what was open when the window closed, at its place; where that fails, the start page says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.painting.mirroring import titled
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.resuming.left_open import LeftFile, LeftOpen, LeftPlace
from wsis_desktop.desktop.speaking.naming import names_of_open
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.session import Session, Stuck
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.dossiers.kept import DossierSummary
    from wsis_desktop.desktop.main_window import MainWindow

_SOON_MS = 3000
_PAIR = 2


class ResumeDesk(QObject):
    """Keeps what is open in the settings, and brings it back."""

    def __init__(self, session: Session, keeper: SettingsKeeper, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._keeper = keeper
        self._window = window
        self._desk = window.dossiers.desk
        self._trying: LeftOpen | None = None
        self._awaits_list = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._action: QAction = window.actions_[Command.RESUME]
        self._action.setChecked(keeper.settings.resuming.wanted)
        self._action.toggled.connect(self._want)
        session.closed.connect(self._forget)
        session.stuck.connect(self._fail)
        session.broke.connect(lambda _report: self._end())
        session.sources_changed.connect(lambda: QTimer.singleShot(0, self._end_where_nothing_came))
        session.began.connect(lambda: window.centre.start.tell(""))
        session.ended.connect(window.centre.start.end_coming)
        window.centre.start.coming_cancelled.connect(self.leave)
        window.centre.shown.connect(self._take_shown)
        window.centre.furnished.connect(lambda: window.centre.workspace.place_changed.connect(self._keep_soon))
        window.closing.connect(self._close)
        self._desk.changed.connect(self._keep_soon)
        self._desk.listed.connect(self._take_listed)
        self._desk.not_listed.connect(self._take_unlisted)

    @property
    def begun(self) -> bool:
        """Tell whether what was open last is being opened."""
        return self._trying is not None

    def begin(self) -> None:
        """Open what was open, where the reader wants that."""
        resuming, session = self._keeper.settings.resuming, self._session
        left = resuming.left
        if left is None or not resuming.wanted or session.comparison is not None or session.busy or self._trying:
            return
        if left.trying:
            self._keep(None)
            words = self.tr(
                "What was open last was not opened again: the program ended over it the last time. You can still open it "
                "from this page."
            )
            self._window.centre.start.tell(words)
            return
        self._trying = left
        if (coming := self._window.centre.start.coming) is not None and coming.isVisible():
            coming.cancel.setFocus()
        self._keep(replace(left, trying=True))
        self._keeper.write()
        if left.dossier:
            self._awaits_list = True
            self._desk.list_all()
        else:
            self._open_files(left)

    def keep(self) -> None:
        """Keep what is open now, and where the reader is in it."""
        self._soon.stop()
        comparison = self._session.comparison
        if comparison is None or self._trying is not None:
            return
        in_dossier = set(self._desk.on_show) == set(self._session.shown) and self._desk.dossier is not None
        window = self._window
        self._keep(
            LeftOpen(
                self._files(comparison),
                str(self._desk.dossier) if in_dossier else "",
                self._place(comparison),
                window.side_bar.panel,
                window.notes.panel_at,
                told=titled(*names_of_open(comparison)),
            )
        )

    def _files(self, comparison: Comparison) -> tuple[LeftFile, ...]:
        shown = self._session.shown
        sources = [shown[side] for side in Side if side in shown]
        if comparison.old is comparison.new:
            sources = sources[:1]
        return tuple(LeftFile(str(source.path.absolute()), source.text) for source in sources)

    def _place(self, comparison: Comparison) -> LeftPlace | None:
        place = self._window.centre.workspace.view.place()
        if place is None or place.paragraph >= len(comparison.revision(place.side).paragraphs):
            return None
        document = comparison.revision(place.side).sha256
        return LeftPlace(place.side, document, place.paragraph, place.fraction)

    def _open_files(self, left: LeftOpen) -> None:
        files = left.files
        if len({each.path for each in files}) < _PAIR:
            self._session.open_alone(Path(files[0].path))
        else:
            (old, new) = ((Path(each.path), each.text) for each in files)
            self._session.open_texts(old, new)

    def _take_listed(self, summaries: Sequence[DossierSummary]) -> None:
        """Open the dossier that was open, once the library has said which there are."""
        left = self._trying
        # The start page asks for the list, too: whichever comes first is taken, and no other.
        if left is None or not self._awaits_list or self._session.busy:
            return
        self._awaits_list = False
        summary = next((each for each in summaries if str(each.dossier.id) == left.dossier), None)
        if summary is None or not summary.last_shown:
            self._give_up(self.tr("The dossier that was open last is not in the library any more."))
        else:
            self._desk.open(summary)

    def _take_unlisted(self, _words: str) -> None:
        if self._trying is not None and self._awaits_list:
            self._awaits_list = False
            # Why the library cannot be read stands further down on the page, where its dossiers would be listed.
            self._give_up(self.tr("The dossier that was open last could not be opened again."))

    def _take_shown(self, comparison: Comparison) -> None:
        """Lead to the place, once what was open is on show."""
        left, self._trying = self._trying, None
        if left is not None:
            # Once the window's own work for another comparison is done: it begins at the beginning.
            QTimer.singleShot(0, self, lambda: self._lead(left, comparison))
        else:
            self._keep_soon()

    def _lead(self, left: LeftOpen, comparison: Comparison) -> None:
        if self._session.comparison is not comparison:
            return
        window, place = self._window, left.place
        window.side_bar.show_panel_at(left.side_panel)
        if left.notes_panel:
            window.notes.dock.show_at(left.notes_panel)
        fits = place is not None and comparison.revision(place.side).sha256 == place.document
        if place is not None and fits and place.paragraph < len(comparison.revision(place.side).paragraphs):
            window.guide.go_to(Place(place.side, place.paragraph, place.fraction))
        self.keep()

    def leave(self) -> bool:
        """Open nothing after all; tell whether anything was being opened that the start page names."""
        coming = self._window.centre.start.coming
        if coming is None or not coming.isVisible():
            return False
        self._awaits_list = False
        self._session.close()
        self._window.centre.start.end_coming()
        return True

    def _end_where_nothing_came(self) -> None:
        """Let it be when the work was cancelled, or the password was not given."""
        if self._session.comparison is None and not self._session.busy:
            self._end()

    def _fail(self, stuck: Stuck) -> None:
        if self._trying is not None:
            self._give_up(
                self.tr("What was open last could not be opened again. %1").replace(
                    "%1", " ".join(trouble_words(stuck.trouble))
                )
            )

    def _give_up(self, words: str) -> None:
        """Show the start page, and say why."""
        self._window.centre.start.end_coming()
        self._trying = None
        self._session.close()
        self._window.centre.start.tell(words)

    def _end(self) -> None:
        if self._trying is not None:
            self._trying = None
            self._keep(None)

    def _forget(self) -> None:
        self._soon.stop()
        self._trying = None
        self._keep(None)

    def _close(self) -> None:
        """Keep it at the end; what was being opened is tried again at the next start, for it ended nothing."""
        if self._trying is not None:
            self._keep(replace(self._trying, trying=False))
        else:
            self.keep()

    def _keep_soon(self) -> None:
        if self._trying is None and not self._soon.isActive():
            self._soon.start()

    def _want(self, wanted: bool) -> None:  # noqa: FBT001 - the signature of a Qt slot
        self._keeper.change(lambda kept: replace(kept, resuming=replace(kept.resuming, wanted=wanted)))

    def _keep(self, left: LeftOpen | None) -> None:
        self._keeper.change(lambda kept: replace(kept, resuming=replace(kept.resuming, left=left)))
