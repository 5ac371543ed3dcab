"""`notes verify`: holds a briefing against the revision it is about."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from wsis_desktop.cli_reading import reading_of, revision_of, texts_of
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.telling import put_out

ALL_RIGHT, SLIPS = 0, 1


def held_against(note: Path, revision: Revision, options: argparse.Namespace) -> BriefingCheck:
    """Read a briefing and hold it against a revision, and against the earlier one if it is named."""
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - used here
    from wsis_desktop.comparing.crosscheck import crosscheck  # noqa: PLC0415 - as above
    from wsis_desktop.comparing.quoting.check import check_briefing  # noqa: PLC0415 - as above
    from wsis_desktop.reading.briefing.open import open_briefing  # noqa: PLC0415 - as above

    reading = reading_of(options)
    # Bold and underlined words of a briefing are its author's, never changes.
    opened = revision_of(
        note, options.password, "--password", replace(reading, side=TextSide.AFTER, marks_as=MarksAs.EMPHASIS)
    )
    briefing = open_briefing(opened, datetime.now(UTC).date())
    comparison = made = None
    if options.earlier is not None:
        comparison = compare(revision_of(options.earlier, options.password, "--password", reading), revision)
    if options.tracked is not None:
        made = crosscheck(revision, texts_of(options.tracked, options.password, "--password", reading))
    return check_briefing(briefing, revision, comparison, made)


def verify(note: Path, revision: Path, options: argparse.Namespace) -> int:
    """Print a verdict for each quotation and each number of a briefing; 1 when something slipped."""
    from wsis_desktop.publishing.publish import BriefingCheckForm, publish_briefing_check  # noqa: PLC0415 - used here

    held = revision_of(revision, options.password, "--password", reading_of(options))
    made = held_against(note, held, options)
    form = BriefingCheckForm(options.format or "text")
    sources = [note, revision, *filter(None, (options.earlier, options.tracked))]
    put_out(publish_briefing_check(made, form), options.output, sources)
    return SLIPS if any(made.slips()) else ALL_RIGHT
