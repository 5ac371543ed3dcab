"""What kind of paragraph a group of lines is: title, heading, item or plain paragraph.

A heading is short, ends without a full stop, and is set apart: larger, bold, in capitals, centred or italic on lines of its
own. Its depth follows from how it is set, in the order in which the document nests its styles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from wsis_desktop.model.revision import Kind, Label
from wsis_desktop.reading.blocks.letters import before_remark
from wsis_desktop.reading.labels import Head, names_a_part
from wsis_desktop.reading.labels.numerals import readings, roman
from wsis_desktop.reading.labels.words import OUTERMOST
from wsis_desktop.reading.pdf.flow.centring import begins_below, is_centred, share_axis
from wsis_desktop.reading.pdf.flow.paragraphs import LONGEST_ACRONYM, Group
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE
from wsis_desktop.reading.pdf.lines.measure import Entry, Measure

_MOST_HEADING_LETTERS = 260
_MOST_LARGE_LETTERS = 700
_MOST_HEADING_LINES = 12
_MOST_NAME_LETTERS = 120
# Letters so much larger than the body's, by this factor, are a title's however many there are.
_FAR_LARGER = 1.5
_MOST_ITALIC_LETTERS = 150
_MOST_OPENING_LETTERS = 300
# `1. Purpose.` is a heading though it ends with a full stop, a longer line is a sentence.
_MOST_STOPPED_LETTERS = 90
_DEEPEST = 9
# Below a table, whence its figures are; in the six languages.
_SOURCE = re.compile(
    r"(?:sources?|notes?|fuentes?|notas?|источник[аи]?|примечани[ея]|المصدر|المصادر|ملاحظة|来源|资料来源|注)\s?[:：]",
    re.IGNORECASE,
)
_LONE_NAME = re.compile(
    r"(?:annex|appendix|attachment|schedule|annexe|appendice|anexo|apéndice|приложение|附件)", re.IGNORECASE
)
_ANNEX = ("annex",)
_SIDES = ("middle", "margin")
# In points: farther off the margin, a line may be a centred one in a column of items.
_FLUSH = 1.0
# By how much the widths of lines differ at least that are not one; how many show an axis; how far off it is looked for.
_ONE_WIDTH, _TWO_WIDTHS, _NEAR = 1.0, 2, 5
# So often each side is needed to show that it means something.
_OFTEN = 2

_Key = tuple[object, ...]


@dataclass(slots=True)
class Judged:
    """A group with its kind and depth."""

    group: Group
    kind: Kind
    level: int = 0


def judge(groups: list[Group], measure: Measure) -> list[Judged]:
    """Tell headings, items and paragraphs apart."""
    judged = [Judged(group, _kind(group, measure)) for group in groups]
    _take_lone_italics(judged)
    judged = _with_titles(judged)
    _set_title(judged, measure)
    _rank_headings(judged)
    return judged


def _with_titles(judged: list[Judged]) -> list[Judged]:
    """Give a heading that is a label only (`Article 5`, `Annex`) the heading below it as its title.

    Where both stand in the middle, the lower one may be set as the text is.
    """
    whole: list[Judged] = []
    for one in judged:
        last = whole[-1] if whole else None
        named = last is not None and last.kind is Kind.HEADING
        if last and named and _may_name(last.group, one) and _takes_title(last.group, one.group):
            last.group.entries += one.group.entries
        else:
            whole.append(one)
    return whole


def _may_name(above: Group, one: Judged) -> bool:
    """Tell a heading, or a short line in the middle below another one, that ends no sentence."""
    if one.kind is not Kind.PARAGRAPH:
        return one.kind is Kind.HEADING
    text, upper, lower = _text(one.group), above.last, one.group.first
    centred = all(map(is_centred, (upper, *one.group.entries)))
    ragged = upper.line.x0 - upper.left > 2 * upper.line.size and share_axis(upper, lower)
    return (centred or ragged) and len(text) < _MOST_NAME_LETTERS and text[-1] not in ".,;:"


def _takes_title(named: Group, title: Group) -> bool:
    text = _text(named)
    head = named.first.head
    alone = _LONE_NAME.fullmatch(text) is not None or (
        head is not None and head.label is not None and bool(head.label.prefix) and head.end >= len(text.rstrip(". "))
    )
    upper, lower = named.last.line, title.first.line
    near = upper.page == lower.page and 0 < lower.base - upper.base < 4 * lower.size
    if title.first.flow == named.last.flow + 1:
        near = abs(upper.size - lower.size) < ONE_SIZE and upper.bold == lower.bold and upper.italic == lower.italic
    return alone and near and title.first.head is None and _LONE_NAME.fullmatch(_text(title)) is None


def _text(group: Group) -> str:
    return " ".join(entry.line.text for entry in group.entries)


def _kind(group: Group, measure: Measure) -> Kind:
    if group.row:
        return Kind.ROW
    if _is_heading(group, measure):
        return Kind.HEADING
    head = group.first.head
    return Kind.ITEM if head and _is_item(head) else Kind.PARAGRAPH


def _is_item(head: Head) -> bool:
    if head.label is None:
        return True
    return not head.label.prefix and not head.label.number.isdigit() and head.label.number[:1].islower()


def _is_heading(group: Group, measure: Measure) -> bool:
    text = _text(group)
    line = group.first.line
    larger = line.size > 1.07 * measure.body_size
    most = _MOST_LARGE_LETTERS if larger else _MOST_HEADING_LETTERS
    lines = 0 if line.size > _FAR_LARGER * measure.body_size else len(group.entries)
    if len(text) > most or lines > _MOST_HEADING_LINES or not any(map(str.isalpha, text)):
        return False
    bold = _is_bold(group)
    if larger and (bold or len(text) < _MOST_NAME_LETTERS or line.size > _FAR_LARGER * measure.body_size):
        return not _runs_on(text) or line.size > 1.25 * measure.body_size
    if bold:
        return not _runs_on(text)
    head = group.first.head
    if text.isupper() and len(text) > LONGEST_ACRONYM:
        # Items that name groups of others are in capitals, too.
        bulleted = head is not None and head.label is None
        return not bulleted and not text.endswith((";", ","))
    if head and head.label and names_a_part(head.label):
        return len(text) < _MOST_NAME_LETTERS and not _runs_on(text)
    return False


def _is_bold(group: Group) -> bool:
    """Tell a group in bold; a remark in brackets behind its words may be set as it likes."""
    lines = group.lines
    if all(line.bold for line in lines):
        return True
    left = before_remark(_text(group), group.first.head.end if group.first.head else 0)
    if not left:
        return False
    for line in lines:
        runs = (run for run in line.runs if run.start < left and not (run.bold or run.raised))
        if any(any(map(str.isalnum, line.text[run.start : min(run.end, left)])) for run in runs):
            return False
        left -= len(line.text) + 1
    return True


def _runs_on(text: str) -> bool:
    """Tell text that ends as a sentence does; `1. Purpose.` does not."""
    return text.endswith((";", ",", ":")) or (text.endswith(".") and len(text) > _MOST_STOPPED_LETTERS)


def _take_lone_italics(judged: list[Judged]) -> None:
    """Make headings of short italic paragraphs on lines of their own that others follow, when no sentence ends in them.

    One such heading may stand below another.
    """
    taken: set[int] = set()
    for at in range(len(judged) - 2, -1, -1):
        one, below = judged[at], judged[at + 1]
        group = one.group
        text = _text(group)
        if one.kind is not Kind.PARAGRAPH or below.group.row or len(text) > _MOST_ITALIC_LETTERS or text[-1] in ".;,:”":
            continue
        if not all(entry.line.italic for entry in group.entries):
            continue
        if at and judged[at - 1].group.row and _SOURCE.match(text):
            continue
        if not below.group.first.line.italic:
            one.kind = Kind.HEADING
            taken.add(at)
        elif at + 1 in taken:
            one.kind = Kind.HEADING


def _set_title(judged: list[Judged], measure: Measure) -> None:
    """Make a title of the largest heading at the document's start, if nothing but headings stands above it."""
    first_page = judged[0].group.lines[0].page if judged else 1
    start = [one for one in judged if one.group.lines[0].page == first_page]
    opening: list[Judged] = []
    for one in start:
        if one.kind is Kind.HEADING:
            opening.append(one)
        elif one.kind is Kind.ROW or one.group.first.head or len(_text(one.group)) > _MOST_OPENING_LETTERS:
            break
    named = [one for one in opening if one.group.first.head is None or one.group.first.head.label is None]
    if named:
        largest = max(named, key=lambda one: round(one.group.first.line.size))
        if largest.group.first.line.size > 1.05 * measure.body_size or largest is judged[0]:
            largest.kind = Kind.TITLE


def _rank_headings(judged: list[Judged]) -> None:
    """Set each heading's depth: larger above smaller, and within a size in the order of first appearance.

    Headings that are named alike (`Article 5`, `Rule 9`) stand at one depth, however they are set; an annex is outermost,
    and headings of a kind that none but annexes have stand below it.
    """
    headings = [one for one in judged if one.kind is Kind.HEADING]
    counted = _Counted()
    under = {id(b.group) for a, b in pairwise(judged) if a.kind is Kind.HEADING and b.kind is Kind.HEADING}
    keys = _aligned([_style(one.group, counted) for one in headings], [one.group for one in headings], under)
    first: dict[_Key, int] = {}
    sizes: dict[_Key, int] = {}
    for at, (one, key) in enumerate(zip(headings, keys, strict=True)):
        first.setdefault(key, at)
        sizes.setdefault(key, round(one.group.first.line.size))
    ranked = sorted(first.keys() - {_ANNEX}, key=lambda key: (-sizes[key], first[key]))
    depth = {key: at + 1 for at, key in enumerate(ranked)}
    below_annex = [key for key in ranked if first[key] > first.get(_ANNEX, len(headings))]
    if any(depth[key] == 1 for key in below_annex):
        depth |= {key: depth[key] + 1 for key in below_annex}
    below = _below_annex(headings, keys, depth)
    for one, key, deeper in zip(headings, keys, below, strict=True):
        one.level = 1 if key == _ANNEX else min(depth[key] + deeper, _DEEPEST)


def _below_annex(headings: list[Judged], keys: list[_Key], depth: dict[_Key, int]) -> list[bool]:
    """Tell the headings that stand in an annex, though the text before it has sections of their kind: they begin anew."""
    found: list[bool] = []
    opened = within = False
    for one, key in zip(headings, keys, strict=True):
        head = one.group.first.head
        if key == _ANNEX:
            opened, within = True, False
        elif depth[key] == 1 and not within:
            first = head is not None and head.label is not None and _is_first(head.label)
            within, opened = opened and first, False
        found.append(within)
    return found


def _is_first(label: Label) -> bool:
    return any(reading.value == 1 for reading in readings(label.number))


def _aligned(styles: list[_Key], groups: list[Group], below: set[int]) -> list[_Key]:
    """Tell headings in the middle from those at the margin where a document has both, alike in all else and without labels.

    Where either is `below` the other with no text between them, they surely differ in depth. One that fills its line may
    be either: right above or below one of a side it stands on the other, else it goes with those that came first.
    """
    sides: dict[_Key, list[str]] = {}
    own = [_side(group) for group in groups]
    axes = _Axes(group.first for group in groups)
    own = [side or (_SIDES[0] if axes.share(group.first) else "") for side, group in zip(own, groups, strict=True)]
    shown = set(zip(styles, own, strict=True))
    for at in range(1, len(groups)):
        upper, lower = own[at - 1], own[at]
        if bool(upper) is bool(lower) or styles[at - 1] != styles[at] or id(groups[at]) not in below:
            continue
        other = _SIDES[(upper or lower) == _SIDES[0]]
        own[at if upper else at - 1] = other if (styles[at], other) in shown else ""
    nested: set[_Key] = set()
    for style, side, group in zip(styles, own, groups, strict=True):
        if side and style != _ANNEX and group.first.head is None and group.first.line.bold:
            known = sides.setdefault(style, [])
            if known and known[-1] != side and id(group) in below:
                nested.add(style)
            known.append(side)
    twofold = {style: found[0] for style, found in sides.items() if style in nested or _means_depth(found)}
    return [
        (*style, side or twofold[style]) if style in twofold else style for style, side in zip(styles, own, strict=True)
    ]


def _means_depth(sides: list[str]) -> bool:
    """Tell whether sides differ by intent: both come back, or one heading at the margin leaves a row of centred ones."""
    middle, margin = map(sides.count, _SIDES)
    return margin > 0 and middle >= _OFTEN and (margin >= _OFTEN or sides[0] == _SIDES[0])


def _side(group: Group) -> str:
    """Return where a heading's lines stand: in the `middle`, at the `margin`, or nothing if they show neither.

    Where labels hang out of the text, it may be set between them and the right margin.
    """
    if any(is_centred(entry) or _stands_in_the_middle(entry, entry.left) for entry in group.entries):
        return "middle"
    if any(begins_below(a, b) for a, b in pairwise(group.entries)):
        return "margin"
    last = group.last
    at_edge = min(abs(last.line.x0 - last.left), abs(last.line.x0 - last.outer)) <= _FLUSH
    if at_edge and last.right - last.line.x1 > 2 * last.line.size:
        return "margin"
    return "middle" if any(_stands_in_the_middle(entry, entry.outer) for entry in group.entries) else ""


class _Axes:
    """Headings off the margin by their middles: those that share one stand in it, wherever ragged lines end."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._at: dict[int, list[Entry]] = {}
        for entry in entries:
            known = self._at.setdefault(self._point(entry), [])
            # Lines of one width, which begin at an indent, say nothing of each other, so two widths are enough.
            alike = any(self._are_as_wide(entry, other) for other in known)
            if self._is_off(entry) and not alike and len(known) < _TWO_WIDTHS:
                known.append(entry)

    def share(self, entry: Entry) -> bool:
        """Tell whether another heading has this one's middle."""
        near = (self._point(entry) + step for step in range(-_NEAR, _NEAR + 1))
        others = (other for at in near for other in self._at.get(at, ()) if not self._are_as_wide(entry, other))
        return self._is_off(entry) and any(share_axis(entry, other) for other in others)

    @staticmethod
    def _are_as_wide(a: Entry, b: Entry) -> bool:
        return abs((a.line.x1 - a.line.x0) - (b.line.x1 - b.line.x0)) <= _ONE_WIDTH

    @staticmethod
    def _point(entry: Entry) -> int:
        return round(entry.line.x0 + entry.line.x1)

    @staticmethod
    def _is_off(entry: Entry) -> bool:
        return entry.line.x0 - entry.left > entry.line.size


def _stands_in_the_middle(entry: Entry, left: float) -> bool:
    """Tell a centred line that leaves little room on either side."""
    before, behind = entry.line.x0 - left, entry.right - entry.line.x1
    return before > entry.line.size and abs(before - behind) < entry.line.size


class _Counted:
    """Tells whether `C` and `(i)` count letters or Roman figures, by what was counted before."""

    def __init__(self) -> None:
        self._last: dict[str, str] = {}

    def shape(self, label: Label) -> str:
        """Return the form of a label, the same for all that count alike."""
        number = label.number
        frame = label.printed.replace(number, "#", 1)
        if number.isdigit() or not number.isalpha():
            return frame + re.sub(r"\d+", "1", number)
        case = "A" if number.isupper() else "a"
        letters, figures = f"{frame}{case}", f"{frame}{'I' if case == 'A' else 'i'}"
        form = letters
        if roman(number) and not self._goes_on(letters, number):
            form = figures if len(number) > 1 or number.casefold() == "i" or figures in self._last else letters
        self._last[form] = number
        return form

    def _goes_on(self, form: str, number: str) -> bool:
        last = self._last.get(form, "")
        return len(last) == len(number) == 1 and ord(number) - ord(last) in {1, 2}


def _style(group: Group, counted: _Counted) -> _Key:
    line, head = group.first.line, group.first.head
    label = head.label if head else None
    if (label and label.prefix.casefold() in OUTERMOST) or _LONE_NAME.fullmatch(line.text):
        return _ANNEX
    if label and names_a_part(label):
        return (label.prefix.casefold(),)
    return (
        round(line.size),
        _is_bold(group),
        line.italic,
        line.text.isupper(),
        counted.shape(label) if label else "",
    )
