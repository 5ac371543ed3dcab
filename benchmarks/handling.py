"""What a reader does with lists and dialogs in the real window: 10,000 changes, 500 notes, the palette, themes and panes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from benchmarks.made import two_texts
from benchmarks.measure import Row, hand_over
from benchmarks.painting import made_pair
from benchmarks.window import Deed, OpenWindow, held
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Change, Significance, Span
from wsis_desktop.notebook.store import open_store
from wsis_desktop.reading.read import read

PARAGRAPHS, UNCHANGED, SEED, ROUNDS = 12_000, 0.1, 3, 3
NOTES = 500
_A_SECTION = 20


def text_pair(folder: Path) -> tuple[Path, Path]:
    """Write two texts of 12,000 paragraphs that differ in more than 10,000 of them."""
    made = []
    for name, texts in zip(("rev1.txt", "rev2.txt"), two_texts(PARAGRAPHS, UNCHANGED, SEED), strict=True):
        heads = (f"Section {at // _A_SECTION + 1}\n\n" if at % _A_SECTION == 0 else "" for at in range(len(texts)))
        body = "\n\n".join(f"{head}{at}. {text}" for at, (head, text) in enumerate(zip(heads, texts, strict=True), 1))
        made.append(folder / name)
        made[-1].write_text(f"A made text\n\n{body}\n", encoding="utf-8")
    return made[0], made[1]


def rows() -> Iterator[Row]:
    """Measure each deed in some evenings: first with 10,000 changes, then with 300 pages."""
    with tempfile.TemporaryDirectory() as made, OpenWindow() as opened:
        folder = Path(made)
        opened.settle(1.5)
        yield from held(Reader(opened, text_pair(folder), made_pair(folder, 300, SEED), folder).evening, ROUNDS)


class Reader:
    """A reader of the window."""

    def __init__(self, opened: OpenWindow, texts: tuple[Path, Path], pages: tuple[Path, Path], folder: Path) -> None:
        self._opened, self._texts, self._pages = opened, texts, pages
        self._window = opened.window
        self._bundle = write_bundle(folder, pages[1])

    def evening(self) -> Iterator[Deed]:
        """Yield what is done in an evening."""
        yield "opening two texts that differ in 10,000 places", partial(self.open, *self._texts)
        for what, deed in self.with_many_changes():
            yield f"{what}, 10,000 changes", deed
        yield "turning to another pair, from 10,000 changes to 300 pages", partial(self.open, *self._pages)
        for what, deed in self.with_many_pages():
            yield f"{what}, 300 pages", deed

    def open(self, old: Path, new: Path) -> None:
        """Open two drafts, the ones on show giving way, and let all come to rest."""
        window, before = self._window, self._window.session.comparison
        window.open_files([old, new])
        self._opened.wait(lambda: window.session.comparison is not before)
        self._opened.wait(lambda: window.guide.comparison is window.session.comparison)
        self._until_listed()
        self._opened.settle(1.5)

    def with_many_changes(self) -> Iterator[Deed]:
        """Yield what is done with a list of 10,000 changes."""
        yield "listing one kind, then all", self._filter
        yield "listing substance, wording, everything", self._weigh
        yield "ticking changes as reviewed", self._tick
        yield "taking the ticks back", partial(self._do, Command.UNDO, 3)
        yield "going to the last change and to the first", self._far
        yield "turning to Redline, and back before it is there", self._turn_back
        yield "opening the palette and typing in it", self._palette

    def with_many_pages(self) -> Iterator[Deed]:
        """Yield what is done with 300 pages."""
        yield "opening Publish", self._publish
        yield f"importing {NOTES} notes", self._import_notes
        yield f"taking back the import of {NOTES} notes", partial(self._do, Command.UNDO, 2)
        yield "turning to another theme", self._themes
        for command in (Command.VIEW_PAGES, Command.VIEW_TEXT, Command.VIEW_REDLINE):
            yield f"{command.value}: larger and smaller", partial(self._zoom, command)
        self._do(Command.VIEW_PAGES)
        yield "stacking the pages and setting them side by side", partial(self._do, Command.STACKED, 2)
        yield "showing the summary", partial(self._do, Command.VIEW_SUMMARY)
        yield "swapping the sides, and back", partial(self._do, Command.SWAP, 2)

    def _do(self, command: Command, times: int = 1) -> None:
        """Give a command, and let what comes of it come to rest."""
        for _ in range(times):
            self._window.actions_[command].trigger()
            self._opened.settle(0.8)

    def _until_listed(self) -> None:
        self._opened.wait(lambda: not self._window.side_bar.changes.waits)
        self._opened.settle(1.5)

    def _filter(self) -> None:
        changes = self._window.side_bar.changes
        self._do(Command.SHOW_CHANGES)
        for kinds in ({Change.ADDED}, set(Change)):
            changes.chips.kinds_chosen.emit(kinds)
            self._until_listed()

    def _weigh(self) -> None:
        for least in (Significance.SUBSTANTIVE, Significance.WORDING, Significance.EDITORIAL):
            self._window.viewing.set_least(least)
            self._until_listed()

    def _tick(self) -> None:
        changes = self._window.side_bar.changes
        for link in changes.model.links[10:13]:
            changes.set_current(link)
            QTest.keyClick(changes.tree, Qt.Key.Key_Space)
            self._opened.settle(0.8)

    def _far(self) -> None:
        guide = self._window.guide
        for at in (-1, 0):
            guide.choose(guide.listed[at])
            self._opened.settle(0.8)

    def _turn_back(self) -> None:
        self._window.actions_[Command.VIEW_REDLINE].trigger()
        self._opened.settle(0.3)
        self._do(Command.VIEW_TEXT)

    def _palette(self) -> None:
        desk = self._window.palette_desk
        self._do(Command.PALETTE)
        if desk.dialog is not None:
            for typed in ("1", "12", "section", "section 300", "theme"):
                desk.dialog.field.setText(typed)
                self._opened.settle(0.3)
            desk.dialog.reject()
        self._opened.settle(0.2)

    def _publish(self) -> None:
        self._do(Command.PUBLISH)
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        self._opened.settle(0.2)

    def _import_notes(self) -> None:
        window = self._window
        window.exchange.take_over([self._bundle])
        self._opened.wait(lambda: window.notes.notebook.notes != ())
        self._opened.settle(1.0)
        for dialog in window.findChildren(QDialog):
            dialog.reject()

    def _themes(self) -> None:
        for choice in (ThemeChoice.DARK, ThemeChoice.CONTRAST_DARK, ThemeChoice.LIGHT):
            self._window.looks.choose(choice)
            self._opened.settle(0.8)

    def _zoom(self, command: Command) -> None:
        self._do(command)
        for zoom in (Command.ZOOM_IN, Command.ZOOM_OUT):
            self._do(zoom)


def write_bundle(folder: Path, path: Path) -> Path:
    """Write a dossier of one revision with many notes, made in a library of its own."""
    revision = read(path)
    with open_store(folder / "library") as store:
        dossier = store.dossiers.create("A dossier")
        store.documents.keep(path)
        entry = store.revisions.add(dossier.id, revision, path)
        with store.journal.operation(dossier.id, "write-note") as operation:
            for number in range(NOTES):
                index = number * len(revision.paragraphs) // NOTES
                note = store.notes.on(dossier.id, entry.id, anchor_at(revision, index, Span(0, 8)))
                operation.put(store.notes.table, replace(note, body=f"Note {number}: ask the capital."))
        bundle = folder / "notes.wsis"
        bundle.write_bytes(store.exchange.bundle(dossier.id))
        return bundle


if __name__ == "__main__":
    hand_over(rows())
