"""The entries of someone's briefing, taken over as notes on the words that they quote or the paragraphs that they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID, uuid5

from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.briefing import BriefingCheck, CheckedQuotation, NumberVerdict, Verdict
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Note, Scope
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.journal import Journal
from wsis_desktop.notebook.tables import NOTES

_STANDS = frozenset({Verdict.EXACT, Verdict.DIFFERS, Verdict.ELSEWHERE})


class BriefingNotes:
    """Takes over briefings."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def take_over(self, entry: RevisionEntry, made: BriefingCheck, *, author: str = "") -> tuple[Note, ...]:
        """Add a note for each entry that quotes or cites and was not taken over before, as one operation; return those.

        An entry whose words and numbers stand nowhere in the revision becomes a note on the whole dossier.
        """
        taken = []
        with self._journal.operation(entry.dossier, Deed.IMPORT) as operation:
            for paragraph in entries_of(made):
                note = self._note(entry, made, paragraph, author)
                if operation.get(NOTES, note.id) is None:
                    operation.put(NOTES, note)
                    taken.append(note)
        return tuple(taken)

    def _note(self, entry: RevisionEntry, made: BriefingCheck, paragraph: int, author: str) -> Note:
        now = self._journal.now()
        text = made.briefing.note.paragraphs[paragraph].text
        note = Note(briefing_note_id(entry.id, text), entry.dossier, now, now, body=text, author=author)
        section = made.briefing.section_of(paragraph)
        if section:
            note = replace(note, tags=(" ".join(section.split()),))
        anchor = place_of(made, paragraph)
        if anchor is None:
            return note
        scope = Scope.WORDS if anchor.quotation else Scope.PARAGRAPH
        return replace(note, revision=entry.id, anchor=anchor, scope=scope)


def briefing_note_id(revision: UUID, text: str) -> UUID:
    """Return the id of a note that was taken over: the same words on the same revision are the same note."""
    return uuid5(revision, f"briefing/{' '.join(text.split())}")


def entries_of(made: BriefingCheck) -> Iterator[int]:
    """Yield the paragraphs of a briefing that quote or cite, but for its headings."""
    headings = {section.heading for section in made.briefing.sections}
    quoting = {each.passage.paragraph for each in made.briefing.quotations}
    citing = {each.passage.paragraph for each in made.briefing.citations}
    yield from sorted((quoting | citing) - {each for each in headings if each is not None})


def place_of(made: BriefingCheck, paragraph: int) -> Anchor | None:
    """Return what an entry of a briefing is about: its first words that stand in the revision, else its first number."""
    briefing = made.briefing
    for quotation in made.quotations:
        if briefing.quotations[quotation.quotation].passage.paragraph == paragraph and quotation.verdict in _STANDS:
            return _quoted(made, quotation)
    for number in made.numbers:
        cited = briefing.citations[number.citation].passage.paragraph == paragraph
        if cited and number.paragraphs and number.verdict is not NumberVerdict.UNCHECKED:
            if briefing.citations[number.citation].earlier:
                continue
            return anchor_at(made.revision, number.paragraphs[0])
    return None


def _quoted(made: BriefingCheck, found: CheckedQuotation) -> Anchor | None:
    """Return the anchor of quoted words; of parts with something left out, from the first to the last in one paragraph."""
    if not found.places:
        return None
    first = found.places[0]
    inside = [place for place in found.places if place.paragraph == first.paragraph]
    return anchor_at(
        made.revision,
        first.paragraph,
        Span(min(place.start for place in inside), max(place.end for place in inside)),
    )
