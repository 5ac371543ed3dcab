"""A dossier of more than two revisions in the window: opened, added to, any two compared, and no note lost on the way."""

from collections.abc import Callable

import pytest

from tests.desktop.dossiers.evening import ONE, TEXTS, THREE, TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

Begin = Callable[[], Evening]


def names(evening: Evening) -> list[str]:
    return [entry.file_name for entry in evening.entries]


def bodies(evening: Evening, side: Side) -> list[str]:
    return [note.body for note in evening.notebook.notes if evening.notebook.side(note) is side]


def test_several_files_are_a_dossier_in_the_order_given(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    assert names(window) == ["rev0.md", "rev1.md", "rev2.md", "rev3.md"]
    assert window.shown == ["rev2.md", "rev3.md"], "the last two are compared"
    for side in Side:
        assert [action.text() for action in window.picked(side)] == ["Rev.0", "Rev.1", "Rev.2", "Rev.3"]
    assert [action.text() for action in window.picked(Side.NEW) if action.isChecked()] == ["Rev.3"]


def test_any_two_are_compared_also_when_their_files_are_gone(evening: Begin) -> None:
    window = evening()
    files = window.files(*TEXTS)
    window.open(*files)
    window.until(lambda: window.entries)
    for file in files[:2]:
        file.unlink()
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev3.md"])
    window.hear()
    assert window.window.windowTitle().startswith("Declaration on libraries — Rev.0 ⇄ Rev.3")
    window.pick(Side.NEW, "Rev.1")
    window.until(lambda: window.shown == ["rev0.md", "rev1.md"])
    window.hear()
    assert len(window.entries) == 4, "a copy that the library keeps is no revision of its own"
    window.pick(Side.NEW, "Rev.0")
    window.until(lambda: window.shown == ["rev1.md", "rev0.md"])
    assert all("library" not in pair.old for pair in window.window.keeper.settings.recent)


def test_a_dropped_file_becomes_the_newest_revision_and_notes_come_along(evening: Begin) -> None:
    window = evening()
    files = window.files(*TEXTS)
    window.open(*files[:2])
    window.write(Side.OLD, 3, "We all regret it.")
    window.write(Side.NEW, 1, "Too seldom.")
    window.drop(files[2])
    window.take(window.offered()[0])
    window.settle("rev2.md")
    assert window.shown == ["rev1.md", "rev2.md"]
    assert names(window) == ["rev0.md", "rev1.md", "rev2.md"]
    assert "Rev.2 was added; the dossier holds 3 revisions now." in window.told
    both = ["Too seldom.", "We all regret it."]
    window.until(lambda: bodies(window, Side.NEW) == both)
    window.drop(files[3])
    window.take(window.offered()[0])
    window.settle("rev3.md")
    window.until(lambda: bodies(window, Side.NEW) == both)
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev3.md"])
    window.hear()
    assert bodies(window, Side.NEW) == both, "they came by way of the others already"
    assert bodies(window, Side.OLD) == ["We all regret it."]


def test_the_first_file_added_to_a_pair_on_which_nothing_is_written_begins_its_dossier(evening: Begin) -> None:
    window = evening()
    files = window.files(ZERO, ONE, TWO)
    window.open(*files[:2])
    assert not window.entries
    window.window.dossiers.desk.add(files[2])
    window.settle("rev2.md")
    assert names(window) == ["rev0.md", "rev1.md", "rev2.md"]


def test_a_file_that_is_only_compared_does_not_come_into_the_dossier(evening: Begin) -> None:
    window = evening()
    files = window.files(ZERO, ONE, THREE)
    window.open(*files[:2])
    window.write(Side.NEW, 1, "Too seldom.")
    window.drop(files[2])
    assert [action.text() for action in window.offered()][:2] == [
        "Add it as the newest revision",
        "Compare Rev.1 with rev2.md instead",
    ]
    window.take(window.offered()[1])
    window.settle("rev2.md")
    assert names(window) == ["rev0.md", "rev1.md"]
    assert bodies(window, Side.OLD) == ["Too seldom."]
    assert bodies(window, Side.NEW) == []


def test_a_revision_that_stands_there_already_is_not_added_again(evening: Begin) -> None:
    window = evening()
    files = window.files(ZERO, ONE, TWO)
    window.open(*files)
    window.until(lambda: window.entries)
    again = window.folder / "same.md"
    again.write_text(ZERO, encoding="utf-8")
    window.window.dossiers.desk.add(again)
    window.until(lambda: window.shown[0] == "rev2.md")
    window.hear()
    assert names(window) == ["rev0.md", "rev1.md", "rev2.md"]
    assert "Rev.0 stands in this dossier already: nothing was added." in window.told
    window.until(lambda: window.shown == ["rev2.md", "rev0.md"])


def test_a_file_that_cannot_be_read_leaves_the_dossier_as_it_was(evening: Begin) -> None:
    window = evening()
    files = window.files(ZERO, ONE, "")
    window.open(*files[:2])
    window.write(Side.NEW, 1, "Too seldom.")
    window.window.dossiers.desk.add(files[2])
    window.until(lambda: window.window.centre.currentWidget() is window.window.centre.trouble)
    window.window.session.give_up()
    window.hear()
    assert names(window) == ["rev0.md", "rev1.md"]
    assert window.shown == ["rev0.md", "rev1.md"]


def test_the_next_evening_the_same_files_are_the_same_dossier(evening: Begin) -> None:
    window = evening()
    files = window.files(*TEXTS)
    window.open(*files[:3])
    window.until(lambda: window.entries)
    window.write(Side.NEW, 4, "Deeply?")
    again = evening()
    again.open(*files)
    again.until(lambda: len(again.entries) == 4)
    assert names(again) == ["rev0.md", "rev1.md", "rev2.md", "rev3.md"]
    assert bodies(again, Side.NEW) == ["Deeply?"]
    assert again.window.actions_[Command.ADD_REVISION].isEnabled()
