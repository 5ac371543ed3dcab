"""Pictures of text are read in the background, and the reader's word on marks holds: both without losing the place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import NEW_ROWS, OLD_ROWS, comparison, revision
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.keeping_place import same_link, same_place
from wsis_desktop.desktop.notices.notices import Deed
from wsis_desktop.desktop.notices.recognising import Recognising, Recognition
from wsis_desktop.desktop.notices.recognising_dialog import RecognisingDialog
from wsis_desktop.desktop.remembering.marks_memory import KeptMarks
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import Kind, Look, MarkKind, Revision, Sign, TextSide, TrackedMarks
from wsis_desktop.reading.files.troubles import NoText
from wsis_desktop.reading.ocr.tesseract import Tesseract
from wsis_desktop.reading.options import MarksAs, ReadingOptions
from wsis_desktop.worker.protocol import (
    Answer,
    Broke,
    Compare,
    Compared,
    Failed,
    FindTesseract,
    Progressed,
    Read,
    RevisionRead,
    TesseractFound,
)

pytestmark = pytest.mark.window

OLD, NEW = Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")
TESSERACT = Tesseract("/usr/bin/tesseract", "5.3.0", ("eng",))


class Desk:
    """A window over a scripted worker."""

    def __init__(self, library: Path) -> None:
        make_application()
        self.client = ScriptedClient(list[Answer]().append)
        self.bridge = WorkerBridge(self._start)
        self.window = make_window(self.bridge, library, FaultReporter())
        self.window.resize(1200, 500)
        self.window.show()

    def _start(self, take: Callable[[Answer], None]) -> ScriptedClient:
        self.client.take = take
        return self.client

    def ask(self) -> Read | Compare | FindTesseract:
        """Return what was asked last, pages aside."""
        asked = [each for each in self.client.asked if isinstance(each, Read | Compare | FindTesseract)]
        return asked[-1]

    def answer(self, answer: Answer) -> None:
        """Let the worker answer, and the window take it in."""
        self.client.take(answer)
        QTest.qWait(1)

    def deeds(self) -> list[tuple[Deed, ...]]:
        """Return what the strip offers."""
        return [row.notice.deeds for row in self.window.centre.workspace.strip.rows]

    def press(self, deed: Deed) -> None:
        """Press a button of the strip."""
        (button,) = [row.buttons[deed] for row in self.window.centre.workspace.strip.rows if deed in row.buttons]
        button.click()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()
    made.bridge.close()


def partly_read() -> Comparison:
    old, new = revision(OLD_ROWS, name="rev1.pdf"), revision(NEW_ROWS, name="rev2.pdf")
    return replace(comparison(), old=old, new=replace(new, unread_pages=(2,)))


def fully_read() -> Comparison:
    """Return the same comparison with two paragraphs more on the new side, from page 2."""
    rows = list(NEW_ROWS)
    rows[2:2] = [(Kind.PARAGRAPH, "0 bis", f"We read this from a picture, line {at}.", ()) for at in range(2)]
    new = replace(revision(rows, name="rev2.pdf"), recognised_pages=(2,))
    links = [replace(each, new=tuple(at + 2 if at > 1 else at for at in each.new)) for each in comparison().links]
    links[2:2] = [Link((), (2,), Relation.ADDED), Link((), (3,), Relation.ADDED)]
    return Comparison(revision(OLD_ROWS, name="rev1.pdf"), new, tuple(links))


def show(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    desk.answer(Compared(desk.ask().ticket, partly_read()))


def find(desk: Desk, tesseract: Tesseract | None) -> None:
    asked = desk.ask()
    assert isinstance(asked, FindTesseract)
    # The worker reports on every work before it answers.
    desk.answer(Progressed(asked.ticket, Progress(Stage.OPENING)))
    desk.answer(TesseractFound(asked.ticket, tesseract))


def test_pages_that_are_not_read_are_read_while_the_rest_is_on_show(desk: Desk) -> None:
    show(desk)
    assert desk.window.centre.comparing
    find(desk, TESSERACT)
    asked = desk.ask()
    assert isinstance(asked, Compare)
    assert (asked.old_reading, asked.new_reading) == (ReadingOptions(), ReadingOptions(recognise=True))
    desk.answer(Progressed(asked.ticket, Progress(Stage.RECOGNISING, 1, 4), Side.NEW))
    (row,) = desk.window.centre.workspace.strip.rows
    assert row.bar.isVisible()
    assert row.bar.value() == row.bar.maximum() // 4
    assert desk.window.centre.progress.isHidden()
    desk.answer(Compared(asked.ticket, fully_read()))
    assert desk.window.session.comparison == fully_read()
    assert [row.words.text() for row in desk.window.centre.workspace.strip.rows] == [
        "Read by OCR, which makes mistakes: 1 page of Rev.2 (2)."
    ]


def test_what_comes_in_leaves_the_reader_where_they_were(desk: Desk) -> None:
    show(desk)
    find(desk, TESSERACT)
    workspace = desk.window.centre.workspace
    workspace.go_to(Place(Side.NEW, 6, 0.0))
    before = workspace.view.place()
    assert before is not None
    words = partly_read().new.paragraphs[before.paragraph].text
    desk.answer(Compared(desk.ask().ticket, fully_read()))
    after = workspace.view.place()
    assert after is not None
    assert fully_read().new.paragraphs[after.paragraph].text == words
    assert after.paragraph == before.paragraph + 2


def test_the_same_place_and_change_are_found_among_more_paragraphs() -> None:
    before, after = partly_read(), fully_read()
    assert same_place(Place(Side.NEW, 8, 0.5), before, after) == Place(Side.NEW, 10, 0.5)
    assert same_link(9, before, after) == 11


def test_without_the_program_the_strip_says_how_to_get_it(desk: Desk) -> None:
    show(desk)
    find(desk, None)
    assert desk.deeds() == [(Deed.HOW_TO_RECOGNISE,)]
    assert desk.window.recognising.state is Recognition.NO_PROGRAM


def test_a_mistake_in_reading_pictures_is_reported(desk: Desk) -> None:
    show(desk)
    find(desk, TESSERACT)
    recognising = desk.window.findChild(Recognising)
    assert isinstance(recognising, Recognising)
    reports: list[str] = []
    recognising.broke.connect(reports.append)
    desk.answer(Broke(desk.ask().ticket, "a fault"))
    assert reports == ["a fault"]
    assert recognising.state is Recognition.STOPPED


def test_reading_pictures_can_be_stopped_and_taken_up_again(desk: Desk) -> None:
    show(desk)
    find(desk, TESSERACT)
    ticket = desk.ask().ticket
    desk.press(Deed.STOP_RECOGNISING)
    assert ticket in desk.client.cancelled
    desk.press(Deed.RECOGNISE)
    find(desk, TESSERACT)
    assert desk.ask().ticket != ticket
    desk.answer(Compared(ticket, fully_read()))
    assert desk.window.session.comparison == partly_read(), "what was stopped comes no more"


def test_another_file_goes_first(desk: Desk) -> None:
    show(desk)
    find(desk, TESSERACT)
    ticket = desk.ask().ticket
    desk.window.session.open_side(Side.NEW, Path("/drafts/rev3.pdf"))
    assert ticket in desk.client.cancelled


def test_one_revision_by_itself_is_renewed_too(desk: Desk) -> None:
    desk.window.open_files([NEW])
    desk.answer(RevisionRead(desk.ask().ticket, partly_read().new))
    find(desk, TESSERACT)
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading.recognise
    desk.answer(RevisionRead(asked.ticket, fully_read().new))
    assert desk.window.session.alone
    assert desk.window.session.revisions[Side.OLD] == fully_read().new


# A file that is nothing but pictures of text.


def visible_buttons(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


def test_a_scan_beside_another_file_can_be_read_by_ocr(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    desk.answer(Failed(desk.ask().ticket, NoText(name="rev2.pdf"), Side.NEW))
    assert "Read it by OCR" not in visible_buttons(desk.window.centre.trouble)
    find(desk, TESSERACT)
    offered = visible_buttons(desk.window.centre.trouble)
    assert offered == ["Read it by OCR", "Choose another file…", "Try again", "Back to the start page"]
    desk.window.centre.trouble.recognition_wanted.emit(Side.NEW)
    asked = desk.ask()
    assert isinstance(asked, Compare)
    assert (asked.old_reading.recognise, asked.new_reading.recognise) == (False, True)
    desk.answer(Failed(asked.ticket, NoText(name="rev2.pdf"), Side.NEW))
    assert desk.ask() is asked, "what OCR could not read is not offered again"


def test_a_scan_alone_can_be_read_by_ocr_where_it_stands(desk: Desk) -> None:
    desk.window.open_files([OLD])
    desk.answer(Failed(desk.ask().ticket, NoText(name="rev1.pdf")))
    find(desk, TESSERACT)
    target = desk.window.centre.start.targets[Side.OLD]
    assert "Read it by OCR" in visible_buttons(target)
    target.recognition_wanted.emit(Side.OLD)
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading.recognise
    desk.answer(RevisionRead(asked.ticket, fully_read().new))
    assert desk.window.session.alone


def test_without_the_program_a_scan_says_how_to_get_it(desk: Desk) -> None:
    desk.window.open_files([OLD])
    desk.answer(Failed(desk.ask().ticket, NoText(name="rev1.pdf")))
    find(desk, None)
    target = desk.window.centre.start.targets[Side.OLD]
    assert "How to read it…" in visible_buttons(target)
    target.recognition_wanted.emit(Side.OLD)
    (dialog,) = desk.window.findChildren(RecognisingDialog)
    assert QTest.qWaitForWindowExposed(dialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "tesseract" in dialog.text.toPlainText().lower()
    dialog.reject()


# The reader's word on marks.

SIGNS = (Sign(Look.STRUCK, 12, 1),)


def told(*, side: TextSide | None) -> Revision:
    """Return a PDF whose struck words were judged: as changes when a side was read, else as emphasis."""
    made = replace(revision(OLD_ROWS, name="rev1.pdf", pages=3), sha256="5" * 64)
    if side is None:
        return replace(made, emphasis=SIGNS)
    return replace(
        made, tracked=TrackedMarks(side, ((MarkKind.DELETION, 12),), stated=False, signs=SIGNS, certainty=0.8)
    )


def both(before: Revision, after: Revision) -> Comparison:
    return replace(comparison(), old=before, new=after)


def open_marked(desk: Desk) -> None:
    desk.window.open_files([OLD])
    desk.answer(RevisionRead(desk.ask().ticket, told(side=TextSide.AFTER)))
    asked = desk.ask()
    assert isinstance(asked, Compare)
    assert (asked.old_reading.side, asked.new_reading.side) == (TextSide.BEFORE, TextSide.AFTER)
    for side, text in ((Side.OLD, TextSide.BEFORE), (Side.NEW, TextSide.AFTER)):
        desk.answer(RevisionRead(asked.ticket, told(side=text), side))
    desk.answer(Compared(asked.ticket, both(told(side=TextSide.BEFORE), told(side=TextSide.AFTER))))


def test_the_readers_word_makes_one_text_of_two_and_two_of_one_again(desk: Desk) -> None:
    open_marked(desk)
    desk.press(Deed.TAKE_AS_EMPHASIS)
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading == ReadingOptions(TextSide.AFTER, MarksAs.EMPHASIS)
    desk.answer(RevisionRead(asked.ticket, told(side=None)))
    assert desk.window.session.alone
    desk.press(Deed.TAKE_AS_CHANGES)
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading.marks_as is MarksAs.CHANGES


def test_the_readers_word_is_kept_for_the_file_whatever_it_is_called(desk: Desk, tmp_path: Path) -> None:
    open_marked(desk)
    desk.press(Deed.TAKE_AS_EMPHASIS)
    desk.window.keeper.write()
    kept = KeptMarks(SettingsKeeper(tmp_path))
    assert kept.word("5" * 64) is MarksAs.EMPHASIS
    assert kept.guess(OLD) is MarksAs.EMPHASIS
    desk.window.session.close()
    copy = Path("/drafts/copy.pdf")
    desk.window.open_files([copy])
    desk.answer(RevisionRead(desk.ask().ticket, told(side=TextSide.AFTER)))
    asked = desk.ask()
    assert isinstance(asked, Read), "the file is known by its content, so it is read again as the reader said"
    assert asked.reading.marks_as is MarksAs.EMPHASIS


def test_a_word_on_another_file_at_the_same_place_does_not_hold(desk: Desk) -> None:
    open_marked(desk)
    desk.press(Deed.TAKE_AS_EMPHASIS)
    desk.window.session.close()
    desk.window.open_files([OLD])
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading.marks_as is MarksAs.EMPHASIS
    desk.answer(RevisionRead(asked.ticket, replace(told(side=None), sha256="6" * 64)))
    asked = desk.ask()
    assert isinstance(asked, Read)
    assert asked.reading.marks_as is MarksAs.JUDGED
