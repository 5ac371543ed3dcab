"""Drafts a briefing: by section the changes that matter with the reader's notes, what was only edited, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.note import Note, NoteKind, origins_of
from wsis_desktop.model.review import ChangeKey, change_keys
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.briefing.meetings_in_words import meeting_in_words
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.briefing.quoting import beginning, least_told, line_of
from wsis_desktop.publishing.changes import FOOTNOTES, FRONT, Group, groups
from wsis_desktop.publishing.naming import listed, own_chain
from wsis_desktop.publishing.noting.note_text import in_one_line
from wsis_desktop.publishing.noting.note_words import KIND_WORDS, STANCE_WORDS
from wsis_desktop.publishing.speaking import counted, say, speaking

NEXT_STEPS = "Next steps"
# Letters of a heading above a section's own, which may be the title of a treaty: it is known by its beginning.
_ABOVE = 60


def briefing_draft(comparison: Comparison, notes: Sequence[Note], options: BriefingOptions) -> tuple[Entry, ...]:
    """Return the entries of a briefing; the same comparison, notes and options give the same draft."""
    with speaking(options.language):
        return tuple(_Drafting(comparison, notes, options).entries())


def change_entry_key(key: ChangeKey) -> str:
    """Return what the entry of a change is known by."""
    return f"change/{key}"


def entry_places(
    comparison: Comparison, notes: Sequence[Note], keys: Sequence[ChangeKey] | None = None
) -> dict[str, int]:
    """Return the place of the link that each entry of a draft tells of, by the entry's key; `keys` where they are known."""
    return _Drafting(comparison, notes, BriefingOptions(), keys).places()


def is_told(link: Link, options: BriefingOptions) -> bool:
    """Tell whether a change has a line of its own in a briefing; the others are counted."""
    if link.change is None:
        return False
    moves = link.moved and options.with_moves
    return moves or link.significance.reaches(options.least)


class _Drafting:
    def __init__(
        self,
        comparison: Comparison,
        notes: Sequence[Note],
        options: BriefingOptions,
        keys: Sequence[ChangeKey] | None = None,
    ) -> None:
        self._comparison = comparison
        self._options = options
        self._keys = keys or change_keys(comparison)
        self._links_of = {side: comparison.link_of(side) for side in Side}
        self._notes = self._by_link([note for note in notes if note.kind not in options.without and not note.binned])
        self._retitled = self._headings_that_changed()
        self._groups = groups(comparison)
        self._section_keys = self._keys_of_sections()

    def entries(self) -> Iterator[Entry]:
        """Yield the entries in the order of the new text."""
        told = 0
        for group in self._groups:
            lines = [entry for at in group.links for entry in self._of_link(at)]
            if lines:
                yield self._section(group)
                yield from lines
            told += sum(line.kind is EntryKind.CHANGE for line in lines)
        unchanged = [at for at in sorted(self._notes) if self._comparison.links[at].change is None]
        remarks = [entry for at in unchanged for entry in self._remarks(at)]
        if remarks:
            yield _proposed("notes", EntryKind.SECTION, say("Notes on text that did not change"))
            yield from remarks
        yield _proposed("closing", EntryKind.CLOSING, self._closing(told))
        meetings = sorted(self._options.meetings, key=lambda each: (each.when.start, each.when.end, each.title))
        if meetings:
            yield _proposed("next-steps", EntryKind.SECTION, say(NEXT_STEPS))
        for meeting in meetings:
            said = meeting_in_words(meeting, self._options.home)
            yield _proposed(f"meeting/{meeting.id}", EntryKind.MEETING, said)

    def places(self) -> dict[str, int]:
        """Return the place of the link that each entry is about."""
        found = {change_entry_key(key): at for at, key in enumerate(self._keys)}
        found |= {f"note/{note.id}": at for at, notes in self._notes.items() for note in notes}
        return found | {self._section(group).key: group.links[0] for group in self._groups}

    def _chosen(self, at: int) -> bool:
        link = self._comparison.links[at]
        if link.change is None:
            return False
        if at in self._options.mentioned or self._options.chosen is not None:
            return self._options.mentioned.get(at, at in (self._options.chosen or ()))
        return at in self._notes or is_told(link, self._options)

    def _wants(self, at: int) -> bool:
        """Tell whether the reader wants a change told, by a note on it or by name."""
        return at in self._notes or at in (self._options.chosen or ()) or self._options.mentioned.get(at, False)

    def _of_link(self, at: int) -> Iterator[Entry]:
        link = self._comparison.links[at]
        if self._chosen(at) and not self._is_said_by_its_heading(link):
            line = line_of(self._comparison, link, self._options, whole=self._wants(at))
            if line:
                yield _proposed(change_entry_key(self._keys[at]), EntryKind.CHANGE, line)
        if link.change is not None:
            yield from self._remarks(at)

    def _is_said_by_its_heading(self, link: Link) -> bool:
        """Tell whether the section's heading names what a heading was called before."""
        new = self._comparison.paragraphs(link, Side.NEW)
        return len(new) == 1 and own_chain(new[0]) in self._retitled and new[0].kind is Kind.HEADING and not link.moved

    def _headings_that_changed(self) -> dict[tuple[str, ...], str]:
        """Return what the headings of sections were called before, where their words changed."""
        found: dict[tuple[str, ...], str] = {}
        for link in self._comparison.links:
            old, new = (self._comparison.paragraphs(link, side) for side in Side)
            if len(old) == len(new) == 1 and new[0].kind is old[0].kind is Kind.HEADING and old[0].text != new[0].text:
                found[own_chain(new[0])] = old[0].text
        return found

    def _section(self, group: Group) -> Entry:
        chain = self._chain(group)
        before = self._retitled.get(chain, "")
        named = group.headings in {FOOTNOTES, (FRONT,)}  # by the program, where the draft has no heading
        *above, own = map(say, group.headings) if named else group.headings
        title = " › ".join((*(beginning(each, _ABOVE) for each in above), own))
        said = say("{title} (previously “{before}”)", title=title, before=before) if before else title
        return _proposed(self._section_keys[group.links[0]], EntryKind.SECTION, said)

    def _keys_of_sections(self) -> dict[int, str]:
        """Return by the first link of each group what its heading is known by, no two by the same."""
        met: Counter[str] = Counter()
        keys = {}
        for group in self._groups:
            chain = self._chain(group)
            known = "/".join(chain) or group.title
            met[known] += 1
            keys[group.links[0]] = f"section/{known}" if met[known] == 1 else f"section/{known}/{met[known]}"
        return keys

    def _chain(self, group: Group) -> tuple[str, ...]:
        link = self._comparison.links[group.links[0]]
        side = Side.NEW if link.new else Side.OLD
        return own_chain(self._comparison.paragraphs(link, side)[0])

    def _remarks(self, at: int) -> Iterator[Entry]:
        for note in self._notes.get(at, ()):
            said = note_in_words(note)
            if said:
                yield _proposed(f"note/{note.id}", EntryKind.NOTE, said)

    def _by_link(self, notes: Sequence[Note]) -> dict[int, list[Note]]:
        """Return the notes by the place of the link that they stand on; one that came along stands for its origin."""
        known = {note.id: note for note in notes}
        places = {note.id: place for note in notes if (place := self._place(note)) is not None}
        before = {origin.id for each in places for origin in origins_of(known[each], known)}
        found: dict[int, list[Note]] = {}
        for note in sorted(notes, key=lambda each: (each.created, str(each.id))):
            if note.id in places and note.id not in before:
                found.setdefault(places[note.id], []).append(note)
        return found

    def _place(self, note: Note) -> int | None:
        """Return the place of the link that a note stands on; None where it stands on none of these texts."""
        anchor = note.anchor or note.counterpart  # of a note on what was deleted, the place in the earlier text
        if note.detached or anchor is None:
            return None
        for side in (Side.NEW, Side.OLD):
            of = self._links_of[side]
            if anchor.document == self._comparison.revision(side).sha256 and anchor.paragraph < len(of):
                return of[anchor.paragraph]
        return None

    def _closing(self, told: int) -> str:
        """Count what is not told: changes that matter less, and numbers alone."""
        links = self._comparison.links
        left = [link for at, link in enumerate(links) if link.change is not None and not self._chosen(at)]
        edits = sum(max(1, len(link.edits)) for link in left)
        edits += sum(
            sum(
                not edit.significance.reaches(least_told(link, self._options, whole=self._wants(at)))
                for edit in link.edits
            )
            for at, link in enumerate(links)
            if self._chosen(at)
        )
        numbers = sum(link.change is None and link.renumbered for link in links)
        parts = []
        if edits:
            parts.append(counted("{n} inconsequential edits", edits))
        if numbers:
            parts.append(counted("{n} paragraphs renumbered", numbers))
        if not told and not parts:
            return say("The two texts are the same.")
        if not parts:
            return say("There are no other changes.")
        return say("In addition: {parts}.", parts=listed(parts))


def note_in_words(note: Note) -> str:
    """Return a reader's note in one line, with what it is."""
    body = in_one_line(note.body)
    if note.kind is NoteKind.POSITION and note.stance:
        position = say("Position ({stance})", stance=say(STANCE_WORDS[note.stance]))
        return say("{what}: {words}", what=position, words=body) if body else position
    if note.kind is NoteKind.PROPOSAL and note.proposed:
        proposed = f"“{' '.join(note.proposed.split())}”{f' – {body}' if body else ''}"
        return say("{what}: {words}", what=say("Proposal"), words=proposed)
    if not body:
        return ""
    kind = say(KIND_WORDS[note.kind])
    return say("{what}: {words}", what=say("{kind} (done)", kind=kind) if note.done else kind, words=body)


def _proposed(key: str, kind: EntryKind, text: str) -> Entry:
    return Entry(key, kind, text, text)
