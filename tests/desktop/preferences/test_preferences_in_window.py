"""The window holds to what is preferred while the dialog is open: colours, texts, keys, and what counts as a change."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests.desktop.shared_window import Window
from wsis_desktop.comparing.options import Options
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.motion import motion_reduced, show_busy
from wsis_desktop.desktop.painting.theme import DARK
from wsis_desktop.desktop.preferences.appearance_page import AppearancePage
from wsis_desktop.desktop.preferences.comparison_page import ComparisonPage
from wsis_desktop.desktop.preferences.reading_page import ReadingPage
from wsis_desktop.desktop.preferences.shortcuts_page import ShortcutsPage
from wsis_desktop.desktop.views.rows import RowKind
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window
OLD, NEW = Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")
_TURNS = 500


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    del qapp
    made = Window(tmp_path_factory.mktemp("library"))
    made.shown.hide()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _shown_and_let_go(window: Window, qtbot: QtBot) -> Iterator[None]:
    del qtbot
    window.shown.show()
    yield
    if window.shown.preferences.dialog is not None:
        window.dialog.reject()
    QCoreApplication.processEvents()
    window.shown.hide()


def test_the_keys_open_them_once(window: Window) -> None:
    window.shown.activateWindow()
    QTest.keySequence(window.shown, QKeySequence("Ctrl+,"))
    first = window.dialog
    assert first.isVisible()
    window.shown.preferences.ask()
    assert window.dialog is first


def test_colours_change_under_the_open_dialog_and_go_back(window: Window) -> None:
    page = window.dialog.pages[0]
    assert isinstance(page, AppearancePage)
    before = QApplication.palette().color(QPalette.ColorRole.Window).name()
    page.theme.setCurrentIndex(2)
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.chrome != before
    assert window.shown.actions_[Command.THEME_DARK].isChecked()
    window.dialog.reject()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == before


def test_texts_are_set_anew_where_they_stand(window: Window) -> None:
    page, table = window.dialog.pages[1], window.text.table
    assert isinstance(page, ReadingPage)
    height = table.verticalHeader().length()
    page.lines.setValue(200)
    assert table.style_of_text.line_spacing == 200
    assert table.verticalHeader().length() > 1.2 * height
    page.justified.setChecked(True)
    assert table.cells is not None
    shown = next(row for row in table.shown_rows() if row.row.kind is RowKind.PAIR)
    block = table.cells.cell(shown.row, Side.NEW, table.measure).blocks[0]
    assert block.layout.textOption().alignment() == Qt.AlignmentFlag.AlignLeft, "a heading stays as it is"
    page.text_size.setValue(150)
    assert table.zoom == pytest.approx(1.5)
    window.dialog.reject()
    assert table.verticalHeader().length() == height
    assert table.zoom == pytest.approx(1)


def test_commands_answer_to_their_new_keys_and_tool_tips_name_them(window: Window) -> None:
    page, action = window.dialog.pages[-1], window.shown.actions_[Command.NEXT_CHANGE]
    assert isinstance(page, ShortcutsPage)
    page.choose(Command.NEXT_CHANGE)
    page.press("Ctrl+Alt+J")
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl+Alt+J"]
    assert action.toolTip() == "Next change (Ctrl+Alt+J)"
    page.choose(Command.ZOOM_RESET)
    page.no_keys.click()
    assert window.shown.tool_bar.percent.toolTip() == "Normal size"
    window.dialog.reject()
    assert [each.toString() for each in action.shortcuts()] == ["F8"]
    assert window.shown.tool_bar.percent.toolTip() == "Normal size (Ctrl+0)"


def test_what_counts_as_a_change_is_compared_anew(window: Window) -> None:
    page = window.dialog.pages[2]
    assert isinstance(page, ComparisonPage)
    asked = len(window.client.asked)
    page.typography.setChecked(True)
    assert len(window.client.asked) == asked + 1
    assert window.asked.options.typography
    window.answer()
    page.scale.setChecked(True)
    assert window.asked.options.scale is not None
    window.answer()
    window.dialog.reject()
    assert window.asked.options == Options()
    window.answer()


def test_a_scale_that_cannot_be_used_is_told_and_verbs_are_not_weighed(window: Window) -> None:
    page = window.dialog.pages[2]
    assert isinstance(page, ComparisonPage)
    page.scale.setChecked(True)
    window.answer()
    own = window.shown.keeper.library / "verb-scale.txt"
    own.write_text("# no verb\n", encoding="utf-8")
    page.look_again.click()
    page.show_scale()
    assert "no verb stands in it" in page.state.text()
    assert "no verb stands in it" in window.shown.status.currentMessage()
    assert window.asked.options.scale is None
    window.answer()
    own.unlink()


def test_little_motion_is_kept_to(window: Window) -> None:
    page = window.dialog.pages[0]
    assert isinstance(page, AppearancePage)
    bar = QProgressBar()
    page.motion.setCurrentIndex(2)
    window.text.show_link(1)
    assert window.text._flash.state() is QAbstractAnimation.State.Running
    show_busy(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    page.motion.setCurrentIndex(1)
    assert motion_reduced()
    window.text.show_link(1)
    assert window.text._flash.state() is QAbstractAnimation.State.Stopped
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    show_busy(bar)
    assert bar.maximum() == 1, "a bar that runs to and fro moves"
    window.dialog.reject()
    assert not motion_reduced()
    bar.deleteLater()


def test_another_language_waits_for_ok_and_is_asked_for_by_the_menus_command(window: Window, qtbot: QtBot) -> None:
    page = window.dialog.pages[0]
    assert isinstance(page, AppearancePage)
    wanted: list[str] = []
    french = window.shown.actions_[Command.LANGUAGE_FRENCH]
    with contextlib.suppress(RuntimeError):
        french.triggered.disconnect()  # the window would be made anew
    french.triggered.connect(lambda _on=False: wanted.append(window.shown.keeper.settings.language))
    page.language.setCurrentIndex(page.language.findText("Français"))
    assert wanted == []
    window.dialog.keep.click()
    qtbot.waitUntil(lambda: wanted == [""])


def test_another_size_of_the_interface_is_told_again_when_the_dialog_is_gone(window: Window) -> None:
    page = window.dialog.pages[0]
    assert isinstance(page, AppearancePage)
    page.interface_size.setCurrentIndex(page.interface_size.findText("150 %"))
    window.dialog.keep.click()
    assert (
        window.shown.status.currentMessage()
        == "The interface will be 150 % large from the next start of the program on."
    )
    window.shown.status.clearMessage()
    window.dialog.keep.click()
    assert window.shown.status.currentMessage() == ""
