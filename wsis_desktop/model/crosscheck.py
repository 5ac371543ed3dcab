"""Whether the marks of a file with tracked changes tell every change: what was found, and the numbers of both versions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import Revision


class Check(StrEnum):
    """Which text of the marked file is held against which revision.

    `CLEAN` is the text after its changes against the clean revision; `EARLIER` the text before them against the revision
    that the changes were made to. Words that came or went in both texts without a mark are found by the second only.
    """

    CLEAN = "clean"
    EARLIER = "earlier"


class UnmarkedKind(StrEnum):
    """What differs without a mark: words, a tag, the place of a paragraph, or how text is parted into paragraphs."""

    WORDS = "words"
    TAG = "tag"
    MOVED = "moved"
    PARTED = "parted"


@dataclass(frozen=True, slots=True)
class Unmarked:
    """One difference that no mark tells.

    `link` is the place of a link in the check's comparison; `edit` that of an edit in the link, None unless words differ.
    """

    check: Check
    kind: UnmarkedKind
    link: int
    edit: int | None = None


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One paragraph in each version, as indices.

    `tracked` counts in the marked file with its changes shown, where what was deleted stands and is counted; None when the
    paragraph is not there. `after` and `before` count in the two texts of the file, `clean` and `earlier` in the clean
    versions: none where it is not, several where a mark joins or parts paragraphs.
    """

    tracked: int | None
    after: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    clean: tuple[int, ...] = ()
    earlier: tuple[int, ...] = ()

    def text(self, check: Check) -> tuple[int, ...]:
        """Return its paragraphs in the text of the marked file that a check is about."""
        return self.after if check is Check.CLEAN else self.before


@dataclass(frozen=True, slots=True)
class TrackedTexts:
    """The texts of one file with tracked changes: before them, after them, and both in one."""

    before: Revision
    after: Revision
    marked: Revision


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """A file with tracked changes held against the clean revision and, if it was given, against the earlier one.

    In each comparison the clean version is the old side and the marked file's text the new one. `unmarked` stands in the
    order of the marked file, the check against the clean revision first; `numbers` in the order of the marked file.
    """

    marked: Revision
    clean: Comparison
    earlier: Comparison | None
    unmarked: tuple[Unmarked, ...]
    numbers: tuple[NumberRow, ...]

    @property
    def hashes(self) -> tuple[str, ...]:
        """Return the hashes of the files that were held against each other."""
        earlier = () if self.earlier is None else (self.earlier.old.sha256,)
        return (self.clean.new.sha256, self.clean.old.sha256, *earlier)

    @property
    def tells_all(self) -> bool:
        """Tell whether nothing was found that no mark tells; numbers alone are nothing of the kind."""
        return not self.unmarked

    def comparison(self, check: Check) -> Comparison:
        """Return the comparison of a check that was made."""
        comparison = self.clean if check is Check.CLEAN else self.earlier
        if comparison is None:
            message = "The earlier revision was not given."
            raise LookupError(message)
        return comparison

    def found(self, check: Check) -> tuple[Unmarked, ...]:
        """Return what one check found."""
        return tuple(each for each in self.unmarked if each.check is check)
