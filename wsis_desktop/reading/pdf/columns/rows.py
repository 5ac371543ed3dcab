"""Pieces on one baseline become one line.

MuPDF cuts a line where a gap is wide: behind a label, between the cells of a table, between two columns.
"""

from __future__ import annotations

from collections.abc import Iterable

from wsis_desktop.reading.blocks.line_ends import is_spaceless
from wsis_desktop.reading.pdf.lines.line import SPREAD, Line, is_label_before

_WIDE_GAP = 0.9
_LONGEST_MARK = 4
# `PP1`, or the mark of a note, may stand small and raised in the margin, this many letters' size off the text.
_MARGIN_LABEL = 12


def join_pieces(pieces: Iterable[Line]) -> list[Line]:
    """Return whole lines from top to bottom: pieces that share a baseline become one."""
    rows: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.base, piece.x0)):
        if rows and _same_baseline(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    attach_raised(rows)
    return [row[0] if len(row) == 1 else joined_line(row) for row in rows]


def _same_baseline(row: list[Line], piece: Line) -> bool:
    first = row[0]
    level = abs(piece.base - first.base) <= 0.22 * max(min(piece.size, first.size), 4)
    return level and piece.page == first.page and piece.grid is first.grid


def attach_raised(rows: list[list[Line]]) -> None:
    """Put small pieces that stand raised beside a line (superscripts cut off it) into that line."""
    at = 0
    while at + 1 < len(rows):
        upper, lower = rows[at], rows[at + 1]
        if all(_raised_beside(piece, lower) for piece in upper):
            lower.extend(upper)
            del rows[at]
        else:
            at += 1


def _raised_beside(piece: Line, row: list[Line]) -> bool:
    main = row[0]
    if (
        piece.size > 0.8 * main.size
        or not 0 < main.base - piece.base < 0.6 * main.size
        or len(piece.text) > _LONGEST_MARK
    ):
        return False
    return any(
        -1 < piece.x0 - other.x1 < main.size or -1 < other.x0 - piece.x1 < _MARGIN_LABEL * main.size for other in row
    )


def joined_line(row: list[Line]) -> Line:
    """Return the pieces of a row as one line, with tabs where wide gaps part them."""
    row.sort(key=lambda piece: piece.x0)
    main = max(row, key=lambda piece: len(piece.text))
    text = row[1:] if is_label_before(row[0].text) else row
    whole = Line(
        page=main.page,
        turn=main.turn,
        x0=row[0].x0,
        y0=min(piece.y0 for piece in row),
        x1=max(piece.x1 for piece in row),
        y1=max(piece.y1 for piece in row),
        base=main.base,
        text="",
        size=main.size,
        bold=all(piece.bold for piece in text),
        italic=all(piece.italic for piece in text),
        runs=[],
        words=[],
        trailing_space=row[-1].trailing_space,
        waits=any(piece.waits for piece in row),
        grid=main.grid,
    )
    end = row[0].x0
    for piece in row:
        gap = piece.x0 - end
        raised = piece.size <= 0.8 * main.size and main.base - piece.base > 0.15 * main.size
        if whole.text and gap > _least_space(whole.text[-1], piece.text[0], raised=raised) * main.size:
            whole.text += " "
            if gap > _WIDE_GAP * main.size:
                whole.tabs.append(len(whole.text))
        _append(whole, piece, raised=raised)
        end = piece.x1
    return whole


def _least_space(last: str, first: str, *, raised: bool) -> float:
    """Return the narrowest gap, in letters' sizes, that is a space; Chinese is spread to fill its lines."""
    if is_spaceless(last) or is_spaceless(first):
        return SPREAD
    return 0.3 if raised else 0.12


def _append(whole: Line, piece: Line, *, raised: bool) -> None:
    shift = len(whole.text)
    whole.text += piece.text
    whole.words += [word._replace(start=word.start + shift, end=word.end + shift) for word in piece.words]
    whole.tabs += [tab + shift for tab in piece.tabs]
    whole.marks += [(offset + shift, key) for offset, key in piece.marks]
    whole.looks.links += [(start + shift, end + shift) for start, end in piece.looks.links]
    whole.changes += [change._replace(start=change.start + shift, end=change.end + shift) for change in piece.changes]
    whole.runs += [
        run._replace(start=run.start + shift, end=run.end + shift, raised=run.raised or raised) for run in piece.runs
    ]
