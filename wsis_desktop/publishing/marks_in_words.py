"""The tracked changes of a revision's file in words: how many, by whom, when, and which side of them was read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date

from wsis_desktop.model.revision import Look, MarkKind, Sign, TextSide, TrackedMarks
from wsis_desktop.publishing.days_in_words import days_in_words
from wsis_desktop.publishing.naming import listed

_WORDS: dict[MarkKind, tuple[str, str]] = {
    MarkKind.INSERTION: ("insertion", "insertions"),
    MarkKind.DELETION: ("deletion", "deletions"),
    MarkKind.MOVE: ("move", "moves"),
    MarkKind.NUMBERING: ("change of numbering", "changes of numbering"),
    MarkKind.FORMATTING: ("change of formatting", "changes of formatting"),
}
_LOOKS: dict[Look, tuple[str, str]] = {
    Look.STRUCK: ("struck run", "struck runs"),
    Look.UNDERLINED: ("underlined run", "underlined runs"),
    Look.COLOURED: ("run set apart by colour alone", "runs set apart by colour alone"),
    Look.BARRED: ("line with a bar in the margin", "lines with a bar in the margin"),
    Look.BOLD: ("bold run, as its legend says", "bold runs, as its legend says"),
    Look.BALLOONED: ("deletion told in a balloon", "deletions told in balloons"),
    Look.NOTED: ("insertion written in a note", "insertions written in notes"),
}
_SIDES: dict[TextSide, str] = {
    TextSide.BEFORE: "before its tracked changes",
    TextSide.AFTER: "after its tracked changes",
    TextSide.MARKED: "with its tracked changes",
}
_FEW = 3


def marks_in_words(marks: TrackedMarks) -> str:
    """Return what marks there are: `12 insertions and 9 deletions by 4 authors, 3–5 May 2026`.

    Where the format does not name its marks, the words say how sure that is and what it rests on.
    """
    counts = listed(f"{count:,} {_WORDS[kind][count != 1]}" for kind, count in marks.counts)
    by = f" by {_authors(marks.authors)}" if marks.authors else ""
    told = "" if marks.stated else f" ({_sureness(marks)} by their looks: {signs_in_words(marks.signs)})"
    return ", ".join((counts + by, *_days(marks.first_day, marks.last_day))) + told


def signs_in_words(signs: Sequence[Sign]) -> str:
    """Return what looks like marks of change: `214 struck runs in 3 colours and 180 underlined runs`."""
    return listed(_sign(sign) for sign in signs)


def _sign(sign: Sign) -> str:
    words = f"{sign.count:,} {_LOOKS[sign.look][sign.count != 1]}"
    return words + (f" in {sign.colours} colour{'s' if sign.colours != 1 else ''}" if sign.colours else "")


def _sureness(marks: TrackedMarks) -> str:
    return f"{math.floor(100 * marks.certainty)} % sure"


def side_in_words(marks: TrackedMarks) -> str:
    """Return which text was read: `before its tracked changes`."""
    return _SIDES[marks.side]


def _authors(authors: tuple[str, ...]) -> str:
    return listed(authors) if len(authors) <= _FEW else f"{len(authors)} authors"


def _days(first: date | None, last: date | None) -> Iterator[str]:
    """Yield the days from first to last, if any is known."""
    if first is not None and last is not None:
        yield days_in_words(first, last)
