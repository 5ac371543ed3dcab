"""What another program left on a PDF's pages is taken over in the window, once, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.exchange.test_dossiers_travel import Reader
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.pdf.page_notes import read_page_notes
from wsis_desktop.reading.read import read
from wsis_desktop.worker.protocol import Compare, Compared, Failed, PageNotesRead, ReadPageNotes

pytestmark = pytest.mark.window


@pytest.fixture
def ana(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    made = Reader(qtbot, tmp_path)
    yield made
    made.close()


def paper(path: Path, word: str) -> Path:
    """Write a PDF with a word highlighted and a note stuck beside it."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 100), f"1. We request the Secretariat to report {word} on reading rooms.")
        page.insert_text((72, 140), "2. We welcome the libraries of every town and the readers in them.")
        highlight = page.add_highlight_annot(page.search_for(word)[0])
        highlight.set_info(content="Too often?", title="Ana Silva", modDate="D:20261128101500Z")
        highlight.update()
        page.add_text_annot((540, 130), "Thank them.").update()
        document.save(path)
    return path


def open_both(ana: Reader, files: list[Path]) -> None:
    """Open two files, compared."""
    ana.window.open_files(files)
    asked = ana._client.asked[-1]
    assert isinstance(asked, Compare)
    ana._client.take(Compared(asked.ticket, compare(read(files[0]), read(files[1]))))
    ana.until(lambda: ana.notebook.comparison is not None)
    ana.settle()


def take_over(ana: Reader, answer: Callable[[ReadPageNotes], PageNotesRead | Failed]) -> str:
    """Ask for what stands on the pages, let the worker answer, and return what the status bar says."""
    before = ana.asked
    ana.window.status.clearMessage()
    ana.window.actions_[Command.PAGE_NOTES].trigger()
    for asked in ana._client.asked[before:]:
        assert isinstance(asked, ReadPageNotes)
        ana._client.take(answer(asked))
    ana.until(ana.window.status.currentMessage)
    ana.settle()
    return ana.window.status.currentMessage()


def found(asked: ReadPageNotes) -> PageNotesRead:
    return PageNotesRead(asked.ticket, read_page_notes(Path(asked.path)))


def test_highlights_of_both_files_become_notes_once(ana: Reader, tmp_path: Path) -> None:
    files = [paper(tmp_path / "rev1.pdf", "annually"), paper(tmp_path / "rev2.pdf", "biennially")]
    open_both(ana, files)
    assert take_over(ana, found) == "4 highlights and notes of the pages were taken over as notes."
    ana.until(lambda: len(ana.notebook.notes) >= 4)
    originals = [note for note in ana.notebook.notes if note.origin is None]
    assert len(originals) == 4, "the others came along from the earlier revision"
    quoted = {note.anchor.words for note in originals if note.anchor and note.anchor.quotation}
    assert quoted == {"annually", "biennially"}
    assert {note.author for note in ana.notebook.notes if note.body == "Too often?"} == {"Ana Silva"}
    assert take_over(ana, found) == "All 4 highlights and notes of the pages are among your notes already."


def test_pages_without_notes_and_files_without_pages_are_told(ana: Reader) -> None:
    ana.open()
    assert take_over(ana, found) == "Only a PDF holds highlights and notes on its pages, and none is open."


def test_nothing_on_the_pages_is_told(ana: Reader, tmp_path: Path) -> None:
    files = [paper(tmp_path / "rev1.pdf", "annually"), paper(tmp_path / "rev2.pdf", "biennially")]
    open_both(ana, files)
    assert take_over(ana, lambda asked: PageNotesRead(asked.ticket, ())) == (
        "No highlights and no notes stand on the pages."
    )
    assert ana.notebook.notes == ()


def test_a_file_that_cannot_be_read_any_more_is_told(ana: Reader, tmp_path: Path) -> None:
    class Gone(Trouble):
        sentence_template = "“{name}” is gone."
        next_step_template = "Look for it."

    files = [paper(tmp_path / "rev1.pdf", "annually"), paper(tmp_path / "rev2.pdf", "biennially")]
    open_both(ana, files)
    assert (
        take_over(ana, lambda asked: Failed(asked.ticket, Gone(name="rev1.pdf"))) == "“rev1.pdf” is gone. Look for it."
    )
