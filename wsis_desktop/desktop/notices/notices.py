"""What the reader is told of how the revisions on show were read, and what can be done about it.

Nothing is left out in silence, and nothing that was judged is beyond the reader's word: marks that were taken for changes,
or were not, pages that could not be read, and pages that were read from pictures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.notices.marks_words import marks_words, signs_words
from wsis_desktop.desktop.notices.recognising import Recognition
from wsis_desktop.desktop.speaking.languages import language_name
from wsis_desktop.desktop.speaking.naming import revision_names
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, joined
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.sources import are_texts_of_one_file, holds_two_texts
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.revision import Revision, TextSide, TrackedMarks

_PAGES_NAMED = 6


class Deed(StrEnum):
    """What can be done about a notice."""

    TAKE_AS_CHANGES = "take-as-changes"
    TAKE_AS_EMPHASIS = "take-as-emphasis"
    COMPARE_BEFORE = "compare-before"
    COMPARE_AFTER = "compare-after"
    RECOGNISE = "recognise"
    STOP_RECOGNISING = "stop-recognising"
    HOW_TO_RECOGNISE = "how-to-recognise"


DEED_WORDS = {
    Deed.TAKE_AS_CHANGES: QT_TRANSLATE_NOOP("Notices", "Read it as tracked changes"),
    Deed.TAKE_AS_EMPHASIS: QT_TRANSLATE_NOOP("Notices", "This is ordinary emphasis"),
    Deed.COMPARE_BEFORE: QT_TRANSLATE_NOOP("Notices", "Compare the text before them"),
    Deed.COMPARE_AFTER: QT_TRANSLATE_NOOP("Notices", "Compare the text after them"),
    Deed.RECOGNISE: QT_TRANSLATE_NOOP("Notices", "Read them by OCR"),
    Deed.STOP_RECOGNISING: QT_TRANSLATE_NOOP("Notices", "Stop"),
    Deed.HOW_TO_RECOGNISE: QT_TRANSLATE_NOOP("Notices", "How to read them…"),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing told: about which side's file, what can be done, and how far work on it is (0 to 1; None without any).

    A `warning` says that something is missing.
    """

    words: str
    side: Side
    deeds: tuple[Deed, ...] = ()
    progress: float | None = None
    warning: bool = False


@dataclass(frozen=True, slots=True)
class RecognitionState:
    """How far the pictures of text are read: of which side, and its pages done."""

    state: Recognition = Recognition.NOTHING
    side: Side | None = None
    progress: Progress | None = None


def notices(comparison: Comparison, recognition: RecognitionState) -> tuple[Notice, ...]:
    """Return what to tell of a comparison's readings: of their languages, then of marks of change, then of pages."""
    sides = (Side.NEW,) if stands_alone(comparison) else tuple(Side)
    names = {Side.NEW: comparison.new.file_name} if stands_alone(comparison) else _names(comparison)
    told = [*_languages(comparison, names), *_marks(comparison, sides)]
    for side in sides:
        told += _pages(comparison.revision(side), side, names[side], recognition)
    return tuple(told)


def _names(comparison: Comparison) -> dict[Side, str]:
    return revision_names(comparison.old, comparison.new)


# Languages.


def _languages(comparison: Comparison, names: Mapping[Side, str]) -> Iterator[Notice]:
    """Tell that a text stands beside its translation, where hardly anything of it was found again."""
    old, new = comparison.old.language, comparison.new.language
    if stands_alone(comparison) or not old or not new or old == new:
        return
    paired = sum(bool(link.old and link.new) for link in comparison.links)
    if 2 * paired > len(comparison.links):  # one of the two was taken for what it is not
        return
    words = _tr("%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.")
    for mark, told in (
        ("%4", language_name(new)),
        ("%3", names[Side.NEW]),
        ("%2", language_name(old)),
        ("%1", names[Side.OLD]),
    ):
        words = words.replace(mark, told)
    yield Notice(words, Side.NEW, warning=True)


# Marks of change.


def _marks(comparison: Comparison, sides: Sequence[Side]) -> Iterator[Notice]:
    if are_texts_of_one_file(comparison.old, comparison.new):
        sides = (Side.NEW,)
        both = True
    else:
        both = False
    for side in sides:
        revision = comparison.revision(side)
        if revision.tracked is not None and holds_two_texts(revision):
            yield _tracked(revision, revision.tracked, side, both=both)
        elif revision.tracked is not None:
            words = _tr("“%1” has %2 and no other tracked changes: its text is one.")
            yield Notice(_filled(words, revision.file_name, marks_words(revision.tracked)), side)
        elif revision.emphasis:
            words = _tr("“%1” has %2, taken for ordinary emphasis.")
            told = _filled(words, revision.file_name, signs_words(revision.emphasis))
            yield Notice(told, side, (Deed.TAKE_AS_CHANGES,))


def _tracked(revision: Revision, marks: TrackedMarks, side: Side, *, both: bool) -> Notice:
    seen = marks_words(marks) if marks.stated else signs_words(marks.signs)
    deeds = () if marks.stated else (Deed.TAKE_AS_EMPHASIS,)
    if both:
        words = _tr("“%1” is read as two texts, before and after its changes: %2.")
    elif marks.side is TextSide.BEFORE:
        words, deeds = _tr("Of “%1” the text before its changes is compared: %2."), (Deed.COMPARE_AFTER, *deeds)
    else:
        words, deeds = _tr("Of “%1” the text after its changes is compared: %2."), (Deed.COMPARE_BEFORE, *deeds)
    return Notice(_filled(words, revision.file_name, seen), side, deeds)


# Pages that are pictures of text.


def _pages(revision: Revision, side: Side, name: str, recognition: RecognitionState) -> Iterator[Notice]:
    if revision.unread_pages:
        yield _unread(revision.unread_pages, side, name, recognition)
    if revision.recognised_pages:
        count = len(revision.recognised_pages)
        words = _tr("Read by OCR, which makes mistakes: %n page(s) of %1 (%2).", count)
        yield Notice(_filled(words, name, pages_words(revision.recognised_pages)), side)


def _unread(pages: Sequence[int], side: Side, name: str, recognition: RecognitionState) -> Notice:
    words = _tr("Not read and left out: %n page(s) of %1 (%2).", len(pages))
    told = _filled(words, name, pages_words(pages))
    match recognition.state:
        case Recognition.RUNNING:
            return _running(pages, side, name, recognition)
        case Recognition.LOOKING:
            return Notice(told, side, warning=True)
        case Recognition.NO_PROGRAM:
            return Notice(told, side, (Deed.HOW_TO_RECOGNISE,), warning=True)
        case Recognition.STOPPED:
            return Notice(told, side, (Deed.RECOGNISE,), warning=True)
        case Recognition.NOTHING:
            words = _tr("Not read, not even by OCR, and left out: %n page(s) of %1 (%2).", len(pages))
            return Notice(_filled(words, name, pages_words(pages)), side, (Deed.HOW_TO_RECOGNISE,), warning=True)


def _running(pages: Sequence[int], side: Side, name: str, recognition: RecognitionState) -> Notice:
    words = _tr("Being read by OCR: %n page(s) of %1 (%2).", len(pages))
    progress = recognition.progress if recognition.side is side else None
    done = progress.done / progress.total if progress and progress.total else 0.0
    return Notice(_filled(words, name, pages_words(pages)), side, (Deed.STOP_RECOGNISING,), progress=done)


def pages_words(pages: Sequence[int]) -> str:
    """Name pages: "3–7, 12"; of many ranges the first few."""
    ranges: list[list[int]] = []
    for page in pages:
        if ranges and page == ranges[-1][-1] + 1:
            ranges[-1][1:] = [page]
        else:
            ranges.append([page])
    named = ["–".join(map(str, each)) for each in ranges[:_PAGES_NAMED]]
    return joined([*named, "…"] if len(ranges) > _PAGES_NAMED else named)


def _filled(words: str, name: str, facts: str) -> str:
    return words.replace("%2", facts).replace("%1", name)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Notices", words, None, count)
