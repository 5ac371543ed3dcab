"""The list of changes does no more than it must: what it does for each of thousands of rows holds the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from tests.desktop.drafts import comparison, revision
from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.listing import changes_dock
from wsis_desktop.desktop.listing.change_rows import ChangeRow
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.outline_dock import OutlinePanel
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.model.comparison import Change, Comparison, Link, Relation, Significance
from wsis_desktop.model.revision import Kind

MANY = 1_200


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ChangesPanel]:
    """Return the list of changes of the drafts, on show."""
    panel = ChangesPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show_comparison(comparison())
    panel.finish()
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.hide()


def test_another_theme_measures_no_row(panel: ChangesPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.setStyleSheet(style_sheet(LIGHT))
    box = panel.tree.visualRect(panel.model.index_of(panel.model.links[-1]))
    measured: list[ChangeRow] = []
    reckon = panel._delegate.lines

    def lines(row: ChangeRow) -> int:
        measured.append(row)
        return reckon(row)

    monkeypatch.setattr(panel._delegate, "lines", lines)
    panel.setStyleSheet(style_sheet(DARK))
    seen = list(measured)
    assert panel.tree.visualRect(panel.model.index_of(panel.model.links[-1])) == box
    panel.tree.doItemsLayout()
    assert seen == []
    assert len(measured) >= len(panel.model.links), "a layout of the rows would have been seen"


def many() -> Comparison:
    """Return two texts that differ in each of many paragraphs; every third difference matters."""
    text = revision([(Kind.PARAGRAPH, str(at), f"We welcome library {at}.", ()) for at in range(MANY)])
    weights = (Significance.SUBSTANTIVE, Significance.WORDING, Significance.EDITORIAL)
    links = (Link((at,), (at,), Relation.EDITED, significance=weights[at % 3]) for at in range(MANY))
    return Comparison(text, text, tuple(links))


@pytest.fixture
def long_panel(panel: ChangesPanel) -> ChangesPanel:
    """Return the list of many changes."""
    panel.show_comparison(many())
    panel.finish()
    return panel


def test_many_changes_are_listed_otherwise_in_turns(long_panel: ChangesPanel) -> None:
    long_panel.set_least(Significance.SUBSTANTIVE)
    assert len(long_panel.model.links) == MANY, "the reader's own turn ends first"
    long_panel.finish_listing()
    assert long_panel.model.links == list(range(0, MANY, 3))


def test_rows_of_a_long_list_are_measured_once(long_panel: ChangesPanel, qtbot: QtBot) -> None:
    measured: list[int] = []
    reckon = long_panel._delegate._reckoned_lines

    def lines(row: ChangeRow, room: float) -> int:
        measured.append(row.link)
        return reckon(row, room)

    long_panel._delegate._reckoned_lines = lines  # type: ignore[method-assign]
    long_panel.show_comparison(None)
    qtbot.wait(20)
    long_panel.show_comparison(many())
    long_panel.finish()
    qtbot.wait(200)
    assert sorted(measured) == list(range(MANY))


def test_what_is_chosen_last_is_listed(long_panel: ChangesPanel) -> None:
    long_panel.set_current(30)
    long_panel.set_least(Significance.SUBSTANTIVE)
    long_panel.chips.kinds_chosen.emit({Change.EDITED})
    long_panel.set_least(Significance.WORDING)
    long_panel.finish()
    assert long_panel.model.links == [at for at in range(MANY) if at % 3 < 2]
    assert long_panel.current() == 30


def test_a_change_chosen_while_others_are_listed_stays_current(long_panel: ChangesPanel) -> None:
    long_panel.set_current(30)
    long_panel.set_least(Significance.SUBSTANTIVE)
    long_panel.set_current(33)
    long_panel.finish()
    assert long_panel.current() == 33


def test_a_depth_chosen_while_many_changes_are_gathered_holds(panel: ChangesPanel) -> None:
    panel.show_comparison(many())
    taken = 0
    while panel._turns._timer.isActive():
        panel._turns._take_for(0)
        taken += 1
        if taken == 10:
            panel.set_least(Significance.WORDING)
        if panel.model.every and panel.model._least is Significance.WORDING and taken > 10:
            panel.set_least(Significance.SUBSTANTIVE)
    panel.finish()
    assert taken > 10
    assert panel.model.links == list(range(0, MANY, 3))


def test_the_outline_of_a_long_text_stands_at_the_heading_asked_for_before_it_is_there(qtbot: QtBot) -> None:
    compared = many()
    heads = tuple(
        replace(each, kind=Kind.HEADING) if each.index % 100 == 0 else each for each in compared.new.paragraphs
    )
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    panel.show_comparison(replace(compared, new=replace(compared.new, paragraphs=heads)))
    panel.set_current(250)
    assert panel.model.rowCount() == 0, "it is listed in turns"
    qtbot.waitUntil(lambda: panel.model.rowCount() == MANY // 100)
    assert panel.list.currentIndex().row() == 2


def test_the_next_change_is_one_that_is_wanted_though_the_list_is_not_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_dock, "_MANY", 10)
    evening = Evening(qtbot, tmp_path)
    old = "\n\n".join(f"{at}. We note library {at} and its readers." for at in range(1, 61))
    new = "\n\n".join(
        f"{at}. We {'shall close' if at % 10 == 0 else 'note'} library {at} and its reader{'s' * (at % 10 == 0)}."
        for at in range(1, 61)
    )
    evening.open(*evening.files(old, new))
    window = evening.window
    window.side_bar.changes.finish()
    window.viewing.set_least(Significance.SUBSTANTIVE)
    evening.do(Command.NEXT_CHANGE)
    evening.do(Command.NEXT_CHANGE)
    qtbot.waitUntil(lambda: not window.side_bar.changes.waits)
    qtbot.wait(20)
    current = window.guide.current
    links = list(window.guide.listed)
    evening.close()
    assert len(links) == 6
    assert current == links[1]


def test_a_step_waits_for_thousands_that_are_being_listed_and_does_not_list_them_itself(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_dock, "_MANY", 10)
    evening = Evening(qtbot, tmp_path)
    evening.open(*evening.files(*two_texts_that_differ(60)))
    window = evening.window
    window.side_bar.changes.finish()
    window.side_bar.changes.show_comparison(window.session.comparison)
    window.actions_[Command.NEXT_CHANGE].trigger()
    waited, said = window.side_bar.changes.waits, window.guide._status.currentMessage()
    qtbot.waitUntil(lambda: window.guide._cursor.chosen)
    current, still_said = window.guide.current, window.guide._status.currentMessage()
    evening.close()
    assert waited, "the key has not listed them"
    assert "being listed" in said
    assert (current, still_said) == (0, "")


def test_a_step_that_waits_is_let_go_of_with_its_comparison(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_dock, "_MANY", 10)
    evening = Evening(qtbot, tmp_path)
    evening.open(*evening.files(*two_texts_that_differ(60)))
    window, stepped = evening.window, list[int]()
    window.side_bar.changes.finish()
    window.side_bar.changes.show_comparison(window.session.comparison)
    window.guide.when_listed(window.session.comparison, lambda: stepped.append(1))
    evening.do(Command.CLOSE_COMPARISON)
    qtbot.wait(50)
    evening.close()
    assert stepped == []


def two_texts_that_differ(count: int) -> tuple[str, str]:
    """Return two texts that differ in each of so many paragraphs."""
    old, new = (
        "\n\n".join(f"{at}. We {verb} library {at} and its readers." for at in range(1, count + 1))
        for verb in ("note", "welcome")
    )
    return old, new


def test_nothing_is_listed_in_a_window_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    closed = Window(tmp_path / "library")
    another = comparison()
    closed.shown.session._comparison = another
    closed.shown.centre.shown.emit(another)
    closed.close()
    qtbot.wait(1)  # What the window had left to do would be told as a fault of ours.
