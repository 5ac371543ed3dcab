"""Which file is read for which side, how, and which of the texts that a file with tracked changes holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import MarkKind, Revision, TextSide
from wsis_desktop.reading.options import DEFAULT_READING, MarksAs, ReadingOptions


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is read, the password that opens it, and how it is read."""

    path: Path
    password: str | None = field(default=None, repr=False)
    reading: ReadingOptions = DEFAULT_READING

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


def holds_two_texts(revision: Revision) -> bool:
    """Tell whether a file's marks of change make two texts of it; changes of formatting alone do not."""
    return revision.tracked is not None and any(kind is not MarkKind.FORMATTING for kind, _ in revision.tracked.counts)


def are_texts_of_one_file(old: Revision, new: Revision) -> bool:
    """Tell whether two revisions are the text before and the text after the tracked changes of one file."""
    if old.tracked is None or new.tracked is None or old.sha256 != new.sha256:
        return False
    return old.tracked.side is not new.tracked.side
