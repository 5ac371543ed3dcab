"""How the briefings that readers write become rows, and rows become them again."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from typing import Final

from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.review import ChangeKey
from wsis_desktop.model.written_briefing import BriefingHead, KeptEntry, Mention
from wsis_desktop.notebook.encoding import as_json, choice, flag, identity, parsed, time_as_text, time_of, whole, words
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.tables import Table


def _briefing_row(each: BriefingHead) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "old_revision": str(each.old_revision),
        "new_revision": str(each.new_revision),
        "title": each.title,
        "author": each.author,
        "day": each.day.isoformat() if each.day else "",
        "choices": as_json(dict(each.choices)),
        "created": time_as_text(each.created),
        "modified": time_as_text(each.modified),
    }


def _briefing(row: Row) -> BriefingHead:
    day = words(row["day"])
    return BriefingHead(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        old_revision=identity(row["old_revision"]),
        new_revision=identity(row["new_revision"]),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        title=words(row["title"]),
        author=words(row["author"]),
        day=Day.fromisoformat(day) if day else None,
        choices=_choices(parsed(words(row["choices"]))),
    )


def _choices(told: object) -> dict[str, bool | str]:
    if not isinstance(told, dict):
        raise ValueError("not answers")  # noqa: TRY004 - one kind of error for whatever does not fit
    return {words(name): answer if isinstance(answer, bool) else words(answer) for name, answer in told.items()}


def _entry_row(each: KeptEntry) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "briefing": str(each.briefing),
        "position": each.position,
        "key": each.entry.key,
        "kind": each.entry.kind.value,
        "text": each.entry.text,
        "proposed": each.entry.proposed,
        "removed": int(each.entry.removed),
        "outdated": int(each.entry.outdated),
        "placed": int(each.entry.placed),
    }


def _entry(row: Row) -> KeptEntry:
    entry = Entry(
        words(row["key"]),
        choice(EntryKind, row["kind"]),
        words(row["text"]),
        words(row["proposed"]),
        removed=flag(row["removed"]),
        outdated=flag(row["outdated"]),
        placed=flag(row["placed"]),
    )
    return KeptEntry(
        identity(row["id"]), identity(row["dossier"]), identity(row["briefing"]), whole(row["position"]), entry
    )


def _mention_row(each: Mention) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "old_revision": str(each.old_revision),
        "new_revision": str(each.new_revision),
        "digest": each.key.digest,
        "occurrence": each.key.occurrence,
        "created": time_as_text(each.created),
        "modified": time_as_text(each.modified),
        "wanted": int(each.wanted),
    }


def _mention(row: Row) -> Mention:
    return Mention(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        old_revision=identity(row["old_revision"]),
        new_revision=identity(row["new_revision"]),
        key=ChangeKey(words(row["digest"]), whole(row["occurrence"])),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        wanted=flag(row["wanted"]),
    )


BRIEFINGS: Final = Table("briefing", _briefing_row, _briefing)
ENTRIES: Final = Table("briefing_entry", _entry_row, _entry)
MENTIONS: Final = Table("mention", _mention_row, _mention)
