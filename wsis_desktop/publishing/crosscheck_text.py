"""A cross-check as plain text for a terminal: what the marks leave out, then the numbers that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wsis_desktop.model.crosscheck import Check, CrossCheck
from wsis_desktop.publishing.crosscheck_rows import (
    UNCHECKED,
    NumbersInWords,
    UnmarkedRow,
    check_heading,
    checks_made,
    crosscheck_sentence,
    numbers_in_words,
    unmarked_rows,
)
from wsis_desktop.publishing.marks_in_words import marks_in_words
from wsis_desktop.publishing.pages_in_words import unread_in_words
from wsis_desktop.publishing.redline_text import redline_lines

_GAP = "   "


def crosscheck_text(made: CrossCheck) -> str:
    """Return what a cross-check found, in lines of at most 88 characters where words allow it."""
    return "\n".join(_lines(made)) + "\n"


def _lines(made: CrossCheck) -> Iterator[str]:
    tracked = made.clean.new
    marks = f" · {marks_in_words(tracked.tracked)}" if tracked.tracked else ""
    yield f"marked   {tracked.file_name}{marks}"
    yield f"clean    {made.clean.old.file_name}"
    if made.earlier is not None:
        yield f"earlier  {made.earlier.old.file_name}"
    for check in checks_made(made):
        rows = list(unmarked_rows(made, check))
        if rows:
            yield from _check(made, check, rows)
    differing = [row for row in numbers_in_words(made) if row.differs]
    if differing:
        yield from _numbers(made, differing)
    yield ""
    for revision in (made.clean.new, made.clean.old, *((made.earlier.old,) if made.earlier else ())):
        if revision.unread_pages:
            yield unread_in_words(revision)
    yield crosscheck_sentence(made)
    if made.earlier is None:
        yield UNCHECKED


def _check(made: CrossCheck, check: Check, rows: Sequence[UnmarkedRow]) -> Iterator[str]:
    clean = made.comparison(check).old.file_name
    yield ""
    yield f"== {check_heading(made, check)} =="
    yield f"{_GAP}{{-only in {clean}-}} {{+only in {made.clean.new.file_name}+}}"
    for row in rows:
        yield ""
        yield f"{_where(row, check)}{f' · {row.said}' if row.said else ''}"
        yield from redline_lines(row.pieces)


def _where(row: UnmarkedRow, check: Check) -> str:
    """Return the paragraphs of both versions: `21 in the marked file, 20 in the clean revision`."""
    places = ((row.tracked_name, "the marked file"), (row.clean_name, f"the {check.value} revision"))
    return ", ".join(f"{name} in {version}" for name, version in places if name)


def _numbers(made: CrossCheck, rows: Sequence[NumbersInWords]) -> Iterator[str]:
    with_earlier = made.earlier is not None
    heads = ("earlier", "marked", "clean") if with_earlier else ("marked", "clean")
    table = [heads, *(row.cells(with_earlier=with_earlier) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    yield ""
    yield "== Numbers that differ =="
    for cells, words in zip(table, ("", *(row.beginning for row in rows)), strict=True):
        numbers = " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        yield f"{_GAP}{numbers}{_GAP}{words}".rstrip()
