"""What a cross-check found, in the rows and words of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.painting.mirroring import row_of, set_apart
from wsis_desktop.desktop.saving_files import Saveable
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped
from wsis_desktop.model.comparison import Comparison, Link, Side, joined_text
from wsis_desktop.model.crosscheck import Check, CrossCheck, NumberRow, Unmarked, UnmarkedKind
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.publishing.crosscheck_rows import NumbersInWords, UnmarkedRow, checks_made, number_row, unmarked_rows
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.naming import tags_of

_LONGEST = 90
_AROUND = 28

TextKey = tuple[str, TextSide | None]
"""What tells texts apart: the file, and which of its texts."""


@dataclass(frozen=True, slots=True)
class Target:
    """A paragraph of one text, where a row leads."""

    text: TextKey
    paragraph: int


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row: its numbers in the marked file, the clean and the earlier revision, its words, and where it leads.

    `targets` stand in the order in which they are wanted; `check` says which two texts to open when none is on show.
    """

    check: Check
    marked: str
    clean: str
    earlier: str
    words: str
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Rows under one heading."""

    title: str
    rows: tuple[FoundRow, ...]


def key_of(revision: Revision) -> TextKey:
    """Return what tells a text from others."""
    return revision.sha256, revision.tracked.side if revision.tracked else None


def found_groups(made: CrossCheck) -> Iterator[FoundGroup | None]:
    """Yield what there is to list, and None in between, wherever whoever has other things to do may pause.

    That is nothing when nothing was found and all numbers agree.
    """
    for check in checks_made(made):
        rows: list[FoundRow] = []
        for each in unmarked_rows(made, check):
            rows += _rows(made, each)
            yield None
        title = {
            Check.CLEAN: _tr("After its changes, otherwise than in %1: %n place(s)", len(rows)),
            Check.EARLIER: _tr("Before its changes, otherwise than in %1: %n place(s)", len(rows)),
        }[check]
        if rows:
            yield FoundGroup(title.replace("%1", set_apart(made.comparison(check).old.file_name)), tuple(rows))
    numbers: list[FoundRow] = []
    for number in made.numbers:
        numbers += _numbered(made, number)
        yield None
    if numbers:
        yield FoundGroup(_tr("Numbered otherwise: %n paragraph(s)", len(numbers)), tuple(numbers))


def verdict(made: CrossCheck) -> str:
    """Say whether the marks tell every change."""
    if made.unmarked:
        return _tr("The marks leave out %n change(s).", len(made.unmarked))
    if made.earlier is None:
        return _tr("Once its changes are accepted, the tracked version says what the clean one says.")
    return _tr("The marks tell every change.")


def what_was_checked(made: CrossCheck) -> str:
    """Name the files, and what was not checked or not read."""
    if made.earlier is None:
        words = _tr(
            "%1 against %2. Without the earlier revision, words without a mark in both its texts are not found."
        )
    else:
        words = _tr("%1 against %2 and %3.").replace("%3", set_apart(made.earlier.old.file_name))
    words = words.replace("%2", set_apart(made.clean.old.file_name)).replace("%1", set_apart(made.clean.new.file_name))
    revisions = (made.clean.new, made.clean.old, *((made.earlier.old,) if made.earlier else ()))
    unread = [revision.file_name for revision in revisions if revision.unread_pages]
    left_out = _tr("Pages of %1 could not be read and were not checked.")
    return " ".join((words, *(left_out.replace("%1", set_apart(name)) for name in unread)))


def forms_to_save() -> dict[Saveable, CrossCheckForm]:
    """Return the forms in which a cross-check can be saved, that for reading first."""
    words = {
        CrossCheckForm.HTML: _tr("Web page"),
        CrossCheckForm.TEXT: _tr("Plain text"),
        CrossCheckForm.XLSX: _tr("Spreadsheet"),
        CrossCheckForm.CSV: _tr("Table"),
        CrossCheckForm.JSON: _tr("Data for programs"),
    }
    suffixes = {form: form.value for form in words} | {CrossCheckForm.TEXT: "txt"}
    return {Saveable(said, suffixes[form]): form for form, said in words.items()}


# Findings.


def _rows(made: CrossCheck, row: UnmarkedRow) -> Iterator[FoundRow]:
    comparison = made.comparison(row.check)
    for each in row.found:
        link = comparison.links[each.link]
        clean, earlier = (row.clean_name, "") if row.check is Check.CLEAN else ("", row.clean_name)
        words = _words(comparison, link, each)
        yield FoundRow(row.check, row.tracked_name, clean, earlier, words, tuple(_targets(comparison, each.link)))


def _targets(comparison: Comparison, at: int) -> Iterator[Target]:
    """Yield where a link stands: in the marked file, then in the clean version; what is not there stands behind another."""
    for side in (Side.NEW, Side.OLD):
        before = (comparison.links[place].indices(side) for place in range(at, -1, -1))
        indices = next((indices for indices in before if indices), (0,))
        if comparison.revision(side).paragraphs:
            yield Target(key_of(comparison.revision(side)), indices[0])


def _words(comparison: Comparison, link: Link, each: Unmarked) -> str:
    match each.kind:
        case UnmarkedKind.WORDS:
            return _edit_words(comparison, link, each)
        case UnmarkedKind.MOVED:
            return _tr("Stands in another place")
        case UnmarkedKind.PARTED:
            words = _tr(_PARTED[each.check])
            both = [_tr("%n paragraph(s)", len(link.indices(side))) for side in Side]
        case UnmarkedKind.TAG:
            words = _tr(_TAGGED[each.check])
            tags = {side: tags_of(comparison.paragraphs(link, side)) for side in Side}
            both = [set_apart(tags[side]) or _tr("none") for side in Side]
    return words.replace("%2", both[1]).replace("%1", both[0])


_PARTED = {
    Check.CLEAN: QT_TRANSLATE_NOOP("CrossCheck", "Parted otherwise: %1 in the clean version, %2 in the tracked one"),
    Check.EARLIER: QT_TRANSLATE_NOOP(
        "CrossCheck", "Parted otherwise: %1 in the earlier revision, %2 in the tracked one"
    ),
}
_TAGGED = {
    Check.CLEAN: QT_TRANSLATE_NOOP("CrossCheck", "Tag: %1 in the clean version, %2 in the tracked one"),
    Check.EARLIER: QT_TRANSLATE_NOOP("CrossCheck", "Tag: %1 in the earlier revision, %2 in the tracked one"),
}
_IN_BOTH = {
    Check.CLEAN: QT_TRANSLATE_NOOP("CrossCheck", "“%1” in the clean version, “%2” in the tracked one"),
    Check.EARLIER: QT_TRANSLATE_NOOP("CrossCheck", "“%1” in the earlier revision, “%2” in the tracked version"),
}
_ONLY_THERE = {
    Check.CLEAN: QT_TRANSLATE_NOOP("CrossCheck", "“%1” in the clean version only"),
    Check.EARLIER: QT_TRANSLATE_NOOP("CrossCheck", "“%1” in the earlier revision only"),
}


def _edit_words(comparison: Comparison, link: Link, each: Unmarked) -> str:
    """Say which words each version has, among those that both have."""
    made = link.edits[each.edit or 0]
    texts = {side: joined_text(comparison.paragraphs(link, side)) for side in Side}
    spans = {Side.OLD: made.old, Side.NEW: made.new}
    clean, tracked = (clipped(texts[side][spans[side].start : spans[side].end], _LONGEST) for side in Side)
    if clean and tracked:
        words = _tr(_IN_BOTH[each.check])
    else:
        words = _tr(_ONLY_THERE[each.check]) if clean else _tr("“%2” in the tracked version only")
    side = Side.NEW if tracked else Side.OLD
    around = _around(texts[side], spans[side].start, spans[side].end)
    return row_of(words.replace("%1", set_apart(clean)).replace("%2", set_apart(tracked)), around)


def _around(text: str, start: int, end: int) -> str:
    """Return a few words on either side of a place; empty when there are none."""
    before = text[max(0, start - _AROUND) : start]
    if start > _AROUND:
        before = f"…{before.partition(' ')[2]}"
    behind = text[end : end + _AROUND]
    if end + _AROUND < len(text):
        behind = f"{behind.rpartition(' ')[0]}…"
    return " ".join(f"{before}[…]{behind}".split()) if (before + behind).strip(" …") else ""


# Numbers.


def _numbered(made: CrossCheck, row: NumberRow) -> Iterator[FoundRow]:
    """Yield the row of a paragraph that both versions have and number otherwise."""
    numbers: NumbersInWords = number_row(made, row)
    if numbers.differs:
        cells = (numbers.tracked or "–", numbers.clean or "–", numbers.earlier or ("–" if made.earlier else ""))
        yield FoundRow(Check.CLEAN, *cells, set_apart(numbers.beginning), tuple(_number_targets(made, row)))


def _number_targets(made: CrossCheck, row: NumberRow) -> Iterator[Target]:
    marked = made.clean.new.sha256
    places: Sequence[tuple[TextKey, tuple[int, ...]]] = (
        (key_of(made.clean.new), row.after),
        ((marked, TextSide.BEFORE), row.before),
        (key_of(made.clean.old), row.clean),
        (key_of(made.earlier.old) if made.earlier else ("", None), row.earlier),
    )
    yield from (Target(text, indices[0]) for text, indices in places if indices)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("CrossCheck", words, None, count)
