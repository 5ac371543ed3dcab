"""The library's thread makes the day's backup, also when the window never closes well, and a full disk stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.notebook import store as store_module
from wsis_desktop.notebook.backups import backups_in, fault_of
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import DiskFull, LibraryReadOnly


@pytest.mark.usefixtures("qtbot")
def test_the_days_backup_is_made_while_the_window_is_open(library: Path) -> None:
    with open_store(library) as store:
        store.dossiers.create("Outcome")
    thread = LibraryThread(library)
    titles: list[str] = []
    thread.look(lambda store: [each.title for each in store.dossiers.every()], titles.extend)
    thread.settle()
    # Once more, behind what was asked for beside.
    thread.settle()
    assert titles == ["Outcome"]
    (backup,) = backups_in(library)
    assert fault_of(backup, library) == ""
    thread.close()
    assert backups_in(library) == [backup]


@pytest.mark.usefixtures("qtbot")
def test_a_backup_that_finds_no_room_keeps_no_window_from_closing(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Store) -> None:
        raise DiskFull(folder="there")

    monkeypatch.setattr(Store, "back_up_if_due", full)
    thread = LibraryThread(library)
    kept: list[object] = []
    thread.write(lambda store: store.dossiers.create("Outcome"), kept.append)
    thread.settle()
    thread.close()
    assert len(kept) == 1
    with open_store(library) as store:
        assert [each.title for each in store.dossiers.every()] == ["Outcome"]


@pytest.mark.usefixtures("qtbot")
def test_it_is_told_that_nothing_can_be_written_where_a_library_cannot_be_begun(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = store_module.open_store

    def on_a_disk_that_is_only_read(folder: Path, *, write: bool = True) -> Store:
        if write:
            raise LibraryReadOnly(folder=str(folder))
        return begun(folder, write=False)

    monkeypatch.setattr(store_module, "open_store", on_a_disk_that_is_only_read)
    thread = LibraryThread(library)
    told: list[Trouble] = []
    thread.write(lambda store: store.dossiers.create("Outcome"), refuse=told.append)
    thread.settle()
    thread.close()
    assert [type(each) for each in told] == [LibraryReadOnly]
