"""Footnotes are set apart from the text, and their marks are taken out of it.

They stand at the foot of a column, below a rule or in smaller type, and each begins with its mark; one may go on at the foot
of the next page. A raised figure in the text is a mark only if a footnote answers to it: others are powers and ordinals.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, cut
from wsis_desktop.reading.pdf.lines.marginalia import RULE
from wsis_desktop.reading.pdf.lines.measure import SHORT_FORM
from wsis_desktop.reading.pdf.notes.answers import NoteRow, end_zone, foot_zone
from wsis_desktop.reading.pdf.notes.marks import (
    Form,
    clinging_head,
    head_of,
    is_raised_mark,
    marks_alone,
    marks_at_words,
    marks_on_the_line,
    raised_marks,
    split_marks,
)
from wsis_desktop.reading.pdf.notes.notices import is_notice, take_notice
from wsis_desktop.reading.pdf.tables.gaps import gaps_in

_SMALLER = 0.94
_LEAST_ENDNOTES = 6
# How far apart the lines of one note stand, in sizes of their letters; how many of them, and the next note's first, are at
# most the rest of a note.
_CLOSE, _LONGEST_REST = 1.5, 5
_BELOW_RULE = 6.0
_MARK_SIZE = 0.8
_WIDER = 1.1
_UNIT = re.compile(r"(?:\b[kcdm]?m|\b[kM]?[WN]|/m|\bha|\bs|CO)$")
_STARRED = re.compile(r"(?<=[\w.,;:)\]”\"’])\s?(\*{1,4})(?=$|[\s,.;:])")


@dataclass(slots=True)
class Note:
    """A footnote: its mark as printed, its key, and its lines without the mark.

    An `awaited` one has its mark on its own page or the one before; endnotes seldom do. One `at_end` is surely an endnote.
    `raised` is whether the mark stands raised before it, `clings` whether it does not, and clings to the first word.
    One that is `unfinished` says that it goes on.
    """

    mark: str
    key: str
    page: int
    lines: list[Line] = field(default_factory=list)
    awaited: bool = True
    at_end: bool = False
    raised: bool = False
    clings: bool = False
    unfinished: bool = False

    @property
    def stands(self) -> bool:
        """Tell whether the text that is read has any of its lines."""
        return any(not line.ghost for line in self.lines)


Flow = list[Line]


def split_footnotes(pages: list[list[Flow]], body_size: float) -> tuple[list[Note], list[Line]]:
    """Take the footnotes out of the flows of `pages`, in place; return them in order, and what says that they go on."""
    notes: list[Note] = []
    notices: list[Line] = []
    at_end, answered = _take_end(pages, body_size)
    earlier: set[str] = set()
    waiting: set[str] = set()
    for flows in pages:
        lines = [line for flow in flows for line in flow]
        raised = {text for line in lines for text in raised_marks(line)} - answered
        referred = raised | (_marks_on_lines(lines) - answered) | _marks_at_words(lines) | _stars(lines, body_size)
        before = len(notes)
        for flow in flows:
            start = _zone_start(flow, body_size, referred | waiting, notes)
            zone = flow[start:]
            del flow[start:]
            while notes and notes[-1].unfinished and zone and is_notice(zone[0]):
                notices.append(zone.pop(0))
            _gather(zone, notes, referred | waiting)
            if zone:
                notice = take_notice(notes[-1].lines)
                notes[-1].unfinished = notice is not None
                notices += [notice] if notice else []
            flow[:] = [line for line in flow if not RULE.fullmatch(line.text)]
            _take_inner_notes(flow, body_size, referred | earlier, notes)
        for note in notes[before:]:
            note.awaited = note.mark in referred or note.mark in earlier
        earlier = referred
        waiting = (waiting | raised) - {note.mark for note in notes[before:]}
    before = len(notes)
    _gather(at_end, notes, answered)
    for note in notes[before:]:
        note.at_end = True
    return notes, notices


def _marks_on_lines(lines: Flow) -> set[str]:
    """Return the marks in brackets on a page's lines; none where its lines begin with others, as those of references do."""
    marks = {line.text[start:end] for line in lines for start, end in marks_on_the_line(line)}
    heads = (head_of(line) for line in lines) if marks else ()
    own = {head.mark for head in heads if head and head.form in (Form.BRACKETED, Form.STROKE)}
    return marks if own <= marks else set()


def _marks_at_words(lines: Flow) -> set[str]:
    """Return the figures that cling to words of a page, and to the first words of its notes."""
    heads = {mark for line in lines if (mark := clinging_head(line))}
    return {line.text[start:end] for line in lines for start, end in marks_at_words(line)} & heads if heads else set()


def _stars(lines: Flow, body_size: float) -> set[str]:
    """Return the stars that stand at words of a page, with fewer ones, which may stand at the symbol in its head.

    One small line alone that begins with a star is a note, whatever it is of.
    """
    at_words = {found[1] for line in lines if "*" in line.text for found in _STARRED.finditer(line.text)}
    small = [line for line in lines if line.text.startswith("* ") and line.size <= _SMALLER * body_size]
    most = max(map(len, at_words), default=0)
    return {"*" * count for count in range(1, most + 1)} | ({"*"} if len(small) == 1 else set())


def _take_end(pages: list[list[Flow]], body_size: float) -> tuple[Flow, set[str]]:
    """Take out the notes at the document's end that answer to all its marks; return their lines, and the marks."""
    lines = [line for flows in pages for flow in flows for line in flow]
    rows = [NoteRow((line,)) for line in lines]
    start = end_zone(rows, body_size)
    if start is None:
        return [], set()
    gone = {*lines[start:], *(lines[start - 1 : start] if RULE.fullmatch(lines[start - 1].text) else ())}
    for flows in pages:
        for flow in flows:
            flow[:] = [line for line in flow if line not in gone]
    return lines[start:], {mark for row in rows[:start] for mark in (*row.awaits, *row.may_await)}


def _take_inner_notes(flow: Flow, body_size: float, referred: set[str], notes: list[Note]) -> None:
    """Take out notes that stand below a table in the middle of a page: small type, a raised mark that was referred to."""
    at = 0
    while at < len(flow):
        line = flow[at]
        head = head_of(line) if line.size <= _SMALLER * body_size else None
        if head is None or head.form is not Form.RAISED or head.mark not in referred:
            at += 1
            continue
        end = at + 1
        while end < len(flow) and _follows_closely(flow[end - 1], flow[end]):
            end += 1
        _gather(flow[at:end], notes, referred)
        del flow[at:end]


def _follows_closely(upper: Line, lower: Line) -> bool:
    head = head_of(lower)
    return (
        abs(upper.size - lower.size) < ONE_SIZE
        and lower.base - upper.base < 1.4 * lower.size
        and not (head is not None and head.form is Form.RAISED)
    )


def _zone_start(flow: Flow, body_size: float, referred: set[str], notes: list[Note]) -> int:
    """Return where in a flow its footnotes begin; its length when it has none."""
    rule = next((at for at in range(len(flow) - 1, 0, -1) if RULE.fullmatch(flow[at].text)), len(flow))
    below = flow[rule + 1 :]
    if below and _stands_below(flow[rule], below[0]) and not _rules_rows(below, referred, notes):
        if _text_goes_on(below, body_size):
            return len(flow)
        if all(line.size <= body_size * 1.02 for line in below) and (
            _begins_note(below[0], referred, notes) or below[0].size <= _SMALLER * body_size
        ):
            return rule + 1
    start = len(flow)
    while start and flow[start - 1].size <= _SMALLER * body_size:
        start -= 1
    if start == len(flow):
        raised = _first_raised(flow, body_size, referred, notes)
        if raised < len(flow):
            return raised
        zone = foot_zone([NoteRow((line,)) for line in flow], referred, body_size)
        return zone[0] if zone and zone[1] == len(flow) else _rest_below(flow, notes)
    for at in range(start, len(flow)):
        if _begins_note(flow[at], referred, notes):
            goes_on = at > start and (_goes_on(flow[start], notes) or (not start and _is_rest_alone(flow[:at], notes)))
            return start if goes_on and not _has_rows(flow, start, at) else at
    goes_on = _goes_on(flow[start], notes) if start else _is_rest_alone(flow, notes)
    return start if goes_on and not _has_rows(flow, start, len(flow)) else len(flow)


def _stands_below(rule: Line, line: Line) -> bool:
    """Tell a note right below its rule from a caption far below that of the page's head, with a figure between them."""
    return line.base - rule.base < _BELOW_RULE * line.size


def _rules_rows(below: Flow, referred: set[str], notes: list[Note]) -> bool:
    """Tell a rule between rows of a table, which may be set as small as notes are, from one above the rest of a note."""
    first = next((at for at, line in enumerate(below) if _begins_note(line, referred, notes)), len(below))
    return _has_rows(below, 0, first)


def _has_rows(flow: Flow, start: int, end: int) -> bool:
    """Tell whether rows of a table stand among lines, which may be set as small as notes are."""
    return any(flow[at].grid is not None or gaps_in(flow, at) for at in range(start, end))


def _is_rest_alone(flow: Flow, notes: list[Note]) -> bool:
    """Tell the few small lines that a page or column holds, at most with further notes below: the last note's."""
    last = notes[-1].lines[-1] if notes else None
    if last is None or not flow[0].page - 1 <= last.page <= flow[0].page or len(flow) > _LONGEST_REST:
        return False
    return all(abs(line.size - last.size) < ONE_SIZE for line in flow)


def _text_goes_on(below: Flow, body_size: float) -> bool:
    """Tell notes of a table in the middle of a page: they end above text, which stands apart in larger letters."""
    small = _SMALLER * body_size
    end = next((at for at, line in enumerate(below) if line.size > small), 0)
    return end > 0 and below[end].base - below[end - 1].base > _CLOSE * below[end].size


def _rest_below(flow: Flow, notes: list[Note]) -> int:
    """Return where the rest of a note as large as the text begins: at the foot, apart, where the note stood before."""
    at = len(flow) - 1
    while at > 0 and flow[at].base - flow[at - 1].base < _CLOSE * flow[at].size:
        at -= 1
    if at < 0 or not _goes_on(flow[at], notes):
        return len(flow)
    # Lines of a text that is set widely are all as far apart.
    if at > 1 and flow[at].base - flow[at - 1].base <= _WIDER * (flow[at - 1].base - flow[at - 2].base):
        return len(flow)
    last = notes[-1].lines[-1]
    at_foot = flow[-1].base >= last.base - _CLOSE * last.size
    return at if at_foot and abs(flow[at].x0 - last.x0) <= _CLOSE * last.size * 2 else len(flow)


def _first_raised(flow: Flow, body_size: float, referred: set[str], notes: list[Note]) -> int:
    """Return where notes as large as the text begin, without a rule: by a raised mark that was referred to.

    A mark in the text never begins a line, for it clings to the word before it. Notes fill a page from its top only where
    they go on from the page before, maybe in the middle of a note.
    """
    at = len(flow)
    while at and flow[at - 1].size <= 1.02 * body_size:
        at -= 1
    for place in range(at, len(flow)):
        head = head_of(flow[place])
        raised = head is not None and head.form is Form.RAISED and not _text_goes_on(flow[place:], body_size)
        if head is not None and raised and head.mark in referred and (place or _is_next(head.mark, notes)):
            return _start_of_rest(flow, place, notes) if _is_next(head.mark, notes) else place
    return len(flow)


def _start_of_rest(flow: Flow, first: int, notes: list[Note]) -> int:
    """Return where the rest of the last note begins, in few lines close above the `first` note and apart from the text.

    There may be none; on a page or column without text, it stands at its head.
    """
    at = first
    while at and 0 < flow[at].base - flow[at - 1].base < _CLOSE * flow[at].size:
        at -= 1
    return at if first - at < _LONGEST_REST and _goes_on(flow[at], notes) else first


def _begins_note(line: Line, referred: set[str], notes: list[Note]) -> bool:
    head = head_of(line)
    if head is None:
        return False
    if head.form is Form.RAISED or head.mark in referred:
        return True
    # Notes are set alike: behind raised marks, `3.` is the label of a paragraph in small type.
    return _is_next(head.mark, notes) and not notes[-1].raised


def _is_next(mark: str, notes: list[Note]) -> bool:
    return bool(notes) and mark.isdigit() and notes[-1].mark.isdigit() and int(mark) == int(notes[-1].mark) + 1


def _goes_on(line: Line, notes: list[Note]) -> bool:
    """Tell whether the last footnote, from the page or column before, is unfinished and this line could be its rest."""
    if not notes or not line.page - 1 <= notes[-1].lines[-1].page <= line.page:
        return False
    last = notes[-1].lines[-1]
    unfinished = last.text[-1] not in ".!?…”)" or SHORT_FORM.search(last.text) is not None
    return abs(last.size - line.size) < ONE_SIZE and (line.text[0].islower() or unfinished)


def _gather(zone: Flow, notes: list[Note], referred: set[str]) -> None:
    here = len(notes)
    for line in zone:
        if RULE.fullmatch(line.text):
            continue
        if _begins_note(line, referred, notes) and not (len(notes) > here and not _separate(line, notes[-1])):
            head = head_of(line)
            mark, at = (head.mark, head.end) if head else ("", 0)
            clings = clinging_head(line) != ""
            rest = at + len(line.text[at:]) - len(line.text[at:].lstrip())
            cut(line, 0, rest)
            raised = head is not None and head.form is Form.RAISED
            notes.append(
                Note(mark, f"{line.page}:{mark}:{len(notes)}", line.page, [line], raised=raised, clings=clings)
            )
        elif notes and (len(notes) > here or _goes_on(line, notes) or notes[-1].page >= line.page - 1):
            notes[-1].lines.append(line)
        else:
            notes.append(Note("", f"{line.page}::{len(notes)}", line.page, [line]))


def _separate(line: Line, last: Note) -> bool:
    """Tell a new footnote from a line of the last one that happens to begin with a number."""
    head = head_of(line)
    if head is None:
        return False
    if head.form is Form.RAISED or not (head.mark.isdigit() and last.mark.isdigit()):
        return True
    if last.raised:
        # "25 September" behind note 24, whose mark stands raised.
        return False
    return int(head.mark) == int(last.mark) + 1


# --- marks in the text --------------------------------------------------------------------------------------------------


def take_marks(lines: list[Line], book: NoteBook) -> None:
    """Take the marks of footnotes out of `lines`, in place, and remember in the lines where they stood."""
    if not book:
        return
    for before, line in reversed(list(pairwise(lines))):
        notes = [book.find(mark, line.page) for mark in _broken_off(before, line)]
        if notes and all(notes):
            before.marks += [(len(before.text), note.key) for note in notes if note is not None]
            lines.remove(line)
    for line in lines:
        for run in reversed(line.runs):
            if is_raised_mark(line, run):
                _take(line, run.start, run.end, book)
        for start, end in reversed(marks_on_the_line(line)):
            _take(line, start, end, book)
        _take_at_words(line, book)
        if "*" in line.text:
            for found in reversed(list(_STARRED.finditer(line.text))):
                _take(line, found.start(1), found.end(1), book)


def _take_at_words(line: Line, book: NoteBook) -> None:
    """Take figures that cling to words, where their notes' own do as well."""
    for start, end in reversed(marks_at_words(line)) if book.clings else ():
        note = book.find(line.text[start:end], line.page)
        if note is not None and note.clings:
            _take(line, start, end, book)


def _broken_off(before: Line, line: Line) -> list[str]:
    """Return the marks that a line is, where they no longer fitted behind the last word of the line before."""
    near = 0 < line.base - before.base < _CLOSE * before.size and line.size < _MARK_SIZE * before.size
    return marks_alone(line.text) if near else []


class NoteBook:
    """Finds the footnote that a mark on a page refers to: on that page, on the next one, or among notes at the end."""

    def __init__(self, notes: list[Note]) -> None:
        pages = Counter(note.page for note in notes)
        self._end_pages = {page for page, count in pages.items() if count >= _LEAST_ENDNOTES}
        self._by_mark: dict[str, list[Note]] = {}
        self.clings = any(note.clings for note in notes)
        for note in notes:
            if note.mark:
                self._by_mark.setdefault(note.mark, []).append(note)

    def __bool__(self) -> bool:
        return bool(self._by_mark)

    def find(self, mark: str, page: int) -> Note | None:
        """Return the footnote on this page, else the next one behind it with this mark.

        Where a paragraph was put off to this page, its note may stand on the one before, with no mark to answer there.
        """
        found = self._by_mark.get(mark, [])
        near = next((note for note in found if page <= note.page <= page + 1), None)
        behind = next((note for note in found if note.page > page and self._is_endnote(note)), None)
        return near or behind or next((note for note in found if note.page == page - 1 and not note.awaited), None)

    def _is_endnote(self, note: Note) -> bool:
        return note.at_end or note.page in self._end_pages or (not note.awaited and note.mark.isdigit())


def _take(line: Line, start: int, end: int, book: NoteBook) -> None:
    marks = split_marks(line.text[start:end])
    notes = [book.find(mark, line.page) for mark in marks]
    if not notes or not all(notes) or (marks[0] in {"2", "3"} and _UNIT.search(line.text[:start])):
        return
    before, behind = line.text[:start], line.text[end:]
    if before.endswith(" ") and (not behind or not behind[0].isalnum()):
        start -= 1
        if len(behind) > 1 and behind[0] == " " and behind[1] in ").,;:":
            end += 1
    elif not before and behind.startswith(" "):
        end += 1
    cut(line, start, end)
    line.marks += [(start, note.key) for note in notes if note is not None and note.stands]
    line.marks.sort()
