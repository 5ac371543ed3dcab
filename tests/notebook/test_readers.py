"""Whatever three readers do with a dossier, and in which order they hear of it, in the end all are shown the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.notebook.kept import SECOND, Clock, dossier_with, draft, paragraph_with, written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.note import Note
from wsis_desktop.model.progress import finish
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import CannotUndo

Step = tuple[str, int, int]
DEEDS = (
    "new", "write", "write", "delete", "delete copy", "restore", "undo", "redo", "empty", "bookmark", "tick", "overrule",
    "keep one", "keep each", "sign", "carry", "send", "send", "send",
)  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 2), st.integers(0, 11)), max_size=25)


class Reader:
    """A reader with a library of the dossier that all three have."""

    def __init__(self, store: Store, compared: Compared, folder: Path) -> None:
        self.store = store
        self.compared = compared
        self.dossier = compared.dossier
        self._revision = draft(folder)
        self._began = 0

    def do(self, deed: str, drawn: int) -> None:
        """Do something, on what the number draws."""
        deeds: dict[str, Callable[[str, int], object]] = {
            "undo": self._step,
            "redo": self._step,
            "bookmark": self._bookmark,
            "tick": self._judge,
            "overrule": self._judge,
            "empty": lambda *_: self.store.bin.empty(self.dossier),
            "keep one": self._settle,
            "keep each": self._settle,
            "sign": lambda _, drawn: self.store.notes.sign(self.dossier, f"Reader {drawn % 3}"),
            "carry": lambda *_: finish(self.store.carrying.carry_steps(self.compared)),
        }
        deeds.get(deed, self._note)(deed, drawn)

    def begin(self) -> None:
        """Take back nothing that was done before this."""
        self._began = self._last()

    def _last(self) -> int:
        row = self.store._database.row(
            "SELECT max(number) AS n FROM operation WHERE dossier = ? AND NOT undone", (str(self.dossier),)
        )
        return int((row and row["n"]) or 0)

    def _note(self, deed: str, drawn: int) -> None:
        notes, all_notes = self.store.notes, self.store.notes.of(self.dossier)
        if deed == "new":
            notes.save(replace(notes.new(self.dossier), body=f"New {drawn}."))
        elif deed == "write" and all_notes:
            notes.save(replace(all_notes[drawn % len(all_notes)], body=f"Written {drawn}."))
        elif deed == "delete" and all_notes:
            notes.delete([all_notes[drawn % len(all_notes)].id])
        elif deed == "delete copy":
            notes.delete([note.id for note in all_notes if note.conflict_of][:1])
        elif deed == "restore":
            notes.restore([note.id for note in notes.binned(self.dossier)[: 1 + drawn % 2]])

    def _settle(self, deed: str, drawn: int) -> None:
        copies = [note for note in self.store.notes.of(self.dossier) if note.conflict_of]
        if copies:
            copy = copies[drawn % len(copies)]
            # The note that a copy stands beside may lie in the bin.
            chosen = (
                copy.id if drawn % 2 or self.store.notes.get(copy.conflict_of or copy.id) is None else copy.conflict_of
            )
            (self.store.notes.keep_one if deed == "keep one" else self.store.notes.keep_each)(chosen or copy.id)

    def _step(self, deed: str, _: int) -> None:
        if deed == "undo" and self._last() <= self._began:
            return
        # What was emptied out of the bin cannot come back: the reader is told.
        try:
            (self.store.undo if deed == "undo" else self.store.redo)(self.dossier)
        except CannotUndo:
            assert self.store._database.faults() == []

    def _bookmark(self, _: str, drawn: int) -> None:
        anchor = paragraph_with(self._revision, "progress")
        self.store.bookmarks.add(self.dossier, self.compared.old, anchor, str(drawn))

    def _judge(self, deed: str, drawn: int) -> None:
        changed = [at for at, link in enumerate(self.compared.comparison.links) if link.change]
        if deed == "tick":
            self.store.reviewing.tick(self.compared, changed, reviewed=drawn % 2 == 0)
        else:
            self.store.reviewing.overrule(self.compared, changed[0], list(Significance)[drawn % 3])

    def hear(self, bundle: bytes) -> None:
        """Take over what another reader sent."""
        self.store.exchange.take_over(bundle, "dossier.wsis")

    def sent(self) -> bytes:
        """Return what the reader sends."""
        return self.store.exchange.bundle(self.dossier)

    def shown(self) -> dict[UUID, Note]:
        """Return the notes that the reader is shown."""
        return {note.id: note for note in self.store.notes.of(self.dossier)}

    def has_put_away(self, note: Note) -> bool:
        """Tell whether the reader knew a note and deleted it, or the one that it stands beside."""
        rows = self.store._database.rows("SELECT note FROM known")
        return bool({note.id, note.conflict_of} & {UUID(str(row["note"])) for row in rows})

    def judged(self) -> tuple[object, ...]:
        """Return the bookmarks, ticks and decisions that stand."""
        store, compared = self.store, self.compared
        return (
            store.bookmarks.of(self.dossier),
            store.reviewing.ticks(compared.old, compared.new),
            store.reviewing.decisions(compared.old, compared.new),
        )


@contextmanager
def readers_of_one_dossier(folder: Path, *others: str) -> Iterator[list[Reader]]:
    """Open the libraries of three readers who have a dossier with one note, and of others who have nothing yet."""
    first, second = draft(folder), draft(folder, "rev2.txt", SECOND)
    with ExitStack() as stack:
        stores = [
            stack.enter_context(open_store(folder / name, clock=Clock(timedelta(seconds=at + 7))))
            for at, name in enumerate(("ana", "ben", "carl", *others))
        ]
        dossier, old = dossier_with(stores[0], first)
        new = stores[0].revisions.add(dossier.id, second)
        written(stores[0], old, paragraph_with(first, "annually"), "The first wording.")
        compared = Compared(dossier.id, old.id, new.id, compare(first, second))
        readers = [Reader(store, compared, folder) for store in stores]
        for reader in readers[1:3]:
            reader.hear(readers[0].sent())
        for reader in readers:
            reader.begin()
        yield readers


def all_hear_all(readers: list[Reader]) -> None:
    """Let each send to each until nobody hears anything new."""
    for _ in range(2):
        for sender in readers:
            bundle = sender.sent()
            for reader in readers:
                reader.hear(bundle)


def check_that_all_end_equal(folder: Path, steps: list[Step], order: list[int]) -> None:
    with readers_of_one_dossier(folder, "one", "other") as every:
        readers, fresh = every[:3], every[3:]
        for deed, who, drawn in steps:
            if deed == "send":
                readers[drawn % 3].hear(readers[who].sent())
            else:
                readers[who].do(deed, drawn)
        bundles = [reader.sent() for reader in readers]
        for bundle in (*bundles, *bundles[:1]):
            fresh[0].hear(bundle)
        for at in (*order, *order[::-1]):
            fresh[1].hear(bundles[at])
        assert fresh[0].shown() == fresh[1].shown()
        assert fresh[0].judged() == fresh[1].judged()
        assert fresh[0].sent() == fresh[1].sent()
        all_hear_all(every)
        there = fresh[0].shown()
        assert fresh[1].shown() == there
        for reader in readers:
            assert fresh[0].judged()[1:] == reader.judged()[1:]
            for mine in reader.shown().values():
                assert there[mine.id] == mine
            for missing in there.keys() - reader.shown().keys():
                assert reader.has_put_away(there[missing]), "what others are shown was heard, and put away"
        before = [(each.sent(), each.shown()) for each in every]
        all_hear_all(every)
        assert [(each.sent(), each.shown()) for each in every] == before, "hearing the same again changes nothing"


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS, st.permutations([0, 1, 2]))
def test_three_readers_end_with_the_same_whoever_sends_first(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step], order: list[int]
) -> None:
    check_that_all_end_equal(tmp_path_factory.mktemp("readers"), steps, order)
