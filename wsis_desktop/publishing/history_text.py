"""A history as plain text for a terminal: one line for each thread in which something happened, by section."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from wsis_desktop.model.history import History
from wsis_desktop.publishing.history_rows import HistoryRow, history_names, history_rows


def history_text(history: History) -> str:
    """Return what happened to the paragraphs that did not stay as they were, and how many did."""
    return "\n".join(_lines(history)) + "\n"


def _lines(history: History) -> Iterator[str]:
    for name in history_names(history):
        yield f"*** {name}"
    changed = set(history.changed())
    happened = [thread in changed for thread in history.threads]
    section = None
    for row in compress(history_rows(history), happened):
        if row.section != section:
            section = row.section
            yield ""
            yield f"== {section or 'Before the first heading'} =="
        yield ""
        yield from _block(row)
    yield ""
    stayed = len(history.threads) - sum(happened)
    yield f"{len(history.threads):,} paragraphs followed; {stayed:,} kept their words throughout."


def _block(row: HistoryRow) -> Iterator[str]:
    yield row.story
    yield f"   {row.words}"
