"""No note is lost, put elsewhere or changed by what goes on around it: refusals, other comparisons, files gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.desktop.notes.written import FIRST, SECOND, THIRD, Desk
from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Note
from wsis_desktop.notebook.store import open_store
from wsis_desktop.notebook.troubles import DiskFull, FileChanged

OTHER = """# Statement on harbours

1. We ask the ports of the region to publish what they charge each ship.

2. We thank the pilots.
"""
OTHER_LATER = OTHER.replace("each ship", "every vessel")


@pytest.fixture
def both(desk: Desk) -> Comparison:
    return desk.compared(FIRST, SECOND)


@pytest.fixture
def notebook(desk: Desk, both: Comparison) -> Notebook:
    made = desk.open()
    made.show(both)
    return made


def other(desk: Desk) -> Comparison:
    """Return a comparison of another document altogether."""
    return desk.compared(OTHER, OTHER_LATER, ("ports1.md", "ports2.md"))


def refused_note(desk: Desk, notebook: Notebook, body: str = "Too slow.") -> Note:
    """Write a note that the library refuses, because the file is no longer what was read."""
    (desk.folder / "rev2.md").write_text(THIRD, encoding="utf-8")
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    notebook.save(replace(note, body=body))
    desk.until(lambda: desk.refused)
    (desk.folder / "rev2.md").write_text(SECOND, encoding="utf-8")
    return note


def test_what_a_full_disk_refused_is_kept_by_itself_once_something_else_can_be_written(
    desk: Desk, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull(folder="library")

    when: list[object] = []
    notebook.saved.connect(when.append)
    first, second = (notebook.new_note(Side.NEW, at, None) for at in (1, 2))
    assert first is not None
    assert second is not None
    with monkeypatch.context() as context:
        context.setattr(held_by, "save", full)
        notebook.save(replace(first, body="Written on a full disk."))
        desk.until(lambda: desk.refused)
    assert len(notebook.unsaved) == 1
    notebook.save(replace(second, body="Written later."))
    desk.until(lambda: not notebook.unsaved and when)
    assert sorted(body for bodies in kept(desk).values() for body in bodies) == [
        "Written later.",
        "Written on a full disk.",
    ]


def test_what_a_full_disk_refused_is_kept_by_itself_once_there_is_room_and_told_once(
    desk: Desk, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    def full(*given: object) -> None:
        tried.append(given)
        raise DiskFull(folder="library")

    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    notebook._trying._next_ms = 10
    with monkeypatch.context() as context:
        context.setattr(held_by, "save", full)
        notebook.save(replace(note, body="Written on a full disk."))
        desk.until(lambda: desk.refused)
        desk.until(lambda: len(tried) > 3)
    assert len(desk.refused) == 1
    desk.until(lambda: not notebook.unsaved and desk.saved)
    assert kept(desk) == {"Declaration on libraries": ["Written on a full disk."]}


def test_a_note_on_a_draft_whose_drive_was_pulled_out_is_kept_by_itself_once_it_is_put_in_again(
    desk: Desk, notebook: Notebook
) -> None:
    drafts = [desk.folder / name for name in ("rev1.md", "rev2.md")]
    away = [path.rename(path.with_suffix(".away")) for path in drafts]
    notebook._trying._next_ms = 10
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    notebook.save(replace(note, body="Written without the drive."))
    desk.until(lambda: desk.refused)
    with open_store(desk.folder / "library", write=False) as store:
        assert store.dossiers.every() == ()
    for path, back in zip(away, drafts, strict=True):
        path.rename(back)
    desk.until(lambda: not notebook.unsaved)
    assert kept(desk) == {"Declaration on libraries": ["Written without the drive."]}


def test_it_is_told_that_all_is_saved_when_a_bookmark_that_a_full_disk_refused_is_set_again(
    desk: Desk, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise DiskFull(folder="library")

    when: list[object] = []
    notebook.saved.connect(when.append)
    with monkeypatch.context() as context:
        context.setattr(held_by, "begun", full)
        notebook.add_bookmark(Side.NEW, 1, None)
        desk.until(lambda: desk.refused)
    assert not when
    notebook.add_bookmark(Side.NEW, 1, None)
    desk.until(lambda: when)


def kept(desk: Desk) -> dict[str, list[str]]:
    """Return what the library holds: the bodies of each dossier's notes that have their revision, by its title."""
    desk.close()
    with open_store(desk.folder / "library", write=False) as store:
        return {
            each.title: [note.body for note in store.notes.of(each.id) if note.revision]
            for each in store.dossiers.every()
        }


def test_what_was_refused_is_not_shown_on_another_text(desk: Desk, notebook: Notebook) -> None:
    refused_note(desk, notebook)
    notebook.show(other(desk))
    notebook.add_bookmark(Side.NEW, 1, None)
    desk.until(lambda: notebook.bookmarks)
    assert not notebook.notes
    assert [note.body for note in notebook.unsaved] == ["Too slow."]


@pytest.mark.parametrize("title", ["", "Statement on harbours"], ids=["closed", "another"])
def test_what_was_refused_is_kept_on_its_own_text_when_tried_again(desk: Desk, notebook: Notebook, title: str) -> None:
    refused_note(desk, notebook)
    notebook.show(other(desk) if title else None)
    notebook.save_again()
    desk.until(lambda: not notebook.unsaved)
    assert list(kept(desk).values()) == [["Too slow."]]


def test_what_was_refused_goes_to_the_same_paragraph_when_the_file_is_read_again(
    desk: Desk, notebook: Notebook
) -> None:
    (desk.folder / "rev2.md").write_text(THIRD, encoding="utf-8")
    for paragraph, span, body in ((1, Span(0, 10), "Too slow."), (2, Span(12, 23), "By whom?")):
        note = notebook.new_note(Side.NEW, paragraph, span)
        assert note is not None
        notebook.save(replace(note, body=body))
    desk.until(lambda: len(desk.refused) == 2)
    assert isinstance(desk.refused[0], FileChanged)
    assert "Read it again" in desk.refused[0].next_step
    notebook.show(desk.compared(FIRST, THIRD))
    desk.until(lambda: not notebook.unsaved)
    words = {note.body: note.anchor.words for note in notebook.notes if note.anchor}
    assert words == {"Too slow.": "We request", "By whom?": "better data"}
    assert list(kept(desk).values()) == [["Too slow.", "By whom?"]]


def test_what_was_refused_is_there_when_its_text_is_shown_again(
    desk: Desk, notebook: Notebook, both: Comparison
) -> None:
    refused_note(desk, notebook)
    notebook.show(None)
    notebook.show(replace(both))
    assert [note.body for note in notebook.notes] == ["Too slow."]


def test_notes_are_shown_also_when_the_other_file_is_gone(desk: Desk, notebook: Notebook) -> None:
    desk.write(notebook, Side.NEW, 1, "Too slow.")
    later = desk.compared(SECOND, THIRD, ("rev2.md", "rev3.md"))
    (desk.folder / "rev3.md").unlink()
    notebook.show(later)
    desk.until(lambda: desk.refused)
    desk.until(lambda: [note.body for note in notebook.notes] == ["Too slow."])


def test_a_note_on_a_file_that_came_back_knows_its_revision(desk: Desk, notebook: Notebook) -> None:
    desk.write(notebook, Side.NEW, 1, "Too slow.")
    later = desk.compared(SECOND, THIRD, ("rev2.md", "rev3.md"))
    (desk.folder / "rev3.md").unlink()
    notebook.show(later)
    desk.until(lambda: desk.refused and notebook.notes)
    note = notebook.new_note(Side.NEW, 2, None)
    assert note is not None
    (desk.folder / "rev3.md").write_text(THIRD, encoding="utf-8")
    notebook.save(replace(note, body="By whom?"))
    desk.until(lambda: not notebook.unsaved)
    assert list(kept(desk).values()) == [["Too slow.", "By whom?"]]


def test_notes_taken_out_of_the_bin_together_are_one_step(desk: Desk, notebook: Notebook) -> None:
    for at in (1, 2):
        notebook.delete(desk.write(notebook, Side.NEW, at, f"On {at}."))
    desk.until(lambda: len(notebook.binned) == 2)
    notebook.restore(*notebook.binned)
    desk.until(lambda: len(notebook.notes) == 2)
    notebook.undo()
    desk.until(lambda: len(notebook.binned) == 2)


def test_a_note_that_could_not_be_deleted_stays(desk: Desk, notebook: Notebook, both: Comparison) -> None:
    desk.write(notebook, Side.NEW, 1, "Too slow.")
    desk.close()
    with open_store(desk.folder / "library"):
        second = desk.open()
        second.show(both)
        desk.until(lambda: second.notes)
        second.delete(second.notes[0])
        desk.until(lambda: desk.refused)
        desk.until(lambda: [note.body for note in second.notes] == ["Too slow."])


def test_a_note_just_written_can_be_put_elsewhere(desk: Desk, notebook: Notebook, both: Comparison) -> None:
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    written = replace(note, body="Too slow.")
    notebook.save(written)
    desk.until(lambda: desk.saved)
    notebook.save(replace(written, body="Far too slow."))
    notebook.place(written, anchor_at(both.new, 3))
    desk.until(lambda: [each.anchor and each.anchor.paragraph for each in notebook.notes] == [3])
    desk.library.settle()
    assert [each.body for each in notebook.notes] == ["Far too slow."]
