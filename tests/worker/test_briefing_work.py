"""A briefing checked in the other process: read there, held against the revision, and told where it slips."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.worker.listener import Listener
from wsis_desktop.model.briefing import Verdict
from wsis_desktop.reading.files.troubles import MissingFile
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.protocol import AskedFile, BriefingChecked, Failed

TODAY = date(2026, 11, 28)


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def client(heard: Listener) -> Iterator[WorkerClient]:
    with WorkerClient(heard) as started:
        yield started


def test_a_briefing_is_checked_against_both_revisions(
    client: WorkerClient, heard: Listener, checkout: Path, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(
        "Note\n\nIt asks “to report biannually on the implementation” (para 67). It was “annually” before.\n\n"
        "Next\n\n9 December – Consultation\n",
        encoding="utf-8",
    )
    rev1, rev2 = (AskedFile(str(checkout / "resources" / "sample" / f"rev{number}.pdf")) for number in (1, 2))
    made = heard.last(client.check_briefing(AskedFile(str(note)), rev2, rev1, TODAY))
    assert isinstance(made, BriefingChecked)
    slipped, before = made.made.quotations
    assert slipped.verdict is Verdict.DIFFERS
    assert [(each.quoted, each.stands) for each in slipped.differences] == [("biannually", "biennially")]
    assert before.verdict is Verdict.EARLIER
    assert [each.when.start.date() for each in made.made.briefing.calendar] == [date(2026, 12, 9)]
    assert not any(paragraph.words for paragraph in made.made.revision.paragraphs)
    again = heard.last(client.check_briefing(AskedFile(str(note)), rev2, None, TODAY))
    assert isinstance(again, BriefingChecked)
    assert again.made.earlier is None


def test_the_file_that_cannot_be_read_is_named(
    client: WorkerClient, heard: Listener, checkout: Path, tmp_path: Path
) -> None:
    missing = str(tmp_path / "missing.txt")
    rev2 = AskedFile(str(checkout / "resources" / "sample" / "rev2.pdf"))
    failed = heard.last(client.check_briefing(AskedFile(missing), rev2, None, TODAY))
    assert isinstance(failed, Failed)
    assert isinstance(failed.trouble, MissingFile)
    assert failed.path == missing
