"""What a kind of document needs, the forms it has, and what can be chosen; an order for one.

Nothing here loads what makes documents, so the window can ask for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.meeting import Meeting
from wsis_desktop.model.note import Bookmark
from wsis_desktop.model.revision import PageSize, Revision
from wsis_desktop.model.written_briefing import WrittenBriefing
from wsis_desktop.publishing.noting.material import NotesMaterial
from wsis_desktop.publishing.speaking import ENGLISH
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions

_PARTED_BY = ","
USUAL_LANGUAGE = "usual"


class Output(StrEnum):
    """The forms that documents have; each is the suffix of its files."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    CSV = "csv"
    XLSX = "xlsx"
    XFDF = "xfdf"


WRITTEN = (Output.PDF, Output.DOCX, Output.HTML, Output.MARKDOWN)


class Need(StrEnum):
    """What must be at hand for a kind: two revisions, notes, the later revision's own PDF."""

    TWO = "two"
    NOTES = "notes"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is told or done, or not."""

    name: str
    default: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    name: str
    choices: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Several:
    """Some of several, in their order; the answer names them with commas between them."""

    name: str
    choices: tuple[str, ...]
    default: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the reader's own; of more than one line when `long`."""

    name: str
    long: bool = False


Option = Switch | Choice | Several | Words
Answer = bool | str
Answers = Mapping[str, Answer]
T = TypeVar("T", Switch, Choice, Several, Words)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document."""

    name: str
    needs: frozenset[Need]
    outputs: tuple[Output, ...] = WRITTEN
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnFile:
    """The file of the later revision, and what opens it."""

    path: Path
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class RevisionFile:
    """The file of one revision of a dossier, how it is read, and what the dossier calls it, where that is not the file's."""

    path: Path
    password: str | None = field(default=None, repr=False)
    reading: ReadingOptions = DEFAULT_READING
    called: str = ""
    title: str = ""
    symbol: str = ""
    date: str = ""

    def named(self, revision: Revision) -> Revision:
        """Return what was read of it under its names."""
        return replace(
            revision,
            called=self.called or revision.called,
            title=self.title or revision.title,
            symbol=self.symbol or revision.symbol,
            date=self.date or revision.date,
        )


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of the notes and bookmarks that were asked for stand on no page of the file that is annotated."""

    notes: int = 0
    bookmarks: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: the pages of a PDF, and what had no place in the document."""

    pages: tuple[PageSize, ...] = ()
    left_out: LeftOut = LeftOut()


@dataclass(frozen=True, slots=True)
class Material:
    """What is at hand to publish from; a revision read by itself is no comparison.

    `home` is the reader's time zone, for meetings, and `today` the day that a document bears. `briefing` is the one that the
    reader wrote, and `tracked_numbers` what paragraphs of the later revision are called in the file with tracked changes.
    `revisions` are all of the dossier, earliest first. A document speaks in `language` where no other is chosen.
    """

    comparison: Comparison | None = None
    notes: NotesMaterial | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    file: OwnFile | None = None
    meetings: tuple[Meeting, ...] = ()
    home: str = ""
    today: Day | None = None
    briefing: WrittenBriefing | None = None
    tracked_numbers: Mapping[int, str] = field(default_factory=dict)
    revisions: tuple[RevisionFile, ...] = ()
    language: str = ENGLISH

    def missing(self, kind: Kind) -> tuple[Need, ...]:
        """Return what a kind needs and is not at hand."""
        there = {
            Need.TWO: self.comparison is not None,
            Need.NOTES: self.notes is not None,
            Need.PAGES: self.file is not None and self.file.path.suffix.lower() == ".pdf",
        }
        return tuple(need for need in Need if need in kind.needs and not there[need])


@dataclass(frozen=True, slots=True)
class Order:
    """One document that is to be made; what `answers` do not say is as the kind has it by default.

    `templates` is a delegation's own folder of looks.
    """

    kind: Kind
    output: Output
    material: Material
    answers: Answers = field(default_factory=dict)
    paper: Paper = Paper.A4
    templates: Path | None = None
    author: str = ""

    @property
    def sources(self) -> tuple[Path, ...]:
        """Return the files that it is made from, which are never written over."""
        comparison, file = self.material.comparison, self.material.file
        paths = [Path(each.path) for each in (comparison.old, comparison.new)] if comparison else []
        return (*paths, *((file.path,) if file else ()), *(each.path for each in self.material.revisions))

    @property
    def language(self) -> str:
        """Return in which language the document says what it does not quote."""
        chosen = self.chosen("language")
        return self.material.language if chosen == USUAL_LANGUAGE else chosen

    def on(self, name: str) -> bool:
        """Return the answer to a switch."""
        option = self._option(name, Switch)
        given = self.answers.get(name)
        return given if isinstance(given, bool) else option.default

    def chosen(self, name: str) -> str:
        """Return the answer to a choice."""
        option = self._option(name, Choice)
        given = self.answers.get(name)
        return given if isinstance(given, str) and given in option.choices else option.default

    def several(self, name: str) -> tuple[str, ...]:
        """Return those that were chosen of several, each once."""
        option = self._option(name, Several)
        given = self.answers.get(name)
        if not isinstance(given, str):
            return option.default
        named = [part.strip() for part in given.split(_PARTED_BY)]
        return tuple(dict.fromkeys(part for part in named if part in option.choices))

    def words(self, name: str) -> str:
        """Return the reader's own words."""
        self._option(name, Words)
        given = self.answers.get(name)
        return given.strip() if isinstance(given, str) else ""

    def _option(self, name: str, sort: type[T]) -> T:
        return next(each for each in self.kind.options if each.name == name and isinstance(each, sort))
