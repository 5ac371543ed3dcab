"""Lines become paragraphs: by gaps, indents, labels and fonts, and across columns and pages by what stands on both sides.

Every decision is about two neighbouring lines and answers one question: does the lower one begin a paragraph? A plain sign
(a wide gap, another size) decides alone; a label at the line's head is weighed, since running text may well break in front
of "2030." or "(a)".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wsis_desktop.reading.conventions.resolutions import begins_operative, begins_preambular
from wsis_desktop.reading.pdf.flow.beginnings import (
    FIRST_PERSON,
    NEARLY_ALL,
    OPENING,
    Beginnings,
    closes_parenthesis,
    indents,
    is_full,
    is_text,
    keeps_together,
    lacks_room,
    leaves_open,
    meet_alike,
    opens,
    runs_in,
    tolerance,
)
from wsis_desktop.reading.pdf.flow.centring import are_centred, is_flush, leaves_the_middle, on_one_axis
from wsis_desktop.reading.pdf.flow.hanging import (
    begins_as_far,
    hangs_as_far,
    hangs_back,
    hangs_behind_label,
    hangs_behind_labels,
    hangs_below_label,
    is_label_alone,
    may_hang,
    shift_to,
    stands_before_text,
)
from wsis_desktop.reading.pdf.flow.narrow import quotes_on
from wsis_desktop.reading.pdf.flow.openings import counts_on, opens_option
from wsis_desktop.reading.pdf.flow.series import NEXT_BELOW, Series, opens_list
from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line
from wsis_desktop.reading.pdf.lines.measure import LONE_CONJUNCTION, Entry, Measure

_WIDE = 1.3
_PARTED = 1.15
_WIDER = 1.1
_MOSTLY = 0.8
_SMALLER, _LARGER = 0.925, 1.08
_CONVINCING = 2
_SAME_CELL, _CELL_LEADING = 4.0, 1.9
_GOES_BACK = 2.4
_BLOCK_LINES = 3
LONGEST_ACRONYM = 3
_BOUND_WORDS = re.compile(
    r"paragraphs?|articles?|sections?|rules?|annex(?:es)?|subparagraphs?|chapter|part|resolution|decision|and|or|to|by|in|of|"
    r"the|until|since|between|than|with|under|before|after|from|paras?|no|numbers?|goals?|target|see|page"
)
# Before a label, an item ends so; before other words, an enumeration goes on.
_ENUMERATES = re.compile(r", ?(?:and|or|and/or|et|ou|y|o|e|u|и|или)$")


@dataclass(slots=True)
class Group:
    """The entries of one paragraph, or a row of a table, which has none."""

    entries: list[Entry] = field(default_factory=list)
    row: Row | None = None

    @property
    def first(self) -> Entry:
        """Return the paragraph's first line."""
        return self.entries[0]

    @property
    def last(self) -> Entry:
        """Return the line read last."""
        return self.entries[-1]

    @property
    def lines(self) -> list[Line]:
        """Return the lines."""
        return self.row.lines if self.row else [entry.line for entry in self.entries]


class Grouping:
    """Groups the lines of flow after flow, in reading order; keeps the paragraphs so far and the labels it has seen."""

    def __init__(self, measure: Measure, flows: list[list[Entry | Row]]) -> None:
        self._measure = measure
        self._series = Series()
        self._habits = Beginnings.of(flows, measure)
        self.groups: list[Group] = []

    def take_flow(self, flow: list[Entry | Row]) -> None:
        """Add the lines of a page or column, and the rows of its tables."""
        for at, entry in enumerate(flow):
            if isinstance(entry, Entry):
                below = flow[at + 1] if at + 1 < len(flow) else None
                self._take(entry, below if isinstance(below, Entry) else None, new_flow=at == 0)
            else:
                self.groups.append(Group(row=entry))

    def _take(self, entry: Entry, below: Entry | None, *, new_flow: bool) -> None:
        """Add a line, with `below` under it, to the paragraph before it, or begin another."""
        last = self.groups[-1] if self.groups else None
        if last and last.row:
            if not _goes_on_in_cell(last.row, entry):
                self._begin(entry)
        elif last is None:
            self._begin(entry)
        else:
            begins = self._begins_anew(last, entry, below) if new_flow else self._begins(last, entry, below)
            entry.line.may_begin = self._leaves_open(last, entry, new_flow=new_flow, begins=begins)
            if begins:
                self._begin(entry)
            else:
                last.entries.append(entry)

    def _begin(self, entry: Entry) -> None:
        self.groups.append(Group([entry]))
        if entry.head:
            self._series.add(entry.head, entry.line.x0)

    def _leaves_open(self, group: Group, b: Entry, *, new_flow: bool, begins: bool) -> bool:
        """Tell whether nothing but the words could say if `b` begins a paragraph, as it is taken to do where it `begins`."""
        a = group.last
        distance = None if new_flow else (b.line.base - a.line.base) / self._leading(group, b)
        if not leaves_open(group.entries, b, self._habits, distance, begins=begins):
            return False
        aligned = abs(b.line.x0 - _rest_x(group, b)) <= tolerance(b)
        if not aligned and not (new_flow and may_hang(group.entries, b)):
            return False
        return (
            not (_other_style(a, b) or _other_weight(group, b) or _says_it_begins(group, b))
            and a.line.turn == b.line.turn
        )

    def _begins(self, group: Group, b: Entry, below: Entry | None) -> bool:
        """Tell whether `b` begins a paragraph below the last line of `group`."""
        a = group.last
        if _other_style(a, b) or a.line.turn != b.line.turn or _says_it_begins(group, b):
            return True
        if not self._habits.wrapped and is_text(a, self._measure) and not is_label_alone(group.entries):
            return True
        gap, leading = b.line.base - a.line.base, self._leading(group, b)
        if gap > _WIDE * leading:
            return not (gap < 2.4 * leading and is_full(a, b) and not a.terminal and b.starts_lower and not b.head)
        hangs = below is not None and hangs_behind_label(b, below)
        labelled = b.head is not None and self._label_begins(group, b, wider=gap > _WIDER * leading, hangs=hangs)
        if labelled or gap < -1 or (_other_weight(group, b) and not runs_in(a, b, gap / leading)):
            return True
        belongs = b.head is None and gap > 0 and is_label_alone(group.entries)
        return not belongs and self._parts(group, b, below, gap / leading)

    def _parts(self, group: Group, b: Entry, below: Entry | None, distance: float) -> bool:
        """Tell whether an indent, a short line above or a gap begins a paragraph; `distance` is 1 where there is none."""
        a = group.last
        closely = self._habits.parted >= NEARLY_ALL and distance <= _WIDER
        first_again = a.terminal and not b.starts_lower and self._goes_back(b, below)
        first_again |= a.terminal and not b.starts_lower and stands_before_text(a, b)
        hangs = distance <= _WIDER and hangs_below_label(group.entries, b) and not first_again
        apart = _both_preambular(group, b) or self._stands_apart(group, b) or leaves_the_middle(a, b)
        if b.head is None and not hangs and apart:
            return True
        parted = distance > _PARTED and a.terminal and not b.starts_lower and b.head is None
        if parted or self._both_first(group, b, below):
            return True
        return _ends_short(group, b) and not (closely and lacks_room(a, b, 0 if a.terminal else b.line.size))

    def _leading(self, group: Group, b: Entry) -> float:
        """Return the distance between lines to expect: the paragraph's own once it has two lines on this page."""
        lines = [entry for entry in group.entries[-3:] if entry.flow == b.flow]
        usual = self._measure.leading(b.line.size)
        if len(lines) > 1:
            return max(lines[-1].line.base - lines[-2].line.base, 0.8 * usual)
        return usual

    def _label_begins(self, group: Group, b: Entry, *, wider: bool, hangs: bool = False) -> bool:
        """Weigh whether the label at the head of `b` is a label or running text that happens to look like one.

        It `hangs` where the next line begins below the text behind it.
        """
        a, head = group.last, b.head
        if head is None or (not a.terminal and closes_parenthesis([entry.line.text for entry in group.entries], b)):
            return False
        aligned = abs(b.line.x0 - _rest_x(group, b)) <= tolerance(b)
        full, weight = is_full(a, b), self._series.weight(head, b.line.x0)
        score = 2 * b.tab + (not aligned) + 2 * wider + 2 * (not full) + a.terminal + weight + hangs
        score += group.first.head is not None and opens_list(head, b.line.text, a.line.text)
        if aligned and not b.tab and not wider:
            score -= 1
        if full and not a.terminal:
            score -= 2
        before, _, last = " ".join(entry.line.text for entry in group.entries[-2:]).rpartition(" ")
        next_item = before.endswith(";") or (weight == NEXT_BELOW and not full)
        if head.label and _BOUND_WORDS.fullmatch(last.casefold().strip("([")) and not next_item:
            score -= 3
        if a.line.text.endswith(".") and b.line.text[head.end :].lstrip()[:1].isupper():
            score += 1
        return score >= _CONVINCING

    def _stands_apart(self, group: Group, b: Entry) -> bool:
        """Tell whether `b` begins left or right of where the paragraph's next line should."""
        a, slack = group.last, tolerance(b)
        hangs = len(group.entries) == 1 and b.line.x0 > a.line.x0 and a.line.text[-1] not in ",;"
        # No paragraph begins left of the margin.
        goes_on = is_full(a, b) and not a.terminal and (b.starts_lower or hangs or b.line.x0 < b.left - slack)
        goes_on |= is_full(a, b) and hangs_back(group.entries, b, self._habits.hanging_back)
        expected = [_rest_x(group, b)] if len(group.entries) > 1 else [a.line.x0, a.text_x, b.left]
        if any(abs(b.line.x0 - x) <= slack for x in expected):
            alone = len(group.entries) == 1 and not quotes_on(group.entries, b)
            return alone and (_both_begin(a, b) or self._both_are_marked(a, b))
        return not ((on_one_axis(a, b) and not is_flush(group.entries)) or goes_on)

    def _both_are_marked(self, a: Entry, b: Entry) -> bool:
        """Tell two paragraphs of which the upper has but one line, where the document marks each by an indent."""
        # A heading is set ragged, also where the text is justified.
        unstretched = a.line.bold and not a.terminal and lacks_room(a, b)
        goes_on = is_full(a, b) or unstretched or _goes_on_below(a, b)
        return self._habits.marked >= _MOSTLY and _indented_alike(a, b) and not goes_on

    def _begins_anew(self, group: Group, b: Entry, below: Entry | None) -> bool:
        """Tell whether `b`, the first line of a page or column with `below` under it, begins a paragraph."""
        a = group.last
        if (
            _other_style(a, b)
            or _other_weight(group, b)
            or (a.terminal and _turns_italic(a, b))
            or _says_it_begins(group, b)
        ):
            return True
        if b.head:
            alone = b.head.end >= len(b.line.text)
            hangs = below is not None and hangs_behind_label(b, below)
            return self._label_begins(group, b, wider=False, hangs=hangs) or (
                a.terminal and (alone or not is_full(a, b))
            )
        return not _breaks_off(a) and not self._goes_over(group, b)

    def _goes_over(self, group: Group, b: Entry) -> bool:
        """Tell whether a paragraph goes on with `b`, an unlabelled line behind the end of its page or column."""
        a = group.last
        unfinished = not a.terminal and a.line.text[-1] != ","
        full = is_full(a, b) or (unfinished and (_fills_block(group, b) or quotes_on(group.entries, b)))
        if b.starts_lower:
            return full or not a.terminal or a.line.text[-1] in ";:," or _enumerates(a)
        if not full:
            return False
        if not a.terminal:
            return a.line.text[-1] not in ",;" or not (_begins_like(group, b) or _both_preambular(group, b))
        if b.line.x0 - b.left > tolerance(b):
            if self._habits.marked >= NEARLY_ALL and begins_as_far(group.entries, b, self._habits.going_back):
                return False
            return hangs_as_far(a, b) or abs(b.line.x0 - _rest_x(group, b)) <= tolerance(b)
        hangs = len(group.entries) > 1 and a.line.x0 - a.left > tolerance(a)
        hangs &= not (hangs_as_far(a, b) or hangs_behind_labels(group.entries, b))
        # Where beginnings always show, labels that stand left of the margin hide that this paragraph goes on.
        hangs &= self._habits.told < NEARLY_ALL or not may_hang(group.entries, b)
        return not hangs and self._habits.told >= _MOSTLY and not self._tells_beginning(group, b)

    def _tells_beginning(self, group: Group, b: Entry) -> bool:
        """Tell by its first words whether `b` begins a paragraph, where nothing else shows it."""
        first_person = self._habits.declares and b.line.text.startswith(FIRST_PERSON)
        # "Regarding the fund, …" begins sentences as well, unless the paragraph is one of a preamble.
        opening = opens(b) and (b.line.text[0] in OPENING or begins_preambular(group.first.line.text))
        other = first_person or (opening and not quotes_on(group.entries, b))
        return other or _both_operative(group, b, acts=self._habits.acts)

    def _both_first(self, group: Group, b: Entry, below: Entry | None) -> bool:
        """Tell first lines of two paragraphs, the upper one full but alone: both are indented.

        The lower one is a preamble's next, or broke off and went on at the margin, as a second line of the upper would not;
        or all second lines in the document stand at the margin. Where the text of most paragraphs hangs right of labels, it
        may do so where others have their indent.
        """
        a = group.last
        if len(group.entries) > 1 or b.head or b.starts_lower or not (a.terminal or a.line.text[-1] in ",;"):
            return False
        if abs(b.line.x0 - a.line.x0) > tolerance(b) or b.line.x0 <= b.outer + tolerance(b) or are_centred(a, b):
            return False
        if quotes_on(group.entries, b):
            return False
        indent = a.line.x0 - a.left
        habit = a.terminal and any(abs(indent - known) <= 1 for known in self._habits.hanging_back)
        return habit or _both_preambular(group, b) or self._goes_back(b, below)

    def _goes_back(self, b: Entry, below: Entry | None) -> bool:
        """Tell a line that goes on at the margin, left of where it began, be it with what only looks like a label."""
        if below is None or _other_style(b, below) or _other_weight(Group([b]), below):
            return False
        if below.head is not None and self._label_begins(Group([b]), below, wider=False):
            return False
        close = 0 < below.line.base - b.line.base < _GOES_BACK * b.line.size
        return close and is_full(b, below) and not indents(below) and below.line.x0 < b.line.x0 - tolerance(b)


def _says_it_begins(group: Group, b: Entry) -> bool:
    """Tell by its first words a line that begins a paragraph, unless a sentence may go on with them.

    The page may print a number at its head that the other text has alone.
    """
    if b.line.edges.unnumbered:
        return True
    if counts_on(b.line.text, group.first.line.text):
        return True
    return opens_option(b.line.text) and (group.last.terminal or not is_full(group.last, b))


def _both_begin(a: Entry, b: Entry) -> bool:
    """Tell two paragraphs of which the upper has but one line: both are indented as first lines are."""
    again = a.terminal and not b.starts_lower and _indented_alike(a, b)
    return again and not is_full(a, a) and a.line.x0 - a.left > 0.8 * a.line.size


def _indented_alike(a: Entry, b: Entry) -> bool:
    """Tell two lines without labels that begin at one indent."""
    alike = a.head is None and abs(b.line.x0 - a.line.x0) <= tolerance(b)
    return alike and indents(b) and not are_centred(a, b)


def _begins_like(group: Group, b: Entry) -> bool:
    """Tell whether `b` is indented as the first line of the paragraph is, and its other lines are not."""
    first = group.first
    indent = first.line.x0 - first.left
    return indent > tolerance(first) and abs(b.line.x0 - b.left - indent) <= tolerance(b)


def _both_preambular(group: Group, b: Entry) -> bool:
    """Tell a preamble's paragraph, which ends in a comma, from the next one."""
    ends = group.last.line.text[-1] in ",;"
    return ends and begins_preambular(group.first.line.text) and begins_preambular(b.line.text)


def _both_operative(group: Group, b: Entry, *, acts: bool) -> bool:
    """Tell two paragraphs that begin with verbs, as sentences inside them do not; in Spanish many begin with "Se".

    Where some paragraphs begin with nothing but verbs, as `acts` says, the upper one may begin with "We".
    """
    first = group.first
    text = first.line.text[first.head.end if first.head else 0 :].lstrip()
    upper = begins_operative(text) or (acts and text.startswith(FIRST_PERSON))
    return upper and begins_operative(b.line.text) and not b.line.text.startswith("Se ")


def _goes_on_in_cell(row: Row, entry: Entry) -> bool:
    """Take a line on a new page, or close below, into the cell that it goes on in: the one that stands at its left edge."""
    line = entry.line
    last = max(row.lines, key=lambda each: (each.page, each.base))
    if entry.head or (line.page != last.page + 1 and not 0 < line.base - last.base < _CELL_LEADING * line.size):
        return False
    for cell in row.cells[1:]:
        if (
            cell
            and abs(cell[-1].x0 - line.x0) <= _SAME_CELL
            and abs(cell[-1].size - line.size) < ONE_SIZE
            and (cell[-1].bold, cell[-1].italic) == (line.bold, line.italic)
            and line.x0 > entry.left + 30
        ):
            cell.append(line)
            return True
    return False


def _rest_x(group: Group, b: Entry) -> float:
    """Return where the next line of a paragraph should begin in the flow of `b`."""
    last = group.last
    if len(group.entries) > 1:
        return b.line.x0 if hangs_behind_labels(group.entries, b) else last.line.x0 + shift_to(last, b)
    hanging = last.text_x + shift_to(last, b)
    return hanging if abs(b.line.x0 - hanging) < tolerance(b) else b.left


def _other_style(a: Entry, b: Entry) -> bool:
    ratio = b.line.size / a.line.size if a.line.size else 2.0
    return not _SMALLER < ratio < _LARGER and not meet_alike(a, b)


def _other_weight(group: Group, b: Entry) -> bool:
    """Tell a heading from text or another heading above or below it; a line in bold in the middle of text is neither."""
    a = group.last
    if a.line.bold != b.line.bold:
        goes_on = is_full(a, b) and not a.terminal and b.starts_lower
        return not (goes_on or meet_alike(a, b))
    if a.line.italic != b.line.italic:
        below = len(group.entries) > 1 and abs(b.line.x0 - _rest_x(group, b)) <= tolerance(b)
        deeper = not b.starts_lower and all(entry.line.bold for entry in group.entries)
        return not is_full(a, b) or deeper or (a.terminal and not b.starts_lower and indents(b) and not below)
    return False


def _turns_italic(a: Entry, b: Entry) -> bool:
    """Tell a heading in italics from the text before it."""
    return b.line.italic and not a.line.italic and not b.starts_lower and not b.terminal


def _breaks_off(entry: Entry) -> bool:
    """Tell a line that ends in the middle of a word."""
    text = entry.line.text
    return text[-1] in "-\u00ad\u2010" and text[-2:-1].isalpha()


def _ends_short(group: Group, b: Entry) -> bool:
    """Tell whether the paragraph ended with its last line: the first word of `b` would have fitted there."""
    a = group.last
    if is_full(a, b) or _breaks_off(a) or _is_left_over(a, b):
        return False
    if a.line.bold or _is_capitals(a.line.text) or on_one_axis(a, b):
        return a.terminal and not b.starts_lower
    unfinished = not a.terminal or (b.head is None and _enumerates(a))
    bound = not a.terminal and keeps_together(a, b)
    if unfinished and (b.starts_lower or bound or (not a.terminal and group.first.head is not None)):
        return False
    return not (_fills_block(group, b) or quotes_on(group.entries, b))


def _enumerates(a: Entry) -> bool:
    """Tell a line that ends with a conjunction behind a comma."""
    return _ENUMERATES.search(a.line.as_found) is not None


def _is_left_over(a: Entry, b: Entry) -> bool:
    """Tell the conjunction before the last item of a list, alone on its line."""
    return a.line.text[-1] in ",;" and LONE_CONJUNCTION.fullmatch(b.line.text) is not None


def _goes_on_below(a: Entry, b: Entry) -> bool:
    """Tell a sentence that the line below goes on with."""
    return b.starts_lower and not a.terminal and a.line.text[-1] != ","


def _fills_block(group: Group, b: Entry) -> bool:
    """Tell whether the last line reaches the right edge of a block set narrower than the page, such as a quotation."""
    ends = sorted((entry.line.x1 + shift_to(entry, b) for entry in [*group.entries[-4:], b]), reverse=True)
    size = b.line.size
    if len(ends) < _BLOCK_LINES or ends[0] - ends[1] > 3 * size:
        return False
    need = b.line.opening + 0.25 * size
    return group.last.line.x1 + shift_to(group.last, b) + need > ends[0]


def _is_capitals(text: str) -> bool:
    return text.isupper() and len(text) > LONGEST_ACRONYM
