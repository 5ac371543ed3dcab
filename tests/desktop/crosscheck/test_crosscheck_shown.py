"""A cross-check in the window: its files are asked for, its work can be cancelled, and what it found leads to its place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.comparing.tracked_drafts import checked
from tests.desktop import drafts
from tests.desktop.marked import write_marked, write_plain
from tests.desktop.notices.test_recognising import Desk
from tests.reading.docx_builder import docx, paragraph
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.crosscheck.crosscheck_dialog import CrossCheckDialog
from wsis_desktop.desktop.crosscheck.crosscheck_files import files_on_show
from wsis_desktop.desktop.crosscheck.crosscheck_words import found_groups, verdict, what_was_checked
from wsis_desktop.desktop.crosscheck.crosschecking import CrossCheckFiles
from wsis_desktop.desktop.dialogs import PasswordDialog
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.desktop.working.sources import Names, Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Relation, Side
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import MarkKind, Revision, TextSide, TrackedMarks
from wsis_desktop.reading.files.troubles import NeedsPassword, NoTrackedChanges
from wsis_desktop.worker.protocol import Compared, CrossChecked, Failed, HoldAgainst, Progressed

pytestmark = pytest.mark.window

TRACKED, CLEAN, EARLIER = (Source(Path(f"/drafts/{name}")) for name in ("marked.docx", "rev2.docx", "rev1.docx"))
FILES = CrossCheckFiles(TRACKED, CLEAN, EARLIER)
DRAFT = (
    "We meet in Geneva this year.",
    "-We -strike -this -paragraph.",
    "We request the Board|Forum to report -annually +biennially to ~relevant| States.",
    "The last one stays.",
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Open a window over a scripted worker."""
    made = Desk(tmp_path)
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.bridge.close())
    yield made
    made.window.close()


def found() -> CrossCheck:
    """Return what is found in the draft, each file known by a hash of its own."""
    made = checked(*DRAFT)
    assert made.earlier is not None
    tracked, clean, earlier = ("1" * 64, "2" * 64, "3" * 64)

    def known(comparison: Comparison, old: str) -> Comparison:
        return replace(comparison, old=replace(comparison.old, sha256=old), new=replace(comparison.new, sha256=tracked))

    return replace(made, clean=known(made.clean, clean), earlier=known(made.earlier, earlier))


def dialog_of(desk: Desk, files: CrossCheckFiles = FILES) -> CrossCheckDialog:
    """Open the dialog with these files in it."""
    desk.window.actions_[Command.CROSSCHECK].trigger()
    dialog = desk.window.crosschecks.dialog
    assert dialog is not None
    dialog.show_files(files)
    return dialog


def asked(desk: Desk) -> HoldAgainst:
    """Return the cross-check that was asked for last."""
    return [each for each in desk.client.asked if isinstance(each, HoldAgainst)][-1]


# -- words -----------------------------------------------------------------------------------------------------------


def test_each_finding_says_what_stands_where(qtbot: QtBot) -> None:
    del qtbot
    made = checked(*DRAFT)
    after, before, numbers = filter(None, found_groups(made))
    assert (after.rows[0].marked, after.rows[0].clean, after.rows[0].earlier) == ("3", "2", "")
    assert after.rows[0].words.startswith(
        "“Forum” in the clean version, “Board” in the tracked one · We request the […]"
    )
    assert (before.rows[0].marked, before.rows[0].clean, before.rows[0].earlier) == ("3", "", "3")
    assert before.rows[0].words.startswith("“relevant” in the tracked version only")
    # What a mark deletes, 2, is numbered by none otherwise.
    assert [(row.marked, row.clean, row.earlier) for row in numbers.rows] == [("3", "2", "3"), ("4", "3", "4")]
    assert "2" in verdict(made)


def test_marks_that_tell_all_are_said_to_and_one_check_alone_is_not(qtbot: QtBot) -> None:
    del qtbot
    told = checked("We meet in Geneva -last +this year.")
    assert not any(found_groups(told))
    assert verdict(told) == "The marks tell every change."
    once = replace(told, earlier=None)
    assert "every" not in verdict(once)
    assert "Without the earlier revision" in what_was_checked(once)


# -- which files -----------------------------------------------------------------------------------------------------


def marked(revision: Revision, side: TextSide = TextSide.AFTER) -> Revision:
    return replace(revision, tracked=TrackedMarks(side, ((MarkKind.INSERTION, 3),)))


def test_the_files_on_show_take_their_most_likely_parts(qtbot: QtBot) -> None:
    del qtbot
    made = drafts.comparison()
    shown = {Side.OLD: EARLIER, Side.NEW: CLEAN}
    assert files_on_show(None, {}) == CrossCheckFiles()
    assert files_on_show(made, shown) == CrossCheckFiles(clean=CLEAN, earlier=EARLIER)
    assert files_on_show(alone(made.new), {Side.OLD: CLEAN}) == CrossCheckFiles(clean=CLEAN)
    differing = replace(made, new=marked(made.new))
    assert files_on_show(differing, shown) == CrossCheckFiles(tracked=CLEAN, earlier=EARLIER)
    same = replace(differing, links=tuple(replace(link, relation=Relation.UNCHANGED) for link in alone(made.old).links))
    assert files_on_show(same, shown) == CrossCheckFiles(tracked=CLEAN, clean=EARLIER)
    swapped = replace(made, old=marked(made.old))
    assert files_on_show(swapped, shown) == CrossCheckFiles(tracked=EARLIER, clean=CLEAN)
    both = Comparison(marked(made.new, TextSide.BEFORE), marked(made.new), ())
    assert files_on_show(both, shown) == CrossCheckFiles(tracked=CLEAN)


# -- the dialog ------------------------------------------------------------------------------------------------------


def test_the_work_begins_only_with_a_marked_and_a_clean_file(desk: Desk) -> None:
    dialog = dialog_of(desk, CrossCheckFiles(clean=CLEAN))
    assert not dialog.start.isEnabled()
    assert dialog.focusWidget() is dialog.rows["tracked"].choose, "the keys go to what is missing"
    dialog.show_files(CrossCheckFiles(TRACKED))
    assert dialog.focusWidget() is dialog.rows["clean"].choose
    dialog.show_files(CrossCheckFiles(TRACKED, CLEAN))
    assert dialog.start.isEnabled()
    assert dialog.focusWidget() is dialog.start
    assert {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None} == {
        row.choose for row in dialog.rows.values()
    }, "a label that belongs to nothing is said beside what names it too"
    assert dialog.rows["clean"].name.accessibleName() == "Clean version: rev2.docx"
    assert dialog.rows["earlier"].choose.accessibleName() == "Choose the file: Earlier revision (optional)"
    copy = Source(Path("/library/0a1b2c.docx"), names=Names("rev2.docx"))
    dialog.show_files(CrossCheckFiles(TRACKED, copy))
    assert dialog.rows["clean"].name.text() == "rev2.docx", "a copy in the library is called by its content"
    dialog.show_files(CrossCheckFiles(TRACKED, CLEAN))
    dialog.start.click()
    request = asked(desk)
    assert (request.tracked.path, request.clean.path, request.earlier) == (str(TRACKED.path), str(CLEAN.path), None)
    dialog.reject()
    dialog.reject()


def test_the_earlier_revision_can_be_done_without(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.rows["earlier"].remove.click()
    assert dialog.files == CrossCheckFiles(TRACKED, CLEAN)
    dialog.reject()


def test_a_chosen_file_takes_its_part(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = dialog_of(desk, CrossCheckFiles(TRACKED))
    chosen = Path("/drafts/other.pdf")
    monkeypatch.setattr(
        "wsis_desktop.desktop.crosscheck.crosscheck_desk.choose_files", lambda *_args, **_more: [chosen]
    )
    dialog.rows["clean"].choose.click()
    assert dialog.files.clean is not None
    assert dialog.files.clean.path == chosen
    dialog.reject()


def test_enter_begins_the_work_once_the_last_file_that_it_needs_is_chosen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(desk, CrossCheckFiles(TRACKED))
    monkeypatch.setattr(
        "wsis_desktop.desktop.crosscheck.crosscheck_desk.choose_files", lambda *_args, **_more: [CLEAN.path]
    )
    QTest.keyClick(dialog.rows["clean"].choose, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.start
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.start.isEnabled()
    assert asked(desk).clean.path == str(CLEAN.path)
    dialog.reject()
    dialog.reject()


def test_progress_is_shown_and_cancel_lets_go_of_the_work_only(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.start.click()
    ticket = asked(desk).ticket
    desk.answer(Progressed(ticket, Progress(Stage.MARKING, 1, 4)))
    assert "25 %" in dialog.stage.text()
    assert not dialog.rows["clean"].choose.isEnabled()
    dialog.cancel.click()
    assert desk.client.cancelled == [ticket]
    assert dialog.isVisible()
    assert dialog.start.isEnabled()
    desk.answer(CrossChecked(ticket, checked(*DRAFT)))
    assert desk.window.crosschecks.made is None, "an answer to what was cancelled is dropped"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_trouble_is_told_with_a_step_that_fits(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(Failed(asked(desk).ticket, NoTrackedChanges(name="marked.docx"), None, str(TRACKED.path)))
    assert "“marked.docx” holds no tracked changes" in dialog.trouble.text()
    assert "Choose the version in which the changes are marked" in dialog.trouble.text()
    assert dialog.start.isEnabled()
    dialog.reject()


def test_a_password_opens_the_file_that_asks_for_it(desk: Desk, qtbot: QtBot) -> None:
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(Failed(asked(desk).ticket, NeedsPassword(name="rev2.docx"), None, str(CLEAN.path)))
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PasswordDialog)))
    (asking,) = dialog.findChildren(PasswordDialog)
    field = asking.findChild(QLineEdit)
    assert field is not None
    field.setText("open")
    asking.accept()
    request = asked(desk)
    assert (request.clean.password, request.tracked.password) == ("open", None)
    dialog.reject()
    dialog.reject()


# -- what was found --------------------------------------------------------------------------------------------------


def test_what_was_found_is_listed_and_leads_to_its_place(desk: Desk, qtbot: QtBot) -> None:
    made = found()
    window = desk.window
    assert not window.actions_[Command.SHOW_CROSSCHECK].isEnabled()
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(CrossChecked(asked(desk).ticket, made))
    dock = window.crosschecks.dock
    assert dock.isVisible()
    assert window.crosschecks.dialog is None
    assert [row.marked for row in dock.rows()] == ["3", "3", "3", "4"]
    # Nothing was on show: the tracked version and the clean one are opened.
    request = desk.ask()
    assert getattr(request, "old_path", "") == str(CLEAN.path)
    desk.answer(Compared(request.ticket, made.clean))
    qtbot.waitUntil(lambda: window.centre.comparing and window.guide.comparison is made.clean)
    item = dock.list.topLevelItem(0)
    assert item is not None
    child = item.child(0)
    assert child is not None
    assert "tracked 3, clean 2" in child.data(0, Qt.ItemDataRole.AccessibleTextRole)
    dock.list.itemActivated.emit(child, 0)
    assert window.side_bar.changes.current() == made.clean.link_of(Side.NEW)[1]
    dock.list.itemActivated.emit(item, 0)


def test_a_row_whose_texts_are_not_on_show_opens_them_and_goes_there(desk: Desk, qtbot: QtBot) -> None:
    made = found()
    assert made.earlier is not None
    window = desk.window
    window.open_files([Path("/drafts/a.pdf"), Path("/drafts/b.pdf")])
    desk.answer(Compared(desk.ask().ticket, drafts.comparison()))
    qtbot.waitUntil(lambda: window.centre.comparing)
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(CrossChecked(asked(desk).ticket, made))
    row = next(row for row in window.crosschecks.dock.rows() if row.earlier and not row.clean)
    window.crosschecks.dock.row_chosen.emit(row)
    request = desk.ask()
    assert getattr(request, "old_path", "") == str(EARLIER.path)
    assert getattr(request, "new_reading").side is TextSide.BEFORE  # noqa: B009 - one of several requests
    desk.answer(Compared(request.ticket, made.earlier))
    qtbot.waitUntil(lambda: window.guide.comparison is made.earlier)
    qtbot.waitUntil(lambda: window.side_bar.changes.current() == 2)


def test_marks_that_tell_all_leave_an_empty_list_and_a_sentence(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(CrossChecked(asked(desk).ticket, checked("We meet in Geneva -last +this year.")))
    dock = desk.window.crosschecks.dock
    assert dock.verdict.text() == "The marks tell every change."
    assert dock.list.isHidden()
    assert dock.height() < 120, "nothing to list takes no room"
    assert desk.window.focusWidget() is dock.close_button


def test_the_list_closes_comes_back_and_takes_the_theme(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.start.click()
    desk.answer(CrossChecked(asked(desk).ticket, checked(*DRAFT)))
    window, dock = desk.window, desk.window.crosschecks.dock
    dock.close_button.click()
    assert dock.isHidden()
    window.actions_[Command.SHOW_CROSSCHECK].trigger()
    assert dock.isVisible()
    for theme, command in ((DARK, Command.THEME_DARK), (LIGHT, Command.THEME_LIGHT)):
        window.actions_[command].trigger()
        assert window.looks.theme is theme
        assert window.actions_[command].isChecked()
    window.session.close()
    assert dock.isHidden()


# -- with a real worker ----------------------------------------------------------------------------------------------


def test_a_real_marked_file_is_held_against_a_real_clean_one(qtbot: QtBot, tmp_path: Path) -> None:
    make_application()
    bridge = WorkerBridge()
    window: MainWindow = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(window, before_close_func=lambda _window: bridge.close())
    window.show()
    tracked, earlier = write_marked(tmp_path / "marked.docx"), write_plain(tmp_path / "rev1.docx")
    clean = tmp_path / "rev2.docx"
    texts = (
        "1. We request the Secretariat to report biennially on all reading rooms.",
        "2. We welcome the libraries of each town.",
        "3. We call upon donors to provide book boats.",
    )
    clean.write_bytes(docx(*map(paragraph, texts)))
    window.open_files([tracked])
    qtbot.waitUntil(lambda: window.centre.comparing, timeout=20_000)
    window.actions_[Command.CROSSCHECK].trigger()
    dialog = window.crosschecks.dialog
    assert dialog is not None
    assert dialog.files.tracked is not None
    assert dialog.files.tracked.path == tracked
    dialog.show_files(replace(dialog.files, clean=Source(clean), earlier=Source(earlier)))
    button: QPushButton = dialog.start
    button.click()
    qtbot.waitUntil(lambda: window.crosschecks.made is not None, timeout=20_000)
    words = [row.words.partition(" ·")[0] for row in window.crosschecks.dock.rows()]
    assert words == [
        "“each” in the clean version, “every” in the tracked one",
        "“at times” in the earlier revision, “annually” in the tracked version",
    ]
    window.crosschecks.dock.row_chosen.emit(window.crosschecks.dock.rows()[0])
    comparison = window.session.comparison
    assert comparison is not None
    assert window.centre.workspace.view.sees(comparison.link_of(Side.NEW)[1])
    window.close()
