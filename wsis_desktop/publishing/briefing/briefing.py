"""A briefing as a document: `briefing_document(comparison, notes, options)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.note import Note
from wsis_desktop.publishing.briefing.drafting import briefing_draft
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.days_in_words import weekday_in_words
from wsis_desktop.publishing.document import Block, Document, Heading, Passage, Run, Style, plain
from wsis_desktop.publishing.naming import names_of, revision_name
from wsis_desktop.publishing.speaking import aside, say, speaking, spoken
from wsis_desktop.publishing.tongues import held_apart, quotations_apart, tongue_of_own

_LINK: Final = re.compile(r"https?://[^\s<>\"”’]+[^\s<>\"”’.,;:)]")
_STYLES: Final = {
    EntryKind.CHANGE: (Style.BULLET, 0),
    EntryKind.NOTE: (Style.REMARK, 1),
    EntryKind.CLOSING: (Style.BODY, 0),
    EntryKind.MEETING: (Style.BULLET, 0),
    EntryKind.OWN: (Style.BODY, 0),
}


def briefing_document(comparison: Comparison, notes: Sequence[Note], options: BriefingOptions) -> Document:
    """Return the briefing of a comparison as it is drafted."""
    return document_of_draft(comparison, briefing_draft(comparison, notes, options), options)


def document_of_draft(comparison: Comparison, draft: Sequence[Entry], options: BriefingOptions) -> Document:
    """Return a briefing as its reader left it; entries that were taken out are not in it."""
    with speaking(options.language):
        return _document(comparison, draft, options)


def _document(comparison: Comparison, draft: Sequence[Entry], options: BriefingOptions) -> Document:
    title = options.title or usual_title(comparison)
    by = say(", ").join(filter(None, (options.author, weekday_in_words(options.day) if options.day else "")))
    return Document(
        title,
        tuple(filter(None, (say("Note by {by}", by=by) if options.author else by, _held(comparison)))),
        tuple(_block(entry, at) for at, entry in enumerate(draft) if not entry.removed),
        language=spoken(),
        author=options.author,
        running=title,
    )


def usual_title(comparison: Comparison) -> str:
    """Return the title of a briefing that was given none."""
    title = comparison.new.title or revision_name(comparison.new)
    return say("Briefing: {title}", title=held_apart(title, spoken()))


def _held(comparison: Comparison) -> str:
    names = names_of(comparison)
    old, new = (
        held_apart(aside(names[side], comparison.revision(side).date or ""), spoken()) for side in (Side.OLD, Side.NEW)
    )
    return say("Changes from {old} to {new}", old=old, new=new)


def _block(entry: Entry, at: int) -> Block:
    if entry.kind is EntryKind.SECTION:
        return Heading(plain(quotations_apart(entry.text, spoken())), 1, anchor=f"section-{at}")
    style, depth = _STYLES[entry.kind]
    # Written while another language was spoken, a line runs as its own words do.
    language = tongue_of_own(entry.text, spoken())
    return Passage(
        tuple(_runs(quotations_apart(entry.text, language or spoken()))), style, depth=depth, language=language
    )


def _runs(text: str) -> list[Run]:
    """Return words as runs, addresses as links."""
    runs: list[Run] = []
    at = 0
    for found in _LINK.finditer(text):
        runs.extend(plain(text[at : found.start()]))
        runs.append(Run(found[0], link=found[0]))
        at = found.end()
    return [*runs, *plain(text[at:])]
