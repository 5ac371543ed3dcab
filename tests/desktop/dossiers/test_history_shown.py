"""The history of a paragraph beside the text: each revision a card with what changed, followed from place to place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.desktop.dossiers.evening import ONE, TWO, ZERO, Evening
from wsis_desktop.comparing.history import history
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers.history_dock import HistoryDock, StageCard
from wsis_desktop.desktop.dossiers.history_words import HistoryStage, doubt, stages
from wsis_desktop.desktop.focus import focus
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.comparison import Side
from wsis_desktop.publishing.runs import Mark
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.window

RICH = Qt.TextFormat.RichText
Begin = Callable[[], Evening]
GONE = TWO.replace("2. We welcome the libraries of every town and the readers who keep them alive.\n\n", "")
BACK = TWO.replace("biennially", "every third year")


def opened(window: Evening, *texts: str) -> HistoryDock:
    window.open(*window.files(*texts))
    window.until(lambda: len(window.entries) == len(texts))
    window.window.guide.go_to_paragraph(Side.NEW, 1)
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    window.until(lambda: dock.cards)
    return dock


def told(dock: HistoryDock) -> list[str]:
    return [card.accessibleName() for card in dock.cards]


def card_of(label: QLabel) -> StageCard:
    card = label.parentWidget()
    assert isinstance(card, StageCard)
    return card


def heard(dock: HistoryDock) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(dock.cards[1])
    assert found is not None
    return found


def test_the_current_paragraph_is_followed_through_all_revisions(evening: Begin) -> None:
    window = evening()
    dock = opened(window, ZERO, ONE, TWO, BACK)
    assert dock.isVisible()
    assert dock.title.text() == "History of ¶ 1"
    first, second, third, fourth = told(dock)
    assert first.startswith("Rev.0 · ¶ 1 We request the Secretariat to report annually")
    assert second.startswith("Rev.1 · ¶ 1 · edited We request the Secretariat to report deleted: annually.")
    assert "inserted: biennially." in second
    assert third == "Rev.2 · ¶ 1 · as it was"
    assert "inserted: every third year." in fourth
    window.window.guide.go_to_paragraph(Side.NEW, 4)
    window.until(lambda: dock.title.text() == "History of ¶ 4")
    assert told(dock)[2].startswith("Rev.2 · ¶ 4 · edited, renumbered We inserted: deeply.")
    # As a group of labels it would be read once more, what went and what came as one word.
    assert heard(dock).role() is QAccessible.Role.Button
    texts = [label for card in dock.cards for label in card.findChildren(QLabel) if label.textFormat() is RICH]
    assert texts
    assert all(label.accessibleName() == card_of(label).stage.spoken for label in texts)


def test_a_card_leads_to_the_paragraph_in_its_revision(evening: Begin) -> None:
    window = evening()
    dock = opened(window, ZERO, ONE, TWO, BACK)
    window.until(dock.cards[0].hasFocus)
    window.window.tool_bar.lock.setFocus()
    focus(dock)
    assert dock.cards[0].hasFocus(), "F6 leads to the cards, not to the cross"
    QTest.keyClick(dock.cards[0], Qt.Key.Key_Down)
    assert dock.cards[1].hasFocus()
    QTest.keyClick(dock.cards[1], Qt.Key.Key_Return)
    window.until(lambda: window.shown == ["rev0.md", "rev1.md"])
    window.hear()
    window.until(lambda: dock.title.text() == "History of ¶ 1")
    assert window.window.status.places[Side.NEW].text().endswith("¶ 1")


def test_an_addition_makes_the_history_anew(evening: Begin) -> None:
    window = evening()
    dock = opened(window, ZERO, ONE, TWO)
    extra = window.folder / "rev9.md"
    extra.write_text(BACK, encoding="utf-8")
    window.window.dossiers.desk.add(extra)
    window.settle("rev9.md")
    window.until(lambda: len(dock.cards) == 4)


def test_without_a_dossier_it_offers_to_add_a_revision_and_the_keys_lie_there(
    evening: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE))
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    assert "once its dossier holds several revisions" in dock.told.text()
    assert dock.add.text() == "Add a revision…"
    assert dock.add.hasFocus()
    extra = window.folder / "rev9.md"
    extra.write_text(TWO, encoding="utf-8")
    chosen = "wsis_desktop.desktop.dossiers.dossier_desk.choose_files"
    monkeypatch.setattr(chosen, lambda *_args, **_more: [extra])
    QTest.keyClick(dock.add, Qt.Key.Key_Space)
    window.settle("rev9.md")
    window.until(lambda: len(dock.cards) == 3)
    dock.close_button.click()
    assert dock.isHidden()


def test_the_keys_lie_in_what_is_shown_while_the_revisions_are_followed_and_behind_it(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    window.window.guide.go_to_paragraph(Side.NEW, 1)
    window.hold_worker(held=True)
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    window.until(dock.cancel.isVisible)
    assert dock.cancel.hasFocus()
    QTest.keyClick(dock.cancel, Qt.Key.Key_Space)
    assert dock.again.hasFocus()
    window.hold_worker(held=False)
    QTest.keyClick(dock.again, Qt.Key.Key_Space)
    window.until(lambda: dock.cards)
    assert dock.cards[0].hasFocus()


def test_it_can_be_given_up_and_taken_up_again(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    window.hold_worker(held=True)
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    window.until(dock.cancel.isVisible)
    dock.cancel.click()
    assert not dock.cards
    assert dock.again.isVisible()
    assert dock.told.text() == "The revisions were not followed."
    window.hold_worker(held=False)
    dock.again.click()
    window.until(lambda: dock.cards)


def test_a_revision_that_cannot_be_read_is_told(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    (copy,) = (window.folder / "library" / "documents").rglob(f"{window.entries[0].document}*")
    copy.chmod(0o600)
    copy.write_bytes(b"")
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    window.until(dock.again.isVisible)
    assert "rev0.md" in dock.told.text()
    window.window.dossiers.desk.changed.emit()
    window.wait(100)
    assert "rev0.md" in dock.told.text(), "it is told as long as it holds"


def test_what_the_program_cannot_follow_is_asked_for_once_and_not_at_each_paragraph(
    evening: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    desk, asked = window.window.dossiers.history, list[object]()

    def fail(sources: list[Source]) -> None:
        asked.append(sources)
        desk.following.broke.emit("A mistake.")

    monkeypatch.setattr(desk.following, "begin", fail)
    window.do(Command.HISTORY)
    window.until(desk.dock.again.isVisible)
    for paragraph in (1, 2):
        window.window.guide.go_to_paragraph(Side.NEW, paragraph)
        window.wait(100)
        window.hear()
    assert len(asked) == 1
    assert desk.dock.told.text() == "The revisions were not followed."


def test_why_the_library_cannot_give_a_revision_is_told_in_its_place_and_once(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    (copy,) = (window.folder / "library" / "documents").rglob(f"{window.entries[0].document}*")
    copy.parent.chmod(0o700)
    copy.unlink()
    said = len(window.told)
    window.do(Command.HISTORY)
    dock = window.window.dossiers.history.dock
    window.until(dock.again.isVisible)
    assert "rev0.md" in dock.told.text()
    for paragraph in (1, 2):
        window.window.guide.go_to_paragraph(Side.NEW, paragraph)
        window.wait(100)
        window.hear()
    assert len(window.told) == said, "nothing more is told elsewhere"
    assert "rev0.md" in dock.told.text()


def stages_of(folder: Path, *texts: str, paragraph: int, revision: int) -> list[HistoryStage]:
    revisions = []
    for at, text in enumerate(texts):
        (folder / f"r{at}.md").write_text(text, encoding="utf-8")
        revisions.append(read(folder / f"r{at}.md"))
    made = history(revisions)
    thread = next(each for each in made.threads if each.at(revision) == paragraph)
    assert doubt(thread, ["A", "B", "C"]) == ""
    return stages(made, thread, ["A", "B", "C", "D"])


def test_a_text_that_went_and_came_back_says_so(tmp_path: Path) -> None:
    first, second, third = stages_of(tmp_path, TWO, GONE, BACK, paragraph=2, revision=0)
    assert (first.happened, second.happened, third.happened) == ("", "deleted", "came back")
    assert (second.place, third.place) == (None, 2)


def test_a_text_that_came_later_is_not_there_before(tmp_path: Path) -> None:
    first, second, third = stages_of(tmp_path, ZERO, TWO, BACK, paragraph=3, revision=2)
    assert (first.happened, first.place) == ("not there yet", None)
    assert second.happened == "came in here"
    assert [piece.mark for piece in second.pieces] == [Mark.KEPT]
    assert (third.happened, third.pieces) == ("as it was", ())
