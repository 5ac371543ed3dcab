"""Open the window with the sample and take pictures of it: `python tools/photographer.py FOLDER SCALE NAME ...`.

A third part of a name is a language: `text-light-ar`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from marked_sample import write_marked_sample
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog
from window_pictures import HEIGHT, WIDTH, file_name

from wsis_desktop import app
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.notes.notes_shown import Shelf
from wsis_desktop.desktop.painting.theme import THEMES as ALL_THEMES
from wsis_desktop.desktop.remembering.settings import Settings, save_settings
from wsis_desktop.desktop.turns import at_work
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Change, Relation, Side, Span
from wsis_desktop.model.note import NoteKind, Stance

CHANGES_IN = 12
# What is written on the change at which the window stands, and on those that follow it: on which words, and what.
WRITTEN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("daily", {"body": "Costs more than we can promise. Ask for **weekly**.", "tags": ("budget", "ask capital")}),
    ("", {"kind": NoteKind.QUESTION, "body": "Is signed interpretation meant for all recordings?"}),
    ("two members", {"kind": NoteKind.POSITION, "stance": Stance.RED_LINE, "body": "Not without funds for training."}),
)
PATIENCE_SECONDS = 240.0
QUIET_SECONDS = 0.6
COLOURS = 256

THEMES = {
    "light": Command.THEME_LIGHT,
    "dark": Command.THEME_DARK,
    "contrast": Command.THEME_CONTRAST_LIGHT,
    "contrastdark": Command.THEME_CONTRAST_DARK,
}
KIND_COLOURS = {QColor(theme.kind(change).strong).rgb() for theme in ALL_THEMES.values() for change in Change}
MARKED = "marked"
NOTES = "notes"
WRITING = "writing"
BRIEFING = "briefing"
CARRIED = "carried"
TRAY = "tray"
BIN = "bin"
PREFERENCES = "preferences"
# What is written on the earlier revision, on paragraphs that became what is named: the last has no place in the later one.
WRITTEN_BEFORE: tuple[tuple[Relation, dict[str, Any]], ...] = (
    (Relation.UNCHANGED, {"body": "Keep this as it stands.", "kind": NoteKind.POSITION, "stance": Stance.SUPPORT}),
    (Relation.EDITED, {"body": "Ask whether the figures are those of 2024.", "kind": NoteKind.QUESTION}),
    (Relation.DELETED, {"body": "We asked for this in October. Who took it out?"}),
)
VIEWS = {
    "text": Command.VIEW_TEXT,
    "pages": Command.VIEW_PAGES,
    "redline": Command.VIEW_REDLINE,
    "summary": Command.VIEW_SUMMARY,
    "start": Command.CLOSE_COMPARISON,
}


class Photographer:
    """Holds one window and brings it, by its own commands, to what a picture shows."""

    def __init__(self, library: Path, language: str) -> None:
        save_settings(library, Settings(language=language, welcomed=True))
        self._application = app.make_application()
        self._marked = library / "rev2-marked.docx"
        self._bridge = WorkerBridge()
        self._page_came = time.monotonic()
        self._bridge.drawn.connect(self._note_page)
        self._window = app.make_window(self._bridge, library, FaultReporter())
        self._window.resize(WIDTH, HEIGHT)
        self._window.show()
        self._window.opening.open_sample()
        self._wait(lambda: self._window.centre.comparing)
        self._rest()
        # A few changes into the text, list, panes and status bar all show where the reader is.
        for _ in range(CHANGES_IN):
            self._window.actions_[Command.NEXT_CHANGE].trigger()
            self._rest(0.1)

    def take(self, name: str) -> QImage:
        """Return the picture that `name` says."""
        what, theme, *_ = name.split("-")
        if what in {NOTES, WRITING, BRIEFING}:
            self._write_notes()
        elif what in {CARRIED, TRAY, BIN}:
            self._carry_notes()
        elif what == MARKED:
            self._open_marked()
        for command in (VIEWS.get(what, Command.VIEW_TEXT), THEMES[theme]):
            self._window.actions_[command].trigger()
        self._rest()
        self._open_panel(what)
        if what == PREFERENCES:
            return self._preferences()
        picture = self._pictured(what)
        if what == WRITING:
            self._window.notes.close_editor()
        if what in {NOTES, WRITING, BRIEFING, CARRIED, TRAY, BIN}:
            self._window.actions_[Command.NOTES_BAR].trigger()
        return picture

    def _open_panel(self, what: str) -> None:
        """Bring what is beside the text to what a picture shows."""
        match what:
            case "writing":
                self._begin_note()
            case "briefing":
                self._write_briefing()
            case "carried" | "tray":
                self._window.notes.dock.panel.show_shelf(Shelf.DETACHED if what == TRAY else Shelf.ALL)
                self._rest(0.2)

    def _pictured(self, what: str) -> QImage:
        match what:
            case "bin":
                return self._bin()
            case "help":
                return self._help()
            case _:
                return self._window.grab().toImage()

    def _help(self) -> QImage:
        """Open the help at a page with a picture, and return a picture of it."""
        self._window.help.show()
        shown = self._window.help.help
        if shown is None:
            sys.exit("The help did not open.")
        shown.show_page("read-the-marks")
        self._rest(0.3)
        picture = shown.grab().toImage()
        shown.close()
        return picture

    def _write_notes(self) -> None:
        """Show the notes; write some, and tick what was reviewed, the first time."""
        notes, list_ = self._window.notes, self._window.side_bar.changes
        notes.deeds[Command.SHOW_NOTES]()
        if notes.notebook.notes:
            return
        comparison = notes.notebook.comparison
        here = list_.current()
        if comparison is None or here is None:
            sys.exit("The window shows no change to write on.")
        for after, (words, changed) in enumerate(WRITTEN):
            link = next(
                at for at in list_.model.links[list_.model.links.index(here) + after :] if comparison.links[at].new
            )
            paragraph = comparison.links[link].new[0]
            text = comparison.new.paragraphs[paragraph].text
            span = Span(text.index(words), text.index(words) + len(words)) if words in text else None
            note = notes.notebook.new_note(Side.NEW, paragraph, span)
            if note is not None:
                notes.notebook.save(replace(note, **changed))
        notes.notebook.set_reviewed(list_.model.links[:4], reviewed=True)
        self._wait(lambda: not notes.notebook.unsaved and bool(notes.notebook.reviewed))

    def _begin_note(self) -> None:
        """Open the editor of a proposal on the change at which the window stands, half written."""
        notes = self._window.notes
        note = notes.notebook.notes[0]
        if note.anchor is None:
            sys.exit("The first note of the sample stands on no words.")
        proposed = note.anchor.text.replace("daily", "weekly")
        notes.dock.panel.edit(replace(note, kind=NoteKind.PROPOSAL, proposed=proposed))
        self._rest(0.2)

    def _write_briefing(self) -> None:
        """Draft a briefing, the first time, and write a line of it otherwise, with a slip in it."""
        self._window.actions_[Command.WRITE_BRIEFING].trigger()
        writing = self._window.briefings.writing
        keeper, panel = writing.keeper, writing.panel
        if panel is None:
            sys.exit("The window has no briefing.")
        if not keeper.entries:
            panel.begin.click()
            self._wait(lambda: bool(keeper.entries))
            entry = next((each for each in keeper.entries if "commit to ensuring" in each.text), None)
            if entry is not None:  # drafts other than the sample have their briefing as it is drafted
                row = panel.model.index(panel.model.row_of(entry.key) or 0)
                panel.model.setData(row, entry.text.replace("every person can reach", "everyone can reach"))
                self._wait(lambda: any(each.slips for each in panel.model.rows))
                panel.list.setCurrentIndex(panel.model.index(panel.model.row_of(entry.key) or 0))
        self._rest(0.3)

    def _carry_notes(self) -> None:
        """Write on the earlier revision, the first time, and let the notes come along when both are opened again."""
        notes = self._window.notes
        comparison = notes.notebook.comparison
        if comparison is not None and not any(note.origin for note in notes.notebook.notes):
            for relation, written in WRITTEN_BEFORE:
                link = next(each for each in comparison.links[12:] if each.relation is relation)
                note = notes.notebook.new_note(Side.OLD, link.old[0], None)
                if note is not None:
                    notes.notebook.save(replace(note, **written))
            self._wait(lambda: not notes.notebook.unsaved)
            self._window.actions_[Command.CLOSE_COMPARISON].trigger()
            self._window.opening.open_sample()
            self._wait(lambda: any(note.origin for note in notes.notebook.notes))
            self._rest()
            self._window.actions_[Command.NEXT_CHANGE].trigger()
        notes.deeds[Command.SHOW_NOTES]()

    def _bin(self) -> QImage:
        """Delete a note, and return a picture of the bin."""
        notes = self._window.notes
        if not notes.notebook.binned:
            notes.notebook.delete(notes.notebook.notes[0])
            self._wait(lambda: bool(notes.notebook.binned))
        notes.show_bin()
        (dialog,) = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        self._rest(0.3)
        picture = dialog.grab().toImage()
        dialog.reject()
        return picture

    def _preferences(self) -> QImage:
        """Return a picture of the preferences, at what there is to choose of reading."""
        self._window.actions_[Command.PREFERENCES].trigger()
        dialog = self._window.preferences.dialog
        if dialog is None:
            sys.exit("The preferences did not open.")
        dialog.list.setCurrentRow(1)
        self._rest(0.3)
        picture = dialog.grab().toImage()
        dialog.reject()
        return picture

    def _open_marked(self) -> None:
        """Open a file with tracked changes by itself."""
        if not self._marked.exists():
            write_marked_sample(self._marked)
            self._window.open_files([self._marked])
            self._wait(lambda: "marked" in self._window.windowTitle())
            self._rest()
            for _ in range(CHANGES_IN):
                self._window.actions_[Command.NEXT_CHANGE].trigger()
                self._rest(0.1)

    def close(self) -> None:
        """Close the window and end the worker."""
        self._window.close()
        self._bridge.close()

    def _rest(self, seconds: float = QUIET_SECONDS) -> None:
        """Wait until nothing is filled or looked for in turns any more, and no page has come for a while."""
        self._page_came = time.monotonic()
        self._wait(lambda: not self._busy() and time.monotonic() - self._page_came > seconds)

    def _busy(self) -> bool:
        """Tell whether views are being filled; what was quiet before they stood counts for nothing."""
        if at_work():
            self._page_came = time.monotonic()
        return at_work()

    def _note_page(self) -> None:
        self._page_came = time.monotonic()

    def _wait(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not done():
            self._application.processEvents()
            time.sleep(0.01)
            if time.monotonic() > end:
                sys.exit("The window did not show the sample in time.")


def write_small(picture: QImage, path: Path) -> None:
    """Write a PNG of the 256 commonest colours: the window has few, and the edges of letters round to them unseen.

    The colours of the kinds of change stay, however few their marks are.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    often = Counter(memoryview(plain.constBits()).cast("I"))
    for colour in KIND_COLOURS & often.keys():
        often[colour] += plain.width() * plain.height()
    table = [colour for colour, _ in often.most_common(COLOURS)]
    small = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    if not small.save(str(path), quality=0):
        sys.exit(f"{path} could not be written.")


_LATE = (NOTES, WRITING, BRIEFING, CARRIED, TRAY, BIN, MARKED, "start")


def _turn(name: str) -> int:
    """Return when a picture is taken: those that change what the others show come late."""
    what = name.split("-", maxsplit=1)[0]
    return _LATE.index(what) + 1 if what in _LATE else 0


def main() -> None:
    """Take the pictures named on the command line."""
    folder, scale, names = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    for language in sorted({_language(name) for name in names}):
        with tempfile.TemporaryDirectory() as library:
            os.environ["WSIS_DESKTOP_LIBRARY"] = library
            photographer = Photographer(Path(library), language)
            try:
                # Notes are written when all else of the sample is taken; the start page shows what was opened before.
                for name in sorted((name for name in names if _language(name) == language), key=_turn):
                    write_small(photographer.take(name), folder / file_name(name, scale))
            finally:
                photographer.close()


def _language(name: str) -> str:
    """Return the language that the window speaks in a picture: the code at the end of its name, or English."""
    parts = name.split("-")
    return parts[2] if len(parts) > 2 else "en"


if __name__ == "__main__":
    main()
