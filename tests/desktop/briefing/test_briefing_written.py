"""A briefing written in the window: drafted beside the text, edited in place, kept, drafted anew, checked, published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from wsis_desktop.desktop.briefing.draft_keeper import DraftKeeper
from wsis_desktop.desktop.briefing.entry_delegate import direction_of, laid_out
from wsis_desktop.desktop.briefing.writing_panel import WritingPanel
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.publishing.publish_desk import PublishDesk
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.progress import finish
from wsis_desktop.notebook.briefings import Briefings
from wsis_desktop.notebook.troubles import DiskFull
from wsis_desktop.publishing.kinds.kind import Order, Output
from wsis_desktop.publishing.kinds.make import make_steps
from wsis_desktop.publishing.kinds.table import KINDS

pytestmark = pytest.mark.window

OLD = """# Declaration on libraries

1. We request the Secretariat to report annually on the use of reading rooms.

2. We welcome the libraries of every town and the readers who keep them alive.

3. We regret the closing of reading rooms in the outlying districts of the north.

# Means

4. The members shall provide the means for it, as they agreed.
"""
NEW = (
    OLD.replace("annually", "biennially")
    .replace("every town", "each town")
    .replace("shall provide", "may provide")
    .replace("it, as", "it as")
)


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    made = Evening(qtbot, tmp_path)
    made.open(*made.files(OLD, NEW))
    yield made
    made.close()


def keeper_of(evening: Evening) -> DraftKeeper:
    return evening.window.briefings.writing.keeper


def panel_of(evening: Evening) -> WritingPanel:
    panel = evening.window.briefings.writing.panel
    assert panel is not None
    return panel


def drafted(evening: Evening) -> DraftKeeper:
    """Draft the briefing as the reader does."""
    evening.do(Command.WRITE_BRIEFING)
    panel_of(evening).begin.click()
    evening.until(lambda: keeper_of(evening).entries)
    evening.hear()
    return keeper_of(evening)


def line(evening: Evening, words: str) -> Entry:
    return next(entry for entry in keeper_of(evening).entries if words in entry.text)


def texts(evening: Evening) -> list[str]:
    return [row.entry.text for row in panel_of(evening).model.rows]


def typed(evening: Evening, key: str, words: str) -> None:
    """Write words in an entry in place of what stands there, and end with Enter."""
    panel_of(evening).write_in(key)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    editor.insertPlainText(words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    evening.hear()


def test_the_keys_go_from_what_begins_it_to_its_entries(evening: Evening) -> None:
    evening.do(Command.WRITE_BRIEFING)
    panel = panel_of(evening)
    panel.begin.setFocus()
    QTest.keyClick(panel.begin, Qt.Key.Key_Space)
    evening.until(lambda: keeper_of(evening).entries)
    evening.until(panel.list.hasFocus)


def test_it_begins_as_a_draft_of_what_matters_what_is_noted_and_what_was_marked(evening: Evening) -> None:
    evening.write(Side.NEW, 2, "Ask the capital.")
    drafted(evening)
    said = texts(evening)
    assert said[0] == "Declaration on libraries"
    assert "(previously “annually”) (para 1)" in said[1]
    assert "each town" in said[2]
    assert said[3] == "Comment: Ask the capital."
    assert "(previously “shall”) (para 4)" in said[5]
    assert said[-1] == "In addition: 1 inconsequential edit."


def test_words_are_written_in_place_and_kept_by_themselves(evening: Evening) -> None:
    keeper = drafted(evening)
    first = line(evening, "biennially")
    panel_of(evening).write_in(first.key)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    editor.insertPlainText("Reports come every two years (para 1)")
    # Nothing is pressed: what is typed is kept within a second.
    saved: list[object] = []
    keeper.saved.connect(saved.append)
    evening.until(lambda: saved)
    folder, files = evening.folder, [evening.folder / f"rev{number}.md" for number in range(2)]
    evening.close()
    again = Evening(evening._qtbot, folder)
    again.open(*files)
    again.do(Command.WRITE_BRIEFING)
    again.until(lambda: keeper_of(again).entries)
    assert keeper_of(again).entries[1].text == "Reports come every two years (para 1)"
    assert panel_of(again).model.rows[1].state == "your words"
    again.close()


def test_a_new_draft_overwrites_no_word_and_says_what_is_new(evening: Evening) -> None:
    keeper = drafted(evening)
    typed(evening, line(evening, "biennially").key, "Mine alone")
    typed(evening, line(evening, "In addition").key, "Nothing else.")
    evening.write(Side.NEW, 2, "Why each?")
    panel_of(evening).anew.click()
    evening.until(lambda: "Drafted anew" in panel_of(evening).told.text())
    said = texts(evening)
    assert "Mine alone" in said
    assert "Nothing else." in said
    assert "Comment: Why each?" in said
    told = panel_of(evening).told.text()
    assert told == "Drafted anew: 2 new lines; 1 of yours for which another line is proposed."
    assert [row.entry.text for row in panel_of(evening).model.rows if row.new] == [
        line(evening, "each town").text,
        "Comment: Why each?",
    ]
    closing = line(evening, "Nothing else.")
    assert closing.outdated
    keeper.take_proposal(closing.key)
    assert line(evening, "In addition: 1 inconsequential edit.").outdated is False


def test_entries_are_left_out_brought_back_moved_and_taken_back(evening: Evening) -> None:
    drafted(evening)
    panel = panel_of(evening)
    before = texts(evening)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    evening.hear()
    assert texts(evening) == [before[0], *before[2:]]
    assert panel.left_out.text() == "Show what is left out (1)"
    evening.do(Command.UNDO)
    evening.until(lambda: texts(evening) == before)
    panel.left_out.setChecked(True)
    panel.list.setCurrentIndex(panel.model.index(2))
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    evening.hear()
    moved = texts(evening)
    assert moved != before
    assert sorted(moved) == sorted(before)
    panel.anew.click()
    evening.until(lambda: panel.told.text() == "Nothing new.")
    assert texts(evening) == moved


def test_a_line_of_ones_own_is_added_and_deleted(evening: Evening) -> None:
    drafted(evening)
    panel = panel_of(evening)
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.buttons["line"].click()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.insertPlainText("A word of my own")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    evening.hear()
    assert texts(evening)[2] == "A word of my own"
    keeper_of(evening).leave_out([line(evening, "my own").key])
    evening.hear()
    assert "A word of my own" not in texts(evening)


def test_slips_are_marked_as_one_types(evening: Evening) -> None:
    drafted(evening)
    key = line(evening, "biennially").key
    evening.until(lambda: not any(row.slips for row in panel_of(evening).model.rows))
    typed(evening, key, "“to report biannually on the use” (para 1), and (para 44)")
    evening.until(lambda: panel_of(evening).model.rows[1].slips)
    state = panel_of(evening).model.rows[1].state
    assert "“biannually” for “biennially”" in state
    assert "there is no paragraph 44" in state
    typed(evening, key, "“to report biennially on the use” (para 1)")
    evening.until(lambda: not panel_of(evening).model.rows[1].slips)


def test_entry_and_text_lead_to_each_other(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    drafted(evening)
    panel, writing = panel_of(evening), evening.window.briefings.writing
    went: list[tuple[Side, int]] = []
    monkeypatch.setattr(writing, "_go", lambda side, paragraph: went.append((side, paragraph)))
    means = line(evening, "shall")
    panel.list.setCurrentIndex(panel.model.index(panel.model.row_of(means.key) or 0))
    assert went == [(Side.NEW, 5)]
    evening.window.setFocus()
    place = keeper_of(evening).place(line(evening, "biennially").key)
    assert place is not None
    writing.follow(place)
    current = panel.current()
    assert current is not None
    assert "biennially" in current.text
    assert len(went) == 1


def test_a_change_is_marked_before_and_after_the_briefing_is_begun(evening: Evening) -> None:
    comparison = evening.window.session.comparison
    assert comparison is not None
    writing, small = evening.window.briefings.writing, comparison.link_of(Side.NEW)[2]
    writing.follow(small)
    evening.do(Command.MARK_CHANGE)
    evening.hear()
    assert keeper_of(evening).is_told(small)
    drafted(evening)
    told = line(evening, "each town")
    evening.window.decisions.menu_on(small, evening.window.rect().center())
    (menu,) = [menu for menu in evening.window.findChildren(QMenu) if menu.isVisible()]
    (entry,) = [action for action in menu.actions() if "briefing" in action.text()]
    assert entry.isChecked()
    entry.trigger()
    menu.close()
    evening.until(lambda: told.text not in texts(evening))
    writing.follow(small)
    panel_of(evening).buttons["change"].click()
    evening.until(lambda: told.text in texts(evening))
    evening.do(Command.UNDO)
    evening.until(lambda: told.text not in texts(evening))


def test_head_and_words_go_to_paper_as_they_were_written(evening: Evening) -> None:
    keeper = drafted(evening)
    panel = panel_of(evening)
    QTest.keyClicks(panel.title, "Note on libraries")
    QTest.keyClicks(panel.author, "Ana")
    typed(evening, line(evening, "biennially").key, "Reports come every two years (para 1)")
    keeper.leave_out([line(evening, "shall").key])
    published: list[str] = []
    evening.window.briefings.writing.publish_wanted.connect(published.append)
    panel.publish_button.click()
    assert published == ["briefing"]
    desk = evening.window.findChild(PublishDesk)
    assert isinstance(desk, PublishDesk)
    material = desk.material()
    order = Order(KINDS["briefing"], Output.MARKDOWN, material)
    made = finish(make_steps(order))
    assert isinstance(made, str)
    assert made.startswith("# Note on libraries")
    assert "Note by Ana, " in made
    assert "Reports come every two years (para 1)" in made
    assert "shall" not in made
    anew = finish(make_steps(Order(KINDS["briefing"], Output.MARKDOWN, material, {"written": False})))
    assert "(previously “annually”)" in str(anew)


def test_what_is_told_can_be_chosen(evening: Evening) -> None:
    keeper = drafted(evening)
    assert not [each for each in keeper.entries if "each town" in each.text]
    keeper.choose({"least": "editorial", "numbers": "sign"})
    evening.until(lambda: "each town" in " ".join(texts(evening)))
    assert line(evening, "each town").text.endswith("(¶ 2)")
    assert [entry.text for entry in keeper.entries if entry.kind is EntryKind.CLOSING] == [
        "There are no other changes."
    ]


def test_it_goes_with_its_comparison_and_comes_back_with_it(evening: Evening) -> None:
    drafted(evening)
    said = texts(evening)
    evening.do(Command.CLOSE_COMPARISON)
    evening.until(lambda: not panel_of(evening).model.rows)
    assert not panel_of(evening).begin.isEnabled()
    assert "Open two revisions" in panel_of(evening).empty.text()
    evening.open(*(evening.folder / f"rev{number}.md" for number in range(2)))
    evening.until(lambda: texts(evening) == said)


def full(*_: object, **__: object) -> None:
    raise DiskFull(folder="library")


def test_what_could_not_be_kept_comes_back_with_its_comparison_and_is_kept(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = drafted(evening)
    key = line(evening, "biennially").key
    files = [evening.folder / f"rev{number}.md" for number in range(2)]
    with monkeypatch.context() as patch:
        patch.setattr(Briefings, "save", full)
        typed(evening, key, "Kept all the same")
        evening.do(Command.CLOSE_COMPARISON)
        evening.until(lambda: keeper.comparison is None)
        evening.hear()
        evening.open(*files)
        evening.until(lambda: keeper.entries)
        evening.hear()
        assert line(evening, "Kept all the same").key == key
    keeper.keep()
    evening.hear()
    evening.do(Command.CLOSE_COMPARISON)
    evening.open(*files)
    evening.until(lambda: keeper.entries)
    assert line(evening, "Kept all the same").key == key


def test_what_could_not_be_kept_is_kept_once_there_is_room_though_it_is_not_on_show(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = drafted(evening)
    with monkeypatch.context() as patch:
        patch.setattr(Briefings, "save", full)
        typed(evening, line(evening, "biennially").key, "Kept all the same")
        evening.do(Command.CLOSE_COMPARISON)
        evening.until(lambda: keeper.comparison is None)
        evening.hear()
    saved: list[object] = []
    keeper.saved.connect(saved.append)
    evening.window.notes.library.write(lambda _store: None)
    evening.until(lambda: saved)
    assert evening.window.notes.library.undone == 0


def test_what_cannot_be_kept_is_told_and_stays_to_be_kept(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = drafted(evening)
    key = line(evening, "biennially").key
    with monkeypatch.context() as patch:
        patch.setattr(Briefings, "save", full)
        typed(evening, key, "Kept all the same")
        evening.until(panel_of(evening).told.text)
        assert "full" in panel_of(evening).told.text()
        assert "saved as soon as it can be" in panel_of(evening).told.text()
        assert line(evening, "Kept all the same").key == key
        assert evening.window.notes.library.undone == 1
    saved: list[object] = []
    keeper.saved.connect(saved.append)
    keeper.keep()
    evening.until(lambda: saved)
    assert evening.window.notes.library.undone == 0
    assert panel_of(evening).told.text() == ""
    keeper.look()
    evening.hear()
    assert line(evening, "Kept all the same").key == key


def refused_line(evening: Evening, monkeypatch: pytest.MonkeyPatch, until: Callable[[list[object]], object]) -> str:
    """Type in a line while the disk is full until something holds of what was tried; return the line's key."""
    keeper = drafted(evening)
    key = line(evening, "biennially").key
    tried: list[object] = []

    def full(*given: object, **_: object) -> None:
        tried.append(given)
        raise DiskFull(folder="library")

    keeper._trying._next_ms = 10
    with monkeypatch.context() as patch:
        patch.setattr(Briefings, "save", full)
        typed(evening, key, "Kept all the same")
        evening.until(lambda: until(tried))
    return key


def test_a_line_that_a_full_disk_refused_is_kept_by_itself_once_there_is_room_and_told_once(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    saved: list[object] = []
    evening.window.briefings.writing.keeper.refused.connect(told.append)
    evening.window.briefings.writing.keeper.saved.connect(saved.append)
    key = refused_line(evening, monkeypatch, lambda tried: len(tried) > 3)
    assert len(told) == 1
    assert evening.window.notes.library.undone <= 1
    evening.until(lambda: saved)
    assert evening.window.notes.library.undone == 0
    evening.window.briefings.writing.keeper.look()
    evening.hear()
    assert line(evening, "Kept all the same").key == key


def test_a_line_that_a_full_disk_refused_is_kept_although_its_comparison_was_closed(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    saved: list[object] = []
    keeper = evening.window.briefings.writing.keeper
    keeper.refused.connect(told.append)
    key = refused_line(evening, monkeypatch, lambda _: told)
    keeper._trying.stop()
    keeper.saved.connect(saved.append)
    evening.do(Command.CLOSE_COMPARISON)
    evening.until(lambda: saved)
    evening.open(*(evening.folder / f"rev{number}.md" for number in range(2)))
    evening.until(lambda: "Kept all the same" in texts(evening))
    assert line(evening, "Kept all the same").key == key


def test_a_line_runs_as_its_own_words_do_whatever_it_quotes_first() -> None:
    left, right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert direction_of("“annually” (سابقا “daily”) (الفقرة 3)") is left
    assert direction_of("“سنويا” (previously “يوميا”) (para 3)") is right
    assert direction_of("“سنويا”") is left
    assert direction_of("") is right


@pytest.mark.usefixtures("qapp")
def test_a_stop_that_ends_an_english_quotation_stays_behind_it_in_an_arabic_line() -> None:
    set_line = laid_out("أضيف: “in November 2025.” (الفقرة 3)", QFont(), 2000)
    words = set_line.text()
    stop, last = (set_line.glyphRuns(words.index(sign), 1)[0].boundingRect().x() for sign in (".", "5"))
    assert stop > last
