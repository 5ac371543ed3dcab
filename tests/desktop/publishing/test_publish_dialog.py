"""The dialog that publishes: what is chosen is ordered, shown, saved where the reader says, and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.notices.test_recognising import NEW, OLD, Desk
from tests.publishing.noting.notes_kept import MATERIAL
from wsis_desktop.desktop import saving_files
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.progress_panel import PATIENCE_MS
from wsis_desktop.desktop.publishing.option_fields import OptionFields
from wsis_desktop.desktop.publishing.page_printer import PagePrinter
from wsis_desktop.desktop.publishing.publish_desk import PublishDesk
from wsis_desktop.desktop.publishing.publish_dialog import PublishDialog
from wsis_desktop.desktop.publishing.publish_words import KINDS, OPTIONS, OUTPUTS, choice_words, saveable
from wsis_desktop.desktop.remembering.settings import Settings, settings_from_json, settings_to_json
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import PageSize
from wsis_desktop.model.written_briefing import BriefingHead, WrittenBriefing
from wsis_desktop.publishing.kinds.kind import Choice, LeftOut, Material, Output, OwnFile, RevisionFile, Several
from wsis_desktop.publishing.kinds.table import KINDS as ROWS
from wsis_desktop.publishing.troubles import NoSuchFolder
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.worker.protocol import Broke, Compared, Failed, Progressed, Publish, Render, Saved

pytestmark = pytest.mark.window

A4 = PageSize(595, 842)


class Publishing(Desk):
    """A window over a scripted worker, two revisions on show, and the dialog."""

    def __init__(self, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(library)
        self.window.session.open_pair(OLD, NEW)
        self.answer(Compared(self.ask().ticket, comparison()))
        QTest.qWait(20)
        found = self.window.findChild(PublishDesk)
        assert isinstance(found, PublishDesk)
        self.desk = found
        made = comparison()
        material = Material(made, MATERIAL, (), OwnFile(NEW))
        monkeypatch.setattr(self.desk, "material", lambda: material)
        self.window.actions_[Command.PUBLISH].trigger()
        self.settle()

    @property
    def dialog(self) -> PublishDialog:
        """Return the dialog on show."""
        assert self.desk.dialog is not None
        return self.desk.dialog

    def settle(self) -> None:
        """Let the pause after a choice pass."""
        QTest.qWait(450)

    def orders(self) -> list[Publish]:
        """Return what was ordered so far."""
        return [each for each in self.client.asked if isinstance(each, Publish)]

    def choose(self, kind: str) -> None:
        """Choose a kind in the list."""
        self.dialog.kinds.setCurrentRow(list(ROWS).index(kind))


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publishing]:
    desk = Publishing(tmp_path, monkeypatch)
    qtbot.addWidget(desk.window, before_close_func=lambda _window: desk.bridge.close())
    yield desk
    if desk.desk.dialog is not None:
        desk.desk.dialog.close()
    desk.window.close()


def test_every_kind_and_all_that_can_be_chosen_has_words() -> None:
    assert set(KINDS) == set(ROWS)
    assert set(OUTPUTS) == set(Output)
    for kind in ROWS.values():
        for option in kind.options:
            assert option.name in OPTIONS
            if isinstance(option, Choice | Several):
                assert all(choice_words(option.name, choice) for choice in option.choices)


def test_what_can_be_chosen_is_wholly_seen_of_every_kind(made: Publishing) -> None:
    for name in ROWS:
        made.choose(name)
        made.dialog.grab()
        fields = made.dialog.fields
        assert fields is not None
        seen = fields.parentWidget()
        assert isinstance(seen, QWidget)
        assert fields.width() <= seen.width(), name


def test_a_long_choice_goes_on_below_and_takes_no_room_from_the_preview(made: Publishing) -> None:
    widths = set()
    for name in ROWS:
        made.choose(name)
        made.dialog.grab()
        widths.add(made.dialog.preview.width())
    assert len(widths) == 1


def test_no_form_of_a_document_is_cut_by_the_bar_beside_what_can_be_chosen(made: Publishing) -> None:
    made.dialog.resize(660, 330)
    for name in ROWS:
        made.choose(name)
        made.dialog.grab()
        inside = made.dialog.output.parentWidget()
        assert isinstance(inside, QWidget)
        seen = inside.parentWidget()
        assert isinstance(seen, QWidget)
        assert inside.width() <= seen.width(), name


def test_a_larger_preview_takes_the_room_of_the_choices_and_escape_gives_it_back(made: Publishing) -> None:
    dialog = made.dialog
    dialog.resize(660, 330)
    QTest.qWait(20)
    before = dialog.preview.width()
    dialog.preview.larger.click()
    QTest.qWait(20)
    assert dialog.preview.width() > 3 * before
    assert not dialog.kinds.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert dialog.isVisible()
    assert (dialog.kinds.isVisible(), dialog.preview.width()) == (True, before)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_preview_is_made_of_what_is_chosen_and_turned_page_by_page(made: Publishing) -> None:
    (order,) = made.orders()
    assert (order.order.kind.name, order.order.output) == ("redline", Output.PDF)
    made.answer(Saved(order.ticket, order.path, (A4, A4)))
    preview = made.dialog.preview
    assert preview.where.text() == "1/2"
    drawn = [each for each in made.client.asked if isinstance(each, Render) and each.path == order.path]
    assert drawn[-1].page == 1
    made.bridge.drawn.emit(drawn[-1].ticket, QImage(40, 60, QImage.Format.Format_ARGB32_Premultiplied))
    assert not preview.sheet.pixmap().isNull()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.where.text() == "2/2"
    assert not preview.next.isEnabled()


def test_another_choice_is_another_order_and_lets_go_of_the_preview_before(made: Publishing) -> None:
    (first,) = made.orders()
    made.choose("comments")
    made.settle()
    boxes = made.dialog.findChildren(QComboBox)
    form = next(box for box in boxes if box.findData("entries") >= 0)
    form.setCurrentIndex(form.findData("entries"))
    made.settle()
    assert first.ticket in made.client.cancelled
    assert made.orders()[-1].order.answers["form"] == "entries"


def test_a_long_preview_says_how_far_it_is_and_can_be_let_go_and_made_after_all(made: Publishing) -> None:
    (order,) = made.orders()
    preview, work = made.dialog.preview, made.dialog.preview.work
    assert "being made" in preview.sheet.text()
    made.answer(Progressed(order.ticket, Progress(Stage.WRITING, 340, 1000)))
    assert work.percent.text() == "34 %"
    assert work.bar.value() == 34
    QTest.qWait(PATIENCE_MS + 50)
    assert work.isVisible()
    work.button.click()
    assert order.ticket in made.client.cancelled
    assert "was not made" in preview.sheet.text()
    assert made.desk.dialog is not None
    assert not work.bar.isVisible()
    work.button.click()
    again = made.orders()[-1]
    assert again.ticket != order.ticket
    assert work.bar.isVisible()
    assert "being made" in preview.sheet.text()
    made.answer(Saved(again.ticket, again.path, (A4,)))
    assert work.isHidden()
    assert preview.where.text() == "1/1"


def test_a_quick_preview_shows_no_bar(made: Publishing) -> None:
    work = made.dialog.preview.work
    order = made.orders()[-1]
    made.answer(Saved(order.ticket, order.path, (A4,)))
    QTest.qWait(PATIENCE_MS + 50)
    assert work.isHidden()


def test_saving_asks_where_and_tells_how_it_went(
    made: Publishing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: None)
    before = len(made.orders())
    made.dialog.buttons["save"].click()
    assert len(made.orders()) == before
    out = tmp_path / "mine.docx"
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: (out, saveable(Output.DOCX)))
    made.dialog.buttons["save"].click()
    asked = made.orders()[-1]
    assert (asked.path, asked.order.output) == (str(out), Output.DOCX)
    assert not made.dialog.buttons["save"].isEnabled()
    made.answer(Progressed(asked.ticket, Progress(Stage.WRITING, 1, 4)))
    assert "25 %" in made.dialog.told.text()
    made.answer(Saved(asked.ticket, asked.path))
    assert made.dialog.told.text() == "Saved as “mine.docx”."
    assert made.window.keeper.settings.publishing.folder == str(tmp_path)


def test_what_an_annotated_copy_leaves_out_is_told_before_and_after_it_is_saved(
    made: Publishing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made.dialog.tell("")
    shown = made.orders()[-1]
    made.desk.work.preview(shown.order)
    preview = made.orders()[-1]
    made.answer(Saved(preview.ticket, preview.path, (A4,), LeftOut(2, 1)))
    left = "Left out, for want of a place on the pages of this file: 2 notes and 1 bookmark. “My notes” has every note."
    assert made.dialog.told.text() == left
    made.desk.work.preview(shown.order)
    preview = made.orders()[-1]
    made.answer(Saved(preview.ticket, preview.path, (A4,)))
    assert not made.dialog.told.text()
    out = tmp_path / "copy.pdf"
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: (out, saveable(Output.PDF)))
    made.dialog.buttons["save"].click()
    asked = made.orders()[-1]
    made.answer(Saved(asked.ticket, asked.path, (A4,), LeftOut(1)))
    assert made.dialog.told.text().startswith("Saved as “copy.pdf”. Left out, for want of a place")
    assert ": 1 note. " in made.dialog.told.text()


def test_a_document_under_way_can_be_let_go(made: Publishing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: (tmp_path / "x.pdf", saveable(Output.PDF)))
    made.dialog.buttons["save"].click()
    asked = made.orders()[-1]
    made.dialog.reject()
    assert asked.ticket in made.client.cancelled
    assert made.desk.dialog is not None
    assert made.dialog.buttons["save"].isEnabled()
    made.dialog.reject()
    assert made.desk.dialog is None


def test_what_goes_wrong_is_told_with_a_next_step(
    made: Publishing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(saving_files, "choose_place", lambda *_asked: (tmp_path / "x.pdf", saveable(Output.PDF)))
    made.dialog.buttons["save"].click()
    made.answer(Failed(made.orders()[-1].ticket, NoSuchFolder(name="x.pdf", folder="gone")))
    assert "there is no folder “gone”" in made.dialog.told.text()
    assert "Make the folder first" in made.dialog.told.text()


def test_a_preview_that_failed_by_a_fault_of_ours_shows_its_report_once(made: Publishing) -> None:
    reports: list[str] = []
    made.desk.broke.connect(reports.append)
    for report in ("Traceback: one", "Traceback: one", "Traceback: other"):
        made.choose("redline" if made.dialog.kinds.currentRow() else "concordance")
        made.settle()
        made.answer(Broke(made.orders()[-1].ticket, report))
        assert "the program made a mistake" in made.dialog.preview.sheet.text()
    assert reports == ["Traceback: one", "Traceback: other"]


def test_rich_text_reaches_the_clipboard_with_its_marks_and_as_plain_words(made: Publishing) -> None:
    made.dialog.buttons["copy"].click()
    asked = made.orders()[-1]
    assert asked.order.output is Output.HTML
    Path(asked.path).write_text(
        "<html><body><p>all <del>went</del> <ins>came</ins></p></body></html>", encoding="utf-8"
    )
    made.answer(Saved(asked.ticket, asked.path))
    held = QGuiApplication.clipboard().mimeData()
    assert "<del>went</del>" in held.html()
    assert held.text() == "all went came"
    assert "Copied" in made.dialog.told.text()


def test_what_cannot_be_made_says_what_is_needed(made: Publishing, monkeypatch: pytest.MonkeyPatch) -> None:
    made.dialog.close()
    monkeypatch.setattr(made.desk, "material", lambda: Material(comparison()))
    made.window.actions_[Command.PUBLISH].trigger()
    made.choose("notes")
    assert "Write a note first" in made.dialog.lead.text()
    assert not made.dialog.buttons["save"].isEnabled()


def test_choices_are_remembered_from_one_evening_to_the_next(made: Publishing) -> None:
    made.choose("concordance")
    terms = next(box for box in made.dialog.findChildren(QCheckBox) if "ITU" in box.text() and box.isVisible())
    terms.setChecked(True)
    made.dialog.author.setText("Republic of Examples")
    made.dialog.paper.setCurrentIndex(1)
    made.dialog.close()
    kept = settings_from_json(settings_to_json(made.window.keeper.settings)).publishing
    assert kept == made.window.keeper.settings.publishing
    assert (kept.kind, kept.author, kept.paper) == ("concordance", "Republic of Examples", Paper.LETTER)
    assert kept.answers_of(ROWS["concordance"])["terms"] is True


@pytest.mark.parametrize(
    "odd", ['{"publishing": []}', '{"publishing": {"answers": 3}}', '{"publishing": {"paper": "b5"}}']
)
def test_damaged_memories_are_as_none(odd: str) -> None:
    assert settings_from_json(odd) == Settings()


def test_at_least_one_of_several_stays_chosen(qtbot: QtBot) -> None:
    fields = OptionFields(ROWS["comments"], {"columns": "reason"})
    qtbot.addWidget(fields)
    reason = next(box for box in fields.findChildren(QCheckBox) if box.text() == "Reason")
    reason.setChecked(False)
    assert reason.isChecked()
    assert fields.answers()["columns"] == "reason"


def test_what_is_on_show_is_what_is_published(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window, before_close_func=lambda _window: desk.bridge.close())
    desk.window.session.open_pair(OLD, NEW)
    desk.answer(Compared(desk.ask().ticket, comparison()))
    found = desk.window.findChild(PublishDesk)
    assert isinstance(found, PublishDesk)
    material = found.material()
    assert material.comparison is desk.window.session.comparison
    assert material.file is not None
    assert material.file.path == desk.window.session.shown[Side.NEW].path
    desk.window.close()


def test_pages_are_printed_one_after_the_other(made: Publishing, tmp_path: Path) -> None:
    told: list[str] = []
    printing = PagePrinter(made.bridge, tmp_path / "x.pdf", (A4, A4), QWidget(made.dialog))
    printing.told.connect(told.append)
    out = tmp_path / "printed.pdf"
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(out))
    printing.print_pages()
    for page in (1, 2):
        asked = [each for each in made.client.asked if isinstance(each, Render) and each.path.endswith("x.pdf")]
        assert [each.page for each in asked] == list(range(1, page + 1))
        made.bridge.drawn.emit(asked[-1].ticket, QImage(165, 234, QImage.Format.Format_ARGB32_Premultiplied))
    assert told[-1] == "Sent to the printer."
    assert out.read_bytes().startswith(b"%PDF")
    assert out.read_bytes().count(b"/Type /Page\n") == 2


def test_all_revisions_of_a_dossier_are_offered_once_their_files_are_known(made: Publishing, tmp_path: Path) -> None:
    made.choose("side-by-side")
    assert made.dialog.fields is not None
    assert "all" not in made.dialog.fields.answers()
    files = tuple(RevisionFile(tmp_path / f"rev{number}.txt") for number in range(3))
    made.dialog.set_material(replace(made.desk.material(), revisions=files))
    box = next(each for each in made.dialog.fields.findChildren(QCheckBox) if "All revisions" in each.text())
    box.setChecked(True)
    made.settle()
    order = made.orders()[-1].order
    assert order.on("all")
    assert order.material.revisions == files
    assert {each.path for each in files} <= set(order.sources)


def test_a_written_briefing_lets_what_is_drafted_rest(made: Publishing) -> None:
    made.choose("briefing")
    fields = made.dialog.fields
    assert fields is not None
    assert "written" not in fields.answers()
    assert all(box.isEnabled() for box in fields.findChildren(QComboBox))
    day = datetime(2026, 11, 28, tzinfo=UTC)
    head = BriefingHead(UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4), day, day)
    written = WrittenBriefing(head, (Entry("own/1", EntryKind.OWN, "Mine"),))
    made.dialog.set_material(replace(made.desk.material(), briefing=written))
    fields = made.dialog.fields
    assert fields is not None
    assert fields.answers()["written"] is True
    enabled = [box.accessibleName() for box in fields.findChildren(QComboBox) if box.isEnabled()]
    assert enabled == [OPTIONS["language"]], "in which language its head is"
    fields.findChildren(QCheckBox)[0].setChecked(False)
    assert all(box.isEnabled() for box in fields.findChildren(QComboBox))


def test_a_delegation_begins_a_folder_of_looks_and_goes_back_to_those_that_ship(
    made: Publishing, tmp_path: Path
) -> None:
    looks = made.dialog.looks
    looks.begin_in(tmp_path / "ours")
    assert {each.name for each in (tmp_path / "ours" / "briefing").iterdir()} == {
        "layout.html",
        "screen.css",
        "print.css",
    }
    made.settle()
    assert made.orders()[-1].order.templates == tmp_path / "ours"
    assert made.dialog.remembered.templates == str(tmp_path / "ours")
    looks.shipped.trigger()
    made.settle()
    assert made.orders()[-1].order.templates is None
    (tmp_path / "file").write_text("", encoding="utf-8")
    looks.begin_in(tmp_path / "file")
    assert "could not be written" in made.dialog.told.text()


def test_a_change_is_offered_to_be_published(made: Publishing) -> None:
    made.dialog.close()
    menu = QMenu()
    made.desk.offer(menu, 0)
    menu.actions()[-1].trigger()
    assert made.dialog.kind.name == "redline"
