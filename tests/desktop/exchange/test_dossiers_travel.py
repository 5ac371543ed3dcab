"""A dossier goes out of one window and comes into another one: nothing is overwritten, and each result is told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.notes.written import FIRST, SECOND
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.exchange.author_dialog import AuthorDialog
from wsis_desktop.desktop.exchange.exchanging import ANNOTATIONS, BUNDLE
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.saving_files import Saveable
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.notebook.bundle import Parcel
from wsis_desktop.notebook.exchange import Exchange
from wsis_desktop.reading.read import read
from wsis_desktop.worker.protocol import Compare, Compared

pytestmark = pytest.mark.window
DOSSIER, NOTES = Saveable("Dossier", BUNDLE), Saveable("Notes", ANNOTATIONS)


class Reader:
    """A reader's window over a library of their own."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        make_application()
        folder.mkdir(parents=True, exist_ok=True)
        self._qtbot = qtbot
        self._folder = folder
        self._client = ScriptedClient(list[object]().append)
        self._bridge = WorkerBridge(self._begin)
        self.window: MainWindow = make_window(self._bridge, folder / "library", FaultReporter())
        self.window.resize(1300, 800)
        self.window.show()
        self.exchange = self.window.exchange
        self.notebook = self.window.notes.notebook

    def _begin(self, take: object) -> ScriptedClient:
        self._client.take = take  # type: ignore[assignment]  # the bridge gives the function that takes answers
        return self._client

    def open(self) -> None:
        """Open two revisions, as they lie in a folder of this reader's."""
        files = [self._folder / "rev1.md", self._folder / "rev2.md"]
        for path, text in zip(files, (FIRST, SECOND), strict=True):
            path.write_text(text, encoding="utf-8")
        self.window.open_files(files)
        self.answer()

    def answer(self) -> None:
        """Let the worker compare what was asked last."""
        asked = self._client.asked[-1]
        assert isinstance(asked, Compare)
        comparison = compare(read(Path(asked.old_path)), read(Path(asked.new_path)))
        self._client.take(Compared(asked.ticket, comparison))
        self.until(lambda: self.notebook.comparison is not None)
        self.settle()

    def settle(self) -> None:
        """Wait until the library has answered all that was asked."""
        self.window.notes._library.settle()

    @property
    def asked(self) -> int:
        """Return how many things the worker was asked."""
        return len(self._client.asked)

    def until(self, done: Callable[[], object]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(done()), timeout=8000)

    def write(self, body: str, note: Note | None = None) -> Note:
        """Write a note, or another wording of one, and wait until it is kept."""
        note = note or self.notebook.new_note(Side.NEW, 1, None)
        assert note is not None
        self.notebook.save(replace(note, body=body))
        self.until(lambda: not self.notebook.unsaved)
        return next(each for each in self.notebook.notes if each.id == note.id)

    def export(self, name: str = "dossier.wsis", form: Saveable = DOSSIER) -> Path:
        """Send what is on show to a file."""
        path = self._folder / name
        self.exchange.export(path, form)
        self.until(lambda: not self.exchange.work.busy)
        return path

    def told(self) -> tuple[str, str]:
        """Return what the dialog says, and close it."""
        self.until(lambda: not self.exchange.work.busy and self._dialog() is not None)
        dialog = self._dialog()
        assert dialog is not None
        words = dialog.text(), dialog.informativeText()
        dialog.reject()
        return words

    def buttons(self) -> list[str]:
        """Return what the dialog offers."""
        self.until(lambda: not self.exchange.work.busy and self._dialog() is not None)
        dialog = self._dialog()
        return [button.text() for button in dialog.buttons()] if dialog else []

    def press(self, words: str) -> None:
        """Press a button of the dialog."""
        dialog = self._dialog()
        assert dialog is not None
        next(button for button in dialog.buttons() if button.text() == words).click()

    def _dialog(self) -> QMessageBox | None:
        with suppress(RuntimeError):  # it was deleted
            if self.exchange.dialog is not None and self.exchange.dialog.isVisible():
                return self.exchange.dialog
        return None

    def bodies(self) -> list[str]:
        """Return what the notes say."""
        return sorted(note.body for note in self.notebook.notes)

    def close(self) -> None:
        """Close the window and end the worker."""
        self.window.close()
        self._bridge.close()


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], Reader]]:
    """Return what opens the window of a reader by name."""
    made: list[Reader] = []

    def opened(name: str) -> Reader:
        made.append(Reader(qtbot, tmp_path / name))
        return made[-1]

    yield opened
    for each in made:
        each.close()


def test_a_dossier_comes_into_a_window_that_shows_nothing_and_is_opened(reader: Callable[[str], Reader]) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    ana.write("Not without us.")
    path = ana.export()
    assert "“dossier.wsis” was saved with 1 note" in ana.window.status.currentMessage()
    ben.window.open_files([path])
    ben.until(lambda: ben.asked)
    words, more = ben.told()
    assert words == "“dossier.wsis” was taken over into “Declaration on libraries”."
    assert "1 note came or changed" in more
    assert "Nothing that you wrote was overwritten." in more
    ben.answer()
    ben.until(lambda: ben.bodies() == ["Not without us."])
    # The second time nothing is new, and nothing is opened over what is on show.
    asked = ben.asked
    ben.exchange.take_over([path])
    assert "brought nothing new" in ben.told()[0]
    assert ben.asked == asked


def test_wordings_that_do_not_know_of_each_other_are_told_and_stand_side_by_side(
    reader: Callable[[str], Reader],
) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    note = ana.write("First.")
    ben.window.open_files([ana.export()])
    ben.until(lambda: ben.asked)
    ben.told()
    ben.answer()
    ben.until(lambda: ben.bodies() == ["First."])
    ana.write("Ana's.", note)
    ben.write("Ben's.", next(iter(ben.notebook.notes)))
    ana.exchange.take_over([ben.export("ben.wsis")])
    words, more = ana.told()
    assert words == "“ben.wsis” was taken over into “Declaration on libraries”."
    assert "On 1 note, another wording now stands beside the one that was there. Nothing was overwritten." in more
    ana.until(lambda: ana.bodies() == ["Ana's.", "Ben's."])
    ana.window.actions_[Command.UNDO].trigger()
    ana.until(lambda: ana.bodies() == ["Ana's."])


@pytest.mark.parametrize("kept", ["Ana's.", "Ben's.", "both"])
def test_wordings_side_by_side_are_settled_on_their_cards(reader: Callable[[str], Reader], kept: str) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.notebook.author, ben.notebook.author = "Ana", "Ben"
    ana.open()
    note = ana.write("First.")
    ben.window.open_files([ana.export()])
    ben.until(lambda: ben.asked)
    ben.told()
    ben.answer()
    ben.until(lambda: ben.bodies() == ["First."])
    ana.write("Ana's.", note)
    ben.write("Ben's.", next(iter(ben.notebook.notes)))
    ana.exchange.take_over([ben.export("ben.wsis")])
    ana.told()
    ana.until(lambda: ana.bodies() == ["Ana's.", "Ben's."])
    panel = ana.window.notes.dock.panel
    panel.show_notes()
    cards = {card.note.body: card for card in panel.cards.values()}
    assert "Ben wrote" in " ".join(label.text() for card in cards.values() for label in card.findChildren(QLabel))
    assert "· Ben" in cards["Ben's."].accessibleName()
    assert "· Ana" not in cards["Ana's."].accessibleName(), "one's own name need not be told"
    wanted = "Keep both" if kept == "both" else "Keep only this one"
    card = cards["Ana's." if kept == "both" else kept]
    next(button for button in card.findChildren(QPushButton) if button.text() == wanted).click()
    left = ["Ana's.", "Ben's."] if kept == "both" else [kept]
    ana.until(lambda: ana.bodies() == left and not any(each.conflict_of for each in ana.notebook.notes))
    assert len(ana.notebook.binned) == (0 if kept == "both" else 1)
    panel.show_notes()
    assert not any("beside" in label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_a_dossier_that_comes_while_another_text_is_open_is_offered(reader: Callable[[str], Reader]) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    ana.write("Not without us.")
    path = ana.export()
    ben.open()
    asked = ben.asked
    ben.exchange.take_over([path])
    assert set(ben.buttons()) == {"Close", "Open it"}
    assert ben.asked == asked, "what is on show stays until the reader says so"
    ben.press("Open it")
    ben.until(lambda: ben.asked > asked)


def test_a_dossier_is_taken_over_where_it_is_dropped_and_drafts_are_opened(reader: Callable[[str], Reader]) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    ana.write("Not without us.")
    path = ana.export("Ana's DOSSIER.WSIS")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    ben.window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert ben.told()[0].startswith("“Ana's DOSSIER.WSIS” was taken over")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short", b"\xff\xfe no text", b"{}{"], ids=repr)
def test_a_file_that_is_no_dossier_is_told_in_a_sentence(
    reader: Callable[[str], Reader], tmp_path: Path, content: bytes
) -> None:
    ben = reader("ben")
    ben.open()
    path = tmp_path / "broken.wsis"
    path.write_bytes(content)
    ben.exchange.take_over([path])
    words, more = ben.told()
    assert words.startswith("“broken.wsis” cannot be taken over: ")
    assert more.endswith("nothing in the library was changed.")


def test_a_file_that_is_gone_and_notes_without_a_text_are_told(reader: Callable[[str], Reader], tmp_path: Path) -> None:
    ben = reader("ben")
    ben.exchange.take_over([tmp_path / "gone.wsis"])
    assert ben.told()[0] == "“gone.wsis” could not be opened: there is no such file or folder."
    (tmp_path / "notes.jsonld").write_text('{"items": []}', encoding="utf-8")
    ben.exchange.take_over([tmp_path / "notes.jsonld"])
    assert "no text is open to put them on" in ben.told()[0]


def test_a_dossier_that_cannot_be_written_is_told_and_leaves_what_was_there(
    reader: Callable[[str], Reader], tmp_path: Path
) -> None:
    ana = reader("ana")
    ana.open()
    ana.write("Not without us.")
    ana.exchange.export(tmp_path / "nowhere" / "dossier.wsis", DOSSIER)
    assert "there is no folder" in ana.told()[0]


def test_notes_alone_go_out_and_come_in_as_json_ld(reader: Callable[[str], Reader]) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    ana.write("Not without us.")
    path = ana.export("notes.jsonld", NOTES)
    assert '"AnnotationPage"' in path.read_text(encoding="utf-8")
    ben.open()
    ben.exchange.take_over([path])
    assert "1 note came or changed" in ben.told()[1]
    ben.until(lambda: ben.bodies() == ["Not without us."])


def test_the_readers_name_is_asked_once_and_stands_on_what_is_sent(
    reader: Callable[[str], Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = reader("ana")
    ana.open()
    ana.write("Not without us.")
    chosen: list[str] = []
    monkeypatch.setattr(
        "wsis_desktop.desktop.exchange.exchange_desk.choose_place",
        lambda _parent, _title, _folder, name, _forms: chosen.append(name),
    )
    ana.window.actions_[Command.EXPORT_DOSSIER].trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AuthorDialog))
    assert chosen == []
    dialog.field.setText("  Ana   Pérez ")
    dialog.accept()
    assert chosen == ["Declaration on libraries"]
    ana.window.actions_[Command.EXPORT_DOSSIER].trigger()
    assert len(chosen) == 2, "the name is asked once"
    path = ana.export()
    ana.until(lambda: {note.author for note in ana.notebook.notes} == {"Ana Pérez"})
    parcel = Parcel(path.read_bytes(), path.name)
    assert [sent.note.author for sent in parcel.bundle.notes] == ["Ana Pérez"]
    assert ana.write("Another.").author == "Ana Pérez"


def test_an_import_that_is_given_up_says_nothing_and_changes_nothing(reader: Callable[[str], Reader]) -> None:
    ana, ben = reader("ana"), reader("ben")
    ana.open()
    ana.write("Not without us.")
    path = ana.export()
    ben.exchange.take_over([path])
    ben.exchange.progress.cancelled.emit()
    assert not ben.exchange.work.busy
    ben.settle()
    assert not ben.exchange.progress.isVisible()
    dossiers: list[object] = []
    ben.window.notes._library.look(lambda store: store.dossiers.every(), dossiers.append)
    ben.settle()
    assert dossiers in ([], [()])


def test_work_that_takes_long_is_shown_and_given_up_with_escape(
    reader: Callable[[str], Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = reader("ana")
    ana.open()
    note = ana.write("Not without us.")
    path = ana.export()
    closed: list[bool] = []

    def without_end(*_: object, **__: object) -> Steps[None]:
        try:
            for done in range(10_000):
                time.sleep(0.01)
                yield Progress(Stage.READING, done, 10_000)
        finally:
            closed.append(True)

    monkeypatch.setattr(Exchange, "take_over_steps", without_end)
    ana.exchange.take_over([path])
    ana.until(ana.exchange.progress.isVisible)
    stage, file, _ = ana.exchange.progress.labels()
    ana.until(lambda: (stage.text(), file.text()) == ("Reading", "dossier.wsis"))
    QTest.keyClick(ana.window, Qt.Key.Key_Escape)
    ana.until(lambda: not ana.exchange.progress.isVisible())
    ana.settle()
    assert closed == [True]
    assert ana.exchange.dialog is None
    # The library goes on.
    ana.write("Not without us, either.", note)
    assert ana.bodies() == ["Not without us, either."]
