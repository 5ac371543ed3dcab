"""A cross-check as JSON, one line for each finding and each paragraph's numbers."""

from __future__ import annotations

from collections import Counter

from wsis_desktop import __version__
from wsis_desktop.model.comparison import Comparison, Side, joined_text
from wsis_desktop.model.crosscheck import CrossCheck, Unmarked, UnmarkedKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.comparison_json import Json, json_array, json_line, json_object, tracked_json
from wsis_desktop.publishing.crosscheck_rows import checks_made, numbers_in_words, unmarked_rows

CROSSCHECK_SCHEMA = "wsis-desktop/crosscheck/1"


def crosscheck_json(made: CrossCheck) -> str:
    """Return a cross-check as JSON."""
    counts = Counter(each.kind for each in made.unmarked)
    numbers = numbers_in_words(made)
    summary: dict[str, Json] = {kind.value: counts[kind] for kind in UnmarkedKind}
    summary["other_numbers"] = sum(row.differs for row in numbers)
    return json_object(
        {
            "schema": json_line(CROSSCHECK_SCHEMA),
            "program": json_line(f"wsis-desktop {__version__}"),
            "marked": json_line(_file(made.clean.new)),
            "clean": json_line(_file(made.clean.old)),
            "earlier": json_line(_file(made.earlier.old) if made.earlier else None),
            "tells_all": json_line(made.tells_all),
            "unmarked": json_array(
                _unmarked(made.comparison(check), each, row.clean_name, row.tracked_name)
                for check in checks_made(made)
                for row in unmarked_rows(made, check)
                for each in row.found
            ),
            "numbers": json_array(
                {
                    "earlier": row.earlier or None,
                    "marked": row.tracked or None,
                    "clean": row.clean or None,
                    "differs": row.differs,
                    "beginning": row.beginning,
                }
                for row in numbers
            ),
            "summary": json_line(summary),
        }
    )


def _file(revision: Revision) -> Json:
    return {
        "file": revision.file_name,
        "sha256": revision.sha256,
        "format": revision.format.value,
        "title": revision.title,
        "symbol": revision.symbol,
        "date": revision.date,
        "language": revision.language or None,
        "unread_pages": list(revision.unread_pages),
        "recognised_pages": list(revision.recognised_pages),
        "tracked": tracked_json(revision.tracked) if revision.tracked else None,
    }


def _unmarked(comparison: Comparison, each: Unmarked, clean: str, marked: str) -> Json:
    return {
        "against": each.check.value,
        "kind": each.kind.value,
        "clean": _place(comparison, each, Side.OLD, clean),
        "marked": _place(comparison, each, Side.NEW, marked),
    }


def _place(comparison: Comparison, each: Unmarked, side: Side, name: str) -> Json:
    link = comparison.links[each.link]
    words = None
    if each.edit is not None:
        edit = link.edits[each.edit]
        span = edit.old if side is Side.OLD else edit.new
        words = joined_text(comparison.paragraphs(link, side))[span.start : span.end]
    return {"paragraphs": list(link.indices(side)), "name": name or None, "words": words}
