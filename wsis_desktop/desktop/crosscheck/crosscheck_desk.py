"""Brings the parts of a cross-check together: the files, the dialog, the work, and the list of what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.crosscheck.crosscheck_files import files_on_show
from wsis_desktop.desktop.crosscheck.crosschecking import CrossCheckFiles, CrossChecking
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.starting.choosing_files import choose_files
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import both_texts
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.crosscheck import Check, CrossCheck
from wsis_desktop.model.revision import TextSide

if TYPE_CHECKING:
    from wsis_desktop.desktop.crosscheck.crosscheck_dialog import CrossCheckDialog
    from wsis_desktop.desktop.crosscheck.crosscheck_dock import CrossCheckDock
    from wsis_desktop.desktop.crosscheck.crosscheck_words import FoundRow

_HEIGHT = 220


@dataclass(frozen=True, slots=True)
class CrossChecked:
    """What a cross-check found, in which files, and whether its list is on show."""

    made: CrossCheck
    files: CrossCheckFiles
    on_show: bool


class CrossCheckDesk(QObject):
    """Asks for the files, and leads from what was found to its place by `go(side, paragraph)`; `changed` with the result."""

    changed = Signal()

    def __init__(
        self,
        work: CrossChecking,
        session: Session,
        keeper: SettingsKeeper,
        go: Callable[[Side, int], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._work = work
        self._session = session
        self._keeper = keeper
        self._go = go
        self._window = window
        self._theme = LIGHT
        self._files = CrossCheckFiles()
        self._waiting: FoundRow | None = None
        self._has_dock = False
        self.dialog: CrossCheckDialog | None = None
        self.made: CrossCheck | None = None
        work.made.connect(self._show_result)
        work.password_wanted.connect(self._ask_password)
        session.closed.connect(self._rest)

    @cached_property
    def dock(self) -> CrossCheckDock:
        """Return the list below the views, made hidden."""
        from wsis_desktop.desktop.crosscheck.crosscheck_dock import CrossCheckDock  # noqa: PLC0415 - seldom asked for

        dock = CrossCheckDock(self._window)
        dock.set_theme(self._theme)
        dock.row_chosen.connect(self.lead_to)
        dock.listed.connect(self._take_room)
        dock.save_wanted.connect(self._save)
        self._work.saved.connect(lambda path: dock.tell_saved(path.name))
        self._work.not_saved.connect(dock.tell)
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        self._has_dock = True
        return dock

    @property
    def parts(self) -> list[QWidget]:
        """Return the list, once there is one, for whoever goes from part to part of the window."""
        return [self.dock] if self._has_dock else []

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._has_dock:
            self.dock.set_theme(theme)

    def ask(self) -> None:
        """Ask for the files, beginning with those on show."""
        from wsis_desktop.desktop.crosscheck.crosscheck_dialog import CrossCheckDialog  # noqa: PLC0415 - seldom asked for

        dialog = CrossCheckDialog(files_on_show(self._session.comparison, self._session.shown), self._window)
        self.dialog = dialog
        dialog.choose.connect(self._choose)
        dialog.begin.connect(lambda: self._work.begin(dialog.files))
        dialog.given_up.connect(self._work.cancel)
        dialog.follow(self._work)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def show(self) -> None:
        """Bring back the list of what was found last."""
        if self.made is not None:
            dock_room(self._window).bring(self.dock, _HEIGHT)
            self.dock.take_focus()

    @property
    def found(self) -> CrossChecked | None:
        """Return what was found last, for another window to take over."""
        return (
            CrossChecked(self.made, self._files, dock_room(self._window).wants(self.dock))
            if self.made is not None
            else None
        )

    def take_over(self, found: CrossChecked) -> None:
        """List what was found in another window."""
        self.made, self._files = found.made, found.files
        self.dock.show_crosscheck(found.made)
        if found.on_show:
            dock_room(self._window).bring(self.dock, _HEIGHT)
        self.changed.emit()

    def lead_to(self, row: FoundRow) -> None:
        """Go to the place of a row; open the two texts it is about when neither is on show."""
        self._waiting = None
        if self._go_to(row):
            return
        self._waiting = row
        files = self._files
        if files.tracked is None or files.clean is None:
            return
        if row.check is Check.CLEAN:
            self._session.open_sources({Side.OLD: files.clean, Side.NEW: files.tracked.with_text(TextSide.AFTER)})
        elif files.earlier is not None:
            self._session.open_sources({Side.OLD: files.earlier, Side.NEW: files.tracked.with_text(TextSide.BEFORE)})
        else:
            self._session.open_sources(both_texts(files.tracked))

    def follow(self) -> None:
        """Go where a row wanted to lead once its texts are on show."""
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._go_to(waiting)

    def _go_to(self, row: FoundRow) -> bool:
        from wsis_desktop.desktop.crosscheck.crosscheck_words import key_of  # noqa: PLC0415 - only where there are rows

        comparison = self._session.comparison
        if comparison is None:
            return False
        for target in row.targets:
            for side in (Side.NEW, Side.OLD):
                revision = comparison.revision(side)
                if key_of(revision) == target.text and target.paragraph < len(revision.paragraphs):
                    self._go(side, target.paragraph)
                    return True
        return False

    def _choose(self, part: str) -> None:
        from wsis_desktop.desktop.crosscheck.crosscheck_dialog import folder_of, with_file  # noqa: PLC0415 - as above

        if self.dialog is None:
            return
        folder = str(folder_of(self.dialog.files) or self._keeper.settings.folder)
        chosen = choose_files(self.dialog, self.dialog.rows[part].choose.accessibleName(), folder, several=False)
        if chosen:
            parent = str(chosen[0].parent)
            self._keeper.change(lambda settings: replace(settings, folder=parent))
            self.dialog.show_files(with_file(self.dialog.files, part, self._session.source(chosen[0])))
            self.dialog.show_trouble(None)

    def _ask_password(self, path: Path, wrong: bool) -> None:  # noqa: FBT001 - what the signal says
        dialog = self.dialog
        if dialog is None:
            return

        def try_again(password: str) -> None:
            dialog.show_files(dialog.files.with_password(path, password))
            self._work.begin(dialog.files)

        dialog.ask_password(path, wrong, try_again)

    def _show_result(self, made: CrossCheck) -> None:
        self.made = made
        if self.dialog is not None:
            self._files = self.dialog.files
            self.dialog.accept()
        dock_room(self._window).bring(self.dock, _HEIGHT)
        self.dock.show_crosscheck(made)
        self.changed.emit()
        if self._session.comparison is None and self._files.tracked and self._files.clean:
            self._session.open_sources({Side.OLD: self._files.clean, Side.NEW: self._files.tracked})

    def _take_room(self) -> None:
        """Give a list room once it is there, and the keyboard."""
        height = self.dock.minimumSizeHint().height() if self.dock.is_empty else _HEIGHT
        self._window.resizeDocks([self.dock], [height], Qt.Orientation.Vertical)
        self.dock.take_focus()

    def _save(self) -> None:
        """Ask where to save what was found, and in which form."""
        from wsis_desktop.desktop.crosscheck.crosscheck_words import forms_to_save  # noqa: PLC0415 - seldom asked for
        from wsis_desktop.desktop.saving_files import choose_place  # noqa: PLC0415 - as above

        made, files = self.made, self._files
        if made is None or files.tracked is None:
            return
        forms, tracked = forms_to_save(), files.tracked.path
        title, name = self.tr("Save the cross-check"), f"{tracked.stem}-crosscheck"
        folder = self._keeper.settings.folder or str(tracked.parent)
        chosen = choose_place(self._window, title, folder, name, list(forms))
        if chosen is not None:
            path, form = chosen
            self.dock.show_saving()
            self._work.save(made, files, forms[form], path)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _rest(self) -> None:
        """Hide the list with the comparison; it can be brought back."""
        if self._has_dock:
            dock_room(self._window).put_away(self.dock)
