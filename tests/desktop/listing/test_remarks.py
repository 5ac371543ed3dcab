"""Remarks on a reading are listed in words and lead to their place; without any, nothing speaks of them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.notices.test_recognising import Desk
from wsis_desktop.app import make_application
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.listing.remarks_dock import remark_rows
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.worker.protocol import Compared

OPEN, SHUT = RemarkKind.UNCLOSED_BRACKET, RemarkKind.UNOPENED_BRACKET


def noticed() -> Comparison:
    made = comparison()
    new = replace(made.new, remarks=(Remark(OPEN, 9, 3, detail="[better"), Remark(SHUT, page=2)))
    return replace(made, old=replace(made.old, remarks=(Remark(SHUT, 1),)), new=new)


def test_remarks_say_where_and_what() -> None:
    assert [row.words for row in remark_rows(noticed())] == [
        "Rev.2 ¶ 6: a bracket is opened and never closed (“[better”).",
        "Rev.2, page 2: a bracket is closed that was never opened.",
        "Rev.1, “Bridging the distance”: a bracket is closed that was never opened.",
    ]
    assert next(row.words for row in remark_rows(alone(noticed().new))).startswith("Rev.2 ¶ 6")


@pytest.mark.usefixtures("qtbot")
def test_the_words_of_a_remark_keep_their_order_and_its_signs_are_those_of_the_language() -> None:
    application = make_application()
    try:
        speak(application, LANGUAGES["ar"])
        arabic = remark_rows(noticed())[0].words
        speak(application, LANGUAGES["zh"])
        chinese = remark_rows(noticed())[0].words
    finally:
        speak(application, LANGUAGES["en"])
    # Between marks of their own; else the bracket that opens the quotation would stand behind its first word.
    assert arabic.startswith("\u2068Rev.2 ¶ 6\u2069: ")
    assert arabic.endswith("(“\u2068[better\u2069”).")
    assert chinese.startswith("Rev.2 ¶ 6：")
    assert chinese.endswith("（“[better”）。")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.bridge.close())
    made.window.open_files([Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")])
    return made


def test_a_remark_leads_to_its_paragraph(desk: Desk, qtbot: QtBot) -> None:
    desk.answer(Compared(desk.ask().ticket, noticed()))
    window = desk.window
    qtbot.waitUntil(window.status.remarks.isVisible)
    assert window.status.remarks.text() == "3 remarks on the reading"
    QTest.mouseClick(window.status.remarks, Qt.MouseButton.LeftButton)
    panel = window.side_bar.remarks
    assert panel.isVisible()
    panel.list.setCurrentRow(0)
    panel.list.itemActivated.emit(panel.list.item(0))
    assert window.side_bar.changes.current() == 9
    assert window.centre.workspace.view.sees(9)
    panel.place_chosen.emit(Side.OLD, 1)
    assert window.centre.workspace.view.sees(1)
    window.close()


def test_without_remarks_nothing_speaks_of_them(desk: Desk, qtbot: QtBot) -> None:
    desk.answer(Compared(desk.ask().ticket, comparison()))
    qtbot.waitUntil(lambda: bool(desk.window.status.sentence.text()))
    assert desk.window.status.remarks.isHidden()
    assert not desk.window.actions_[Command.SHOW_REMARKS].isEnabled()
    assert not desk.window.side_bar.has_remarks
    desk.window.close()
