"""The lines of a PDF with tracked changes become those of one of its texts.

Lines are reduced after they have been put in order and before they are made paragraphs, so that labels and broken words are
those of the text that is read. A line whose words all belong to the other text stays as a ghost: the paragraph around it
keeps its shape, and the ghost is dropped when the paragraph is made.

Nothing is drawn at the end of a paragraph, so whether it was split or joined is told by what is: word processors give a
counted number the look of its paragraph's end, and words that are struck on both sides of an end, with half a sentence left
on each, were struck across it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from wsis_desktop.model.revision import Kind, Label, TextSide
from wsis_desktop.reading.labels import find_head, names_a_part
from wsis_desktop.reading.pdf.changes.pieces import TWO_NUMBERS
from wsis_desktop.reading.pdf.flow.headings import Judged
from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import NEVER_BEHIND_SPACE, NO_EDGES, Change, Edges, Line, cut

_STOPS: Final = ".;:!?。；：！？؛؟।"
_CLOSING: Final = "\"'”’»)]"
# How large the mark of a footnote is at most, in sizes of its text.
_MARK_SIZE: Final = 0.8
# How large the type of notes is at most, in sizes of the text.
_NOTE_SIZE: Final = 0.95
_NEVER_BEFORE_SPACE: Final = frozenset("([")


def reduce_lines(lines: Iterable[Line], side: TextSide, *, closed: frozenset[str]) -> None:
    """Take out of each line, in place, what does not stand in the text that is read; before `closed` signs is no space."""
    for line in lines:
        numbered = _choose_number(line, side)
        if line.changes:
            _reduce(line, side, numbered, closed=closed)


def drop_ghosts_at_foot(flow: list[Line], body_size: float) -> None:
    """Drop the notes of the other text from the foot of a page, in place: over them a paragraph goes on."""
    while flow and flow[-1].ghost and flow[-1].size < _NOTE_SIZE * body_size:
        flow.pop()


def _choose_number(line: Line, side: TextSide) -> int:
    """Keep one of two numbers that a line begins with, set apart from its text by their colour or their marks.

    Returns where what is kept ends: either text has its number, and their marks are those of the paragraph's end.
    """
    found = TWO_NUMBERS.match(line.text)
    # `[1]` before a footnote leads back to its mark.
    if found is None or any(start < found.end() for start, _ in line.looks.links):
        return 0
    if not ((line.changes and line.changes[0].start == 0) or _colored_alone(line, found.end())):
        return 0
    now, was = found.span(1), found.span(2)
    if side is TextSide.BEFORE:
        cut(line, was[1], was[1] + 1)
        cut(line, 0, was[0])
        return was[1] - was[0] + 1
    if now[0] == now[1]:
        marked = line.changes[0] if line.changes and line.changes[0].start == 0 else None
        words = marked and line.text[: min(marked.end, found.end())]
        line.edges = _as_found(line, Edges(words or "", marked and marked.side, unnumbered=True))
        cut(line, 0, found.end())
        return 0
    cut(line, now[1], was[1] + 1)
    return now[1] + 1


def _as_found(line: Line, edges: Edges) -> Edges:
    """Keep a line as the page has it, but for the mark of a note at its end, behind which a sentence is finished."""
    found, last = line.text, line.runs[-1] if line.runs else None
    if last is not None and last.raised and last.end >= len(found):
        found = found[: last.start].rstrip() or found
    return replace(edges, found=found, extents=tuple((word.x0, word.x1) for word in line.words))


def _colored_alone(line: Line, end: int) -> bool:
    """Tell whether what stands before `end` has another colour than what stands behind it."""
    behind = [run.color for run in line.runs if run.end > end]
    return bool(behind) and all(run.color != behind[0] for run in line.runs if run.start < end - 1)


def _reduce(line: Line, side: TextSide, numbered: int, *, closed: frozenset[str]) -> None:
    text = line.text
    if not line.edges.unnumbered:
        first = min(line.changes)
        opens = not text[: first.start].strip()
        line.edges = _as_found(line, Edges(text[first.start : first.end], first.side) if opens else NO_EDGES)
    last = max(line.changes)
    line.edges = replace(line.edges, tail_side=last.side if not text[last.end :].strip() else None)
    if _plain_words(line):
        line.changes = [
            change._replace(start=max(change.start, numbered)) for change in line.changes if change.end > numbered
        ]
    changes = sorted(line.changes)
    gone = [change for change in changes if change.side is not side] if side is not TextSide.MARKED else []
    gone += [change for change in changes if change.side is None and change not in gone]
    kept = list(text)
    for change in gone:
        kept[change.start : change.end] = " " * (change.end - change.start)
    rest = "".join(kept).strip()
    if not rest or _is_mark_of_note(line, rest):
        line.ghost = True
        return
    stayed = [change for change in changes if change not in gone]
    for change in sorted(gone, reverse=True):
        start, end = _without_space_of_both(line.text, change, stayed)
        cut(line, start, end)
        _close_gap(line, start, closed=closed)
    # From the last on, for what is cut moves those behind it; a change that was but a space is gone then.
    for at in sorted({edge for change in line.changes for edge in (change.start, change.end)}, reverse=True):
        _close_before_stop(line, at)


def _without_space_of_both(text: str, change: Change, stayed: Sequence[Change]) -> tuple[int, int]:
    """Return what is to be cut of what took the place of other words: the space that both have at their edge stays.

    A number counted anew has the tab behind it underlined, and the one that went has none drawn.
    """
    start, end = change.start, change.end
    if not (text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()):
        return start, end
    if text[end - 1] == " " and any(other.end == start for other in stayed):
        return start, end - 1
    if text[start] == " " and any(other.start == end for other in stayed):
        return start + 1, end
    return start, end


def _is_mark_of_note(line: Line, rest: str) -> bool:
    """Tell that nothing is left of a footnote's line but its raised mark, which some typesetters leave unmarked."""
    return any(
        (first.raised or first.size < _MARK_SIZE * line.size) and line.text[: first.end].strip() == rest
        for first in line.runs[:1]
    )


def _close_before_stop(line: Line, at: int) -> None:
    """Take out the space that some tools set at the edge of what they mark, when a stop stands behind it."""
    if line.text[at : at + 1] == " ":
        at += 1
    if line.text[at : at + 1] in NEVER_BEHIND_SPACE and line.text[at - 1 : at] == " ":
        cut(line, at - 1, at)
        _close_before_stop(line, at - 1)


def _close_gap(line: Line, at: int, *, closed: frozenset[str]) -> None:
    """Leave one space, or none, where words were taken out."""
    text = line.text
    if text[at : at + 1] == " " and (at == 0 or text[at - 1] == " " or text[at - 1] in _NEVER_BEFORE_SPACE):
        cut(line, at, at + 1)
        text = line.text
    if at and text[at - 1] == " ":
        ends = at == len(text)
        if ends or text[at] in closed:
            cut(line, at - 1, at)


# -- paragraphs ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Part:
    """A paragraph of the text that is read: its lines, or the row that it is, and its label where it stood elsewhere.

    `end_side` is the text that alone has the paragraph's end, when both texts are read in one.
    """

    kind: Kind
    lines: list[Line] = field(default_factory=list)
    row: Row | None = None
    level: int = 0
    label: Label | None = None
    end_side: TextSide | None = None


def parts_of(judged: Sequence[Judged], side: TextSide) -> list[Part]:
    """Return the paragraphs without ghosts, those joined that are one in this text."""
    parts: list[Part] = []
    open_: Judged | None = None
    # The number of a paragraph that went whole is the next one's, where that bears none of its own.
    freed: Label | None = None
    for one in judged:
        ended = _end_side(open_, one) if open_ is not None and parts else None
        part = _part(one)
        if part is None:
            # An end that is not there runs on into a paragraph that is not there, and ends as that one does.
            open_ = None if ended is not None else open_
            freed = freed or _own_label(one.group.lines)
            continue
        if one.group.lines and one.group.lines[0].edges.unnumbered:
            part.label = freed
        freed = None
        if ended is not None and side is TextSide.MARKED:
            parts[-1].end_side = ended
        if ended is not None and ended is not side and side is not TextSide.MARKED:
            meets = open_ is not None and _ends_without_space(open_.group.lines[-1])
            _join(parts[-1], part, meets=meets)
        else:
            parts.append(part)
        open_ = one
    return parts


def _part(one: Judged) -> Part | None:
    """Return what is left of a paragraph; None when nothing is."""
    row = one.group.row
    if row is not None:
        cells = [[line for line in cell if not line.ghost] for cell in row.cells]
        return Part(one.kind, row=Row(cells), level=one.level) if any(cells) else None
    lines = [line for line in one.group.lines if not line.ghost]
    if _is_number_alone(lines, one.group.lines):
        return None
    return Part(one.kind, lines, level=one.level, label=_label_of_both(lines, one.group.lines[-1])) if lines else None


def _is_number_alone(lines: Sequence[Line], whole: Sequence[Line]) -> bool:
    """Tell that a paragraph has nothing left but its number or bullet, which word processors print for either text."""
    text = lines[0].text.strip() if len(lines) == 1 else ""
    head = find_head(f"{text} X") if text else None
    if head is None or head.end < len(text) or (head.label is not None and names_a_part(head.label)):
        return False
    return len(whole) > 1 or lines[0].edges.tail_side is not None


def _label_of_both(lines: Sequence[Line], last: Line) -> Label | None:
    """Return a label that was taken out though it only looks as the paragraph's last words do."""
    edges = lines[0].edges
    if _own_label(lines) is not None or not _plain_words(lines[0]):
        return None
    coloured_by_tail = edges.head_side is not None and edges.head_side is last.edges.tail_side
    return _label_in(edges.head) if coloured_by_tail else None


def _own_label(lines: Sequence[Line]) -> Label | None:
    """Return the label that stands at the beginning of lines."""
    found = find_head(lines[0].text) if lines else None
    return found.label if found is not None and found.start == 0 else None


def _label_in(head: str) -> Label | None:
    """Return the label that words are, when they are nothing else."""
    head = head.strip()
    found = find_head(f"{head} X") if head else None
    return found.label if found is not None and found.end >= len(head) else None


def _ends_without_space(last: Line) -> bool:
    """Tell that a paragraph's last line, as it stands in this text, has no space at its end."""
    return not (last.ghost or last.trailing_space or last.edges.tail_side)


def _join(part: Part, following: Part, *, meets: bool) -> None:
    """Let a paragraph run on into the one that followed it, whose label it takes when it has none."""
    first = following.lines[0]
    first.edges = replace(first.edges, meets=meets)
    head = find_head(first.text)
    label = following.label
    if head is not None and head.start == 0:
        label = head.label
        cut(first, 0, head.end)
    if label is not None and _own_label(part.lines) is None:
        part.label = label
    part.kind, part.level = following.kind, following.level
    part.lines += [line for line in following.lines if line.text]


def _end_side(one: Judged, following: Judged) -> TextSide | None:
    """Return the text that alone has the end between two paragraphs; None when both have it."""
    if one.group.row or following.group.row or Kind.HEADING in {one.kind, following.kind}:
        return None
    lines, others = one.group.lines, following.group.lines
    return _by_words(lines, others) or _by_label(lines)


def _by_label(lines: Sequence[Line]) -> TextSide | None:
    """Return the text that has a paragraph's label alone, though its words stand in both."""
    edges = lines[0].edges
    # A number looks as the last words of its paragraph do when they are changed themselves.
    if edges.head_side is None or lines[-1].edges.tail_side is edges.head_side:
        return None
    if _label_in(edges.head) is None or all(_belongs_to(line, edges.head_side) for line in lines):
        return None
    # A label beside another one was only counted anew.
    rest = lines[0].text
    return None if rest and _has_label(rest, edges.head) else edges.head_side


def _has_label(text: str, head: str) -> bool:
    found = find_head(text.removeprefix(head).lstrip())
    return found is not None and found.label is not None and found.start == 0


def _belongs_to(line: Line, side: TextSide) -> bool:
    """Tell whether all the words of a line stand in one text alone."""
    return line.ghost or (
        len(line.changes) > 0 and all(change.side is side for change in line.changes) and not _plain_words(line)
    )


def _plain_words(line: Line) -> bool:
    kept = list(line.text)
    for change in line.changes:
        kept[change.start : change.end] = " " * (change.end - change.start)
    return bool("".join(kept).strip())


def _by_words(lines: Sequence[Line], others: Sequence[Line]) -> TextSide | None:
    """Return the text that has the words on both sides of an end, when they leave half sentences behind."""
    side = lines[-1].edges.tail_side
    if side is None or others[0].edges.head_side is not side:
        return None
    if all(_belongs_to(line, side) for line in lines) or all(_belongs_to(line, side) for line in others):
        return None
    before, behind = _text_without(lines, side), _text_without(others, side)
    if not before or not behind:
        return None
    ends = before.rstrip(_CLOSING)[-1:] in set(_STOPS)
    # An item may have come with a label that the other text has not.
    begins = not behind[:1].islower() or _has_label(behind, "")
    return None if ends and begins else side


def _text_without(lines: Iterable[Line], side: TextSide) -> str:
    """Return the words that lines keep when those of one text alone are taken out."""
    pieces = []
    for line in lines:
        kept = [] if line.ghost else list(line.text)
        for change in line.changes if kept else ():
            if change.side is side:
                kept[change.start : change.end] = " " * (change.end - change.start)
        pieces.append("".join(kept))
    return " ".join(" ".join(pieces).split())
