"""Where a note stands that was written on a file that has been changed and read again since."""

from __future__ import annotations

from dataclasses import replace

from wsis_desktop.model.anchor import Anchor, anchor_at, side_of
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Note, Scope
from wsis_desktop.model.revision import Revision


def stood_on(note: Note, before: Comparison, after: Comparison) -> Note | None:
    """Return a note with its place in the same file as it is now; None where it has no such place, or was on another file.

    The paragraph that says the same is taken, else the one with the same label; words that are no longer there are let go.
    """
    anchor = note.anchor
    if anchor is None or note.scope is Scope.CHANGE:
        return None
    for side in Side:
        was, now = before.revision(side), after.revision(side)
        if (was.sha256, side_of(was)) == (anchor.document, anchor.side) and (now.path, side_of(now)) == (
            was.path,
            anchor.side,
        ):
            return _moved(note, anchor, now)
    return None


def _moved(note: Note, anchor: Anchor, now: Revision) -> Note | None:
    def far(at: int) -> int:
        return abs(at - anchor.paragraph)

    alike = [each.index for each in now.paragraphs if each.text == anchor.text]
    named = [each.index for each in now.paragraphs if anchor.label and each.printed_label == anchor.label]
    at = min(alike, key=far, default=None)
    if at is None:
        at = min(named, key=far, default=None)
    if at is None:
        return None
    span = _span(anchor, now.paragraphs[at].text)
    scope = Scope.PARAGRAPH if note.scope is Scope.WORDS and span is None else note.scope
    return replace(note, scope=scope, anchor=anchor_at(now, at, span), revision=None)


def _span(anchor: Anchor, text: str) -> Span | None:
    quotation = anchor.quotation
    if quotation is None:
        return None
    if text == anchor.text:
        return anchor.span
    start = text.find(quotation.exact)
    return Span(start, start + len(quotation.exact)) if start >= 0 else None
