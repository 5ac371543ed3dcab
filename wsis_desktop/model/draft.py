"""A text that begins as a draft and becomes its reader's: entries that each remember what the program proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry of a briefing is."""

    SECTION = "section"
    CHANGE = "change"
    NOTE = "note"
    CLOSING = "closing"
    MEETING = "meeting"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a briefing: what stands there now, and what was `proposed` for it last.

    `key` names what it tells of, so that the next draft's line of the same change is known as such. An entry that the reader
    wrote has no proposal. `removed` is one that the reader took out. `outdated` says that the proposal changed under words
    that the reader wrote, or that what it told of is gone. `placed` is one that the reader put where it stands.
    """

    key: str
    kind: EntryKind
    text: str
    proposed: str = ""
    removed: bool = False
    outdated: bool = False
    placed: bool = False

    @property
    def is_readers(self) -> bool:
        """Tell whether the reader wrote these words, or took them out."""
        return self.removed or self.text != self.proposed


def merged(draft: Sequence[Entry], fresh: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return a new draft that keeps what the reader wrote: their words stand, in their place, whatever is proposed now.

    Entries untouched by the reader are replaced or dropped. One whose proposal changed, or whose change is no more, keeps
    the reader's words and is told as outdated. What the reader put elsewhere stays behind what it stood behind. Merging the
    same draft again changes nothing.
    """
    before = {entry.key: entry for entry in draft}
    wanted = {entry.key for entry in fresh}
    result = [_kept(before[entry.key], entry) if entry.key in before else entry for entry in fresh]
    places = {entry.key: at for at, entry in enumerate(result)}
    for entry in _left_over(draft, wanted):
        at = _behind(draft, entry, places)
        result.insert(at, replace(entry, outdated=entry.kind is not EntryKind.OWN))
        places = {each.key: place for place, each in enumerate(result)}
    for entry in draft:
        if entry.placed and entry.key in places:
            moved = result.pop(places[entry.key])
            places = {each.key: place for place, each in enumerate(result)}
            result.insert(_behind(draft, entry, places), moved)
            places = {each.key: place for place, each in enumerate(result)}
    return tuple(result)


def with_entries(entries: Sequence[Entry], draft: Sequence[Entry], key: str) -> tuple[Entry, ...]:
    """Return the entries with one more of a draft, in its section and where the draft has it, with the notes below it.

    Where it stood before, it comes back.
    """
    at = next((place for place, each in enumerate(draft) if each.key == key), None)
    if at is None:
        return tuple(entries)
    section = next((each for each in reversed(draft[:at]) if each.kind is EntryKind.SECTION), None)
    below = [each for each in draft[at + 1 :] if each.kind is not EntryKind.NOTE]
    notes = draft[at + 1 : draft.index(below[0])] if below else draft[at + 1 :]
    wanted = {each.key for each in (section, draft[at], *notes) if each is not None}
    result = [replace(each, removed=False) if each.key in wanted else each for each in entries]
    there = {each.key for each in result}
    for each in draft:
        if each.key in wanted - there:
            places = {known.key: place for place, known in enumerate(result)}
            result.insert(_behind(draft, each, places), each)
    return tuple(result)


def moved(entries: Sequence[Entry], key: str, by: int) -> tuple[Entry, ...]:
    """Return the entries with one put further up or down; a section goes past its neighbour with all that stands under it.

    Notes below a change go with it, and nothing else comes between them.
    """
    blocks = _blocks(entries, key)
    at = next((place for place, block in enumerate(blocks) if block[0].key == key), None)
    if at is None or not 0 <= at + by < len(blocks):
        return tuple(entries)
    block = [replace(entry, placed=True) for entry in blocks.pop(at)]
    blocks.insert(at + by, block)
    return tuple(entry for block in blocks for entry in block)


def _blocks(entries: Sequence[Entry], key: str) -> list[list[Entry]]:
    """Return the entries in the pieces among which one of them is moved."""
    kind = next((entry.kind for entry in entries if entry.key == key), None)
    blocks: list[list[Entry]] = []
    for entry in entries:
        if kind is EntryKind.SECTION:
            begins = entry.kind in {EntryKind.SECTION, EntryKind.CLOSING}
        else:
            begins = entry.kind is not EntryKind.NOTE or entry.key == key or kind is EntryKind.NOTE
        if begins or not blocks:
            blocks.append([])
        blocks[-1].append(entry)
    return blocks


def _kept(entry: Entry, fresh: Entry) -> Entry:
    """Return the reader's words with what is proposed for them now."""
    if not entry.is_readers:
        return replace(fresh, placed=entry.placed)
    outdated = fresh.proposed != entry.proposed or entry.outdated
    return replace(entry, kind=fresh.kind, proposed=fresh.proposed, outdated=outdated)


def _left_over(draft: Sequence[Entry], wanted: set[str]) -> list[Entry]:
    """Return what the reader wrote and no new proposal speaks of."""
    return [entry for entry in draft if entry.key not in wanted and entry.is_readers and not entry.removed]


def _behind(draft: Sequence[Entry], entry: Entry, places: dict[str, int]) -> int:
    """Return the place right behind the nearest entry before it that is still there."""
    at = next(place for place, each in enumerate(draft) if each.key == entry.key)
    for each in reversed(draft[:at]):
        if each.key in places:
            return places[each.key] + 1
    return 0
