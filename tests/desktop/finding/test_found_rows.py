"""Rows of what was found are reckoned, not made: whichever is asked for is the right one."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.finding.finder import Finder, NoteHit, Query
from wsis_desktop.desktop.finding.found_rows import FoundHead, FoundMatch, FoundRows
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.working.steps import finished
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.note import Note


def found_rows(words: str, hits: tuple[NoteHit, ...] = ()) -> tuple[FoundRows, Matches]:
    compared = comparison()
    matches = Matches.of(Finder(compared).find(Query(words)))
    return finished(FoundRows.parts(compared, {}, matches, hits)), matches


def test_every_match_stands_once_below_its_heading() -> None:
    now = datetime(2025, 12, 3, tzinfo=UTC)
    hits = (NoteHit(Note(uuid4(), uuid4(), now, now), "the note", (Span(0, 3),)),)
    rows, matches = found_rows("e", hits)
    listed = [rows[at] for at in range(len(rows))]
    assert [row.match for row in listed if isinstance(row, FoundMatch)] == list(range(len(matches)))
    assert [at for at, row in enumerate(listed) if isinstance(row, FoundMatch)] == [
        rows.row_of(match) for match in range(len(matches))
    ]
    heads = [row for row in listed if isinstance(row, FoundHead)]
    assert len(heads) > 2
    assert sum(head.count for head in heads) == len(matches) + len(hits)
    assert listed[-1] == hits[0]
    assert listed[-2] == FoundHead("Notes", 1)


def test_nothing_found_has_no_rows() -> None:
    rows, matches = found_rows("unicorn")
    assert (len(rows), len(matches)) == (0, 0)
