"""A check of a briefing as plain text for a terminal: what slipped is marked, section by section."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from wsis_desktop.model.briefing import BriefingCheck, CheckedNumber, CheckedQuotation, NumberVerdict
from wsis_desktop.publishing.briefing_check_words import (
    by_section,
    number_in_words,
    quotation_in_words,
    shortened,
    slips_sentence,
)
from wsis_desktop.publishing.naming import revision_name
from wsis_desktop.publishing.redline_text import WIDTH

_FINE, _SLIP, _INDENT = "   ", "!  ", "   "


def briefing_check_text(made: BriefingCheck) -> str:
    """Return what a check found, in lines of at most 88 characters where words allow it; `!` marks what slipped."""
    return "\n".join(_lines(made)) + "\n"


def _lines(made: BriefingCheck) -> Iterator[str]:
    yield f"briefing  {made.briefing.note.file_name}"
    yield f"revision  {revision_name(made.revision)}"
    if made.earlier is not None:
        yield f"earlier   {revision_name(made.earlier)}"
    slips = list(made.slips())
    for title, found in by_section(made):
        shown = [each for each in found if isinstance(each, CheckedQuotation) or _tells(each)]
        if shown:
            yield ""
            yield f"== {title or 'Before the first heading'} =="
        for each in shown:
            yield from _told(made, each, _SLIP if each in slips else _FINE)
    yield ""
    yield from wrap(slips_sentence(made), WIDTH)


def _tells(each: CheckedNumber) -> bool:
    return each.verdict in {NumberVerdict.MISSING, NumberVerdict.NOT_NEW}


def _told(made: BriefingCheck, each: CheckedQuotation | CheckedNumber, mark: str) -> Iterator[str]:
    briefing = made.briefing
    if isinstance(each, CheckedNumber):
        printed, said = briefing.citations[each.citation].printed, number_in_words(made, each)
    else:
        quoted = briefing.quotations[each.quotation]
        cited = "" if quoted.citation is None else f" ({briefing.citations[quoted.citation].printed})"
        printed, said = f"“{shortened(quoted.printed)}”{cited}", quotation_in_words(made, each)
    yield from wrap(printed, WIDTH, initial_indent=mark, subsequent_indent=_INDENT)
    yield from wrap(said, WIDTH, initial_indent=f"{_INDENT}   ", subsequent_indent=f"{_INDENT}   ")
