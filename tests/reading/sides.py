"""The two texts that a revision read as both in one says it holds."""

from __future__ import annotations

from wsis_desktop.model.revision import Paragraph, Revision, TextSide


def sides_of(revision: Revision) -> dict[TextSide, list[str]]:
    """Return the paragraphs of the text before the changes and of the one after them, as the marks have it."""
    return {side: _paragraphs(revision, side) for side in (TextSide.BEFORE, TextSide.AFTER)}


def _paragraphs(revision: Revision, side: TextSide) -> list[str]:
    found, open_ = [], ""
    for paragraph in revision.paragraphs:
        open_ += _text(paragraph, side)
        last = paragraph.changes[-1] if paragraph.changes else None
        runs_on = last is not None and last.start == last.end and last.side is not side
        if not runs_on:
            found.append(" ".join(open_.split()))
            open_ = ""
    return [text for text in [*found, open_] if text]


def _text(paragraph: Paragraph, side: TextSide) -> str:
    kept, at = "", 0
    for run in paragraph.changes:
        kept += paragraph.text[at : run.end if run.side is side else run.start]
        at = run.end
    return kept + paragraph.text[at:]
