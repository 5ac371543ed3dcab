"""The marks of change of a file in the reader's words: how many there are, by whom, when, and what they look like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wsis_desktop.desktop.painting.mirroring import set_apart
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, beside, joined, listed
from wsis_desktop.model.revision import Look, MarkKind, Sign, TrackedMarks

_KINDS = {
    MarkKind.INSERTION: QT_TRANSLATE_NOOP("Marks", "%n insertion(s)"),
    MarkKind.DELETION: QT_TRANSLATE_NOOP("Marks", "%n deletion(s)"),
    MarkKind.MOVE: QT_TRANSLATE_NOOP("Marks", "%n move(s)"),
    MarkKind.NUMBERING: QT_TRANSLATE_NOOP("Marks", "%n change(s) of numbering"),
    MarkKind.FORMATTING: QT_TRANSLATE_NOOP("Marks", "%n change(s) of formatting"),
}
_LOOKS = {
    Look.STRUCK: QT_TRANSLATE_NOOP("Marks", "%n struck run(s)"),
    Look.UNDERLINED: QT_TRANSLATE_NOOP("Marks", "%n underlined run(s)"),
    Look.COLOURED: QT_TRANSLATE_NOOP("Marks", "%n coloured run(s)"),
    Look.BARRED: QT_TRANSLATE_NOOP("Marks", "%n line(s) with a bar in the margin"),
    Look.BOLD: QT_TRANSLATE_NOOP("Marks", "%n bold run(s), as its legend says"),
    Look.BALLOONED: QT_TRANSLATE_NOOP("Marks", "%n deletion(s) told in balloons"),
    Look.NOTED: QT_TRANSLATE_NOOP("Marks", "%n insertion(s) written in notes"),
}
_FEW = 3


def marks_words(marks: TrackedMarks) -> str:
    """Return what marks there are: "12 insertions and 9 deletions by 4 authors, 3 May 2026 – 5 May 2026"."""
    words = listed([_counted(_KINDS[kind], count) for kind, count in marks.counts])
    if marks.authors:
        few = len(marks.authors) <= _FEW
        authors = (
            listed([set_apart(author) for author in marks.authors])
            if few
            else _counted("%n author(s)", len(marks.authors))
        )
        words = _tr("%1 by %2").replace("%1", words).replace("%2", authors)
    if marks.first_day and marks.last_day:
        days = [
            QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
            for day in dict.fromkeys((marks.first_day, marks.last_day))
        ]
        words = beside(words, " – ".join(days))
    return words


def signs_words(signs: Sequence[Sign]) -> str:
    """Return how words look that may be changes: "214 struck runs in 3 colours, 180 underlined runs"."""
    return joined([_sign(sign) for sign in signs])


def _sign(sign: Sign) -> str:
    words = _counted(_LOOKS[sign.look], sign.count)
    if sign.colours > 1:
        colours = _counted("%n colour(s)", sign.colours)
        words = _tr("%1 in %2").replace("%1", words).replace("%2", colours)
    return words


def _counted(words: str, count: int) -> str:
    return QCoreApplication.translate("Marks", words, None, count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Marks", words)
