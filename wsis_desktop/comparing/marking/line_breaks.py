"""Hyphens at the ends of a page's lines: whether one belongs to its word or only breaks it, the page does not say.

A reading decides by what it knows; where another revision decides otherwise, nothing has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.comparing.language.words import DASHES
from wsis_desktop.model.comparison import Edit
from wsis_desktop.model.revision import Paragraph

_HYPHENS: Final = frozenset("-\u2010\u2011")
_NO_DASHES: Final = str.maketrans(dict.fromkeys(DASHES))


def without_broken_words(
    edits: tuple[Edit, ...], before: Sequence[Paragraph], after: Sequence[Paragraph], old: str, new: str
) -> tuple[Edit, ...]:
    """Return the edits without those that only join, or part by a hyphen, a word that a line's end broke.

    `old` and `new` are the joined texts of the link's paragraphs, over which the edits' spans run.
    """
    doubtful = [edit for edit in edits if edit.old and edit.new and _differ_in_hyphens(edit, old, new)]
    if not doubtful:
        return edits
    breaks = _breaks(before), _breaks(after)
    gone = {id(edit) for edit in doubtful if _is_one_word(edit, old, new, breaks)}
    return tuple(edit for edit in edits if id(edit) not in gone)


def _differ_in_hyphens(edit: Edit, old: str, new: str) -> bool:
    first, second = old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]
    return first != second and _bare(first) == _bare(second)


def _bare(text: str) -> str:
    return text.translate(_NO_DASHES)


def _is_one_word(edit: Edit, old: str, new: str, breaks: tuple[frozenset[int], frozenset[int]]) -> bool:
    """Tell whether each hyphen that only one side has stands where a line ends, on the side that has it or the other."""
    i, j = edit.old.start, edit.new.start
    while i < edit.old.end or j < edit.new.end:
        here, there = old[i : i + 1], new[j : j + 1]
        if i < edit.old.end and j < edit.new.end and (here == there or (here in DASHES and there in DASHES)):
            i, j = i + 1, j + 1
        elif i < edit.old.end and here in _HYPHENS and (i + 1 in breaks[0] or j in breaks[1]):
            i += 1
        elif j < edit.new.end and there in _HYPHENS and (j + 1 in breaks[1] or i in breaks[0]):
            j += 1
        else:
            return False
    return True


def _breaks(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Return where lines end inside words, in the joined text of paragraphs."""
    found: set[int] = set()
    base = 0
    for paragraph in paragraphs:
        found.update(
            base + word.end
            for word, next_ in pairwise(paragraph.words)
            if word.end == next_.start and not word.region.on_line_with(next_.region)
        )
        base += len(paragraph.text) + 1
    return frozenset(found)
