"""The notes of all revisions in one list: by paragraph, by revision, by status, and each leads to its place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.desktop.dossiers.evening import TEXTS, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers import kept
from wsis_desktop.desktop.dossiers.carrying_on import CarryingOn
from wsis_desktop.desktop.notes.notes_panel import NotesPanel
from wsis_desktop.desktop.notes.notes_shown import Shelf
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import CarriedStatus
from wsis_desktop.notebook.store import Store
from wsis_desktop.notebook.troubles import DiskFault, DiskFull

pytestmark = pytest.mark.window

Begin = Callable[[], Evening]


def compared(window: Evening, old: str, new: str) -> None:
    window.pick(Side.OLD, f"Rev.{old}")
    window.until(lambda: window.shown[0] == f"rev{old}.md")
    window.hear()
    window.pick(Side.NEW, f"Rev.{new}")
    window.until(lambda: window.shown == [f"rev{old}.md", f"rev{new}.md"])
    window.hear()


def noted(window: Evening) -> NotesPanel:
    """Write on the first revision, let it come along to the last, and write on that; the first two are on show."""
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    compared(window, "0", "1")
    window.write(Side.OLD, 1, "Annually is right.")
    window.window.notes.notebook.look_again()
    window.hear()
    compared(window, "1", "2")
    compared(window, "2", "3")
    window.write(Side.NEW, 3, "Which data?")
    compared(window, "0", "1")
    window.do(Command.SHOW_NOTES)
    panel = window.window.notes.dock.panel
    window.hear()
    panel.show_notes()
    return panel


def apart_with_notes(window: Evening) -> CarryingOn:
    """Write on the first and on the third revision, which are on show: both notes wait to go on to the next."""
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev3.md"])
    window.pick(Side.NEW, "Rev.2")
    window.until(lambda: window.shown == ["rev0.md", "rev2.md"])
    window.hear()
    window.write(Side.OLD, 1, "Annually is right.")
    window.write(Side.NEW, 2, "Of every town.")
    return window.window.dossiers.carrying


def listed(panel: NotesPanel) -> list[str]:
    return [card.note.body for card in panel.cards.values()]


def test_the_notes_of_the_whole_dossier_are_listed_once_by_paragraph(evening: Begin) -> None:
    window = evening()
    panel = noted(window)
    assert listed(panel) == ["Annually is right."], "of the revisions on show"
    panel.show_shelf(Shelf.DOSSIER)
    assert listed(panel) == ["Annually is right.", "Which data?"]
    assert "Whole dossier 2" in panel.chips[Shelf.DOSSIER].text()
    first, second = panel.cards.values()
    assert "Rev.3" in first.accessibleName(), "the note that came along stands for those before it"
    assert "Rev.3" in second.accessibleName()


def test_revision_and_status_narrow_the_list(evening: Begin) -> None:
    window = evening()
    panel = noted(window)
    panel.show_shelf(Shelf.DOSSIER)
    assert panel.narrowing.isVisible()
    panel.narrowing.revision.setCurrentIndex(3)
    panel.narrowing.changed.emit()
    assert listed(panel) == ["Annually is right."]
    (card,) = panel.cards.values()
    assert "carried from Rev.1" in card.accessibleName()
    panel.narrowing.revision.choose(None)
    panel.narrowing.status.choose(CarriedStatus.TEXT_EDITED)
    panel.narrowing.changed.emit()
    edited = [window.entries[at].id for at in (1, 3)]
    assert [card.note.revision for card in panel.cards.values()] == edited, "in both its text was edited"
    panel.narrowing.status.choose(CarriedStatus.DETACHED)
    panel.narrowing.changed.emit()
    assert listed(panel) == []
    panel.show_shelf(Shelf.ALL)
    assert panel.narrowing.isHidden()


def test_a_note_that_says_something_else_in_a_later_revision_is_listed_twice(evening: Begin) -> None:
    window = evening()
    panel = noted(window)
    panel.show_shelf(Shelf.DOSSIER)
    last = next(note for note in window.notebook.notes if note.revision == window.entries[3].id and note.origin)
    window.notebook.save(replace(last, body="Every third year will do."))
    window.hear()
    panel.show_notes()
    assert listed(panel) == ["Annually is right.", "Every third year will do.", "Which data?"]


def test_a_card_of_another_revision_leads_there(evening: Begin) -> None:
    window = evening()
    panel = noted(window)
    panel.show_shelf(Shelf.DOSSIER)
    *_, card = panel.cards.values()
    assert card.place_here == "", "a note of another revision is not put onto what is on show"
    card.chosen.emit(card.note)
    window.until(lambda: window.shown == ["rev2.md", "rev3.md"])
    window.hear()
    window.until(lambda: window.window.status.places[Side.NEW].text().endswith("¶ 3"))


def test_a_pair_of_its_own_needs_no_list_of_the_whole_dossier(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS[:2]))
    window.write(Side.NEW, 1, "Too seldom.")
    window.do(Command.SHOW_NOTES)
    panel = window.window.notes.dock.panel
    panel.show_notes()
    assert panel.chips[Shelf.DOSSIER].isHidden()


def test_notes_go_on_elsewhere_after_a_mistake_of_the_programs_own(
    evening: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = evening()
    carrying = apart_with_notes(window)
    broken: list[Source] = []

    def break_once(old: Source, new: Source) -> None:
        if broken:
            begin(old, new)
        else:
            broken.append(old)
            carrying._comparing.broke.emit("A mistake.")

    begin = carrying._comparing.begin
    monkeypatch.setattr(carrying._comparing, "begin", break_once)
    window.window.dossiers.desk.changed.emit()
    window.until(lambda: broken)
    window.until(lambda: window.entries[3].id in {note.revision for note in window.notebook.notes})


def test_two_revisions_are_compared_once_where_a_full_disk_refuses_what_comes_of_it(
    evening: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = evening()
    carrying = apart_with_notes(window)

    def refuse(*_: object) -> None:
        refused.append(window.told[-1:])
        raise DiskFull(folder="library")

    refused: list[object] = []
    monkeypatch.setattr(kept, "carried_on", refuse)
    window.window.dossiers.desk.changed.emit()
    window.until(lambda: len(refused) == 2)
    window.wait(600)
    assert len(refused) == 2, "once for each pair that waits"
    assert "did not come along to" in window.told[-1]
    assert not carrying._comparing.busy


def test_notes_go_on_elsewhere_where_the_library_cannot_give_a_file(
    evening: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = evening()
    apart_with_notes(window)
    refused: list[object] = []

    def refuse_once(store: Store, entries: Sequence[RevisionEntry]) -> dict[UUID, Path]:
        if refused:
            return copies(store, entries)
        refused.append(entries)
        raise DiskFault(folder="library", reason="it is gone")

    copies = kept.copies
    monkeypatch.setattr(kept, "copies", refuse_once)
    window.window.dossiers.desk.changed.emit()
    window.until(lambda: refused)
    window.until(lambda: window.entries[3].id in {note.revision for note in window.notebook.notes})


def test_a_note_goes_on_through_all_revisions_whichever_two_are_on_show(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev3.md"])
    window.hear()
    window.write(Side.OLD, 1, "Annually is right.")
    window.pick(Side.NEW, "Rev.2")
    window.until(lambda: window.shown == ["rev0.md", "rev2.md"])
    window.until(lambda: len({note.revision for note in window.notebook.notes}) == 4)
    assert len(window.notebook.notes) == 4, "once in each"
    assert any("came along from Rev." in words for words in window.told)
    window.hear()
    asked = len(window.client.asked) if window.client else 0
    window.pick(Side.NEW, "Rev.1")
    window.until(lambda: window.shown == ["rev0.md", "rev1.md"])
    window.hear()
    window.wait(400)
    assert window.client is not None
    assert len(window.client.asked) == asked + 1, "nothing waits any more: only what the reader chose is compared"


def test_what_cannot_be_compared_is_told_and_left(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    window.write(Side.OLD, 1, "Every two years.")
    for copy in (window.folder / "library" / "documents").rglob(f"{window.entries[1].document}*"):
        copy.chmod(0o600)
        copy.write_bytes(b"")
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev3.md"])
    window.hear()
    window.write(Side.OLD, 2, "Every town?")
    window.pick(Side.NEW, "Rev.2")
    window.until(lambda: window.shown == ["rev0.md", "rev2.md"])
    beginning = "Notes on Rev.0 did not come along to Rev.1 yet: compare the two. “rev1.md” is empty"
    window.until(lambda: any(words.startswith(beginning) for words in window.told))
    assert {note.body for note in window.notebook.notes} == {"Every two years.", "Every town?"}
