"""Comparisons and revisions as JSON, one line for each paragraph and each link.

`resources/schemas/` holds the schemas; a change of shape changes the number at the end of `schema`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wsis_desktop import __version__
from wsis_desktop.model.brackets import Bracket, brackets_by_paragraph, brackets_of
from wsis_desktop.model.comparison import Comparison, Edit, Link, Passage, StaleReference, Trace
from wsis_desktop.model.proposers import proposer_of
from wsis_desktop.model.region import Region
from wsis_desktop.model.remark import Remark
from wsis_desktop.model.revision import MarkedRun, Paragraph, Revision, Sign, Tag, TrackedMarks
from wsis_desktop.publishing.change_in_words import change_in_words
from wsis_desktop.publishing.stale_references import stale_reference_in_words

COMPARISON_SCHEMA = "wsis-desktop/comparison/1"
REVISION_SCHEMA = "wsis-desktop/revision/1"
_PROGRAM = f"wsis-desktop {__version__}"
_PLACES = 4

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def comparison_json(comparison: Comparison) -> str:
    """Return a comparison as JSON."""
    summary: dict[str, Json] = {**comparison.summary()}
    return json_object(
        {
            "schema": json_line(COMPARISON_SCHEMA),
            "program": json_line(_PROGRAM),
            "old": json_object(revision_members(comparison.old)),
            "new": json_object(revision_members(comparison.new)),
            "links": json_array(_told(comparison, link) for link in comparison.links),
            "moves": json_array({"links": list(move.links), "section": move.section} for move in comparison.moves()),
            "traces": json_array(_trace(trace) for trace in comparison.traces),
            "stale_references": json_array(_stale(comparison, stale) for stale in comparison.stale_references),
            "summary": json_line(summary),
        }
    )


def revision_json(revision: Revision) -> str:
    """Return a revision as JSON."""
    return json_object(
        {"schema": json_line(REVISION_SCHEMA), "program": json_line(_PROGRAM), **revision_members(revision)}
    )


def revision_members(revision: Revision) -> dict[str, str]:
    """Return the members of a revision's object, each as JSON already."""
    return {
        "file": json_line(revision.file_name),
        "sha256": json_line(revision.sha256),
        "format": json_line(revision.format.value),
        "pages": json_line(len(revision.pages)),
        "title": json_line(revision.title),
        "symbol": json_line(revision.symbol),
        "date": json_line(revision.date),
        "language": json_line(revision.language or None),
        "unread_pages": json_line(list(revision.unread_pages)),
        "recognised_pages": json_line(list(revision.recognised_pages)),
        "tracked": json_line(tracked_json(revision.tracked) if revision.tracked else None),
        "emphasis": json_line([_sign(sign) for sign in revision.emphasis]),
        "remarks": json_array(_remark(remark) for remark in revision.remarks),
        "paragraphs": json_array(_paragraphs(revision)),
    }


def tracked_json(marks: TrackedMarks) -> Json:
    """Return what is known of the marks in a revision's file."""
    counts: dict[str, Json] = {kind.value: count for kind, count in marks.counts}
    return {
        "side": marks.side.value,
        "marks": counts,
        "authors": list(marks.authors),
        "first_day": marks.first_day.isoformat() if marks.first_day else None,
        "last_day": marks.last_day.isoformat() if marks.last_day else None,
        "stated": marks.stated,
        "signs": [_sign(sign) for sign in marks.signs],
        "certainty": round(marks.certainty, _PLACES),
    }


def _sign(sign: Sign) -> Json:
    return {"look": sign.look.value, "count": sign.count, "colours": sign.colours}


def _remark(remark: Remark) -> Json:
    return {
        "kind": remark.kind.value,
        "paragraph": remark.paragraph,
        "offset": remark.offset,
        "page": remark.page,
        "detail": remark.detail,
    }


def _paragraphs(revision: Revision) -> Iterator[Json]:
    brackets = brackets_by_paragraph(brackets_of(revision.paragraphs))
    for paragraph in revision.paragraphs:
        yield _paragraph(paragraph, brackets.get(paragraph.index, ()))


def _paragraph(paragraph: Paragraph, brackets: Sequence[tuple[int, Bracket]]) -> Json:
    return {
        "index": paragraph.index,
        "kind": paragraph.kind.value,
        "label": paragraph.printed_label or None,
        "known_as": paragraph.known_as.printed if paragraph.known_as else None,
        "tags": [_tag(tag) for tag in paragraph.tags],
        "section": list(paragraph.section),
        "text": paragraph.text,
        "unsure_breaks": list(paragraph.unsure_breaks),
        "changes": [_marked(run) for run in paragraph.changes],
        "brackets": [_bracket(bracket, depth, paragraph.index) for depth, bracket in brackets],
        "proposer": proposer_of(paragraph.text) or None,
        "regions": [_region(region) for region in paragraph.regions],
    }


def _marked(run: MarkedRun) -> Json:
    return {
        "start": run.start,
        "end": run.end,
        "kind": run.kind.value,
        "side": run.side.value,
        "author": run.author or None,
        "day": run.day.isoformat() if run.day else None,
    }


def _bracket(bracket: Bracket, depth: int, paragraph: int) -> Json:
    """Return what a paragraph has of a bracket; `start` or `end` is null when it opens earlier or closes later."""
    return {
        "start": bracket.start.offset if bracket.start.paragraph == paragraph else None,
        "end": bracket.end.offset if bracket.end.paragraph == paragraph else None,
        "depth": depth,
        "proposer": bracket.proposer or None,
        "options": [list(option) for option in bracket.options],
        "alternative": bracket.alternative,
        "whole": bracket.whole,
    }


def _tag(tag: Tag) -> Json:
    return {
        "kind": tag.kind.value,
        "printed": tag.printed,
        "place": tag.place.value,
        "former": [label.printed for label in tag.former],
    }


def _region(region: Region) -> Json:
    return [region.page, *(round(edge, _PLACES) for edge in (region.x0, region.y0, region.x1, region.y1))]


def _told(comparison: Comparison, link: Link) -> Json:
    """Return a link with what it says in words."""
    return {**link_json(link), "in_words": change_in_words(comparison, link)}


def link_json(link: Link) -> dict[str, Json]:
    """Return a link with its edits."""
    return {
        "old": list(link.old),
        "new": list(link.new),
        "relation": link.relation.value,
        "moved": link.moved,
        "renumbered": link.renumbered,
        "retitled": link.retitled,
        "retagged": link.retagged,
        "similarity": round(link.similarity, _PLACES),
        "confidence": round(link.confidence, _PLACES),
        "doubtful": link.doubtful,
        "significance": link.significance.value,
        "edits": [_edit(edit) for edit in link.edits],
    }


def _edit(edit: Edit) -> Json:
    return {
        "op": edit.op.value,
        "old": [edit.old.start, edit.old.end],
        "new": [edit.new.start, edit.new.end],
        "significance": edit.significance.value,
        "reasons": list(edit.reasons),
        "detail": edit.detail,
    }


def _trace(trace: Trace) -> Json:
    return {"old": _passage(trace.old), "new": _passage(trace.new), "similarity": round(trace.similarity, _PLACES)}


def _stale(comparison: Comparison, stale: StaleReference) -> Json:
    return {
        "passage": _passage(stale.passage),
        "pointed": stale.pointed,
        "went": stale.went,
        "points": stale.points,
        "deleted": stale.deleted,
        "in_words": stale_reference_in_words(comparison, stale),
    }


def _passage(passage: Passage) -> Json:
    return {"paragraph": passage.paragraph, "start": passage.start, "end": passage.end}


def json_object(members: Mapping[str, str]) -> str:
    """Return an object whose members are JSON already, each on a line of its own."""
    return "{\n" + ",\n".join(f"{json_line(name)}: {value}" for name, value in members.items()) + "\n}"


def json_array(values: Iterable[Json]) -> str:
    """Return an array with each value on a line of its own."""
    lines = ",\n".join(json_line(value) for value in values)
    return f"[\n{lines}\n]" if lines else "[]"


def json_line(value: Json) -> str:
    """Return a value as JSON in one line."""
    return json.dumps(value, ensure_ascii=False)
