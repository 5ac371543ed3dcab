"""The window's part for dossiers that travel: which file is meant, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QWidget

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.exchange.exchange_words import exported_words, imported_words
from wsis_desktop.desktop.exchange.exchanging import ANNOTATIONS, BUNDLE, Exchanging, Exported, Imported, is_bundle
from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.progress_panel import ProgressPanel
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.saving_files import Saveable, choose_place
from wsis_desktop.desktop.speaking.naming import comparison_title
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.working.session import Session, Working
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store

_NO_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\r\t', " "))
_LONGEST_NAME = 60


class ExchangeDesk(QObject):
    """Sends the dossier on show, and takes over what others sent; `told(str)` is for the status bar.

    `page_notes_wanted` when what stands on the pages is to be taken over. `compare` shows two revisions of a dossier that
    came.
    """

    told = Signal(str)
    page_notes_wanted = Signal()

    def __init__(
        self,
        library: LibraryThread,
        notes: NotesDesk,
        keeper: SettingsKeeper,
        session: Session,
        compare: Callable[[RevisionEntry, RevisionEntry], None],
        over: QWidget,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._notes = notes
        self._keeper = keeper
        self._session = session
        self._compare = compare
        self._window = window
        self._waiting: list[Path] = []
        self._path = Path()
        self.work = Exchanging(library, self)
        self.progress = ProgressPanel(over)
        self.dialog: QMessageBox | None = None
        self.work.began.connect(self._begin)
        self.work.progressed.connect(lambda progress: self.progress.show_working(Working(progress, self._path)))
        self.work.ended.connect(self.progress.end)
        self.work.exported.connect(self._tell_exported)
        self.work.imported.connect(self._take_imported)
        self.work.stuck.connect(self._tell_stuck)
        self.progress.cancelled.connect(self._give_up)
        notes.notebook.author = keeper.settings.author

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of travelling dossiers do."""
        return {
            Command.EXPORT_DOSSIER: self.ask_export,
            Command.IMPORT_DOSSIER: self.ask_import,
            Command.PAGE_NOTES: self.page_notes_wanted.emit,
            Command.AUTHOR: lambda: self.ask_author(lambda: None),
        }

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.progress.set_theme(theme)

    # -- out -----------------------------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask where the dossier on show is to go, and first whose notes these are, where no one has said."""
        settings = self._keeper.settings
        if settings.author or settings.author_asked:
            self._choose_place()
        else:
            self.ask_author(self._choose_place)

    def _choose_place(self) -> None:
        comparison = self._notes.notebook.comparison
        if comparison is None:
            return
        forms = (
            Saveable(self.tr("Dossier with its drafts and notes"), BUNDLE),
            Saveable(self.tr("Notes alone, for other programs"), ANNOTATIONS),
        )
        name = " ".join(comparison_title(comparison).translate(_NO_NAME).split())[:_LONGEST_NAME].strip(" .")
        title = self.tr("Export the dossier")
        chosen = choose_place(self._window, title, self._keeper.settings.folder, name or self.tr("Dossier"), forms)
        if chosen is not None:
            self.export(*chosen)

    def export(self, path: Path, form: Saveable) -> None:
        """Write the dossier on show to a file; what is being written goes along."""
        dossier = self._dossier_on_show()
        if dossier is not None:
            self._notes.close_editor()
            self._remember(path)
            self.work.export(path, dossier, form.suffix, self._keeper.settings.author)

    def ask_author(self, then: Callable[[], None]) -> None:
        """Ask for the name on notes; go on once the reader has said, or wants none."""
        from wsis_desktop.desktop.exchange.author_dialog import AuthorDialog  # noqa: PLC0415 - seldom asked for

        dialog = AuthorDialog(self._keeper.settings.author, self._window)

        def keep() -> None:
            self._keeper.change(lambda settings: replace(settings, author=dialog.name, author_asked=True))
            self._notes.notebook.author = dialog.name
            then()

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- in ------------------------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask for a file from another reader."""
        kinds = self.tr("Dossiers and notes (%1)").replace("%1", f"*.{BUNDLE} *.{ANNOTATIONS} *.json")
        filters = ";;".join((kinds, self.tr("All files (*)")))
        title = self.tr("Import a dossier or notes")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._keeper.settings.folder, filters)
        if name:
            self._remember(Path(name))
            self.take_over([Path(name)])

    def without_bundles(self, files: Sequence[Path]) -> list[Path]:
        """Take over the dossiers among files that were dropped or named, and return the others."""
        self.take_over([path for path in files if is_bundle(path)])
        return [path for path in files if not is_bundle(path)]

    def take_over(self, files: Sequence[Path]) -> None:
        """Take over files, one after the other."""
        self._waiting += files
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self.work.busy:
            self._notes.close_editor()
            self.work.take_over(self._waiting.pop(0), self._dossier_on_show())

    def give_up(self) -> bool:
        """Let go of the work that the reader is shown; tell whether there was any."""
        shown = self.progress.isVisible()
        if shown:
            self._give_up()
        return shown

    def _give_up(self) -> None:
        self._waiting = []
        self.work.give_up()

    def _dossier_on_show(self) -> Callable[[Store], UUID] | None:
        """Return what finds the dossier on show in the library, and begins it there; None when nothing is on show."""
        notebook = self._notes.notebook
        comparison, held = notebook.comparison, notebook.held
        if comparison is None:
            return None
        return lambda store: held_by.begun(store, comparison, held.dossier if held else None).dossier

    # -- what came of it -----------------------------------------------------------------------------------------------

    def _begin(self, path: Path) -> None:
        self._path = path
        self.progress.begin()
        self.progress.show_working(Working(Progress(Stage.OPENING), path))

    def _tell_exported(self, made: Exported) -> None:
        # Notes may have got a name, or a dossier was begun.
        self._notes.notebook.look_again()
        self.told.emit(exported_words(made))

    def _take_imported(self, made: Imported) -> None:
        notebook = self._notes.notebook
        known = made.alone or (notebook.held is not None and notebook.held.dossier == made.taken.dossier)
        nothing_open = notebook.comparison is None
        # What came may stand on the files on show, though they were in no dossier until now.
        notebook.look_again()
        if nothing_open and made.entries and not self._waiting:
            self._open(made.entries)
        can_open = not (known or nothing_open) and bool(made.entries)
        self._show_result(made, can_open=can_open, on_show=known)
        self._go_on()

    def _open(self, entries: Sequence[RevisionEntry]) -> None:
        """Show the last two revisions of a dossier, or its only one."""
        self._notes.notebook.prefer(entries[-1].dossier)
        if len(entries) > 1:
            self._compare(entries[-2], entries[-1])
        else:
            self._library.look(
                lambda store: store.revisions.file_of(entries[0]), self._session.open_alone, self._tell_stuck
            )

    def _show_result(self, made: Imported, *, can_open: bool, on_show: bool) -> None:
        words, more = imported_words(made, on_show=on_show)
        self.told.emit(words)
        dialog = self._message(QMessageBox.Icon.Information, words, more)
        close = dialog.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        if can_open:
            opening = dialog.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
            opening.clicked.connect(lambda: self._open(made.entries))
            dialog.setDefaultButton(opening)
        dialog.setEscapeButton(close)
        dialog.open()

    def _tell_stuck(self, trouble: Trouble) -> None:
        dialog = self._message(QMessageBox.Icon.Warning, *trouble_words(trouble))
        dialog.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        dialog.open()
        self._go_on()

    def _message(self, sign: QMessageBox.Icon, words: str, more: str) -> QMessageBox:
        dialog = self.dialog = QMessageBox(self._window)
        dialog.setIcon(sign)
        dialog.setText(words)
        dialog.setInformativeText(more)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _remember(self, path: Path) -> None:
        self._keeper.change(lambda settings: replace(settings, folder=str(path.parent)))
