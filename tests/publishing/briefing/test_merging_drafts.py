"""A new draft keeps what the reader wrote, wherever it stands and whatever became of the change it was written on."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.draft import Entry, EntryKind, merged, moved, with_entries

_CHANGE = EntryKind.CHANGE


def proposed(key: str, text: str) -> Entry:
    return Entry(key, _CHANGE, text, text)


def test_untouched_lines_follow_the_new_draft() -> None:
    fresh = (proposed("a", "A2"), proposed("c", "C"))
    assert merged((proposed("a", "A"), proposed("b", "B")), fresh) == fresh


def test_the_readers_words_stand_and_are_told_as_outdated_when_the_change_became_another() -> None:
    draft = (replace(proposed("a", "A"), text="mine"), replace(proposed("b", "B"), text="mine too"))
    kept = merged(draft, (proposed("a", "A"), proposed("b", "B2")))
    assert [(each.text, each.proposed, each.outdated) for each in kept] == [
        ("mine", "A", False),
        ("mine too", "B2", True),
    ]


def test_what_the_reader_took_out_stays_out() -> None:
    draft = (replace(proposed("a", "A"), removed=True), proposed("b", "B"))
    assert [each.removed for each in merged(draft, (proposed("a", "A2"), proposed("b", "B")))] == [True, False]


def test_words_on_a_change_that_is_no_more_stay_in_their_place() -> None:
    draft = (
        proposed("a", "A"),
        replace(proposed("gone", "G"), text="mine"),
        Entry("own/1", EntryKind.OWN, "a paragraph of my own"),
        proposed("b", "B"),
    )
    kept = merged(draft, (proposed("a", "A"), proposed("new", "N"), proposed("b", "B")))
    assert [each.text for each in kept] == ["A", "mine", "a paragraph of my own", "N", "B"]
    assert [each.outdated for each in kept] == [False, True, False, False, False]


_KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Draw a draft that a reader worked on, and a new one."""
    entries = []
    for key in draw(_KEYS):
        entry = proposed(key, draw(st.sampled_from(["one", "two"])))
        what = draw(st.sampled_from(["left", "written", "removed", "own"]))
        if what == "written":
            entry = replace(entry, text=f"mine {key}")
        elif what == "removed":
            entry = replace(entry, removed=True)
        elif what == "own":
            entry = Entry(f"own/{key}", EntryKind.OWN, f"my own {key}")
        entries.append(entry)
    fresh = tuple(proposed(key, draw(st.sampled_from(["one", "two"]))) for key in draw(_KEYS))
    return tuple(entries), fresh


@given(drafts())
def test_no_word_of_the_readers_is_lost_and_merging_again_changes_nothing(
    drawn: tuple[tuple[Entry, ...], tuple[Entry, ...]],
) -> None:
    draft, fresh = drawn
    once = merged(draft, fresh)
    assert merged(once, fresh) == once
    assert len({each.key for each in once}) == len(once)
    mine = {each.key: each.text for each in draft if each.is_readers and not each.removed}
    assert {each.key: each.text for each in once if each.key in mine} == mine
    assert {each.key for each in fresh} <= {each.key for each in once}
    order = [each.key for each in fresh]
    assert [each.key for each in once if each.key in set(order)] == order


def keys(entries: tuple[Entry, ...]) -> str:
    return "".join(entry.key for entry in entries)


SECTIONED = (
    Entry("A", EntryKind.SECTION, "A", "A"),
    proposed("a", "a"),
    Entry("n", EntryKind.NOTE, "n", "n"),
    proposed("b", "b"),
    Entry("B", EntryKind.SECTION, "B", "B"),
    proposed("c", "c"),
    Entry("Z", EntryKind.CLOSING, "Z", "Z"),
)


def test_a_line_goes_past_its_neighbour_and_its_note_goes_with_it() -> None:
    assert keys(moved(SECTIONED, "a", 1)) == "AbanBcZ"
    assert keys(moved(SECTIONED, "b", -1)) == "AbanBcZ"
    assert keys(moved(SECTIONED, "b", 1)) == "AanBbcZ"
    assert keys(moved(SECTIONED, "A", -1)) == "AanbBcZ"


def test_a_section_goes_with_all_that_stands_under_it() -> None:
    assert keys(moved(SECTIONED, "B", -1)) == "BcAanbZ"
    assert keys(moved(SECTIONED, "A", 1)) == "BcAanbZ"


def test_what_the_reader_moved_stays_where_it_was_put() -> None:
    mine = moved(SECTIONED, "B", -1)
    assert keys(merged(mine, SECTIONED)) == "BcAanbZ"
    more = (*SECTIONED[:4], proposed("x", "x"), *SECTIONED[4:])
    assert keys(merged(mine, more)) == "BcAanbxZ"
    assert merged(merged(mine, more), more) == merged(mine, more)


def test_one_more_change_comes_with_its_section_and_its_notes_and_nothing_else_does() -> None:
    begun = (SECTIONED[4], SECTIONED[5], SECTIONED[6])
    assert keys(with_entries(begun, SECTIONED, "a")) == "AanBcZ"
    assert keys(with_entries(begun, SECTIONED, "missing")) == "BcZ"
    without = tuple(replace(entry, removed=entry.key in "anb") for entry in SECTIONED)
    back = with_entries(without, SECTIONED, "a")
    assert [entry.key for entry in back if entry.removed] == ["b"]
