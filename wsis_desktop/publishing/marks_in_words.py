"""The tracked changes of a revision's file in words: how many, by whom, when, and which side of them was read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wsis_desktop.model.revision import MarkKind, TrackedMarks
from wsis_desktop.publishing.naming import listed

_WORDS: dict[MarkKind, tuple[str, str]] = {
    MarkKind.INSERTION: ("insertion", "insertions"),
    MarkKind.DELETION: ("deletion", "deletions"),
    MarkKind.MOVE: ("move", "moves"),
    MarkKind.NUMBERING: ("change of numbering", "changes of numbering"),
    MarkKind.FORMATTING: ("change of formatting", "changes of formatting"),
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_FEW = 3


def marks_in_words(marks: TrackedMarks) -> str:
    """Return what marks there are: `12 insertions and 9 deletions by 4 authors, 3–5 May 2026`."""
    counts = listed(f"{count:,} {_WORDS[kind][count != 1]}" for kind, count in marks.counts)
    by = f" by {_authors(marks.authors)}" if marks.authors else ""
    return ", ".join((counts + by, *_days(marks.first_day, marks.last_day)))


def side_in_words(marks: TrackedMarks) -> str:
    """Return which of the two texts was read: `before its tracked changes`."""
    return f"{marks.side.value} its tracked changes"


def _authors(authors: tuple[str, ...]) -> str:
    return listed(authors) if len(authors) <= _FEW else f"{len(authors)} authors"


def _days(first: date | None, last: date | None) -> Iterator[str]:
    """Yield the days from first to last, if any is known, without saying month or year twice."""
    if first is None or last is None:
        return
    until = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        yield until
    elif first.year != last.year:
        yield f"{first.day} {_MONTHS[first.month - 1]} {first.year} – {until}"
    elif first.month != last.month:
        yield f"{first.day} {_MONTHS[first.month - 1]} – {until}"
    else:
        yield f"{first.day}–{until}"
