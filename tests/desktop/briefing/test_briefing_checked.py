"""A briefing checked in the window: its verdicts listed, each leading to its paragraph, its entries taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import TWO, ZERO, Evening
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.quoting.check import check_briefing
from wsis_desktop.desktop.briefing.check_dialog import CheckDialog
from wsis_desktop.desktop.briefing.check_words import verdict_sentence
from wsis_desktop.desktop.briefing.checking import Checked
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.working.sources import Names, Source
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.notebook.store import Store
from wsis_desktop.reading.briefing.open import open_briefing
from wsis_desktop.reading.files.troubles import MissingFile
from wsis_desktop.reading.read import read
from wsis_desktop.worker.protocol import BriefingChecked, CheckBriefing, Failed, Progressed

pytestmark = pytest.mark.window

NOTE = """\
Note on the second revision

By Ana, 4 December 2025

Libraries

It asks “to report biannually on the use of reading rooms” (para 1) instead of “to report annually”.

It calls for “better data on lending between countries” (new para 3) and regrets “the closing of reading rooms” (para 2).

A new text was added (para 44).

Next steps

9 December – Informal consultation

Time: 07:00 EST / 12:00 UTC
"""


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    made = Evening(qtbot, tmp_path)
    made.window.open_files(made.files(ZERO, TWO))
    qtbot.waitUntil(lambda: made.window.session.comparison is not None)
    qtbot.waitUntil(made.window.actions_[Command.CHECK_BRIEFING].isEnabled)
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    yield made
    made.close()


def asked(evening: Evening) -> CheckBriefing:
    assert evening.client is not None
    return [each for each in evening.client.asked if isinstance(each, CheckBriefing)][-1]


def made_of(evening: Evening) -> BriefingCheck:
    comparison = evening.window.session.comparison
    assert comparison is not None
    return check_briefing(
        open_briefing(read(evening.folder / "note.txt")), comparison.new, compare(comparison.old, comparison.new)
    )


@pytest.fixture
def dialog(evening: Evening) -> CheckDialog:
    """Check the note, and answer as the worker does."""
    evening.window.actions_[Command.CHECK_BRIEFING].trigger()
    desk = evening.window.briefings
    assert desk.dialog is not None
    desk.check(evening.folder / "note.txt")
    assert evening.client is not None
    evening.client.take(BriefingChecked(asked(evening).ticket, made_of(evening)))
    return desk.dialog


def test_what_is_on_show_is_what_a_briefing_is_held_against(evening: Evening, dialog: CheckDialog) -> None:
    request = asked(evening)
    assert [Path(each.path).name for each in (request.note, request.revision)] == ["note.txt", "rev1.md"]
    assert request.earlier is not None
    assert Path(request.earlier.path).name == "rev0.md"
    assert dialog.file.text() == "note.txt"


def test_the_keys_are_in_what_was_found(dialog: CheckDialog) -> None:
    assert dialog.focusWidget() is dialog.list


def test_a_copy_in_the_library_is_called_what_its_revision_is_called(evening: Evening, dialog: CheckDialog) -> None:
    desk = evening.window.briefings
    copy = Source(evening.folder / "0a1b2c.md", names=Names("rev1.md"))
    desk._files = Checked(Source(evening.folder / "note.txt"), copy, None)
    desk._begin()
    assert dialog.against.text() == "held against rev1.md"


def test_what_is_taken_over_goes_into_the_dossier_on_show(evening: Evening, dialog: CheckDialog) -> None:
    """The dossier begun last got it where another one holds the same two revisions."""
    evening.write(Side.NEW, 1, "Ours.")
    held = evening.notebook.held
    assert held is not None
    comparison = evening.window.session.comparison
    assert comparison is not None

    def begin_another(store: Store) -> None:
        other = store.dossiers.create("Another")
        for side in Side:
            store.revisions.add(other.id, comparison.revision(side))

    evening.notebook.prefer(held.dossier)
    evening.window.notes.library.write(begin_another)
    dialog.take_over.emit()
    evening.hear()
    assert len(evening.notebook.notes) > 1
    assert {note.dossier for note in evening.notebook.notes} == {held.dossier}


def test_each_quotation_has_its_verdict(dialog: CheckDialog) -> None:
    assert [(row.verdict, row.slip) for row in dialog.rows()] == [
        ("differs", True),
        ("earlier text", False),
        ("exact", False),
        ("elsewhere", True),
        ("no such ¶", True),
    ]
    assert dialog.rows()[0].said == "“biannually” for “biennially”"
    assert dialog.rows()[3].said == "stands in 4"
    assert dialog.verdict.text() == "3 slips found."
    dialog.only_slips.setChecked(True)
    assert len(dialog.rows()) == 3


def test_a_row_leads_to_its_paragraph(evening: Evening, dialog: CheckDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    went: list[tuple[Side, int]] = []
    monkeypatch.setattr(evening.window.briefings, "_go", lambda side, paragraph: went.append((side, paragraph)))
    for row in range(5):
        item = dialog.list.topLevelItem(row)
        assert item is not None
        dialog.list.itemActivated.emit(item, 0)
    comparison = evening.window.session.comparison
    assert comparison is not None
    labels = [comparison.revision(side).paragraphs[at].printed_label for side, at in went]
    assert [(side, label) for (side, _), label in zip(went, labels, strict=True)] == [
        (Side.NEW, "1"),
        (Side.OLD, "1"),
        (Side.NEW, "3"),
        (Side.NEW, "4"),
    ]


def test_entries_become_notes_and_the_calendar_meetings(evening: Evening, dialog: CheckDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.notes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Taken over" in dialog.trouble.text())
    assert dialog.trouble.text() == "Taken over: 3 new notes, 1 new meeting."
    qtbot.waitUntil(lambda: len(evening.notebook.notes) == 3)
    qtbot.waitUntil(lambda: len(evening.window.calendar.book.meetings) == 1)
    evening.window.actions_[Command.SHOW_CALENDAR].trigger()
    panel = evening.window.calendar.panel
    assert panel is not None
    assert panel.isVisible()


def test_work_under_way_can_be_given_up_and_troubles_are_told(evening: Evening, dialog: CheckDialog) -> None:
    desk, client = evening.window.briefings, evening.client
    assert client is not None
    desk.check(evening.folder / "note.txt")
    ticket = asked(evening).ticket
    client.take(Progressed(ticket, Progress(Stage.MARKING, 1, 4)))
    assert dialog.bar.value() == 25
    dialog.reject()
    assert ticket in client.cancelled
    assert dialog.isVisible()
    desk.check(evening.folder / "note.txt")
    client.take(Failed(asked(evening).ticket, MissingFile(name="note.txt"), path="note.txt"))
    assert "note.txt" in dialog.trouble.text()


def test_a_mistake_of_the_check_stops_no_other_work(evening: Evening, dialog: CheckDialog) -> None:
    """It passed for a mistake of whatever was being opened, which was given up."""
    evening.hold_worker(held=True)
    evening.window.session.open_alone(evening.folder / "note.txt")
    evening.window.briefings._work.broke.emit("A mistake.")
    assert evening.window.session.busy
    assert dialog.isVisible()


def test_the_dialog_goes_with_the_comparison(evening: Evening, dialog: CheckDialog) -> None:
    del dialog
    evening.window.session.close()
    assert evening.window.briefings.dialog is None


def test_a_briefing_that_quotes_nothing_says_so(evening: Evening) -> None:
    (evening.folder / "note.txt").write_text("Nothing here\n\nNothing at all.\n", encoding="utf-8")
    assert "no quotation" in verdict_sentence(made_of(evening))
