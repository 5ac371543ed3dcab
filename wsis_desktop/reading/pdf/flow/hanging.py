"""Text that hangs right of labels: what a line's place below a label says of whether it goes on behind it."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.flow.beginnings import is_full, tolerance
from wsis_desktop.reading.pdf.flow.series import are_of_one_form
from wsis_desktop.reading.pdf.lines.measure import Entry

_SAME_MARGIN, _SAME_PLACE = 15.0, 0.5


def hangs_behind_label(a: Entry, b: Entry) -> bool:
    """Tell a line that begins right of a label, below the text behind it."""
    if a.head is None or b.head is not None or b.line.x0 <= a.line.x0 + tolerance(b):
        return False
    behind = next((word.x0 for word in a.line.words if word.start >= a.head.end), a.line.x0)
    return abs(b.line.x0 - behind) <= tolerance(b)


def hangs_below_label(entries: list[Entry], b: Entry) -> bool:
    """Tell the second line of a labelled paragraph, which may begin right of where the label lets the first's text begin.

    The label may stand in the other text of the two that the page holds.
    """
    a = entries[-1]
    # What was cut from a line may leave a label that was no word of its own.
    labelled = a.head is not None or not a.line.words or a.line.words[0].x0 > a.line.x0 + tolerance(a)
    return labelled and len(entries) == 1 and b.line.x0 > a.line.x0 + tolerance(b) and is_full(a, b)


def stands_before_text(a: Entry, b: Entry) -> bool:
    """Tell a line that begins right of a label and left of the text behind it, which would else begin there as well."""
    if a.head is None or b.line.x0 >= a.text_x - tolerance(b):
        return False
    return max((word.x1 for word in a.line.words if word.start < a.head.end), default=a.line.x0) < b.line.x0


def hangs_as_far(a: Entry, b: Entry) -> bool:
    """Tell two lines that begin as far right of the labels that hang in either column."""
    distance = b.line.x0 - b.outer
    return distance > tolerance(b) and abs(distance - a.line.x0 + a.outer) <= tolerance(b)


def begins_as_far(entries: list[Entry], b: Entry, indents: Sequence[float]) -> bool:
    """Tell a line that begins at the indent of a paragraph's only line, from which second lines go back to the margin."""
    indent = entries[0].line.x0 - entries[0].left
    return (
        len(entries) == 1
        and abs(b.line.x0 - b.left - indent) <= tolerance(b)
        and any(abs(indent - known) <= 1 for known in indents)
    )


def hangs_behind_labels(entries: list[Entry], b: Entry) -> bool:
    """Tell a line in another column that begins where, in this one, text behind labels as the paragraph's own begins."""
    first, a = entries[0], entries[-1]
    if first.head is None or a.flow == b.flow or abs(a.line.x0 - first.text_x) > tolerance(a):
        return False
    places = (each.text_x for each in b.labelled if each.head and are_of_one_form(first.head, each.head))
    return any(abs(b.line.x0 - place) <= tolerance(b) for place in places)


def shift_to(a: Entry, b: Entry) -> float:
    """Return by how much the flow of `b` stands right of that of `a`; pages whose labels hang out differ.

    They do so by little, or their lines stand where they stood all the same.
    """
    shift = b.left - a.left
    stayed = abs(b.line.x0 - a.line.x0) <= _SAME_PLACE
    return shift if abs(shift) > _SAME_MARGIN and not stayed else 0.0


def may_hang(entries: list[Entry], b: Entry) -> bool:
    """Tell a line that may go on, in another column, with text that hangs right of a label: others stand left of it."""
    first, a = entries[0], entries[-1]
    labelled = first.head is not None and len(entries) > 1 and a.line.x0 > first.line.x0 + tolerance(a)
    return labelled and b.line.x0 > b.outer + tolerance(b)


def is_label_alone(entries: list[Entry]) -> bool:
    """Tell a label or bullet behind which the first word of its paragraph did not fit, or was set on the line below."""
    head, text = entries[0].head, entries[0].line.text.rstrip()
    # A bullet is one before words alone.
    head = find_head(f"{text} X") if head is None and len(text) == 1 else head
    return len(entries) == 1 and head is not None and head.end >= len(text)


def hangs_back(entries: list[Entry], b: Entry, indents: Sequence[float]) -> bool:
    """Tell a second line that stands left of the first one by one of the `indents` that first lines of the document have.

    Where a head or the labels of sections stand out into the margin, the leftmost line of a page does not tell its margin.
    """
    back = entries[0].line.x0 - b.line.x0
    return len(entries) == 1 and any(abs(back - indent) <= 1 for indent in indents)
