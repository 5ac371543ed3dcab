"""Where paragraphs begin, as single lines and the habits of a whole document show it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.conventions.resolutions import begins_operative, begins_preambular
from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE
from wsis_desktop.reading.pdf.lines.measure import Entry, Measure

_WIDER = 1.1
_STRETCHED = 0.5
_SHORT = 0.6
_ENOUGH_STARTS = 5
_LONGEST_ENUMERATOR = 8
_JOINTS = "-\u00ad\u2010–—’'(\"“«"
_NEVER_LAST: Final = re.compile(
    r"the|of|to|on|in|by|at|for|from|with|into|upon|under|and|or|an|that|which|whose|de|du|des|la|le|les|et|aux?|sur|pour|dans|par|"
    r"el|los|las|del|en|con|que|y|в|на|с|из|от|по|для|и|к|о|об|что"
)
NEARLY_ALL = 0.95
"""The share of paragraphs from which on a document always shows something where one begins."""
OPENING = ("“", "«", "„")
"""The marks that open a quotation."""
FIRST_PERSON = ("We ", "Nous ", "Мы ")
"""How paragraphs of a declaration begin, and sentences inside them as well."""


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What a document does where a paragraph surely begins, behind a short, finished line.

    `marked` is the share of such lines with a label or an indent, `told` with those or words that open a paragraph,
    `parted` with a label, an indent or a gap. `declares` says that some begin with nothing but "We", `acts` that some
    begin with a verb, be it behind a label. `going_back` are the indents of first lines from which all second ones seen
    go back to the margin, and `hanging_back` those of them that were seen often. Nothing is `wrapped` where each line is a
    paragraph, as in short resolutions and agendas.
    """

    marked: float
    told: float
    parted: float
    declares: bool
    acts: bool
    going_back: list[float]
    hanging_back: list[float]
    wrapped: bool

    @classmethod
    def of(cls, flows: list[list[Entry | Row]], measure: Measure) -> Beginnings:
        """Look at all lines of a document."""
        starts = _starts(flows)
        unmarked = [b for b in starts if b.head is None and not indents(b)]
        told = sum(opens(b) or declares(b.line.text) for b in unmarked)
        back = _indents_gone_back_from(flows, measure)
        return cls(
            marked=_share(len(starts) - len(unmarked), len(starts)),
            told=_share(len(starts) - len(unmarked) + told, len(starts)),
            parted=_parted_share(flows, measure),
            declares=any(b.line.text.startswith(FIRST_PERSON) for b in unmarked),
            acts=any(begins_operative(b.line.text[b.head.end if b.head else 0 :].lstrip()) for b in starts),
            going_back=list(back),
            hanging_back=[indent for indent, count in back.items() if count >= _ENOUGH_STARTS],
            wrapped=_wraps(flows, measure),
        )


def tolerance(entry: Entry) -> float:
    """Return how far apart lines may begin that begin at one place."""
    return 0.3 * entry.line.size + 0.6


def indents(entry: Entry) -> bool:
    """Tell a line that begins right of the margin."""
    return entry.line.x0 - entry.left > tolerance(entry)


def is_full(a: Entry, b: Entry) -> bool:
    """Tell whether the first word of `b` would not have fitted behind `a`."""
    if not lacks_room(a, b):
        return False
    # Lists and options are often set ragged in a text that is else justified.
    reaches = not a.justified or a.line.x1 >= a.right - _SHORT * a.line.size
    return reaches or (not a.terminal and (b.starts_lower or closes_parenthesis([a.line.text], b)))


def lacks_room(a: Entry, b: Entry, slack: float = 0) -> bool:
    """Tell whether the first word of `b` is too long for what is left of the line of `a`, be it stretched or not."""
    need = b.line.opening + 0.25 * b.line.size
    return a.line.x1 + need + slack > a.right - 0.3 * a.line.size


def closes_parenthesis(above: Sequence[str], b: Entry) -> bool:
    """Tell `1)` that closes what the lines above opened, as in "(option 1)", from a label."""
    beginning = b.line.text.find(")", 0, _LONGEST_ENUMERATOR)
    if beginning <= 0 or "(" in b.line.text[:beginning]:
        return False
    return sum(text.count("(") - text.count(")") for text in above) > 0


def leaves_open(
    entries: Sequence[Entry], b: Entry, habits: Beginnings, distance: float | None, *, begins: bool
) -> bool:
    """Tell whether nothing shows if `b`, which begins where the paragraph of `entries` would go on, begins another.

    `distance` is 1 where no gap is, and None behind the end of a page or column. A sentence ends on a full line, and neither
    gaps nor labels nor indents always show where paragraphs of this kind begin; or they do, and `b` is taken to begin one
    all the same.
    """
    first, a = entries[0], entries[-1]
    if b.head is not None or not a.terminal or b.starts_lower or not is_full(a, b):
        return False
    # Behind the end of a page, one of the few paragraphs that bear no mark would show nothing either.
    marked = habits.marked >= (1 if distance is None else NEARLY_ALL)
    if not begins and marked and (first.head is not None or indents(first)):
        return False
    return distance is None or (0 < distance <= _WIDER and habits.parted < NEARLY_ALL)


def keeps_together(a: Entry, b: Entry) -> bool:
    """Tell a line that ends with a word after which no paragraph does, before a number that was kept in one piece."""
    return b.line.text[0].isdigit() and _NEVER_LAST.fullmatch(a.line.text.rpartition(" ")[2]) is not None


def runs_in(a: Entry, b: Entry, distance: float) -> bool:
    """Tell bold words that begin a sentence's paragraph, and by chance fill its first line, from a heading.

    Nothing but text is stretched to the right edge. `distance` is 1 where no gap is.
    """
    stretched = a.justified and abs(a.line.x1 - a.right) <= _STRETCHED
    return a.line.bold and not b.line.bold and a.terminal and stretched and distance <= _WIDER


def meet_alike(a: Entry, b: Entry) -> bool:
    """Tell a line that was full in the middle of a sentence, of which most is set otherwise than the next line.

    Capitals of a smaller size may fill most of either, but the words on both sides of the line's end are set alike.
    """
    if a.terminal or not lacks_room(a, b):
        return False
    ends = [next((run for run in runs if not run.raised), None) for runs in (reversed(a.line.runs), b.line.runs)]
    last, first = ends
    return last is not None and first is not None and abs(last.size - first.size) < ONE_SIZE and last.bold == first.bold


def _set_alike(a: Entry, b: Entry) -> bool:
    """Tell lines of text from a heading below one."""
    return abs(a.line.size - b.line.size) < ONE_SIZE and (a.line.bold, a.line.italic) == (b.line.bold, b.line.italic)


def opens(b: Entry) -> bool:
    """Tell a line that opens a quotation, or begins as a preamble's paragraphs do."""
    return b.line.text[0] in OPENING or begins_preambular(b.line.text)


def declares(text: str) -> bool:
    """Tell text that begins as operative paragraphs of resolutions and declarations do."""
    return text.startswith(FIRST_PERSON) or begins_operative(text)


def _starts(flows: list[list[Entry | Row]]) -> list[Entry]:
    """Return the lines that follow a short, finished line of text, and so surely begin a paragraph."""
    return [
        b
        for flow in flows
        for a, b in pairwise(entry for entry in flow if isinstance(entry, Entry))
        if a.terminal and not is_full(a, b) and _set_alike(a, b)
    ]


def _wraps(flows: list[list[Entry | Row]], measure: Measure) -> bool:
    """Tell whether any line of text breaks off, as nearly all do that go on; a text of few lines may by chance have none."""
    pairs = [pair for flow in flows for pair in pairwise(flow)]
    texts = [
        (a, b)
        for a, b in pairs
        if isinstance(a, Entry) and isinstance(b, Entry) and _set_alike(a, b) and is_text(a, measure)
    ]
    return len(texts) < _ENOUGH_STARTS or any(b.head is None and _breaks_off(a, b) for a, b in texts)


def is_text(a: Entry, measure: Measure) -> bool:
    """Tell a line set as most of the text is from titles and headings."""
    return abs(a.line.size - measure.body_size) < ONE_SIZE and not a.line.bold


def _breaks_off(a: Entry, b: Entry) -> bool:
    """Tell a line that ends in the middle of a sentence, before the line that goes on with it."""
    return a.line.text[-1].isalnum() or a.line.text[-1] in _JOINTS or (b.starts_lower and b.line.text[0].isascii())


def _share(count: int, starts: int) -> float:
    """Return the share of paragraphs, of which few show nothing."""
    return count / starts if starts >= _ENOUGH_STARTS else 0.0


def _parted_share(flows: list[list[Entry | Row]], measure: Measure) -> float:
    """Return which share of paragraphs that follow a short, finished line stand below a gap or show where they begin."""
    starts = parted = 0
    for flow in flows:
        for a, b in pairwise(entry for entry in flow if isinstance(entry, Entry)):
            gap = b.line.base - a.line.base
            if a.terminal and gap > 0 and not lacks_room(a, b) and _set_alike(a, b):
                starts += 1
                parted += gap > _WIDER * measure.leading(b.line.size) or b.head is not None or indents(b)
    return parted / starts if starts >= _ENOUGH_STARTS else 0.0


def _indents_gone_back_from(flows: list[list[Entry | Row]], measure: Measure) -> dict[float, int]:
    """Return the indents of first lines from which the second ones, where sentences go on, all went back to the margin.

    With each comes how many they were.
    Lines of a title stand anywhere.
    """
    back: Counter[int] = Counter()
    others: set[int] = set()
    for flow in flows:
        for a, b in pairwise(entry for entry in flow if isinstance(entry, Entry)):
            if not indents(a) or a.terminal or not b.starts_lower or b.head or not is_full(a, b):
                continue
            # Heads may stand out into the margin of a page.
            if not indents(b) or a.line.x0 - b.line.x0 > tolerance(b):
                back[round(a.line.x0 - max(a.left, b.line.x0))] += 1
            elif is_text(a, measure):
                others.add(round(a.line.x0 - a.left))
    return {indent: count for indent, count in back.items() if indent not in others}
