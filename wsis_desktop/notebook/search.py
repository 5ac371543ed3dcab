"""Finds notes, bookmarks and paragraphs in all dossiers, by words and by what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Sized
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from wsis_desktop.model.note import Bookmark, CarriedStatus, Note, NoteKind, Stance
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.encoding import identity, parsed, several, whole, words
from wsis_desktop.notebook.rows import Row, Value
from wsis_desktop.notebook.searchable import question_of
from wsis_desktop.notebook.tables import BOOKMARKS, NOTES

_MOST: Final = 500


class Sought(StrEnum):
    """What can be searched."""

    NOTES = "notes"
    BOOKMARKS = "bookmarks"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader looks for.

    All `words` must be found, each as the beginning of one; words in quotation marks as they stand; no words find all that
    the rest of the question allows, but no paragraphs. An empty set allows everything. Filters of notes leave out bookmarks
    and paragraphs.
    """

    words: str = ""
    sought: frozenset[Sought] = frozenset(Sought)
    dossier: UUID | None = None
    revision: UUID | None = None
    kinds: frozenset[NoteKind] = frozenset()
    tags: frozenset[str] = frozenset()
    stances: frozenset[Stance] = frozenset()
    statuses: frozenset[CarriedStatus] = frozenset()
    done: bool | None = None
    author: str = ""

    @property
    def of_notes_only(self) -> bool:
        """Tell whether only a note can meet it."""
        return bool(self.kinds or self.tags or self.stances or self.author) or self.done is not None


@dataclass(frozen=True, slots=True)
class FoundParagraph:
    """A paragraph of a revision."""

    dossier: UUID
    revision: UUID
    paragraph: int
    label: str
    section: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, best first; without words in the order of the texts. `more` says that not all is listed."""

    notes: tuple[Note, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    paragraphs: tuple[FoundParagraph, ...] = ()
    more: bool = False


class Search:
    """Searches a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, question: Question, most: int = _MOST) -> Findings:
        """Return up to so many of each kind that meet a question; what is in the bin is not looked at."""
        asked = question_of(question.words)
        if question.words.strip() and not asked:
            return Findings()
        notes = self._rows("note", question, asked, most) if Sought.NOTES in question.sought else []
        marks: list[Row] = []
        paragraphs: list[Row] = []
        if not question.of_notes_only:
            if Sought.BOOKMARKS in question.sought:
                marks = self._rows("bookmark", question, asked, most)
            if Sought.PARAGRAPHS in question.sought and asked and not question.statuses:
                paragraphs = self._paragraphs(question, asked, most)
        return Findings(
            tuple(map(NOTES.from_row, notes[:most])),
            tuple(map(BOOKMARKS.from_row, marks[:most])),
            tuple(map(_paragraph, paragraphs[:most])),
            more=any(len(found) > most for found in (notes, marks, paragraphs)),
        )

    def _rows(self, kind: str, question: Question, asked: str, most: int) -> list[Row]:
        conditions = dict(_of_both(question) if kind == "bookmark" else _of_notes(question))
        values: list[Value] = [each for given in conditions.values() for each in given]
        where = "".join(f" AND {condition}" for condition in conditions)
        if asked:
            return self._database.rows(_BY_WORDS.format(kind=kind, where=where), [asked, *values, most + 1])
        order = _ORDER[kind]
        return self._database.rows(_BY_FILTER.format(kind=kind, where=where, order=order), [*values, most + 1])

    def _paragraphs(self, question: Question, asked: str, most: int) -> list[Row]:
        conditions: dict[str, list[Value]] = {}
        if question.dossier:
            conditions["revision.dossier = ?"] = [str(question.dossier)]
        if question.revision:
            conditions["revision.id = ?"] = [str(question.revision)]
        values = [each for given in conditions.values() for each in given]
        where = "".join(f" AND {condition}" for condition in conditions)
        return self._database.rows(_PARAGRAPHS.format(where=where), [asked, *values, most + 1])


def _of_both(question: Question) -> Iterator[tuple[str, Sequence[Value]]]:
    """Yield the conditions that notes and bookmarks can meet."""
    if question.dossier:
        yield "it.dossier = ?", [str(question.dossier)]
    if question.revision:
        yield "it.revision = ?", [str(question.revision)]
    if question.statuses:
        yield f"it.status IN ({_marks(question.statuses)})", sorted(question.statuses)


def _of_notes(question: Question) -> Iterator[tuple[str, Sequence[Value]]]:
    """Yield the conditions of a question on notes."""
    yield from _of_both(question)
    if question.kinds:
        yield f"it.kind IN ({_marks(question.kinds)})", sorted(question.kinds)
    if question.stances:
        yield f"it.stance IN ({_marks(question.stances)})", sorted(question.stances)
    if question.tags:
        marks = _marks(question.tags)
        yield f"EXISTS (SELECT 1 FROM json_each(it.tags) WHERE value IN ({marks}))", sorted(question.tags)  # noqa: S608 - marks
    if question.done is not None:
        yield "it.kind = 'task' AND it.done = ?", [int(question.done)]
    if question.author:
        yield "it.author = ?", [question.author]


def _marks(values: Sized) -> str:
    return ", ".join("?" * len(values))


def _paragraph(row: Row) -> FoundParagraph:
    return FoundParagraph(
        identity(row["dossier"]),
        identity(row["revision"]),
        whole(row["position"]),
        words(row["label"]),
        several(words, parsed(words(row["section"]))),
        words(row["text"]),
    )


_LISTED: Final = """it.binned IS NULL
    AND it.dossier IN (SELECT id FROM dossier WHERE binned IS NULL)
    AND (it.revision IS NULL OR it.revision IN (SELECT id FROM revision WHERE binned IS NULL))"""
_ORDER: Final = {
    "note": "it.dossier, (SELECT position FROM revision WHERE id = it.revision), it.paragraph, it.created, it.id",
    "bookmark": "it.dossier, it.position, it.created, it.id",
}
# Ids are put in order first: whole rows would be carried through the sorting.
_BY_FILTER: Final = f"""
    SELECT it.* FROM (SELECT it.id FROM {{kind}} AS it WHERE {_LISTED} {{where}} ORDER BY {{order}} LIMIT ?) AS chosen
    JOIN {{kind}} AS it ON it.id = chosen.id ORDER BY {{order}}"""  # noqa: S608 - ours
_BY_WORDS: Final = f"""
    SELECT it.* FROM (
        SELECT it.id, search.rank AS score
        FROM search JOIN searchable ON searchable.number = search.rowid AND searchable.kind = '{{kind}}'
        JOIN {{kind}} AS it ON it.id = searchable.id
        WHERE search MATCH ? AND {_LISTED} {{where}} ORDER BY score, it.modified DESC, it.id LIMIT ?) AS chosen
    JOIN {{kind}} AS it ON it.id = chosen.id ORDER BY chosen.score, it.modified DESC, it.id"""  # noqa: S608 - as above
_PARAGRAPHS: Final = """
    SELECT revision.dossier, revision.id AS revision, paragraph.position, paragraph.label, paragraph.section, paragraph.text
    FROM search JOIN searchable ON searchable.number = search.rowid AND searchable.kind = 'paragraph'
    JOIN paragraph ON paragraph.id = CAST(searchable.id AS INTEGER)
    JOIN revision ON revision.document = paragraph.document AND revision.side = paragraph.side AND revision.binned IS NULL
    JOIN dossier ON dossier.id = revision.dossier AND dossier.binned IS NULL
    WHERE search MATCH ? {where}
    ORDER BY search.rank, revision.dossier, revision.position DESC, paragraph.position LIMIT ?"""
