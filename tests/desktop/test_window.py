"""The window: what the reader does is done, by keyboard too, and nothing is left behind."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dialogs import PasswordDialog, ReportDialog
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.desktop.remembering.face_settings import RecentPair, ThemeChoice
from wsis_desktop.desktop.remembering.settings import Settings, ViewName, load_settings, save_settings
from wsis_desktop.desktop.starting.drop_target import DropTarget
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.reading.files.troubles import EmptyFile, NeedsPassword, WrongPassword
from wsis_desktop.worker.protocol import Broke, Compare, Compared, Failed, Progressed, Read, RevisionRead

pytestmark = pytest.mark.window

_PATIENCE = 2000
OLD, NEW = Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")


class Desk:
    """A window over a scripted worker."""

    def __init__(self, library: Path) -> None:
        make_application()
        self.client = ScriptedClient(list[object]().append)
        self.bridge = WorkerBridge(self._start)
        self.reporter = FaultReporter()
        self.window = make_window(self.bridge, library, self.reporter)
        self.window.resize(1200, 800)
        self.window.show()

    def _start(self, take: object) -> ScriptedClient:
        self.client.take = take  # type: ignore[assignment]  # the bridge gives the function that takes answers
        return self.client

    def compare(self) -> Comparison:
        """Open two files and let the worker bring their comparison."""
        self.window.open_files([OLD, NEW])
        compared = comparison()
        self.client.take(Compared(self.client.asked[-1].ticket, compared))
        for _ in range(_PATIENCE):
            if self.window.guide.comparison is compared:
                break
            QTest.qWait(1)
        self.window.side_bar.changes.finish()
        return compared

    def fail(self, trouble: EmptyFile | NeedsPassword, side: Side | None) -> None:
        """Let the worker fail at what was asked last."""
        self.client.take(Failed(self.client.asked[-1].ticket, trouble, side))

    def do(self, command: Command) -> None:
        """Give a command, as the menu does."""
        self.window.actions_[command].trigger()

    @property
    def current(self) -> int | None:
        """Return the current row's link."""
        return self.window.side_bar.changes.current()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    assert QTest.qWaitForWindowExposed(made.window)
    yield made
    made.window.close()
    made.bridge.close()


def drop(window: MainWindow | DropTarget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


def test_enter_presses_the_button_in_focus_and_tab_goes_as_one_reads(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    desk.fail(EmptyFile(name="rev1.pdf"), Side.OLD)
    QTest.qWait(1)
    words = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        words.append(focused.text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert words == ["Choose another file…", "Try again", "Back to the start page"]
    asked = len(desk.client.asked)
    (again,) = [button for button in desk.window.findChildren(QPushButton) if button.text() == "Try again"]
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert len(desk.client.asked) == asked + 1


def test_f6_leads_to_something_that_takes_keys(desk: Desk) -> None:
    desk.do(Command.NEXT_PANE)
    assert isinstance(QApplication.focusWidget(), QPushButton)
    desk.compare()
    side_bar = desk.window.side_bar
    desk.window.tool_bar.theme_button.setFocus()
    desk.do(Command.NEXT_PANE)
    assert QApplication.focusWidget() is side_bar.changes.tree
    side_bar.show_panel(side_bar.outline)
    desk.window.tool_bar.theme_button.setFocus()
    desk.do(Command.NEXT_PANE)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert side_bar.outline.isAncestorOf(focused)


# Opening.


def test_nothing_open_asks_for_two_revisions(desk: Desk) -> None:
    window = desk.window
    assert window.centre.currentWidget() is window.centre.start
    assert window.windowTitle() == "WSIS Desktop"
    assert window.tool_bar.isHidden()
    assert not window.actions_[Command.NEXT_CHANGE].isEnabled()


def test_a_comparison_fills_the_window(desk: Desk) -> None:
    desk.compare()
    window = desk.window
    assert window.windowTitle() == "Declaration on Libraries — Rev.1 ⇄ Rev.2 — WSIS Desktop"
    assert window.windowFilePath() == "/drafts/rev2.pdf"
    assert window.centre.comparing
    assert window.side_bar.isVisible()
    assert window.status.sentence.text().startswith("8 changes: 3 edited, 1 added")
    assert window.status.language.text() == "English"
    assert window.status.places[Side.NEW].text() == "Rev.2, page 1 of 4"


def test_two_files_dropped_at_once_open_in_their_order(desk: Desk) -> None:
    drop(desk.window, NEW, OLD)
    asked = desk.client.asked[-1]
    assert isinstance(asked, Compare)
    assert (asked.old_path, asked.new_path) == (str(OLD), str(NEW))


def test_one_file_asks_for_the_other(desk: Desk) -> None:
    targets = desk.window.centre.start.targets
    drop(targets[Side.NEW], NEW)
    asked = desk.client.asked[-1]
    assert isinstance(asked, Read)
    desk.client.take(RevisionRead(asked.ticket, comparison().new))
    assert "Declaration on Libraries. 4 pages · 11 paragraphs" in targets[Side.NEW].accessibleDescription()
    assert targets[Side.OLD].accessibleDescription().startswith("Add the earlier revision")
    drop(desk.window, OLD)
    assert isinstance(desk.client.asked[-1], Compare), "dropped anywhere, it goes where there is room"


def test_three_files_are_a_dossier_of_which_the_last_two_are_compared(desk: Desk) -> None:
    third = Path("/drafts/rev3.pdf")
    drop(desk.window, third, OLD, NEW)
    pair, *reads = desk.client.asked
    assert isinstance(pair, Compare)
    assert (pair.old_path, pair.new_path) == (str(NEW), str(third))
    assert [each.path for each in reads if isinstance(each, Read)] == [str(OLD), str(NEW), str(third)]
    desk.client.take(Failed(reads[0].ticket, EmptyFile(name="rev1.pdf")))
    assert "“rev1.pdf” did not come into the dossier." in desk.window.status.currentMessage()


def test_a_file_dropped_on_a_comparison_asks_what_it_is(desk: Desk) -> None:
    desk.compare()
    drop(desk.window, Path("/drafts/rev3.pdf"))
    (menu,) = [menu for menu in desk.window.findChildren(QMenu) if menu.isVisible()]
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Add it as the newest revision",
        "Compare Rev.2 with rev3.pdf instead",
        "Take it as the earlier revision",
        "Take it as the later revision",
    ]
    menu.actions()[0].trigger()
    menu.close()
    asked = desk.client.asked[-1]
    assert isinstance(asked, Compare)
    assert (asked.old_path, asked.new_path) == (str(NEW), "/drafts/rev3.pdf")


def test_the_sample_is_one_command_away(desk: Desk) -> None:
    desk.do(Command.OPEN_SAMPLE)
    asked = desk.client.asked[-1]
    assert isinstance(asked, Compare)
    assert Path(asked.old_path).exists()
    assert Path(asked.new_path).exists()


def test_swapping_compares_the_other_way_round(desk: Desk) -> None:
    desk.compare()
    desk.do(Command.SWAP)
    asked = desk.client.asked[-1]
    assert isinstance(asked, Compare)
    assert (asked.old_path, asked.new_path) == (str(NEW), str(OLD))


def test_swapping_keeps_the_place(desk: Desk) -> None:
    desk.window.resize(1200, 400)
    compared = desk.compare()
    old, new = replace(compared.old, sha256="1" * 64), replace(compared.new, sha256="2" * 64)
    workspace = desk.window.centre.workspace
    workspace.show_comparison(replace(compared, old=old, new=new))
    workspace.finish()
    workspace.go_to(Place(Side.NEW, 6, 0.0))
    before = workspace.view.place()
    assert before is not None
    assert before.paragraph > 0
    turned = tuple(replace(link, old=link.new, new=link.old, edits=()) for link in compared.links)
    workspace.show_comparison(Comparison(new, old, turned))
    workspace.finish()  # a slow machine sets it in several turns
    after = workspace.view.place()
    assert after is not None
    links = {side: Comparison(new, old, turned).link_of(side) for side in Side}
    assert links[after.side][after.paragraph] == links[Side.OLD][before.paragraph]


def test_closing_the_comparison_brings_the_start_page_with_what_was_open(desk: Desk) -> None:
    desk.compare()
    desk.do(Command.CLOSE_COMPARISON)
    window = desk.window
    assert window.centre.currentWidget() is window.centre.start
    assert window.windowTitle() == "WSIS Desktop"
    names = [button.accessibleName() for button in window.centre.start.recent.findChildren(QPushButton)]
    assert names == ["Declaration on Libraries, Rev.1, Rev.2, 8 changes"]


# Progress and troubles.


def test_progress_is_shown_after_half_a_second_and_escape_cancels(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_files([OLD, NEW])
    ticket = desk.client.asked[-1].ticket
    assert desk.window.centre.progress.isHidden()
    qtbot.waitUntil(desk.window.centre.progress.isVisible, timeout=2000)
    desk.client.take(Progressed(ticket, Progress(Stage.READING, 3, 12), Side.NEW))
    words = [label.text() for label in desk.window.centre.progress.labels()]
    assert words == ["Reading", "rev2.pdf", "25 %"]
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.client.cancelled == [ticket]
    assert desk.window.centre.progress.isHidden()


def test_fast_work_shows_no_progress(desk: Desk, qtbot: QtBot) -> None:
    desk.compare()
    qtbot.wait(600)
    assert desk.window.centre.progress.isHidden()


def test_a_trouble_is_told_with_ways_on(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    desk.fail(EmptyFile(name="rev2.pdf"), Side.NEW)
    panel = desk.window.centre.trouble
    assert desk.window.centre.currentWidget() is panel
    assert panel.accessibleName() == "“rev2.pdf” is empty: it has no content at all."
    visible = [button.text() for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Choose another file…", "Try again", "Back to the start page"]
    asked = len(desk.client.asked)
    panel.try_again.emit()
    assert len(desk.client.asked) == asked + 1


def test_a_trouble_over_a_comparison_leads_back_to_it(desk: Desk) -> None:
    desk.compare()
    desk.window.session.open_side(Side.NEW, Path("/drafts/empty.pdf"))
    desk.fail(EmptyFile(name="empty.pdf"), Side.NEW)
    assert not desk.window.actions_[Command.NEXT_CHANGE].isEnabled()
    desk.window.centre.trouble.let_be.emit()
    assert desk.window.centre.comparing
    assert desk.window.actions_[Command.NEXT_CHANGE].isEnabled()


def test_a_single_file_in_trouble_is_told_in_its_place(desk: Desk) -> None:
    desk.window.open_files([OLD])
    desk.fail(EmptyFile(name="rev1.pdf"), None)
    assert desk.window.centre.currentWidget() is desk.window.centre.start
    assert "is empty" in desk.window.centre.start.targets[Side.OLD].accessibleDescription()


def test_a_password_is_asked_again_when_wrong(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    for trouble in (NeedsPassword(name="rev1.pdf"), WrongPassword(name="rev1.pdf")):
        desk.fail(trouble, Side.OLD)
        dialog = desk.window.findChildren(PasswordDialog)[-1]
        assert QTest.qWaitForWindowExposed(dialog)
        QTest.keyClicks(dialog.field, "hush")
        dialog.accept()
    asked = desk.client.asked[-1]
    assert isinstance(asked, Compare)
    assert (asked.old_password, asked.new_password) == ("hush", None)
    assert len(desk.client.asked) == 3


def test_no_password_given_leads_back(desk: Desk) -> None:
    desk.window.open_files([OLD])
    desk.fail(NeedsPassword(name="rev1.pdf"), None)
    dialog = desk.window.findChildren(PasswordDialog)[-1]
    assert QTest.qWaitForWindowExposed(dialog)
    dialog.reject()
    assert desk.window.session.wanted == {}


def test_a_fault_of_the_worker_is_reported_and_the_window_goes_on(
    desk: Desk, capfd: pytest.CaptureFixture[str]
) -> None:
    desk.window.open_files([OLD, NEW])
    desk.client.take(Broke(desk.client.asked[-1].ticket, "Traceback: lost"))
    (dialog,) = desk.window.findChildren(ReportDialog)
    assert QTest.qWaitForWindowExposed(dialog)
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "Traceback: lost" in copied
    assert "WSIS Desktop" in copied
    dialog.reject()
    assert "Traceback: lost" in capfd.readouterr().err
    assert desk.window.isVisible()


def test_a_fault_in_the_window_itself_is_reported(desk: Desk, capfd: pytest.CaptureFixture[str]) -> None:
    hooks = (sys.excepthook, threading.excepthook)
    desk.reporter.install()
    try:
        fault = ValueError("ours")
        sys.excepthook(type(fault), fault, None)
        lost = threading.Thread(target=divmod, args=(1, 0))
        lost.start()
        lost.join()
        QApplication.processEvents()
    finally:
        desk.reporter.remove()
        sys.excepthook, threading.excepthook = hooks
    (dialog,) = desk.window.findChildren(ReportDialog)
    dialog.reject()
    told = capfd.readouterr().err
    assert "ValueError: ours" in told
    assert "ZeroDivisionError" in told, "the second one is printed, and does not pile up on the screen"


# Through the changes.


def test_f8_goes_through_the_changes_and_stops_at_the_last(desk: Desk) -> None:
    desk.compare()
    seen = []
    for _ in range(8):
        QTest.keyClick(desk.window, Qt.Key.Key_F8)
        seen.append(desk.current)
    assert seen == [1, 2, 4, 5, 7, 8, 9, 10]
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert desk.window.status.currentMessage() == "That was the last change."
    QTest.keyClick(desk.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.current == 9


def test_next_goes_only_to_the_kinds_listed(desk: Desk) -> None:
    desk.compare()
    desk.window.side_bar.changes.chips.chip(None).click()
    for kind in ("moved", "added"):
        (chip,) = [chip for chip in desk.window.side_bar.changes.chips.chips() if chip.text().startswith(kind)]
        chip.click()
    seen = []
    for _ in range(2):
        desk.do(Command.NEXT_CHANGE)
        seen.append(desk.current)
    assert seen == [5, 9]


def test_a_click_in_the_view_makes_the_row_current(desk: Desk) -> None:
    desk.compare()
    desk.window.centre.workspace.view.link_chosen.emit(7)
    assert desk.current == 7
    assert desk.window.status.places[Side.NEW].text() == "Rev.2 ¶ 4, page 3 of 4"


def test_the_outline_leads_to_its_heading(desk: Desk) -> None:
    desk.compare()
    desk.window.resize(1200, 560)
    desk.window.side_bar.outline.heading_chosen.emit(0)
    place = desk.window.centre.workspace.view.place()
    assert place is not None
    assert desk.window.side_bar.outline.list.currentIndex().row() >= 0


# Find.


def test_find_counts_both_sides_and_steps_round(desk: Desk) -> None:
    desk.compare()
    bar = desk.window.centre.workspace.find_bar
    desk.do(Command.FIND)
    assert QApplication.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "libraries")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 6  ·  3 in Rev.1, 3 in Rev.2"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2 of 6")
    for _ in range(2):
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text().startswith("6 of 6")
    desk.do(Command.FIND_NEXT)
    assert bar.count.text().startswith("1 of 6")


def test_find_says_when_there_is_nothing_and_escape_ends_it(desk: Desk) -> None:
    desk.compare()
    bar = desk.window.centre.workspace.find_bar
    desk.do(Command.FIND)
    QTest.keyClicks(bar.field, "unicorn")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "Not found in either revision"
    assert not bar.next.isEnabled()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_find_can_mind_case_and_whole_words(desk: Desk) -> None:
    desk.compare()
    bar = desk.window.centre.workspace.find_bar
    desk.do(Command.FIND)
    QTest.keyClicks(bar.field, "Librar")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("1 of 6")
    bar.match_case.click()
    assert bar.count.text() == "1 of 2  ·  1 in Rev.1, 1 in Rev.2"
    bar.whole_words.click()
    assert bar.count.text() == "Not found in either revision"


# How it looks and what is remembered.


def test_the_view_zoom_lock_theme_and_recent_pairs_are_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.compare()
    desk.do(Command.ZOOM_IN)
    desk.do(Command.LOCK)
    desk.do(Command.THEME_DARK)
    desk.do(Command.VIEW_PAGES)
    desk.window.centre.workspace.find_bar.whole_words.click()
    desk.window.close()
    kept = load_settings(tmp_path)
    assert (kept.view, kept.locked, kept.theme) == (ViewName.PAGES, False, ThemeChoice.DARK)
    assert (kept.match_case, kept.whole_words) == (False, True)
    assert kept.text_zoom == pytest.approx(1.1)
    assert kept.pages_zoom == pytest.approx(1.0)
    assert [pair.changes for pair in kept.recent] == [8]
    assert kept.geometry


def test_how_much_is_listed_is_one_choice_for_the_whole_window_and_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.compare()
    changes, status = desk.window.side_bar.changes, desk.window.status
    desk.do(Command.SUBSTANCE)
    assert changes.depths.button(Significance.SUBSTANTIVE).isChecked()
    assert changes.model.links == [4, 9]
    assert status.sentence.text().endswith("6 folded away")
    seen = []
    for _ in range(2):
        desk.do(Command.NEXT_CHANGE)
        seen.append(desk.current)
    assert seen == [4, 9]
    changes.depths.button(Significance.WORDING).click()
    assert desk.window.actions_[Command.FROM_WORDING].isChecked()
    desk.window.close()
    assert load_settings(tmp_path).least is Significance.WORDING


def test_another_view_keeps_the_chosen_change(desk: Desk) -> None:
    desk.window.resize(1200, 4000)
    desk.compare()
    status = desk.window.status
    for _ in range(7):
        desk.do(Command.NEXT_CHANGE)
    chosen, told = desk.current, [status.places[side].text() for side in Side]
    for view in (Command.VIEW_PAGES, Command.VIEW_REDLINE, Command.VIEW_TEXT, Command.VIEW_PAGES):
        desk.do(view)
        QTest.qWait(20)
        assert desk.current == chosen == 9
        assert [status.places[side].text() for side in Side] == told


def test_a_chosen_change_is_let_go_when_it_is_scrolled_out_of_sight(desk: Desk) -> None:
    desk.window.resize(1200, 400)
    desk.compare()
    desk.do(Command.VIEW_PAGES)
    desk.do(Command.NEXT_CHANGE)
    desk.do(Command.NEXT_CHANGE)
    view = desk.window.centre.workspace.view
    assert view.sees(2)
    assert desk.current == 2
    desk.window.side_bar.outline.heading_chosen.emit(5)
    assert not view.sees(2)
    assert desk.current == 1, "the first change on the page that the heading stands on"


def test_a_key_before_the_changes_are_listed_goes_to_the_first(desk: Desk) -> None:
    desk.window.open_files([OLD, NEW])
    desk.client.take(Compared(desk.client.asked[-1].ticket, comparison()))
    QApplication.sendPostedEvents()
    desk.window.centre.workspace.finish()
    desk.do(Command.NEXT_CHANGE)
    assert desk.current == 1
    assert not desk.window.status.currentMessage()


def test_the_first_window_is_no_larger_than_the_screen(desk: Desk, tmp_path: Path) -> None:
    window = make_window(desk.bridge, tmp_path / "fresh", desk.reporter)
    room = window.screen().availableGeometry()
    assert window.height() < max(room.height(), window.minimumHeight() + 1)
    assert window.width() <= max(room.width(), window.minimumWidth())
    window.deleteLater()


def test_all_views_stand_at_one_place(desk: Desk) -> None:
    desk.compare()
    workspace = desk.window.centre.workspace
    desk.do(Command.NEXT_CHANGE)
    before = workspace.view.place()
    desk.do(Command.VIEW_PAGES)
    assert desk.window.actions_[Command.VIEW_PAGES].isChecked()
    desk.do(Command.VIEW_REDLINE)
    assert desk.window.actions_[Command.VIEW_REDLINE].isChecked()
    desk.do(Command.VIEW_TEXT)
    after = workspace.view.place()
    assert before is not None
    assert after is not None
    assert after.paragraph == before.paragraph


def test_the_theme_reaches_the_application(desk: Desk) -> None:
    desk.do(Command.THEME_DARK)
    assert QApplication.palette().window().color().name() == DARK.chrome
    desk.window.tool_bar.theme_button.click()
    assert QApplication.palette().window().color().name() == LIGHT.chrome


def test_the_side_bar_goes_and_comes_back(desk: Desk) -> None:
    desk.compare()
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    assert desk.window.side_bar.isHidden()
    desk.do(Command.SHOW_OUTLINE)
    assert desk.window.side_bar.outline.isVisible()


def test_f6_goes_round_the_parts_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.compare()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=2000)
    window, seen = desk.window, []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts = {"side": window.side_bar, "view": window.centre.workspace.view, "bar": window.tool_bar}
        seen += [name for name, part in parts.items() if focused and (part is focused or part.isAncestorOf(focused))]
    assert sorted(seen) == ["bar", "side", "view"]


def test_a_recent_pair_opens_again_and_leaves_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    pair = RecentPair(str(OLD), str(NEW), "Rev.1", "Rev.2", "Declaration", "2026-01-05T10:00:00+00:00", 1)
    save_settings(tmp_path, Settings().with_recent(pair))
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    recent = desk.window.centre.start.recent
    (row,) = recent.findChildren(QPushButton)
    assert row.accessibleName() == "Declaration, Rev.1, Rev.2, 1 change"
    row.click()
    assert isinstance(desk.client.asked[-1], Compare)
    recent.removed.emit(pair)
    assert [button for button in recent.findChildren(QPushButton) if not button.isHidden() and button.isVisible()] == []
    desk.window.close()
    assert load_settings(tmp_path).recent == ()


def test_settings_that_cannot_be_written_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file where a folder should be", encoding="utf-8")
    desk = Desk(tmp_path / "library" / "below")
    qtbot.addWidget(desk.window)
    desk.compare()
    with qtbot.waitSignal(desk.window.keeper.refused):
        desk.window.keeper.write()
    assert "could not be saved" in desk.window.status.currentMessage()
    desk.window.close()


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.compare()
    desk.do(Command.FIND)
    named = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox, QAccessible.Role.Tree}
    unnamed = []

    def walk(at: QAccessibleInterface) -> None:
        held = at.object()
        if at.role() in named and not at.text(QAccessible.Text.Name) and not at.state().invisible:
            unnamed.append((held.metaObject().className(), held.objectName(), at.rect()))
        for number in range(at.childCount()):
            child = at.child(number)
            if child is not None:
                walk(child)

    root = QAccessible.queryAccessibleInterface(desk.window)
    assert root is not None
    walk(root)
    assert unnamed == []


def test_the_lock_shows_whether_it_is_open(desk: Desk) -> None:
    desk.compare()
    bar = desk.window.tool_bar
    shut = bar.lock.icon().pixmap(20, 20).toImage()
    desk.do(Command.LOCK)
    opened = bar.lock.icon().pixmap(20, 20).toImage()
    assert opened != shut
    desk.do(Command.THEME_DARK)
    desk.do(Command.THEME_LIGHT)
    assert bar.lock.icon().pixmap(20, 20).toImage() == opened
    desk.do(Command.LOCK)
    assert bar.lock.icon().pixmap(20, 20).toImage() == shut


def test_f6_shows_in_pages_where_the_keys_go(desk: Desk, qtbot: QtBot) -> None:
    desk.compare()
    desk.do(Command.VIEW_PAGES)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=2000)
    view = desk.window.centre.workspace.view
    pane = view.focusProxy()
    assert pane is not None
    desk.window.tool_bar.theme_button.setFocus()
    before = view.grab().toImage()
    pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert view.grab().toImage() != before
    desk.window.tool_bar.theme_button.setFocus()
    pane.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.grab().toImage() == before, "a click shows by itself where it was"
