"""The worker with its real readers, comparer and pages: what comes back is what the rooms themselves make."""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from tests.reading.docx.test_docx_sides import ins
from tests.reading.docx_builder import docx, paragraph, run
from tests.worker.listener import Listener
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.crosscheck import crosscheck
from wsis_desktop.comparing.history import history
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.crosscheck import Check, TrackedTexts
from wsis_desktop.model.progress import finish
from wsis_desktop.model.review import Decision, Ruling, marks_of
from wsis_desktop.model.revision import TextSide
from wsis_desktop.notebook.decided import decided_steps
from wsis_desktop.reading.files.troubles import MissingFile, NeedsPassword, WrongPassword
from wsis_desktop.reading.ocr.tesseract import installed
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.reading.pages import PageImages
from wsis_desktop.reading.read import read
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.protocol import (
    AskedFile,
    Compared,
    CrossChecked,
    Decided,
    Failed,
    Followed,
    PageDrawn,
    PageNotesRead,
    Progressed,
    RevisionRead,
    TesseractFound,
)
from wsis_desktop.worker.troubles import ChangedOnDisk

pymupdf = pytest.importorskip("pymupdf")

PASSWORD = "open sesame"  # noqa: S105 - of a file made here
LINES = [f"{number}. We request the Secretariat to report on matter {number} annually." for number in range(1, 30)]


def typeset(path: Path, lines: list[str], **protection: object) -> Path:
    """Write a PDF of two pages."""
    with pymupdf.open() as document:
        for start in (0, 15):
            page = document.new_page()
            for row, line in enumerate(lines[start : start + 15]):
                page.insert_text((72, 72 + 40 * row), line)
        document.save(path, **protection)
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return typeset(tmp_path / "old.pdf", LINES)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return typeset(tmp_path / "new.pdf", [LINES[0].replace("annually", "biennially"), *LINES[1:]])


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def client(listener: Listener) -> Iterator[WorkerClient]:
    with WorkerClient(listener) as client:
        yield client


def test_a_comparison_is_the_one_that_the_rooms_make(
    client: WorkerClient, listener: Listener, old: Path, new: Path
) -> None:
    compared = listener.last(client.compare(str(old), str(new)))
    assert isinstance(compared, Compared)
    assert compared.comparison == compare(read(old), read(new))
    words = compared.comparison.new.paragraphs[1].words
    assert list(words) == list(read(new).paragraphs[1].words)
    assert len(words) > 0


def test_what_stands_on_the_pages_is_read_by_the_worker(client: WorkerClient, listener: Listener, old: Path) -> None:
    noted = old.with_name("noted.pdf")
    with pymupdf.open(old) as document:
        document[1].add_text_annot((500, 100), "Soften this.").update()
        document.save(noted)
    answer = listener.last(client.read_page_notes(str(noted)))
    assert isinstance(answer, PageNotesRead)
    assert [(each.regions[0].page, each.text) for each in answer.found] == [(2, "Soften this.")]
    gone = listener.last(client.read_page_notes(str(old.with_name("gone.pdf"))))
    assert isinstance(gone, Failed)


def test_swapped_sides_are_not_read_again(client: WorkerClient, listener: Listener, old: Path, new: Path) -> None:
    listener.last(client.compare(str(old), str(new)))
    swapped = client.compare(str(new), str(old))
    compared = listener.last(swapped)
    assert isinstance(compared, Compared)
    assert compared.comparison.old == read(new)
    stages = [answer.progress for answer in listener.of(swapped) if isinstance(answer, Progressed) and answer.side]
    assert len(stages) == 2, "one opening for each side, no reading"


def test_what_counts_as_a_difference_reaches_the_comparer(
    client: WorkerClient, listener: Listener, tmp_path: Path
) -> None:
    straight, curly = tmp_path / "straight.txt", tmp_path / "curly.txt"
    straight.write_text('1. The "text" that stays.\n', encoding="utf-8")
    curly.write_text("1. The “text” that stays.\n", encoding="utf-8")
    quiet = listener.last(client.compare(str(straight), str(curly)))
    strict = listener.last(client.compare(str(straight), str(curly), options=replace(Options(), typography=True)))
    assert isinstance(quiet, Compared)
    assert isinstance(strict, Compared)
    assert not quiet.comparison.links[0].edits
    assert strict.comparison.links[0].edits


def test_a_drawn_page_is_the_page(client: WorkerClient, listener: Listener, old: Path) -> None:
    drawn = listener.last(client.render(str(old), 2, 300, 424))
    assert isinstance(drawn, PageDrawn)
    with PageImages(old) as pages:
        expected = bytearray(300 * 424 * 4)
        pages.draw(2, 300, 424, expected)
    assert bytes(drawn.pixels) == bytes(expected)
    assert len(set(expected)) > 2
    drawn.release()


def test_no_page_is_drawn_of_another_file_than_the_one_that_was_read(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    draft = tmp_path / "draft.pdf"
    shutil.copy(old, draft)
    read = listener.last(client.read(str(draft)))
    assert isinstance(read, RevisionRead)
    sha256 = read.revision.sha256
    typeset(draft, ["1. Another text altogether."])
    refused = listener.last(client.render(str(draft), 1, 30, 40, sha256=sha256))
    assert isinstance(refused, Failed)
    assert type(refused.trouble) is ChangedOnDisk
    shutil.copy(old, draft)
    drawn = listener.last(client.render(str(draft), 1, 30, 40, sha256=sha256))
    assert isinstance(drawn, PageDrawn)
    drawn.release()


def test_a_protected_file_is_read_and_drawn_with_its_password_only(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    locked = typeset(
        tmp_path / "locked.pdf", LINES, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=PASSWORD, owner_pw="owner"
    )
    without = listener.last(client.compare(str(old), str(locked)))
    assert isinstance(without, Failed)
    assert type(without.trouble) is NeedsPassword
    assert without.side is Side.NEW
    wrong = listener.last(client.render(str(locked), 1, 30, 40, password="no"))  # noqa: S106 - and the wrong one
    assert isinstance(wrong, Failed)
    assert type(wrong.trouble) is WrongPassword
    assert isinstance(listener.last(client.compare(str(old), str(locked), new_password=PASSWORD)), Compared)
    drawn = listener.last(client.render(str(locked), 1, 30, 40, password=PASSWORD))
    assert isinstance(drawn, PageDrawn)
    drawn.release()


def test_both_texts_of_one_marked_file_are_read_and_compared(
    client: WorkerClient, listener: Listener, tmp_path: Path
) -> None:
    who = 'w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z"'
    marked = tmp_path / "marked.docx"
    marked.write_bytes(docx(paragraph("We request", f"<w:ins {who}>{run(' a report')}</w:ins>", ".")))
    before, after = read(marked, side=TextSide.BEFORE), read(marked)
    assert before != after
    compared = listener.last(client.compare(str(marked), str(marked), old_reading=ReadingOptions(TextSide.BEFORE)))
    assert isinstance(compared, Compared)
    assert compared.comparison == compare(before, after)
    for side, expected in ((TextSide.AFTER, after), (TextSide.BEFORE, before)):
        alone = listener.last(client.read(str(marked), reading=ReadingOptions(side)))
        assert isinstance(alone, RevisionRead)
        assert alone.revision == expected, "each text is kept by itself"


@pytest.fixture
def small_heap() -> Iterator[None]:
    """Keep the collector from going through what the test runner has piled up: no window has that."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.corpus
@pytest.mark.usefixtures("small_heap")
def test_a_long_comparison_holds_no_other_thread_up(listener: Listener, corpus: Path) -> None:
    drafts = sorted((corpus / "prepcom").glob("*.pdf"))
    with WorkerClient(listener) as client:
        ticket = client.compare(*map(str, drafts[:2]))
        listener.wait_for(lambda answer: answer.ticket == ticket)
        longest = 0.0
        # Counted in this process's own work, so that what else the machine does at the time is left out.
        before = time.process_time()
        while not any(isinstance(answer, Compared) for answer in listener.answers):
            time.sleep(0.001)
            now = time.process_time()
            longest, before = max(longest, now - before), now
    assert isinstance(listener.last(ticket), Compared)
    assert any(isinstance(answer, RevisionRead) for answer in listener.of(ticket))
    assert longest < 0.05, f"the thread stood still for {1000 * longest:.0f} ms"


def test_tesseract_is_looked_for_by_the_worker() -> None:
    listener = Listener()
    with WorkerClient(listener) as client:
        found = listener.last(client.find_tesseract())
    assert isinstance(found, TesseractFound)
    assert found.tesseract == installed()


def test_a_cross_check_comes_back_as_the_rooms_make_it(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    tracked = tmp_path / "tracked.docx"
    body = [paragraph(LINES[0].replace("annually", "at times")), *map(paragraph, LINES[1:28])]
    tracked.write_bytes(docx(*body, paragraph(LINES[28], ins(" Yes."))))
    made = listener.last(client.hold_against(AskedFile(str(tracked)), AskedFile(str(old)), AskedFile(str(old))))
    assert isinstance(made, CrossChecked)
    texts = TrackedTexts(*(read(tracked, side=side) for side in TextSide))
    assert made.made == crosscheck(read(old), texts, read(old))
    assert [each.check for each in made.made.unmarked] == [Check.CLEAN, Check.CLEAN, Check.EARLIER]
    assert not any(len(each.words) for each in made.made.clean.old.paragraphs), "places of words stay where they are"


def paired_by_hand(comparison: Comparison, old: int, new: int) -> Decision:
    """Return the decision that two paragraphs of a comparison belong together."""
    both = [marks_of([side.paragraphs[at]]) for side, at in ((comparison.old, old), (comparison.new, new))]
    now = datetime.now(UTC)
    return Decision(uuid4(), uuid4(), uuid4(), uuid4(), Ruling.PAIRED, both[0], both[1], now, now)


def test_decisions_by_hand_come_back_as_the_notebook_makes_them(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    new = typeset(tmp_path / "new.pdf", [*LINES[:28], "29. Something else altogether."])
    compared = listener.last(client.compare(str(old), str(new)))
    assert isinstance(compared, Compared)
    decisions = (paired_by_hand(compared.comparison, 2, 28),)
    hashes = compared.comparison.old.sha256, compared.comparison.new.sha256
    files = AskedFile(str(old)), AskedFile(str(new))
    ticket = client.decide(*files, hashes=hashes, decisions=decisions)
    decided = listener.last(ticket)
    assert isinstance(decided, Decided)
    expected = finish(decided_steps(compared.comparison, decisions))
    assert (decided.links, decided.traces, decided.unmet) == (expected.comparison.links, expected.comparison.traces, ())
    assert any(link.paired_by_hand and link.old == (2,) and link.new == (28,) for link in decided.links)
    assert not any(isinstance(answer, RevisionRead) for answer in listener.of(ticket)), "who asks has the revisions"


def test_decisions_are_not_applied_to_a_file_that_has_changed(
    client: WorkerClient, listener: Listener, old: Path
) -> None:
    failed = listener.last(client.decide(AskedFile(str(old)), AskedFile(str(old)), hashes=("a", "b"), decisions=()))
    assert isinstance(failed, Failed)
    assert isinstance(failed.trouble, ChangedOnDisk)


def test_a_trouble_with_a_file_of_a_cross_check_names_it(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    locked = typeset(
        tmp_path / "locked.pdf", LINES, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=PASSWORD, owner_pw="owner"
    )
    failed = listener.last(client.hold_against(AskedFile(str(locked)), AskedFile(str(old))))
    assert isinstance(failed, Failed)
    assert isinstance(failed.trouble, NeedsPassword)
    assert failed.path == str(locked)


def test_an_earlier_revision_that_is_gone_is_missed_though_all_else_was_held_against_each_other(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    tracked = tmp_path / "tracked.docx"
    tracked.write_bytes(docx(paragraph(LINES[0], ins(" Yes."))))
    files = AskedFile(str(tracked)), AskedFile(str(old))
    assert isinstance(listener.last(client.hold_against(*files)), CrossChecked)
    failed = listener.last(client.hold_against(*files, AskedFile(str(tmp_path / "gone.pdf"))))
    assert isinstance(failed, Failed)
    assert isinstance(failed.trouble, MissingFile)


def test_a_history_comes_back_as_the_rooms_make_it(
    client: WorkerClient, listener: Listener, old: Path, tmp_path: Path
) -> None:
    files = [old, typeset(tmp_path / "new.pdf", [*LINES[:5], *LINES[6:]]), typeset(tmp_path / "last.pdf", LINES)]
    made = listener.last(client.follow(tuple(AskedFile(str(file)) for file in files)))
    assert isinstance(made, Followed)
    assert made.history == history([read(file) for file in files])
    assert any(step.leaps for thread in made.history.threads for step in thread.steps)
    assert not any(len(each.words) for each in made.history.revisions[0].paragraphs), (
        "places of words stay where they are"
    )


def test_a_trouble_with_a_file_of_a_history_names_it(client: WorkerClient, listener: Listener, old: Path) -> None:
    failed = listener.last(client.follow((AskedFile(str(old)), AskedFile("/nowhere/rev2.pdf"))))
    assert isinstance(failed, Failed)
    assert failed.path == "/nowhere/rev2.pdf"
