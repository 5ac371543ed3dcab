"""What a reader does with 300 pages in the real window: frames, the longest hold of its thread, and memory.

Times are those that the window's thread was given, so that a machine at other work does not count; what passed on the clock
stands beside them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from time import thread_time

from PySide6.QtWidgets import QAbstractScrollArea

from benchmarks import handling
from benchmarks.frames import FRAME_MS, frame_times, late
from benchmarks.measure import Row, figure, hand_over
from benchmarks.memory import is_told, megabytes, worker_megabytes
from benchmarks.painting import made_pair
from benchmarks.warmth import kept_warm
from benchmarks.window import Deed, OpenWindow, held
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.model.comparison import Side

PAGES, NOTES, SEED, ROUNDS = 300, 10, 7, 3
SIZES = ((1100, 700), (1440, 900), (1280, 800))


def rows() -> Iterator[Row]:
    """Measure each deed in some evenings, one after the other."""
    with tempfile.TemporaryDirectory() as folder, OpenWindow() as opened:
        opened.settle(1.5)
        opened.open_pair(*made_pair(Path(folder), PAGES, SEED))
        opened.settle(3.0)
        using = Using(opened)
        with kept_warm():
            for view in (ViewName.PAGES, ViewName.TEXT, ViewName.REDLINE):
                yield from using.scrolling(view)
        yield from held(using.evening, ROUNDS)
        if is_told():
            yield figure(f"memory of the window, {PAGES} pages", [megabytes("self")], " MB")
            yield figure(f"memory of the worker, {PAGES} pages", [worker_megabytes()], " MB")


class Using:
    """A reader of the window."""

    def __init__(self, opened: OpenWindow) -> None:
        self._opened = opened
        self._window = opened.window

    def evening(self) -> Iterator[Deed]:
        """Yield what is done in an evening."""
        for what, deed in (
            ("turning to each view twice", self.turn_views),
            ("resizing the window", self.resize),
            ("finding a word that stands everywhere, in Pages", partial(self.find, "the", in_view=ViewName.PAGES)),
            ("finding it in Text", partial(self.find, "the")),
            ("finding it and listing it", partial(self.find, "the", listed=True)),
            ("finding by a regular expression", partial(self.find, r"\b[a-z]+tion\b", regular=True)),
            ("opening the palette and typing a number", self.palette),
            (f"writing {NOTES} notes", self.write_notes),
            ("presenting ten changes", self.present),
        ):
            yield f"{what}, {PAGES} pages", deed

    def scrolling(self, name: ViewName) -> Iterator[Row]:
        """Scroll through a view, from a tenth, four and seven tenths of it on."""
        self._show(name)
        area = self._area(name)
        bar = area.verticalScrollBar()
        times = [late(frame_times(area.viewport(), bar, first=first, clock=thread_time)) for first in (0.1, 0.4, 0.7)]
        yield figure(f"a frame of {name.value}, {PAGES} pages, 19 of 20", times, " ms", bound=FRAME_MS)

    def turn_views(self) -> None:
        """Turn to each view and back."""
        for name in (ViewName.PAGES, ViewName.TEXT, ViewName.REDLINE) * 2:
            self._show(name)

    def resize(self) -> None:
        """Resize the window as by its edge."""
        for name in (ViewName.PAGES, ViewName.TEXT, ViewName.REDLINE):
            self._show(name)
            for size in SIZES:
                self._window.resize(*size)
                self._opened.settle(0.4)

    def find(
        self, words: str, *, listed: bool = False, regular: bool = False, in_view: ViewName = ViewName.TEXT
    ) -> None:
        """Find words, and go to a few matches."""
        self._show(in_view)
        workspace = self._window.centre.workspace
        workspace.begin_find()
        bar = workspace.find_bar
        bar.regular.setChecked(regular)
        bar.listed.setChecked(listed)
        bar.field.setText(words)
        self._opened.settle(1.5)
        for _ in range(5):
            workspace.step_match(1)
            self._opened.settle(0.05)
        bar.listed.setChecked(False)
        workspace.end_find()
        self._opened.settle(0.2)

    def palette(self) -> None:
        """Go to a paragraph by its number."""
        desk = self._window.palette_desk
        self._window.actions_[Command.PALETTE].trigger()
        self._opened.settle(0.3)
        if desk.dialog is not None:
            for typed in ("1", "12", "124"):
                desk.dialog.field.setText(typed)
                self._opened.settle(0.1)
            desk.dialog.reject()
        self._opened.settle(0.1)

    def write_notes(self) -> None:
        """Write notes on paragraphs all through the text."""
        notebook, session = self._window.notes.notebook, self._window.session
        count = len(session.comparison.new.paragraphs) if session.comparison else 0
        for number in range(NOTES):
            note = notebook.new_note(Side.NEW, number * count // NOTES, None)
            if note is not None:
                notebook.save(replace(note, body=f"Note {number}: ask the capital."))
            self._opened.settle(0.3)

    def present(self) -> None:
        """Show ten changes to a room."""
        presenting = self._window.presenting
        presenting.begin()
        for _ in range(10):
            self._opened.settle(0.1)
            if presenting.screen is not None:
                presenting.screen.change_wanted.emit(1)
        presenting.leave()
        self._opened.settle(0.1)

    def _show(self, name: ViewName) -> None:
        self._window.viewing.show_view(name)
        self._opened.wait(lambda: self._window.centre.workspace.view_name is name)
        self._opened.settle(0.7)

    def _area(self, name: ViewName) -> QAbstractScrollArea:
        workspace = self._window.centre.workspace
        if name is ViewName.PAGES:
            return workspace.pages.panes[Side.NEW]
        areas = workspace.view.findChildren(QAbstractScrollArea)
        return max(areas, key=lambda area: area.verticalScrollBar().maximum())


if __name__ == "__main__":
    hand_over(chain(rows(), handling.rows()))
