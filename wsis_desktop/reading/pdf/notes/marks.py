"""The marks of notes: raised in the text, and at the heads of the notes that answer to them.

A note's own mark may be raised, stand in brackets, before a stop, a stroke or a space alone; written as a link, it may cling
to the note's first word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from wsis_desktop.reading.blocks.line_ends import IDEOGRAPH
from wsis_desktop.reading.labels.numerals import roman
from wsis_desktop.reading.pdf.lines.line import Line, Run

_SHAPE: Final = r"\d{1,3}|\*{1,4}|[†‡§¶#]{1,2}|[ivxl]{2,7}|[a-z]"
_MARK: Final = re.compile(rf"\(?(?:{_SHAPE})\)?|\[(?:{_SHAPE})\]")
_MARKS: Final = re.compile(rf"\(?(?:{_SHAPE})\)?(?:\s?,\s?\d{{1,3}})*|\[(?:{_SHAPE})(?:\s?,\s?\d{{1,3}})*\]")
_OWN: Final = (
    r"\[(?P<inner>\d{1,3}|[ivxl]{1,7})\]|(?P<stroke>(?:\d{1,3}|[a-z])/)|"
    r"\(?(?P<mark>\d{1,3}|[ivxl]{1,7}|\*{1,4}|[†‡§¶]{1,2})(?P<stop>[.)])?"
)
_HEAD: Final = re.compile(rf"(?:{_OWN})(?:\s+(?=\S)|(?=[“\"A-ZÀ-ÝА-Я]))")
_ALONE: Final = re.compile(_OWN)
_LONGEST_MARKS: Final = 12
# What pauses and ends sentences, in Arabic and Chinese as well.
_STOPS: Final = ".,;:،؛。，；："
# `[1]` behind a word, on the line: a mark if a note `[1]` answers to it. What `paragraph [1]` means is no note.
_ON_THE_LINE: Final = re.compile(
    rf"(?<=[\w{_STOPS})\]”\"’»])\s?(\[\d{{1,3}}\])(?=$|[\s{_STOPS})\[\]”\"’»]|{IDEOGRAPH.pattern})"
)
# `1/` behind a word, as typewriters set marks: one if a note `1/` answers to it.
_STROKE: Final = re.compile(rf"(?<=[\w{_STOPS})\]”\"’»])\s((?:\d{{1,3}}|[a-z])/)(?=$|[\s{_STOPS})\]”\"’»])")
# A figure at a word, as large as its letters: fonts may draw it raised by themselves. A mark if a note answers likewise.
_AT_WORD: Final = re.compile(
    rf"(?:(?<=[^\W\d_A-Z]{{2}})|(?<=[^\W\d_A-Z][{_STOPS})\]”’»]))(\d{{1,3}})(?=$|[\s{_STOPS})\]”’»])"
)
_NAMES_A_PART: Final = re.compile(
    r"(?:para(?:graph)?s?|articles?|sections?|options?|alternatives?|rules?|notes?|footnotes?|and|or|to|et|ou|y|o|и|или)\.?$",
    re.IGNORECASE,
)


class Form(Enum):
    """How a note's own mark is set."""

    RAISED = auto()
    BRACKETED = auto()
    STROKE = auto()
    BARE = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class NoteHead:
    """The mark that a line begins with, as a note does, and where the words behind it begin."""

    mark: str
    end: int
    form: Form


def is_raised_mark(line: Line, run: Run) -> bool:
    """Tell a run that may refer to notes, or be the mark at the head of one."""
    if run.end - run.start > _LONGEST_MARKS or len(line.text) == run.end - run.start:
        return False
    small = run.size < 0.8 * line.size and not (run.start and line.text[run.start - 1].isdigit())
    return (run.raised or small) and _MARKS.fullmatch(line.text[run.start : run.end].strip()) is not None


def raised_marks(line: Line, *, surely: bool = False) -> Iterator[str]:
    """Yield the marks in a line that refer to notes; one that begins a line is a note's own.

    Small figures may stand low, and be none; `surely` leaves them out.
    """
    for run in line.runs:
        if run.start and (run.raised or not surely) and is_raised_mark(line, run):
            yield from split_marks(line.text[run.start : run.end])


def marks_on_the_line(line: Line) -> list[tuple[int, int]]:
    """Return where marks in square brackets or before a stroke stand in a line, not raised; notes must answer to them."""
    text = line.text
    places = [found.span(1) for found in _ON_THE_LINE.finditer(text)] if "[" in text else []
    places += [found.span(1) for found in _STROKE.finditer(text)] if "/" in text else []
    raised = [run for run in line.runs if run.raised] if places else []
    return [
        (start, end)
        for start, end in places
        if not _NAMES_A_PART.search(text[:start].rstrip())
        and not any(run.start < end and start < run.end for run in raised)
    ]


def marks_at_words(line: Line) -> list[tuple[int, int]]:
    """Return where figures cling to words in a line as raised marks would; notes must answer to them that cling as well."""
    if line.text.isalpha():
        return []
    raised = [run for run in line.runs if run.raised]
    places = (found.span(1) for found in _AT_WORD.finditer(line.text))
    return [(start, end) for start, end in places if not any(run.start < end and start < run.end for run in raised)]


def clinging_head(line: Line) -> str:
    """Return the figure that clings to a line's first word as a note's own mark does; empty for none."""
    head = head_of(line) if line.text[:1].isdigit() else None
    return head.mark if head and head.form is Form.BARE and not line.text[head.end - 1].isspace() else ""


def marks_alone(text: str) -> list[str]:
    """Return the marks that a text holds and nothing else, as where they were cut off the words before them."""
    return split_marks(text) if len(text) <= _LONGEST_MARKS and _MARKS.fullmatch(text) else []


def split_marks(text: str) -> list[str]:
    """Return the single marks of a run of them; square brackets stay, for only marks in brackets answer to such."""
    text = text.strip(" ()")
    if text.startswith("[") and text.endswith("]"):
        return [f"[{part.strip()}]" for part in text[1:-1].split(",")]
    return [bare for part in text.split(",") if (bare := part.strip(" ()"))]


def head_of(line: Line) -> NoteHead | None:
    """Return the mark that a line begins with."""
    run = line.runs[0] if line.runs else None
    if run and (run.raised or run.size < 0.8 * line.size):
        raised = line.text[run.start : run.end].strip()
        if _MARK.fullmatch(raised) and run.end < len(line.text):
            return NoteHead(raised.strip("()"), run.end, Form.RAISED)
    found = _HEAD.match(line.text)
    if found is None:
        return None
    # What clings to its word is a mark in plain figures: other signs are too near to words and labels.
    clings = not found[0][-1].isspace()
    return None if clings and not found[0].isdigit() else _head(found)


def alone(line: Line) -> NoteHead | None:
    """Return the mark that is all of a line, as where a tab parts it from its note."""
    found = _ALONE.fullmatch(line.text) if len(line.text) <= _LONGEST_MARKS else None
    return _head(found) if found else None


def _head(found: re.Match[str]) -> NoteHead:
    if found["inner"]:
        return NoteHead(f"[{found['inner']}]", found.end(), Form.BRACKETED)
    if found["stroke"]:
        return NoteHead(found["stroke"], found.end(), Form.STROKE)
    return NoteHead(found["mark"], found.end(), Form.STOPPED if found["stop"] else Form.BARE)


def counted(mark: str) -> tuple[str, int] | None:
    """Return the kind of a mark, and what it counts; None for signs."""
    bare = mark.strip("[]/")
    kind = "plain" if bare == mark else "bracketed" if mark[0] == "[" else "stroke's"
    if bare.isascii() and bare.isdigit():
        return f"{kind} figures", int(bare)
    value = roman(bare)
    return (f"{kind} Roman", value) if value else None
