"""A history as a table: one row for each thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from wsis_desktop.model.history import History
from wsis_desktop.publishing.history_rows import HistoryRow, history_names, history_rows
from wsis_desktop.publishing.speaking import say
from wsis_desktop.publishing.tables import Table, csv_table, workbook

_WIDTHS: Final = {"Section": 30, "Story": 60, "Words": 50}


def history_csv(history: History) -> str:
    """Return a history as CSV."""
    return csv_table(_table(history))


def history_xlsx(history: History) -> bytes:
    """Return a history as a workbook of one sheet."""
    return workbook([_table(history)])


def _table(history: History) -> Table:
    widths = {say(head): width for head, width in _WIDTHS.items()}
    return Table(say("History"), _header(history), _rows(history), widths)


def _header(history: History) -> list[str]:
    called = history_names(history)
    between = [column for name in called[1:] for column in (say("What happened in {name}", name=name), name)]
    return [say("Section"), called[0], *between, say("Story"), say("Words"), say("Sure")]


def _rows(history: History) -> Iterator[Sequence[str]]:
    for row in history_rows(history):
        yield [row.section, *_stations(row), row.story, row.words, say("yes") if row.sure else say("no")]


def _stations(row: HistoryRow) -> Iterator[str]:
    yield row.names[0]
    for name, change in zip(row.names[1:], row.changes[1:], strict=True):
        yield change
        yield name
