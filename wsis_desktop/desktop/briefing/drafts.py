"""What is asked of the library for a briefing that is written: all of it runs in the library's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from wsis_desktop.desktop.notes.held_by import Held
from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.draft import Entry, merged, with_entries
from wsis_desktop.model.meeting import Meeting
from wsis_desktop.model.note import NoteKind
from wsis_desktop.model.review import ChangeKey, change_keys
from wsis_desktop.model.written_briefing import WrittenBriefing
from wsis_desktop.notebook.deeds import Deed

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store
    from wsis_desktop.publishing.briefing.options import BriefingOptions

E = TypeVar("E", bound=StrEnum)
Choices = Mapping[str, bool | str]


@dataclass(frozen=True)
class Texts:
    """What a briefing is about, with the keys of its changes, reckoned once."""

    comparison: Comparison

    @cached_property
    def keys(self) -> tuple[ChangeKey, ...]:
        """Return the key of each link, in their order."""
        return change_keys(self.comparison)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a draft takes from elsewhere in the window: calendar, author, the numbers of the marked file, its language."""

    meetings: tuple[Meeting, ...] = ()
    home: str = ""
    author: str = ""
    tracked_numbers: Mapping[int, str] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The briefing that is kept on two revisions, and where its entries belong.

    `places` are those of the links by entries' keys, `keys` the entries' of changes by the places of their links; `mentions`
    is what the reader said of changes, by their places.
    """

    written: WrittenBriefing | None = None
    places: Mapping[str, int] = field(default_factory=dict)
    keys: Mapping[int, str] = field(default_factory=dict)
    mentions: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A briefing drafted, and what that changed: the keys of what is new, of what is outdated, and how much went."""

    found: Found
    new: frozenset[str] = frozenset()
    outdated: frozenset[str] = frozenset()
    gone: int = 0
    first: bool = False


def found(store: Store, held: Held, texts: Texts) -> Found:
    """Return what the library holds of the briefing on a comparison."""
    written = store.briefings.of(*(held.revisions[side] for side in Side))
    return _placed(store, held, texts, written)


def drafted(store: Store, here: Held, texts: Texts, around: Surroundings, choices: Choices) -> Drafted:
    """Draft the briefing, keep it, and say what is new; the reader's words stand."""
    kept = _kept(store, here, around)
    before = kept.entries
    head = replace(kept.head, choices=dict(choices)) if choices else kept.head
    written = replace(kept, head=head, entries=merged(before, _fresh(store, here, texts, around, head.choices)))
    store.briefings.save(written, deed=Deed.DRAFT_BRIEFING)
    old, new = ({each.key: each for each in entries} for entries in (before, written.entries))
    return Drafted(
        found(store, here, texts),
        frozenset(new.keys() - old.keys()),
        frozenset(key for key, each in new.items() if each.outdated and key in old and not old[key].outdated),
        len(old.keys() - new.keys()),
        first=not before,
    )


def marked(store: Store, here: Held, texts: Texts, around: Surroundings, link: int, *, wanted: bool) -> Found:
    """Keep what the reader says of a change, and put it into the briefing, or take it out, where one was begun."""
    from wsis_desktop.publishing.briefing.drafting import change_entry_key  # noqa: PLC0415 - the library's thread loads it

    compared, key = here.compared(texts.comparison), texts.keys[link]
    written = store.briefings.of(compared.old, compared.new)
    if written is None:
        store.briefings.mention(compared, [key], wanted=wanted)
        return found(store, here, texts)
    name = change_entry_key(key)
    if wanted:
        choices = written.head.choices
        draft = _fresh(store, here, texts, around, choices, {link: True})
        entries = with_entries(written.entries, draft, name)
    else:
        entries = tuple(replace(each, removed=True) if each.key == name else each for each in written.entries)
    store.briefings.save(replace(written, entries=entries), deed=Deed.MARK_CHANGE, mentions={key: wanted})
    return found(store, here, texts)


def keys_of(texts: Texts, said: Mapping[int, bool]) -> dict[ChangeKey, bool]:
    """Return what is said of links by the keys of their changes."""
    if not said:
        return {}
    keys = texts.keys
    return {keys[at]: wanted for at, wanted in said.items()}


def _kept(store: Store, here: Held, around: Surroundings) -> WrittenBriefing:
    revisions = [here.revisions[side] for side in Side]
    written = store.briefings.of(*revisions)
    if written is None:
        written = store.briefings.new(here.dossier, *revisions)
        written = replace(written, head=replace(written.head, author=around.author))
    return written


def _fresh(
    store: Store,
    here: Held,
    texts: Texts,
    around: Surroundings,
    choices: Choices,
    said: Mapping[int, bool] | None = None,
) -> tuple[Entry, ...]:
    from wsis_desktop.publishing.briefing.drafting import briefing_draft  # noqa: PLC0415 - as above

    compared = here.compared(texts.comparison)
    keys = texts.keys
    mentions = store.briefings.mentions(compared.old, compared.new)
    mentioned = {at: mentions[key] for at, key in enumerate(keys) if key in mentions}
    if choices.get("ticked", False):
        mentioned = dict.fromkeys(store.reviewing.reviewed(compared), True) | mentioned
    options = options_of(choices, around, mentioned | dict(said or {}))
    return briefing_draft(texts.comparison, store.notes.of(here.dossier), options)


def options_of(choices: Choices, around: Surroundings, mentioned: Mapping[int, bool]) -> BriefingOptions:
    """Return how a briefing is drafted, as the reader chose it; what they did not choose is as usual."""
    from wsis_desktop.publishing.briefing.options import BriefingOptions, NumberForm  # noqa: PLC0415 - as above
    from wsis_desktop.publishing.speaking import SPOKEN  # noqa: PLC0415 - as above

    chosen = choices.get("language")

    def on(name: str) -> bool:
        return bool(choices.get(name, True))

    return BriefingOptions(
        numbers=_one_of(NumberForm, choices.get("numbers"), NumberForm.PARA),
        least=_one_of(Significance, choices.get("least"), Significance.SUBSTANTIVE),
        with_moves=on("moves"),
        without=frozenset() if on("positions") else frozenset({NoteKind.POSITION}),
        meetings=around.meetings if on("calendar") else (),
        home=around.home,
        mentioned=mentioned,
        tracked_numbers=around.tracked_numbers,
        language=chosen if isinstance(chosen, str) and chosen in SPOKEN else around.language,
    )


def _one_of(names: type[E], given: object, usual: E) -> E:
    return names(given) if isinstance(given, str) and given in {each.value for each in names} else usual


def _placed(store: Store, held: Held, texts: Texts, written: WrittenBriefing | None) -> Found:
    from wsis_desktop.publishing.briefing.drafting import change_entry_key, entry_places  # noqa: PLC0415 - as above

    compared = held.compared(texts.comparison)
    keys = texts.keys
    mentions = store.briefings.mentions(compared.old, compared.new)
    return Found(
        written,
        entry_places(texts.comparison, store.notes.of(held.dossier), keys) if written else {},
        {at: change_entry_key(key) for at, key in enumerate(keys)},
        {at: mentions[key] for at, key in enumerate(keys) if key in mentions},
    )
