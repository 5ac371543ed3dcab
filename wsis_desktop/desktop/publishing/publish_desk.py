"""Brings the parts of publishing together: what is at hand, the dialog, the worker, and where documents go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QMainWindow, QMenu

from wsis_desktop.desktop.publishing.printings import Printings
from wsis_desktop.desktop.publishing.publishing_work import PublishingWork
from wsis_desktop.desktop.speaking.languages import spoken_language
from wsis_desktop.desktop.speaking.naming import comparison_title, revision_name
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import PageSize
from wsis_desktop.publishing.kinds.kind import LeftOut, Material, Order, Output, OwnFile, RevisionFile
from wsis_desktop.publishing.noting.material import NotesMaterial

if TYPE_CHECKING:
    from wsis_desktop.desktop.calendar.book import Book
    from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk
    from wsis_desktop.desktop.notes.notebook import Notebook
    from wsis_desktop.desktop.publishing.publish_dialog import PublishDialog
    from wsis_desktop.desktop.publishing.remembered import Remembered
    from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
    from wsis_desktop.desktop.working.session import Session
    from wsis_desktop.desktop.working.sources import Source


class PublishDesk(QObject):
    """Asks what to publish, and sees to it; `broke(str)` brings the report of a fault of ours.

    `completed` adds to what is at hand what others know of.
    """

    broke = Signal(str)

    def __init__(
        self,
        bridge: WorkerBridge,
        session: Session,
        notebook: Notebook,
        book: Book,
        keeper: SettingsKeeper,
        window: QMainWindow,
        completed: Callable[[Material], Material] = lambda material: material,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._session = session
        self._notebook = notebook
        self._book = book
        self._keeper = keeper
        self._window = window
        self._completed = completed
        self._dossiers: DossierDesk | None = None
        self._revisions: tuple[RevisionFile, ...] = ()
        self._copying: Path | None = None
        self._printing: Path | None = None
        self._left_told = ""
        self.printings = Printings(bridge, window)
        self.printings.told.connect(self._tell_printing)
        self.printings.over.connect(self._tidy)
        self.work = PublishingWork(bridge, self)
        self.work.broke.connect(self.broke)
        self.work.previewed.connect(self._show_preview)
        self.work.no_preview.connect(self._show_no_preview)
        self.work.saved.connect(self._take_saved)
        self.work.failed.connect(self._tell_failed)
        self.dialog: PublishDialog | None = None

    def set_dossiers(self, dossiers: DossierDesk) -> None:
        """Take who knows the revisions of the dossier on show."""
        self._dossiers = dossiers

    def ask(self, kind: str = "") -> None:
        """Open the dialog, on a kind if one is named."""
        from wsis_desktop.desktop.publishing.publish_dialog import PublishDialog  # noqa: PLC0415 - seldom asked for

        if self.dialog is not None or self._session.comparison is None:
            return
        remembered = self._keeper.settings.publishing
        if kind:
            remembered = replace(remembered, kind=kind)
        dialog = PublishDialog(self.material(), remembered, self._bridge, self._window)
        self.dialog = dialog
        dialog.order_changed.connect(self._preview)
        dialog.save.connect(self._save)
        dialog.copy.connect(self._copy)
        dialog.print_.connect(self._print)
        dialog.given_up.connect(self.work.cancel)
        shown = dialog.preview.work
        shown.given_up.connect(self._let_go_of_preview)
        shown.wanted.connect(self._preview)
        self.work.preview_began.connect(shown.begin)
        self.work.preview_progressed.connect(shown.show_progress)
        self.work.preview_ended.connect(shown.end)
        self.work.began.connect(dialog.begin_work)
        self.work.progressed.connect(dialog.show_progress)
        self.work.ended.connect(dialog.end_work)
        dialog.finished.connect(self._forget_dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._gather()

    def offer(self, menu: QMenu, _link: int) -> None:
        """Put into a menu on a change that all of them can be published."""
        menu.addSeparator()
        menu.addAction(self.tr("Publish the redline…")).triggered.connect(lambda: self.ask("redline"))

    def _gather(self) -> None:
        """Ask for the files of the dossier's other revisions, where there are some."""
        dossiers, dialog = self._dossiers, self.dialog
        self._revisions = ()
        if dossiers is None or len(dossiers.entries) <= len(Side):
            return

        def take(sources: list[Source]) -> None:
            if self.dialog is dialog and dialog is not None:
                self._revisions = tuple(map(_revision_file, sources))
                dialog.set_material(self.material())

        dossiers.with_sources(dossiers.entries, take)

    def material(self) -> Material:
        """Return what is on show, to publish from."""
        comparison = self._session.comparison
        if comparison is None:
            return Material()
        later = self._session.shown.get(Side.NEW) or self._session.shown.get(Side.OLD)
        held, notes = self._notebook.held, self._notebook.notes
        revisions = {entry.id: entry.symbol or entry.file_name for entry in held.entries} if held else {}
        if held:
            revisions |= {held.revisions[side]: revision_name(comparison.revision(side)) for side in held.revisions}
        texts, shown = (comparison.old, comparison.new), frozenset(held.revisions.values()) if held else frozenset()
        material = Material(
            None if self._session.alone else comparison,
            NotesMaterial(comparison_title(comparison), notes, revisions, texts, shown=shown) if notes else None,
            self._notebook.bookmarks,
            OwnFile(later.path, later.password) if later else None,
            self._book.meetings,
            self._book.home,
            datetime.now().astimezone().date(),
        )
        return self._completed(replace(material, revisions=self._revisions, language=spoken_language().code))

    # -- what the reader does ---------------------------------------------------------------------------------------------

    def _preview(self) -> None:
        if self.dialog is None:
            return
        order = self.dialog.order()
        if order is None:
            self.work.drop_preview()
            self.dialog.preview.tell("")
        else:
            self.dialog.preview.begin()
            self.work.preview(order)

    def _let_go_of_preview(self) -> None:
        self.work.drop_preview()
        if self.dialog is not None:
            self.dialog.preview.let_go()

    def _save(self) -> None:
        """Ask where the document goes, and have it made."""
        from wsis_desktop.desktop.publishing.publish_words import saveable  # noqa: PLC0415 - seldom asked for
        from wsis_desktop.desktop.saving_files import choose_place  # noqa: PLC0415 - as above

        order = self._order()
        if order is None or self.dialog is None:
            return
        outputs = sorted(order.kind.outputs, key=lambda each: each is not order.output)
        forms = {saveable(output): output for output in outputs}
        title, name = self.tr("Save the document"), self._name(order)
        chosen = choose_place(self.dialog, title, self._folder(), name, list(forms))
        if chosen is None:
            return
        path, form = chosen
        self._keep(replace(self.dialog.remembered, folder=str(path.parent)))
        self.work.publish(replace(order, output=forms[form]), path)

    def _copy(self) -> None:
        """Have the document made as a web page, and put that into the clipboard."""
        if order := self._order():
            self._copying = self.work.place_beside("html")
            self.work.publish(replace(order, output=Output.HTML), self._copying)

    def _print(self) -> None:
        """Have the document made as a PDF, and print that."""
        if order := self._order():
            self._printing = self.work.place_beside("pdf")
            self.work.publish(replace(order, output=Output.PDF), self._printing)

    # -- what comes back --------------------------------------------------------------------------------------------------

    def _show_preview(self, path: Path, pages: tuple[PageSize, ...], left: LeftOut) -> None:
        from wsis_desktop.desktop.publishing.publish_words import left_out_words  # noqa: PLC0415 - comes with the dialog

        file = self.material().file
        if self.dialog is not None:
            password = file.password if file and self.dialog.kind.name == "annotated" else None
            self.dialog.preview.show_pages(path, pages, password)
            told = left_out_words(left)
            if told or self.dialog.told.text() == self._left_told:
                self.dialog.tell(told)
            self._left_told = told

    def _show_no_preview(self, trouble: object) -> None:
        from wsis_desktop.desktop.speaking.words import trouble_words  # noqa: PLC0415 - seldom needed
        from wsis_desktop.model.trouble import Trouble  # noqa: PLC0415 - as above

        if self.dialog is not None and isinstance(trouble, Trouble):
            self.dialog.preview.tell(" ".join(trouble_words(trouble)))

    def _take_saved(self, path: Path, pages: tuple[PageSize, ...], left: LeftOut) -> None:
        from wsis_desktop.desktop.publishing.publish_words import left_out_words  # noqa: PLC0415 - comes with the dialog

        dialog = self.dialog
        if path == self._copying:
            self._copying = None
            _put_into_clipboard(path.read_text(encoding="utf-8"))
            told = self.tr("Copied; paste it where you write.")
        elif path == self._printing:
            self._printing = None
            self._print_pages(path, pages)
            return
        else:
            told = self.tr("Saved as “%1”.").replace("%1", path.name)
            told = " ".join(filter(None, (told, left_out_words(left))))
        if dialog is not None:
            dialog.tell(told)

    def _print_pages(self, path: Path, pages: tuple[PageSize, ...]) -> None:
        if self.dialog is not None:
            self.printings.begin(path, pages, self.dialog)

    def _tell_printing(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.tell(words)

    def _tell_failed(self, trouble: object) -> None:
        from wsis_desktop.model.trouble import Trouble  # noqa: PLC0415 - seldom needed

        self._copying = self._printing = None
        if self.dialog is not None and isinstance(trouble, Trouble):
            self.dialog.show_trouble(trouble)

    # -- what is remembered -----------------------------------------------------------------------------------------------

    def _order(self) -> Order | None:
        order = self.dialog.order() if self.dialog else None
        if order is not None and self.dialog is not None:
            self._keep(self.dialog.remembered)
        return order

    def _keep(self, remembered: Remembered) -> None:
        self._keeper.change(lambda settings: replace(settings, publishing=remembered))
        if self.dialog is not None:
            self.dialog.remembered = remembered

    def _folder(self) -> str:
        settings = self._keeper.settings
        return settings.publishing.folder or settings.folder

    def _name(self, order: Order) -> str:
        comparison = self._session.comparison
        stem = Path(comparison.new.file_name).stem if comparison else "document"
        return f"{stem}-{order.kind.name}"

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.order()
            self._keep(self.dialog.remembered)
        self.dialog = None
        self.work.let_go()
        self._tidy()

    def _tidy(self) -> None:
        """Take away what was made to be looked at or printed, once it is neither."""
        if self.dialog is None and not self.printings.busy:
            self.work.clear()


def _revision_file(source: Source) -> RevisionFile:
    names = source.names
    told = (names.file_name, names.title, names.symbol, names.date) if names else ()
    return RevisionFile(source.path, source.password, source.reading, *told)


def _put_into_clipboard(page: str) -> None:
    data = QMimeData()
    data.setHtml(page)
    data.setText(QTextDocumentFragment.fromHtml(page).toPlainText())
    QGuiApplication.clipboard().setMimeData(data)
