"""What a cross-check found as a reader is told of it: by paragraph, with its numbers, and in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from wsis_desktop.model.comparison import Comparison, Link, Side, joined_text
from wsis_desktop.model.crosscheck import Check, CrossCheck, NumberRow, Unmarked, UnmarkedKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.naming import listed, names, number_of, own_chain, tags_of
from wsis_desktop.publishing.runs import Mark, Piece, redline

_FIRST_LETTERS = 60
_ABSENT = "–"
_COUNTED: dict[UnmarkedKind, tuple[str, str]] = {
    UnmarkedKind.WORDS: ("of words", "of words"),
    UnmarkedKind.TAG: ("of a tag", "of tags"),
    UnmarkedKind.MOVED: ("of a paragraph's place", "of paragraphs' places"),
    UnmarkedKind.PARTED: ("of where a paragraph ends", "of where paragraphs end"),
}


@dataclass(frozen=True, slots=True)
class UnmarkedRow:
    """What one check found in one link.

    `clean_name` and `tracked_name` say which paragraphs, as each version numbers them, empty where there are none; `pieces`
    hold what only the clean version has as gone and what only the marked file has as come.
    """

    check: Check
    found: tuple[Unmarked, ...]
    clean_name: str
    tracked_name: str
    section: str
    pieces: tuple[Piece, ...]
    said: str

    @property
    def clean_words(self) -> str:
        """Return the words that only the clean version has."""
        return " … ".join(piece.text for piece in self.pieces if piece.mark is Mark.GONE)

    @property
    def tracked_words(self) -> str:
        """Return the words that only the marked file has."""
        return " … ".join(piece.text for piece in self.pieces if piece.mark is Mark.CAME)


@dataclass(frozen=True, slots=True)
class NumbersInWords:
    """The numbers of one paragraph in each version, empty where it has none or is not there, and how it begins.

    `differs` when the marked file and the clean revision number it otherwise; one that only one of them has, as what a mark
    deletes, is numbered by none otherwise.
    """

    earlier: str
    tracked: str
    clean: str
    beginning: str
    in_both: bool

    @property
    def differs(self) -> bool:
        """Tell whether the marked file and the clean revision number it otherwise."""
        return self.in_both and self.tracked != self.clean

    def cells(self, *, with_earlier: bool) -> tuple[str, ...]:
        """Return the numbers of the earlier revision, if it was given, the marked file and the clean revision."""
        cells = (self.earlier, self.tracked, self.clean) if with_earlier else (self.tracked, self.clean)
        return tuple(cell or _ABSENT for cell in cells)


def unmarked_rows(made: CrossCheck, check: Check) -> Iterator[UnmarkedRow]:
    """Yield what one check found, a row for each link, in the order of the marked file."""
    tracked = _tracked_paragraphs(made, check)
    comparison = made.comparison(check)
    for at, of_link in groupby(made.found(check), key=lambda each: each.link):
        link, found = comparison.links[at], tuple(of_link)
        marked = list(dict.fromkeys(index for own in link.new for index in tracked.get(own, ())))
        first = comparison.paragraphs(link, Side.NEW if link.new else Side.OLD)[0]
        yield UnmarkedRow(
            check,
            found,
            names(comparison.old, comparison.paragraphs(link, Side.OLD)),
            names(made.marked, (made.marked.paragraphs[index] for index in marked)),
            " › ".join(own_chain(first)),
            redline(comparison, link),
            _said(comparison, link, found),
        )


def _tracked_paragraphs(made: CrossCheck, check: Check) -> dict[int, list[int]]:
    """Return, for each paragraph of a text of the marked file, those of the file with its changes shown."""
    paragraphs: dict[int, list[int]] = {}
    for row in made.numbers:
        for index in row.text(check):
            if row.tracked is not None:
                paragraphs.setdefault(index, []).append(row.tracked)
    return paragraphs


def _said(comparison: Comparison, link: Link, found: Sequence[Unmarked]) -> str:
    """Say what differs beside words: `moved`, `2 paragraphs in the clean version, 1 in the marked file`."""
    said = []
    kinds = {each.kind for each in found}
    if UnmarkedKind.PARTED in kinds:
        said.append(f"parted otherwise: {_how_many(link.old)} in the clean version, {len(link.new)} in the marked file")
    if UnmarkedKind.MOVED in kinds:
        said.append("stands in another place")
    if UnmarkedKind.TAG in kinds:
        clean, tracked = (tags_of(comparison.paragraphs(link, side)) or "none" for side in Side)
        said.append(f"tag: {clean} in the clean version, {tracked} in the marked file")
    return "; ".join(said)


def _how_many(paragraphs: Sequence[int]) -> str:
    return f"{len(paragraphs)} paragraph{'' if len(paragraphs) == 1 else 's'}"


# Numbers.


def numbers_in_words(made: CrossCheck) -> tuple[NumbersInWords, ...]:
    """Return the numbers of every paragraph that has one in any version, in the order of the marked file."""
    rows = (number_row(made, row) for row in made.numbers)
    return tuple(row for row in rows if row.earlier or row.tracked or row.clean)


def number_row(made: CrossCheck, row: NumberRow) -> NumbersInWords:
    """Return the numbers of one paragraph."""
    earlier = _printed(made.earlier.old, row.earlier) if made.earlier else ""
    tracked = _printed(made.marked, () if row.tracked is None else (row.tracked,))
    clean = _printed(made.clean.old, row.clean)
    # In the marked file words that went run into those that came.
    text = joined_text(made.clean.old.paragraphs[index] for index in row.clean[:1])
    if row.tracked is not None and not text.strip():
        text = made.marked.paragraphs[row.tracked].text
    return NumbersInWords(earlier, tracked, clean, beginning_of(text.strip()), bool(row.after and row.clean))


def _printed(revision: Revision, indices: Sequence[int]) -> str:
    return ", ".join(number for index in indices if (number := number_of(revision, revision.paragraphs[index])))


def beginning_of(text: str) -> str:
    """Return the first words of a text, some 60 characters."""
    if len(text) <= _FIRST_LETTERS:
        return text
    return f"{text[:_FIRST_LETTERS].rsplit(' ', 1)[0].rstrip()}…"


# Sentences.


def crosscheck_sentence(made: CrossCheck) -> str:
    """Say whether the marks tell every change, and of how many paragraphs the numbers differ."""
    found = Counter(each.kind for each in made.unmarked)
    total = sum(found.values())
    numbers = sum(row.differs for row in numbers_in_words(made))
    other = f" {numbers:,} paragraph{'' if numbers == 1 else 's'} numbered otherwise." if numbers else ""
    if total:
        kinds = listed(f"{found[kind]:,} {_COUNTED[kind][found[kind] != 1]}" for kind in UnmarkedKind if found[kind])
        return f"The marks leave out {total:,} change{'' if total == 1 else 's'}: {kinds}.{other}"
    if made.earlier is None:
        return f"Once its changes are accepted, the marked file says what the clean revision says.{other}"
    return f"The marks tell every change.{other}"


UNCHECKED = (
    "Words that changed without a mark in both texts of the marked file are found only with the earlier revision: "
    "it was not given."
)
"""What must be said where one check only was made."""


def check_heading(made: CrossCheck, check: Check) -> str:
    """Say which text was held against which revision: `After its changes, against rev2.pdf`."""
    when = "After" if check is Check.CLEAN else "Before"
    return f"{when} its changes, against {made.comparison(check).old.file_name}"


def checks_made(made: CrossCheck) -> tuple[Check, ...]:
    """Return the checks that were made, that against the clean revision first."""
    return (Check.CLEAN,) if made.earlier is None else (Check.CLEAN, Check.EARLIER)
