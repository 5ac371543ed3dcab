"""Bring the window to each of its faces in one language and picture it: `python tools/looker.py FOLDER LANGUAGE SIZE ...`.

What follows the size (`683x384`) are themes, as the photographer names them, and files to compare in place of the sample.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from marked_sample import write_marked_sample
from photographer import THEMES, Photographer
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget

from tests.desktop.asking_dialogs import ASKING
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.crosscheck.crosscheck_dialog import with_file
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.notes.notes_shown import Shelf
from wsis_desktop.desktop.widgets.fitting import fit

_VIEWS = (Command.VIEW_PAGES, Command.VIEW_TEXT, Command.VIEW_REDLINE, Command.VIEW_SUMMARY)
_PARTS = (Command.SHOW_OUTLINE, Command.SHOW_REMARKS, Command.SHOW_CHANGES, Command.HISTORY, Command.SHOW_BRACKETS)
_BESIDE = (Command.SHOW_CALENDAR, Command.SHOW_BOOKMARKS, Command.SHOW_NOTES)
_DIALOGS = (
    Command.PALETTE, Command.SEARCH_ALL, Command.CROSSCHECK, Command.CHECK_BRIEFING, Command.SHOW_BIN,
    Command.SHOW_DECISIONS, Command.HELP, Command.REVISIONS,
)  # fmt: skip
_SOUGHT = "access"
_NOT_CLOSED = (
    "1. We request [a report annually.\n\n2. We note] the offer of the host, and recall paragraph 9.\n\n3. To the end.",
    "1. We request [a report every year.\n\n2. We note] the offer of the host [and its thanks.\n\n3. To the end.",
)


class Looker(Photographer):
    """Holds one window, and pictures all that can be seen in it, theme by theme."""

    def __init__(self, library: Path, language: str, room: QSize, files: Sequence[Path]) -> None:
        super().__init__(library, language)
        self._room = room
        self._window.resize(room)
        if files:
            sample = self._window.session.comparison
            self._window.open_files(list(files))
            self._wait(lambda: self._window.session.comparison is not sample and self._stands)
        self._rest()
        self._at_first = {dock for dock in self._docks if not dock.isHidden()}

    @property
    def _stands(self) -> bool:
        """Tell whether two texts are on show, with nothing over them."""
        there = self._window.session.comparison is not None
        return there and self._window.centre.comparing and not self._window.centre.workspace.covered

    def picture(self, shown: QWidget, theme: Command, path: Path) -> None:
        """Write a picture of what is on show, in a theme."""
        self._window.actions_[theme].trigger()
        self._rest(0.05)
        if not shown.grab().save(str(path)):
            sys.exit(f"{path} could not be written.")

    def faces(self) -> Iterator[tuple[str, QWidget]]:
        """Bring one thing after the other on show; yield its name and what to picture."""
        window, do = self._window, self._do
        for view in _VIEWS:
            do(view)
            yield view.value, window
        do(Command.PEEK)
        yield "peek-summary", window
        do(Command.VIEW_TEXT)
        do(Command.PEEK)
        yield "peek", window
        do(Command.PEEK)
        for part in _PARTS:
            do(part)
            yield part.value, window
            self._tidy()
        do(Command.FIND)
        window.centre.workspace.find_bar.begin(_SOUGHT)
        self._rest(0.5)
        yield "find", window
        window.centre.workspace.find_bar.listed.click()
        self._rest(0.5)
        yield "found", window
        window.centre.workspace.find_bar.listed.click()
        window.centre.workspace.find_bar.done.emit()
        self._do(Command.SHOW_CHANGES)
        yield from self._notes()
        yield from self._dialogs()
        self._crosscheck()
        yield "crosschecked", window
        self._tidy()
        do(Command.TOUR)
        yield "tour", window
        if (tour := window.help.tour) is not None:
            tour.bubble.skipped.emit()
        yield from self._large()

    def _crosscheck(self) -> None:
        """Hold a file with tracked changes against the sample, and list what its marks leave out."""
        if not self._marked.exists():
            write_marked_sample(self._marked)
        desk = self._window.crosschecks
        desk.ask()
        if (dialog := desk.dialog) is not None:
            dialog.show_files(with_file(dialog.files, "tracked", self._window.session.source(self._marked)))
            dialog.start.click()
        self._wait(lambda: desk.made is not None and self._stands)
        self._rest(0.5)

    def remarks(self) -> Iterator[tuple[str, QWidget]]:
        """Open two drafts whose brackets are not closed, and yield what is told of them."""
        before = self._window.session.comparison
        drafts = [self._marked.with_name(f"remarks-{at}.md") for at in (1, 2)]
        for path, words in zip(drafts, _NOT_CLOSED, strict=True):
            path.write_text(f"# A draft\n\n{words}\n", encoding="utf-8")
        self._window.open_files(drafts)
        self._wait(lambda: self._window.session.comparison is not before and self._stands)
        self._wait(self._window.actions_[Command.SHOW_REMARKS].isEnabled)
        self._rest()
        self._do(Command.SHOW_REMARKS)
        yield "remarks", self._window

    def close_all(self) -> Iterator[tuple[str, QWidget]]:
        """Close what is compared, and yield the start page."""
        self._do(Command.CLOSE_COMPARISON)
        self._rest()
        yield "start", self._window

    def _notes(self) -> Iterator[tuple[str, QWidget]]:
        self._write_notes()
        for part in _BESIDE:
            self._do(part)
            yield part.value, self._window
            self._tidy()
        self._do(Command.SHOW_NOTES)
        self._begin_note()
        yield "writing", self._window
        self._window.notes.close_editor()
        self._window.notes.dock.panel.show_shelf(Shelf.DETACHED)
        self._rest(0.2)
        yield "tray", self._window
        self._window.notes.dock.panel.show_shelf(Shelf.ALL)
        self._write_briefing()
        yield "briefing", self._window
        self._tidy()

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        for command in _DIALOGS:
            for dialog in self._opened(partial(self._do, command)):
                yield command.value, dialog
        for dialog in self._opened(lambda: self._do(Command.PREFERENCES)):
            pages = self._window.preferences.dialog
            for at in range(len(pages.pages) if pages else 0):
                if pages is not None:
                    pages.list.setCurrentRow(at)
                self._rest(0.1)
                yield f"preferences-{at + 1}", dialog
        for dialog in self._opened(lambda: self._do(Command.PUBLISH)):
            kinds = dialog.kinds  # type: ignore[attr-defined]  # what opened is the dialog of publishing
            for at in range(kinds.count()):
                kinds.setCurrentRow(at)
                self._rest(1.0)
                yield f"publish-{at + 1}", dialog
        for name, make in ASKING.items():
            dialog = make()
            dialog.show()
            fit(dialog, self._screen)
            self._rest(0.05)
            yield name, dialog
            dialog.reject()

    def _large(self) -> Iterator[tuple[str, QWidget]]:
        """Yield the presentation to the room."""
        before = set(QApplication.topLevelWidgets())
        self._do(Command.PRESENT)
        self._rest(0.4)
        for shown in set(QApplication.topLevelWidgets()) - before:
            if shown.isVisible():
                shown.resize(self._room)
                self._rest(0.2)
                yield "present", shown
                shown.close()

    def _opened(self, open_it: Callable[[], None]) -> Iterator[QDialog]:
        """Yield the dialog that opens, made to fit the screen, and close it."""
        before = set(QApplication.topLevelWidgets())
        open_it()
        self._rest(0.4)
        for widget in set(QApplication.topLevelWidgets()) - before:
            if isinstance(widget, QDialog) and widget.isVisible():
                fit(widget, self._screen)
                self._rest(0.1)
                yield widget
                widget.reject()

    def _tidy(self) -> None:
        """Hide the docks that a face has brought on: the next one is seen as a reader has it, not crowded."""
        room = dock_room(self._window)
        for dock in self._docks:
            if dock not in self._at_first:
                room.put_away(dock)
        for dock in self._at_first:
            if dock.isHidden():
                room.bring(dock, dock.width())
        self._rest(0.1)

    @property
    def _docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)

    @property
    def _screen(self) -> QRect:
        return self._window.screen().availableGeometry()

    def _do(self, command: Command) -> None:
        self._window.actions_[command].trigger()
        self._rest(0.25)


def main() -> None:
    """Picture everything, in each theme."""
    folder, language, size, *rest = sys.argv[1:]
    themes = [each for each in rest if each in THEMES]
    files = [Path(each) for each in rest if each not in THEMES]
    width, height = map(int, size.split("x"))
    with tempfile.TemporaryDirectory() as library:
        os.environ["WSIS_DESKTOP_LIBRARY"] = library
        looker = Looker(Path(library), language, QSize(width, height), files)
        try:
            for faces in (looker.faces, looker.remarks, looker.close_all):
                for name, shown in faces():
                    for theme in themes:
                        looker.picture(shown, THEMES[theme], Path(folder) / f"{name}-{theme}.png")
        finally:
            looker.close()


if __name__ == "__main__":
    main()
