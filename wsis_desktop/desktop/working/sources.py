"""Which file is read for which side, how, and which of the texts that a file with tracked changes holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import MarkKind, Revision, TextSide, file_name_in
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.options import DEFAULT_READING, MarksAs, ReadingOptions


@dataclass(frozen=True, slots=True)
class Names:
    """What a revision is called where its dossier says it, and not its file."""

    file_name: str
    title: str = ""
    symbol: str = ""
    date: str = ""

    def fit(self, revision: Revision) -> bool:
        """Tell whether a revision bears these names."""
        called = revision.file_name, revision.title, revision.symbol or "", revision.date or ""
        return called == (self.file_name, self.title or revision.title, self.symbol, self.date)

    def given_to(self, revision: Revision) -> Revision:
        """Return a revision under these names."""
        return replace(
            revision,
            called="" if self.file_name == file_name_in(revision.path) else self.file_name,
            title=self.title or revision.title,
            symbol=self.symbol or None,
            date=self.date or None,
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is read, the password that opens it, how it is read, and what its revision is called."""

    path: Path
    password: str | None = field(default=None, repr=False)
    reading: ReadingOptions = DEFAULT_READING
    names: Names | None = None

    @property
    def text(self) -> TextSide:
        """Return which text of a file with tracked changes is read."""
        return self.reading.side

    def with_text(self, text: TextSide) -> Source:
        """Return this file read for another of its texts."""
        return replace(self, reading=replace(self.reading, side=text))

    def with_marks_as(self, marks_as: MarksAs) -> Source:
        """Return this file with its marks taken otherwise; the text after them where they are taken for none."""
        text = TextSide.AFTER if marks_as is MarksAs.EMPHASIS else self.text
        return replace(self, reading=replace(self.reading, side=text, marks_as=marks_as))

    @property
    def told_path(self) -> Path:
        """Return the path as the reader is told it: a copy's under the name of what it is a copy of."""
        return self.path.with_name(self.names.file_name) if self.names else self.path

    def named(self, revision: Revision) -> Revision:
        """Return the revision that was read of this file under the names that it has in its dossier, if in any."""
        return self.names.given_to(revision) if self.names else revision

    def with_recognised(self) -> Source:
        """Return this file with its pictures of text read, too."""
        return replace(self, reading=replace(self.reading, recognise=True))


Sources = Mapping[Side, Source]


def both_texts(source: Source) -> dict[Side, Source]:
    """Return a file with tracked changes for both sides: its text before them and its text after them."""
    return {Side.OLD: source.with_text(TextSide.BEFORE), Side.NEW: source.with_text(TextSide.AFTER)}


def are_both_texts(sources: Sources) -> bool:
    """Tell whether both sides are texts of one file."""
    if len(sources) < len(Side):
        return False
    old, new = sources[Side.OLD], sources[Side.NEW]
    return old.path == new.path and old.text is not new.text


def with_source(sources: Sources, side: Side, source: Source) -> dict[Side, Source]:
    """Put a file on one side; what stays of a file that stood on both is the text after its changes."""
    kept = dict(sources)
    if are_both_texts(sources):
        kept[side.other] = kept[side.other].with_text(TextSide.AFTER)
    return kept | {side: source}


def named(comparison: Comparison, sources: Sources) -> Comparison:
    """Return a comparison with its revisions under the names that they have in their dossier."""
    if not any(source.names for source in sources.values()):
        return comparison
    if comparison.old is comparison.new:
        (source,) = sources.values()
        revision = source.named(comparison.new)
        return replace(comparison, old=revision, new=revision)
    old, new = (sources[side].named(comparison.revision(side)) for side in (Side.OLD, Side.NEW))
    return replace(comparison, old=old, new=new)


def under_their_names(trouble: Trouble, sources: Iterable[Source]) -> Trouble:
    """Return a trouble that tells of files by the names that the reader knows them by."""
    name = told = str(trouble.facts.get("name", ""))
    for source in sources:
        told = told.replace(source.path.name, source.told_path.name)
    return trouble if told == name else type(trouble)(**(trouble.facts | {"name": told}))


def holds_two_texts(revision: Revision) -> bool:
    """Tell whether a file's marks of change make two texts of it; changes of formatting alone do not."""
    return revision.tracked is not None and any(kind is not MarkKind.FORMATTING for kind, _ in revision.tracked.counts)


def are_texts_of_one_file(old: Revision, new: Revision) -> bool:
    """Tell whether two revisions are the text before and the text after the tracked changes of one file."""
    if old.tracked is None or new.tracked is None or old.sha256 != new.sha256:
        return False
    return old.tracked.side is not new.tracked.side
