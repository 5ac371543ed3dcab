"""A cross-check as one table for a spreadsheet: what the marks leave out, then every paragraph's numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.publishing.crosscheck_rows import checks_made, numbers_in_words, unmarked_rows

_HEADS = (
    "what",
    "against",
    "earlier number",
    "marked number",
    "clean number",
    "only in the clean version",
    "only in the marked file",
    "note",
)
_BYTE_ORDER_MARK = "\ufeff"
_FORMULAS = ("=", "+", "-", "@", "\t")


def crosscheck_csv(made: CrossCheck) -> str:
    """Return a cross-check as CSV, with a row of heads."""
    held = io.StringIO()
    csv.writer(held, lineterminator="\r\n").writerows(
        [_HEADS, *([_harmless(cell) for cell in row] for row in _rows(made))]
    )
    return _BYTE_ORDER_MARK + held.getvalue()


def _rows(made: CrossCheck) -> Iterator[tuple[str, ...]]:
    for check in checks_made(made):
        for row in unmarked_rows(made, check):
            kinds = dict.fromkeys(each.kind.value for each in row.found)
            clean, earlier = (row.clean_name, "") if check.value == "clean" else ("", row.clean_name)
            words = (row.clean_words, row.tracked_words)
            yield (" ".join(kinds), check.value, earlier, row.tracked_name, clean, *words, row.said or row.section)
    for numbers in numbers_in_words(made):
        kind = "other number" if numbers.differs else "same number"
        yield (kind, "", numbers.earlier, numbers.tracked, numbers.clean, "", "", numbers.beginning)


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking words of a draft for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
