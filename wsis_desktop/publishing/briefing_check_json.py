"""A check of a briefing as JSON, one line for each quotation and each citation."""

from __future__ import annotations

from collections import Counter

from wsis_desktop import __version__
from wsis_desktop.model.briefing import BriefingCheck, CheckedNumber, CheckedQuotation, NumberVerdict, Verdict
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.briefing_check_words import number_in_words, quotation_in_words
from wsis_desktop.publishing.comparison_json import Json, json_array, json_line, json_object

BRIEFING_CHECK_SCHEMA = "wsis-desktop/briefing-check/1"


def briefing_check_json(made: BriefingCheck) -> str:
    """Return a check of a briefing as JSON."""
    verdicts = Counter(each.verdict for each in made.quotations)
    numbers = Counter(each.verdict for each in made.numbers)
    summary: dict[str, Json] = {
        "slips": sum(1 for _ in made.slips()),
        "quotations": {verdict.value: verdicts[verdict] for verdict in Verdict},
        "citations": {verdict.value: numbers[verdict] for verdict in NumberVerdict},
    }
    return json_object(
        {
            "schema": json_line(BRIEFING_CHECK_SCHEMA),
            "program": json_line(f"wsis-desktop {__version__}"),
            "briefing": json_line(_file(made.briefing.note)),
            "revision": json_line(_file(made.revision)),
            "earlier": json_line(_file(made.earlier) if made.earlier else None),
            "quotations": json_array(_quotation(made, each) for each in made.quotations),
            "citations": json_array(_citation(made, each) for each in made.numbers),
            "summary": json_line(summary),
        }
    )


def _file(revision: Revision) -> Json:
    return {"file": revision.file_name, "sha256": revision.sha256, "title": revision.title, "symbol": revision.symbol}


def _quotation(made: BriefingCheck, each: CheckedQuotation) -> Json:
    quoted = made.briefing.quotations[each.quotation]
    citation = None if quoted.citation is None else made.briefing.citations[quoted.citation]
    return {
        "section": made.briefing.section_of(quoted.passage.paragraph) or None,
        "paragraph": quoted.passage.paragraph,
        "words": quoted.printed,
        "parts": list(quoted.parts),
        "cited": list(citation.meant) if citation else [],
        "verdict": each.verdict.value,
        "misplaced": each.misplaced,
        "disordered": each.disordered,
        "places": [{"paragraph": at.paragraph, "start": at.start, "end": at.end} for at in each.places],
        "differences": [{"quoted": one.quoted, "stands": one.stands} for one in each.differences],
        "said": quotation_in_words(made, each),
    }


def _citation(made: BriefingCheck, each: CheckedNumber) -> Json:
    citation = made.briefing.citations[each.citation]
    return {
        "section": made.briefing.section_of(citation.passage.paragraph) or None,
        "paragraph": citation.passage.paragraph,
        "printed": citation.printed,
        "numbers": list(citation.numbers),
        "clean": list(citation.clean),
        "new": citation.new,
        "verdict": each.verdict.value,
        "wrong": list(each.wrong),
        "paragraphs": list(each.paragraphs),
        "said": number_in_words(made, each),
    }
