"""What the revisions of a dossier are called on screen: short names, never the same one twice, and what tells them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath
from uuid import UUID

from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.speaking.naming import name_of, text_words
from wsis_desktop.desktop.working.sources import Names
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.revision import TextSide


def entry_names(entries: Iterable[RevisionEntry]) -> dict[UUID, str]:
    """Return the short name of each revision, in their order: its stage, else its symbol, else its file's name."""
    listed = list(entries)
    names = _told_apart({each.id: name_of(each.symbol, each.file_name, each.title) for each in listed}, listed)
    counts = Counter(names.values())
    seen: Counter[str] = Counter()
    for each in listed:
        name = names[each.id]
        if counts[name] > 1:
            seen[name] += 1
            names[each.id] = f"{name} ({seen[name]})"
    return names


def entry_details(entry: RevisionEntry, name: str) -> str:
    """Return what tells a revision from others beside its name: symbol, date, and the text of a marked file it is."""
    symbol = entry.symbol if entry.symbol != name else ""
    text = text_words(entry.side) if entry.side is TextSide.BEFORE else ""
    return row_of(text, symbol, entry.date)


def names_in_dossier(entry: RevisionEntry) -> Names:
    """Return what a dossier calls a revision."""
    return Names(entry.file_name, entry.title, entry.symbol, entry.date)


def _told_apart(names: dict[UUID, str], entries: list[RevisionEntry]) -> dict[UUID, str]:
    """Call revisions whose names are the same by their files' names, where these differ."""
    counts = Counter(names.values())
    stems = {each.id: PurePath(each.file_name).stem for each in entries}
    return {id: stems[id] if counts[name] > 1 else name for id, name in names.items()}  # noqa: A001 - the field's name
