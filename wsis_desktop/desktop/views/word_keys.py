"""Selecting text by keys: from word to word with Ctrl, from there as far as the reader wants with Shift."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from wsis_desktop.desktop.views.selection import Spot
from wsis_desktop.desktop.views.typesetting import reads_right_to_left

Selected: TypeAlias = tuple[Spot, Spot]
"""Where a selection was begun, and the end that moves."""

_SIGN = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_WORD: Final = re.compile(rf"{_SIGN}|(?:(?!{_SIGN})\w)+(?:['’\-](?:(?!{_SIGN})\w)+)*")
"""A word, or a sign of a script that sets no spaces between words."""
_SIDEWAYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_UPRIGHT: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOOSING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of text of one side: how many, the text in which offsets of each count, and what of it belongs to it."""

    count: int
    text: Callable[[int], str]
    span: Callable[[int], tuple[int, int]]


def selects(event: QKeyEvent) -> bool:
    """Tell whether a key selects: Shift with an arrow, or Ctrl with one that points to a side."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _SIDEWAYS:
        return bool(held) and not held & ~_CHOOSING
    return event.key() in _UPRIGHT and held == Qt.KeyboardModifier.ShiftModifier


def selected_by(event: QKeyEvent, selected: Selected | None, here: int, runs: Runs) -> Selected | None:
    """Return what is selected once such a key was pressed, where nothing was from the run on at which the reader is.

    None where there is no further word.
    """
    by = _UPRIGHT.get(Qt.Key(event.key()), 0)
    run = selected[1].run if selected else here
    begin, end = runs.span(run)
    if not by:
        by = 1 if (event.key() == Qt.Key.Key_Right) != reads_right_to_left(runs.text(run)[begin:end]) else -1
    anchor, head = selected or (Spot(run, begin if by > 0 else end),) * 2
    if event.key() in _UPRIGHT:
        return anchor, _over_run(head, by, runs)
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return anchor, _over_letter(head, by, runs)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        word = next(_words_beside(head, by, runs, within=True), None)
        return (anchor, word[1] if by > 0 else word[0]) if word else None
    return next(_words_beside(max(anchor, head) if by > 0 else min(anchor, head), by, runs, within=False), None)


def _words_beside(spot: Spot, by: int, runs: Runs, *, within: bool) -> Iterator[Selected]:
    """Yield the words behind a spot, or before it; first the one in which it stands if that counts."""
    run = spot.run
    while 0 <= run < runs.count:
        found = [(Spot(run, word.start()), Spot(run, word.end())) for word in _words(runs, run)]
        for start, end in found if by > 0 else reversed(found):
            onward = end > spot if within else start >= spot
            back = start < spot if within else end <= spot
            if onward if by > 0 else back:
                yield start, end
        run += by


def _words(runs: Runs, run: int) -> Iterator[re.Match[str]]:
    begin, end = runs.span(run)
    return _WORD.finditer(runs.text(run), begin, end)


def _over_run(head: Spot, by: int, runs: Runs) -> Spot:
    """Return the beginning of the next run, or of the one before; at either end that end."""
    run = head.run + by
    if run >= runs.count:
        return Spot(runs.count - 1, runs.span(runs.count - 1)[1])
    run = max(0, run)
    return Spot(run, runs.span(run)[0])


def _over_letter(head: Spot, by: int, runs: Runs) -> Spot:
    """Return the spot a letter further; from the end of a run on to the next one."""
    begin, end = runs.span(head.run)
    offset = head.offset + by
    if offset > end and head.run + 1 < runs.count:
        return Spot(head.run + 1, runs.span(head.run + 1)[0])
    if offset < begin and head.run > 0:
        return Spot(head.run - 1, runs.span(head.run - 1)[1])
    return Spot(head.run, min(max(offset, begin), end))
