"""`notes verify`: holds a briefing against the revision it is about."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from wsis_desktop.cli_reading import reading_of, revision_of
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.telling import put_out

ALL_RIGHT, SLIPS = 0, 1


def verify(note: Path, revision: Path, options: argparse.Namespace) -> int:
    """Print a verdict for each quotation and each number of a briefing; 1 when something slipped."""
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - only where it is used
    from wsis_desktop.comparing.quoting.check import check_briefing  # noqa: PLC0415 - as above
    from wsis_desktop.publishing.publish import BriefingCheckForm, publish_briefing_check  # noqa: PLC0415 - as above
    from wsis_desktop.reading.briefing.open import open_briefing  # noqa: PLC0415 - as above

    reading = reading_of(options)
    # Bold and underlined words of a briefing are its author's, never changes.
    briefing = open_briefing(revision_of(note, None, "--password", replace(reading, marks_as=MarksAs.EMPHASIS)))
    held = revision_of(revision, options.password, "--password", reading)
    comparison = None
    if options.earlier is not None:
        comparison = compare(revision_of(options.earlier, options.password, "--password", reading), held)
    made = check_briefing(briefing, held, comparison)
    form = BriefingCheckForm(options.format or "text")
    sources = [note, revision, *([options.earlier] if options.earlier else [])]
    put_out(publish_briefing_check(made, form), options.output, sources)
    return SLIPS if any(made.slips()) else ALL_RIGHT
