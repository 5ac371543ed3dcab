"""No wording that one reader has not seen is lost in a merge, and the order of merging makes no difference."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.merging import NoteState, Wording, beside, merged
from wsis_desktop.notebook.versions import Dot

START = datetime(2026, 11, 28, tzinfo=UTC)
NOTE = Note(UUID(int=1), UUID(int=2), START, START)
REPLICAS = ("a", "b", "c")


@dataclass
class Reader:
    """A reader with a copy of one note, as the store keeps it."""

    replica: str
    counter: int = 0
    state: NoteState = field(default_factory=lambda: NoteState.of((), {}))

    def write(self, body: str, minute: int) -> Wording:
        """Write the note anew, knowing all wordings that stand here, in place of the first of them."""
        self.counter += 1
        first = self.state.first
        time = START + timedelta(minutes=minute)
        if first is not None:
            time = max(time, first.note.modified + timedelta(microseconds=1))
        wording = Wording(replace(NOTE, body=body, modified=time), Dot(self.replica, self.counter))
        rest = self.state.wordings - ({first} if first else set())
        self.state = NoteState.of({*rest, wording}, dict(self.state.seen))
        return wording

    def hear(self, other: Reader) -> None:
        """Take over what another reader has."""
        self.state = merged(self.state, other.state)


# Any history of three readers: one writes, or one takes over what another has.
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 2), st.integers(0, 60)),
        st.tuples(st.just("hear"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=14,
)


def readers_after(steps: list[tuple[str, int, int]]) -> tuple[list[Reader], list[Wording]]:
    """Return three readers after a history, and all that was ever written."""
    readers = [Reader(replica) for replica in REPLICAS]
    written: list[Wording] = []
    for step, who, other in steps:
        if step == "write":
            written.append(readers[who].write(f"{REPLICAS[who]}{len(written)}", other))
        else:
            readers[who].hear(readers[other])
    return readers, written


@given(STEPS)
def test_merging_is_commutative_associative_and_idempotent(steps: list[tuple[str, int, int]]) -> None:
    (one, two, three), _ = readers_after(steps)
    a, b, c = one.state, two.state, three.state
    assert merged(a, b) == merged(b, a)
    assert merged(merged(a, b), c) == merged(a, merged(b, c))
    assert merged(a, a) == a
    assert merged(merged(a, b), b) == merged(a, b)


@given(STEPS)
def test_a_wording_is_replaced_only_by_one_that_was_written_knowing_it(steps: list[tuple[str, int, int]]) -> None:
    readers = [Reader(replica) for replica in REPLICAS]
    replaced: set[Wording] = set()
    written: list[Wording] = []
    for step, who, other in steps:
        if step == "write":
            before = readers[who].state.first
            if before is not None:
                replaced.add(before)
            written.append(readers[who].write(f"{len(written)}", other))
        else:
            readers[who].hear(readers[other])
    for reader in readers[1:]:
        readers[0].hear(reader)
    assert readers[0].state.wordings == set(written) - replaced


@given(STEPS)
def test_the_first_wording_and_those_beside_it_are_the_same_for_all(steps: list[tuple[str, int, int]]) -> None:
    readers, _ = readers_after(steps)
    for _ in range(2):
        for reader in readers:
            for other in readers:
                reader.hear(other)
    assert len({reader.state for reader in readers}) == 1
    first = readers[0].state.first
    assert len({beside(each).id for each in readers[0].state.others}) == len(readers[0].state.others)
    assert first is None or first not in readers[0].state.others


def test_two_copies_of_one_library_that_went_on_apart_keep_both_wordings() -> None:
    here, there = (
        NoteState.of([Wording(replace(NOTE, body=body), Dot("a", 5))], {"a": 5}) for body in ("Here.", "There.")
    )
    assert {each.note.body for each in merged(here, there).wordings} == {"Here.", "There."}
    assert merged(here, there) == merged(there, here)
