"""What a note's card says: where it stands, what it quotes, what it proposes, and what became of its text."""

from __future__ import annotations

from html import escape
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.painting.mirroring import became, row_of, set_apart
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.words import clipped, joined
from wsis_desktop.model.comparison import Edit, Span
from wsis_desktop.model.note import CarriedStatus, Note, Scope

_QUOTED = 140
_CHANGED = 3
_LONGEST_EDIT = 36
# What Markdown may be made of.
_SETTING = frozenset("*_`[]<>#+-=~\\&")


def place_word(note: Note) -> str:
    """Return what the reader calls the place of a note: a paragraph's number, else a heading's or its own first words."""
    anchor = note.anchor or note.counterpart
    if anchor is None:
        return _tr("The whole text")
    if note.scope is Scope.SECTION:
        return clipped(anchor.text, _LONGEST_EDIT)
    return anchor.label or f"“{clipped(anchor.text, _LONGEST_EDIT)}”"


def plain_words(body: str) -> str:
    """Return what is written in a note in one line, without the marks that set it: “**weekly**” is “weekly”."""
    if _SETTING.isdisjoint(body):
        return " ".join(body.split())
    from wsis_desktop.publishing.noting.note_text import in_one_line  # noqa: PLC0415 - only where something may be set

    return in_one_line(body)


def head_words(note: Note, place: str, *more: str) -> str:
    """Return "26 · red line", with its author's and its revision's name when these are to be told."""
    return row_of(place, note_word(note), *more)


def says_something(note: Note) -> bool:
    """Tell whether anything is written in a note, tags, a stance and a tick included."""
    return bool(note.body.strip() or note.proposed.strip() or note.tags or note.stance or note.done)


def quotation_words(note: Note) -> str:
    """Return the words that a note stands on, in quotation marks; nothing for one on a whole paragraph."""
    if note.anchor is None or (note.anchor.quotation is None and not note.detached):
        return ""
    return f"“{clipped(note.anchor.words, _QUOTED)}”"


def carried_words(note: Note, origin: Note | None, revisions: dict[UUID, str]) -> str:
    """Return how a note came into its revision: "carried from Rev.1 · text edited: annually → biennially"."""
    carried = note.carried
    if carried is None:
        return ""
    name = revisions.get(origin.revision, "") if origin and origin.revision else ""
    came = _tr("carried from %1").replace("%1", set_apart(name)) if name else _tr("carried")
    told = [came, _became(note, origin)]
    if origin is not None and note.origin_written_on(origin):
        told.append(_tr("the note there was changed since"))
    return row_of(*told)


def _became(note: Note, origin: Note | None) -> str:
    match note.carried.status if note.carried else None:
        case CarriedStatus.TEXT_EDITED:
            changes = _changes(note, origin)
            return _tr("text edited: %1").replace("%1", changes) if changes else _tr("text edited")
        case CarriedStatus.MOVED:
            was = origin.anchor.label if origin and origin.anchor else ""
            return _tr("moved, was %1").replace("%1", set_apart(was)) if was else _tr("moved")
        case CarriedStatus.SPLIT:
            return _tr("the paragraph was split")
        case CarriedStatus.DETACHED:
            return _tr("its text is gone")
        case _:
            return ""


def _changes(note: Note, origin: Note | None) -> str:
    if origin is None or origin.anchor is None or note.anchor is None:
        return ""
    return changes_words(origin.anchor.words, note.anchor.words)


def changes_words(old: str, new: str) -> str:
    """Return the first words that changed between two texts: "annually → biennially, + each".

    Marks of punctuation are told where nothing else changed, with the words that they stand at: "meeting, → meeting".
    """
    edits = text_edits(old, new)
    words = [cut for cut in (_cut(edit, old, new) for edit in edits) if any(map(str.isalnum, "".join(cut)))]
    told = []
    for cut in list(dict.fromkeys(words or (_with_words(edit, old, new) for edit in edits)))[:_CHANGED]:
        went, came = (set_apart(clipped(text, _LONGEST_EDIT)) for text in cut)
        told.append(became(went, came) if went and came else set_apart(f"+ {came}" if came else f"− {went}"))
    return joined(told)


def text_edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return what turns one text into another."""
    from wsis_desktop.comparing.marking.edits import word_edits  # noqa: PLC0415 - only where a text was edited or is proposed
    from wsis_desktop.comparing.options import Options  # noqa: PLC0415 - as above

    return word_edits(old, new, Options())


def redline(old: str, new: str, theme: Theme) -> str:
    """Return as rich text what a proposal changes in a paragraph: what went struck, what came underlined."""
    parts, at = [], 0
    for edit in sorted(text_edits(old, new), key=lambda each: each.old.start):
        went, came = _cut(edit, old, new)
        parts.append(escape(old[at : edit.old.start]))
        if went:
            parts.append(f'<s style="color:{theme.on_deleted};background:{theme.deleted}">{escape(went)}</s>')
        if came:
            parts.append(f'<u style="color:{theme.on_inserted};background:{theme.inserted}">{escape(came)}</u>')
        at = edit.old.end
    parts.append(escape(old[at:]))
    return "".join(parts)


def _cut(edit: Edit, old: str, new: str) -> tuple[str, str]:
    return old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]


def _with_words(edit: Edit, old: str, new: str) -> tuple[str, str]:
    """Return marks of punctuation that went and came with the words that they stand at."""
    went, came = _at_word(old, edit.old), _at_word(new, edit.new)
    return went or _bare(came), came or _bare(went)


def _at_word(text: str, span: Span) -> str:
    """Return a part of a text with the rest of the word that it is part of; nothing for an empty part."""
    if not span:
        return ""
    head, tail = text[: span.start].rpartition(" ")[2], text[span.end :].partition(" ")[0]
    return f"{head}{text[span.start : span.end]}{tail}".strip()


def _bare(word: str) -> str:
    letters = [at for at, letter in enumerate(word) if letter.isalnum()]
    return word[letters[0] : letters[-1] + 1] if letters else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notes", words)
