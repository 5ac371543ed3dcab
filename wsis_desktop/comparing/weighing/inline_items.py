"""Labels of items that a sentence counts up within itself: "shall (a) report, (b) review" that became "(i)", "(ii)".

As with paragraphs, another label alone is no change. A label that stands alone, or names a place, is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Vocabulary
from wsis_desktop.comparing.pairing.blocks import option_mark
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.citing import noun_of
from wsis_desktop.model.comparison import Op, Span
from wsis_desktop.reading.labels.numerals import System, follows, readings

_LABEL = re.compile(r"(?<![^\W_])([(（]?)([^\W_]{1,4})[)）](?=\s|[^\W\d_])")

_ALONE = re.compile(r"[(（]?(\d{1,2}|[^\W\d_]{1,4})[.)）]")
_LONGEST = 6
"""Letters and brackets of a label."""


def relabelled(changed: Changed) -> tuple[str, ...]:
    """Return the reason for an edit of nothing but the label of an item within its sentence; none for any other."""
    if changed.edit.op is not Op.REPLACE:
        return ("numbering",) if _was_a_label(changed) else ()
    if _is_in_the_mark_of_an_option(changed):
        return ("numbering",)
    if max(len(changed.went), len(changed.came)) > _LONGEST or noun_of(changed):
        return ()
    sides = ((changed.old, changed.edit.old), (changed.new, changed.edit.new))
    return ("numbering",) if all(_counts_up(text, span, changed.known) for text, span in sides) else ()


def _is_in_the_mark_of_an_option(changed: Changed) -> bool:
    """Tell "Option 2: …" that became "Option 3: …" from a number of its text."""
    for text, span in ((changed.old, changed.edit.old), (changed.new, changed.edit.new)):
        start = text.rfind("\n", 0, span.start) + 1
        mark = option_mark(text[start:])
        if mark is None or not mark.start(1) <= span.start - start < mark.end(1) or span.end - start > mark.end():
            return False
    return True


def _was_a_label(changed: Changed) -> bool:
    """Tell "a." that came where an item of its own was merged into a sentence, whose label stood before its text."""
    edit = changed.edit
    own, span, other, at = (
        (changed.new, edit.new, changed.old, edit.old.start)
        if edit.op is Op.INSERT
        else (changed.old, edit.old, changed.new, edit.new.start)
    )
    label = _ALONE.fullmatch(own[span.start : span.end].strip())
    if "\n" not in other or label is None or not own[span.end :].strip():
        return False
    if readings(label[1])[0].system is System.NONE:
        return False  # "etc." at the end of a paragraph that another one follows
    before, behind = other[:at].rstrip(" "), other[at:].lstrip(" ")
    return not before or before.endswith("\n") or behind.startswith("\n")


def _counts_up(text: str, span: Span, known: Vocabulary) -> bool:
    """Tell whether a span holds no more than a label that stands in a row from the first one on, with words behind each."""
    inside = text[span.start : span.end]
    return any(
        label.start() <= span.start and span.end <= label.end() and label[2] in inside
        for row in _rows(list(_LABEL.finditer(text)), text, known)
        for label in row
    )


def _rows(labels: Sequence[re.Match[str]], text: str, known: Vocabulary) -> list[list[re.Match[str]]]:
    """Return the rows of two and more labels, each the next one after the one before it."""
    rows: list[list[re.Match[str]]] = []
    row = list(labels[:1])
    for before, here in pairwise(labels):
        if follows(before[2], here[2]) and _says_something(text[before.end() : here.start()], known):
            row.append(here)
            continue
        rows.append(row)
        row = [here]
    rows.append(row)
    return [row for row in rows if len(row) > 1 and any(reading.value == 1 for reading in readings(row[0][2]))]


def _says_something(text: str, known: Vocabulary) -> bool:
    """Tell the words of an item from what joins two references: "(a) and (b)", "(a) to (c)"."""
    return any(word not in known.light and word not in known.joining for word in plain_words(text))
