"""The briefing on two revisions: kept entry by entry, taken back, and gone with what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.notebook.kept import SECOND, Clock, dossier_with, draft, rows_in
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.review import change_keys
from wsis_desktop.model.written_briefing import WrittenBriefing
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import Store, open_store

ENTRIES = (
    Entry("section/Libraries", EntryKind.SECTION, "Libraries", "Libraries"),
    Entry("change/a/0", EntryKind.CHANGE, "“biennially” (para 2)", "“biennially” (para 2)"),
    Entry("change/b/0", EntryKind.CHANGE, "Mine", "Theirs", outdated=True, placed=True),
    Entry("own/1", EntryKind.OWN, "لا شيء · 预算"),
    Entry(
        "closing", EntryKind.CLOSING, "In addition: 3 inconsequential edits.", "In addition: 3 inconsequential edits."
    ),
)


@pytest.fixture
def store(library: Path, clock: Clock) -> Iterator[Store]:
    with open_store(library, clock=clock) as opened:
        yield opened


@pytest.fixture
def compared(store: Store, tmp_path: Path) -> Compared:
    first, second = draft(tmp_path), draft(tmp_path, "rev2.txt", SECOND)
    dossier, entry = dossier_with(store, first)
    later = store.revisions.add(dossier.id, second)
    return Compared(dossier.id, entry.id, later.id, compare(first, second))


@pytest.fixture
def written(store: Store, compared: Compared) -> WrittenBriefing:
    begun = store.briefings.new(compared.dossier, compared.old, compared.new)
    head = replace(
        begun.head, title="Note", author="Ana", day=date(2026, 11, 28), choices={"least": "wording", "moves": False}
    )
    return store.briefings.save(WrittenBriefing(head, ENTRIES))


def kept(store: Store, compared: Compared) -> WrittenBriefing:
    found = store.briefings.of(compared.old, compared.new)
    assert found is not None
    return found


def test_none_is_there_before_it_is_begun(store: Store, compared: Compared) -> None:
    assert store.briefings.of(compared.old, compared.new) is None
    assert store.briefings.mentions(compared.old, compared.new) == {}


def test_a_briefing_outlives_the_program(
    store: Store, compared: Compared, written: WrittenBriefing, library: Path
) -> None:
    store.close()
    with open_store(library) as again:
        found = kept(again, compared)
    assert found.entries == ENTRIES
    assert found.head == written.head


def test_what_is_written_is_taken_back_and_done_again(
    store: Store, compared: Compared, written: WrittenBriefing
) -> None:
    fewer = replace(written, entries=(ENTRIES[0], replace(ENTRIES[1], text="Otherwise"), ENTRIES[4]))
    store.briefings.save(fewer)
    assert kept(store, compared).entries == fewer.entries
    store.undo(compared.dossier)
    assert kept(store, compared).entries == ENTRIES
    store.redo(compared.dossier)
    assert kept(store, compared).entries == fewer.entries
    store.undo(compared.dossier)
    store.undo(compared.dossier)
    assert store.briefings.of(compared.old, compared.new) is None


def test_what_did_not_change_is_not_written(store: Store, written: WrittenBriefing, library: Path) -> None:
    before = rows_in(library, ("image",))
    store.briefings.save(written)
    assert rows_in(library, ("image",)) == before
    store.briefings.save(replace(written, entries=(*ENTRIES[:1], replace(ENTRIES[1], text="One word"), *ENTRIES[2:])))
    (image,) = (each for each in rows_in(library, ("image",))["image"] if each not in before["image"])
    assert "briefing_entry" in image


def test_typing_is_one_step_to_take_back(
    store: Store, compared: Compared, written: WrittenBriefing, clock: Clock
) -> None:
    clock.step /= 60
    for words in ("O", "On", "One"):
        entries = (ENTRIES[0], replace(ENTRIES[1], text=words), *ENTRIES[2:])
        store.briefings.save(replace(written, entries=entries), joins="briefing/change/a/0")
    store.undo(compared.dossier)
    assert kept(store, compared).entries == ENTRIES


def test_changes_are_marked_and_left_out(store: Store, compared: Compared) -> None:
    key = change_keys(compared.comparison)[-1]
    store.briefings.mention(compared, [key], wanted=True)
    assert store.briefings.mentions(compared.old, compared.new) == {key: True}
    store.briefings.mention(compared, [key], wanted=False)
    assert store.briefings.mentions(compared.old, compared.new) == {key: False}
    assert store.undo(compared.dossier) == Deed.MARK_CHANGE
    assert store.briefings.mentions(compared.old, compared.new) == {key: True}
    assert store.undo(compared.dossier) == Deed.MARK_CHANGE


@pytest.mark.usefixtures("written")
def test_it_goes_for_good_with_its_dossier_and_leaves_no_word(store: Store, compared: Compared, library: Path) -> None:
    store.briefings.mention(compared, [change_keys(compared.comparison)[-1]], wanted=True)
    store.bin.empty(compared.dossier)
    assert kept(store, compared).entries == ENTRIES
    store.dossiers.delete([compared.dossier])
    store.bin.empty(compared.dossier)
    tables = ("briefing", "briefing_entry", "mention", "image", "operation")
    assert rows_in(library, tables) == {name: [] for name in tables}


@pytest.mark.usefixtures("written")
def test_it_goes_with_a_revision_that_is_removed_for_good(store: Store, compared: Compared, library: Path) -> None:
    store.revisions.delete([compared.new])
    store.bin.empty(compared.dossier)
    assert rows_in(library, ("briefing", "briefing_entry")) == {"briefing": [], "briefing_entry": []}
