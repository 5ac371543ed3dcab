"""A cross-check for a spreadsheet: as one table, or as a workbook with the numbers on a sheet of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wsis_desktop.model.crosscheck import Check, CrossCheck
from wsis_desktop.publishing.crosscheck_rows import NumbersInWords, checks_made, numbers_in_words, unmarked_rows
from wsis_desktop.publishing.tables import Table, csv_table, workbook

_HEADS: Final = (
    "what",
    "against",
    "earlier number",
    "marked number",
    "clean number",
    "only in the clean version",
    "only in the marked file",
    "note",
)
_IN_ONE: Final = "in one version only"
_NUMBERS: Final = ("earlier number", "marked number", "clean number", "differs", "beginning")
_WIDTHS: Final = {"only in the clean version": 40, "only in the marked file": 40, "note": 50, "beginning": 60}


def crosscheck_csv(made: CrossCheck) -> str:
    """Return a cross-check as CSV: what the marks leave out, then every paragraph's numbers."""
    return csv_table(Table("Cross-check", _HEADS, (*_unmarked(made), *_numbers_below(made)), _WIDTHS))


def crosscheck_xlsx(made: CrossCheck) -> bytes:
    """Return a cross-check as a workbook of two sheets."""
    numbers = ((row.earlier, row.tracked, row.clean, _differs(row), row.beginning) for row in numbers_in_words(made))
    return workbook(
        [Table("Without a mark", _HEADS, _unmarked(made), _WIDTHS), Table("Numbers", _NUMBERS, numbers, _WIDTHS)]
    )


def _unmarked(made: CrossCheck) -> Iterator[tuple[str, ...]]:
    for check in checks_made(made):
        for row in unmarked_rows(made, check):
            kinds = dict.fromkeys(each.kind.value for each in row.found)
            clean, earlier = (row.clean_name, "") if check is Check.CLEAN else ("", row.clean_name)
            words = (row.clean_words, row.tracked_words)
            yield (" ".join(kinds), check.value, earlier, row.tracked_name, clean, *words, row.said or row.section)


def _numbers_below(made: CrossCheck) -> Iterator[tuple[str, ...]]:
    for row in numbers_in_words(made):
        kind = _IN_ONE if not row.in_both else "other number" if row.differs else "same number"
        yield (kind, "", row.earlier, row.tracked, row.clean, "", "", row.beginning)


def _differs(row: NumbersInWords) -> str:
    return _IN_ONE if not row.in_both else "yes" if row.differs else "no"
