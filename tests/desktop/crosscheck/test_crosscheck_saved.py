"""What a cross-check found is saved by the worker: asked where, replaced whole, and what goes wrong is told with a step."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.comparing.tracked_drafts import checked
from tests.desktop.crosscheck.test_crosscheck_shown import CLEAN, DRAFT, EARLIER, TRACKED, asked, dialog_of
from tests.desktop.marked import write_marked, write_plain
from tests.desktop.notices.test_recognising import Desk
from tests.reading.docx_builder import docx, paragraph
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop import saving_files
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.crosscheck.crosscheck_dock import CrossCheckDock
from wsis_desktop.desktop.crosscheck.crosscheck_words import forms_to_save
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.saving_files import Saveable, place_dialog
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Link, Relation
from wsis_desktop.model.crosscheck import CrossCheck, NumberRow
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.troubles import NoSuchFolder
from wsis_desktop.worker.protocol import Broke, CrossChecked, Failed, SaveCrossCheck, Saved

pytestmark = pytest.mark.window

FORMS = {form: saveable for saveable, form in forms_to_save().items()}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Open a window over a scripted worker, with a cross-check on show."""
    made = Desk(tmp_path)
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.bridge.close())
    dialog_of(made).start.click()
    made.answer(CrossChecked(asked(made).ticket, checked(*DRAFT)))
    yield made
    made.window.close()


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None, form: CrossCheckForm = CrossCheckForm.HTML) -> None:
    """Let the reader choose a place in the next dialog, or think better of it."""
    chosen = None if path is None else (path, FORMS[form])
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: chosen)


def saves(desk: Desk) -> list[SaveCrossCheck]:
    return [each for each in desk.client.asked if isinstance(each, SaveCrossCheck)]


def test_saving_asks_where_and_leaves_the_work_to_the_worker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = desk.window.crosschecks.dock
    choose(monkeypatch, None)
    dock.save.click()
    assert saves(desk) == []
    choose(monkeypatch, Path("/drafts/found.csv"), CrossCheckForm.CSV)
    dock.save.click()
    (request,) = saves(desk)
    assert (request.form, request.path) == (CrossCheckForm.CSV, str(Path("/drafts/found.csv")))
    assert [each and each.path for each in (request.tracked, request.clean, request.earlier)] == [
        str(each.path) for each in (TRACKED, CLEAN, EARLIER)
    ]
    assert request.hashes == checked(*DRAFT).hashes
    assert not dock.save.isEnabled()
    assert dock.told.text() == "Saving…"
    desk.answer(Saved(request.ticket, request.path))
    assert dock.told.text() == "Saved as “found.csv”."
    assert dock.save.isEnabled()


def test_what_goes_wrong_is_told_with_a_step_and_can_be_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = desk.window.crosschecks.dock
    choose(monkeypatch, Path("/nowhere/found.html"))
    dock.save.click()
    desk.answer(Failed(saves(desk)[-1].ticket, NoSuchFolder(name="found.html", folder="/nowhere")))
    assert dock.told.text() == (
        "“found.html” could not be written: there is no folder “/nowhere”. Make the folder first, or choose another one."
    )
    assert dock.told.isVisible()
    dock.save.click()
    broke: list[str] = []
    desk.window.crosschecks._work.broke.connect(broke.append)
    desk.answer(Broke(saves(desk)[-1].ticket, "a fault"))
    assert broke == ["a fault"]
    assert "was not saved" in dock.told.text()
    assert dock.save.isEnabled()


def test_the_keyboard_reaches_it(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = desk.window.crosschecks.dock
    choose(monkeypatch, Path("/drafts/found.html"))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    dock.take_focus()
    QTest.keyClick(dock.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(saves(desk)) == 1
    desk.answer(Saved(saves(desk)[0].ticket, "/drafts/found.html"))
    reached: QWidget = dock.list
    while reached is not dock.save:
        following = reached.nextInFocusChain()
        assert following is not None
        assert following is not dock.list, "the button is not in the chain"
        reached = following
    assert dock.save.focusPolicy() & Qt.FocusPolicy.TabFocus
    dock.save.setFocus()
    QTest.keyClick(dock.save, Qt.Key.Key_Space)
    assert len(saves(desk)) == 2


# -- where to ------------------------------------------------------------------------------------------------------------


def test_the_dialog_adds_the_suffix_of_the_form_and_asks_before_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    make_application()
    there = tmp_path / "found.txt"
    there.write_text("mine", encoding="utf-8")
    forms = [Saveable("Web page", "html"), Saveable("Plain text", "txt")]
    window = QMessageBox()
    qtbot.addWidget(window)
    dialog = place_dialog(window, "Save", str(tmp_path), "found", forms)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.selectedFiles() == [str(tmp_path / "found.html")]
    dialog.selectNameFilter(forms[1].filter)
    dialog.filterSelected.emit(forms[1].filter)
    assert dialog.selectedFiles() == [str(there)]
    seen: list[str] = []

    def refuse() -> None:
        (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
        seen.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(50, refuse)
    dialog.accept()
    assert len(seen) == 1
    assert "found.txt" in seen[0]
    assert dialog.isVisible(), "another name can be chosen"
    assert there.read_text(encoding="utf-8") == "mine"
    dialog.reject()


# -- with a real worker ----------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Open a window in which real files have been cross-checked."""
    make_application()
    bridge = WorkerBridge()
    made = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(made, before_close_func=lambda _window: bridge.close())
    made.show()
    tracked, earlier, clean = write_marked(tmp_path / "m.docx"), write_plain(tmp_path / "1.docx"), tmp_path / "2.docx"
    clean.write_bytes(docx(paragraph("1. We request the Secretariat to report on all reading rooms.")))
    made.actions_[Command.CROSSCHECK].trigger()
    dialog = made.crosschecks.dialog
    assert dialog is not None
    dialog.show_files(replace(dialog.files, tracked=Source(tracked), clean=Source(clean), earlier=Source(earlier)))
    dialog.start.click()
    qtbot.waitUntil(lambda: made.crosschecks.made is not None, timeout=20_000)
    yield made
    made.close()


def test_it_is_saved_in_every_form_over_what_was_there_but_never_over_a_draft(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = window.crosschecks.dock

    def saved(path: Path, form: CrossCheckForm) -> str:
        choose(monkeypatch, path, form)
        dock.save.click()
        qtbot.waitUntil(dock.save.isEnabled, timeout=20_000)
        return dock.told.text()

    for form, saveable in FORMS.items():
        path = tmp_path / f"found.{saveable.suffix}"
        path.write_text("older", encoding="utf-8")
        assert saved(path, form) == f"Saved as “{path.name}”."
    assert "m.docx" in (tmp_path / "found.html").read_text(encoding="utf-8")
    assert "m.docx" in (tmp_path / "found.txt").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))["tells_all"] is False
    assert (tmp_path / "found.csv").read_text(encoding="utf-8-sig").startswith("what")
    assert zipfile.is_zipfile(tmp_path / "found.xlsx")
    assert not list(tmp_path.glob(".*.part"))

    draft = (tmp_path / "2.docx").read_bytes()
    assert "those are never changed" in saved(tmp_path / "2.docx", CrossCheckForm.HTML)
    assert (tmp_path / "2.docx").read_bytes() == draft
    assert "there is no folder" in saved(tmp_path / "gone" / "found.html", CrossCheckForm.HTML)

    (tmp_path / "2.docx").write_bytes(docx(paragraph("1. Another text.")))
    told = saved(tmp_path / "other.html", CrossCheckForm.HTML)
    assert told == (
        "One of the files has changed since they were cross-checked; nothing was saved. "
        "Cross-check them again, and save that."
    )
    assert not (tmp_path / "other.html").exists()


# -- long ones ---------------------------------------------------------------------------------------------------------


def long_crosscheck(count: int) -> CrossCheck:
    """Return a cross-check of which every paragraph is numbered otherwise."""

    def revision(name: str, shift: int) -> Revision:
        paragraphs = tuple(
            Paragraph(
                at,
                Kind.PARAGRAPH,
                f"We request a report on matter {at}.",
                Label(str(at + shift), number=str(at + shift)),
            )
            for at in range(count)
        )
        return Revision(f"/drafts/{name}", name * 8, Format.DOCX, "A draft", paragraphs)

    tracked, clean = revision("t.docx", 1), revision("c.docx", 2)
    links = tuple(Link((at,), (at,), Relation.UNCHANGED, renumbered=True, similarity=1.0) for at in range(count))
    numbers = tuple(NumberRow(at, (at,), (at,), (at,)) for at in range(count))
    return CrossCheck(tracked, Comparison(clean, tracked, links), None, (), numbers)


def test_a_long_list_comes_in_turns(qtbot: QtBot) -> None:
    make_application()
    dock = CrossCheckDock()
    qtbot.addWidget(dock)
    made = long_crosscheck(4_000)
    ready: list[bool] = []
    dock.listed.connect(lambda: ready.append(True))
    dock.show()
    dock.show_crosscheck(made)
    turns = 0
    while not ready:
        turns += 1
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
    assert len(dock.rows()) == 4_000
    assert turns, "all of it at once would hold the window"
