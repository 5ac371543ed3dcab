"""Rows of grids cut so that each fits on a page: what sets the pages keeps a row whole, and drops what it cannot show."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from wsis_desktop.publishing.document import Block, Document, Grid, Heading, Passage, Row, Run, Style

_LETTER_EM = 0.52
_WIDEST_EM = 0.85  # of letters in a row, as in addresses and in capitals
_HEADING_PART = 0.6  # headings are larger
_INDENT_EM = 2.5  # the deepest in a cell
_MAY_BREAK = "\u200b"
_IDEOGRAPH_EM = 1.0
_WIDE = {"W", "F"}
_LABEL_GAP = 1
_LEAST_LETTERS = 12


def fitted(document: Document, widths_em: Callable[[Block], Sequence[float]], most_lines: int) -> Document:
    """Return the document with rows of at most about `most_lines` lines, and words longer than a line made to break.

    `widths_em` says how wide the columns of a grid are, or how wide any other block is, in multiples of its letters' size.
    """
    blocks: list[Block] = []
    for block in document.blocks:
        widths = widths_em(block)
        match block:
            case Grid():
                titles = zip(block.columns, widths, strict=True)
                columns = tuple(replace(each, title=_breakable_text(each.title, width)) for each, width in titles)
                blocks.append(replace(block, columns=columns, rows=tuple(_rows(block.rows, widths, most_lines))))
            case Heading():
                blocks.append(replace(block, runs=_breakable(block.runs, widths[0] * _HEADING_PART)))
            case Passage():
                blocks.append(replace(block, runs=_breakable(block.runs, widths[0])))
    return replace(document, blocks=tuple(blocks))


def _breakable(runs: Sequence[Run], width_em: float) -> tuple[Run, ...]:
    """Return runs in which no word is longer than a line; a word may go through several runs."""
    if all(len(word) * _WIDEST_EM <= width_em for word in "".join(run.text for run in runs).split()):
        return tuple(runs)
    used, broken = 0.0, []
    for run in runs:
        letters: list[str] = []
        for letter in run.text:
            wide = _letter_width(letter)
            used = 0.0 if letter.isspace() or wide > _LETTER_EM else used + _WIDEST_EM
            if used > width_em:
                letters.append(_MAY_BREAK)
                used = _WIDEST_EM
            letters.append(letter)
        broken.append(replace(run, text="".join(letters)))
    return tuple(broken)


def _breakable_text(text: str, width_em: float) -> str:
    return "".join(run.text for run in _breakable((Run(text),), width_em))


def _rows(rows: Sequence[Row], widths_em: Sequence[float], most_lines: int) -> Iterator[Row]:
    for row in rows:
        if row.title:
            yield replace(row, title=_breakable_text(row.title, sum(widths_em)))
            continue
        cut = [
            list(
                _cell(
                    [replace(each, runs=_breakable(each.runs, max(width - _INDENT_EM, width / 2))) for each in cell],
                    width,
                    most_lines,
                )
            )
            for cell, width in zip(row.cells, widths_em, strict=True)
        ]
        for number, cells in enumerate(zip_longest(*cut, fillvalue=())):
            yield Row(cells, anchor="" if number else row.anchor, continues=row.continues or number > 0)


def _cell(cell: Sequence[Passage], width_em: float, most_lines: int) -> Iterator[tuple[Passage, ...]]:
    """Yield what of a cell goes into each of the rows that its row becomes; one, empty, of an empty cell."""
    part: list[Passage] = []
    free = float(most_lines)
    for passage in cell:
        rest: Passage | None = passage
        while rest is not None:
            if part and free < 1:
                yield tuple(part)
                part, free = [], float(most_lines)
            first, rest = _cut(rest, max(free, 1) * width_em)
            part.append(first)
            free -= -(-_width(first) // width_em)
    yield tuple(part)


def _width(passage: Passage) -> float:
    label = len(passage.label) + _LABEL_GAP if passage.label else 0
    return label * _LETTER_EM + sum(_run_width(run.text) for run in passage.runs)


def _run_width(text: str) -> float:
    return sum(map(_letter_width, text))


def _letter_width(letter: str) -> float:
    return _IDEOGRAPH_EM if unicodedata.east_asian_width(letter) in _WIDE else _LETTER_EM


def _cut(passage: Passage, most_em: float) -> tuple[Passage, Passage | None]:
    """Return what of a passage is about `most_em` wide, up to a space where there is one, and the rest."""
    if not passage.runs or _width(passage) <= most_em:
        return passage, None
    left = most_em - (len(passage.label) + _LABEL_GAP) * _LETTER_EM if passage.label else most_em
    number, at = _place(passage.runs, left)
    words = passage.runs[number].text
    at = words.rfind(" ", 0, at) + 1 or max(at, min(_LEAST_LETTERS, len(words)))
    first, second = _parted(passage.runs, number, at)
    if not first or not second:
        return passage, None
    return replace(passage, runs=first), replace(passage, runs=second, label="", anchor="")


def _place(runs: Sequence[Run], width_em: float) -> tuple[int, int]:
    """Return the run, and the letter in it, that is `width_em` from the beginning."""
    for number, run in enumerate(runs):
        at = _letters_within(run.text, width_em)
        if at < len(run.text):
            return number, at
        width_em -= _run_width(run.text)
    return len(runs) - 1, len(runs[-1].text)


def _letters_within(text: str, width_em: float) -> int:
    used = 0.0
    for at, letter in enumerate(text):
        used += _letter_width(letter)
        if used > width_em:
            return at
    return len(text)


def _parted(runs: Sequence[Run], number: int, at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    cut = runs[number]
    before = (*runs[:number], replace(cut, text=cut.text[:at].rstrip(" ")))
    after = (replace(cut, text=cut.text[at:]), *runs[number + 1 :])
    return tuple(run for run in before if run.text), tuple(run for run in after if run.text)


def without_grid(document: Document, near: int) -> Document | None:
    """Return the document with the grid at or last before block `near` as plain passages; None where there is none.

    Where none stands before it, the first after it is taken.
    """
    grids = [at for at, block in enumerate(document.blocks) if isinstance(block, Grid)]
    if not grids:
        return None
    taken = next((at for at in reversed(grids) if at <= near), grids[0])
    blocks: list[Block] = []
    for at, block in enumerate(document.blocks):
        blocks += _passages(block) if at == taken and isinstance(block, Grid) else [block]
    return replace(document, blocks=tuple(blocks))


def _passages(grid: Grid) -> Iterator[Passage]:
    """Yield what a grid says: each row's cells one below the other, each with its column's title."""
    bare = [
        each.title for at, each in enumerate(grid.columns) if not any(row.cells and row.cells[at] for row in grid.rows)
    ]
    if titles := " | ".join(filter(None, bare)):
        yield Passage((Run(titles, quiet=True),), Style.REMARK)
    for row in grid.rows:
        anchor = row.anchor
        if row.title:
            yield Passage((Run(row.title, bold=True),), anchor=anchor)
        for column, cell in zip(grid.columns, row.cells, strict=not row.title):
            if cell and column.title:
                yield Passage((Run(column.title, quiet=True),), Style.REMARK, anchor=anchor)
                anchor = ""
            for passage in cell:
                yield replace(passage, anchor=passage.anchor or anchor)
                anchor = ""
