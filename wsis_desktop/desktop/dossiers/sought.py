"""What a reader looks for in all dossiers, and what the library finds: asked in the library's own thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from wsis_desktop.desktop.dossiers.kept import DossierSummary, summaries
from wsis_desktop.desktop.notes.note_words import plain_words
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Bookmark, CarriedStatus, Note, NoteKind, Stance

if TYPE_CHECKING:
    from wsis_desktop.notebook.search import Findings, FoundParagraph, Question
    from wsis_desktop.notebook.store import Store


class Among(StrEnum):
    """What is looked through."""

    NOTES = "notes"
    BOOKMARKS = "bookmarks"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader looks for; None, or nothing, allows everything."""

    words: str = ""
    among: Among | None = None
    kind: NoteKind | Stance | None = None
    status: CarriedStatus | None = None
    tag: str = ""
    dossier: UUID | None = None
    revision: UUID | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked for, in which case nothing is listed."""
        return not (self.words.strip() or self.kind or self.status or self.tag)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: a note, a bookmark or a paragraph, and where its words stand in `text`.

    `paragraph` is None where it has no place. `earlier` counts the earlier revisions in which the same stands.
    """

    among: Among
    entry: RevisionEntry | None
    paragraph: int | None
    label: str
    text: str
    spans: tuple[Span, ...] = ()
    note: Note | None = None
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class HitGroup:
    """What was found in one dossier."""

    summary: DossierSummary
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen to narrow a search: the tags in use, most used first, and the dossiers."""

    tags: tuple[str, ...] = ()
    summaries: tuple[DossierSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer, best dossier first; `more` says that not all is listed."""

    groups: tuple[HitGroup, ...] = ()
    more: bool = False


def choices(store: Store) -> Choices:
    """Return what there is to choose from."""
    return Choices(tuple(tag for tag, _ in store.notes.tags()), summaries(store))


def sought(store: Store, asked: Asked) -> Found:
    """Look in all dossiers; what came along unchanged, and paragraphs that stayed, are told once, where they stand last."""
    if asked.is_empty:
        return Found()
    findings = store.search.find(_question(asked))
    known = {each.dossier.id: each for each in summaries(store)}
    hits: dict[UUID, list[Hit]] = {}
    for dossier, hit in _hits(findings, known, asked.words):
        hits.setdefault(dossier, []).append(hit)
    groups = tuple(HitGroup(known[dossier], tuple(found)) for dossier, found in hits.items())
    return Found(groups, findings.more)


def _question(asked: Asked) -> Question:
    from wsis_desktop.notebook.search import Question, Sought  # noqa: PLC0415 - loaded in the library's thread

    return Question(
        asked.words,
        frozenset(Sought) if asked.among is None else frozenset({Sought(asked.among.value)}),
        asked.dossier,
        asked.revision,
        kinds=frozenset({asked.kind}) if isinstance(asked.kind, NoteKind) else frozenset(),
        tags=frozenset({asked.tag}) if asked.tag else frozenset(),
        stances=frozenset({asked.kind}) if isinstance(asked.kind, Stance) else frozenset(),
        statuses=frozenset({asked.status}) if asked.status else frozenset(),
    )


def _hits(findings: Findings, known: dict[UUID, DossierSummary], words: str) -> Iterator[tuple[UUID, Hit]]:
    """Yield what was found with its dossier: notes, bookmarks, paragraphs."""
    entries = {entry.id: entry for each in known.values() for entry in each.entries}
    kept: list[Note | Bookmark] = [*_last_of(findings.notes), *_last_of(findings.bookmarks)]
    for each in kept:
        if each.dossier in known:
            yield each.dossier, _of_kept(each, entries, words)
    for found, earlier in _standing_last(findings.paragraphs, entries):
        if found.dossier in known:
            hit = _hit(
                Among.PARAGRAPHS, entries.get(found.revision), found.paragraph, found.label, (found.text,), words
            )
            yield found.dossier, replace(hit, earlier=earlier)


def _of_kept(kept: Note | Bookmark, entries: dict[UUID, RevisionEntry], words: str) -> Hit:
    anchor = kept.anchor
    quoted = anchor.words if anchor else ""
    # As they are read; as they are typed only where nothing else holds what is looked for.
    own, typed = ((plain_words(kept.body), kept.proposed), kept.body) if isinstance(kept, Note) else ((kept.name,), "")
    hit = _hit(
        Among.NOTES if isinstance(kept, Note) else Among.BOOKMARKS,
        entries.get(kept.revision) if kept.revision else None,
        anchor.paragraph if anchor and not kept.detached else None,
        anchor.label if anchor else "",
        (*own, quoted, typed),
        words,
    )
    return replace(hit, note=kept) if isinstance(kept, Note) else hit


def _hit(
    among: Among, entry: RevisionEntry | None, paragraph: int | None, label: str, texts: Iterable[str], words: str
) -> Hit:
    """Return a hit that shows the first text in which the words stand, else the first that says anything."""
    from wsis_desktop.notebook.searchable import places_of  # noqa: PLC0415 - loaded in the library's thread

    said = [text for text in texts if text.strip()]
    placed = [(text, places_of(words, text)) for text in said]
    text, spans = next((each for each in placed if each[1]), placed[0] if placed else ("", ()))
    return Hit(among, entry, paragraph, label, text, spans)


def _last_of(kept: tuple[Note, ...] | tuple[Bookmark, ...]) -> list[Note | Bookmark]:
    """Leave out what came along into another revision and says the same there, where that was found, too."""
    by_id: dict[UUID, Note | Bookmark] = {each.id: each for each in kept}
    came = {each.origin for each in by_id.values() if each.origin in by_id and _said(by_id[each.origin]) == _said(each)}
    return [each for each in by_id.values() if each.id not in came]


def _said(kept: Note | Bookmark) -> object:
    if isinstance(kept, Note):
        return kept.body, kept.proposed, kept.kind, kept.stance, kept.tags, kept.done
    return kept.name


def _standing_last(
    found: tuple[FoundParagraph, ...], entries: dict[UUID, RevisionEntry]
) -> Iterator[tuple[FoundParagraph, int]]:
    """Yield paragraphs, each where it stands last, with the number of earlier revisions in which it reads the same."""
    same: dict[tuple[UUID, str], list[FoundParagraph]] = {}
    for each in found:
        if each.revision in entries:
            same.setdefault((each.dossier, each.text), []).append(each)
    for alike in same.values():
        last = max(alike, key=lambda each: entries[each.revision].position)
        yield last, len({each.revision for each in alike}) - 1
