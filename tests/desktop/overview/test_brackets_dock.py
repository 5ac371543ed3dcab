"""The lens on brackets: listed by section, stepped through by keys, counted through the revisions of a dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.overview.brackets_dock import BracketsDock
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

FIRST = ZERO.replace("annually", "[EU: annually] [biennially]").replace("the readers", "[all] the readers")
SECOND = FIRST.replace("[EU: annually] [biennially]", "[EU: annually]").replace("We regret", "We [deeply] regret")
THIRD = SECOND.replace("[all] the readers", "the readers")
PAIR = 2


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Evening]]:
    opened: list[Evening] = []

    def begin(*texts: str) -> Evening:
        opened.append(Evening(qtbot, tmp_path))
        opened[-1].open(*opened[-1].files(*texts))
        opened[-1].until(lambda: opened[-1].window.guide.comparison is not None)
        opened[-1].until(lambda: len(opened[-1].entries) == (len(texts) if len(texts) > PAIR else 0))
        opened[-1].window.guide.go_to_paragraph(Side.NEW, 0)
        return opened[-1]

    yield begin
    for each in opened:
        each.close()


def rows(tree: QTreeWidget) -> list[str]:
    heads = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [row.text(0) for head in heads if head for at in range(head.childCount()) if (row := head.child(at))]


def test_brackets_are_listed_filtered_and_stepped_through(evening: Callable[..., Evening]) -> None:
    made = evening(FIRST, SECOND)
    window = made.window
    made.do(Command.SHOW_BRACKETS)
    desk = window.overview.brackets
    desk.finish()
    dock: BracketsDock = desk.dock
    assert dock.counted.text() == "Open brackets: 3 → 3"
    assert rows(dock.tree) == ["· 1  [EU: annually]", "· 2  [all]", "+ 3  [deeply]"]
    section = next(head for at in range(dock.tree.topLevelItemCount()) if (head := dock.tree.topLevelItem(at)))
    assert section.isExpanded()
    bracket = section.child(0)
    assert bracket is not None
    assert not bracket.isExpanded(), "of a bracket nothing is said to be expanded"
    dock.turns.setCurrentIndex(2)
    assert rows(dock.tree) == ["− 1  [biennially]"]
    dock.turns.setCurrentIndex(0)
    dock.proposers.setCurrentIndex(1)
    assert dock.proposers.currentText() == "EU (1)"
    assert rows(dock.tree) == ["· 1  [EU: annually]"]
    dock.proposers.setCurrentIndex(0)
    assert window.overview.parts == [dock]

    reached = []
    for command in (Command.NEXT_BRACKET,) * 4 + (Command.PREVIOUS_BRACKET,) * 2:
        made.do(command)
        here = window.guide.here
        assert here is not None
        reached.append(window.session.comparison.links[here].new)  # type: ignore[union-attr]  # one is open
    assert reached == [(1,), (2,), (3,), (3,), (2,), (1,)]
    current = dock.tree.currentItem()
    assert current is not None
    assert current.text(0) == "· 1  [EU: annually]"
    head = dock.tree.topLevelItem(0)
    assert head is not None
    dock.tree.setCurrentIndex(dock.tree.model().index(2, 0, dock.tree.indexFromItem(head)))
    QTest.keyClick(dock.tree, Qt.Key.Key_Return)
    assert window.guide.here == window.session.comparison.link_of(Side.NEW)[3]  # type: ignore[union-attr]  # one is open
    workspace = window.centre.workspace
    (pointed,) = workspace.seeking.matches
    assert (pointed.side, pointed.end - pointed.start) == (Side.NEW, len("[deeply]"))
    made.do(Command.PREVIOUS_CHANGE)
    assert not workspace.seeking.matches, "who goes on has seen it"
    dock.close_button.click()
    assert dock.isHidden()
    assert window.overview.parts == []


def test_brackets_are_counted_through_all_revisions_when_asked(evening: Callable[..., Evening]) -> None:
    made = evening(FIRST, SECOND, THIRD)
    made.do(Command.SHOW_BRACKETS)
    desk = made.window.overview.brackets
    desk.finish()
    dock: BracketsDock = desk.dock
    assert dock.counted.text() == "Open brackets: 3 → 2"
    assert not dock.through.isHidden()
    dock.through.click()
    made.until(lambda: dock.counted.text() == "Open brackets: 3 → 3 → 2")
    assert dock.through.isHidden()
    assert dock.bar.isHidden()
    head = dock.tree.topLevelItem(0)
    assert head is not None
    assert head.text(0).endswith(" · 3 → 3 → 2")


def test_tagged_paragraphs_are_listed_by_how_far_they_are(evening: Callable[..., Evening]) -> None:
    made = evening(
        ZERO.replace("rooms.", "rooms. [Agreed]").replace("alive.", "alive. [Pending]"),
        ZERO.replace("rooms.", "rooms. [Agreed ad ref]").replace("alive.", "alive. [Agreed]"),
    )
    made.do(Command.SHOW_BRACKETS)
    desk = made.window.overview.brackets
    desk.finish()
    dock: BracketsDock = desk.dock
    assert dock.counted.text() == "This text has no brackets."
    assert dock.tags.text() == "Paragraphs: agreed 1 → 2 · pending 1 → 0"
    agreed = next(at for at in range(dock.turns.count()) if dock.turns.itemText(at) == "Agreed (2)")
    dock.turns.setCurrentIndex(agreed)
    assert rows(dock.tree) == ["· 1  [Agreed ad ref]", "+ 2  [Agreed]"]
    head = dock.tree.topLevelItem(0)
    assert head is not None
    dock.tree.setCurrentIndex(dock.tree.model().index(1, 0, dock.tree.indexFromItem(head)))
    QTest.keyClick(dock.tree, Qt.Key.Key_Return)
    here = made.window.guide.here
    assert here is not None
    comparison = made.window.session.comparison
    assert comparison is not None
    assert comparison.links[here].new == (2,)


def test_the_keys_find_the_brackets_without_the_list_and_say_where_there_are_none(
    evening: Callable[..., Evening],
) -> None:
    made = evening(FIRST, SECOND)
    made.do(Command.NEXT_BRACKET)
    made.window.overview.brackets.finish()
    assert made.window.guide.here == made.window.session.comparison.link_of(Side.NEW)[1]  # type: ignore[union-attr]  # one is open
    assert made.window.overview.parts == []
    made.do(Command.CLOSE_COMPARISON)
    made.open(*made.files(ZERO, ZERO.replace("annually", "biennially")))
    made.until(lambda: made.window.guide.comparison is not None)
    made.do(Command.NEXT_BRACKET)
    made.window.overview.brackets.finish()
    assert made.window.status.currentMessage() == "This text has no open brackets."


def test_a_revision_read_by_itself_has_its_brackets_listed(evening: Callable[..., Evening]) -> None:
    made = evening(FIRST, SECOND)
    made.do(Command.CLOSE_COMPARISON)
    made.window.open_files(made.files(FIRST))
    made.until(lambda: made.window.session.revisions)
    made.window.session.show_alone(next(iter(made.window.session.revisions)))
    made.until(lambda: made.window.guide.comparison is not None)
    made.do(Command.SHOW_BRACKETS)
    desk = made.window.overview.brackets
    desk.finish()
    dock: BracketsDock = desk.dock
    assert dock.counted.text() == "Open brackets: 3"
    assert rows(dock.tree) == ["· 1  [EU: annually]", "· 1  [biennially]", "· 2  [all]"]
