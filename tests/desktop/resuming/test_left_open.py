"""What was open when the window closed is open again at the next start, at its place; or the start page says why not."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings import Settings, ViewName, settings_from_json, settings_to_json
from wsis_desktop.desktop.resuming.left_open import LeftFile, LeftOpen, LeftPlace, Resuming
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import TextSide

OLD = "# Declaration on libraries\n\n" + "\n\n".join(
    f"{number}. We welcome the libraries of town {number}, their readers, and the {number} books in each of them."
    for number in range(1, 60)
)
NEW = OLD.replace("of town 44", "of the city 44").replace("of town 7,", "of the city 7,")

Begin = Callable[[], Evening]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """Return what opens the window anew over the same library, as the next evening does."""
    evenings: list[Evening] = []

    def opened() -> Evening:
        for earlier in evenings:
            earlier.close()
        evenings.append(Evening(qtbot, tmp_path))
        return evenings[-1]

    yield opened
    for each in evenings:
        each.close()


def go_to_44(evening: Evening) -> None:
    for _ in range(2):
        evening.do(Command.NEXT_CHANGE)
    evening.wait(1)
    assert evening.window.status.places[Side.NEW].text().endswith("¶ 44")


def place(evening: Evening) -> tuple[Side, int]:
    stands = evening.window.centre.workspace.view.place()
    assert stands is not None
    return stands.side, stands.paragraph


@pytest.mark.window
def test_two_files_come_back_with_view_zoom_place_and_panels(begin: Begin) -> None:
    evening = begin()
    evening.open(*evening.files(OLD, NEW))
    evening.do(Command.VIEW_REDLINE)
    evening.do(Command.ZOOM_IN)
    go_to_44(evening)
    evening.do(Command.SHOW_OUTLINE)
    evening.do(Command.SHOW_BOOKMARKS)
    stood = place(evening)
    assert stood[1] > 30
    again = begin()
    again.window.open_files([])
    again.settle("rev1.md")
    again.until(lambda: place(again) == stood)
    workspace, window = again.window.centre.workspace, again.window
    assert workspace.view_name is ViewName.REDLINE
    assert workspace.view.zoom() == pytest.approx(1.1)
    assert window.side_bar.panel == 1
    assert window.notes.dock.isVisible()
    assert window.notes.panel_at == 1


@pytest.mark.window
def test_a_dossier_comes_back_and_one_revision_alone(begin: Begin) -> None:
    evening = begin()
    evening.open(*evening.files(OLD, NEW))
    evening.write(Side.NEW, 3, "Keep.")
    go_to_44(evening)
    stood = place(evening)
    again = begin()
    left = again.window.keeper.settings.resuming.left
    assert left is not None
    assert left.dossier
    again.window.open_files([])
    again.settle("rev1.md")
    again.until(lambda: place(again) == stood)
    assert [note.body for note in again.notebook.notes] == ["Keep."]
    again.open(*again.files(NEW + "\n\n60. And more.", names="alone{}.md"))
    third = begin()
    third.window.open_files([])
    third.settle("alone0.md")
    assert third.window.session.alone


@pytest.mark.window
def test_what_is_gone_is_told_on_the_start_page(begin: Begin) -> None:
    evening = begin()
    files = evening.files(OLD, NEW)
    evening.open(*files)
    again = begin()
    files[0].unlink()
    again.window.open_files([])
    start = again.window.centre.start
    again.until(start.told.text)
    assert start.told.text().startswith("What was open last could not be opened again. ")
    assert "rev0.md" in start.told.text()
    assert again.window.centre.currentWidget() is start
    assert not again.window.centre.comparing
    again.open(*again.files(OLD, NEW))
    assert start.told.text() == "", "it is said once"


@pytest.mark.window
def test_what_was_closed_or_is_not_wanted_stays_closed(begin: Begin) -> None:
    evening = begin()
    evening.open(*evening.files(OLD, NEW))
    evening.do(Command.CLOSE_COMPARISON)
    again = begin()
    again.window.open_files([])
    assert not again.window.session.busy
    again.open(*again.files(OLD, NEW))
    again.do(Command.RESUME)
    third = begin()
    assert not third.window.actions_[Command.RESUME].isChecked()
    third.window.open_files([])
    assert not third.window.session.busy


@pytest.mark.window
def test_what_ended_the_program_is_not_opened_again_and_again(begin: Begin) -> None:
    evening = begin()
    evening.open(*evening.files(OLD, NEW))
    again = begin()
    again.window.open_files([])
    tried = settings_from_json((again.folder / "library" / "settings.json").read_text(encoding="utf-8")).resuming.left
    assert tried is not None
    assert tried.trying, "it is on the disk before anything is read"
    third = begin()
    third.window.keeper.change(lambda kept: replace(kept, resuming=Resuming(left=tried)))
    third.window.open_files([])
    assert not third.window.session.busy
    assert "the program ended over it" in third.window.centre.start.told.text()
    assert third.window.keeper.settings.resuming.left is None


files = st.builds(LeftFile, st.text(min_size=1, max_size=20), st.sampled_from(TextSide))
places = st.builds(
    LeftPlace, st.sampled_from(Side), st.text(max_size=10), st.integers(0, 10**6), st.floats(0, 1, allow_nan=False)
)
lefts = st.builds(
    LeftOpen,
    st.lists(files, min_size=1, max_size=2).map(tuple),
    st.sampled_from(["", str(uuid4())]),
    st.none() | places,
    st.integers(0, 5),
    st.integers(0, 5),
    st.booleans(),
)


@given(st.booleans(), st.none() | lefts)
def test_it_comes_back_from_the_settings(wanted: bool, left: LeftOpen | None) -> None:  # noqa: FBT001 - hypothesis gives it
    kept = Settings(resuming=Resuming(wanted, left))
    assert settings_from_json(settings_to_json(kept)).resuming == kept.resuming


@pytest.mark.parametrize(
    "damage", ['{"left": 4}', '{"left": {"files": [3], "dossier": ""}}', '{"left": {"dossier": "x"}}', "4"]
)
def test_damage_means_that_nothing_was_open(damage: str) -> None:
    kept = settings_from_json(f'{{"resuming": {damage}}}')
    assert kept.resuming == Resuming()
