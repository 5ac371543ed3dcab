"""Texts on the disk and a library beside them, for the tests of notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Note
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.read import read

FIRST = """# Declaration on libraries

1. We request the Secretariat to report annually on the use of reading rooms.

2. We welcome the libraries of every town and the readers who keep them alive.

3. We regret the closing of reading rooms in the outlying districts of the north.
"""
SECOND = """# Declaration on libraries

1. We request the Secretariat to report biennially on the use of reading rooms.

2. We call for better data on lending between countries and on its costs.

3. We welcome the libraries of every town and the readers who keep them alive.
"""
THIRD = SECOND.replace("biennially", "every third year")


@dataclass(slots=True)
class Desk:
    """A notebook over a library in a folder, with what it said."""

    qtbot: QtBot
    folder: Path
    saved: list[object] = field(default_factory=list)
    carried: list[object] = field(default_factory=list)
    refused: list[Trouble] = field(default_factory=list)
    _library: LibraryThread | None = None

    def open(self) -> Notebook:
        """Open the library in a new notebook, as another evening does."""
        self.close()
        self._library = LibraryThread(self.folder / "library")
        notebook = Notebook(self._library, self._library)
        notebook.saved.connect(self.saved.append)
        notebook.carried.connect(self.carried.append)
        notebook.refused.connect(self.refused.append)
        return notebook

    @property
    def library(self) -> LibraryThread:
        """Return the library that is open."""
        assert self._library is not None
        return self._library

    def close(self) -> None:
        """Close the library."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def compared(self, old: str, new: str, names: tuple[str, str] = ("rev1.md", "rev2.md")) -> Comparison:
        """Write two texts, read them and compare them."""
        paths = [self.folder / name for name in names]
        for path, text in zip(paths, (old, new), strict=True):
            path.write_text(text, encoding="utf-8")
        return compare(read(paths[0]), read(paths[1]))

    def until(self, done: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(done()))

    def write(self, notebook: Notebook, side: Side, paragraph: int, body: str, span: Span | None = None) -> Note:
        """Write a note and wait until it is on the disk."""
        count = len(self.saved)
        note = notebook.new_note(side, paragraph, span)
        assert note is not None
        notebook.save(replace(note, body=body))
        self.until(lambda: len(self.saved) > count)
        return next(each for each in notebook.notes if each.id == note.id)
