"""The session drops what is stale, comes back from every trouble, and forgets no password while it is needed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.desktop.working.session import PasswordWanted, Session, Stuck
from wsis_desktop.desktop.working.shown_pages import ShownPages
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.reading.files.troubles import EmptyFile, NeedsPassword, WrongPassword
from wsis_desktop.worker.protocol import (
    Answer,
    Broke,
    Cancelled,
    Compare,
    Compared,
    Failed,
    PageDrawn,
    Progressed,
    Read,
    Render,
    RevisionRead,
    Ticket,
    WorkerDied,
)
from wsis_desktop.worker.troubles import ChangedOnDisk, EndedTheWorker

OLD, NEW = Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")


class Desk:
    """A session on a scripted worker, and a list of what it said."""

    def __init__(self) -> None:
        self.client = ScriptedClient(list[Answer]().append)
        self.bridge = WorkerBridge(self._start)
        self.session = Session(self.bridge)
        self.said: list[object] = []
        session = self.session
        for signal, name in ((session.began, "began"), (session.ended, "ended"), (session.closed, "closed")):
            signal.connect(lambda name=name: self.said.append(name))
        for signal in (session.progressed, session.revision_read, session.compared, session.stuck):
            signal.connect(self.said.append)
        session.password_wanted.connect(self.said.append)
        session.broke.connect(self.said.append)

    def _start(self, take: Callable[[Answer], None]) -> ScriptedClient:
        self.client.take = take
        return self.client

    @property
    def last(self) -> Read | Compare:
        """Return the file work that was asked for last."""
        asked = self.client.asked[-1]
        assert isinstance(asked, Read | Compare)
        return asked

    def answer(self, answer: Answer) -> list[object]:
        """Let the worker answer, and return what the session said to it."""
        self.said.clear()
        self.client.take(answer)
        return list(self.said)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    del qtbot
    return Desk()


def test_two_files_are_compared_and_shown(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    assert desk.last == Compare(desk.last.ticket, str(OLD), None, str(NEW), None)
    compared = comparison()
    assert desk.answer(RevisionRead(desk.last.ticket, compared.old, Side.OLD)) == [Side.OLD]
    assert desk.answer(Compared(desk.last.ticket, compared)) == ["ended", compared]
    assert desk.session.comparison is compared
    assert desk.session.shown == {Side.OLD: Source(OLD), Side.NEW: Source(NEW)}


def test_one_file_is_read_and_the_other_completes_the_pair(desk: Desk) -> None:
    desk.session.open_side(Side.NEW, NEW)
    assert desk.client.asked == [Read(desk.last.ticket, str(NEW))]
    assert desk.answer(RevisionRead(desk.last.ticket, comparison().new)) == ["ended", Side.NEW]
    assert not desk.session.busy
    desk.session.open_side(Side.OLD, OLD)
    assert type(desk.last) is Compare
    assert Side.NEW in desk.session.revisions, "what was read is still known"


def test_a_stale_answer_is_dropped(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    stale = desk.last.ticket
    desk.session.open_pair(NEW, OLD)
    assert desk.client.cancelled == [stale]
    assert desk.answer(Compared(stale, comparison())) == []
    assert desk.session.comparison is None


def test_progress_names_the_file_in_hand(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    (working,) = desk.answer(Progressed(desk.last.ticket, Progress(Stage.READING, 1, 4), Side.NEW))
    assert getattr(working, "path", None) == NEW
    (working,) = desk.answer(Progressed(desk.last.ticket, Progress(Stage.PAIRING)))
    assert getattr(working, "path", NEW) is None


def test_a_wrong_password_is_asked_again_and_the_right_one_kept(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    said = desk.answer(Failed(desk.last.ticket, NeedsPassword(name="rev2.pdf"), Side.NEW))
    assert said == ["ended", PasswordWanted(Side.NEW, NEW, wrong=False)]
    desk.session.give_password(Side.NEW, "hush")
    said = desk.answer(Failed(desk.last.ticket, WrongPassword(name="rev2.pdf"), Side.NEW))
    assert said == ["ended", PasswordWanted(Side.NEW, NEW, wrong=True)]
    desk.session.give_password(Side.NEW, "Hush")
    desk.answer(Compared(desk.last.ticket, comparison()))
    desk.session.swap()
    assert desk.last == Compare(desk.last.ticket, str(NEW), "Hush", str(OLD), None)


def test_passwords_are_never_printed(desk: Desk) -> None:
    desk.session.open_side(Side.OLD, OLD)
    desk.session.give_password(Side.OLD, "hush")
    assert "hush" not in repr(desk.session.wanted)


def test_a_trouble_leads_back_to_what_was_on_show(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    desk.answer(Compared(desk.last.ticket, comparison()))
    desk.session.open_side(Side.NEW, Path("/drafts/empty.pdf"))
    trouble = EmptyFile(name="empty.pdf")
    said = desk.answer(Failed(desk.last.ticket, trouble, Side.NEW))
    assert said == ["ended", Stuck(trouble, Side.NEW, Path("/drafts/empty.pdf"))]
    desk.session.give_up()
    assert desk.session.comparison is not None
    assert desk.session.wanted == desk.session.shown


def test_after_a_trouble_the_file_that_was_read_stays(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    desk.answer(RevisionRead(desk.last.ticket, comparison().old, Side.OLD))
    desk.answer(Failed(desk.last.ticket, EmptyFile(name="rev2.pdf"), Side.NEW))
    desk.session.give_up()
    assert set(desk.session.wanted) == {Side.OLD}


def test_a_single_file_in_trouble_is_not_taken_for_the_pair(desk: Desk) -> None:
    desk.session.open_side(Side.OLD, OLD)
    desk.answer(Failed(desk.last.ticket, EmptyFile(name="rev1.pdf")))
    desk.session.open_side(Side.NEW, NEW)
    assert isinstance(desk.last, Read)


def test_a_dead_worker_is_told_with_the_file_that_did_it(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    (_, stuck) = desk.answer(WorkerDied(desk.last.ticket, (str(NEW),)))
    assert isinstance(stuck, Stuck)
    assert (stuck.side, stuck.path) == (Side.NEW, NEW)
    assert "rev2.pdf" in stuck.trouble.sentence


def test_a_fault_of_ours_is_reported(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    assert desk.answer(Broke(desk.last.ticket, "Traceback …")) == ["ended", "Traceback …"]


def test_cancelled_work_ends_quietly(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    ticket = desk.last.ticket
    desk.said.clear()
    desk.session.give_up()
    assert desk.said == ["ended"]
    assert desk.answer(Cancelled(ticket)) == []


def test_swapping_one_file_reads_nothing_again(desk: Desk) -> None:
    desk.session.open_side(Side.OLD, OLD)
    desk.answer(RevisionRead(desk.last.ticket, comparison().old))
    desk.session.swap()
    assert len(desk.client.asked) == 1
    assert set(desk.session.revisions) == {Side.NEW}


def test_closing_lets_go_of_everything(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    desk.answer(Compared(desk.last.ticket, comparison()))
    desk.session.close()
    assert (desk.session.comparison, desk.session.wanted, desk.session.shown) == (None, {}, {})


def test_a_page_comes_as_an_image_and_its_memory_is_given_back(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    desk.answer(Compared(desk.last.ticket, comparison()))
    pages = ShownPages(desk.session, desk.bridge)
    drawn: list[tuple[int, str]] = []
    pages.drawn.connect(lambda ticket, image: drawn.append((ticket, QColor(image.pixel(1, 1)).name())))
    ticket = pages.request(Side.NEW, 2, 2, 2)
    asked = desk.client.asked[-1]
    assert (asked.path, getattr(asked, "page", 0)) == (str(NEW), 2)  # type: ignore[union-attr]  # a Render has a path
    released: list[bool] = []
    pixels = memoryview(bytes((0x10, 0x20, 0x30, 0xFF)) * 4)
    desk.client.take(PageDrawn(asked.ticket, 2, 2, 2, 8, pixels, lambda: released.append(True)))
    assert drawn == [(ticket, "#302010")]
    assert released == [True]


def test_a_page_is_asked_of_the_file_that_was_read_and_why_it_does_not_come_is_told(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    shown = comparison()
    desk.answer(Compared(desk.last.ticket, shown))
    pages = ShownPages(desk.session, desk.bridge)
    refused: list[tuple[int, object]] = []
    pages.refused.connect(lambda ticket, trouble: refused.append((ticket, trouble)))
    ticket, again = (pages.request(side, 1, 2, 2) for side in (Side.OLD, Side.NEW))
    asked = [each.sha256 for each in desk.client.asked if isinstance(each, Render)]
    assert asked == [shown.old.sha256, shown.new.sha256]
    changed = ChangedOnDisk()
    desk.client.take(Failed(Ticket(ticket), changed))
    desk.client.take(WorkerDied(Ticket(again), (str(NEW),)))
    assert refused[0] == (ticket, changed)
    assert type(refused[1][1]) is EndedTheWorker


def test_a_mistake_in_drawing_a_page_is_reported_and_one_in_other_work_is_not_taken_for_it(desk: Desk) -> None:
    desk.session.open_pair(OLD, NEW)
    desk.answer(Compared(desk.last.ticket, comparison()))
    pages = ShownPages(desk.session, desk.bridge)
    reports: list[str] = []
    pages.broke.connect(reports.append)
    ticket, let_be = (Ticket(pages.request(Side.NEW, page, 2, 2)) for page in (1, 2))
    pages.cancel(let_be)
    for other in (let_be, Ticket(ticket + 100)):
        desk.client.take(Broke(other, "elsewhere"))
    desk.client.take(Broke(ticket, "a fault"))
    assert reports == ["a fault"]
