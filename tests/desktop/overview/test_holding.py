"""Holding two places together is told: where it can be done, that it was, and that nothing is held."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.test_window import NEW, OLD, Desk
from tests.desktop.views.made import long_pair
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.overview.holding_remembered import HeldTogether, HoldingRemembered, holding_from
from wsis_desktop.model.comparison import Comparison, Link, Relation
from wsis_desktop.worker.protocol import Compared

pytestmark = pytest.mark.window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    assert QTest.qWaitForWindowExposed(made.window)
    made.compare()
    yield made
    made.window.close()
    made.bridge.close()


def test_what_is_held_and_let_go_is_told(desk: Desk) -> None:
    workspace, status = desk.window.centre.workspace, desk.window.status
    desk.do(Command.HOLD_PLACES)
    assert "in Pages" in status.currentMessage()
    status.clearMessage()
    desk.do(Command.LET_GO)
    assert "in Pages" in status.currentMessage(), "what is held in Pages is not denied where Pages is not on show"
    desk.do(Command.VIEW_PAGES)
    workspace.finish()
    desk.do(Command.LET_GO)
    assert status.currentMessage() == "Nothing is held together by hand here."
    desk.do(Command.HOLD_PLACES)
    assert len(list(workspace.pages.sync.held)) == 1
    assert "stay together" in status.currentMessage()
    desk.do(Command.LET_GO)
    assert list(workspace.pages.sync.held) == []
    assert status.currentMessage() == "These places are no longer held together."


def test_where_nothing_would_be_seen_of_stacked_pages_the_reader_is_told_why(desk: Desk) -> None:
    action, status = desk.window.actions_[Command.STACKED], desk.window.status
    for view in (Command.VIEW_TEXT, Command.VIEW_REDLINE):
        desk.do(view)
        desk.window.centre.workspace.finish()
        desk.do(Command.STACKED)
        assert "Only Pages can be stacked" in status.currentMessage()
        assert not action.isChecked()
        status.clearMessage()
    desk.do(Command.VIEW_PAGES)
    desk.window.centre.workspace.finish()
    desk.do(Command.STACKED)
    assert action.isChecked()
    assert status.currentMessage() == ""
    assert desk.window.keeper.settings.stacked


def without_some(grown: Comparison) -> Comparison:
    """Return a comparison the other way round: what was added is deleted."""
    links = [Link(link.new, link.old, Relation.UNCHANGED if link.old else Relation.DELETED) for link in grown.links]
    return Comparison(grown.new, grown.old, tuple(links))


def test_the_change_under_the_eye_stays_in_sight_when_pages_are_stacked_and_set_side_by_side_again(desk: Desk) -> None:
    desk.window.resize(1500, 1400)
    made = without_some(long_pair(200, pages=True, insert_at=100))
    desk.window.open_files([OLD, NEW])
    desk.client.take(Compared(desk.client.asked[-1].ticket, made))
    workspace, guide = desk.window.centre.workspace, desk.window.guide
    for _turn in range(500):
        if guide.comparison is made:
            break
        QTest.qWait(5)
    desk.do(Command.VIEW_PAGES)
    workspace.finish()
    gone = 120
    assert made.links[gone].relation is Relation.DELETED
    guide.choose(gone)
    for _turn in range(4):
        desk.do(Command.STACKED)
        QTest.qWait(50)
        assert workspace.pages.sees(gone)
        assert (workspace.pages.current_link(), guide.current) == (gone, gone)


def test_what_is_held_is_there_on_the_next_evening_and_gone_when_it_was_let_go(qtbot: QtBot, tmp_path: Path) -> None:
    def evening() -> Desk:
        made = Desk(tmp_path)
        qtbot.addWidget(made.window)
        made.compare()
        made.do(Command.VIEW_PAGES)
        made.window.centre.workspace.finish()
        return made

    held = []
    for deed in (Command.HOLD_PLACES, Command.LET_GO, None):
        desk = evening()
        pages = desk.window.centre.workspace.pages
        held.append(tuple(pages.sync.held))
        if deed is not None:
            desk.do(deed)
        if deed is Command.HOLD_PLACES:
            held.append(tuple(pages.sync.held))
        desk.window.close()
        desk.bridge.close()
    before, kept, again, gone = held
    assert (before, gone) == ((), ())
    assert len(kept) == 1
    assert again == kept


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ({"held": [{"old": "a", "new": "b", "old_text": None, "new_text": "after", "places": [[1.5, 2], [3, 4]]}]}, 1),
        ({"held": [{"old": "a", "new": "b", "old_text": None, "new_text": None, "places": [[1.5, 2], [1.2, 4]]}]}, 0),
        ({"held": [{"old": "a", "new": "b", "old_text": None, "new_text": None, "places": [[1.5, "2"]]}]}, 0),
        ({"held": [{"old": "a", "new": "b", "old_text": 7, "new_text": None, "places": [[1.5, 2]]}, 3, None]}, 0),
    ],
)
def test_what_is_damaged_is_left_out(told: object, count: int) -> None:
    assert len(holding_from(told).held) == count


def test_the_same_texts_swapped_are_kept_once_and_the_latest_first() -> None:
    one = HeldTogether("a", "b", None, None, ((1.0, 2.0),))
    other = HeldTogether("c", "d", None, None, ((1.0, 2.0),))
    swapped = HeldTogether("b", "a", None, None, ((2.0, 1.0),))
    kept = HoldingRemembered().with_held(one).with_held(other).with_held(swapped)
    assert kept.held == (swapped, other)
    assert kept.with_held(replace(swapped, places=())).held == (other,)
    assert holding_from(json.loads(json.dumps(asdict(kept)))) == kept
